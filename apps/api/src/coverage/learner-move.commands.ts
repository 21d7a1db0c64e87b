import { moveLearner as decide, type Belonging, type LearnerMoved, type MoveRejection } from "@vas/domain/coverage";
import {
  accept,
  reject,
  type CalendarDate,
  type OrganisationId,
  type StaffActor,
  type TraineeId,
} from "@vas/domain/kernel";
import { registerBegins } from "@vas/domain/vocabulary";
import { moveEnrolments } from "../enrolments/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import { endManagersWhoMove } from "../managers/index.ts";
import { recordMove } from "./learner-move.store.ts";

export type MoveRefused =
  MoveRejection | { readonly kind: "LearnerNotFound" } | { readonly kind: "OrganisationNotFound" };

export type MoveLearner = {
  readonly learner: string;
  /** Null where the learner leaves. */
  readonly organisation: string | null;
  readonly movedOn: CalendarDate;
};

/** Moves a learner to another body, or to none, from a day on. */
export const moveLearner: Command<MoveLearner, { readonly learner: string }, MoveRefused, StaffActor> =
  async function moveLearner(unit, { learner, organisation, movedOn }) {
    const known = await lockLearner(unit, learner);
    if (!known) return reject({ kind: "LearnerNotFound" });
    const name = organisation === null ? null : await nameOfBody(unit, organisation);
    if (name === undefined) return reject({ kind: "OrganisationNotFound" });
    const told = await belongingsOf(unit, known);
    const to = organisation as OrganisationId | null;
    const decision = decide({ learner: learner as TraineeId, told, to, movedOn, by: unit.actor.id, at: unit.at });
    if (!decision.ok) return decision;
    await record(unit, decision.value, name);
    unit.touched({ subjects: [learner], classes: ["learning"], count: 1 });
    return accept({ learner });
  };

/** Lets a learner count for no body from today on, where they count for one. */
export async function leaveBody(unit: Unit<StaffActor>, learner: TraineeId): Promise<void> {
  await moveLearner(unit, { learner, organisation: null, movedOn: unit.today });
}

type Learner = { readonly id: string; readonly organisation: OrganisationId | null };

async function lockLearner({ run }: Unit, learner: string): Promise<Learner | undefined> {
  const [row] = await run<Learner>({
    name: "lock_learner",
    text: "select id, organisation_id as organisation from kernel.trainee where id = $1 for no key update",
    values: [learner],
  });
  return row;
}

async function nameOfBody({ run }: Unit, organisation: string): Promise<string | undefined> {
  const [row] = await run<{ name: string }>({
    name: "name_of_body",
    text: "select name from casework.organisation where id = $1",
    values: [organisation],
  });
  return row?.name;
}

/** What certificates and moves told; of a learner without either, the body for which they were taken in. */
async function belongingsOf({ run }: Unit, { id, organisation }: Learner): Promise<readonly Belonging[]> {
  const told = await run<Belonging>({
    name: "belongings_of",
    text: `select organisation_id as organisation, since from training.belonging
      where trainee_id = $1 and since < coalesce(until, 'infinity') order by since`,
    values: [id],
  });
  return told.length > 0 ? told : [{ organisation, since: registerBegins }];
}

/**
 * The latest move also takes along what the learner is going through: their next certificate is for the body they are at. Where they
 * managed the staff of another, they see nothing of it any more.
 */
async function record(unit: Unit<StaffActor>, moved: LearnerMoved, name: string | null): Promise<void> {
  await recordMove(unit, moved);
  if (!moved.isLatest) return;
  await moveEnrolments(unit, moved.learner, moved.to);
  await endManagersWhoMove(unit, moved.learner, moved.to);
  unit.later({
    name: "move_trainee",
    text: "update kernel.trainee set organisation_id = $2, organisation_name = $3 where id = $1",
    values: [moved.learner, moved.to, name],
  });
}
