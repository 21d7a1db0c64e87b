import { randomUUID } from "node:crypto";
import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openWorld, staffActor, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow("2026-11-23T10:00:00.000Z");
  await world.administrator.query("delete from casework.delegation");
});

const supervisor = staffActor("supervisor").id;

type Result = Record<string, unknown> & { readonly __typename: string };
type Given = { readonly id: string; readonly version: number };

async function grant(input: Record<string, unknown> = {}, key = randomUUID()): Promise<Result> {
  const { data, errors } = await world.ask(
    "director",
    `mutation Grant($input: GrantDelegationInput!, $key: ID!) { grantDelegation(input: $input, idempotencyKey: $key) {
      __typename ... on Rejection { message } ... on InvalidField { field problem }
      ... on DelegationChanged { delegation { id version state staff { name } grantedBy { name } kinds validFrom validTo availableActions } } } }`,
    { input: { staff: supervisor, kinds: ["admission"], validFrom: "2026-11-23", validTo: null, ...input }, key },
  );
  expect(errors).toEqual([]);
  return data["grantDelegation"] as Result;
}

async function revoke(who: string, input: Record<string, unknown>) {
  return world.ask(
    who,
    `mutation Revoke($input: RevokeDelegationInput!, $key: ID!) { revokeDelegation(input: $input, idempotencyKey: $key) {
      __typename ... on Rejection { message } ... on StaleVersion { currentVersion }
      ... on DelegationOver { validTo } ... on DelegationChanged { delegation { version validTo state availableActions } } } }`,
    { input, key: randomUUID() },
  );
}

async function list(who: string, variables: Record<string, unknown> = {}) {
  return world.ask(
    who,
    `query List($first: Int! = 50, $after: String) { delegations(first: $first, after: $after) {
      nodes { id state validFrom staff { name } availableActions whyNot { action reason } }
      pageInfo { endCursor hasNextPage } totalCount } }`,
    variables,
  );
}

test("the director names an official who may decide, and the list tells it", async () => {
  expect(await grant({ kinds: ["admission", "ending"], validTo: "2027-01-31" })).toMatchObject({
    delegation: {
      version: 1,
      state: "current",
      staff: { name: "Sari Esimerkki" },
      grantedBy: { name: "Johanna Esimerkki" },
      validTo: "2027-01-31",
      availableActions: ["read", "revoke"],
    },
  });
  const { data } = await list("supervisor");
  expect(data["delegations"]).toMatchObject({
    totalCount: 1,
    nodes: [{ availableActions: ["read"], whyNot: [{ action: "revoke", reason: "Vain johtaja määrää päättäjät." }] }],
  });
});

test("only the director grants, and a caseworker does not read delegations", async () => {
  const { errors } = await world.ask("director", `query Candidates { delegationCandidates { name } }`);
  expect(errors).toEqual([]);
  const schema = await import("../schemas.ts").then(({ schemaOf }) => schemaOf("casework"));
  const { grantDelegation, revokeDelegation } = schema.getMutationType()?.getFields() ?? {};
  expect([grantDelegation, revokeDelegation].map((field) => field?.extensions["requires"])).toEqual([
    "delegation:write",
    "delegation:write",
  ]);
});

test("an official whose tasks do not include deciding is not named", async () => {
  expect(await grant({ staff: staffActor("caseworker").id })).toMatchObject({
    __typename: "InvalidField",
    field: "staff",
  });
  expect(await grant({ staff: randomUUID() })).toMatchObject({ __typename: "InvalidField", field: "staff" });
  expect(await grant({ staff: staffActor("director").id })).toMatchObject({ __typename: "DelegationToSelf" });
});

test("a delegation does not begin in the past or end before it begins", async () => {
  expect(await grant({ validFrom: "2026-11-22" })).toMatchObject({ field: "validFrom", problem: "too_early" });
  expect(await grant({ validFrom: "2026-12-01", validTo: "2026-11-30" })).toMatchObject({ field: "validTo" });
  expect(await grant({ kinds: [] })).toMatchObject({ field: "kinds", problem: "required" });
});

test("a revoked delegation is valid to its last day and not a day longer", async () => {
  const { delegation } = (await grant()) as unknown as { delegation: Given };
  const input = { delegation: delegation.id, expectedVersion: 1, lastDay: "2026-11-23" };
  expect((await revoke("director", { ...input, expectedVersion: 7 })).data["revokeDelegation"]).toMatchObject({
    __typename: "StaleVersion",
    currentVersion: 1,
  });
  expect((await revoke("director", input)).data["revokeDelegation"]).toMatchObject({
    delegation: { version: 2, validTo: "2026-11-23", state: "current" },
  });
  world.setNow("2026-11-24T10:00:00.000Z");
  expect((await revoke("director", { ...input, expectedVersion: 2 })).data["revokeDelegation"]).toMatchObject({
    __typename: "DelegationOver",
    validTo: "2026-11-23",
  });
  const { data } = await list("director");
  expect(data["delegations"]).toMatchObject({ nodes: [{ state: "over", availableActions: ["read"] }] });
});

test("a delegation that is not there cannot be revoked", async () => {
  const input = { delegation: randomUUID(), expectedVersion: 1, lastDay: "2026-11-23" };
  expect((await revoke("director", input)).data["revokeDelegation"]).toEqual({
    __typename: "DelegationNotFound",
    message: "Määräystä ei löydy.",
  });
});

test("the same grant sent twice grants once", async () => {
  const key = randomUUID();
  expect(await grant({}, key)).toEqual(await grant({}, key));
  expect((await list("director")).data["delegations"]).toMatchObject({ totalCount: 1 });
});

test("pages follow one another without a gap, at three statements a page", async () => {
  for (const day of ["2026-12-01", "2026-12-02", "2026-12-03"]) await grant({ validFrom: day });
  const first = (await list("director", { first: 2 })).data["delegations"] as {
    nodes: { validFrom: string }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
  expect(first.nodes.map(({ validFrom }) => validFrom)).toEqual(["2026-12-03", "2026-12-02"]);
  const watch = watchStatements(world.kernels.casework.database.pool);
  const { data } = await list("director", { first: 2, after: first.pageInfo.endCursor });
  watch.stop();
  expect(data["delegations"]).toMatchObject({
    totalCount: 3,
    nodes: [{ validFrom: "2026-12-01" }],
    pageInfo: { hasNextPage: false },
  });
  expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
});
