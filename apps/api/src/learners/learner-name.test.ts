import { createHash, randomUUID } from "node:crypto";
import type { Instant } from "@vas/domain/kernel";
import { decodeJwt } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { OutgoingMail } from "../notices/mail-task.ts";
import { schemaOf } from "../schemas.ts";
import { openAs } from "../testing/administrator.ts";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { learnersOf, traineeActor } from "../testing/learners.ts";
import { queuedFor } from "../testing/queued.ts";
import { serveCertificates, type ServedCertificates } from "../testing/served-certificates.ts";
import { openWorld, type World } from "../testing/world.ts";
import { nameCorrectedMail } from "./index.ts";

let world: World;
let served: ServedCertificates;
let certificate: string;
const learner = traineeActor("trainee").id;
const { published } = coursesIn(() => world);
const { ask, enrolled, read } = learnersOf(() => world);

beforeAll(async () => {
  world = await openWorld();
  served = await serveCertificates(world, () => "2026-11-23T10:00:00.000Z" as Instant);
  const { course } = await published("plain", smallCourse(["a"], { exam: null }));
  await read("trainee", await enrolled("trainee", "ngo", course), "a");
  const [own] = await ask<{ id: string }[]>("trainee", "query { it: certificates { id } }");
  certificate = own?.id ?? "";
});
beforeEach(async () => {
  await world.administrator.query("delete from training.name_correction");
  await world.administrator.query("update kernel.trainee set name = 'Tiina Testaaja' where id = $1", [learner]);
});
afterAll(async () => {
  await served.stop();
  await world.close();
});

type Named = { name: string; version: number; corrections: object[] };

async function named(who = "trainer"): Promise<Named> {
  const document = `query Name($id: ID!) { it: learnerName(learner: $id) {
    name version corrections { at by before reason } } }`;
  const { data } = await world.ask(who, document, { id: learner });
  return data["it"] as Named;
}

async function correct(change: object = {}, { who = "trainer", key = randomUUID() } = {}) {
  const document = `mutation Correct($input: CorrectLearnerNameInput!, $key: ID!) {
    it: correctLearnerName(input: $input, idempotencyKey: $key) { __typename ... on Rejection { message }
      ... on InvalidField { field problem } ... on StaleVersion { currentVersion } ... on LearnerNameCorrected { version } } }`;
  const input = { learner, name: "Tiina Esimerkki", reason: "Avioliitto", expectedVersion: 0, ...change };
  const { data, errors } = await world.ask(who, document, { input, key });
  expect(errors).toEqual([]);
  return data["it"];
}

async function verified(): Promise<{ status: string; identityHash: string; salt: string; validUntil: string }> {
  const response = await fetch(`${served.origin}/certificates/verify/${certificate}`);
  return (await response.json()) as Awaited<ReturnType<typeof verified>>;
}

const hashOf = (name: string, salt: string) =>
  `sha256$${createHash("sha256")
    .update(name + salt)
    .digest("hex")}`;

