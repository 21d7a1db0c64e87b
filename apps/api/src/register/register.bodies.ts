import type { RegisterEntry } from "@vas/domain/register";
import type { OrganisationKind, ReferrerKind } from "@vas/domain/vocabulary";
import { bulkTableOf, insertRows } from "../kernel/bulk.ts";
import { OrganisationRow, searchTextOf } from "../organisations/index.ts";
import type { ImportUnit } from "./register.rows.ts";

type Body = { readonly kind: OrganisationKind; readonly name: string };

/** The body that a row names, or undefined where it names none: a person who refers themself is no body. */
function bodyOf({ referrerKind, referrer }: RegisterEntry): Body | undefined {
  return referrer === "" || referrerKind === "self"
    ? undefined
    : { kind: organisationKindOf(referrerKind), name: referrer };
}

function organisationKindOf(kind: Exclude<ReferrerKind, "self">): OrganisationKind {
  return kind;
}

function keyOf({ kind, name }: Body): string {
  return `${kind}|${name.toLowerCase()}`;
}

/**
 * The bodies that rows name, found by kind and name, or made where the system does not know them yet. `known` keeps them
 * from batch to batch. @returns the id of a row's body, or null.
 */
export async function bodiesOf(
  unit: ImportUnit,
  known: Map<string, string>,
  rows: readonly RegisterEntry[],
): Promise<(row: RegisterEntry) => string | null> {
  const named = rows.map(bodyOf).filter((body) => body !== undefined);
  const unknown = new Map(named.map((body) => [keyOf(body), body]));
  for (const key of known.keys()) unknown.delete(key);
  await findBodies(unit, { known, unknown });
  await makeBodies(unit, { known, unknown });
  return (row) => {
    const body = bodyOf(row);
    return body ? (known.get(keyOf(body)) ?? null) : null;
  };
}

type Search = { readonly known: Map<string, string>; readonly unknown: Map<string, Body> };

async function findBodies(unit: ImportUnit, { known, unknown }: Search): Promise<void> {
  if (unknown.size === 0) return;
  const bodies = [...unknown.values()];
  const found = await unit.run<{ id: string; kind: OrganisationKind; name: string }>({
    name: "bodies_of_register",
    text: `select o.id, o.kind, o.name from casework.organisation o
      join unnest($1::text[], $2::text[]) as b(kind, name) on b.kind = o.kind and lower(b.name) = lower(o.name)`,
    values: [bodies.map(({ kind }) => kind), bodies.map(({ name }) => name)],
  });
  for (const body of found) {
    known.set(keyOf(body), body.id);
    unknown.delete(keyOf(body));
  }
}

async function makeBodies(unit: ImportUnit, { known, unknown }: Search): Promise<void> {
  const made = [...unknown].map(([key, { kind, name }]) => {
    const id = unit.newId<string>();
    known.set(key, id);
    const details = {
      name,
      nameSv: null,
      nameEn: null,
      municipality: null,
      openedOn: null,
      closedOn: null,
      capacity: null,
    };
    return { id, kind, ...details, searchText: searchTextOf({ kind, ...details }), version: 1 };
  });
  await insertRows(unit, bulkTableOf(unit, OrganisationRow), made);
}
