import { permitsCourse, type CourseContent, type CourseVersion, type TextsByPlace } from "@vas/domain/courses";
import type { CalendarDate, Instant, Language, StaffActor, Words } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";
import { toCourseVersion } from "./course.store.ts";
import type { CourseVersionRow } from "./course.table.ts";

/** A version of a course as a list shows it. */
export type CourseVersionListed = {
  readonly id: string;
  readonly number: number;
  readonly status: CourseVersion["status"];
  readonly lawAsOf: CalendarDate;
  readonly approved: readonly Language[];
  readonly publishedAt: Instant | null;
  /** Learners who go or went through it. */
  readonly learners: number;
};

export type CourseListed = {
  readonly id: string;
  readonly code: string;
  /** Of the newest version. */
  readonly title: Words;
  /** The newest first. */
  readonly versions: readonly CourseVersionListed[];
};

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Every course with its versions; a national programme has a handful. */
export const courses: Read<readonly CourseListed[], StaffActor> = async ({ run, saw }) => {
  const rows = await run<CourseListed>({
    name: "courses",
    text: `select c.id, c.code, (array_agg(v.content -> 'title' order by v.number desc))[1] as title,
        jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number, 'status', v.status, 'approved', v.approved,
          'lawAsOf', v.content ->> 'lawAsOf', 'publishedAt', ${instant("v.published_at")},
          'learners', coalesce(e.learners, 0)) order by v.number desc) as versions
      from training.course c join training.course_version v on v.course_id = c.id
      left join (select course_version_id, count(distinct trainee_id) as learners from training.enrolment
        where status <> 'withdrawn' group by course_version_id) e on e.course_version_id = v.id
      group by c.id order by c.code`,
    values: [],
  });
  saw({ classes: ["learning"], count: rows.length });
  return rows;
};

/** The published version before this one. */
export type PreviousVersion = {
  readonly id: string;
  readonly number: number;
  readonly content: CourseContent;
};

/** The texts of a language as somebody approved them; whether the approval still holds is in the version. */
export type Approval = {
  readonly language: Language;
  readonly texts: TextsByPlace;
  readonly by: string;
  readonly at: Instant;
};

/** A version with all that its screens show of it. */
export type CourseVersionRead = {
  readonly course: CourseVersion;
  readonly code: string;
  readonly previous: PreviousVersion | null;
  readonly approvals: readonly Approval[];
  /** Names of those whom the version names, by id. */
  readonly people: Readonly<Record<string, string>>;
  /** The version of the course that is being written or reviewed, if there is one. */
  readonly openVersion: string | null;
};

type Row = CourseVersionRow & Omit<CourseVersionRead, "course">;

/** A version of a course, or null where there is none. */
export function courseVersion(id: string): Read<CourseVersionRead | null, StaffActor> {
  return async ({ run, saw, absent, actor }) => {
    const [row] = await run<Row>({ name: "course_version_to_write", text: versionStatement, values: [id] });
    if (!row || !permitsCourse(actor)) return absent(id);
    saw({ classes: ["learning"], count: 1 });
    const { code, previous, approvals, people, openVersion } = row;
    return { course: toCourseVersion(row), code, previous, approvals, people, openVersion };
  };
}

const versionStatement = `select v.id, v.course_id as "courseId", v.number, v.content, v.approved, v.writers, v.bank_writers as "bankWriters", v.status,
    v.returned_by as "returnedBy", v.return_reason as "returnReason", v.submitted_by as "submittedBy",
    v.submitted_at as "submittedAt", v.published_at as "publishedAt", v.hash, v.change, v.version, c.code,
    (select jsonb_build_object('id', p.id, 'number', p.number, 'content', p.content) from training.course_version p
      where p.course_id = v.course_id and p.number < v.number and p.status in ('published', 'retired')
      order by p.number desc limit 1) as previous,
    (select coalesce(jsonb_agg(jsonb_build_object('language', a.language, 'texts', a.texts, 'by', a.approved_by,
        'at', ${instant("a.approved_at")})), '[]')
      from training.course_approval a where a.course_version_id = v.id) as approvals,
    (select coalesce(jsonb_object_agg(s.id, s.name), '{}') from kernel.staff s
      where s.id = any (v.writers || array[v.returned_by, v.submitted_by]
        || array(select a.approved_by from training.course_approval a where a.course_version_id = v.id))) as people,
    (select o.id from training.course_version o where o.course_id = v.course_id and o.status in ('draft', 'in_review')
      order by o.number desc limit 1) as "openVersion"
  from training.course_version v join training.course c on c.id = v.course_id where v.id = $1`;
