import { accept, reject, type StaffActor, type TraineeId } from "@vas/domain/kernel";
import { decideTraining, goesWithEntry, type Training } from "@vas/domain/trainings";
import { normaliseText } from "@vas/domain/vocabulary";
import { revokeOfEnrolment } from "../certificates/index.ts";
import { leaveBody } from "../coverage/index.ts";
import { takeCompletionBack, withdrawFor } from "../enrolments/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import { lockListed } from "./attendance.store.ts";
import { entryOf, isWalkInWithoutTrace, moveEntry, othersOf, type Entry } from "./entry.store.ts";
import type { TrainingRefused } from "./training.commands.ts";
import { lockTraining, recordTraining } from "./training.store.ts";

export type TakeAttendanceBack = {
  readonly training: string;
  readonly expectedVersion: number;
  readonly learner: string;
  readonly reason: string;
};

/**
 * Takes back that somebody took part, noted by mistake. The certificate that the entry brought is revoked, what it completed goes on as
 * before, and what it began is withdrawn. Whoever was taken in with it, and of whom nothing else is known, counts for the body no
 * more.
 */
export const takeAttendanceBack: Command<
  TakeAttendanceBack,
  { readonly id: string; readonly version: number },
  TrainingRefused,
  StaffActor
> = async function takeAttendanceBack(unit, { training: asked, expectedVersion, learner: one, reason }) {
  const training = await lockTraining(unit, asked);
  if (!training) return reject({ kind: "TrainingNotFound" });
  const { actor, at } = unit;
  const learner = one as TraineeId;
  await lockListed(unit, training, { ids: [learner], addresses: [] });
  const entry = await entryOf(unit, training, learner);
  const others = await othersOf(unit, training, learner);
  const isNoted = entry !== undefined;
  const decision = decideTraining(training, {
    kind: "takeAttendanceBack",
    expectedVersion,
    learner,
    isNoted,
    others,
    reason,
    by: actor.id,
    at,
  });
  if (!decision.ok) return decision;
  const next = await recordTraining(unit, training, decision.value);
  if (entry) await takeBack(unit, training, { entry, reason: normaliseText(reason) });
  unit.touched({ subjects: [learner], classes: ["learning"], count: 1 });
  return accept({ id: next.id, version: next.version });
};

type TakenBack = { readonly entry: Entry; readonly reason: string };

async function takeBack(unit: Unit<StaffActor>, training: Training, { entry, reason }: TakenBack): Promise<void> {
  const { completed } = entry;
  const certificate = completed && (await revokeOfEnrolment(unit, completed.id, reason));
  await moveEntry(unit, training, { entry, reason, certificate });
  const { ends, reopens, withdraws } = goesWithEntry(entry);
  for (const reading of ends) {
    // Whoever does the last of it at this moment is waited for, and certified then.
    await withdrawFor(unit, reading);
    await revokeOfEnrolment(unit, reading, reason);
  }
  if (reopens) await takeCompletionBack(unit, reopens);
  if (withdraws) await withdrawFor(unit, withdraws);
  if (await isWalkInWithoutTrace(unit, entry.learner)) await leaveBody(unit, entry.learner);
}
