import type { Attempt } from "@vas/domain/attempts";
import type { TraineeActor } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";
import { answersOf, attemptColumns, toAttempt } from "./attempt.store.ts";
import type { AttemptRow } from "./attempt.table.ts";

/** An attempt of the learner's own with what was answered, or null where there is none. */
export function attempt(id: string): Read<Attempt | null, TraineeActor> {
  return async ({ run, saw, absent, actor }) => {
    const [row] = await run<AttemptRow>({
      name: "attempt",
      text: `select ${attemptColumns} from training.attempt where id = $1`,
      values: [id],
    });
    if (!row) return absent(id);
    saw({ subjects: [actor.id], classes: ["learning"], count: 1 });
    return toAttempt(row, await answersOf({ run }, [id]));
  };
}
