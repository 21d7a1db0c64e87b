import { randomUUID } from "node:crypto";
import { plantCanaries, sightings } from "@vas/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startProgram, type RunningProgram } from "../testing/program.ts";
import { openWorld, type World } from "../testing/world.ts";

const canaries = plantCanaries([
  "givenName",
  "familyName",
  "otherNames",
  "contact",
  "contactName",
  "contactDetails",
  "circumstances",
  "safetyNow",
  "safeContact",
  "note",
  "safetyNote",
  "draft",
  "question",
]);

let world: World;
let program: RunningProgram;
let cookie: string;
let referral: { id: string };

const record = `mutation Record($input: RecordReferralInput!, $key: ID!) { recordReferral(input: $input, idempotencyKey: $key) {
  __typename ... on Rejection { message } ... on ReferralRecorded { id } } }`;

function input(changes: object = {}) {
  const { givenName, familyName, otherNames, contact, contactName, contactDetails } = canaries;
  const { circumstances, safetyNow, safeContact } = canaries;
  return {
    receivedOn: "2026-11-20",
    channel: "form",
    person: {
      new: { givenName, familyName, otherNames, contact, sex: "woman", birthDate: "1990-01-01", nationalities: ["NG"] },
    },
    content: {
      referrer: { kind: "police", contactName, contactDetails },
      consent: { givenBy: "person", givenOn: "2026-11-20" },
      circumstances,
      exploitation: { signs: ["G1"], forms: ["labour"], place: "finland" },
      safety: { safetyNow, safeContact },
      proposedBasis: "victim",
    },
    children: [],
    ...changes,
  };
}

beforeAll(async () => {
  world = await openWorld();
  program = await startProgram(world.databaseUrl);
  cookie = await program.signIn("caseworker");
  const recorded = await program.ask(cookie, record, { input: input(), key: randomUUID() });
  expect(recorded.text).toContain("ReferralRecorded");
  referral = (JSON.parse(recorded.text) as { data: { recordReferral: { id: string } } }).data.recordReferral;
}, 60_000);
afterAll(async () => {
  await program.stop();
  await world.close();
});

const show = `query Show($id: ID!) { referral(id: $id) { id circumstances safeContact person { givenName familyName } } }`;

describe("what people wrote is answered to those who may see it and stands nowhere else", () => {
  test("it is answered, so that the tests below can fail", async () => {
    const { text } = await program.ask(cookie, show, { id: referral.id });
    expect(sightings(canaries, text)).toEqual(["givenName", "familyName", "circumstances", "safeContact"]);
  });

  test("no error echoes it", async () => {
    const answers = await Promise.all([
      program.ask(cookie, record, { input: input({ receivedOn: canaries.circumstances }), key: randomUUID() }),
      program.ask(cookie, record, { input: input({ channel: canaries.contact }), key: randomUUID() }),
      program.ask(cookie, record, { input: input({ [canaries.note]: 1 }), key: canaries.note }),
      program.ask(cookie, `query { referral(id: "${canaries.givenName}") { id } }`),
      program.ask(cookie, `${canaries.draft} {`),
      program.send(`/${canaries.givenName}?name=${canaries.familyName}`),
      program.send(`/casework/graphql?query=${canaries.draft}`),
      program.send("/casework/graphql", {
        method: "POST",
        headers: { "content-type": "application/json", cookie, "x-purpose": canaries.note },
        body: `{"query": "${canaries.question}`,
      }),
    ]);
    for (const { status, text } of answers) expect([status < 500, sightings(canaries, text)]).toEqual([true, []]);
  });

  test("no log line and no metric holds it", async () => {
    const { status, text } = await program.send("/metrics");
    expect(status).toBe(200);
    expect(sightings(canaries, text)).toEqual([]);
    expect(program.output()).toContain("answered");
    expect(sightings(canaries, program.output())).toEqual([]);
  });

  test("no table holds it in the clear, the audit log and the queue of work included", async () => {
    const { rows: tables } = await world.administrator.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    for (const { name } of tables) {
      const { rows } = await world.administrator.query(`select t::text as text from ${name} t`);
      expect([name, sightings(canaries, JSON.stringify(rows))]).toEqual([name, []]);
    }
  });
});

describe("without an audit row nothing is answered", () => {
  test("no read and no command, while it cannot be written; all of them, once it can", async () => {
    await world.administrator.query("revoke insert on audit.entry from casework_app, statistics_app");
    const [read, list, command] = await Promise.all([
      program.ask(cookie, show, { id: referral.id }),
      program.ask(cookie, "query { referrals(first: 50) { nodes { id reference } } }"),
      program.ask(cookie, record, { input: input(), key: randomUUID() }),
    ]);
    await world.administrator.query("grant insert on audit.entry to casework_app, statistics_app");
    for (const { text } of [read, list, command]) {
      expect(sightings(canaries, text)).toEqual([]);
      expect(text).not.toContain(referral.id);
      expect(text).toContain('"code"');
    }
    const again = await program.ask(cookie, show, { id: referral.id });
    expect(again.text).toContain(canaries.circumstances);
  });
});
