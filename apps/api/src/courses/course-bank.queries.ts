import { bankUsed, type CourseBank } from "@vas/domain/courses";
import type { StaffActor } from "@vas/domain/kernel";
import type { StaffName } from "../directory/index.ts";
import type { Read } from "../kernel/context.ts";
import type { CourseVersionRead } from "./course.queries.ts";

/** Who wrote a question or a case since it was last published, and in which version it is pinned. */
export type PinnedOf = { readonly number: number; readonly writers: readonly StaffName[] };
type Pinned = Readonly<Record<string, PinnedOf>>;

/** What a version asks and plays, beside what the published version before it does. */
export type BankRead = {
  readonly now: CourseBank;
  readonly before: CourseBank;
  /** By name. */
  readonly questions: Pinned;
  readonly cases: Pinned;
};

/** What is pinned to a version of a course and what of it: contents, and by name the version with its writers. */
const pinned = (kind: "question" | "case", name: string, [version, previous]: readonly [string, string]) => {
  const [by, table] = kind === "question" ? ["written_by", "question_version"] : ["kept_by", "case_version"];
  const keys = `course_id, ${name}`;
  const contents = (of: string) => `(select coalesce(jsonb_agg(q.content order by q.${name}), '[]')
    from training.course_version_${kind} p join training.${table} q using (${keys}, number) where p.course_version_id = ${of})`;
  return {
    now: contents(version),
    before: contents(previous),
    written: `(select coalesce(jsonb_object_agg(p.${name}, jsonb_build_object('number', p.number, 'writers',
        (select coalesce(jsonb_agg(distinct jsonb_build_object('id', s.id, 'name', s.name)), '[]')
          from training.${table} w join kernel.staff s on s.id = w.${by}
          where (w.course_id, w.${name}) = (p.course_id, p.${name}) and w.number <= p.number and w.number > coalesce(o.number, 0)))), '{}')
      from training.course_version_${kind} p
      left join training.course_version_${kind} o on o.course_version_id = ${previous} and o.${name} = p.${name}
      where p.course_version_id = ${version})`,
  };
};

const [ofQuestions, ofCases] = [
  pinned("question", "question", ["$1", "$2"]),
  pinned("case", "case_name", ["$1", "$2"]),
];

const bankStatement = `select
  jsonb_build_object('questions', ${ofQuestions.now}, 'cases', ${ofCases.now}) as now,
  jsonb_build_object('questions', ${ofQuestions.before}, 'cases', ${ofCases.before}) as before,
  ${ofQuestions.written} as questions, ${ofCases.written} as cases`;

/** What the version asks and plays as it was when it was given to be reviewed; null of a draft, to which it is not yet taken. */
export function bankOfVersion({ course, previous }: CourseVersionRead): Read<BankRead | null, StaffActor> {
  return async ({ run, saw }) => {
    if (course.status === "draft") return null;
    const values = [course.id, previous?.id ?? null];
    const [row] = await run<BankRead>({ name: "bank_of_course_version", text: bankStatement, values });
    if (!row) throw new Error("A statement without a table answered no row");
    saw({ classes: ["learning"], count: row.now.questions.length + row.now.cases.length });
    return { ...row, before: previous ? bankUsed(previous.content, row.before) : row.before };
  };
}
