import type { Enrolment } from "@vas/domain/enrolments";
import type { CourseOutline } from "@vas/domain/progress";
import type { LearnerRole } from "@vas/domain/vocabulary";

/** How a learner goes on in a course, as far as its exam and its checks depend on it. */
export type GoingOn = {
  readonly status: Enrolment["status"];
  readonly role: LearnerRole;
  /** The learner's extra time, in per cent. */
  readonly extraTime: number;
  readonly delta: Enrolment["delta"];
  readonly content: CourseOutline;
  /** Keys of the steps that are done. */
  readonly done: readonly string[];
};

/** The document of a course version `v`, unpacked once for all that is read of it; as `v.content` each reading would unpack it anew. */
export const unpackedContent = `(select v.content #> '{}' as document offset 0) c`;

/**
 * The columns of an enrolment `e` with its version `v` that bring this. A whole class asks for them at the same time: the texts of
 * the lessons, hundreds of kilobytes, stay in the database.
 */
export const goingOnColumns = `e.status, e.role, e.extra_time as "extraTime", e.delta,
  (select jsonb_build_object('title', c.document -> 'title', 'exam', c.document -> 'exam', 'modules',
      (select jsonb_agg((m - 'lessons') || jsonb_build_object('lessons',
        (select coalesce(jsonb_agg(l - 'body' order by p), '[]') from jsonb_array_elements(m -> 'lessons') with ordinality as t(l, p)))
        order by n) from jsonb_array_elements(c.document -> 'modules') with ordinality as u(m, n)))
    from ${unpackedContent}) as content,
  array(select s.step from training.step_done s where s.enrolment_id = e.id) as done`;
