import { randomUUID } from "node:crypto";
import { plantCanaries, sightings, watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { admissionsIn, victim } from "../testing/given-admission.ts";
import { givenReferral } from "../testing/given-referral.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow("2026-11-23T10:00:00.000Z");
  await world.administrator.query("delete from casework.admission_decision; delete from casework.delegation");
});

const { command, propose, proposal, admitted, screen } = admissionsIn(() => world);

test("another unit cannot tell that the matter exists, by reading or by commands", async () => {
  const who = "caseworker-helsinki";
  const referral = await givenReferral(world);
  const decision = await proposal(referral);
  expect(await screen(who, referral.id)).toBeNull();
  expect(await screen(who, randomUUID())).toBeNull();
  const returning = (id: string) =>
    command("returnAdmission", { decision: id, expectedVersion: 1, reason: "Syy" }, { who });
  expect(await returning(decision.id)).toEqual(await returning(randomUUID()));
  const proposing = (id: string) => propose({ ...referral, id }, victim, { who });
  expect(await proposing(referral.id)).toEqual(await proposing(randomUUID()));
});

test("a command on a version that has passed is told the current one", async () => {
  const decision = await proposal(await givenReferral(world));
  const input = { decision: decision.id, expectedVersion: 9, reason: "Syy" };
  expect(await command("returnAdmission", input, { who: "director" })).toMatchObject({
    __typename: "StaleVersion",
    currentVersion: 1,
  });
});

test("the screen costs three statements, the settings and the audit included", async () => {
  const { referral } = await admitted();
  const watch = watchStatements(world.kernels.casework.database.pool);
  await screen("caseworker", referral.id);
  watch.stop();
  expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
});

test("names and reasons are sealed where they are stored, and stand in no log of what was done", async () => {
  const canaries = plantCanaries(["givenName", "familyName", "circumstances", "mayBeVictim", "reason"]);
  const { givenName, familyName, circumstances, reason } = canaries;
  const referral = await givenReferral(world, { givenName, familyName, circumstances });
  const mayBeVictim = { met: true, reasons: canaries.mayBeVictim };
  const decision = await proposal(referral, { ...victim, mayBeVictim });
  await command("returnAdmission", { decision: decision.id, expectedVersion: 1, reason }, { who: "director" });
  const tables = ["casework.admission_decision", "casework.event", "kernel.idempotency", "audit.entry"];
  for (const table of [...tables, "graphile_worker._private_jobs"]) {
    const { rows } = await world.administrator.query<{ stored: string }>(
      `select coalesce(string_agg(t::text, ''), '') as stored from ${table} t`,
    );
    expect([table, sightings(canaries, rows[0]?.stored ?? "")]).toEqual([table, []]);
  }
  expect(await screen("caseworker", referral.id)).toMatchObject({
    person: { name: `${givenName} ${familyName}` },
    open: { returnReason: reason },
  });
});

test("what fails tells nothing of what was written", async () => {
  const referral = await givenReferral(world);
  const reasons = plantCanaries(["reasons"]);
  const content = { ...victim, mayBeVictim: { met: true, reasons: `${reasons.reasons}\u0000` } };
  const answer = await propose(referral, content);
  expect(answer).toMatchObject({ __typename: "InvalidField", field: "mayBeVictim", problem: "forbidden_characters" });
  expect(sightings(reasons, JSON.stringify(answer))).toEqual([]);
});

test("a proposal leaves a word for those who decide", async () => {
  const decision = await proposal(await givenReferral(world));
  const { rows } = await world.administrator.query(
    "select payload from graphile_worker._private_jobs where payload ->> 'decisionId' = $1",
    [decision.id],
  );
  expect(rows).toMatchObject([{ payload: { decisionId: decision.id, kind: "admission" } }]);
});

const letterFields = "draft title html sections { part heading paragraphs facts { label value } }";

async function letterOf(who: string, decision: string) {
  const document = `query Letter($id: ID!) { admissionLetter(decision: $id) { ${letterFields} } }`;
  const { data, errors } = await world.ask(who, document, { id: decision });
  expect(errors).toEqual([]);
  return data["admissionLetter"] as { draft: boolean; html: string } | null;
}

test("the letter is a draft until the decision is made; another unit gets none", async () => {
  const decision = await proposal(await givenReferral(world));
  expect(await letterOf("director", decision.id)).toMatchObject({ draft: true });
  const { inForce } = await admitted();
  const letter = await letterOf("caseworker", inForce.id);
  expect(letter).toMatchObject({ draft: false });
  expect(letter?.html).toContain("Johanna Esimerkki");
  expect(await letterOf("caseworker-helsinki", inForce.id)).toBeNull();
});

test("a letter from a register, where the reasons were not kept, there is none", async () => {
  const { inForce } = await admitted();
  await world.administrator.query(
    "update casework.admission_decision set origin = 'register', findings_enc = null, findings_met = '{}' where id = $1",
    [inForce.id],
  );
  expect(await letterOf("caseworker", inForce.id)).toBeNull();
});

test("a preview shows an unfinished form's letter and stores nothing", async () => {
  const referral = await givenReferral(world);
  const ask = (who: string) =>
    world.ask(
      who,
      `query Preview($referral: ID!, $content: AdmissionContentInput!) {
        admissionLetterPreview(referral: $referral, content: $content) { ${letterFields} } }`,
      { referral: referral.id, content: { outcome: "negative", basis: "accompanying_child", letterLanguage: "sv" } },
    );
  const { data, errors } = await ask("caseworker");
  expect(errors).toEqual([]);
  expect(data["admissionLetterPreview"]).toMatchObject({ draft: true, title: "Beslut om intagning i hjälpsystemet" });
  expect((await ask("caseworker-helsinki")).data["admissionLetterPreview"]).toBeNull();
  const { rows } = await world.administrator.query(
    "select id from casework.admission_decision where referral_id = $1",
    [referral.id],
  );
  expect(rows).toEqual([]);
});
