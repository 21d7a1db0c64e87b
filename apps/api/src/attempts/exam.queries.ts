import { attemptAt, whyNotExam, type Attempt, type ExamRejection } from "@vas/domain/attempts";
import type { ExamRule, Lesson } from "@vas/domain/courses";
import type { Instant, TraineeActor, Words } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";
import { courseOfEnrolment } from "../progress/index.ts";
import { answersJson, attemptColumns, toAttempt, type AnsweredRow } from "./attempt.store.ts";
import { lessonsLeft } from "./lessons-left.ts";

/** The exam of a course as the learner has it before them at a moment. */
export type ExamSeen = {
  readonly enrolment: string;
  readonly course: { readonly id: string; readonly title: Words };
  readonly rule: ExamRule;
  /** The learner's extra time, in per cent. */
  readonly extraTime: number;
  /** In their order; the open one is among them. */
  readonly attempts: readonly Attempt[];
  /** Those that are to be read before it. */
  readonly lessonsLeft: readonly Lesson[];
  readonly whyNot: ExamRejection | { readonly kind: "EnrolmentOver" } | undefined;
  readonly at: Instant;
};

/** The exam of an enrolment of the learner's own; null where there is no such enrolment, or no exam in its course. */
export function examOf(enrolment: string): Read<ExamSeen | null, TraineeActor> {
  return async (reading) => {
    const course = await courseOfEnrolment(enrolment)(reading);
    const rule = course?.content.exam;
    // Who reads only what has changed has passed the exam before.
    if (!course || !rule || course.standing.delta !== null) return reading.absent(enrolment);
    const { extraTime, attempts } = await attemptsAtExam(reading, enrolment);
    const { content, standing } = course;
    const done = standing.done.map(({ step }) => step);
    const left = lessonsLeft({ content, role: standing.role, done });
    const why = whyNotExam({ rule, attempts, lessonsLeft: left.length, at: reading.at });
    const isOver = standing.status !== "active" && why?.kind !== "ExamPassed";
    return {
      enrolment,
      course: { id: course.id, title: content.title },
      rule,
      extraTime,
      attempts,
      lessonsLeft: left,
      whyNot: isOver ? { kind: "EnrolmentOver" } : why,
      at: reading.at,
    };
  };
}

type Row = { readonly extraTime: number } & (AnsweredRow | { readonly id: null });

/** Only of an open attempt is the paper needed: where its time is up it is graded by it. */
const attemptsAtExam = async (
  { run, at }: Parameters<Read<unknown, TraineeActor>>[0],
  enrolment: string,
): Promise<Pick<ExamSeen, "extraTime" | "attempts">> => {
  const rows = await run<Row>({
    name: "attempts_at_exam",
    text: `select e.extra_time as "extraTime", ${attemptColumns}, ${answersJson},
        case when a.status = 'open' then a.paper else '{"questions": []}' end as paper
      from training.enrolment e left join training.attempt a on a.enrolment_id = e.id and a.purpose = 'exam'
      where e.id = $1 order by a.number`,
    values: [enrolment],
  });
  const attempts = rows.flatMap((row) => (row.id === null ? [] : [attemptAt(toAttempt(row), at)]));
  return { extraTime: rows[0]?.extraTime ?? 0, attempts };
};
