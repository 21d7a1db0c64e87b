import { accept, reject, type Result, type StaffActor } from "@vas/domain/kernel";
import {
  decideTraining,
  planTraining as decidePlan,
  type TrainingId,
  type TrainingPlan,
  type TrainingRejection,
} from "@vas/domain/trainings";
import { newestPublished } from "../courses/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import { lockTraining, recordNewTraining, recordTraining } from "./training.store.ts";

export type TrainingRefused =
  | TrainingRejection
  | { readonly kind: "TrainingNotFound" }
  | { readonly kind: "CourseNotFound" }
  | { readonly kind: "OrganisationNotFound" };

type Changed = { readonly id: string; readonly version: number };
type ChangeTraining<Input> = Command<Input, Changed, TrainingRefused, StaffActor>;
type OfTraining = { readonly training: string; readonly expectedVersion: number };

/** Plans a day of teaching. */
export const planTraining: ChangeTraining<TrainingPlan> = async function planTraining(unit, plan) {
  const { actor, at } = unit;
  const decision = decidePlan({ ...plan, id: unit.newId<TrainingId>(), by: actor.id, at });
  if (!decision.ok) return decision;
  const missing = await missingOf(unit, plan);
  if (missing) return reject(missing);
  const { id, version } = decision.value.training;
  await recordNewTraining(unit, decision.value);
  unit.touched({ classes: ["learning"], count: 1 });
  return accept({ id, version });
};

/** Changes what is planned. */
export const amendTraining: ChangeTraining<OfTraining & { readonly plan: TrainingPlan }> = async function amendTraining(
  unit,
  { training: id, expectedVersion, plan },
) {
  const { actor, at } = unit;
  const training = await lockTraining(unit, id);
  if (!training) return reject({ kind: "TrainingNotFound" });
  const decision = decideTraining(training, { kind: "amendTraining", expectedVersion, plan, by: actor.id, at });
  if (!decision.ok) return decision;
  const missing = await missingOf(unit, plan);
  return missing ? reject(missing) : changed(unit, await recordTraining(unit, training, decision.value));
};

/** Cancels a day of teaching, with a reason. */
export const cancelTraining: ChangeTraining<OfTraining & { readonly reason: string }> = async function cancelTraining(
  unit,
  { training: id, expectedVersion, reason },
) {
  const { actor, at } = unit;
  const training = await lockTraining(unit, id);
  if (!training) return reject({ kind: "TrainingNotFound" });
  const decision = decideTraining(training, { kind: "cancelTraining", expectedVersion, reason, by: actor.id, at });
  return decision.ok ? changed(unit, await recordTraining(unit, training, decision.value)) : decision;
};

function changed(unit: Unit<StaffActor>, { id, version }: Changed): Result<Changed, never> {
  unit.touched({ classes: ["learning"], count: 1 });
  return accept({ id, version });
}

/** What a plan names and is not there: a course that takes people in, or a body. */
async function missingOf(
  { run }: Unit,
  { course, organisations }: TrainingPlan,
): Promise<Extract<TrainingRefused, { readonly kind: "CourseNotFound" | "OrganisationNotFound" }> | undefined> {
  const [row] = await run<{ course: boolean; bodies: number }>({
    name: "named_by_plan",
    text: `select ${newestPublished("$1")} is not null as course,
        (select count(*)::int from casework.organisation where id = any ($2::uuid[])) as bodies`,
    values: [course, organisations],
  });
  if (!row?.course) return { kind: "CourseNotFound" };
  return row.bodies < organisations.length ? { kind: "OrganisationNotFound" } : undefined;
}
