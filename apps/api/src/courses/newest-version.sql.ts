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
