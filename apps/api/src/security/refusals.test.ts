import { randomUUID } from "node:crypto";
import type { ClientId, OrganisationId, PartnerActor, StaffActor } from "@vas/domain/kernel";
import { graphql } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { guardSchema } from "../edge/index.ts";
import { openRequest } from "../kernel/request.ts";
import { schemaOf } from "../schemas.ts";
import { customersIn } from "../testing/given-customer.ts";
import type { Admitted } from "../testing/given-admission.ts";
import { givenReferral } from "../testing/given-referral.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

let world: World;
let admitted: Admitted;
const given = customersIn(() => world);
beforeAll(async () => {
  world = await openWorld();
  admitted = await given.admitted();
});
afterAll(() => world.close());

const stranger = "caseworker-helsinki";

type Row = { decision: string; subjects: string[]; actor_id: string; field_classes: string[]; row_count: number };

/** What the audit log holds of an operation. */
async function rowsOf(operation: string): Promise<Row[]> {
  const { rows } = await world.administrator.query<Row>(
    `select decision, subjects, actor_id, field_classes, row_count from audit.entry where operation = $1 order by id`,
    [operation],
  );
  return rows;
}

function refusal(who: string, ...subjects: readonly string[]): Row {
  return {
    decision: "refused",
    subjects: [...subjects],
    actor_id: staffActor(who).id,
    field_classes: [],
    row_count: 0,
  };
}

const reads: readonly (readonly [string, string, () => string])[] = [
  ["a referral", "referral(id: $id) { id }", () => admitted.referral.id],
  ["a customer's file", "customer(id: $id) { id }", () => admitted.customer.id],
  ["a timeline", "timeline(customer: $id) { totalCount }", () => admitted.customer.id],
  ["an admission", "admission(referral: $id) { canPropose }", () => admitted.referral.id],
  ["the letter of a decision", "admissionLetter(decision: $id) { __typename }", () => admitted.inForce.id],
  ["an ending", "ending(customer: $id) { canPropose }", () => admitted.customer.id],
];

test.each(reads)(
  "whoever asks for %s of another unit is answered nothing, and the log knows",
  async (what, field, idOf) => {
    const operation = `Look${reads.findIndex(([name]) => name === what)}`;
    const { data, errors } = await world.ask(stranger, `query ${operation}($id: ID!) { it: ${field} }`, { id: idOf() });
    expect([data, errors]).toEqual([{ it: null }, []]);
    expect(await rowsOf(operation)).toEqual([refusal(stranger, idOf())]);
  },
);

test("an id that is nobody's is answered, and told to the log, in the same way", async () => {
  const id = randomUUID();
  await world.ask(stranger, "query Guess($id: ID!) { customer(id: $id) { id } }", { id });
  expect(await rowsOf("Guess")).toEqual([refusal(stranger, id)]);
});

test("what is shown beside what is refused has a row of its own", async () => {
  const own = await givenReferral(world, { by: stranger });
  const document =
    "query Both($own: ID!, $other: ID!) { own: referral(id: $own) { id } other: referral(id: $other) { id } }";
  const { data } = await world.ask(stranger, document, { own: own.id, other: admitted.referral.id });
  expect(data).toEqual({ own: { id: own.id }, other: null });
  const rows = await rowsOf("Both");
  expect(rows).toContainEqual(refusal(stranger, admitted.referral.id));
  expect(rows.find(({ decision }) => decision === "allowed")?.subjects).toContain(own.person);
});

test("a partner's system that asks for a referral of another's is answered nothing, and the log knows", async () => {
  const { unit } = staffActor("caseworker") as StaffActor;
  const [id, organisation] = [randomUUID() as ClientId, randomUUID() as OrganisationId];
  const scopes = ["referral:status:own"] as const;
  const actor: PartnerActor = { kind: "partner", id, organisation, unit, scopes, language: "en" };
  const document = "query Status($id: ID!) { it: myReferral(id: $id) { id } }";
  const { data } = await world.askAs({ actor, surface: "partner" }, document, { id: admitted.referral.id });
  expect(data).toEqual({ it: null });
  expect(await rowsOf("Status")).toEqual([{ ...refusal(stranger, admitted.referral.id), actor_id: id }]);
});

test("a command on another unit's matter leaves its row", async () => {
  const document = `mutation Take($input: TakeReferralInput!, $key: ID!) {
    takeReferral(input: $input, idempotencyKey: $key) { __typename } }`;
  const input = { referral: admitted.referral.id, expectedVersion: 1 };
  const { data } = await world.ask(stranger, document, { input, key: randomUUID() });
  expect(data).toEqual({ takeReferral: { __typename: "ReferralNotFound" } });
  expect(await rowsOf("Take")).toEqual([refusal(stranger, admitted.referral.id)]);
});

test("a decision by whoever has no delegation for it leaves its row", async () => {
  const referral = await givenReferral(world);
  const { id } = await given.proposal(referral);
  const asked = { id, version: 1, status: "proposed" };
  const answer = await given.confirm(asked, referral.version, { who: "supervisor" });
  expect(answer["message"]).toBeTypeOf("string");
  expect(await rowsOf("confirmAdmission")).toContainEqual(refusal("supervisor", id));
});

test("a root field that a role may not ask leaves its row, with the ids it was asked for", async () => {
  const schema = guardSchema(schemaOf("casework"));
  const actor = staffActor("trainer");
  const scope = openRequest(world.kernels.casework, {
    actor,
    requestId: randomUUID(),
    operation: "Pry",
    purpose: null,
  });
  const source = `query Pry($id: ID!) { customer(id: $id) { id } }`;
  const variableValues = { id: admitted.customer.id };
  const { errors } = await graphql({ schema, source, contextValue: scope.context, variableValues });
  await scope.settle();
  expect(errors?.[0]?.originalError).toMatchObject({ code: "FORBIDDEN" });
  expect(await rowsOf("Pry")).toEqual([refusal("trainer", admitted.customer.id)]);
});

test("a refusal that cannot be written down is not answered", async () => {
  await world.administrator.query("revoke insert on audit.entry from casework_app");
  try {
    const looking = world.ask(stranger, "query Unseen($id: ID!) { customer(id: $id) { id } }", {
      id: admitted.customer.id,
    });
    await expect(looking).rejects.toMatchObject({ code: "AUDIT_UNAVAILABLE" });
    const document = `mutation Untold($input: TakeReferralInput!, $key: ID!) {
      takeReferral(input: $input, idempotencyKey: $key) { __typename } }`;
    const input = { referral: admitted.referral.id, expectedVersion: 1 };
    const taking = await world.ask(stranger, document, { input, key: randomUUID() });
    expect(taking.errors).toMatchObject([{ code: "AUDIT_UNAVAILABLE" }]);
  } finally {
    await world.administrator.query("grant insert on audit.entry to casework_app");
  }
});
