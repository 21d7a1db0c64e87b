import type pg from "pg";

/** What each check of the tables of coverage forbids, as a change of a row that is right. */
export const coverageCases: Readonly<Record<string, readonly (readonly [constraint: string, change: string])[]>> = {
  "training.learner_move": [["version_positive", "version = 0"]],
  "training.name_correction": [["is_later", "version = 1"]],
  "training.manager": [
    ["days_in_order", "ended_on = since - 1, ended_by = gen_random_uuid()"],
    ["ended_whole", "ended_on = since"],
  ],
  "training.staff_count": [
    ["in_range", "staff = -1"],
    ["version_positive", "version = 0"],
  ],
  "training.training": [
    ["begins_at_is_time", "begins_at = '24:00'"],
    ["cancelled_with_reason", "status = 'cancelled'"],
    ["for_somebody", "organisation_ids = '{}'"],
    ["seats_in_range", "seats = 0"],
    ["status_known", "status = 'moved'"],
  ],
};

/** One right row of each of these tables. */
export async function givenCoverageRows(administrator: pg.Pool): Promise<void> {
  await administrator.query(
    `insert into training.training (id, course_id, organisation_ids, held_on, begins_at, venue, teacher, seats, status, version)
     select gen_random_uuid(), id, array[gen_random_uuid()], '2026-12-14', '09:00', 'Oulu', 'Kaisa', 12, 'planned', 1
     from training.course limit 1`,
  );
  await administrator.query(
    `with told as (insert into training.staff_count (organisation_id, counted_on, version, staff, told_at, told_by)
       values (gen_random_uuid(), '2026-11-23', 1, 8, now(), gen_random_uuid())),
     corrected as (insert into training.name_correction (trainee_id, version, name_before, reason, corrected_at, corrected_by)
       select id, 2, 'Ennen', 'Avioliitto', now(), gen_random_uuid() from kernel.trainee limit 1),
     named as (insert into training.manager (id, trainee_id, organisation_id, since, named_by, version)
       values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '2026-11-23', gen_random_uuid(), 1))
     insert into training.learner_move (trainee_id, moved_on, version, told_at, told_by)
     values (gen_random_uuid(), '2026-11-23', 1, now(), gen_random_uuid())`,
  );
}
