import { randomUUID } from "node:crypto";
import { plantCanaries, sightings } from "@vas/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, type World } from "../testing/world.ts";
import { referralInput, referralsOf, type Parts } from "../testing/referrals.ts";

let world: World;
let referrals: ReturnType<typeof referralsOf>;
beforeAll(async () => {
  world = await openWorld();
  referrals = referralsOf(world);
});
afterAll(() => world.close());

async function save(input: Parts, who = "caseworker"): Promise<Parts> {
  const document = `mutation Save($input: SaveReferralDraftInput!, $key: ID!) {
    it: saveReferralDraft(input: $input, idempotencyKey: $key) { __typename
      ... on ReferralDraftSaved { id version savedAt } ... on StaleVersion { currentVersion } } }`;
  return (await referrals.ask(who, document, { input, key: randomUUID() })) as Parts;
}

async function discard(draft: unknown, who = "caseworker"): Promise<unknown> {
  const document = `mutation Discard($input: DiscardReferralDraftInput!, $key: ID!) {
    it: discardReferralDraft(input: $input, idempotencyKey: $key) { __typename } }`;
  return referrals.ask(who, document, { input: { draft }, key: randomUUID() });
}

async function bodies(who = "caseworker"): Promise<string[]> {
  const drafts = await referrals.ask(who, "query Drafts { it: referralDrafts { id version savedAt body } }", {});
  return (drafts as { body: string }[]).map(({ body }) => body);
}

test("a draft is saved over and over, tells when, and is read by its writer only", async () => {
  const saved = await save({ body: "Ensin" });
  expect(saved).toMatchObject({ __typename: "ReferralDraftSaved", version: 1, savedAt: "2026-11-23T10:00:00.000Z" });
  expect(await save({ draft: saved["id"], expectedVersion: 1, body: "Sitten" })).toMatchObject({ version: 2 });
  expect(await save({ draft: saved["id"], expectedVersion: 1, body: "Vanha" })).toMatchObject({ currentVersion: 2 });
  expect(await bodies()).toEqual(["Sitten"]);
  expect(await bodies("supervisor")).toEqual([]);
  expect(await bodies("director")).toEqual([]);
});

test("nobody else can tell that a draft exists", async () => {
  const { id } = await save({ body: "Oma" });
  for (const draft of [id, randomUUID()]) {
    expect(await save({ draft, expectedVersion: 1, body: "Vieras" }, "supervisor")).toEqual({
      __typename: "DraftNotFound",
    });
    expect(await discard(draft, "supervisor")).toEqual({ __typename: "DraftNotFound" });
  }
  expect(await discard(id)).toEqual({ __typename: "ReferralDraftDiscarded" });
  expect(await discard(id)).toEqual({ __typename: "DraftNotFound" });
});

test("a draft goes when the referral that was written in it is recorded, and stays when it is refused", async () => {
  const { id } = await save({ body: "Valmis" });
  await referrals.record(referralInput({ draft: id, content: { consent: null } }));
  expect(await bodies()).toContain("Valmis");
  await referrals.recorded(referralInput({ draft: id }));
  expect(await bodies()).not.toContain("Valmis");
});

test("what is written in a draft is nowhere in the clear in the database", async () => {
  const canaries = plantCanaries(["draft"]);
  await save({ body: JSON.stringify(canaries) });
  const { rows } = await world.administrator.query(
    "select to_jsonb(d)::text as draft, (select jsonb_agg(i)::text from kernel.idempotency i) as kept from casework.referral_draft d",
  );
  expect(sightings(canaries, JSON.stringify(rows))).toEqual([]);
});
