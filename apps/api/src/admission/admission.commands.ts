import {
  decideAdmission,
  permitsAdmission,
  proposeAdmission as decideProposal,
  type AdmissionAction,
  type AdmissionContent,
  type AdmissionDecision,
  type AdmissionEvent,
  type AdmissionRejection,
  type CorrectedDecision,
} from "@vas/domain/admission";
import { accept, reject, type CalendarDate, type Result, type StaffActor } from "@vas/domain/kernel";
import { permitsReferral, type Referral } from "@vas/domain/referrals";
import type { AdmissionDecisionId } from "@vas/domain/vocabulary";
import type { Command, Unit } from "../kernel/context.ts";
import { lockReferral } from "../referrals/index.ts";
import { consequenceOf, type ConsequenceRefused } from "./admission.consequences.ts";
import {
  findOpenProposal,
  findReferralOf,
  lockAdmission,
  lockCorrected,
  recordAdmission,
  recordNewAdmission,
} from "./admission.store.ts";
import { lockSubject } from "./admission.subject.ts";

export type AdmissionRefused =
  | AdmissionRejection
  | ConsequenceRefused
  | { readonly kind: "ReferralNotFound" }
  | { readonly kind: "AdmissionNotFound" }
  /** Another proposal on the same referral waits. */
  | { readonly kind: "ProposalWaits" };

/** The decision and the referral that it is made on. */
export type AdmissionChanged = { readonly id: string; readonly referral: string; readonly version: number };
export type ChangeAdmission<Input> = Command<Input, AdmissionChanged, AdmissionRefused, StaffActor>;

export type ProposeAdmission = {
  readonly referral: string;
  /** Of the referral: nobody proposes on what they have not seen. */
  readonly expectedVersion: number;
  readonly content: AdmissionContent;
};
type OfDecision = { readonly decision: string; readonly expectedVersion: number };
export type ReviseAdmission = OfDecision & { readonly content: AdmissionContent };
export type ReturnAdmission = OfDecision & { readonly reason: string };
export type RecordAdmissionService = OfDecision & { readonly servedOn: CalendarDate };

/** Proposes a decision on a referral that is under consideration. */
export const proposeAdmission: ChangeAdmission<ProposeAdmission> = async function proposeAdmission(unit, input) {
  const referral = await lockReferral(unit, input.referral);
  if (!referral || !permitsReferral(unit.actor, "proposeAdmission", referral)) {
    return reject({ kind: "ReferralNotFound" });
  }
  if (referral.version !== input.expectedVersion) {
    return reject({ kind: "StaleVersion", currentVersion: referral.version });
  }
  return propose(unit, { referral, content: input.content, corrects: null });
};

/** Proposes a new decision in the place of one in force, which stays until the new one is confirmed. */
export const correctAdmission: ChangeAdmission<ReviseAdmission> = async function correctAdmission(unit, input) {
  const locked = await lockForChange(unit, input.decision, "correct");
  if (!locked) return reject({ kind: "AdmissionNotFound" });
  const { referral, decision } = locked;
  if (decision.version !== input.expectedVersion) {
    return reject({ kind: "StaleVersion", currentVersion: decision.version });
  }
  return propose(unit, { referral, content: input.content, corrects: decision });
};

type Proposing = {
  readonly referral: Referral;
  readonly content: AdmissionContent;
  readonly corrects: CorrectedDecision | null;
};

async function propose(
  unit: Unit<StaffActor>,
  { referral, content, corrects }: Proposing,
): Promise<Result<AdmissionChanged, AdmissionRefused>> {
  const { actor, at } = unit;
  if (await findOpenProposal(unit, referral.id)) return reject({ kind: "ProposalWaits" });
  const subject = await lockSubject(unit, referral.person, content.findings);
  if (!subject.ok) return subject;
  const id = unit.newId<AdmissionDecisionId>();
  const proposal = decideProposal({ ...content, ...subject.value, id, referral, corrects, by: actor.id, at });
  if (!proposal.ok) return proposal;
  const consequence = await consequenceOf(unit, proposal.value.decision, referral);
  if (!consequence.ok) return consequence;
  const decision = await recordNewAdmission(unit, proposal.value, await unit.keys.of(referral.person));
  return changed(unit, decision, "waits");
}

