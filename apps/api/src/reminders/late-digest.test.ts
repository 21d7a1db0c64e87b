import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Instant } from "@vas/domain/kernel";
import { testMasterKey } from "@vas/testkit";
import type pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { openKeyring } from "../kernel/keyring.ts";
import type { OutgoingMail } from "../notices/index.ts";
import { openAs } from "../testing/administrator.ts";
import { givenBody } from "../testing/given-training.ts";
import { learnersOf, traineeActor } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";
import { lateMails, tellBodies } from "./late-digest.ts";

let world: World;
let pool: pg.Pool;
let centre: string;

beforeAll(async () => {
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
  pool = openAs(world, "worker_app", 2);
  centre = await openCentre();
  for (const key of ["trainee", "trainee-sv"]) await enrolled(key, "reception");
  await world.administrator.query("update training.enrolment set due_on = '2026-11-20', due_set_on = enrolled_on");
  await countFor(centre);
});
afterAll(async () => {
  await pool.end();
  await world.close();
});

const { enrolled } = learnersOf(() => world);

/** A body with three contact persons, of whom two have an address. */
async function openCentre(): Promise<string> {
  const ask = async (document: string, input: object) => {
    const { data, errors } = await world.ask("caseworker", document, { input, key: randomUUID() });
    expect(errors).toEqual([]);
    return data["it"] as { organisation: { id: string; version: number } };
  };
  const opened = await ask(
    `mutation Open($input: OrganisationDetailsInput!, $key: ID!) { it: openOrganisation(input: $input, idempotencyKey: $key) {
      ... on OrganisationChanged { organisation { id version } } } }`,
    { kind: "reception_centre", name: "Salon vastaanottokeskus (esimerkki)" },
  );
  let { version } = opened.organisation;
  for (const [name, email] of [
    ["Johtaja Esimerkki", "johtaja@example.invalid"],
    ["Vahtimestari Esimerkki", ""],
    ["Varajohtaja Esimerkki", "varajohtaja@example.invalid"],
  ]) {
    const contact = { name, position: "", phone: "", email };
    const added = await ask(
      `mutation Add($input: AddContactInput!, $key: ID!) { it: addOrganisationContact(input: $input, idempotencyKey: $key) {
        ... on OrganisationChanged { organisation { id version } } } }`,
      { organisation: opened.organisation.id, expectedVersion: version, contact },
    );
    ({ version } = added.organisation);
  }
  return opened.organisation.id;
}

/** Trainees of the demo count for a body from now on. */
async function countFor(body: string, subjects = ["trainee", "trainee-sv"]): Promise<void> {
  await world.administrator.query("update kernel.trainee set organisation_id = $1 where subject = any ($2)", [
    body,
    subjects,
  ]);
}

const tell = (at: string) => tellBodies({ pool, now: () => at as Instant });

type Queued = { readonly organisationId: string; readonly contactId: string };

type Job = { readonly task: string; readonly payload: Queued };

async function jobs(): Promise<readonly Job[]> {
  const { rows } = await world.administrator.query<Job>(
    `select t.identifier as task, j.payload from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`,
  );
  return rows;
}

const queued = async (): Promise<readonly Queued[]> => (await jobs()).map(({ payload }) => payload);

/** What the mailer sends of what is queued; what fails is left out. */
async function mailed(
  at: string,
  isDown: (to: string) => boolean | Promise<boolean> = () => false,
): Promise<readonly OutgoingMail[]> {
  const mails: OutgoingMail[] = [];
  const send = async (mail: OutgoingMail) => {
    if (await isDown(mail.to)) throw new Error("550 No such address");
    mails.push(mail);
  };
  const parts = { pool, origin: "https://vas.example", now: () => at as Instant, send };
  const tasks = lateMails(openKeyring(testMasterKey));
  for (const { task, payload } of await jobs()) {
    const found = tasks.find((one) => one.task === task);
    await found?.run(parts, payload).catch(() => undefined);
  }
  return mails;
}

test("a body is told once a week, by day, that some of its staff are late", async () => {
  expect(await tell("2026-11-20T09:00:00.000Z")).toBe(0);
  expect(await tell("2026-11-23T03:00:00.000Z")).toBe(0);
  const both = await Promise.all([tell("2026-11-23T09:00:00.000Z"), tell("2026-11-23T09:00:00.000Z")]);
  expect(both.reduce((sum, one) => sum + one)).toBe(1);
  expect(await tell("2026-11-29T12:00:00.000Z")).toBe(0);
  expect(await tell("2026-11-30T09:00:00.000Z")).toBe(1);
  const [first, second, ...others] = await queued();
  expect([first?.organisationId, second?.organisationId, others.length]).toEqual([centre, centre, 2]);
  expect(first?.contactId).not.toBe(second?.contactId);
  await world.administrator.query("delete from graphile_worker._private_jobs");
});

