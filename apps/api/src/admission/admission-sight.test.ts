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
