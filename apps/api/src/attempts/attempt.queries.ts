import { attemptAt, type Attempt } from "@vas/domain/attempts";
import type { Instant, TraineeActor } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";
import { answersJson, attemptColumns, toAttempt, type AnsweredRow } from "./attempt.store.ts";
import { outlineOf, type PublishedCourse } from "./going-on.ts";

/** An attempt as its learner sees it at a moment, with the course that it is in. */
export type AttemptSeen = {
  readonly attempt: Attempt;
  readonly enrolment: string;
  readonly course: PublishedCourse;
  readonly at: Instant;
};

type Row = AnsweredRow & { readonly courseVersion: string };

/** An attempt of the learner's own with what was answered, or null where there is none. One whose time is up has ended. */
export function attempt(id: string): Read<AttemptSeen | null, TraineeActor> {
  return async (reading) => {
    const [row] = await reading.run<Row>({
      name: "attempt",
      text: `select ${attemptColumns}, a.paper, ${answersJson}, e.course_version_id as "courseVersion"
        from training.attempt a join training.enrolment e on e.id = a.enrolment_id where a.id = $1`,
      values: [id],
    });
    if (!row) return reading.absent(id);
    const { actor, at } = reading;
    reading.saw({ subjects: [actor.id], classes: ["learning"], count: 1 });
    const course = await outlineOf(reading, row.courseVersion);
    return { attempt: attemptAt(toAttempt(row), at), enrolment: row.enrolmentId, course, at };
  };
}
