import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { legalDayOf, type Instant } from "@vas/domain/kernel";
import { testMasterKey } from "@vas/testkit";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { untilWaiting } from "../testing/at-once.ts";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { askCoverage, givenBody, givenCertificate, moveLearner, tellStaff } from "../testing/given-training.ts";
import { inviterOf } from "../testing/invited.ts";
import { learnersOf, traineeActor } from "../testing/learners.ts";
import { serveCertificates, type ServedCertificates } from "../testing/served-certificates.ts";
import { givenTraces, textsOfTables } from "../testing/traces.ts";
import { openWorld, type World } from "../testing/world.ts";
import { asOwner, readCommand, readForgetCommand } from "./index.ts";

const [name, address] = ["Kanaria Unohdettava", "kanaria.unohdettava@example.invalid"];
const erased = /kanaria|unohdettava/i;
const trainee = traineeActor("trainee").id;

let world: World;
let served: ServedCertificates;
let body: string;
let folder: string;
let certificate: string;
const { published } = coursesIn(() => world);
const { enrolled, read, tookExam } = learnersOf(() => world);
const { invite } = inviterOf(() => world);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vas-forget-"));
});
/** A learner of whom everything is known that the system keeps: a world for each test, for what is gone stays gone. */
beforeEach(async () => {
  world = await openWorld();
  served = await serveCertificates(world, () => "2026-11-23T10:00:00.000Z" as Instant);
  body = await givenBody(world, "Forssa");
  await value(
    "update kernel.trainee set name = $2, email = $3, organisation_id = $4, subject = 'kanaria' where id = $1 returning id",
    [trainee, name, address, body],
  );
  const { course } = await published("small", smallCourse(["a"]));
  const enrolment = await enrolled("trainee", "reception", course);
  await read("trainee", enrolment, "a");
  await tookExam("trainee", enrolment, true);
  await givenCertificate(world, trainee, { organisation: body, validFrom: "2015-09-01", validUntil: "2017-09-01" });
  certificate = await value("select id from training.certificate where enrolment_id = $1", [enrolment]);
  // Dates of which every today is certain: erasing goes by the day on which it is done.
  await value(
    `update training.certificate set valid_from = '2018-01-01', valid_until = '2099-12-31', issued_until = '2099-12-31',
       renewal_from = '2099-10-01' where id = $1`,
    [certificate],
  );
  await tellStaff(world, [{ organisation: body, countedOn: "2015-09-01", staff: 2 }]);
  await invite(address);
  await givenTraces(world.administrator, { trainee, enrolment, name, address });
});
afterEach(async () => {
  await served.stop();
  await world.close();
});
afterAll(() => rm(folder, { recursive: true }));

async function value<V = string>(text: string, values: readonly unknown[] = []): Promise<V> {
  const { rows } = await world.administrator.query<Record<string, V>>(text, [...values]);
  return Object.values(rows[0] ?? {})[0] as V;
}

/** The command within this process; answers what it says. */
function admin(...args: readonly string[]): Promise<string> {
  const command = readForgetCommand(args);
  if (!command) throw new Error("no such command");
  return asOwner(world.databaseUrl, command);
}

const dump = () => textsOfTables(world);

/** Who counts for the body on a day, as trainers see them. */
async function listed(day: string): Promise<unknown> {
  const document = `query L($id: ID!, $day: Date!) { coverageLearners(organisation: $id, day: $day) { name standing } }`;
  return (await world.ask("trainer", document, { id: body, day })).data["coverageLearners"];
}

async function verified(id: string): Promise<Record<string, unknown>> {
  return (await fetch(`${served.origin}/certificates/verify/${id}`)).json() as Promise<Record<string, unknown>>;
}

/** Who forgets, and whether the last certificate is in force, is all that differs between tests. */
const forget = (...more: readonly string[]) => admin("forget-learner", "kanaria", ...more);

