import { takeOverAdmission, type AdmissionTakenOver } from "@vas/domain/admission";
import { takeOverEnding, type EndingTakenOver } from "@vas/domain/ending";
import type { CalendarDate, PersonId, Result } from "@vas/domain/kernel";
import type { RegisterEntry } from "@vas/domain/register";
import type { CustomerId, ReferralId } from "@vas/domain/vocabulary";
import { admissionTakenOver, type AdmissionDecisionRow } from "../admission/index.ts";
import { nameGramsOf, sealedIdentity, type CustomerRow, type PersonRow } from "../customers/index.ts";
import { endingTakenOver, type EndingDecisionRow } from "../ending/index.ts";
import type { StaffContext, Unit } from "../kernel/context.ts";
import { toEventRow, type EventRecord, type EventRow, type HistoryOf } from "../kernel/events.ts";
import type { DataKey } from "../kernel/keyring.ts";
import type { ReferralRow } from "../referrals/index.ts";

export type ImportUnit = Unit<StaffContext["actor"]>;

/** The rows of one row of the file: what there is to add to each table. */
export type RowsToAdd = {
  readonly referral: ReferralRow;
  readonly admission: AdmissionDecisionRow | null;
  readonly customer: CustomerRow | null;
  readonly ending: EndingDecisionRow | null;
  readonly events: readonly EventRow[];
};

/** What the import has found out or made for a row. */
export type Named = {
  readonly referralId: string;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly customerReference: string | null;
};

type NewPerson = { readonly id: string; readonly key: DataKey; readonly registerKeyDigest: Buffer };

/** The row of a person who is new to the register; the names are sealed with the person's new key. */
export function personRow(unit: ImportUnit, row: RegisterEntry, { id, key, registerKeyDigest }: NewPerson): PersonRow {
  const identity = { ...row, otherNames: "", identityNumber: null, contact: "" };
  return {
    id,
    unitId: unit.actor.unit,
    ...sealedIdentity(key, id, identity),
    nameGrams: unit.keys.blind(nameGramsOf(identity)),
    registerKeyDigest,
    version: 1,
  };
}

/** What a row of the file adds to the tables: a referral, and as far as it got, its decision, customership and ending. */
export function rowsToAdd(unit: ImportUnit, row: RegisterEntry, named: Named): RowsToAdd {
  const admission = takeAdmission(unit, row, named);
  const referral = referralRow(unit, row, { ...named, decisionId: admission?.row.id ?? null });
  const customer = customerRow(unit, row, named);
  const ending = customer && takeEnding(unit, row, customer);
  if (customer && ending) Object.assign(customer, { endingDecisionId: ending.row.id, version: 2 });
  const events = eventsOf(unit, row, { referral, admission, customer, ending });
  return { referral, admission: rowOf(admission), customer, ending: rowOf(ending), events };
}

type Taken<Row> = { readonly row: Row; readonly record: EventRecord };

function rowOf<Row>(taken: Taken<Row> | null): Row | null {
  return taken ? taken.row : null;
}

function referralRow(
  unit: ImportUnit,
  row: RegisterEntry,
  named: Named & { readonly decisionId: string | null },
): ReferralRow {
  return {
    id: named.referralId,
    reference: row.reference,
    unitId: unit.actor.unit,
    personId: named.personId,
    ...statusOf(row),
    channel: "register",
    receivedOn: row.receivedOn,
    referrerKind: row.referrerKind,
    organisationId: named.organisationId,
    referrerContactEnc: null,
    consentGivenBy: null,
    consentGivenOn: null,
    childHeard: null,
    circumstancesEnc: null,
    safetyNowEnc: null,
    acuteDanger: false,
    safeContactEnc: null,
    interpreterLanguage: null,
    signs: [],
    forms: row.forms,
    primaryForm: row.primaryForm,
    domesticServitude: row.domesticServitude,
    place: row.place,
    exploitationCountry: row.exploitationCountry,
    industry: row.industry,
    proposedBasis: row.basis,
    adultPersonId: null,
    assigneeId: null,
    supplementRequestedOn: null,
    supplementDueOn: null,
    decisionId: named.decisionId,
    clientId: null,
  };
}

function statusOf(row: RegisterEntry) {
  const open = { negativeReason: null, decidedOn: null, withdrawnOn: null };
  switch (row.outcome) {
    case "pending":
      return { ...open, status: "received", outcome: "pending", version: 1 };
    case "withdrawn":
      // The register does not tell the day; the day of arrival is the only one it gives.
      return { ...open, status: "withdrawn", outcome: "withdrawn", withdrawnOn: row.receivedOn, version: 2 };
    case "positive":
      return { ...open, status: "decided", outcome: "positive", decidedOn: row.decidedOn, version: 2 };
    case "negative": {
      const { decidedOn, negativeReason } = row;
      return { ...open, status: "decided", outcome: "negative", decidedOn, negativeReason, version: 2 };
    }
  }
}

