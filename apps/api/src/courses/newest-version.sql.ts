import type { CourseVersionId } from "@vas/domain/courses";
import type { Unit } from "../kernel/context.ts";

/**
 * The id of the version of a course in which people are enrolled, the newest published one, as a value of SQL; null where the
 * course takes nobody in any more. Row-level security shows it to whoever reads published versions.
 * @param course the parameter or column with the id of the course
 */
export function newestPublished(course: string): string {
  return `(select p.id from training.course_version p where p.course_id = ${course} and p.status = 'published'
    order by p.number desc limit 1)`;
}

/**
 * The id of the version of a course that was taught on a day, as a value of SQL: the newest that had been published by then, or,
 * where none had, the one in which people are enrolled; null where the course takes nobody in any more.
 * @param course the parameter or column with the id of the course
 * @param day the parameter or column with the day, in Finland
 */
export function versionTaughtOn(course: string, day: string): string {
  const then = `(select p.id from training.course_version p where p.course_id = ${course} and p.status in ('published', 'retired')
    and (p.published_at at time zone 'Europe/Helsinki')::date <= ${day} order by p.number desc limit 1)`;
  const now = newestPublished(course);
  return `case when ${now} is null then null else coalesce(${then}, ${now}) end`;
}

/** The version of a course in which people are enrolled; undefined where the course takes nobody in any more. */
export async function newestPublishedOf(
  { run }: Pick<Unit, "run">,
  course: string,
): Promise<CourseVersionId | undefined> {
  const [row] = await run<{ id: CourseVersionId | null }>({
    name: "newest_published_version",
    text: `select ${newestPublished("$1")} as id`,
    values: [course],
  });
  return row?.id ?? undefined;
}
