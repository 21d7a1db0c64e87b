import { randomUUID } from "node:crypto";
import { plantCanaries, sightings } from "@vas/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { admissionsIn, givenDelegation, victim } from "../testing/given-admission.ts";
import { givenReferral } from "../testing/given-referral.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

let world: World;
const { admitted } = admissionsIn(() => world);

beforeAll(async () => {
  world = await openWorld();
  await givenDelegation(world, { from: "2026-01-01", to: "2026-12-31" });
});
afterAll(() => world.close());

type Asked = Readonly<Record<string, unknown>>;

async function ask(document: string, variables: Asked, who = "caseworker"): Promise<unknown> {
  const { data, errors } = await world.ask(who, document, variables);
  expect(errors).toEqual([]);
  return (data as { it: unknown }).it;
}

function save(input: Asked, who?: string): Promise<unknown> {
  const document = `mutation Save($input: SaveDecisionDraftInput!, $key: ID!) {
    it: saveDecisionDraft(input: $input, idempotencyKey: $key) { __typename
      ... on DecisionDraftSaved { version } ... on StaleVersion { currentVersion } } }`;
  return ask(document, { input, key: randomUUID() }, who);
}

function discard(input: Asked, who?: string): Promise<unknown> {
  const document = `mutation Discard($input: DiscardDecisionDraftInput!, $key: ID!) {
    it: discardDecisionDraft(input: $input, idempotencyKey: $key) { __typename } }`;
  return ask(document, { input, key: randomUUID() }, who);
}

async function bodyOf(variables: Asked, who?: string): Promise<string | undefined> {
  const document = `query Draft($kind: DelegationKind!, $matter: ID!) {
    it: decisionDraft(kind: $kind, matter: $matter) { body } }`;
  return ((await ask(document, variables, who)) as { body: string } | null)?.body;
}

async function givenMatter() {
  const { id: matter, version } = await givenReferral(world);
  return { of: { kind: "admission", matter }, version };
}

/** A draft that is saved for the first time. @returns its id */
async function draftOf(input: Asked, who = "caseworker"): Promise<string> {
  expect(await save(input, who)).toEqual({ __typename: "DecisionDraftSaved", version: 1 });
  const { rows } = await world.administrator.query<{ id: string }>(
    "select id from casework.decision_draft where matter_id = $1 and staff_id = $2",
    [input["matter"], staffActor(who).id],
  );
  return rows[0]?.id ?? "";
}

async function keyOf(draft: string): Promise<unknown> {
  const { rows } = await world.administrator.query(
    "select wrapped is null as gone, destroyed_at is not null as told from kernel.data_key where subject_id = $1",
    [draft],
  );
  return rows[0];
}

test("what is written of a decision is kept over and over, for its writer only", async () => {
  const { of } = await givenMatter();
  expect(await save({ ...of, body: "Ensin" })).toEqual({ __typename: "DecisionDraftSaved", version: 1 });
  expect(await save({ ...of, expectedVersion: 1, body: "Sitten" })).toMatchObject({ version: 2 });
  expect(await bodyOf(of)).toBe("Sitten");
  expect(await bodyOf(of, "supervisor")).toBeUndefined();
  expect(await bodyOf({ ...of, kind: "ending" })).toBeUndefined();
  expect(await save({ ...of, body: "Esihenkilön" }, "supervisor")).toMatchObject({ version: 1 });
  expect(await bodyOf(of)).toBe("Sitten");
});

test("two pages of one writer do not overwrite each other", async () => {
  const { of } = await givenMatter();
  const both = await Promise.all([save({ ...of, body: "Yksi" }), save({ ...of, body: "Toinen" })]);
  expect(both).toEqual(
    expect.arrayContaining([
      { __typename: "DecisionDraftSaved", version: 1 },
      { __typename: "StaleVersion", currentVersion: 1 },
    ]),
  );
});

