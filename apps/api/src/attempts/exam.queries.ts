import { attemptAt, whyNotExam, type Attempt, type ExamRejection } from "@vas/domain/attempts";
import type { ExamRule } from "@vas/domain/courses";
import type { Instant, TraineeActor, Words } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";
import { answersJson, attemptColumns, toAttempt, type AnsweredRow } from "./attempt.store.ts";
import { goingOnColumns, outlineOf, type GoingOn } from "./going-on.ts";
import { lessonsLeft, type LessonLeft } from "./lessons-left.ts";

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
  readonly lessonsLeft: readonly LessonLeft[];
  readonly whyNot: ExamRejection | { readonly kind: "EnrolmentOver" } | undefined;
  readonly at: Instant;
};

/** The exam of an enrolment of the learner's own; null where there is no such enrolment, or no exam in its course. */
export function examOf(enrolment: string): Read<ExamSeen | null, TraineeActor> {
  return async (reading) => {
    const [going] = await reading.run<GoingOn>({
      name: "going_on_to_the_exam",
      text: `select ${goingOnColumns} from training.enrolment e where e.id = $1`,
      values: [enrolment],
    });
    if (!going) return reading.absent(enrolment);
    reading.saw({ subjects: [reading.actor.id], classes: ["learning"], count: 1 });
    const content = await outlineOf(reading, going.courseVersion);
    const { role, done, extraTime, status } = going;
    const rule = content.exam;
    // Who reads only what has changed has passed the exam before.
    if (!rule || going.delta !== null) return reading.absent(enrolment);
    const attempts = await attemptsAtExam(reading, enrolment);
    const left = lessonsLeft({ content, role, done });
    const why = whyNotExam({ rule, attempts, lessonsLeft: left.length, at: reading.at });
    const isOver = status !== "active" && why?.kind !== "ExamPassed";
    return {
      enrolment,
      course: content,
      rule,
      extraTime,
      attempts,
      lessonsLeft: left,
      whyNot: isOver ? { kind: "EnrolmentOver" } : why,
      at: reading.at,
    };
  };
}

/** Only of an open attempt is the paper needed: where its time is up it is graded by it. */
const attemptsAtExam = async (
  { run, at }: Parameters<Read<unknown, TraineeActor>>[0],
  enrolment: string,
): Promise<readonly Attempt[]> => {
  const rows = await run<AnsweredRow>({
    name: "attempts_at_exam",
    text: `select ${attemptColumns}, ${answersJson},
        case when a.status = 'open' then a.paper else '{"questions": []}' end as paper
      from training.attempt a where a.enrolment_id = $1 and a.purpose = 'exam' order by a.number`,
    values: [enrolment],
  });
  return rows.map((row) => attemptAt(toAttempt(row), at));
};
