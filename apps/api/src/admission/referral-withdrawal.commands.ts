import { decideAdmission } from "@vas/domain/admission";
import type { StaffActor } from "@vas/domain/kernel";
import type { ReferralId } from "@vas/domain/vocabulary";
import type { Unit } from "../kernel/context.ts";
import { endReferral } from "../referrals/index.ts";
import { findOpenProposal, lockAdmission, recordAdmission } from "./admission.store.ts";

/**
 * Ends the matter because the person or the referrer takes the referral back. A proposal that waits on it lapses with it, or
 * it would wait for ever: nothing is decided on a referral that is not considered.
 */
export const withdrawReferral: typeof endReferral = async function withdrawReferral(unit, input) {
  const ended = await endReferral(unit, input);
  if (ended.ok) await lapseProposal(unit, ended.value.id as ReferralId);
  return ended;
};

async function lapseProposal(unit: Unit<StaffActor>, referral: ReferralId): Promise<void> {
  const id = await findOpenProposal(unit, referral);
  const proposal = id && (await lockAdmission(unit, id));
  if (!proposal) return;
  const { actor, at } = unit;
  const expectedVersion = proposal.version;
  const lapsed = decideAdmission(proposal, { kind: "lapseAdmission", expectedVersion, by: actor.id, at });
  // It was found open under the referral's lock: a refusal here is a mistake of the program.
  if (!lapsed.ok) throw new Error(`An open proposal did not lapse: ${lapsed.rejection.kind}`);
  await recordAdmission(unit, proposal, lapsed.value);
}
