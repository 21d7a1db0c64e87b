import type { Attempt } from "@vas/domain/attempts";
import type { TraineeActor } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";
import { answersOf, toAttempt } from "./attempt.store.ts";
import type { AttemptRow } from "./attempt.table.ts";

/** An attempt of the learner's own with what was answered, or null where there is none. */
export function attempt(id: string): Read<Attempt | null, TraineeActor> {
  return async ({ run, saw, absent, actor }) => {
    const [row] = await run<AttemptRow>({
      name: "attempt",
      text: `select id, enrolment_id as "enrolmentId", trainee_id as "traineeId", purpose, number, paper,
          pass_percent as "passPercent", started_at as "startedAt", closes_at as "closesAt", status, ended_at as "endedAt",
          ended_by as "endedBy", right_answers as "rightAnswers", asked, is_passed as "isPassed", version
        from training.attempt where id = $1`,
      values: [id],
    });
    if (!row) return absent(id);
    saw({ subjects: [actor.id], classes: ["learning"], count: 1 });
    return toAttempt(row, await answersOf({ run }, [id]));
  };
}