test("its contact persons with an address get the number in both languages, and no name", async () => {
  expect(await tell("2026-12-07T09:00:00.000Z")).toBe(1);
  const mails = await mailed("2026-12-07T09:00:00.000Z");
  expect(mails.map(({ to }) => to).toSorted()).toEqual(["johtaja@example.invalid", "varajohtaja@example.invalid"]);
  for (const { text } of mails) {
    expect(text).toContain("2 organisaationne henkilöä ei ole suorittanut");
    expect(text).toContain("2 personer i er organisation");
    expect(text).not.toMatch(/Tiina|Gustav|Esimerkki|Exempel/);
  }
});

test("each contact person has a mail of their own: an address that fails is tried again alone", async () => {
  await world.administrator.query("delete from training.late_mailed");
  const mails = await mailed("2026-12-07T09:00:00.000Z", (to) => to.startsWith("johtaja"));
  expect(mails.map(({ to }) => to)).toEqual(["varajohtaja@example.invalid"]);
});

test("what was sent to an address in a week is not sent to it again, and what failed is", async () => {
  expect((await mailed("2026-12-07T09:00:00.000Z")).map(({ to }) => to)).toEqual(["johtaja@example.invalid"]);
  expect(await mailed("2026-12-07T09:00:00.000Z")).toEqual([]);
});

const clear = () =>
  world.administrator.query(
    "truncate training.manager, training.late_told, training.late_mailed; delete from graphile_worker._private_jobs",
  );

/** Lets a trainee of the demo manage a body's staff; by default that of the centre. */
async function managing(key: string, body = centre, endedOn: string | null = null): Promise<void> {
  await world.administrator.query(
    `insert into training.manager (id, trainee_id, organisation_id, since, named_by, ended_on, ended_by, version)
     values (gen_random_uuid(), $1, $2, '2026-11-01', $1, $3, case when $3::date is null then null else $1::uuid end, 1)`,
    [traineeActor(key).id, body, endedOn],
  );
}

describe("the managers of a body", () => {
  beforeEach(clear);
  afterAll(clear);

  test("get the number in place of its contact persons, in their language, with the way to the names and no name", async () => {
    await managing("trainee-sv");
    expect(await tell("2026-11-23T09:00:00.000Z")).toBe(1);
    const [mail, ...others] = await mailed("2026-11-23T09:00:00.000Z");
    expect([mail?.to, others]).toEqual(["trainee-sv@example.invalid", []]);
    expect(mail?.text).toContain("2 personer i din personal har inte avklarat en kurs i tid.");
    expect(mail?.text).toContain("https://vas.example/portal/staff?show=late");
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Tiina|Gustav|Esimerkki|Exempel/);
    expect(mail?.learnerReads).toBe("sv");
  });

  test("get one mail a week for all their bodies, though one becomes late only later", async () => {
    await managing("trainee");
    const kemi = await givenBody(world, "Kemi");
    await managing("trainee", kemi);
    await tell("2026-11-23T09:00:00.000Z");
    expect((await mailed("2026-11-23T09:00:00.000Z")).map(({ to }) => to)).toEqual(["trainee@example.invalid"]);
    await countFor(kemi, ["trainee"]);
    expect(await tell("2026-11-25T09:00:00.000Z")).toBe(1);
    expect(await jobs()).toHaveLength(2);
    expect(await mailed("2026-11-25T09:00:00.000Z")).toEqual([]);
    await world.administrator.query("delete from graphile_worker._private_jobs");
    expect(await tell("2026-11-30T09:00:00.000Z")).toBe(2);
    const [next, ...others] = await mailed("2026-11-30T09:00:00.000Z");
    expect(others).toEqual([]);
    expect(next?.text).toContain("2 henkilöstöösi kuuluvaa");
    await countFor(centre);
  });

  test("get none where they are it no more, or no mail reaches them: then it goes to the contact persons", async () => {
    await managing("trainee", centre, "2026-11-20");
    await managing("trainee-sv");
    await world.administrator.query("update kernel.trainee set active = false where subject = 'trainee-sv'");
    await tell("2026-11-23T09:00:00.000Z");
    const mails = await mailed("2026-11-23T09:00:00.000Z");
    expect(mails.map(({ to }) => to).toSorted()).toEqual(["johtaja@example.invalid", "varajohtaja@example.invalid"]);
    await world.administrator.query("update kernel.trainee set active = true");
  });
});

