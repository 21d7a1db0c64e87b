import { randomUUID } from "node:crypto";
import type { StaffActor } from "@vas/domain/kernel";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openRequest } from "../kernel/request.ts";
import { admissionsIn, type Admitted } from "../testing/given-admission.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

// The policy functions of the API are switched off: everything is permitted to everybody. What still holds is the database's.
vi.mock("@vas/domain/referrals", async (original) => ({ ...(await original<object>()), permitsReferral: () => true }));
vi.mock("@vas/domain/customers", async (original) => ({ ...(await original<object>()), permitsCustomer: () => true }));
vi.mock("@vas/domain/admission", async (original) => ({ ...(await original<object>()), permitsAdmission: () => true }));
vi.mock("@vas/domain/ending", async (original) => ({ ...(await original<object>()), permitsEnding: () => true }));

let world: World;
let admitted: Admitted;
const admissions = admissionsIn(() => world);
beforeAll(async () => {
  world = await openWorld();
  admitted = await admissions.admitted({ givenName: "Blessing", familyName: "Salainen" });
});
afterAll(() => world.close());

const stranger = "caseworker-helsinki";

test("with the policy switched off a caseworker of another unit still finds no matter", async () => {
  const { data, errors } = await world.ask(
    stranger,
    `query Look($referral: ID!, $customer: ID!) {
      referral(id: $referral) { id } customer(id: $customer) { id } admission(referral: $referral) { referral { id } }
      ending(customer: $customer) { customer { id } }
      referrals(first: 50) { totalCount nodes { id } } customers(first: 50) { totalCount nodes { id } }
    }`,
    { referral: admitted.referral.id, customer: admitted.customer.id },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    referral: null,
    customer: null,
    admission: null,
    ending: null,
    referrals: { totalCount: 0, nodes: [] },
    customers: { totalCount: 0, nodes: [] },
  });
});

test("with the policy switched off a command of another unit is answered as if there were no such matter", async () => {
  const { data, errors } = await world.ask(
    stranger,
    `mutation Take($input: TakeReferralInput!, $key: ID!) { takeReferral(input: $input, idempotencyKey: $key) { __typename } }`,
    { input: { referral: admitted.referral.id, expectedVersion: admitted.referral.version }, key: randomUUID() },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({ takeReferral: { __typename: "ReferralNotFound" } });
});

test.each(["caseworker-helsinki", "statistician", "auditor", "administrator", "trainer"])(
  "no table of matters shows a row to a %s",
  async (key) => {
    const actor = staffActor(key) as StaffActor;
    const { rows: tables } = await world.administrator.query<{ name: string }>(`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('casework', 'kernel') and c.relkind = 'r' and c.relrowsecurity
        and has_table_privilege('casework_app', c.oid, 'select')`);
    expect(tables.length).toBeGreaterThan(8);
    const asked = { actor, requestId: randomUUID(), operation: "Look", purpose: null };
    const { context, settle } = openRequest(world.kernels.casework, asked);
    const seen = await Promise.all(
      tables.map(async ({ name }) => {
        const where = name === "casework.event" ? " where person_id is not null" : "";
        const rows = await context.read(({ run }) => run({ text: `select 1 from ${name}${where}`, values: [] }));
        return [name, rows.length] as const;
      }),
    );
    await settle();
    expect(seen.filter(([, count]) => count > 0)).toEqual([]);
  },
);

test("a caseworker of the own unit sees them, so that the tests above can fail", async () => {
  const { data } = await world.ask(
    "caseworker",
    `query { customers(first: 50) { totalCount } referrals(first: 50) { totalCount } }`,
  );
  expect(data).toEqual({ customers: { totalCount: 1 }, referrals: { totalCount: 1 } });
});
