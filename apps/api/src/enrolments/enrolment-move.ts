import { decideEnrolment } from "@vas/domain/enrolments";
import type { OrganisationId, StaffActor, TraineeId } from "@vas/domain/kernel";
import type { Unit } from "../kernel/context.ts";
import { lockEnrolment, recordEnrolment, recordHistory } from "./enrolment.store.ts";

/** Lets what a learner is going through count for the body to which they move, or for none; what is over stays as it was. */
export async function moveEnrolments(
  unit: Unit<StaffActor>,
  learner: TraineeId,
  organisation: OrganisationId | null,
): Promise<void> {
  const active = await unit.run<{ id: string }>({
    name: "active_enrolments_of_learner",
    text: `select id from training.enrolment where trainee_id = $1 and status = 'active' order by id`,
    values: [learner],
  });
  for (const { id } of active) {
    const enrolment = await lockEnrolment(unit, id);
    if (!enrolment || enrolment.organisation === organisation) continue;
    const { version: expectedVersion } = enrolment;
    const decision = decideEnrolment(enrolment, { kind: "moveEnrolment", organisation, expectedVersion, at: unit.at });
    if (!decision.ok) continue;
    const moved = await recordEnrolment(unit, enrolment, decision.value);
    await recordHistory(unit, moved, ["enrolmentMoved"]);
  }
}
