import { randomUUID } from "node:crypto";
import type { Instant } from "@vas/domain/kernel";
import { testMasterKey } from "@vas/testkit";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { openKeyring } from "../kernel/keyring.ts";
import { roleUrl } from "../kernel/roles.ts";
import type { OutgoingMail } from "../notices/index.ts";
import { learnersOf } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";
import { lateMail, tellBodies } from "./late-digest.ts";

let world: World;
let pool: pg.Pool;
let centre: string;

beforeAll(async () => {
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
  pool = new pg.Pool({ connectionString: roleUrl(world.databaseUrl, testMasterKey, "worker_app"), max: 2 });
  centre = await openCentre();
  for (const key of ["trainee", "trainee-sv"]) await enrolled(key, "reception");
  await world.administrator.query("update training.enrolment set organisation_id = $1, due_on = '2026-11-20'", [
    centre,
  ]);
});
afterAll(async () => {
  await pool.end();
  await world.close();
});

const { enrolled } = learnersOf(() => world);

/** A body with two contact persons, of whom one has an address. */
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

async function mailed(at: string): Promise<readonly OutgoingMail[]> {
  const mails: OutgoingMail[] = [];
  const parts = {
    pool,
    origin: "https://vas.example",
    now: () => at as Instant,
    send: async (mail: OutgoingMail) => void mails.push(mail),
  };
  await lateMail(openKeyring(testMasterKey)).run(parts, { organisationId: centre });
  return mails;
}

test("a body is told once a week, by day, that some of its staff are late", async () => {
  expect(await tell("2026-11-20T09:00:00.000Z")).toBe(0);
  expect(await tell("2026-11-23T03:00:00.000Z")).toBe(0);
  const both = await Promise.all([tell("2026-11-23T09:00:00.000Z"), tell("2026-11-23T09:00:00.000Z")]);
  expect(both.reduce((sum, one) => sum + one)).toBe(1);
  expect(await tell("2026-11-29T12:00:00.000Z")).toBe(0);
  expect(await tell("2026-11-30T09:00:00.000Z")).toBe(1);
  const { rows } = await world.administrator.query(
    "select distinct payload::jsonb as payload from graphile_worker._private_jobs",
  );
  expect(rows).toEqual([{ payload: { organisationId: centre } }]);
});

test("its contact persons with an address get the number in both languages, and no name", async () => {
  const [mail, ...others] = await mailed("2026-11-23T09:00:00.000Z");
  expect(others).toEqual([]);
  expect(mail?.to).toBe("johtaja@example.invalid");
  expect(mail?.text).toContain("2 organisaationne henkilöä ei ole suorittanut");
  expect(mail?.text).toContain("2 personer i er organisation");
  expect(mail?.text).not.toMatch(/Tiina|Gustav|Esimerkki|Exempel/);
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
  expect(rows).toEqual([{ keys: 1 }]);
});
