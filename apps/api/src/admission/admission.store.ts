import {
  beginAdmission,
  evolveAdmission,
  namedFindings,
  type AdmissionDecision,
  type AdmissionEvent,
  type AdmissionProposed,
  type AdmissionTakenOver,
  type Findings,
} from "@vas/domain/admission";
import type { Instant, Language, PersonId, StaffId, UnitId } from "@vas/domain/kernel";
import type { RegimeId, SectionId } from "@vas/domain/law";
import type { AdmissionDecisionId, Basis, CustomerId, NegativeReason, ReferralId } from "@vas/domain/vocabulary";
import type { Unit } from "../kernel/context.ts";
import { recordEvents, type EventRecord } from "../kernel/events.ts";
import type { DataKey, Place } from "../kernel/keyring.ts";
import { insertRow, lockRow, updateRow } from "../kernel/rows.ts";
import { toEventRecord } from "./admission.history.ts";
import { AdmissionDecisionRow } from "./admission.table.ts";
import { progressColumns, toProgress } from "./decision.rows.ts";

/** Where a sealed field of an admission decision stands. */
export function admissionPlace(id: string, column: string): Place {
  return { table: "admission_decision", column, row: id };
}

/** The referral on which a decision was made, or undefined where there is no such decision within sight. */
export async function findReferralOf(unit: Unit, decision: string): Promise<ReferralId | undefined> {
  const [row] = await unit.run<{ referral_id: ReferralId }>({
    name: "referral_of_admission_decision",
    text: "select referral_id from casework.admission_decision where id = $1",
    values: [decision],
  });
  return row?.referral_id;
}

/** The decision, locked until the transaction ends. The referral is locked before it, so that two never wait for each other. */
export async function lockAdmission(unit: Unit, id: string): Promise<AdmissionDecision | undefined> {
  const row = await lockRow(unit, AdmissionDecisionRow, id);
  return row ? toAdmission(row, await unit.keys.of(row.personId)) : undefined;
}

/** The decision that this one corrects, locked too; null for the first on its referral. */
export async function lockCorrected(unit: Unit, { corrects }: AdmissionDecision): Promise<AdmissionDecision | null> {
  return corrects ? ((await lockAdmission(unit, corrects)) ?? null) : null;
}

/** The proposal that waits on a referral, or undefined; the referral is locked, so that none can come in between. */
export async function findOpenProposal(unit: Unit, referral: ReferralId): Promise<AdmissionDecisionId | undefined> {
  const [row] = await unit.run<{ id: AdmissionDecisionId }>({
    name: "open_admission_of_referral",
    text: `select id from casework.admission_decision where referral_id = $1 and status in ('proposed', 'returned')`,
    values: [referral],
  });
  return row?.id;
}

/** Stores a new decision and the beginning of its history. */
export async function recordNewAdmission(
  unit: Unit,
  event: AdmissionProposed,
  key: DataKey,
): Promise<AdmissionDecision> {
  const decision = beginAdmission(event);
  await insertRow(unit, AdmissionDecisionRow, toRow(decision, key));
  await recordEvents(unit, historyOf(decision), { key, events: [toEventRecord(event)] });
  return decision;
}

/** A decision that a register hands over, as its row and the beginning of its history, to be stored with many others. */
export function admissionTakenOver(event: AdmissionTakenOver): {
  readonly row: AdmissionDecisionRow;
  readonly record: EventRecord;
} {
  return { row: toRow(beginAdmission(event), nothingToSeal), record: toEventRecord(event) };
}

/** A register keeps no reasons: a decision from there has no words that would need the person's key. */
const nothingToSeal: Pick<DataKey, "seal"> = { seal: () => null };

/** Stores what follows from events, state and history together. */
export async function recordAdmission(
  unit: Unit,
  decision: AdmissionDecision,
  events: readonly AdmissionEvent[],
): Promise<AdmissionDecision> {
  const key = await unit.keys.of(decision.person);
  const next = events.reduce(evolveAdmission, decision);
  await updateRow(unit, AdmissionDecisionRow, toRow(next, key));
  await recordEvents(unit, historyOf(next), { key, events: events.map(toEventRecord) });
  return next;
}

