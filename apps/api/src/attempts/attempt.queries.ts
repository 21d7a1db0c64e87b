import { attemptAt, type Attempt } from "@vas/domain/attempts";
import type { Instant, TraineeActor, Words } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";
import { answersJson, attemptColumns, toAttempt, type AnsweredRow } from "./attempt.store.ts";
import { unpackedContent } from "./going-on.ts";

/** An attempt as its learner sees it at a moment, with the course that it is in. */
export type AttemptSeen = {
  readonly attempt: Attempt;
  readonly enrolment: string;
  readonly course: { readonly id: string; readonly title: Words; readonly modules: Readonly<Record<string, Words>> };
  readonly at: Instant;
};

type Row = AnsweredRow & { readonly course: AttemptSeen["course"] };

/** An attempt of the learner's own with what was answered, or null where there is none. One whose time is up has ended. */
export function attempt(id: string): Read<AttemptSeen | null, TraineeActor> {
  return async ({ run, saw, absent, actor, at }) => {
    const [row] = await run<Row>({
      name: "attempt",
      text: `select ${attemptColumns}, a.paper, ${answersJson},
          (select jsonb_build_object('id', v.course_id, 'title', c.document -> 'title', 'modules',
              (select jsonb_object_agg(m ->> 'id', m -> 'title') from jsonb_array_elements(c.document -> 'modules') m))
            from ${unpackedContent}) as course
        from training.attempt a join training.enrolment e on e.id = a.enrolment_id
        join training.course_version v on v.id = e.course_version_id where a.id = $1`,
      values: [id],
    });
    if (!row) return absent(id);
    saw({ subjects: [actor.id], classes: ["learning"], count: 1 });
    return { attempt: attemptAt(toAttempt(row), at), enrolment: row.enrolmentId, course: row.course, at };
  };
}
