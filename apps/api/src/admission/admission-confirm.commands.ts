import {
  decideAdmission,
  type AdmissionDecision,
  type AdmissionEvent,
  type AdmissionRejection,
} from "@vas/domain/admission";
import { reject, type Result, type StaffActor } from "@vas/domain/kernel";
import { decideReferral, type Referral } from "@vas/domain/referrals";
import { lockDelegationsOf } from "../delegations/index.ts";
import type { Unit } from "../kernel/context.ts";
import { recordReferral } from "../referrals/index.ts";
import { changed, lockForChange, type AdmissionRefused, type ChangeAdmission } from "./admission.commands.ts";
import { beginCustomership, consequenceOf } from "./admission.consequences.ts";
import { lockAdmission, recordAdmission } from "./admission.store.ts";
import { subjectOf } from "./admission.subject.ts";

export type ConfirmAdmission = {
  readonly decision: string;
  readonly expectedVersion: number;
  /** The version of the referral that the decider has before them. */
  readonly seenReferralVersion: number;
};

/**
 * Makes the decision: it comes into force, takes the place of the one that it corrects, closes the referral and begins the
 * customership, all or nothing. Of two at once the second waits for the referral's lock and finds the decision made.
 */
export const confirmAdmission: ChangeAdmission<ConfirmAdmission> = async function confirmAdmission(unit, input) {
  const locked = await lockForChange(unit, input.decision, "read");
  if (!locked) return reject({ kind: "AdmissionNotFound" });
  const { decision, referral } = locked;
  const confirmed = await confirm(unit, decision, { ...input, referral });
  if (!confirmed.ok) return confirmed;
  const consequence = await consequenceOf(unit, decision, referral);
  if (!consequence.ok) return consequence;
  const superseded = await supersede(unit, decision);
  if (!superseded.ok) return superseded;
  const next = await recordAdmission(unit, decision, confirmed.value);
  const closed = await close(unit, next, referral);
  if (!closed.ok) return closed;
  if (consequence.value === "begin") await beginCustomership(unit, { decision: next, referral });
  return changed(unit, next, "done");
};

type Confirming = Omit<ConfirmAdmission, "decision"> & { readonly referral: Referral };
type Decision = Result<readonly AdmissionEvent[], AdmissionRejection>;

async function confirm(
  unit: Unit<StaffActor>,
  decision: AdmissionDecision,
  { expectedVersion, seenReferralVersion, referral }: Confirming,
): Promise<Decision> {
  const { actor, at } = unit;
  const by = { id: actor.id, isDirector: actor.roles.includes("director") };
  const delegations = await lockDelegationsOf(unit, actor.id);
  const confirmed = decideAdmission(decision, {
    kind: "confirmAdmission",
    expectedVersion,
    by,
    delegations,
    referral,
    seenReferralVersion,
    at,
  });
  return confirmed.ok && !(await adultStands(unit, decision)) ? reject({ kind: "AdultNotACustomer" }) : confirmed;
}

/** The adult of an accompanying child may have ceased to be a customer since the proposal (Act 746/2011 s.35.3). */
async function adultStands(unit: Unit, { outcome, findings, person }: AdmissionDecision): Promise<boolean> {
  if (outcome === "negative" || findings?.basis !== "accompanying_child") return true;
  const subject = await subjectOf(unit, person, findings);
  return subject.ok && subject.value.adult?.endedOn === null;
}

async function supersede(unit: Unit<StaffActor>, { id, corrects }: AdmissionDecision): Promise<Decision> {
  const old = corrects && (await lockAdmission(unit, corrects));
  if (!old) return { ok: true, value: [] };
  const { actor, at } = unit;
  const superseded = decideAdmission(old, {
    kind: "supersedeAdmission",
    expectedVersion: old.version,
    supersededBy: id,
    by: actor.id,
    at,
  });
  if (superseded.ok) await recordAdmission(unit, old, superseded.value);
  return superseded;
}

async function close(
  unit: Unit<StaffActor>,
  { id, outcome, negativeReason, corrects }: AdmissionDecision,
  referral: Referral,
): Promise<Result<Referral, AdmissionRefused>> {
  const closed = decideReferral(referral, {
    kind: "closeByDecision",
    expectedVersion: referral.version,
    decision: id,
    outcome,
    negativeReason,
    decidedOn: unit.today,
    corrects,
    by: unit.actor.id,
    at: unit.at,
  });
  if (!closed.ok) return reject({ kind: "ReferralNotConsidered", status: referral.status });
  return { ok: true, value: await recordReferral(unit, referral, closed.value) };
}
