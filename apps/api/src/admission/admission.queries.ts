import type { AdmissionDecision, Delegation } from "@vas/domain/admission";
import { isWithinScope, type CalendarDate, type PersonId, type StaffActor, type UnitId } from "@vas/domain/kernel";
import type { Basis, CustomerId, ReferralStatus, ReferrerKind } from "@vas/domain/vocabulary";
import { personPlace } from "../customers/index.ts";
import type { Read } from "../kernel/context.ts";
import type { DataKey } from "../kernel/keyring.ts";
import { toAdmission } from "./admission.store.ts";
import { AdmissionDecisionRow } from "./admission.table.ts";
import { openChange, type ChangeSince, type EventJson } from "./decision.changes.ts";
import { delegationsJson, eventsJson, partsJson, rowJson, rowOf, type DecisionParts } from "./decision.queries.ts";

export type PersonNamed = { readonly id: PersonId; readonly name: string; readonly birthDate: CalendarDate | null };

export type CustomerNamed = {
  readonly id: CustomerId;
  readonly reference: string;
  readonly basis: Basis;
  readonly admittedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
};

/** A decision with those who had a part in it. */
export type DecisionFile = { readonly decision: AdmissionDecision; readonly parts: DecisionParts };

/** Everything that the decision on one referral is made from. */
export type AdmissionFile = {
  readonly referral: {
    readonly id: string;
    readonly reference: string;
    readonly unit: UnitId;
    readonly status: ReferralStatus;
    readonly receivedOn: CalendarDate;
    readonly referrerKind: ReferrerKind;
    readonly proposedBasis: Basis | null;
    readonly version: number;
  };
  readonly person: PersonNamed;
  /** The newest first. */
  readonly decisions: readonly DecisionFile[];
  /** What happened since the open proposal was made, in order. */
  readonly changes: readonly ChangeSince[];
  /** Customerships of the adult whom the referral names, for an accompanying child. */
  readonly adults: readonly CustomerNamed[];
  /** Customerships of the person, the newest first. */
  readonly customerships: readonly (CustomerNamed & { readonly referralId: string | null })[];
  /** The reader's own delegations. */
  readonly delegations: readonly Delegation[];
};

type Row = AdmissionFile["referral"] & {
  readonly personId: PersonId;
  readonly birthDate: CalendarDate | null;
  readonly givenName: Buffer | null;
  readonly familyName: Buffer | null;
  readonly wrapped: Buffer | null;
  readonly decisions: readonly { readonly row: Record<string, unknown>; readonly parts: DecisionParts }[];
  readonly changes: readonly EventJson[];
  readonly adults: AdmissionFile["adults"];
  readonly customerships: AdmissionFile["customerships"];
  readonly delegations: readonly Delegation[];
};

const customershipJson = `jsonb_build_object('id', c.id, 'reference', c.reference, 'basis', c.basis,
  'admittedOn', c.admitted_on, 'endedOn', c.ended_on, 'referralId', c.referral_id)`;

const openProposal = "d.referral_id = r.id and d.status in ('proposed', 'returned')";

const decisionsOf = `(select coalesce(jsonb_agg(jsonb_build_object('row', ${rowJson(AdmissionDecisionRow, "d")},
    'parts', ${partsJson("d")}) order by d.proposed_at desc nulls last, d.decided_on desc, d.id), '[]')
  from casework.admission_decision d where d.referral_id = r.id)`;

/** Since the proposal the referral has newer versions; of the person, what was recorded later. */
const changedSince = `exists (select from casework.admission_decision d where ${openProposal}
  and ((e.aggregate = 'referral' and e.aggregate_id = r.id and e.version > d.referral_version)
    or (e.aggregate = 'person' and e.aggregate_id = r.person_id and e.recorded_at > d.proposed_at)))
  and e.aggregate_id in (r.id, r.person_id)`;

const fileStatement = `select r.id, r.reference, r.unit_id as unit, r.status, r.received_on as "receivedOn",
    r.referrer_kind as "referrerKind", r.proposed_basis as "proposedBasis", r.version, r.person_id as "personId",
    p.birth_date as "birthDate", p.given_name_enc as "givenName", p.family_name_enc as "familyName", k.wrapped,
    ${decisionsOf} as decisions, ${eventsJson(changedSince)} as changes,
    (select coalesce(jsonb_agg(${customershipJson} order by c.admitted_on desc, c.id), '[]')
      from casework.customer c where c.person_id = r.adult_person_id and c.ended_on is null) as adults,
    (select coalesce(jsonb_agg(${customershipJson} order by c.admitted_on desc, c.id), '[]')
      from casework.customer c where c.person_id = r.person_id) as customerships,
    ${delegationsJson("$2")} as delegations
  from casework.referral r
  join casework.person p on p.id = r.person_id
  join kernel.data_key k on k.subject_id = p.id
  where r.id = $1`;

/** What the decision on a referral is made from; null where there is no such referral within sight. */
export function admissionFile(referral: string): Read<AdmissionFile | null, StaffActor> {
  return async ({ run, saw, absent, keys, actor }) => {
    const values = [referral, actor.id];
    const [row] = await run<Row>({ name: "admission_file", text: fileStatement, values });
    if (!row || !isWithinScope(actor, row.unit)) return absent(referral);
    saw({
      subjects: [row.personId],
      classes: ["identity", "codes", "free_text", "history"],
      count: 1,
      files: [row.personId],
    });
    return toFile(row, keys.unwrap(row.personId, row.wrapped));
  };
}

function toFile(row: Row, key: DataKey): AdmissionFile {
  const { id, reference, unit, status, receivedOn, referrerKind, proposedBasis, version } = row;
  return {
    referral: { id, reference, unit, status, receivedOn, referrerKind, proposedBasis, version },
    person: toPersonNamed(row, key),
    decisions: row.decisions.map(({ row: decision, parts }) => ({
      decision: toAdmission(rowOf(AdmissionDecisionRow, decision), key),
      parts,
    })),
    changes: row.changes.map((event) => openChange(event, key)),
    adults: row.adults,
    customerships: row.customerships,
    delegations: row.delegations,
  };
}

/** A person's name and day of birth as a statement brings them, opened. */
export function toPersonNamed(
  row: {
    readonly personId: PersonId;
    readonly birthDate: CalendarDate | null;
    readonly givenName: Buffer | null;
    readonly familyName: Buffer | null;
  },
  key: DataKey,
): PersonNamed {
  const open = (column: string, sealed: Buffer | null): string => key.open(personPlace(row.personId, column), sealed);
  const name = [open("given_name", row.givenName), open("family_name", row.familyName)].filter((part) => part !== "");
  return { id: row.personId, name: name.join(" "), birthDate: row.birthDate };
}
