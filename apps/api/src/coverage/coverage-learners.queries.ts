import type { CalendarDate, StaffActor } from "@vas/domain/kernel";
import type { Words } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";

export const learnerStandings = ["valid", "expired", "revoked", "learning", "none"] as const;
/** How a learner stands on a day: by the certificate that ends last, else whether they are learning. */
export type LearnerStanding = (typeof learnerStandings)[number];

export type CoverageLearner = {
  readonly id: string;
  /** Null where their data have been erased. */
  readonly name: string | null;
  readonly standing: LearnerStanding;
  readonly course: Words | null;
  readonly validFrom: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
  readonly enrolledOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
};

/**
 * Those who count for the body on the day, by their names; dates and standing, never what they answered. They stand by the courses
 * whose certificates coverage counts: whoever holds one of another course would seem to be certified where coverage says nobody is.
 * Whose data have been erased stands there while a certificate of theirs is counted, and for nothing else. The title of a course is read
 * once: to read it is to unpack the whole of it.
 */
const learnersStatement = `with counted as (
    select id from training.course where case when $3::uuid is null then id in (select id from training.counted_course) else id = $3 end),
  titled as materialized (select id, content -> 'title' as title from training.course_version where course_id in (select id from counted)),
  here as (
    select trainee_id from training.belonging
    where organisation_id = $1 and since <= $2 and $2 < coalesce(until, 'infinity')
    union
    select t.id from kernel.trainee t where t.organisation_id = $1
      and not exists (select from training.belonging b where b.trainee_id = t.id))
  select h.trainee_id as id, t.name, c.valid_from as "validFrom", c.valid_until as "validUntil", e.enrolled_on as "enrolledOn", e.due_on as "dueOn",
    case when c.id is null then case when e.id is null then 'none' else 'learning' end
      when c.is_revoked then 'revoked' when c.valid_until < $2 then 'expired' else 'valid' end as standing,
    v.title as course
  from here h left join kernel.trainee t on t.id = h.trainee_id
  left join lateral (
    select id, course_version_id, valid_from, valid_until,
      coalesce((revoked_at at time zone 'Europe/Helsinki')::date <= $2, false) as is_revoked
    from training.certificate where trainee_id = h.trainee_id and valid_from <= $2 and course_id in (select id from counted)
    order by is_revoked, valid_until desc, id limit 1) c on true
  left join lateral (
    select id, course_version_id, enrolled_on, due_on from training.enrolment
    where trainee_id = h.trainee_id and course_id in (select id from counted) and enrolled_on <= $2 and status in ('active', 'completed')
      and coalesce(completed_on, 'infinity') > $2 order by enrolled_on desc, id limit 1) e on true
  left join titled v on v.id = coalesce(c.course_version_id, e.course_version_id)
  where t.id is not null or (not c.is_revoked and c.valid_until >= $2)
  order by t.name collate "fi-x-icu", h.trainee_id`;

export type LearnersAsked = {
  readonly organisation: string;
  readonly day: CalendarDate;
  /** Only this course; null asks for those of the programme, as coverage does. */
  readonly course: string | null;
};

/** Who counts for a body on a day, and how each of them stands. */
export function coverageLearners({
  organisation,
  day,
  course,
}: LearnersAsked): Read<readonly CoverageLearner[], StaffActor> {
  return async ({ run, saw }) => {
    const rows = await run<CoverageLearner>({
      name: "coverage_learners",
      text: learnersStatement,
      values: [organisation, day, course],
    });
    saw({ subjects: rows.map(({ id }) => id), classes: ["learning"], count: rows.length });
    return rows;
  };
}
