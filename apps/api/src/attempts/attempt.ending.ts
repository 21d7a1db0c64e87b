import { isRightAt, type Attempt, type AttemptEvent } from "@vas/domain/attempts";
import type { TraineeActor } from "@vas/domain/kernel";
import { askedItems } from "@vas/domain/questions";
import { completeWhenDone } from "../certificates/index.ts";
import type { Unit } from "../kernel/context.ts";
import { noteStep } from "../progress/index.ts";
import { noteAskedItems } from "../questions/index.ts";
import { purposeName, recordAttempt, type AttemptOf } from "./attempt.store.ts";

type Ended = Extract<Attempt, { readonly status: "ended" }>;

/** Stores what follows from events, and of an attempt that ends with them also what follows from its end. */
export async function recordChange(
  unit: Unit<TraineeActor>,
  of: AttemptOf,
  events: readonly AttemptEvent[],
): Promise<Attempt> {
  const attempt = await recordAttempt(unit, of, events);
  if (attempt.status === "ended") await followEnd(unit, of.enrolment, attempt);
  return attempt;
}

/** A check that is handed in and an exam that is passed are steps that are done; the last step completes the course. */
async function followEnd(unit: Unit<TraineeActor>, enrolment: string, attempt: Ended): Promise<void> {
  if (attempt.purpose.kind === "exam") {
    noteAskedItems(unit, { enrolment, attempt: attempt.id }, itemsOf(attempt));
    if (!attempt.outcome.isPassed) return;
  }
  noteStep(unit, enrolment, purposeName(attempt.purpose));
  await completeWhenDone(unit, enrolment);
}

function itemsOf(attempt: Attempt) {
  return askedItems(
    attempt.paper.map((asked, place) => ({
      asked,
      answer: attempt.answers.find((given) => given.place === place)?.answer ?? null,
      isRight: isRightAt(attempt, place),
    })),
  );
}
