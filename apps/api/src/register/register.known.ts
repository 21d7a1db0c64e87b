import type { CalendarDate } from "@vas/domain/kernel";
import type { KnownPerson, RegisterProblem, RegisterRow } from "@vas/domain/register";
import type { Country, Sex } from "@vas/domain/vocabulary";
import { personPlace } from "../customers/index.ts";
import type { Blind } from "../kernel/keyring.ts";
import type { ImportUnit } from "./register.rows.ts";

/**
 * Blinds what registers are compared by. The secret is one for all units and stays when the master key changes, so that a
 * file which comes later meets the digests of those before it.
 */
export async function openBlind(unit: ImportUnit): Promise<Blind> {
  const [secret] = await unit.run<{ wrapped: Buffer | null }>({
    name: "register_secret",
    text: "select casework.wrapped_register_secret() as wrapped",
    values: [],
  });
  if (!secret?.wrapped) throw new Error("The register has no secret");
  return unit.keys.blindWith("register", secret.wrapped);
}

/**
 * The register's own key of a person as it is stored: comparable, not readable. The key may be an identity number, and it
 * stays when the person's data key is destroyed.
 */
export function registerKeyDigest(blind: Blind, key: string): Buffer {
  return blind(`register_key|${key}`);
}

/** The content of a row without its place in the file, and the digest by which a repeat is told from a change. */
export type RowContent = { readonly row: RegisterRow; readonly content: string; readonly digest: Buffer };

function contentOf(blind: Blind, row: RegisterRow): RowContent {
  const { line: _line, ...told } = row;
  const content = JSON.stringify(told);
  return { row, content, digest: blind(content) };
}

/** What a batch of rows brings: which are new, which are there, and which say something else of what is there. */
export type Sorted = {
  readonly fresh: readonly RowContent[];
  readonly unchanged: readonly RegisterRow[];
  readonly problems: readonly RegisterProblem[];
};

/** Tells the new rows of a batch from those that the register has. */
export async function tellNewFromKnown(unit: ImportUnit, blind: Blind, rows: readonly RegisterRow[]): Promise<Sorted> {
  const known = await unit.run<{ reference: string; digest: Buffer | null }>({
    name: "register_entries",
    text: `select r.reference, e.digest from casework.referral r left join casework.register_entry e on e.reference = r.reference
      where r.reference = any ($1)`,
    values: [rows.map(({ reference }) => reference)],
  });
  const digests = new Map(known.map(({ reference, digest }) => [reference, digest]));
  const sorted = { fresh: [] as RowContent[], unchanged: [] as RegisterRow[], problems: [] as RegisterProblem[] };
  for (const row of rows) {
    const one = contentOf(blind, row);
    const digest = digests.get(row.reference);
    if (digest === undefined) sorted.fresh.push(one);
    else if (digest?.equals(one.digest)) sorted.unchanged.push(row);
    else sorted.problems.push({ line: row.line, column: "reference", code: "reference_differs", detail: null });
  }
  return sorted;
}

/** A person whom the register knows: the id, and what a new row of theirs is held against. */
export type Found = KnownPerson & { readonly id: string };

/** Those of the persons whom the register knows, by the file's key. */
export async function findPersons(
  unit: ImportUnit,
  blind: Blind,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Found>> {
  if (keys.length === 0) return new Map();
  const byDigest = new Map(keys.map((key) => [registerKeyDigest(blind, key).toString("base64"), key]));
  const rows = await unit.run<PersonFound>({
    name: "persons_of_register",
    text: `select p.id, encode(p.register_key_digest, 'base64') as digest, p.sex, p.birth_date as "birthDate", p.nationalities,
        p.given_name_enc as "givenName", p.family_name_enc as "familyName", k.wrapped, c.periods
      from casework.person p join kernel.data_key k on k.subject_id = p.id
      cross join lateral (
        select coalesce(jsonb_agg(jsonb_build_object('from', c.admitted_on, 'to', c.ended_on) order by c.admitted_on), '[]') as periods
        from casework.customer c where c.person_id = p.id) c
      where p.unit_id = $1 and p.register_key_digest = any ($2)`,
    values: [unit.actor.unit, [...byDigest.keys()].map((digest) => Buffer.from(digest, "base64"))],
  });
  return new Map(rows.map((row) => [byDigest.get(row.digest) ?? "", toFound(unit, row)]));
}

type PersonFound = {
  readonly id: string;
  readonly digest: string;
  readonly sex: Sex;
  readonly birthDate: CalendarDate | null;
  readonly nationalities: readonly Country[];
  readonly givenName: Buffer | null;
  readonly familyName: Buffer | null;
  readonly wrapped: Buffer | null;
  readonly periods: KnownPerson["customerships"];
};

function toFound(unit: ImportUnit, row: PersonFound): Found {
  const { id, sex, birthDate, nationalities, wrapped, periods: customerships } = row;
  if (wrapped === null) return { id, described: null, customerships };
  const key = unit.keys.unwrap(id, wrapped);
  const described = {
    givenName: key.open(personPlace(id, "given_name"), row.givenName),
    familyName: key.open(personPlace(id, "family_name"), row.familyName),
    sex,
    birthDate,
    nationalities,
  };
  return { id, described, customerships };
}
