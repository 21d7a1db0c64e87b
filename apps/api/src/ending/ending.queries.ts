import type { Delegation } from "@vas/domain/admission";
import type { EndingDecision } from "@vas/domain/ending";
import { isWithinScope, type CalendarDate, type PersonId, type StaffActor, type UnitId } from "@vas/domain/kernel";
import type { Basis } from "@vas/domain/vocabulary";
import {
  delegationsJson,
  eventsJson,
  openChange,
  partsJson,
  rowJson,
  rowOf,
  toPersonNamed,
  type ChangeSince,
  type DecisionParts,
  type EventJson,
  type PersonNamed,
} from "../admission/index.ts";
import type { Read } from "../kernel/context.ts";
import { toEnding } from "./ending.store.ts";
import { EndingDecisionRow } from "./ending.table.ts";

/** A customership as far as a decision on its end needs it. */
export type EndingCustomership = {
  readonly id: string;
  readonly reference: string;
  readonly unit: UnitId;
  readonly basis: Basis;
  readonly admittedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
  readonly version: number;
};

type ChildNamed = {
  readonly id: string;
  readonly reference: string;
  readonly basis: Basis;
  readonly admittedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
};

/** A decision with those who had a part in it. */
export type EndingDecisionFile = { readonly decision: EndingDecision; readonly parts: DecisionParts };

/** Everything that the decision on one customership's end is made from. */
export type EndingFile = {
  readonly customer: EndingCustomership;
  readonly person: PersonNamed;
  /** The newest first. */
  readonly decisions: readonly EndingDecisionFile[];
  /** What happened since the open proposal was made, in order. */
  readonly changes: readonly ChangeSince[];
  /** Current customers who are here as children of this one; their customerships do not end with this one. */
  readonly children: readonly ChildNamed[];
  /** The reader's own delegations. */
  readonly delegations: readonly Delegation[];
};

type Row = EndingCustomership & {
  readonly personId: PersonId;
  readonly birthDate: CalendarDate | null;
  readonly givenName: Buffer | null;
  readonly familyName: Buffer | null;
  readonly wrapped: Buffer | null;
  readonly decisions: readonly { readonly row: Record<string, unknown>; readonly parts: DecisionParts }[];
  readonly changes: readonly EventJson[];
  readonly children: readonly ChildNamed[];
  readonly delegations: readonly Delegation[];
};

const decisionsOf = `(select coalesce(jsonb_agg(jsonb_build_object('row', ${rowJson(EndingDecisionRow, "d")},
    'parts', ${partsJson("d")}) order by d.proposed_at desc nulls last, d.decided_on desc, d.id), '[]')
  from casework.ending_decision d where d.customer_id = c.id)`;

/** Since the proposal the customership has newer versions; of the person, what was recorded later. */
const changedSince = `exists (select from casework.ending_decision d
    where d.customer_id = c.id and d.status in ('proposed', 'returned')
      and ((e.aggregate = 'customer' and e.aggregate_id = c.id and e.version > d.customer_version)
        or (e.aggregate = 'person' and e.aggregate_id = c.person_id and e.recorded_at > d.proposed_at)))
  and e.aggregate_id in (c.id, c.person_id)`;

const fileStatement = `select c.id, c.reference, c.unit_id as unit, c.basis, c.admitted_on as "admittedOn",
    c.ended_on as "endedOn", c.version, c.person_id as "personId", p.birth_date as "birthDate",
    p.given_name_enc as "givenName", p.family_name_enc as "familyName", k.wrapped,
    ${decisionsOf} as decisions, ${eventsJson(changedSince)} as changes,
    (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'reference', o.reference, 'basis', o.basis,
        'admittedOn', o.admitted_on, 'endedOn', o.ended_on) order by o.reference), '[]')
      from casework.customer o where o.adult_customer_id = c.id and o.ended_on is null) as children,
    ${delegationsJson("$2")} as delegations
  from casework.customer c
  join casework.person p on p.id = c.person_id
  join kernel.data_key k on k.subject_id = p.id
  where c.id = $1`;

/** What the decision on a customership's end is made from; null where there is no such customership within sight. */
export function endingFile(customer: string): Read<EndingFile | null, StaffActor> {
  return async ({ run, saw, absent, keys, actor }) => {
    const [row] = await run<Row>({ name: "ending_file", text: fileStatement, values: [customer, actor.id] });
    if (!row || !isWithinScope(actor, row.unit)) return absent(customer);
    saw({
      subjects: [row.personId],
      classes: ["identity", "codes", "free_text", "history"],
      count: 1,
      files: [row.personId],
    });
    const { id, reference, unit, basis, admittedOn, endedOn, version, children, delegations } = row;
    const key = keys.unwrap(row.personId, row.wrapped);
    return {
      customer: { id, reference, unit, basis, admittedOn, endedOn, version },
      person: toPersonNamed(row, key),
      decisions: row.decisions.map(({ row: decision, parts }) => ({
        decision: toEnding(rowOf(EndingDecisionRow, decision), key),
        parts,
      })),
      changes: row.changes.map((event) => openChange(event, key)),
      children,
      delegations,
    };
  };
}
