import type { CaseContent, CaseStep } from "@vas/domain/cases";
import type { TraineeActor } from "@vas/domain/kernel";
import { stepKey } from "@vas/domain/progress";
import type { Read } from "../kernel/context.ts";
import { courseColumns, readingOf, type CourseInProgress } from "../progress/index.ts";
import { stepsOfPlay } from "./case-play.store.ts";

/** A case that a learner may play, in the course that they go through, with their latest play of it. */
export type CaseToPlay = CourseInProgress & {
  readonly case: CaseContent;
  readonly play: { readonly id: string; readonly number: number; readonly steps: readonly CaseStep[] } | null;
};

/** A case of the learner's own enrolment, or null where there is none that is for their work. */
export function caseToPlay(enrolment: string, name: string): Read<CaseToPlay | null, TraineeActor> {
  return async ({ run, saw, absent, actor }) => {
    const [row] = await run<CaseToPlay>({
      name: "case_to_play",
      text: `select ${courseColumns}, k.content as "case", case when l.id is not null
          then jsonb_build_object('id', l.id, 'number', l.number, 'steps', ${stepsOfPlay("l.id")}) end as play
        from training.enrolment e join training.course_version v on v.id = e.course_version_id
        join training.course_version_case p on p.course_version_id = v.id and p.case_name = $2
        left join lateral (select id, number, case_number from training.case_play
          where enrolment_id = e.id and case_name = $2 order by number desc limit 1) l on true
        join training.case_version k
          on (k.course_id, k.case_name, k.number) = (e.course_id, $2, coalesce(l.case_number, p.number))
        where e.id = $1`,
      values: [enrolment, name],
    });
    const isTheirs = row && readingOf(row, row.standing).steps.some((step) => stepKey(step) === `case:${name}`);
    if (!isTheirs) return absent(enrolment);
    saw({ subjects: [actor.id], classes: ["learning"], count: 1 });
    return row;
  };
}