function historyOf({ id, unit, person, version }: AdmissionDecision) {
  return { aggregate: "admission", id, unit, person, version } as const;
}

/** The decision as stored, opened with the person's key. */
export function toAdmission(row: AdmissionDecisionRow, key: DataKey): AdmissionDecision {
  return {
    id: row.id as AdmissionDecisionId,
    referral: row.referralId as ReferralId,
    person: row.personId as PersonId,
    unit: row.unitId as UnitId,
    origin: row.origin as AdmissionDecision["origin"],
    outcome: row.outcome as AdmissionDecision["outcome"],
    basis: row.basis as Basis | null,
    findings: toFindings(row, key),
    negativeReason: row.negativeReason as NegativeReason | null,
    regime: row.regime as RegimeId,
    sections: row.sections as readonly SectionId[],
    letterLanguage: row.letterLanguage as Language,
    proposer: row.proposerId as StaffId | null,
    proposedAt: row.proposedAt as Instant | null,
    referralVersion: row.referralVersion,
    corrects: row.correctsId as AdmissionDecisionId | null,
    version: row.version,
    ...toProgress<AdmissionDecisionId>(row, key.open(admissionPlace(row.id, "return_reason"), row.returnReasonEnc)),
  };
}

type Met = { readonly considered?: Basis; readonly met?: Readonly<Record<string, boolean>> };
type Reasons = Readonly<Record<string, string>>;

/** The codes of the findings stand in the clear, the reasons are sealed. What came from a register has neither. */
function toFindings(row: AdmissionDecisionRow, key: DataKey): Findings | null {
  const { considered, met = {} } = row.findingsMet as Met;
  const sealed = key.open(admissionPlace(row.id, "findings"), row.findingsEnc);
  const reasons = sealed === "" ? {} : (JSON.parse(sealed) as Reasons);
  const finding = (name: string) => ({ met: met[name] === true, reasons: reasons[name] ?? "" });
  if (considered === undefined) return null;
  switch (considered) {
    case "victim":
      return { basis: "victim", mayBeVictim: finding("mayBeVictim"), needsAssistance: finding("needsAssistance") };
    case "witness":
      return { basis: "witness", specialNeed: finding("specialNeed") };
    case "accompanying_child": {
      const adultCustomer = row.adultCustomerId as CustomerId;
      return { basis: "accompanying_child", need: finding("childNeed"), adultCustomer };
    }
  }
}

function toRow(decision: AdmissionDecision, key: Pick<DataKey, "seal">): AdmissionDecisionRow {
  const { id, findings } = decision;
  const seal = (column: string, text: string): Buffer | null => key.seal(admissionPlace(id, column), text);
  const named = findings ? namedFindings(findings) : [];
  const met = Object.fromEntries(named.map(([name, finding]) => [name, finding.met]));
  const reasons = Object.fromEntries(named.map(([name, finding]) => [name, finding.reasons]));
  const reason = decision.status === "returned" ? decision.reason : "";
  return {
    id,
    referralId: decision.referral,
    personId: decision.person,
    unitId: decision.unit,
    outcome: decision.outcome,
    basis: decision.basis,
    findingsEnc: findings ? seal("findings", JSON.stringify(reasons)) : null,
    findingsMet: findings ? { considered: findings.basis, met } : {},
    adultCustomerId: findings?.basis === "accompanying_child" ? findings.adultCustomer : null,
    negativeReason: decision.negativeReason,
    referralVersion: decision.referralVersion,
    correctsId: decision.corrects,
    origin: decision.origin,
    regime: decision.regime,
    sections: decision.sections,
    letterLanguage: decision.letterLanguage,
    proposerId: decision.proposer,
    proposedAt: decision.proposedAt,
    version: decision.version,
    ...progressColumns(decision, seal("return_reason", reason)),
  };
}