/** Writes a returned proposal anew; it waits for a decider again. */
export const reviseAdmission: ChangeAdmission<ReviseAdmission> = async function reviseAdmission(unit, input) {
  const { actor, at } = unit;
  const { content, expectedVersion } = input;
  const locked = await lockForChange(unit, input.decision, "revise");
  if (!locked) return reject({ kind: "AdmissionNotFound" });
  const { referral, decision } = locked;
  const subject = await lockSubject(unit, referral.person, content.findings);
  if (!subject.ok) return subject;
  const corrects = await lockCorrected(unit, decision);
  const revised = decideAdmission(decision, {
    kind: "reviseAdmission",
    ...content,
    ...subject.value,
    referral,
    corrects,
    expectedVersion,
    by: actor.id,
    at,
  });
  if (!revised.ok) return revised;
  const next = await recordAdmission(unit, decision, revised.value);
  const consequence = await consequenceOf(unit, next, referral);
  return consequence.ok ? changed(unit, next, "waits") : consequence;
};

/** Sends a proposal back to be written anew, with the reason. */
export const returnAdmission: ChangeAdmission<ReturnAdmission> = async function returnAdmission(unit, input) {
  const { actor, at } = unit;
  const { reason, expectedVersion } = input;
  return change(unit, { id: input.decision, action: "return" }, (decision) =>
    decideAdmission(decision, { kind: "returnAdmission", reason, expectedVersion, by: actor.id, at }),
  );
};

/** Records the day on which the person got notice of the decision; the law gives the last day for an appeal. */
export const recordAdmissionService: ChangeAdmission<RecordAdmissionService> = async function recordAdmissionService(
  unit,
  input,
) {
  const { actor, at } = unit;
  const { servedOn, expectedVersion } = input;
  return change(unit, { id: input.decision, action: "recordService" }, (decision) =>
    decideAdmission(decision, { kind: "recordAdmissionService", servedOn, expectedVersion, by: actor.id, at }),
  );
};

type Change = { readonly id: string; readonly action: AdmissionAction };
type Decide = (decision: AdmissionDecision) => Result<readonly AdmissionEvent[], AdmissionRejection>;

async function change(
  unit: Unit<StaffActor>,
  { id, action }: Change,
  decide: Decide,
): Promise<Result<AdmissionChanged, AdmissionRefused>> {
  const locked = await lockForChange(unit, id, action);
  if (!locked) return reject({ kind: "AdmissionNotFound" });
  const decision = decide(locked.decision);
  if (!decision.ok) return decision;
  return changed(unit, await recordAdmission(unit, locked.decision, decision.value), "done");
}

export type LockedAdmission = { readonly referral: Referral; readonly decision: AdmissionDecision };

/**
 * The referral and then the decision, both locked: everything that changes a decision takes the locks in this order, so that
 * two never wait for each other. Undefined where there is no such decision, or not for this person.
 */
export async function lockForChange(
  unit: Unit<StaffActor>,
  id: string,
  action: AdmissionAction,
): Promise<LockedAdmission | undefined> {
  const referralId = await findReferralOf(unit, id);
  const referral = referralId && (await lockReferral(unit, referralId));
  const decision = referral && (await lockAdmission(unit, id));
  if (!referral || !decision) return undefined;
  const state = { decision, delegations: [], today: unit.today };
  return permitsAdmission(unit.actor, action, state) ? { referral, decision } : undefined;
}

/** What a command on a decision answers, with the audit of what it touched and the word to those who decide. */
export function changed(
  unit: Unit<StaffActor>,
  { id, referral, person, version }: AdmissionDecision,
  waiting: "waits" | "done",
): Result<AdmissionChanged, never> {
  unit.touched({ subjects: [person], classes: ["codes", "free_text"], count: 1 });
  if (waiting === "waits") unit.enqueue("decision-waiting", { decisionId: id, kind: "admission" });
  return accept({ id, referral, version });
}
