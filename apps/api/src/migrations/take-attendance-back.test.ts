import { expect, test } from "vitest";
import { givenCertificate, givenLearner } from "../testing/given-training.ts";
import { migrationRunner } from "../testing/migration-runner.ts";
import { teachingForTests } from "../testing/trainings.ts";
import { TakeAttendanceBack1795841320000 } from "./2026-11-27T4200-take-attendance-back.ts";

const { world, teaching, planned, attend, takeBack, standingOf } = teachingForTests();

const before = `
  alter table training.attendance drop column begun_id, drop column completed_id, drop column walked_in;
  drop table training.attendance_taken_back;
  drop function training.has_done_any;
  drop policy if exists step_done_told_of on training.step_done;
  drop index training.certificate_of_enrolment_key;
  alter table training.certificate add constraint certificate_enrolment_key unique (enrolment_id);`;

test("entries from before know what they brought, and are taken back with it", async () => {
  const { courses, forssa } = teaching();
  const certified = await givenLearner(world(), "Bea Esimerkki", forssa);
  const given = { course: courses.classroom, organisation: forssa, validFrom: "2026-01-01", validUntil: "2028-01-01" };
  await givenCertificate(world(), certified, given);
  const training = await planned();
  const ofExam = await planned({ course: courses.exam });
  world().setNow("2026-12-14T10:00:00.000Z");
  const walkIns = [{ name: "Mia Esimerkki", email: null, organisation: forssa }];
  const { training: held } = await attend(training, [certified], { walkIns });
  await attend(ofExam, [certified]);
  await world().administrator.query(before);
  await migrationRunner(world())(new TakeAttendanceBack1795841320000());
  const { rows } = await world().administrator.query(
    `select t.name, a.walked_in as "walkedIn", a.begun_id is not null as begun, a.completed_id is not null as completed
     from training.attendance a join kernel.trainee t on t.id = a.trainee_id order by t.name, begun`,
  );
  expect(rows).toEqual([
    { name: "Bea Esimerkki", walkedIn: false, begun: false, completed: false },
    { name: "Bea Esimerkki", walkedIn: false, begun: true, completed: false },
    { name: "Mia Esimerkki", walkedIn: true, begun: true, completed: true },
  ]);
  const people = held["people"] as readonly { readonly id: string; readonly name: string }[];
  const mia = people.find(({ name }) => name === "Mia Esimerkki")?.id ?? "";
  expect(await takeBack(held, mia)).toMatchObject({
    training: { attended: 1, takenBack: [{ name: "Mia Esimerkki" }] },
  });
  expect(await heldCertificates()).toBe(1);
});

test("of two days of one date, both of which seem to have brought a certificate, it goes with the one that is taken back last", async () => {
  const learner = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
  const [morning, evening] = [await planned(), await planned()];
  world().setNow("2026-12-15T10:00:00.000Z");
  const { training: one } = await attend(morning, [learner]);
  const { training: other } = await attend(evening, [learner]);
  await world().administrator.query(before);
  await migrationRunner(world())(new TakeAttendanceBack1795841320000());
  expect(await takeBack(other, learner)).toMatchObject({ training: { attended: 0 } });
  expect(await standingOf(learner)).toMatchObject([{ status: "completed" }]);
  expect(await heldCertificates()).toBe(1);
  await takeBack(one, learner);
  expect(await standingOf(learner)).toMatchObject([{ status: "withdrawn" }]);
  expect(await heldCertificates()).toBe(0);
});

async function heldCertificates(): Promise<number | undefined> {
  const { rows } = await world().administrator.query<{ certificates: number }>(
    "select count(*)::int as certificates from training.certificate where revoked_at is null",
  );
  return rows[0]?.certificates;
}