describe("a trainer corrects what a learner is called", () => {
  test("with a reason; what it was, by whom and why is kept, and the audit log holds the id", async () => {
    const { version } = await named();
    const answer = await correct({ name: "  Tiina   Esimerkki ", expectedVersion: version });
    expect(answer).toEqual({ __typename: "LearnerNameCorrected", version: version + 1 });
    expect(await named()).toEqual({
      name: "Tiina Esimerkki",
      version: version + 1,
      corrections: [
        { at: "2026-11-23T10:00:00.000Z", by: "Kaisa Esimerkki", before: "Tiina Testaaja", reason: "Avioliitto" },
      ],
    });
    const { rows } = await world.administrator.query(
      "select subjects, field_classes from audit.entry where operation = 'Correct' and row_count = 1 order by id desc limit 1",
    );
    expect(rows).toEqual([{ subjects: [learner], field_classes: ["identity"] }]);
  });

  test("once, however often it is sent", async () => {
    const { version } = await named();
    const key = randomUUID();
    const first = await correct({ expectedVersion: version }, { key });
    expect(await correct({ expectedVersion: version }, { key })).toEqual(first);
    expect((await named()).corrections).toHaveLength(1);
  });

  test("but not over a correction that they have not seen, were it made by the administrator's command", async () => {
    const { version } = await named();
    await world.administrator.query("update kernel.trainee set name = 'Tiina Toinen' where id = $1", [learner]);
    expect(await correct({ expectedVersion: version })).toMatchObject({
      __typename: "StaleVersion",
      currentVersion: version + 1,
    });
    expect((await named()).name).toBe("Tiina Toinen");
  });

  test("two at once are one after the other: the second is told that the name has changed", async () => {
    const { version } = await named();
    const both = [correct({ expectedVersion: version }), correct({ expectedVersion: version, name: "Tiina Kolmas" })];
    const kinds = (await Promise.all(both)).map((one) => (one as { __typename: string }).__typename);
    expect(kinds.toSorted()).toEqual(["LearnerNameCorrected", "StaleVersion"]);
  });

  test("not to nothing, to the same, or without a reason", async () => {
    const { version: expectedVersion } = await named();
    expect(await correct({ expectedVersion, name: " " })).toMatchObject({ field: "name", problem: "required" });
    expect(await correct({ expectedVersion, reason: " " })).toMatchObject({ field: "reason", problem: "required" });
    expect(await correct({ expectedVersion, name: "Tiina  Testaaja" })).toMatchObject({ __typename: "NothingChanged" });
    expect(await correct({ expectedVersion, learner: randomUUID() })).toMatchObject({ __typename: "LearnerNotFound" });
  });

  test.each(["caseworker", "supervisor", "director", "statistician"])(
    "and nobody else: to a %s there is nobody to be named, with the permission switched off, too",
    async (who) => {
      expect(await correct({}, { who })).toMatchObject({ __typename: "LearnerNotFound" });
      expect(await named(who)).toBeNull();
      const schema = schemaOf("casework");
      const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
      const asked = ["learnerName", "correctLearnerName"].map((name) => fields[name]?.extensions["requires"]);
      expect(asked).toEqual(["training:manage", "training:manage"]);
    },
  );
});

test("certificates go on with the same days and carry the corrected name from the next download on", async () => {
  const before = await verified();
  expect(before.identityHash).toBe(hashOf("Tiina Testaaja", before.salt));
  const { version } = await named();
  await correct({ expectedVersion: version });
  const after = await verified();
  expect(after).toEqual({ ...before, identityHash: hashOf("Tiina Esimerkki", before.salt) });
  const badge = await (await served.download("trainee", certificate, "badge")).text();
  expect(JSON.stringify(decodeJwt(badge)["credentialSubject"])).toContain(after.identityHash);
});

test("the learner is told by mail that it was corrected, without the name; who has no address is not", async () => {
  const { version } = await named();
  await world.administrator.query("update kernel.trainee set email = 'tiina@example.invalid' where id = $1", [learner]);
  await correct({ expectedVersion: version });
  const payloads = await queuedFor(world, "name-corrected");
  const sent: OutgoingMail[] = [];
  const pool = openAs(world, "worker_app");
  const parts = {
    pool,
    send: async (mail: OutgoingMail) => void sent.push(mail),
    origin: "https://vas.example",
    now: () => "2026-11-23T10:00:00.000Z" as Instant,
  };
  await nameCorrectedMail.run(parts, payloads.at(-1));
  expect(sent).toMatchObject([{ to: "tiina@example.invalid", subject: "Nimesi on korjattu koulutuksessa" }]);
  expect(sent[0]?.text).toContain("https://vas.example/portal/");
  expect(sent[0]?.text).not.toMatch(/Tiina|Esimerkki/);
  await world.administrator.query("update kernel.trainee set email = null where id = $1", [learner]);
  await nameCorrectedMail.run(parts, payloads.at(-1));
  expect(sent).toHaveLength(1);
  await pool.end();
});