/** The check of the file has refused what the law refuses here; this is where it would show if the two came apart. */
function taken<Event>(result: Result<Event, { readonly kind: string }>): Event {
  if (result.ok) return result.value;
  throw new Error(`A row that was checked cannot be taken over: ${result.rejection.kind}`);
}

function takeAdmission(unit: ImportUnit, row: RegisterEntry, named: Named): Taken<AdmissionDecisionRow> | null {
  if (row.outcome !== "positive" && row.outcome !== "negative") return null;
  const event: AdmissionTakenOver = taken(
    takeOverAdmission({
      id: unit.newId(),
      referral: named.referralId as ReferralId,
      person: named.personId as PersonId,
      unit: unit.actor.unit,
      outcome: row.outcome,
      basis: row.outcome === "positive" ? row.basis : null,
      negativeReason: row.outcome === "negative" ? row.negativeReason : null,
      decidedOn: row.decidedOn,
      by: unit.actor.id,
      at: unit.at,
    }),
  );
  return admissionTakenOver(event);
}

function customerRow(unit: ImportUnit, row: RegisterEntry, named: Named): CustomerRow | null {
  if (row.outcome !== "positive" || row.basis === null || named.customerReference === null) return null;
  return {
    id: unit.newId(),
    reference: named.customerReference,
    personId: named.personId,
    unitId: unit.actor.unit,
    basis: row.basis,
    admittedOn: row.decidedOn,
    endedOn: row.ending?.endedOn ?? null,
    endingDecisionId: null,
    aftercareUntil: null,
    referralId: named.referralId,
    adultCustomerId: null,
    reopensId: null,
    handlerId: null,
    safetyFlags: [],
    safetyNoteEnc: null,
    protectedIdentity: false,
    municipalityEnc: null,
    municipalityFrom: null,
    version: 1,
  };
}

function takeEnding(unit: ImportUnit, row: RegisterEntry, customer: CustomerRow): Taken<EndingDecisionRow> | null {
  if (row.outcome !== "positive" || row.ending === null) return null;
  const { endedOn, ground, returnWay } = row.ending;
  const event: EndingTakenOver = taken(
    takeOverEnding({
      id: unit.newId(),
      customer: customer.id as CustomerId,
      person: customer.personId as PersonId,
      unit: unit.actor.unit,
      ground,
      returnWay,
      decidedOn: endedOn,
      by: unit.actor.id,
      at: unit.at,
    }),
  );
  return endingTakenOver(event);
}

type Rows = {
  readonly referral: ReferralRow;
  readonly admission: Taken<AdmissionDecisionRow> | null;
  readonly customer: CustomerRow | null;
  readonly ending: Taken<EndingDecisionRow> | null;
};
type Happened = {
  readonly of: HistoryOf["aggregate"];
  readonly id: string;
  readonly version: number;
  readonly record: EventRecord;
};

function eventsOf(unit: ImportUnit, row: RegisterEntry, rows: Rows): EventRow[] {
  const person = rows.referral.personId;
  return [...referralEvents(row, rows), ...customerEvents(rows)].map(({ of, id, version, record }) =>
    toEventRow(unit, { aggregate: of, id, version, person, unit: unit.actor.unit }, { event: record, key: null }),
  );
}

function referralEvents(row: RegisterEntry, { referral, admission }: Rows): Happened[] {
  const { id, version } = referral;
  const recorded = { kind: "referralRecorded", happenedOn: row.receivedOn, body: { channel: "register" } };
  const events: Happened[] = [{ of: "referral", id, version: 1, record: recorded }];
  if (row.outcome === "withdrawn") {
    events.push({
      of: "referral",
      id,
      version,
      record: { kind: "referralWithdrawn", happenedOn: row.receivedOn, body: {} },
    });
  }
  if (admission) events.push(...decisionEvents(referral, admission));
  return events;
}

function decisionEvents(referral: ReferralRow, { row, record }: Taken<AdmissionDecisionRow>): Happened[] {
  const { id, version, outcome, negativeReason } = row;
  const happenedOn = row.decidedOn as CalendarDate;
  const decided = { kind: "referralDecided", happenedOn, body: { decision: id, outcome, negativeReason } };
  return [
    { of: "admission", id, version, record },
    { of: "referral", id: referral.id, version: referral.version, record: decided },
  ];
}

function customerEvents({ referral, admission, customer, ending }: Rows): Happened[] {
  if (!customer) return [];
  const { id, basis, version } = customer;
  const body = { basis, referral: referral.id, decision: admission?.row.id ?? null };
  const admitted = { kind: "customerAdmitted", happenedOn: customer.admittedOn as CalendarDate, body };
  const events: Happened[] = [{ of: "customer", id, version: 1, record: admitted }];
  if (!ending) return events;
  const happenedOn = ending.row.decidedOn as CalendarDate;
  const ended = { kind: "customershipEnded", happenedOn, body: { decision: ending.row.id } };
  return [
    ...events,
    { of: "ending", id: ending.row.id, version: ending.row.version, record: ending.record },
    { of: "customer", id, version, record: ended },
  ];
}
