import { decideEnrolment, type Enrolment } from "@vas/domain/enrolments";
import type { OrganisationId, StaffActor, TraineeId } from "@vas/domain/kernel";
import type { Unit } from "../kernel/context.ts";
import { moveEnrolments } from "./enrolment-move.ts";
import { lockEnrolment, recordEnrolment, recordHistory } from "./enrolment.store.ts";
import { stopAttempts } from "./open-attempts.ts";

/**
 * Takes a learner out of what they are going through, for something that begins in its place.
 * @returns the enrolment as it is then; undefined where it is over by now, as they have just done the last of it
 */
export async function withdrawFor(unit: Unit<StaffActor>, id: string): Promise<Enrolment | undefined> {
  const enrolment = await lockEnrolment(unit, id);
  if (enrolment?.status !== "active") return undefined;
  const { version: expectedVersion } = enrolment;
  const decision = decideEnrolment(enrolment, { kind: "withdrawEnrolment", expectedVersion, at: unit.at });
  if (!decision.ok) return undefined;
  const withdrawn = await recordEnrolment(unit, enrolment, decision.value);
  await recordHistory(unit, withdrawn, ["enrolmentWithdrawn"]);
  await stopAttempts(unit, id, "withdrawal");
  return withdrawn;
}

/**
 * Lets a learner go on with what was completed by a mistake, for the body for which they count by now; nothing happens where it is
 * not completed any more.
 */
export async function takeCompletionBack(unit: Unit<StaffActor>, id: string): Promise<void> {
  const enrolment = await lockEnrolment(unit, id);
  if (enrolment?.status !== "completed") return;
  const { version: expectedVersion } = enrolment;
  const decision = decideEnrolment(enrolment, { kind: "takeCompletionBack", expectedVersion, at: unit.at });
  if (!decision.ok) return;
  const active = await recordEnrolment(unit, enrolment, decision.value);
  await recordHistory(unit, active, ["completionTakenBack"]);
  // What was over did not move with its learner.
  await moveEnrolments(unit, active.trainee, await bodyOf(unit, active.trainee));
}

async function bodyOf({ run }: Unit, learner: TraineeId): Promise<OrganisationId | null> {
  const [row] = await run<{ organisation: OrganisationId | null }>({
    name: "body_of_learner",
    text: "select organisation_id as organisation from kernel.trainee where id = $1",
    values: [learner],
  });
  return row?.organisation ?? null;
}