test("nobody drafts a decision on what they cannot see", async () => {
  const { of } = await givenMatter();
  const elsewhere = { ...of, body: "Vieras" };
  for (const input of [elsewhere, { ...elsewhere, matter: randomUUID() }]) {
    expect(await save(input, "caseworker-helsinki")).toEqual({ __typename: "MatterNotFound" });
  }
});

test("a draft that is thrown away is gone with its key, and nobody else's is", async () => {
  const { of } = await givenMatter();
  const gone = await draftOf({ ...of, body: "Hylätty" });
  const kept = await draftOf({ ...of, body: "Esihenkilön" }, "supervisor");
  expect(await discard({ ...of, kind: "ending" })).toEqual({ __typename: "MatterNotFound" });
  expect(await keyOf(gone)).toEqual({ gone: false, told: false });
  expect(await discard(of)).toEqual({ __typename: "DecisionDraftDiscarded" });
  expect(await discard(of)).toEqual({ __typename: "MatterNotFound" });
  expect(await keyOf(gone)).toEqual({ gone: true, told: true });
  expect(await keyOf(kept)).toEqual({ gone: false, told: false });
  expect(await bodyOf(of)).toBeUndefined();
  expect(await save({ ...of, body: "Uusi" })).toMatchObject({ version: 1 });
});

test("a draft goes when the proposal that was written in it is made, and stays when that is refused", async () => {
  const { of, version } = await givenMatter();
  await save({ ...of, body: "Valmis" });
  const propose = `mutation Propose($input: ProposeAdmissionInput!, $key: ID!) {
    it: proposeAdmission(input: $input, idempotencyKey: $key) { __typename } }`;
  const proposal = { referral: of.matter, expectedVersion: version + 7, content: victim };
  expect(await ask(propose, { input: proposal, key: randomUUID() })).toEqual({ __typename: "StaleVersion" });
  expect(await bodyOf(of)).toBe("Valmis");
  const right = { ...proposal, expectedVersion: version };
  expect(await ask(propose, { input: right, key: randomUUID() })).toEqual({ __typename: "AdmissionChanged" });
  expect(await bodyOf(of)).toBeUndefined();
});

test("the policy alone refuses what row-level security would hide too", async () => {
  const { of } = await givenMatter();
  await save({ ...of, body: "Oma" });
  const guarded = ["casework.referral", "casework.decision_draft", "casework.admission_decision", "kernel.data_key"];
  const switchTo = (state: string) =>
    world.administrator.query(guarded.map((table) => `alter table ${table} ${state} row level security;`).join("\n"));
  const own = "update casework.decision_draft set staff_id = $1 where matter_id = $2";
  const stranger = "caseworker-helsinki";
  await world.administrator.query(own, [staffActor(stranger).id, of.matter]);
  await switchTo("disable");
  try {
    expect(await save({ ...of, expectedVersion: 1, body: "Vieras" }, stranger)).toEqual({
      __typename: "MatterNotFound",
    });
    expect(await bodyOf(of, stranger)).toBeUndefined();
    expect(await discard(of, stranger)).toEqual({ __typename: "MatterNotFound" });
  } finally {
    await switchTo("enable");
  }
});

test("an ending has a draft of its own, and nothing of it stands in the clear in the database", async () => {
  const { customer } = await admitted();
  const canaries = plantCanaries(["decisionDraft"]);
  await save({ kind: "ending", matter: customer.id, body: JSON.stringify(canaries) });
  expect(await bodyOf({ kind: "ending", matter: customer.id })).toContain(Object.values(canaries)[0]);
  const { rows } = await world.administrator.query(
    `select to_jsonb(d)::text as draft, (select jsonb_agg(i)::text from kernel.idempotency i) as kept,
      (select jsonb_agg(a)::text from audit.entry a) as audited from casework.decision_draft d`,
  );
  expect(sightings(canaries, JSON.stringify(rows))).toEqual([]);
});
