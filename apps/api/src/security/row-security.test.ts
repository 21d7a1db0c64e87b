import { randomUUID } from "node:crypto";
import { accept, type StaffActor } from "@vas/domain/kernel";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Command } from "../kernel/context.ts";
import { openRequest } from "../kernel/request.ts";
import { admissionsIn, givenDelegation, type Admitted } from "../testing/given-admission.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

// The policy functions of the API are switched off: everything is permitted to everybody. What still holds is the database's.
vi.mock("@vas/domain/referrals", async (original) => ({ ...(await original<object>()), permitsReferral: () => true }));
vi.mock("@vas/domain/customers", async (original) => ({ ...(await original<object>()), permitsCustomer: () => true }));
vi.mock("@vas/domain/admission", async (original) => ({
  ...(await original<object>()),
  permitsAdmission: () => true,
  permitsDecisionDraft: () => true,
}));
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

test.each(["admission", "ending"])(
  "with the policy switched off a draft on an %s of another unit is still not kept",
  async (kind) => {
    const matter = kind === "admission" ? admitted.referral.id : admitted.customer.id;
    const input = { kind, matter, body: "Vieras" };
    const { data, errors } = await world.ask(
      stranger,
      `mutation Save($input: SaveDecisionDraftInput!, $key: ID!) { saveDecisionDraft(input: $input, idempotencyKey: $key) { __typename } }`,
      { input, key: randomUUID() },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ saveDecisionDraft: { __typename: "MatterNotFound" } });
  },
);

/** The only tables without row-level security, and why each needs none. */
const unguarded: Readonly<Record<string, string>> = {
  "audit.entry": "only ever added to: no role of the API reads it but the auditor's and the sealer's",
  "casework.organisation": "bodies, whose names and addresses are public",
  "casework.reference_counter": "numbers; reached through functions only",
  "kernel.partner_client": "other bodies' systems and their public keys; read at sign-in only",
  "kernel.rate_limit": "counters by ids and hashes",
  "kernel.unit": "names of the system's own units",
  "kernel.used_assertion": "hashes of assertions already presented",
  "public.migration": "names of migrations",
  "training.status_place": "numbers; reached through functions only",
};

/** What is not a matter: who works here, and who may decide. Those who handle matters see it. */
const directories = ["casework.delegation", "kernel.staff"];

test("every table is under forced row-level security, save those that are listed here with a reason", async () => {
  const { rows } = await world.administrator.query<{ name: string }>(`
    select c.relnamespace::regnamespace || '.' || c.relname as name from pg_class c
    where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
      and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'graphile_worker') order by 1`);
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(unguarded));
});

test("the queue of work, whose tables its library makes, is reached by the worker's role only", async () => {
  const { rows } = await world.administrator.query(`
    select r.rolname, c.relname from pg_class c cross join pg_roles r
    where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'p', 'v') and not r.rolsuper
      and r.rolname ~ '^vas_|_app$' and r.rolname <> 'worker_app' and has_table_privilege(r.oid, c.oid, 'select')`);
  expect(rows).toEqual([]);
});

test("no policy says what another of its table says to the same role", async () => {
  const { rows } = await world.administrator.query(`
    select array_agg(policyname order by policyname) as policies from pg_policies
    group by schemaname, tablename, roles, cmd, permissive, qual, with_check having count(*) > 1`);
  expect(rows).toEqual([]);
});