describe("a learner who is erased", () => {
  test("stands nowhere any more by name or address: in no table, in no mail that waits, in no error of one", async () => {
    expect(await dump()).toMatch(erased);
    expect(await forget("--also-certificate")).toMatch(new RegExp(`^${trainee}: forgotten`));
    expect(await dump()).not.toMatch(erased);
    // Only what was theirs: mail to others still waits.
    expect(await value<number>("select count(*)::int from graphile_worker.jobs")).toBe(1);
  });

  test("leaves no answer, attempt or step, and what was asked in exams stays, of nobody", async () => {
    const items = await value<number>("select count(*)::int from training.asked_item");
    expect(items).toBe(1);
    await forget("--also-certificate");
    for (const table of ["answer", "attempt", "step_done", "reminder_sent", "invitation", "manager"])
      expect([table, await value<number>(`select count(*)::int from training.${table}`)]).toEqual([table, 0]);
    expect(await value<number>("select count(*)::int from training.asked_item")).toBe(items);
    expect(await value<number>("select count(*)::int from kernel.session where trainee_id is not null")).toBe(0);
  });

  test("counts on past days as before, without a name, and not from today on", async () => {
    const covered = async (day: string) => (await askCoverage(world, day)).bodies.map(({ asked }) => asked);
    // The command goes by the server's clock.
    const now = new Date().toISOString() as Instant;
    const today = legalDayOf(now);
    world.setNow(now);
    const past = async () => [await covered("2016-03-01"), await covered("2016-10-01"), await covered("2019-01-01")];
    const before = await past();
    expect(before).toMatchObject([[{ certified: 1, percent: 50 }], [{ certified: 0 }], [{ certified: 1 }]]);
    expect(await covered(today)).toMatchObject([{ certified: 1 }]);
    await forget("--also-certificate");
    expect(await past()).toEqual(before);
    expect(await covered(today)).toMatchObject([{ certified: 0 }]);
    expect(await listed("2016-03-01")).toEqual([{ name: null, standing: "valid" }]);
    for (const day of ["2016-10-01", today]) expect([day, await listed(day)]).toEqual([day, []]);
  });

  test("has a certificate that is revoked for whoever checks it, and no hash by which names could be tried", async () => {
    expect(await verified(certificate)).toMatchObject({
      status: "valid",
      identityHash: expect.stringContaining("sha256$") as string,
    });
    await forget("--also-certificate");
    expect(await verified(certificate)).toMatchObject({ status: "revoked", identityHash: null });
    const place = await value<number>("select status_index from training.certificate where id = $1", [certificate]);
    const today = legalDayOf(new Date().toISOString() as Instant);
    expect(await value("select array(select training.revoked_places(0, $1))", [today])).toContain(place);
  });

  test("begins anew where the same address is invited or the same person is added again", async () => {
    await forget("--also-certificate");
    expect(await invite(address)).toMatchObject({ __typename: "LearnersInvited", invited: 1, skipped: 0 });
    const again = readCommand(["trainee", "kanaria", "--name", name, "--email", address]);
    expect(await asOwner(world.databaseUrl, again?.perform ?? (() => Promise.reject(new Error("none"))))).toBe("added");
    const { rows } = await world.administrator.query(
      `select t.id <> $1 as "isNew", (select count(*)::int from training.enrolment e where e.trainee_id = t.id) as enrolments
       from kernel.trainee t where email = $2`,
      [trainee, address],
    );
    expect(rows).toEqual([{ isNew: true, enrolments: 0 }]);
  });

  test("is told in the audit log by id alone", async () => {
    await forget("--also-certificate");
    const { rows } = await world.administrator.query(
      "select actor_kind, surface, subjects from audit.entry where operation = 'ForgetLearner'",
    );
    expect(rows).toEqual([{ actor_kind: "administrator", surface: "training", subjects: [trainee] }]);
  });
});

describe("before it is done", () => {
  test("a dry run tells the counts that erasing then tells, and changes nothing", async () => {
    const before = await dump();
    const tried = await forget("--also-certificate", "--dry-run");
    expect(tried).toContain("would be forgotten");
    expect(tried).toContain("1 answers, 1 attempts");
    expect(tried).toContain("2 certificates");
    expect(await dump()).toBe(before);
    const counts = (said: string) => said.match(/\d+ [a-z ]+/g);
    expect(counts(await forget("--also-certificate"))).toEqual(counts(tried));
  });

  test("a certificate in force keeps its holder, unless it is to be revoked as well", async () => {
    const before = await dump();
    await expect(forget()).rejects.toThrow("1 certificate(s) in force");
    await expect(forget("--dry-run")).rejects.toThrow("1 certificate(s) in force");
    expect(await dump()).toBe(before);
    await value(
      "update training.certificate set valid_until = '2020-01-01', renewal_from = '2020-01-01' where id = $1",
      [certificate],
    );
    expect(await forget()).toContain("0 certificates revoked now");
  });

  test("an open exam keeps them until it is over", async () => {
    await value("delete from training.certificate_event where certificate_id = $1", [certificate]);
    await value("delete from training.certificate where id = $1", [certificate]);
    await value(
      "update training.attempt set status = 'open', ended_at = null, ended_by = null, right_answers = null, asked = null, is_passed = null",
    );
    await expect(forget("--also-certificate")).rejects.toThrow("An exam of theirs is open");
  });

  test("a mail that is on its way is waited for", async () => {
    await value("update graphile_worker._private_jobs set locked_at = now(), locked_by = 'w'");
    await expect(forget("--also-certificate")).rejects.toThrow("being sent at this moment");
    expect(await dump()).toMatch(erased);
  });

  test.each([
    [["forget-learner", "nobody"], "no such learner"],
    [["forget-learner"], "Usage"],
    [["forget-learner", "kanaria", "--again", "x"], "Usage"],
    [["forget-learner", "kanaria", "--force"], "Unknown option"],
    [["forget-learner", "--again", "/nowhere"], "cannot be read"],
  ])("%j is refused in plain words", async (args, words) => {
    await expect((async () => admin(...args))()).rejects.toThrow(words);
  });
});

