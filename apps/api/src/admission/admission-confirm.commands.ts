import {
  decideAdmission,
  type AdmissionDecision,
  type AdmissionEvent,
  type AdmissionRejection,
} from "@vas/domain/admission";
import { accept, reject, type Result, type StaffActor } from "@vas/domain/kernel";
import { decideReferral, type Referral } from "@vas/domain/referrals";
import { lockDelegationsOf } from "../delegations/index.ts";
import type { Unit } from "../kernel/context.ts";
import { recordReferral } from "../referrals/index.ts";
import { composeLetter } from "./admission-letter.queries.ts";
import { changed, lockForChange, type AdmissionRefused, type ChangeAdmission } from "./admission.commands.ts";
import { beginCustomership, consequenceOf } from "./admission.consequences.ts";
import { lockCorrected, recordAdmission } from "./admission.store.ts";
import { lockSubject } from "./admission.subject.ts";
import { sealLetter } from "./decision-letter.store.ts";

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
  const corrected = await lockCorrected(unit, decision);
  const confirmed = await confirm(unit, decision, { ...input, referral, corrected });
  if (!confirmed.ok) return confirmed;
  const consequence = await consequenceOf(unit, decision, referral);
  if (!consequence.ok) return consequence;
  const superseded = await supersede(unit, corrected, decision.id);
  if (!superseded.ok) return superseded;
  const next = await recordAdmission(unit, decision, confirmed.value);
  const closed = await close(unit, next, referral);
  if (!closed.ok) return closed;
  if (consequence.value === "begin") await beginCustomership(unit, { decision: next, referral });
  await sealLetterOf(unit, next);
  return changed(unit, next, "done");
};

/** What the person is told stays as it is told now, whatever changes in the records later. */
async function sealLetterOf(unit: Unit<StaffActor>, { id }: AdmissionDecision): Promise<void> {
  const composed = await composeLetter(unit, id);
  if (!composed?.letter) throw new Error("A decision that is made here has a letter");
  const { decision, letter } = composed;
  await sealLetter(unit, { ...decision, kind: "admission" }, letter);
  unit.touched({ classes: ["identity"] });
}

type Confirming = Omit<ConfirmAdmission, "decision"> & {
  readonly referral: Referral;
  readonly corrected: AdmissionDecision | null;
};
type Decision = Result<readonly AdmissionEvent[], AdmissionRejection>;

async function confirm(
  unit: Unit<StaffActor>,
  decision: AdmissionDecision,
  { expectedVersion, seenReferralVersion, referral, corrected }: Confirming,
): Promise<Decision> {
  const { actor, at } = unit;
  const delegations = await lockDelegationsOf(unit, actor.id);
  const subject = await lockSubject(unit, decision.person, decision.findings);
  if (!subject.ok) return subject;
  return decideAdmission(decision, {
    kind: "confirmAdmission",
    ...subject.value,
    expectedVersion,
    by: { id: actor.id, isDirector: actor.roles.includes("director") },
    delegations,
    referral,
    corrects: corrected,
    seenReferralVersion,
    at,
  });
}

async function supersede(
  unit: Unit<StaffActor>,
  old: AdmissionDecision | null,
  supersededBy: AdmissionDecision["id"],
): Promise<Decision> {
  if (!old) return accept([]);
  const { actor, at } = unit;
  const superseded = decideAdmission(old, {
    kind: "supersedeAdmission",
    expectedVersion: old.version,
    supersededBy,
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