test("policies are evaluated once a statement, not once a row", async () => {
  const { rows } = await world.administrator.query<{ name: string; condition: string }>(`
    select tablename || '.' || policyname as name, concat(qual, ' ', with_check) as condition from pg_policies`);
  const inSelect = /SELECT \(*(NULLIF\()?current_setting\(/g;
  const bare = rows.filter(({ condition }) => condition.replaceAll(inSelect, "").includes("current_setting("));
  expect(rows.length).toBeGreaterThan(20);
  expect(bare).toEqual([]);
});

function requestOf(key: string) {
  const actor = staffActor(key) as StaffActor;
  return openRequest(world.kernels.casework, { actor, requestId: randomUUID(), operation: "Look", purpose: null });
}

async function rowsSeen(key: string, table: string): Promise<readonly unknown[]> {
  const { context, settle } = requestOf(key);
  const where = table === "casework.event" ? " where person_id is not null" : "";
  const rows = await context.read(({ run }) => run({ text: `select t.* from ${table} t${where}`, values: [] }));
  await settle();
  return rows;
}

test.each(["caseworker-helsinki", "statistician", "auditor", "administrator", "trainer"])(
  "no table of matters shows a row to a %s",
  async (key) => {
    const { rows: tables } = await world.administrator.query<{ name: string }>(
      `select c.relnamespace::regnamespace || '.' || c.relname as name from pg_class c
       where c.relnamespace::regnamespace::text in ('casework', 'kernel') and c.relkind = 'r'
         and has_table_privilege('casework_app', c.oid, 'select')
         and c.relnamespace::regnamespace || '.' || c.relname <> all ($1)`,
      [[...Object.keys(unguarded), ...directories]],
    );
    expect(tables.length).toBeGreaterThan(8);
    for (const { name } of tables) expect([name, await rowsSeen(key, name)]).toEqual([name, []]);
  },
);

test("a trainer sees of the staff's names only those of trainers, and no delegation", async () => {
  const trainers = ["trainer", "trainer-2"].map((key) => staffActor(key).id);
  const seen = (await rowsSeen("trainer", "kernel.staff")) as readonly { readonly id: string }[];
  expect(seen.map(({ id }) => id).toSorted()).toEqual(trainers.toSorted());
  expect(await rowsSeen("trainer", "casework.delegation")).toEqual([]);
});

test.each(["statistician", "auditor", "administrator"])(
  "a %s sees of the staff's names only the own one, and no delegation",
  async (key) => {
    expect(await rowsSeen(key, "kernel.staff")).toEqual([expect.objectContaining({ id: staffActor(key).id })]);
    expect(await rowsSeen(key, "casework.delegation")).toEqual([]);
  },
);

test("without anybody who acts no name of staff or trainee is read, and no history", async () => {
  const { pool } = world.kernels.casework.database;
  for (const table of [...directories, "casework.event"])
    expect([table, (await pool.query(`select 1 from ${table}`)).rows]).toEqual([table, []]);
  expect((await pool.query("select id from kernel.trainee")).rows).toEqual([]);
});

test.each([
  ["trainer", true, true],
  ["supervisor", true, false],
  ["statistician", true, false],
  ["caseworker", false, false],
  ["administrator", false, false],
])("of learners a %s sees how they stand: %s, and who they are: %s", async (key, seesStanding, seesNames) => {
  const count = async (table: string) => {
    const { context, settle } = requestOf(key);
    const text = `select count(*)::int as rows from ${table}`;
    const [row] = await context.read(({ run }) => run<{ rows: number }>({ text, values: [] }));
    await settle();
    return row?.rows ?? 0;
  };
  await givenLearner();
  expect((await count("training.enrolment")) > 0).toBe(seesStanding);
  expect((await count("training.certificate")) > 0).toBe(seesStanding);
  expect((await count("kernel.trainee")) > 0).toBe(seesNames);
});

/** Somebody who has passed a course. */
async function givenLearner(): Promise<void> {
  await world.administrator.query(
    `with course as (insert into training.course (id, code) values (gen_random_uuid(), 'kurssi') on conflict do nothing returning id),
     written as (insert into training.course_version (id, course_id, number, content, approved, writers, status, version)
       select gen_random_uuid(), id, 1, '{}', '{}', '{}', 'draft', 1 from course returning id, course_id),
     learner as (insert into training.enrolment (id, trainee_id, course_id, course_version_id, role, origin, cycle,
         enrolled_on, extra_time, status, version)
       select gen_random_uuid(), t.id, course_id, w.id, 'ngo', '{}', 1, '2026-11-23', 0, 'active', 1
       from written w, kernel.trainee t limit 1 returning id, trainee_id, course_id, course_version_id)
     insert into training.certificate (id, enrolment_id, trainee_id, course_id, course_version_id, valid_from, valid_until,
       issued_until, renewal_from, status_index, version)
     select gen_random_uuid(), id, trainee_id, course_id, course_version_id, '2026-11-23', '2028-11-23', '2028-11-23', '2028-08-23', 0, 1 from learner`,
  );
}

type Adding = { readonly unit: string | null; readonly person: string | null };

/** Adds to the history, past every check but the database's. */
async function addEvent(key: string, { unit, person }: Adding): Promise<void> {
  const { context } = requestOf(key);
  const add: Command<object, { id: string }, never, StaffActor> = async function add({ run, at, actor }) {
    await run({
      text: `insert into casework.event (unit_id, person_id, aggregate, aggregate_id, version, kind, happened_on, recorded_at, actor_id, body)
        values ($1, $2, 'customer', gen_random_uuid(), 1, 'customerNoted', $3::timestamptz, $3::timestamptz, $4, '{}')`,
      values: [unit, person, at, actor.id],
    });
    return accept({ id: "added" });
  };
  await context.perform(add, {}, randomUUID());
}

test("nothing is added to the history of another unit's matter, nor to a person's outside any unit", async () => {
  const { unit } = staffActor("caseworker") as StaffActor;
  const { person } = admitted.referral;
  for (const key of [stranger, "administrator", "statistician"]) {
    await expect(addEvent(key, { unit, person })).rejects.toMatchObject({ code: "42501" });
    await expect(addEvent(key, { unit: null, person })).rejects.toMatchObject({ code: "42501" });
  }
  await addEvent("administrator", { unit: null, person: null });
  await addEvent("caseworker", { unit, person });
});

test("nobody but the director grants a delegation or changes one, a decider not even the own", async () => {
  await givenDelegation(world, { from: "2026-01-01" });
  const grant: Command<object, { id: string }, never, StaffActor> = async function grant({ run, actor }) {
    await run({
      text: `insert into casework.delegation (id, staff_id, kinds, valid_from, granted_by_id, version)
        values (gen_random_uuid(), $1, '{admission}', '2026-01-01', $1, 1)`,
      values: [actor.id],
    });
    return accept({ id: "granted" });
  };
  const widen: Command<object, { id: string }, never, StaffActor> = async function widen({ run }) {
    await run({ text: "update casework.delegation set kinds = '{admission,ending}'", values: [] });
    return accept({ id: "widened" });
  };
  for (const command of [grant, widen]) {
    const asking = requestOf("supervisor").context.perform(command, {}, randomUUID());
    await expect(asking).rejects.toMatchObject({ code: "42501" });
    expect((await requestOf("director").context.perform(command, {}, randomUUID())).ok).toBe(true);
  }
});

test("a caseworker of the own unit sees them, so that the tests above can fail", async () => {
  const { data } = await world.ask(
    "caseworker",
    `query { customers(first: 50) { totalCount } referrals(first: 50) { totalCount } }`,
  );
  expect(data).toEqual({ customers: { totalCount: 1 }, referrals: { totalCount: 1 } });
});
