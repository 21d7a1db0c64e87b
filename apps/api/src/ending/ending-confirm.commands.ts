import { decideCustomer, type Customer, type CustomerCommand } from "@vas/domain/customers";
import { decideEnding, type EndingDecision, type EndingEvent, type EndingRejection } from "@vas/domain/ending";
import { reject, type Result, type StaffActor } from "@vas/domain/kernel";
import { sealLetter } from "../admission/index.ts";
import { recordCustomer } from "../customers/index.ts";
import { lockDelegationsOf } from "../delegations/index.ts";
import type { Unit } from "../kernel/context.ts";
import { composeLetter } from "./ending-letter.queries.ts";
import {
  changed,
  correctedBy,
  endingCustomerOf,
  lockForChange,
  type ChangeEnding,
  type LockedEnding,
} from "./ending.commands.ts";
import { recordEnding } from "./ending.store.ts";

export type ConfirmEnding = {
  readonly decision: string;
  readonly expectedVersion: number;
  /** The version of the customership that the decider has before them. */
  readonly seenCustomerVersion: number;
};

/**
 * Makes the decision: it comes into force and ends the customership, or takes the place of the decision that ended it; all or
 * nothing.
 */
export const confirmEnding: ChangeEnding<ConfirmEnding> = async function confirmEnding(unit, input) {
  const locked = await lockForChange(unit, input.decision, "read");
  if (!locked) return reject({ kind: "EndingNotFound" });
  const confirmed = await confirm(unit, locked, input);
  if (!confirmed.ok) return confirmed;
  const superseded = await supersede(unit, locked.decision);
  if (!superseded.ok) return superseded;
  const next = await recordEnding(unit, locked.decision, confirmed.value);
  await settleCustomership(unit, next, locked.customer);
  await sealLetterOf(unit, next);
  return changed(unit, next, "done");
};

/** What the person is told stays as it is told now, whatever changes in the records later. */
async function sealLetterOf(unit: Unit<StaffActor>, { id }: EndingDecision): Promise<void> {
  const composed = await composeLetter(unit, id);
  if (!composed?.letter) throw new Error("A decision that is made here has a letter");
  const { decision, letter } = composed;
  await sealLetter(unit, { ...decision, kind: "ending" }, letter);
  unit.touched({ classes: ["identity"] });
}

type Decision = Result<readonly EndingEvent[], EndingRejection>;

async function confirm(
  unit: Unit<StaffActor>,
  { decision, customer }: LockedEnding,
  { expectedVersion, seenCustomerVersion }: ConfirmEnding,
): Promise<Decision> {
  const { actor, at } = unit;
  return decideEnding(decision, {
    kind: "confirmEnding",
    expectedVersion,
    by: { id: actor.id, isDirector: actor.roles.includes("director") },
    delegations: await lockDelegationsOf(unit, actor.id),
    customer: await endingCustomerOf(unit, customer),
    seenCustomerVersion,
    at,
  });
}

async function supersede(unit: Unit<StaffActor>, decision: EndingDecision): Promise<Decision> {
  const old = await correctedBy(unit, decision);
  if (!old) return { ok: true, value: [] };
  const { actor, at } = unit;
  const superseded = decideEnding(old, {
    kind: "supersedeEnding",
    expectedVersion: old.version,
    supersededBy: decision.id,
    by: actor.id,
    at,
  });
  if (superseded.ok) await recordEnding(unit, old, superseded.value);
  return superseded;
}

/** The customership ends today by a first decision; a correction leaves its day and changes what the decision says of it. */
async function settleCustomership(unit: Unit<StaffActor>, decision: EndingDecision, customer: Customer): Promise<void> {
  const { aftercareUntil } = decision;
  const what = { decision: decision.id, aftercareUntil, expectedVersion: customer.version } as const;
  const by = { by: unit.actor.id, at: unit.at } as const;
  const command: CustomerCommand =
    decision.corrects === null
      ? { kind: "endCustomership", endedOn: unit.today, ...what, ...by }
      : { kind: "correctEnding", ...what, ...by };
  const settled = decideCustomer(customer, command);
  // The decision was checked before: what is refused here is a mistake of the program, not of the person who decides.
  if (!settled.ok) throw new Error(`A customership could not end: ${settled.rejection.kind}`);
  await recordCustomer(unit, customer, settled.value);
}
