import { languages, type CalendarDate, type Instant } from "@vas/domain/kernel";
import { reminderCodes } from "@vas/domain/vocabulary";
import { testMasterKey } from "@vas/testkit";
import type pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { roleUrl } from "../kernel/roles.ts";
import { startNotices } from "../notices/notice.worker.ts";
import { openAs } from "../testing/administrator.ts";
import { mailsTo } from "../testing/invited.ts";
import { learnersOf } from "../testing/learners.ts";
import { openMailSink } from "../testing/mail-sink.ts";
import { openWorld, type World } from "../testing/world.ts";
import { remindToday } from "./daily-reminders.ts";
import { learnerMail, mailOf } from "./learner-mail.ts";

let world: World;
let pool: pg.Pool;
let enrolment: string;

beforeAll(async () => {
  world = await openWorld();
  world.setNow("2026-10-01T10:00:00.000Z");
  await publishDemoCourse(world.kernels.casework);
  pool = openAs(world, "worker_app", 3);
  enrolment = await enrolled("trainee", "reception");
});
afterAll(async () => {
  await pool.end();
  await world.close();
});
afterEach(() =>
  world.administrator.query(`truncate training.reminder_sent; delete from graphile_worker._private_jobs;
    delete from training.certificate_event; delete from training.certificate`),
);

const { enrolled } = learnersOf(() => world);

const run = (at: string) => remindToday({ pool, now: () => at as Instant });
const due = (on: string | null, setOn: string | null = on && "2026-10-01") =>
  world.administrator.query("update training.enrolment set status = 'active', due_on = $1, due_set_on = $2", [
    on,
    setOn,
  ]);

async function sent(): Promise<string[]> {
  const { rows } = await world.administrator.query<{ told: string }>(
    "select sent_on::text || ' ' || kind as told from training.reminder_sent order by sent_on, kind",
  );
  return rows.map(({ told }) => told);
}

/** Every hour of the days from one to another, as the schedule does. */
async function hours(from: string, to: string): Promise<void> {
  const hour = 3_600_000;
  for (let at = Date.parse(`${from}T00:05:00Z`); at <= Date.parse(`${to}T23:05:00Z`); at += hour) {
    await run(new Date(at).toISOString());
  }
}

async function certified(validUntil: string, renewalFrom: string): Promise<void> {
  await world.administrator.query("update training.enrolment set status = 'completed', completed_on = '2026-10-02'");
  await world.administrator.query(
    `insert into training.certificate (id, enrolment_id, trainee_id, course_id, course_version_id, valid_from, valid_until,
       issued_until, renewal_from, status_index, version)
     select gen_random_uuid(), id, trainee_id, course_id, course_version_id, '2026-10-02', $1, $1, $2, 1, 1
     from training.enrolment`,
    [validUntil, renewalFrom],
  );
}