/** How many transactions the mailer's role has open while nothing is asked in them. */
async function waitingTransactions(): Promise<number> {
  const { rows } = await world.administrator.query<{ open: number }>(
    `select count(*)::int as open from pg_stat_activity
     where datname = current_database() and usename = 'worker_app' and state like 'idle in transaction%'`,
  );
  return rows[0]?.open ?? 0;
}

describe("a mail server that takes its time", () => {
  beforeEach(clear);
  afterAll(clear);

  test("keeps no transaction waiting: the database would end it, and the mail that has gone would go again", async () => {
    await managing("trainee");
    await tell("2026-11-23T09:00:00.000Z");
    const open: number[] = [];
    const mails = await mailed("2026-11-23T09:00:00.000Z", async () => {
      open.push(await waitingTransactions());
      return false;
    });
    expect([mails.length, open]).toEqual([1, [0]]);
  });

  test("gets one mail of two that are sent at once to an address", async () => {
    await managing("trainee");
    await tell("2026-11-23T09:00:00.000Z");
    const slow = async () => {
      await wait(50);
      return false;
    };
    const both = await Promise.all([1, 2].map(() => mailed("2026-11-23T09:00:00.000Z", slow)));
    expect(both.flat()).toHaveLength(1);
  });
});

describe("of managers", () => {
  beforeEach(clear);
  afterAll(clear);

  test("those whose right ends before the mail is sent get none", async () => {
    await managing("trainee");
    await tell("2026-11-23T09:00:00.000Z");
    await world.administrator.query("update training.manager set ended_on = '2026-11-23', ended_by = trainee_id");
    expect(await mailed("2026-11-23T09:00:00.000Z")).toEqual([]);
  });

  test("those whose address is a contact person's of another body get one mail, whichever is sent first", async () => {
    await world.administrator.query(
      "update kernel.trainee set email = 'Johtaja@example.invalid' where subject = 'trainee'",
    );
    const tornio = await givenBody(world, "Tornio");
    await managing("trainee", tornio);
    await countFor(tornio, ["trainee"]);
    expect(await tell("2026-11-23T09:00:00.000Z")).toBe(2);
    expect(await jobs()).toHaveLength(3);
    const to = (await mailed("2026-11-23T09:00:00.000Z")).map((mail) => mail.to.toLowerCase());
    expect(to.toSorted()).toEqual(["johtaja@example.invalid", "varajohtaja@example.invalid"]);
    await countFor(centre);
    await world.administrator.query(
      "update kernel.trainee set email = 'trainee@example.invalid' where subject = 'trainee'",
    );
  });

  test("to which addresses it went is forgotten after four weeks", async () => {
    await managing("trainee");
    for (const day of ["2026-11-23", "2026-12-21", "2026-12-28"]) {
      await tell(`${day}T09:00:00.000Z`);
      await mailed(`${day}T09:00:00.000Z`);
      await world.administrator.query("delete from graphile_worker._private_jobs");
    }
    const { rows } = await world.administrator.query("select week::text from training.late_mailed order by week");
    expect(rows).toEqual([{ week: "2026-12-21" }, { week: "2026-12-28" }]);
  });
});

test("where nobody is late any more when the mail is sent, none is", async () => {
  await world.administrator.query("update training.enrolment set due_on = '2027-01-01'");
  expect(await mailed("2026-11-23T09:00:00.000Z")).toEqual([]);
});

test("the worker reads the addresses of contact persons, and no key of anybody else", async () => {
  await expect(pool.query("select name_enc from casework.organisation_contact")).rejects.toMatchObject({
    code: "42501",
  });
  await expect(pool.query("select id from casework.person")).rejects.toMatchObject({ code: "42501" });
  await world.administrator.query(
    "insert into kernel.data_key (subject_id, unit_id, wrapped, master_version) select gen_random_uuid(), id, 'x', 1 from kernel.unit limit 1",
  );
  const { rows } = await pool.query("select count(*)::int as keys from (select subject_id from kernel.data_key) k");
  expect(rows).toEqual([{ keys: 2 }]);
});
