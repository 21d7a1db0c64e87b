import type { CourseContent, Lesson, LessonId, Module } from "@vas/domain/courses";
import type { Enrolment } from "@vas/domain/enrolments";
import type { CalendarDate, TraineeActor } from "@vas/domain/kernel";
import { progressIn, stepKey, stepsOf, type Done, type Progress, type Step } from "@vas/domain/progress";
import type { LearnerRole } from "@vas/domain/vocabulary";
import { casesOfVersion, rolesByCase, type CaseOutline } from "../cases/index.ts";
import type { Read } from "../kernel/context.ts";

/** How a learner stands in a course. */
export type Standing = {
  readonly enrolment: string;
  readonly role: LearnerRole;
  /** Only these lessons, of somebody who reads what has changed; null is the whole course. */
  readonly delta: readonly LessonId[] | null;
  readonly status: Enrolment["status"];
  readonly dueOn: CalendarDate | null;
  readonly done: readonly Done[];
  /** Of each module whose check has ended, the attempt that ended last. */
  readonly checks: readonly { readonly module: string; readonly attempt: string }[];
};

/** A course that a learner goes through or may take up. */
export type CourseToLearn = {
  readonly id: string;
  readonly content: CourseContent;
  /** The cases of this version by their names, without what is in them. */
  readonly cases: Readonly<Record<string, CaseOutline>>;
  readonly standing: Standing | null;
};

/** What a learner of a role does in a course, and how far they have come in it. */
export type Reading = { readonly steps: readonly Step[]; readonly progress: Progress };

const standingJson = `jsonb_build_object('enrolment', e.id, 'role', e.role, 'delta', e.delta, 'status', e.status, 'dueOn', e.due_on,
  'done', (select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'at', s.done_at)), '[]')
    from training.step_done s where s.enrolment_id = e.id),
  'checks', (select coalesce(jsonb_agg(jsonb_build_object('module', split_part(a.purpose, ':', 2), 'attempt', a.id) order by a.purpose), '[]')
    from (select distinct on (purpose) purpose, id from training.attempt
      where enrolment_id = e.id and purpose like 'check:%' and status = 'ended' order by purpose, number desc) a))`;

/** The texts of lessons are left out: a list does not read them. */
const outline = `jsonb_set(v.content, '{modules}', (select jsonb_agg(jsonb_set(m, '{lessons}',
    (select coalesce(jsonb_agg(l - 'body' order by p), '[]') from jsonb_array_elements(m -> 'lessons') with ordinality as t(l, p)))
    order by n) from jsonb_array_elements(v.content -> 'modules') with ordinality as u(m, n)))`;

/**
 * Every course that is open to learners, with how the one who asks stands in it: the version that they go through, or else the
 * newest published one.
 */
export const coursesToLearn: Read<readonly CourseToLearn[], TraineeActor> = async ({ run, saw, actor }) => {
  const rows = await run<CourseToLearn>({
    name: "courses_to_learn",
    text: `select c.id, ${outline} as content, ${casesOfVersion("v.id")} as cases, case when e.id is not null then ${standingJson} end as standing
      from training.course c
      left join lateral (select * from training.enrolment e where e.course_id = c.id order by e.cycle desc limit 1) e on true
      join lateral (select v.id, v.content from training.course_version v
        where v.course_id = c.id and case when e.id is null then v.status = 'published' else v.id = e.course_version_id end
        order by v.number desc limit 1) v on true
      order by c.code`,
    values: [],
  });
  saw({ subjects: [actor.id], classes: ["learning"], count: rows.length });
  return rows;
};

/** What a learner does in a course, in its order, and how far they have come. */
export function readingOf(
  { content, cases }: Pick<CourseToLearn, "content" | "cases">,
  { role, delta, done }: Pick<Standing, "role" | "delta" | "done">,
): Reading {
  const steps = stepsOf(content, { role, cases: rolesByCase(cases), delta });
  return { steps, progress: progressIn(steps, done) };
}

/** A lesson with where it stands in its course. */
export type LessonToRead = {
  readonly course: CourseToLearn;
  readonly standing: Standing;
  readonly module: Module;
  readonly lesson: Lesson;
};

/** The course of an enrolment `e` with its version `v`: what `CourseInProgress` holds, for another screen's statement. */
export const courseColumns: string = `e.course_id as id, ${outline} as content, ${casesOfVersion("v.id")} as cases, ${standingJson} as standing`;

/** A course that the learner goes through. */
export type CourseInProgress = CourseToLearn & { readonly standing: Standing };

/** The course of an enrolment of the learner's own, or null where there is none. */
export function courseOfEnrolment(enrolment: string): Read<CourseInProgress | null, TraineeActor> {
  return async ({ run, saw, absent, actor }) => {
    const [row] = await run<CourseInProgress>({
      name: "course_of_enrolment",
      text: `select ${courseColumns} from training.enrolment e join training.course_version v on v.id = e.course_version_id
        where e.id = $1`,
      values: [enrolment],
    });
    if (!row) return absent(enrolment);
    saw({ subjects: [actor.id], classes: ["learning"], count: 1 });
    return row;
  };
}

/** A lesson of a course that the learner goes through, or null where the course has none of that name for their role. */
export function lessonToRead(enrolment: string, lesson: string): Read<LessonToRead | null, TraineeActor> {
  return async (reading) => {
    const course = await courseOfEnrolment(enrolment)(reading);
    const module = course?.content.modules.find(({ lessons }) => lessons.some(({ id }) => id === lesson));
    if (!course || !module || !isFor(course, lesson)) return reading.absent(enrolment);
    const [row] = await reading.run<{ lesson: Lesson }>({
      name: "lesson_to_read",
      text: `select l as lesson from training.enrolment e join training.course_version v on v.id = e.course_version_id,
        jsonb_array_elements(v.content -> 'modules') m, jsonb_array_elements(m -> 'lessons') l
        where e.id = $1 and l ->> 'id' = $2`,
      values: [enrolment, lesson],
    });
    return row ? { course, standing: course.standing, module, lesson: row.lesson } : reading.absent(enrolment);
  };
}

/** The lessons of a module that the learner reads, or null where the course has no such module or the learner no such enrolment. */
export function lessonsOfModule(
  enrolment: string,
  moduleId: string,
): Read<readonly LessonToRead[] | null, TraineeActor> {
  return async (reading) => {
    const course = await courseOfEnrolment(enrolment)(reading);
    const module = course?.content.modules.find(({ id }) => id === moduleId);
    if (!course || !module) return reading.absent(enrolment);
    const rows = await reading.run<{ lesson: Lesson }>({
      name: "lessons_of_module",
      text: `select l as lesson from training.enrolment e join training.course_version v on v.id = e.course_version_id,
        jsonb_array_elements(v.content -> 'modules') m, jsonb_array_elements(m -> 'lessons') with ordinality as t(l, place)
        where e.id = $1 and m ->> 'id' = $2 order by place`,
      values: [enrolment, moduleId],
    });
    return rows
      .filter(({ lesson }) => isFor(course, lesson.id))
      .map(({ lesson }) => ({ course, standing: course.standing, module, lesson }));
  };
}

function isFor(course: CourseInProgress, lesson: string): boolean {
  return readingOf(course, course.standing).steps.some((step) => stepKey(step) === `lesson:${lesson}`);
}
