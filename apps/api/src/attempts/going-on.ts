import type { Enrolment } from "@vas/domain/enrolments";
import type { CourseOutline } from "@vas/domain/progress";
import type { Question } from "@vas/domain/questions";
import type { LearnerRole } from "@vas/domain/vocabulary";
import { LRUCache } from "lru-cache";
import type { Unit } from "../kernel/context.ts";
import { bankOf } from "../questions/index.ts";

/** How a learner goes on in a course, as far as its exam and its checks depend on it. */
export type GoingOn = {
  readonly status: Enrolment["status"];
  readonly role: LearnerRole;
  /** The learner's extra time, in per cent. */
  readonly extraTime: number;
  readonly delta: Enrolment["delta"];
  readonly courseVersion: string;
  /** Keys of the steps that are done. */
  readonly done: readonly string[];
};

/** The columns of an enrolment `e` that bring this. */
export const goingOnColumns = `e.status, e.role, e.extra_time as "extraTime", e.delta,
  e.course_version_id as "courseVersion", array(select s.step from training.step_done s where s.enrolment_id = e.id) as done`;

/** A published version of a course without the texts of its lessons. */
export type PublishedCourse = CourseOutline & { readonly id: string };

// A learner is enrolled in what has been published, and the database keeps that from ever changing: a process that has read it has
// it for good. A whole class asks for it at the same time, and it is hundreds of kilobytes.
const outlines = new LRUCache<string, PublishedCourse>({ max: 50 });
const banks = new LRUCache<string, readonly Question[]>({ max: 20 });

/** The course of a learner's enrolment, which has been read: who may not see that comes to know no version. */
export async function outlineOf({ run }: Pick<Unit, "run">, courseVersion: string): Promise<PublishedCourse> {
  const known = outlines.get(courseVersion);
  if (known) return known;
  const [outline] = await run<PublishedCourse>({
    name: "outline_of_version",
    text: `select v.course_id as id, c.document -> 'title' as title, c.document -> 'exam' as exam,
        (select jsonb_agg((m - 'lessons') || jsonb_build_object('lessons',
          (select coalesce(jsonb_agg(l - 'body' order by p), '[]') from jsonb_array_elements(m -> 'lessons') with ordinality as t(l, p)))
          order by n) from jsonb_array_elements(c.document -> 'modules') with ordinality as u(m, n)) as modules
      from training.course_version v cross join lateral (select v.content #> '{}' as document offset 0) c
      where v.id = $1 and v.published_at is not null`,
    values: [courseVersion],
  });
  if (!outline) throw new Error("An enrolment is in a version of a course that is not published");
  outlines.set(courseVersion, outline);
  return outline;
}

/** The questions that the course of a learner's enrolment asks; the enrolment has been read. */
export async function publishedBank(unit: Pick<Unit, "run">, courseVersion: string): Promise<readonly Question[]> {
  const known = banks.get(courseVersion);
  if (known) return known;
  const bank = await bankOf(unit, courseVersion);
  banks.set(courseVersion, bank);
  return bank;
}
