import type { Instant, TraineeActor } from "@vas/domain/kernel";
import type { Unit } from "../kernel/context.ts";

type StepOf = { readonly enrolment: string; readonly step: string };

/** Notes that a step of a course is done; done again, it stays done since the first time. */
export function noteStep(unit: Unit<TraineeActor>, enrolment: string, step: string): void {
  noteStepDone(unit, { enrolment, step }, unit.at);
}

/** Notes that a step was done at a moment. */
export function noteStepDone({ later, actor }: Unit<TraineeActor>, { enrolment, step }: StepOf, at: Instant): void {
  later({
    name: "step_is_done",
    text: `insert into training.step_done (enrolment_id, trainee_id, step, done_at) values ($1, $2, $3, $4)
      on conflict do nothing`,
    values: [enrolment, actor.id, step, at],
  });
}
