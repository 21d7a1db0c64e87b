import {
  beginEnding,
  evolveEnding,
  type EndingDecision,
  type EndingEvent,
  type EndingProposed,
  type EndingTakenOver,
  type Hearing,
} from "@vas/domain/ending";
import type { CalendarDate, Instant, Language, PersonId, StaffId, UnitId } from "@vas/domain/kernel";
import type { RegimeId, SectionId, StatutoryGroundId } from "@vas/domain/law";
import type { CustomerId, EndingDecisionId, EndingGround, ReturnWay } from "@vas/domain/vocabulary";
import { progressColumns, toProgress } from "../admission/index.ts";
import type { Unit } from "../kernel/context.ts";
import { recordEvents, type EventRecord } from "../kernel/events.ts";
import type { DataKey, Place } from "../kernel/keyring.ts";
import { insertRow, lockRow, updateRow } from "../kernel/rows.ts";
import { toEventRecord } from "./ending.history.ts";
import { EndingDecisionRow } from "./ending.table.ts";

/** Where a sealed field of a decision on ending stands. */
export function endingPlace(id: string, column: string): Place {
  return { table: "ending_decision", column, row: id };
}

/** The customership that a decision would end, or undefined where there is no such decision within sight. */
export async function findCustomerOf(unit: Unit, decision: string): Promise<CustomerId | undefined> {
  const [row] = await unit.run<{ customer_id: CustomerId }>({
    name: "customer_of_ending_decision",
    text: "select customer_id from casework.ending_decision where id = $1",
    values: [decision],
  });
  return row?.customer_id;
}

/** The decision, locked until the transaction ends. The customership is locked before it. */
export async function lockEnding(unit: Unit, id: string): Promise<EndingDecision | undefined> {
  const row = await lockRow(unit, EndingDecisionRow, id);
  return row ? toEnding(row, await unit.keys.of(row.personId)) : undefined;
}

/** The proposal that waits on a customership, or undefined; the customership is locked, so that none can come in between. */
export async function findOpenEnding(unit: Unit, customer: CustomerId): Promise<EndingDecisionId | undefined> {
  const [row] = await unit.run<{ id: EndingDecisionId }>({
    name: "open_ending_of_customer",
    text: `select id from casework.ending_decision where customer_id = $1 and status in ('proposed', 'returned')`,
    values: [customer],
  });
  return row?.id;
}

/** Stores a new decision and the beginning of its history. */
export async function recordNewEnding(unit: Unit, event: EndingProposed, key: DataKey): Promise<EndingDecision> {
  const decision = beginEnding(event);
  await insertRow(unit, EndingDecisionRow, toRow(decision, key));
  await recordEvents(unit, historyOf(decision), { key, events: [toEventRecord(event)] });
  return decision;
}

/** A decision that a register hands over, as its row and the beginning of its history, to be stored with many others. */
export function endingTakenOver(event: EndingTakenOver): {
  readonly row: EndingDecisionRow;
  readonly record: EventRecord;
} {
  return { row: toRow(beginEnding(event), nothingToSeal), record: toEventRecord(event) };
}

/** A register keeps no assessment and no hearing: a decision from there has no words that would need the person's key. */
const nothingToSeal: Pick<DataKey, "seal"> = { seal: () => null };

/** Stores what follows from events, state and history together. */
export async function recordEnding(
  unit: Unit,
  decision: EndingDecision,
  events: readonly EndingEvent[],
): Promise<EndingDecision> {
  const key = await unit.keys.of(decision.person);
  const next = events.reduce(evolveEnding, decision);
  await updateRow(unit, EndingDecisionRow, toRow(next, key));
  await recordEvents(unit, historyOf(next), { key, events: events.map(toEventRecord) });
  return next;
}

function historyOf({ id, unit, person, version }: EndingDecision) {
  return { aggregate: "ending", id, unit, person, version } as const;
}

/** The decision as stored, opened with the person's key. */
export function toEnding(row: EndingDecisionRow, key: DataKey): EndingDecision {
  const open = (column: string, sealed: Buffer | null): string => key.open(endingPlace(row.id, column), sealed);
  return {
    id: row.id as EndingDecisionId,
    customer: row.customerId as CustomerId,
    person: row.personId as PersonId,
    unit: row.unitId as UnitId,
    origin: row.origin as EndingDecision["origin"],
    ground: row.ground as EndingGround,
    statutoryGround: row.statutoryGround as StatutoryGroundId | null,
    assessment: open("assessment", row.assessmentEnc),
    hearing: toHearing(row, open("hearing", row.hearingEnc)),
    returnWay: row.returnWay as ReturnWay | null,
    aftercareUntil: row.aftercareUntil as CalendarDate | null,
    immediateEnforcement: row.immediateEnforcement,
    letterLanguage: row.letterLanguage as Language,
    regime: row.regime as RegimeId,
    sections: row.sections as readonly SectionId[],
    proposer: row.proposerId as StaffId | null,
    proposedAt: row.proposedAt as Instant | null,
    customerVersion: row.customerVersion,
    corrects: row.correctsId as EndingDecisionId | null,
    version: row.version,
    ...toProgress<EndingDecisionId>(row, open("return_reason", row.returnReasonEnc)),
  };
}

/** A day says that the person was heard; words without a day say why not; a register has neither. */
function toHearing({ heardOn }: EndingDecisionRow, text: string): Hearing | null {
  if (heardOn !== null) return { kind: "heard", heardOn: heardOn as CalendarDate, summary: text };
  return text === "" ? null : { kind: "not_heard", reason: text };
}

function toRow(decision: EndingDecision, key: Pick<DataKey, "seal">): EndingDecisionRow {
  const { id, hearing } = decision;
  const seal = (column: string, text: string): Buffer | null => key.seal(endingPlace(id, column), text);
  return {
    id,
    customerId: decision.customer,
    personId: decision.person,
    unitId: decision.unit,
    ground: decision.ground,
    statutoryGround: decision.statutoryGround,
    assessmentEnc: seal("assessment", decision.assessment),
    hearingEnc: seal("hearing", hearing === null ? "" : hearing.kind === "heard" ? hearing.summary : hearing.reason),
    heardOn: hearing?.kind === "heard" ? hearing.heardOn : null,
    returnWay: decision.returnWay,
    aftercareUntil: decision.aftercareUntil,
    immediateEnforcement: decision.immediateEnforcement,
    customerVersion: decision.customerVersion,
    correctsId: decision.corrects,
    origin: decision.origin,
    regime: decision.regime,
    sections: decision.sections,
    letterLanguage: decision.letterLanguage,
    proposerId: decision.proposer,
    proposedAt: decision.proposedAt,
    version: decision.version,
    ...progressColumns(decision, seal("return_reason", decision.status === "returned" ? decision.reason : "")),
  };
}
