import type { StaffActor, Words } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";

/** A course that certifies. */
export type CertifyingCourse = {
  readonly id: string;
  readonly title: Words;
  /** Do its certificates count where no course is asked for? */
  readonly isCounted: boolean;
  readonly inProgramme: boolean;
};

/** Every course that certifies or has certified, by code. */
export const certifyingCourses: Read<readonly CertifyingCourse[], StaffActor> = async ({ run, saw }) => {
  const courses = await run<CertifyingCourse>({
    name: "certifying_courses",
    text: `select c.id, v.content -> 'title' as title, c.in_programme as "inProgramme",
        c.id in (select id from training.counted_course) as "isCounted"
      from training.course c
      join lateral (select v.content, v.status from training.course_version v where v.course_id = c.id
        order by v.status = 'published' desc, v.number desc limit 1) v on true
      where exists (select from training.certificate h where h.course_id = c.id)
        or (v.status = 'published' and jsonb_typeof(v.content -> 'certificate') = 'object')
      order by c.code`,
    values: [],
  });
  saw({ classes: ["learning"], count: courses.length });
  return courses;
};
