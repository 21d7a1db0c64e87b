import { caseFaults, type CaseContent } from "@vas/domain/cases";
import { permitsCourse } from "@vas/domain/courses";
import type { Instant, StaffActor, StaffId, Words } from "@vas/domain/kernel";
import type { LearnerRole } from "@vas/domain/vocabulary";
import type { Read, Unit } from "../kernel/context.ts";
import { toWrittenCase, type CourseCases, type EditableCase } from "./case-bank.schema.ts";

/** A case as it is now, and which version of it that is. */
export type KeptCase = { readonly content: CaseContent; readonly number: number };

/** The cases of a course as they are now: the latest version of each. */
export async function latestCases({ run }: Pick<Unit, "run">, course: string): Promise<readonly KeptCase[]> {
  return run<KeptCase>({
    name: "latest_cases",
    text: `select distinct on (case_name) content, number from training.case_version where course_id = $1
      order by case_name, number desc`,
    values: [course],
  });
}

/** Pins these versions of cases to a version of their course, and lets go what was pinned to it before. The bank is locked. */
export function pinCases(
  { later }: Pick<Unit, "later">,
  { course, courseVersion }: { readonly course: string; readonly courseVersion: string },
  cases: readonly KeptCase[],
): void {
  later({
    name: "unpin_cases",
    text: "delete from training.course_version_case where course_version_id = $1",
    values: [courseVersion],
  });
  later({
    name: "pin_cases",
    text: `insert into training.course_version_case (course_version_id, course_id, case_name, number)
      select $1, $2, c.name, c.number from unnest($3::text[], $4::integer[]) as c(name, number)`,
    values: [courseVersion, course, cases.map(({ content }) => content.id), cases.map(({ number }) => number)],
  });
}

/** The cases that a version of a course plays. */
export async function casesOf({ run }: Pick<Unit, "run">, courseVersion: string): Promise<readonly CaseContent[]> {
  const rows = await run<{ content: CaseContent }>({
    name: "cases_of_version",
    text: `select k.content from training.course_version_case p
      join training.case_version k on (k.course_id, k.case_name, k.number) = (p.course_id, p.case_name, p.number)
      where p.course_version_id = $1`,
    values: [courseVersion],
  });
  return rows.map(({ content }) => content);
}

/**
 * The cases that a version of a course plays, as JSON by their names: title and roles, without what is in them. For the
 * statement of another capability's screen.
 * @param version the column with the id of the version
 */
export function casesOfVersion(version: string): string {
  return `(select coalesce(jsonb_object_agg(k.case_name, jsonb_build_object('title', k.content -> 'title', 'roles', k.content -> 'roles')), '{}')
    from training.course_version_case p
    join training.case_version k on (k.course_id, k.case_name, k.number) = (p.course_id, p.case_name, p.number)
    where p.course_version_id = ${version})`;
}

/** A case without what is in it. */
export type CaseOutline = { readonly title: Words; readonly roles: readonly LearnerRole[] };

/** For whose work each case of a version is, by its name. */
export function rolesByCase(
  cases: Readonly<Record<string, CaseOutline>>,
): Readonly<Record<string, readonly LearnerRole[]>> {
  return Object.fromEntries(Object.entries(cases).map(([name, { roles }]) => [name, roles]));
}

type Kept = KeptCase & {
  readonly keptAt: Instant;
  readonly keptById: StaffId;
  readonly keptByName: string;
  readonly modules: readonly Words[];
};

type InCourse = { readonly courseTitle: Words };

/** The latest versions of cases of a course with who kept them and the title of the course; one row without a case where it has none. */
const inCourse = `select n.content -> 'title' as "courseTitle", k.content, k.number, k.kept_at as "keptAt", k.kept_by as "keptById",
    s.name as "keptByName", array(select m -> 'title' from jsonb_array_elements(n.content -> 'modules') m
      where m -> 'cases' ? k.case_name) as modules
  from training.course c
  join lateral (select content from training.course_version v where v.course_id = c.id order by v.number desc limit 1) n on true
  left join lateral (select distinct on (case_name) * from training.case_version v
    where v.course_id = c.id and ($2::text is null or v.case_name = $2) order by case_name, v.number desc) k on true
  left join kernel.staff s on s.id = k.kept_by
  where c.id = $1 order by k.case_name`;

/** The cases of a course as they are now, with what keeps each from being published; null where there is no such course. */
export function courseCases(course: string): Read<CourseCases | null, StaffActor> {
  return async ({ run, saw, absent, actor }) => {
    const rows = await run<InCourse & Partial<Kept>>({ name: "course_cases", text: inCourse, values: [course, null] });
    const [first] = rows;
    if (!first || !permitsCourse(actor)) return absent(course);
    const kept = rows.filter(isKept);
    saw({ classes: ["learning"], count: kept.length });
    return {
      id: course,
      title: first.courseTitle,
      cases: kept.map(({ content, number, keptAt, keptById, keptByName, modules }) => ({
        name: content.id,
        title: content.title,
        number,
        roles: content.roles,
        scenes: content.scenes.length,
        faults: caseFaults(content).length,
        modules,
        keptAt,
        keptBy: { id: keptById, name: keptByName },
      })),
    };
  };
}

/** A case of a course as it is now, to be edited; null where there is none. */
export function courseCase(course: string, name: string): Read<EditableCase | null, StaffActor> {
  return async ({ run, saw, absent, actor }) => {
    const [row] = await run<InCourse & Partial<Kept>>({ name: "course_case", text: inCourse, values: [course, name] });
    if (!row || !isKept(row) || !permitsCourse(actor)) return absent(course);
    const { courseTitle, number, keptAt, keptById, keptByName, content } = row;
    saw({ classes: ["learning"], count: 1 });
    const keptBy = { id: keptById, name: keptByName };
    return { course, courseTitle, number, keptAt, keptBy, case: toWrittenCase(content) };
  };
}

function isKept(row: InCourse & Partial<Kept>): row is InCourse & Kept {
  return row.number !== null && row.number !== undefined;
}
