import type { CalendarDate } from "@vas/domain/kernel";
import { regimeOn, statutoryGroundsFor } from "@vas/domain/law";
import type { RegisterRow } from "@vas/domain/register";
import type { AdmissionDecisionRow } from "../admission/index.ts";
import { nameGramsOf, sealedIdentity, type CustomerRow, type PersonRow } from "../customers/index.ts";
import type { EndingDecisionRow } from "../ending/index.ts";
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

/** The row of a person who is new to the register; the names are sealed with the person's new key. */
export function personRow(unit: ImportUnit, row: RegisterRow, { id, key }: { id: string; key: DataKey }): PersonRow {
  const identity = { ...row, otherNames: "", identityNumber: null, contact: "" };
  return {
    id,
    unitId: unit.actor.unit,
    ...sealedIdentity(key, id, identity),
    nameGrams: unit.keys.blind(nameGramsOf(identity)),
    registerKey: row.person,
    version: 1,
  };
}

/** What a row of the file adds to the tables: a referral, and as far as it got, its decision, customership and ending. */
export function rowsToAdd(unit: ImportUnit, row: RegisterRow, named: Named): RowsToAdd {
  const admission = admissionRow(unit, row, named);
  const customer = customerRow(unit, row, named);
  const ending = customer && endingRow(unit, row, customer);
  const referral = referralRow(unit, row, { ...named, decisionId: admission?.id ?? null });
  const settled = ending && customer ? Object.assign(customer, { endingDecisionId: ending.id, version: 2 }) : customer;
  return {
    referral,
    admission,
    customer: settled,
    ending,
    events: eventsOf(unit, row, { referral, admission, customer: settled, ending }),
  };
}

function referralRow(
  unit: ImportUnit,
  row: RegisterRow,
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

function statusOf(row: RegisterRow) {
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

function takenOver(decidedOn: CalendarDate) {
  return {
    status: "in_force",
    origin: "register",
    regime: regimeOn(decidedOn).id,
    letterLanguage: "fi",
    proposerId: null,
    proposedAt: null,
    returnedById: null,
    returnReasonEnc: null,
    deciderId: null,
    delegationId: null,
    decidedOn,
    servedOn: null,
    appealUntil: null,
    supersededById: null,
    version: 1,
  };
}

function admissionRow(unit: ImportUnit, row: RegisterRow, named: Named): AdmissionDecisionRow | null {
  if (row.outcome !== "positive" && row.outcome !== "negative") return null;
  const basis = row.outcome === "positive" ? row.basis : null;
  return {
    id: unit.newId(),
    referralId: named.referralId,
    personId: named.personId,
    unitId: unit.actor.unit,
    outcome: row.outcome,
    basis,
    findingsEnc: null,
    findingsMet: {},
    adultCustomerId: null,
    negativeReason: row.outcome === "negative" ? row.negativeReason : null,
    referralVersion: 1,
    correctsId: null,
    sections: (basis && regimeOn(row.decidedOn).admission.sections[basis]) ?? [],
    ...takenOver(row.decidedOn),
  };
}

function customerRow(unit: ImportUnit, row: RegisterRow, named: Named): CustomerRow | null {
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
    municipality: null,
    municipalityFrom: null,
    version: 1,
  };
}

function endingRow(unit: ImportUnit, row: RegisterRow, customer: CustomerRow): EndingDecisionRow | null {
  if (row.outcome !== "positive" || row.ending === null) return null;
  const { endedOn, ground, returnWay } = row.ending;
  const regime = regimeOn(endedOn);
  // Where several grounds of the law are counted as one, the register does not tell which of them it was.
  const [statutory, ...others] = statutoryGroundsFor(regime, ground);
  const known = others.length === 0 ? statutory : undefined;
  return {
    id: unit.newId(),
    customerId: customer.id,
    personId: customer.personId,
    unitId: unit.actor.unit,
    ground,
    statutoryGround: known?.id ?? null,
    assessmentEnc: null,
    hearingEnc: null,
    heardOn: null,
    returnWay,
    aftercareUntil: null,
    immediateEnforcement: regime.ending.immediateEnforcement !== null,
    customerVersion: 1,
    correctsId: null,
    sections: known?.section ? [known.section] : [],
    ...takenOver(endedOn),
  };
}

type Rows = Omit<RowsToAdd, "events">;
type Happened = {
  readonly of: HistoryOf["aggregate"];
  readonly id: string;
  readonly version: number;
  readonly record: EventRecord;
};

function eventsOf(unit: ImportUnit, row: RegisterRow, rows: Rows): EventRow[] {
  const person = rows.referral.personId;
  return [...referralEvents(row, rows), ...customerEvents(rows)].map(({ of, id, version, record }) =>
    toEventRow(unit, { aggregate: of, id, version, person, unit: unit.actor.unit }, { event: record, key: null }),
  );
}

function referralEvents(row: RegisterRow, { referral, admission }: Rows): Happened[] {
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

function decisionEvents(referral: ReferralRow, admission: AdmissionDecisionRow): Happened[] {
  const { outcome, basis, negativeReason, regime } = admission;
  const happenedOn = admission.decidedOn as CalendarDate;
  const taken = { kind: "admissionTakenOver", happenedOn, body: { outcome, basis, negativeReason, regime } };
  const decided = { kind: "referralDecided", happenedOn, body: { decision: admission.id, outcome, negativeReason } };
  return [
    { of: "admission", id: admission.id, version: admission.version, record: taken },
    { of: "referral", id: referral.id, version: referral.version, record: decided },
  ];
}

function customerEvents({ referral, admission, customer, ending }: Rows): Happened[] {
  if (!customer) return [];
  const { id, basis } = customer;
  const body = { basis, referral: referral.id, decision: admission?.id ?? null };
  const admitted = { kind: "customerAdmitted", happenedOn: customer.admittedOn as CalendarDate, body };
  const events: Happened[] = [{ of: "customer", id, version: 1, record: admitted }];
  if (!ending) return events;
  const happenedOn = ending.decidedOn as CalendarDate;
  const { ground, returnWay, regime } = ending;
  const taken = { kind: "endingTakenOver", happenedOn, body: { ground, returnWay, regime } };
  const ended = { kind: "customershipEnded", happenedOn, body: { decision: ending.id } };
  return [
    ...events,
    { of: "ending", id: ending.id, version: ending.version, record: taken },
    { of: "customer", id, version: customer.version, record: ended },
  ];
}
