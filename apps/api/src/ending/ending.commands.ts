import { decideCustomer, permitsCustomer, type Customer } from "@vas/domain/customers";
import {
  decideEnding,
  permitsEnding,
  proposeEnding as decideProposal,
  type EndingAction,
  type EndingContent,
  type EndingCustomer,
  type EndingDecision,
  type EndingEvent,
  type EndingRejection,
} from "@vas/domain/ending";
import { accept, reject, type CalendarDate, type Result, type StaffActor } from "@vas/domain/kernel";
import type { EndingDecisionId } from "@vas/domain/vocabulary";
import { lockCustomer, recordCustomer } from "../customers/index.ts";
import { lockDelegationsOf } from "../delegations/index.ts";
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
export type ConfirmEnding = OfDecision & {
  /** The version of the customership that the decider has before them. */
  readonly seenCustomerVersion: number;
};

/** Proposes that a customer's assistance ends. */
export const proposeEnding: ChangeEnding<ProposeEnding> = async function proposeEnding(unit, input) {
  const { actor, at, today } = unit;
  const customer = await lockCustomer(unit, input.customer);
  if (!customer || !permitsCustomer(actor, "proposeEnding", { customer, delegations: [], today })) {
    return reject({ kind: "CustomerNotFound" });
  }
  if (customer.version !== input.expectedVersion) {
    return reject({ kind: "StaleVersion", currentVersion: customer.version });
  }
  if (await findOpenEnding(unit, customer.id)) return reject({ kind: "ProposalWaits" });
  const id = unit.newId<EndingDecisionId>();
  const ending = await endingCustomerOf(unit, customer);
  const proposal = decideProposal({ ...input.content, id, customer: ending, by: actor.id, at });
  if (!proposal.ok) return proposal;
  const decision = await recordNewEnding(unit, proposal.value, await unit.keys.of(customer.person));
  return changed(unit, decision, "waits");
};

/** Writes a returned proposal anew; it waits for a decider again. */
export const reviseEnding: ChangeEnding<ReviseEnding> = async function reviseEnding(unit, input) {
  const { actor, at } = unit;
  const { content, expectedVersion } = input;
  const locked = await lockForChange(unit, input.decision, "revise");
  if (!locked) return reject({ kind: "EndingNotFound" });
  const customer = await endingCustomerOf(unit, locked.customer);
  const revised = decideEnding(locked.decision, {
    kind: "reviseEnding",
    ...content,
    customer,
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

/** Makes the decision: it comes into force and ends the customership, both or neither. */
export const confirmEnding: ChangeEnding<ConfirmEnding> = async function confirmEnding(unit, input) {
  const { actor, at } = unit;
  const { expectedVersion, seenCustomerVersion } = input;
  const locked = await lockForChange(unit, input.decision, "read");
  if (!locked) return reject({ kind: "EndingNotFound" });
  const confirmed = decideEnding(locked.decision, {
    kind: "confirmEnding",
    expectedVersion,
    by: { id: actor.id, isDirector: actor.roles.includes("director") },
    delegations: await lockDelegationsOf(unit, actor.id),
    customer: await endingCustomerOf(unit, locked.customer),
    seenCustomerVersion,
    at,
  });
  if (!confirmed.ok) return confirmed;
  const next = await recordEnding(unit, locked.decision, confirmed.value);
  await endCustomership(unit, next, locked.customer);
  return changed(unit, next, "done");
};

async function endCustomership(unit: Unit<StaffActor>, decision: EndingDecision, customer: Customer): Promise<void> {
  const ended = decideCustomer(customer, {
    kind: "endCustomership",
    expectedVersion: customer.version,
    decision: decision.id,
    endedOn: unit.today,
    aftercareUntil: decision.aftercareUntil,
    by: unit.actor.id,
    at: unit.at,
  });
  // The decision was checked before: what is refused here is a mistake of the program, not of the person who decides.
  if (!ended.ok) throw new Error(`A customership could not end: ${ended.rejection.kind}`);
  await recordCustomer(unit, customer, ended.value);
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

type Locked = { readonly customer: Customer; readonly decision: EndingDecision };

/** The customership and then the decision, both locked, always in this order. Undefined where it is not for this person. */
async function lockForChange(unit: Unit<StaffActor>, id: string, action: EndingAction): Promise<Locked | undefined> {
  const customerId = await findCustomerOf(unit, id);
  const customer = customerId && (await lockCustomer(unit, customerId));
  const decision = customer && (await lockEnding(unit, id));
  if (!customer || !decision) return undefined;
  const state = { decision, delegations: [], today: unit.today };
  return permitsEnding(unit.actor, action, state) ? { customer, decision } : undefined;
}

async function endingCustomerOf({ run }: Unit, customer: Customer): Promise<EndingCustomer> {
  const [row] = await run<{ birth_date: CalendarDate | null }>({
    name: "birth_date_of_person",
    text: "select birth_date from casework.person where id = $1",
    values: [customer.person],
  });
  const { id, person, unit, admittedOn, endedOn, version } = customer;
  return { id, person, unit, admittedOn, endedOn, version, birthDate: row?.birth_date ?? null };
}

function changed(
  unit: Unit<StaffActor>,
  { id, customer, person, version }: EndingDecision,
  waiting: "waits" | "done",
): Result<EndingChanged, never> {
  unit.touched({ subjects: [person], classes: ["codes", "free_text"], count: 1 });
  if (waiting === "waits") unit.enqueue("decision-waiting", { decisionId: id, kind: "ending" });
  return accept({ id, customer, version });
}
