import { permitsCourse } from "@vas/domain/courses";
import type { Instant, StaffActor, Words } from "@vas/domain/kernel";
import type { Question } from "@vas/domain/questions";
import type { Read } from "../kernel/context.ts";

/** A version of a question, with who wrote it, as far as that was noted, and which versions of the course ask it. */
export type QuestionVersionRead = {
  readonly number: number;
  readonly question: Question;
  readonly writtenAt: Instant | null;
  readonly writtenBy: { readonly id: string; readonly name: string } | null;
  readonly askedBy: readonly { readonly number: number; readonly status: string }[];
};

/** A question with its history, as its editor shows it; without versions where it is not written yet. */
export type QuestionFileRead = {
  readonly course: string;
  readonly title: Words;
  readonly modules: readonly { readonly id: string; readonly title: Words }[];
  /** The latest first. */
  readonly versions: readonly QuestionVersionRead[];
};

const statement = `select c.id as course, v.content -> 'title' as title,
    (select coalesce(jsonb_agg(jsonb_build_object('id', m -> 'id', 'title', m -> 'title') order by place), '[]')
      from jsonb_array_elements(v.content -> 'modules') with ordinality as t(m, place)) as modules,
    (select coalesce(jsonb_agg(jsonb_build_object('number', q.number, 'question', q.content, 'writtenAt', q.written_at,
        'writtenBy', case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end,
        'askedBy', (select coalesce(jsonb_agg(jsonb_build_object('number', w.number, 'status', w.status) order by w.number), '[]')
          from training.course_version_question p join training.course_version w on w.id = p.course_version_id
          where (p.course_id, p.question, p.number) = (q.course_id, q.question, q.number))) order by q.number desc), '[]')
      from training.question_version q left join kernel.staff s on s.id = q.written_by
      where q.course_id = c.id and q.question = $2) as versions
  from training.course c join lateral (select v.content from training.course_version v where v.course_id = c.id
    order by v.number desc limit 1) v on true where c.id = $1`;

/** A question of a course to be written, or the place for a new one; null where there is no such course or question. */
export function questionFile(course: string, question: string | null): Read<QuestionFileRead | null, StaffActor> {
  return async ({ run, saw, absent, actor }) => {
    const [file] = await run<QuestionFileRead>({ name: "question_file", text: statement, values: [course, question] });
    const isThere = file && (question === null || file.versions.length > 0);
    if (!isThere || !permitsCourse(actor)) return absent(course);
    saw({ classes: ["learning"], count: file.versions.length });
    return file;
  };
}
