import { permitsCustomer, type Customer } from "@vas/domain/customers";
import {
  decideEnding,
  permitsEnding,
  proposeEnding as decideProposal,
  type CorrectedEnding,
  type EndingAction,
  type EndingContent,
  type EndingCustomer,
  type EndingDecision,
  type EndingEvent,
  type EndingRejection,
} from "@vas/domain/ending";
import { accept, reject, type CalendarDate, type Result, type StaffActor } from "@vas/domain/kernel";
import type { EndingDecisionId } from "@vas/domain/vocabulary";
import { lockCustomer } from "../customers/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import { findCustomerOf, findOpenEnding, lockEnding, recordEnding, recordNewEnding } from "./ending.store.ts";

export type EndingRefused =
  | EndingRejection
  | { readonly kind: "CustomerNotFound" }
  | { readonly kind: "EndingNotFound" }
  /** Another proposal on the same customership waits. */
  | { readonly kind: "ProposalWaits" };

/** The decision and the customership that it ends. */
export type EndingChanged = { readonly id: string; readonly customer: string; readonly version: number };
export type ChangeEnding<Input> = Command<Input, EndingChanged, EndingRefused, StaffActor>;

export type ProposeEnding = {
  readonly customer: string;
  /** Of the customership: nobody proposes on what they have not seen. */
  readonly expectedVersion: number;
  readonly content: EndingContent;
};
type OfDecision = { readonly decision: string; readonly expectedVersion: number };
export type ReviseEnding = OfDecision & { readonly content: EndingContent };
export type ReturnEnding = OfDecision & { readonly reason: string };
export type RecordEndingService = OfDecision & { readonly servedOn: CalendarDate };
/** Proposes that a customer's assistance ends. */
export const proposeEnding: ChangeEnding<ProposeEnding> = async function proposeEnding(unit, input) {
  const customer = await lockCustomer(unit, input.customer);
  if (!customer || !permitsCustomer(unit.actor, "proposeEnding", customer)) {
    return reject({ kind: "CustomerNotFound" });
  }
  if (customer.version !== input.expectedVersion) {
    return reject({ kind: "StaleVersion", currentVersion: customer.version });
  }
  return propose(unit, { customer, content: input.content, corrects: null });
};

/** Proposes a new decision in the place of one in force, which stays until the new one is confirmed. */
export const correctEnding: ChangeEnding<ReviseEnding> = async function correctEnding(unit, input) {
  const locked = await lockForChange(unit, input.decision, "correct");
  if (!locked) return reject({ kind: "EndingNotFound" });
  const { customer, decision } = locked;
  if (decision.version !== input.expectedVersion) {
    return reject({ kind: "StaleVersion", currentVersion: decision.version });
  }
  return propose(unit, { customer, content: input.content, corrects: decision });
};

type Proposing = {
  readonly customer: Customer;
  readonly content: EndingContent;
  readonly corrects: CorrectedEnding | null;
};

async function propose(
  unit: Unit<StaffActor>,
  { customer, content, corrects }: Proposing,
): Promise<Result<EndingChanged, EndingRefused>> {
  const { actor, at } = unit;
  if (await findOpenEnding(unit, customer.id)) return reject({ kind: "ProposalWaits" });
  const id = unit.newId<EndingDecisionId>();
  const ending = await endingCustomerOf(unit, customer);
  const proposal = decideProposal({ ...content, id, customer: ending, corrects, by: actor.id, at });
  if (!proposal.ok) return proposal;
  const decision = await recordNewEnding(unit, proposal.value, await unit.keys.of(customer.person));
  return changed(unit, decision, "waits");
}

