import { randomUUID } from "node:crypto";
import { plantCanaries, sightings } from "@vas/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { destroyKeysLeftBehind } from "../migrations/2026-11-27T1310-destroy-draft-keys.ts";
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

test("a draft that was recorded in another window is not recorded once more without a word", async () => {
  const { id } = (await save({ body: "Kahdesti" })) as { id: string };
  await referrals.recorded(referralInput({ draft: id }));
  expect(await referrals.record(referralInput({ draft: id }))).toMatchObject({ __typename: "DraftNotFound" });
  expect(await referrals.record(referralInput({ draft: null }))).toMatchObject({ __typename: "ReferralRecorded" });
});

test("the key of a draft is destroyed with it, and nobody else's is", async () => {
  const keyOf = async (subject: unknown) => {
    const asked =
      "select wrapped is null as gone, destroyed_at is not null as told from kernel.data_key where subject_id = $1";
    const { rows } = await world.administrator.query<object>(asked, [subject]);
    return rows;
  };
  const [gone, kept] = [await save({ body: "Turha" }), await save({ body: "Kesken" })];
  await discard(gone["id"]);
  expect(await keyOf(gone["id"])).toEqual([{ gone: true, told: true }]);
  expect(await keyOf(kept["id"])).toEqual([{ gone: false, told: false }]);
  const { pool } = world.kernels.casework.database;
  await expect(pool.query("update kernel.data_key set wrapped = null")).rejects.toMatchObject({ code: "42501" });
  await expect(pool.query("delete from kernel.data_key")).rejects.toMatchObject({ code: "42501" });
});

test("the migration destroys the keys that drafts had left behind, and no other", async () => {
  const [gone, kept] = [await save({ body: "Turha" }), await save({ body: "Kesken" })];
  await referrals.recorded(referralInput());
  await world.administrator.query(`alter table casework.referral_draft disable trigger referral_draft_takes_its_key`);
  await discard(gone["id"]);
  await world.administrator.query(`alter table casework.referral_draft enable trigger referral_draft_takes_its_key`);
  const alive = async () =>
    (
      await world.administrator.query<{ id: string }>(
        "select subject_id as id from kernel.data_key where wrapped is not null",
      )
    ).rows.map(({ id }) => id);
  const before = await alive();
  expect(before).toContain(gone["id"]);
  const owner = await world.administrator.connect();
  await owner.query(`set role vas_owner; ${destroyKeysLeftBehind}; reset role`);
  owner.release();
  expect(new Set(await alive())).toEqual(new Set(before.filter((id) => id !== gone["id"])));
  expect(await bodies()).toContain("Kesken");
  expect(await alive()).toContain(kept["id"]);
});

test("what is written in a draft is nowhere in the clear in the database", async () => {
  const canaries = plantCanaries(["draft"]);
  await save({ body: JSON.stringify(canaries) });
  const { rows } = await world.administrator.query(
    "select to_jsonb(d)::text as draft, (select jsonb_agg(i)::text from kernel.idempotency i) as kept from casework.referral_draft d",
  );
  expect(sightings(canaries, JSON.stringify(rows))).toEqual([]);
});