describe("the daily reminders", () => {
  test("are sent on their days, each once, though the work runs every hour", async () => {
    await due("2026-11-20");
    await hours("2026-11-05", "2026-11-28");
    expect(await sent()).toEqual(["2026-11-06 due_14", "2026-11-17 due_3", "2026-11-20 due_0", "2026-11-27 late_1"]);
    const { rows } = await world.administrator.query<{ payload: unknown }>(
      "select payload from graphile_worker._private_jobs",
    );
    expect(rows).toHaveLength(4);
    expect(rows[0]?.payload).toEqual({ kind: "due_14", enrolmentId: enrolment });
  });

  test("are sent once where two processes look at the same moment", async () => {
    await due("2026-11-20");
    const both = await Promise.all([1, 2, 3].map(() => run("2026-11-20T08:00:00.000Z")));
    expect(both.reduce((sum, one) => sum + one)).toBe(1);
    expect(await sent()).toEqual(["2026-11-20 due_0"]);
  });

  test("are sent in the morning of the Finnish clock, in summer and in winter time", async () => {
    await due("2026-10-24");
    expect(await run("2026-10-24T04:59:00.000Z")).toBe(0);
    expect(await run("2026-10-24T05:05:00.000Z")).toBe(1);
    await due("2026-10-25");
    expect(await run("2026-10-25T05:05:00.000Z")).toBe(0);
    expect(await run("2026-10-25T06:05:00.000Z")).toBe(1);
  });

  test("begin anew with another due date, and end with the course", async () => {
    await due("2026-11-20");
    await run("2026-11-20T08:00:00.000Z");
    await due("2026-11-21");
    expect(await run("2026-11-21T08:00:00.000Z")).toBe(1);
    await world.administrator.query("update training.enrolment set status = 'withdrawn', withdrawn_on = '2026-11-22'");
    expect(await run("2026-11-28T08:00:00.000Z")).toBe(0);
    await world.administrator.query("update training.enrolment set withdrawn_on = null, status = 'active'");
  });

  test("are not sent to somebody without an address, or who may not sign in", async () => {
    await due("2026-11-20");
    const change = (set: string) =>
      world.administrator.query(`update kernel.trainee set ${set} where subject = 'trainee'`);
    await change("email = null");
    expect(await run("2026-11-20T08:00:00.000Z")).toBe(0);
    await change("email = 'trainee@example.invalid', active = false");
    expect(await run("2026-11-20T08:00:00.000Z")).toBe(0);
    await change("active = true");
    expect(await run("2026-11-20T08:00:00.000Z")).toBe(1);
  });

  test("tell that a certificate can be renewed and that it ends, once each, unless it is being renewed", async () => {
    await certified("2028-10-02", "2028-07-02");
    await hours("2028-07-01", "2028-07-03");
    await hours("2028-09-01", "2028-09-03");
    await hours("2028-10-02", "2028-10-03");
    expect(await sent()).toEqual(["2028-07-02 renewal_opens", "2028-09-02 expires_30"]);
    await world.administrator.query("truncate training.reminder_sent");
    await world.administrator.query(
      "update training.enrolment set completed_on = null, status = 'active', due_on = null, due_set_on = null",
    );
    expect(await run("2028-09-02T08:00:00.000Z")).toBe(0);
  });

  test("tell nothing of renewal to somebody for whom the course is waived, until the waiver ends", async () => {
    await certified("2028-10-02", "2028-07-02");
    await world.administrator.query(
      `update training.enrolment set completed_on = null, status = 'waived', waiver_renewal_from = '2028-09-10',
         waiver = '{"reason":"Suoritettu muualla.","by":"00000000-0000-4000-8000-000000000001","on":"2027-12-10"}'`,
    );
    expect(await run("2028-09-02T08:00:00.000Z")).toBe(0);
    await world.administrator.query("update training.enrolment set waiver_renewal_from = '2028-09-02'");
    expect(await run("2028-09-02T08:00:00.000Z")).toBe(1);
    await world.administrator.query(
      "update training.enrolment set waiver = null, waiver_renewal_from = null, status = 'active', due_on = null, due_set_on = null",
    );
  });
});

test("reminders are mailed in the learner's language, with the course, the day and the way in", async () => {
  await due("2026-11-20");
  await run("2026-11-20T08:00:00.000Z");
  const mail = await openMailSink();
  const notices = await startNotices({
    databaseUrl: roleUrl(world.databaseUrl, testMasterKey, "worker_app"),
    smtpUrl: mail.url,
    origin: "http://localhost:4000",
    sender: "vas@example.invalid",
    contact: { mail: "kysy@example.invalid", phone: undefined },
    tasks: [learnerMail],
    now: () => new Date().toISOString() as Instant,
    failed: (task) => mail.received.push(`FAILED ${task}`),
  });
  await expect.poll(() => mailsTo(mail, "trainee@example.invalid").length, { timeout: 10_000 }).toBe(1);
  const [text = ""] = mailsTo(mail, "trainee@example.invalid");
  expect(text).toContain("Määräpäivä 20.11.2026 on tänään");
  expect(text).toContain("http://localhost:4000/portal/");
  expect(text).not.toContain("Tiina");
  expect(text).toContain("Kysyttävää koulutuksesta? Ota yhteyttä: kysy@example.invalid");
  await notices.stop();
  mail.close();
});

test("reminders pass over what was due before the due date was set: whoever has just been told of the day is not told again", async () => {
  // Enrolled long before, but given three days on the same morning.
  await due("2026-11-20", "2026-11-17");
  await hours("2026-11-17", "2026-11-20");
  expect(await sent()).toEqual(["2026-11-20 due_0"]);
  // A day that was put off to lie within two weeks is not reminded of as if it had stood for long.
  await due("2026-12-01", "2026-11-19");
  await hours("2026-11-19", "2026-11-28");
  expect(await sent()).toEqual(["2026-11-20 due_0", "2026-11-28 due_3"]);
});

test("every mail is whole in every language", () => {
  const course = { fi: "Kurssi", sv: "Kurs", en: "Course" };
  for (const kind of [...reminderCodes, "assigned"] as const) {
    const texts = languages.map((language) => {
      const about = { email: "x@example.invalid", language, course, day: "2026-12-01" as CalendarDate };
      const { subject, text } = mailOf(about, { kind, origin: "https://vas.example" });
      expect(`${kind}: ${subject}${text}`).not.toMatch(/[{}]/);
      expect(text).toContain(course[language]);
      expect(text).toContain(language === "en" ? "1 December 2026" : "1.12.2026");
      return text;
    });
    expect(new Set(texts).size).toBe(3);
  }
  const { text } = mailOf({ email: "x", language: "fi", course, day: null }, { kind: "assigned", origin: "" });
  expect(text).toMatch(/^Kouluttaja on ilmoittanut sinut kurssille Kurssi\.\n/);
});