describe("whatever happens meanwhile", () => {
  test("two at once: one erases, the other finds nobody", async () => {
    const holder = await world.administrator.connect();
    await holder.query("begin");
    await holder.query("select from kernel.trainee where id = $1 for update", [trainee]);
    const both = Promise.allSettled([
      forget("--also-certificate"),
      admin("forget-learner", address, "--also-certificate"),
    ]);
    await untilWaiting(world, 2);
    await holder.query("commit");
    holder.release();
    expect((await both).map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await value<number>("select count(*)::int from audit.entry where operation = 'ForgetLearner'")).toBe(1);
  });

  test("killed in the middle it has changed nothing, and can be done again", async () => {
    const before = await dump();
    const holder = await world.administrator.connect();
    await holder.query("begin");
    // The last that it writes but the queue: everything before has been done by then.
    await holder.query("lock table training.forgotten_learner in share mode");
    const entry = fileURLToPath(new URL("../../dist/admin.js", import.meta.url));
    const env = { ...process.env, DATABASE_URL: world.databaseUrl, MASTER_KEY: testMasterKey.toString("base64") };
    const child = execFile(process.execPath, [entry, "forget-learner", "kanaria", "--also-certificate"], { env });
    await untilWaiting(world, 1);
    child.kill("SIGKILL");
    await holder.query("commit");
    holder.release();
    await expect
      .poll(() =>
        value<number>(
          "select count(*)::int from pg_stat_activity where application_name = 'vas admin' and datname = current_database()",
        ),
      )
      .toBe(0);
    expect(await dump()).toBe(before);
    expect(await forget("--also-certificate")).toContain("forgotten");
    expect(await dump()).not.toMatch(erased);
  });

  test("who moved between bodies counted for each of them, and does so afterwards", async () => {
    const other = await givenBody(world, "Salo");
    await moveLearner(world, { learner: trainee, organisation: other, movedOn: "2016-02-01" });
    const covered = async () =>
      (await askCoverage(world, "2016-03-01")).bodies.map(({ id, asked }) => [id, asked.certified]);
    const before = await covered();
    expect(new Map(before as [string, number][]).get(other)).toBe(1);
    await forget("--also-certificate");
    expect(await covered()).toEqual(before);
  });
});

test("erasing knows every table that has learners: who adds one says here what becomes of its rows", async () => {
  const { rows } = await world.administrator.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.columns c join pg_tables t
       on (t.schemaname, t.tablename) = (c.table_schema, c.table_name)
     where column_name = 'trainee_id' order by 1`,
  );
  const kept = ["attendance", "certificate", "certificate_event", "enrolment", "forgotten_learner", "learner_move"];
  const gone = `answer attempt attendance_taken_back case_play case_step invitation manager name_correction reminder_sent step_done`;
  const named = [...kept, ...gone.split(" ")].map((name) => `training.${name}`);
  const expected = ["kernel.session", "kernel.sign_in_link", ...named];
  expect(rows.map(({ name: one }) => one)).toEqual(expected.toSorted());
});

test("a backup that brings them back is made to forget them again by the list that was kept, whatever is open in it", async () => {
  const other = traineeActor("trainee-sv").id;
  await moveLearner(world, { learner: other, organisation: body, movedOn: "2016-02-01" });
  await admin("forget-learner", "trainee-sv");
  // A move says for whom somebody was certified, and nothing of who never was.
  expect(await value<number>("select count(*)::int from training.learner_move")).toBe(0);
  const list = await admin("forgotten-learners");
  expect(list).toBe(other);
  const unknown = randomUUID();
  const file = join(folder, "list.txt");
  await writeFile(file, `${[trainee, other, unknown].join("\n")}\n`);
  expect(await admin("forget-learner", "--again", file)).toBe("3 on the list: 1 had come back and are forgotten again");
  expect(await dump()).not.toMatch(erased);
  expect((await admin("forgotten-learners")).split("\n").toSorted()).toEqual([trainee, other, unknown].toSorted());
  await writeFile(file, "kanaria");
  await expect((async () => admin("forget-learner", "--again", file))()).rejects.toThrow(
    "Entry 1 of the file is no id",
  );
});
