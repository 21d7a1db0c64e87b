import { afterAll, beforeAll, expect, test } from "vitest";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { learnersOf } from "../testing/learners.ts";
import { migrationRunner } from "../testing/migration-runner.ts";
import { openWorld, type World } from "../testing/world.ts";
import { EndWaivers1795840220000 } from "./2026-11-27T3120-end-waivers.ts";
import { KeepDaysOfDueDates1795840210000 } from "./2026-11-27T3110-keep-days-of-due-dates.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test("enrolments from before know from when their due date is known, and when their waiver ends", async () => {
  const { published } = coursesIn(() => world);
  const { enrolled } = learnersOf(() => world);
  const { course } = await published("small", smallCourse(["a"]));
  const { course: bare } = await published("bare", smallCourse(["a"], { exam: null, certificate: null }));
  await enrolled("trainee", "ngo", course);
  await enrolled("trainee-sv", "ngo", course);
  await enrolled("trainee-sv", "ngo", bare);
  await world.administrator.query(`
    alter table training.enrolment drop constraint enrolment_due_set_with_day, drop constraint enrolment_renewal_of_waiver;
    alter table training.enrolment drop column due_set_on, drop column waiver_renewal_from;
    update training.enrolment set due_on = '2026-12-31' where trainee_id = (select id from kernel.trainee where subject = 'trainee');
    update training.enrolment set status = 'waived', waiver = '{"reason": "Muualla", "on": "2026-11-30"}'
      where trainee_id = (select id from kernel.trainee where subject = 'trainee-sv');`);
  const run = migrationRunner(world);
  await run(new KeepDaysOfDueDates1795840210000());
  await run(new EndWaivers1795840220000());
  const { rows } = await world.administrator.query(
    `select status, due_set_on as "dueSetOn", waiver_renewal_from as "renewalFrom" from training.enrolment order by 1, 3`,
  );
  expect(rows).toEqual([
    { status: "active", dueSetOn: "2026-11-23", renewalFrom: null },
    { status: "waived", dueSetOn: null, renewalFrom: "2028-08-30" },
    { status: "waived", dueSetOn: null, renewalFrom: null },
  ]);
});
