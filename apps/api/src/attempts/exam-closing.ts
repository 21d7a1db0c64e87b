import { movedClosing } from "@vas/domain/attempts";
import type { ExamRule } from "@vas/domain/courses";
import type { Instant, StaffActor } from "@vas/domain/kernel";
import type { Unit } from "../kernel/context.ts";

type Going = {
  readonly attempt: string;
  readonly startedAt: Instant;
  readonly closesAt: Instant;
  readonly rule: ExamRule;
};

/**
 * Lets the exam that is going on in an enrolment, if one is, end as other extra time says. The enrolment is locked before.
 * @param extraPercent the learner's extra time from now on
 */
export async function moveClosing(unit: Unit<StaffActor>, enrolment: string, extraPercent: number): Promise<void> {
  const [going] = await unit.run<Going>({
    name: "open_exam_of_enrolment",
    text: `select o.attempt, o.started_at as "startedAt", o.closes_at as "closesAt", v.content -> 'exam' as rule
      from training.open_exam($1) o, training.enrolment e join training.course_version v on v.id = e.course_version_id
      where e.id = $1`,
    values: [enrolment],
  });
  const until = going && movedClosing(going.rule, going, { extraPercent, at: unit.at });
  if (!until) return;
  await unit.run({
    name: "move_closing",
    text: "select training.move_closing($1, $2)",
    values: [going.attempt, until],
  });
}
