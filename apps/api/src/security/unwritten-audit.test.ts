import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { givenReferral, type Given } from "../testing/given-referral.ts";
import { startProgram, type RunningProgram } from "../testing/program.ts";
import { openWorld, type World } from "../testing/world.ts";

const circumstances = "Tavattu tarkastuksella, pelkäsi seuralaistaan.";

let world: World;
let program: RunningProgram;
let referral: Given;
beforeAll(async () => {
  world = await openWorld();
  referral = await givenReferral(world, { circumstances });
  program = await startProgram(world.databaseUrl);
}, 60_000);
afterAll(async () => {
  await program.stop();
  await world.close();
});

const show = `query Show($id: ID!) { referral(id: $id) { id circumstances } }`;
const list = "query List { referrals(first: 50) { nodes { id reference } } }";
const withdraw = `mutation Withdraw($input: WithdrawReferralInput!, $key: ID!) {
  withdrawReferral(input: $input, idempotencyKey: $key) { __typename ... on ReferralChanged { referral { id } } } }`;

test("no read and no command is answered while its audit row cannot be written; all of them are, once it can", async () => {
  const cookie = await program.signIn("caseworker");
  const input = { referral: referral.id, expectedVersion: referral.version, reason: "Oma toive" };
  const asking = () =>
    Promise.all([
      program.ask(cookie, show, { id: referral.id }),
      program.ask(cookie, list),
      program.ask(cookie, withdraw, { input, key: randomUUID() }),
      // A refusal is not told either.
      program.ask(cookie, show, { id: randomUUID() }),
    ]);
  await world.administrator.query("revoke insert on audit.entry from casework_app, statistics_app");
  for (const { text } of await asking()) {
    expect(text).not.toContain(referral.id);
    expect(text).not.toContain(circumstances);
    expect(text).toContain('"code"');
  }
  await world.administrator.query("grant insert on audit.entry to casework_app, statistics_app");
  for (const { text } of await asking()) expect(text).not.toContain('"code"');
});
