import type { CalendarDate, PersonId, UnitId } from "@vas/domain/kernel";
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
  const settled = ending && customer ? { ...customer, endingDecisionId: ending.id, version: 2 } : customer;
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

function eventsOf(unit: ImportUnit, row: RegisterRow, rows: Omit<RowsToAdd, "events">): EventRow[] {
  const { referral, admission, customer, ending } = rows;
  const person = referral.personId as PersonId;
  const of = (aggregate: HistoryOf["aggregate"], { id, version }: { id: string; version: number }): HistoryOf => ({
    ...{ aggregate, id, version, person },
    unit: unit.actor.unit as UnitId,
  });
  const event = (history: HistoryOf, record: EventRecord): EventRow =>
    toEventRow(unit, history, { event: record, key: null });
  const begun = { id: referral.id, version: 1 };
  const events = [
    event(of("referral", begun), {
      kind: "referralRecorded",
      happenedOn: row.receivedOn,
      body: { channel: "register" },
    }),
  ];
  if (admission && (row.outcome === "positive" || row.outcome === "negative")) {
    const { outcome, basis, negativeReason, regime } = admission;
    const happenedOn = row.decidedOn;
    const decided = { decision: admission.id, outcome, negativeReason };
    events.push(
      event(of("admission", admission), {
        kind: "admissionTakenOver",
        happenedOn,
        body: { outcome, basis, negativeReason, regime },
      }),
      event(of("referral", referral), { kind: "referralDecided", happenedOn, body: decided }),
    );
  }
  if (row.outcome === "withdrawn") {
    events.push(event(of("referral", referral), { kind: "referralWithdrawn", happenedOn: row.receivedOn, body: {} }));
  }
  if (customer) {
    const body = { basis: customer.basis, referral: referral.id, decision: admission?.id ?? null };
    events.push(
      event(of("customer", { id: customer.id, version: 1 }), {
        kind: "customerAdmitted",
        happenedOn: customer.admittedOn as CalendarDate,
        body,
      }),
    );
  }
  if (customer && ending) {
    const happenedOn = ending.decidedOn as CalendarDate;
    const { ground, returnWay, regime } = ending;
    events.push(
      event(of("ending", ending), { kind: "endingTakenOver", happenedOn, body: { ground, returnWay, regime } }),
      event(of("customer", customer), { kind: "customershipEnded", happenedOn, body: { decision: ending.id } }),
    );
  }
  return events;
}
