import { randomUUID } from "node:crypto";
import type { Actor, PartnerActor } from "@vas/domain/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { givenPartnerClient } from "../testing/partner-client.ts";
import { openWorld, type Answer, type World } from "../testing/world.ts";
import { adult, referralsOf, type Parts } from "../testing/referrals.ts";

let world: World;
let police: PartnerActor;
let ngo: PartnerActor;
beforeAll(async () => {
  world = await openWorld();
  police = await givenPartnerClient(world, { kind: "police", name: "Helsingin poliisilaitos" });
  ngo = await givenPartnerClient(world, { kind: "ngo", name: "Pakolaisneuvonta" });
});
afterAll(() => world.close());

const input = {
  contactName: "Senior Constable Example",
  person: { ...adult, contact: "+358 40 765 4321" },
  consent: { givenBy: "person", givenOn: "2026-11-22" },
  circumstances: "Found working without pay.",
  exploitation: { forms: ["labour"], signs: ["L1"] },
  safety: { acuteDanger: true, safeContact: "Through the shelter only" },
};

const submitting = `mutation Submit($input: SubmitReferralInput!, $key: ID!) { it: submitReferral(input: $input, idempotencyKey: $key) {
  __typename ... on ReferralSubmitted { id reference } ... on InvalidField { field } ... on Rejection { message } } }`;

async function submit(actor: Actor, over: Parts = {}, key: string = randomUUID()): Promise<Parts> {
  const asked = { actor, surface: "partner" } as const;
  return shown(await world.askAs(asked, submitting, { input: { ...input, ...over }, key })) as Parts;
}

function shown({ data, errors }: Answer): unknown {
  expect(errors).toEqual([]);
  return data["it"];
}

async function status(actor: Actor, id: unknown): Promise<unknown> {
  const document = "query Status($id: ID!) { it: myReferral(id: $id) { id reference receivedOn status outcome } }";
  return shown(await world.askAs({ actor, surface: "partner" }, document, { id }));
}

test("a partner's referral is in the inbox, from the client's own body, and the sender reads its status", async () => {
  const sent = await submit(police);
  expect(sent).toMatchObject({ __typename: "ReferralSubmitted" });
  const referral = await referralsOf(world).read(String(sent["id"]));
  expect(referral).toMatchObject({
    channel: "partner",
    receivedOn: "2026-11-23",
    status: "received",
    acuteDanger: true,
    referrer: {
      kind: "police",
      organisation: { name: "Helsingin poliisilaitos" },
      contactName: "Senior Constable Example",
    },
    person: { givenName: "Blessing" },
    history: [{ kind: "referralRecorded", by: null }],
  });
  const { id, reference } = sent;
  const own = { id, reference, receivedOn: "2026-11-23", status: "received", outcome: "pending" };
  expect(await status(police, id)).toEqual(own);
  const taken = { referral: id, expectedVersion: 1 };
  await referralsOf(world).change("caseworker", "takeReferral", taken);
  expect(await status(police, id)).toEqual({ ...own, status: "under_consideration" });
});

test("another client cannot tell that a referral exists", async () => {
  const { id } = await submit(police);
  expect(await status(ngo, id)).toBeNull();
  expect(await status(ngo, randomUUID())).toBeNull();
});

test("the sender's list holds its own referrals only, the newest first, in pages", async () => {
  world.setNow("2026-11-25T10:00:00.000Z");
  const sent = await submit(ngo);
  const document = `query Mine($first: Int, $after: String) { it: myReferrals(first: $first, after: $after) {
    nodes { id receivedOn } totalCount pageInfo { endCursor hasNextPage } } }`;
  type Mine = {
    nodes: { id: string; receivedOn: string }[];
    totalCount: number;
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
  const mine = async (actor: Actor, paging: Parts) =>
    shown(await world.askAs({ actor, surface: "partner" }, document, paging)) as Mine;
  expect(await mine(ngo, {})).toMatchObject({ nodes: [{ id: sent["id"] }], totalCount: 1 });
  await submit(police);
  const first = await mine(police, { first: 1 });
  expect(first).toMatchObject({ nodes: [{ receivedOn: "2026-11-25" }], pageInfo: { hasNextPage: true } });
  const rest = await mine(police, { first: 50, after: first.pageInfo.endCursor });
  expect(rest.nodes.length + 1).toBe(first.totalCount);
  world.setNow("2026-11-23T10:00:00.000Z");
});

test("a partner's referral without a fitting consent is refused in the partner's language", async () => {
  const consent = { givenBy: "representative", givenOn: "2026-11-22" };
  expect(await submit(police, { consent })).toEqual({
    __typename: "ConsentByPersonNeeded",
    message: "An adult gives the consent in person.",
  });
  expect(await submit(police, { circumstances: " " })).toMatchObject({
    __typename: "InvalidField",
    field: "circumstances",
  });
});

test("a referral that a partner sends twice is recorded once", async () => {
  const key = randomUUID();
  const answers = await Promise.all([submit(police, {}, key), submit(police, {}, key)]);
  expect(answers[0]).toEqual(answers[1]);
  const { rows } = await world.administrator.query("select count(*)::int as n from casework.referral where id = $1", [
    answers[0]["id"],
  ]);
  expect(rows[0]).toEqual({ n: 1 });
});

test("a partner's system reaches no table of casework, not even with its own statements", async () => {
  const { pool } = world.kernels.partner.database;
  for (const table of [
    "casework.person",
    "casework.referral",
    "casework.event",
    "casework.organisation",
    "kernel.data_key",
  ]) {
    await expect(pool.query(`select * from ${table}`)).rejects.toMatchObject({ code: "42501" });
  }
  expect((await pool.query("select * from partner.referral_status")).rows).toEqual([]);
});

test("staff are told that a referral has come, with nothing but ids", async () => {
  const { id } = await submit(police);
  const { rows } = await world.administrator.query(
    "select payload from graphile_worker._private_jobs where payload ->> 'referralId' = $1",
    [id],
  );
  expect(rows).toEqual([{ payload: { referralId: id, unitId: police.unit } }]);
});
