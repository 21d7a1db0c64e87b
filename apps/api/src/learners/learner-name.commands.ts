import { accept, reject, type StaffActor, type TraineeId } from "@vas/domain/kernel";
import { correctName, type LearnerName, type NameCorrected, type NameRejection } from "@vas/domain/learners";
import type { Command, Unit } from "../kernel/context.ts";

export type NameRefused = NameRejection | { readonly kind: "LearnerNotFound" };

export type CorrectLearnerName = {
  readonly learner: string;
  readonly expectedVersion: number;
  readonly name: string;
  readonly reason: string;
};

type Corrected = { readonly learner: string; readonly version: number };

/** Corrects what a learner is called. What they hold stays theirs; they are told of it by mail. */
export const correctLearnerName: Command<CorrectLearnerName, Corrected, NameRefused, StaffActor> =
  async function correctLearnerName(unit, { learner, ...written }) {
    const known = await lockName(unit, learner);
    if (!known) return reject({ kind: "LearnerNotFound" });
    const decision = correctName(known, { ...written, by: unit.actor.id, at: unit.at });
    if (!decision.ok) return decision;
    record(unit, decision.value);
    unit.enqueue("name-corrected", { traineeId: learner });
    unit.touched({ subjects: [learner], classes: ["identity"], count: 1 });
    return accept({ learner, version: decision.value.version });
  };

async function lockName({ run }: Unit, learner: string): Promise<LearnerName | undefined> {
  const [row] = await run<{ name: string; version: number }>({
    name: "lock_learner_name",
    text: "select name, name_version as version from kernel.trainee where id = $1 for no key update",
    values: [learner],
  });
  return row && { ...row, learner: learner as TraineeId };
}

/** The database counts the versions of a name itself. */
function record({ later }: Unit, { learner, before, name, reason, version, by, at }: NameCorrected): void {
  later({
    name: "add_name_correction",
    text: `insert into training.name_correction (trainee_id, version, name_before, reason, corrected_at, corrected_by)
      values ($1, $2, $3, $4, $5, $6)`,
    values: [learner, version, before, reason, at, by],
  });
  later({
    name: "correct_learner_name",
    text: "update kernel.trainee set name = $2 where id = $1",
    values: [learner, name],
  });
}
