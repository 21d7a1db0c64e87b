import { afterAll, beforeAll, expect, test } from "vitest";
import { referralsOf, type Parts } from "../testing/referrals.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let referrals: ReturnType<typeof referralsOf>;
beforeAll(async () => {
  world = await openWorld();
  referrals = referralsOf(world);
});
afterAll(() => world.close());

test("who took a referral gives it back, and it waits for a handler again; nobody else can", async () => {
  const { id } = await referrals.recorded();
  const giveBack = (who: string, expectedVersion: number) =>
    referrals.change(who, "giveBackReferral", { referral: id, expectedVersion });
  expect(await giveBack("caseworker", 1)).toMatchObject({ __typename: "NotTheHandler" });
  await referrals.change("caseworker-sv", "takeReferral", { referral: id, expectedVersion: 1 });
  expect(await giveBack("caseworker", 2)).toMatchObject({ __typename: "NotTheHandler" });
  expect(await giveBack("caseworker-helsinki", 2)).toMatchObject({ __typename: "ReferralNotFound" });
  const given = (await giveBack("caseworker-sv", 2))["referral"] as Parts;
  expect(given).toMatchObject({ status: "received", assignee: null, version: 3 });
  expect(given["history"]).toContainEqual(
    expect.objectContaining({ version: 3, kind: "referralGivenBack", by: "Benjamin Exempel" }),
  );
  expect(given["availableActions"]).toContain("take");
});
