import { randomUUID } from "node:crypto";
import type { Instant } from "@vas/domain/kernel";
import { testMasterKey } from "@vas/testkit";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { openKeyring } from "../kernel/keyring.ts";
import type { OutgoingMail } from "../notices/index.ts";
import { openAs } from "../testing/administrator.ts";
import { learnersOf } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";
import { lateMail, tellBodies } from "./late-digest.ts";

let world: World;
let pool: pg.Pool;
let centre: string;

beforeAll(async () => {
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
  pool = openAs(world, "worker_app", 2);
  centre = await openCentre();
  for (const key of ["trainee", "trainee-sv"]) await enrolled(key, "reception");
  await world.administrator.query(
    "update training.enrolment set organisation_id = $1, due_on = '2026-11-20', due_set_on = enrolled_on",
    [centre],
  );
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

const tell = (at: string) => tellBodies({ pool, now: () => at as Instant });

type Queued = { readonly organisationId: string; readonly contactId: string };

async function queued(): Promise<readonly Queued[]> {
  const { rows } = await world.administrator.query<{ payload: Queued }>(
    "select payload from graphile_worker._private_jobs order by id",
  );
  return rows.map(({ payload }) => payload);
}

/** What the mailer sends of what is queued; what fails is left out. */
async function mailed(at: string, isDown: (to: string) => boolean = () => false): Promise<readonly OutgoingMail[]> {
  const mails: OutgoingMail[] = [];
  const send = async (mail: OutgoingMail) => {
    if (isDown(mail.to)) throw new Error("550 No such address");
    mails.push(mail);
  };
  const parts = { pool, origin: "https://vas.example", now: () => at as Instant, send };
  const task = lateMail(openKeyring(testMasterKey));
  for (const payload of await queued()) await task.run(parts, payload).catch(() => undefined);
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
  const mails = await mailed("2026-12-07T09:00:00.000Z", (to) => to.startsWith("johtaja"));
  expect(mails.map(({ to }) => to)).toEqual(["varajohtaja@example.invalid"]);
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
