import type { Delegation } from "@vas/domain/admission";
import { getMetadataArgsStorage } from "typeorm";

type Column = { readonly property: string; readonly name: string; readonly type: string };

/** The columns of a row class, under the names of its properties. */
function columnsOf(Table: new () => object): readonly Column[] {
  return getMetadataArgsStorage()
    .filterColumns(Table)
    .map(({ propertyName, options }) => ({
      property: propertyName,
      name: options.name ?? propertyName,
      type: String(options.type),
    }));
}

/** A row of `alias` as JSON under the names of its row class: bytes in base64, moments as ISO 8601 in UTC. */
export function rowJson(Table: new () => object, alias: string): string {
  const pairs = columnsOf(Table).map(
    ({ property, name, type }) => `'${property}', ${valueJson(`${alias}.${name}`, type)}`,
  );
  return `jsonb_build_object(${pairs.join(", ")})`;
}

function valueJson(column: string, type: string): string {
  if (type === "bytea") return `encode(${column}, 'base64')`;
  if (type === "timestamptz") return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return column;
}

/** The row that `rowJson` wrote, its bytes as bytes. */
export function rowOf<Row extends object>(Table: new () => Row, json: Readonly<Record<string, unknown>>): Row {
  const bytes = columnsOf(Table).filter(({ type }) => type === "bytea");
  const opened = bytes.map(({ property }) => [property, bytesOf(json[property] as string | null)]);
  return { ...json, ...Object.fromEntries(opened) } as Row;
}

/** PostgreSQL's base64 as bytes. */
export function bytesOf(base64: string | null): Buffer | null {
  return base64 === null ? null : Buffer.from(base64, "base64");
}

/** The delegations of the member of staff `$n`, of any age, as the domain knows them. */
export function delegationsJson(staff: string): string {
  return `(select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'staff', o.staff_id, 'kinds', to_jsonb(o.kinds),
      'validFrom', o.valid_from, 'validTo', o.valid_to, 'grantedBy', o.granted_by_id, 'version', o.version)), '[]')
    from casework.delegation o where o.staff_id = ${staff})`;
}

/** Names of those who had a part in the decision `alias`, and the days of the delegation it was made on. */
export function partsJson(alias: string): string {
  const staff = (column: string): string =>
    `(select jsonb_build_object('id', s.id, 'name', s.name, 'email', s.email) from kernel.staff s where s.id = ${alias}.${column})`;
  return `jsonb_build_object('proposer', ${staff("proposer_id")}, 'returnedBy', ${staff("returned_by_id")},
    'decider', ${staff("decider_id")},
    'delegation', (select jsonb_build_object('validFrom', o.valid_from, 'validTo', o.valid_to)
      from casework.delegation o where o.id = ${alias}.delegation_id))`;
}

type StaffPart = { readonly id: string; readonly name: string; readonly email: string | null };

/** Those who had a part in a decision, by name. */
export type DecisionParts = {
  readonly proposer: StaffPart | null;
  readonly returnedBy: StaffPart | null;
  readonly decider: StaffPart | null;
  /** The delegation on which it was made; null for the director. */
  readonly delegation: Pick<Delegation, "validFrom" | "validTo"> | null;
};

/** What happened to the aggregates `ids` since a version or a moment, as JSON, in order. `condition` names events as `e`. */
export function eventsJson(condition: string): string {
  return `(select coalesce(jsonb_agg(jsonb_build_object('id', e.id::text, 'aggregateId', e.aggregate_id, 'version', e.version,
      'kind', e.kind, 'happenedOn', e.happened_on,
      'at', to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'by', (select jsonb_build_object('id', s.id, 'name', s.name) from kernel.staff s where s.id::text = e.actor_id),
      'changed', e.body -> 'changed', 'sealed', encode(e.text_enc, 'base64')) order by e.id), '[]')
    from casework.event e where ${condition})`;
}