/** Writes a returned proposal anew; it waits for a decider again. */
export const reviseEnding: ChangeEnding<ReviseEnding> = async function reviseEnding(unit, input) {
  const { actor, at } = unit;
  const { content, expectedVersion } = input;
  const locked = await lockForChange(unit, input.decision, "revise");
  if (!locked) return reject({ kind: "EndingNotFound" });
  const customer = await endingCustomerOf(unit, locked.customer);
  const corrects = await correctedBy(unit, locked.decision);
  const revised = decideEnding(locked.decision, {
    kind: "reviseEnding",
    ...content,
    customer,
    corrects,
    expectedVersion,
    by: actor.id,
    at,
  });
  if (!revised.ok) return revised;
  return changed(unit, await recordEnding(unit, locked.decision, revised.value), "waits");
};

/** Sends a proposal back to be written anew, with the reason. */
export const returnEnding: ChangeEnding<ReturnEnding> = async function returnEnding(unit, input) {
  const { actor, at } = unit;
  const { reason, expectedVersion } = input;
  return change(unit, { id: input.decision, action: "return" }, (decision) =>
    decideEnding(decision, { kind: "returnEnding", reason, expectedVersion, by: actor.id, at }),
  );
};

/** Records the day on which the person got notice of the decision; the law gives the last day for an appeal. */
export const recordEndingService: ChangeEnding<RecordEndingService> = async function recordEndingService(unit, input) {
  const { actor, at } = unit;
  const { servedOn, expectedVersion } = input;
  return change(unit, { id: input.decision, action: "recordService" }, (decision) =>
    decideEnding(decision, { kind: "recordEndingService", servedOn, expectedVersion, by: actor.id, at }),
  );
};

/** The decision in whose place a proposal would come, locked; null where the proposal is a first one. */
export async function correctedBy(unit: Unit, { corrects }: EndingDecision): Promise<EndingDecision | null> {
  return corrects && ((await lockEnding(unit, corrects)) ?? null);
}

type Change = { readonly id: string; readonly action: EndingAction };
type Decide = (decision: EndingDecision) => Result<readonly EndingEvent[], EndingRejection>;

async function change(
  unit: Unit<StaffActor>,
  { id, action }: Change,
  decide: Decide,
): Promise<Result<EndingChanged, EndingRefused>> {
  const locked = await lockForChange(unit, id, action);
  if (!locked) return reject({ kind: "EndingNotFound" });
  const decision = decide(locked.decision);
  if (!decision.ok) return decision;
  return changed(unit, await recordEnding(unit, locked.decision, decision.value), "done");
}

export type LockedEnding = { readonly customer: Customer; readonly decision: EndingDecision };

/** The customership and then the decision, both locked, always in this order. Undefined where it is not for this person. */
export async function lockForChange(
  unit: Unit<StaffActor>,
  id: string,
  action: EndingAction,
): Promise<LockedEnding | undefined> {
  const customerId = await findCustomerOf(unit, id);
  const customer = customerId && (await lockCustomer(unit, customerId));
  const decision = customer && (await lockEnding(unit, id));
  if (!customer || !decision) return undefined;
  const state = { decision, delegations: [], today: unit.today };
  return permitsEnding(unit.actor, action, state) ? { customer, decision } : undefined;
}

/** The customership as the rules see it, with the person's date of birth. */
export async function endingCustomerOf({ run }: Unit, customer: Customer): Promise<EndingCustomer> {
  const [row] = await run<{ birth_date: CalendarDate | null }>({
    name: "birth_date_of_person",
    text: "select birth_date from casework.person where id = $1",
    values: [customer.person],
  });
  const { id, person, unit, admittedOn, endedOn, version } = customer;
  return { id, person, unit, admittedOn, endedOn, version, birthDate: row?.birth_date ?? null };
}

/** What a command on a decision answers, with the audit of what it touched and the word to those who decide. */
export function changed(
  unit: Unit<StaffActor>,
  { id, customer, person, version }: EndingDecision,
  waiting: "waits" | "done",
): Result<EndingChanged, never> {
  unit.touched({ subjects: [person], classes: ["codes", "free_text"], count: 1 });
  if (waiting === "waits") unit.enqueue("decision-waiting", { decisionId: id, kind: "ending" });
  return accept({ id, customer, version });
}
