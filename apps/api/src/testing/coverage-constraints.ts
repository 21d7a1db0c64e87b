import type pg from "pg";

/** What each check of the tables of coverage forbids, as a change of a row that is right. */
export const coverageCases: Readonly<Record<string, readonly (readonly [constraint: string, change: string])[]>> = {
  "training.learner_move": [["version_positive", "version = 0"]],
  "training.staff_count": [
    ["in_range", "staff = -1"],
    ["version_positive", "version = 0"],
  ],
};

/** One right row of each of these tables. */
export async function givenCoverageRows(administrator: pg.Pool): Promise<void> {
  await administrator.query(
    `with told as (insert into training.staff_count (organisation_id, counted_on, version, staff, told_at, told_by)
       values (gen_random_uuid(), '2026-11-23', 1, 8, now(), gen_random_uuid()))
     insert into training.learner_move (trainee_id, moved_on, version, told_at, told_by)
     values (gen_random_uuid(), '2026-11-23', 1, now(), gen_random_uuid())`,
  );
}
