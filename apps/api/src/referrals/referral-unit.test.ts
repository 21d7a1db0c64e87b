import type { StaffActor } from "@vas/domain/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { KeepMattersInTheUnitOfThePerson1795774200000 } from "../migrations/2026-11-27T1010-keep-matters-in-the-unit-of-the-person.ts";
import { admissionsIn } from "../testing/given-admission.ts";
import { givenReferral } from "../testing/given-referral.ts";
import { migrationRunner } from "../testing/migration-runner.ts";
import { referralInput, referralsOf } from "../testing/referrals.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

let world: World;
let referrals: ReturnType<typeof referralsOf>;
beforeAll(async () => {
  world = await openWorld();
  referrals = referralsOf(world);
});
afterAll(() => world.close());

const { admitted } = admissionsIn(() => world);
const consent = { givenBy: "representative", givenOn: "2026-11-19", childHeard: true };
const children = [
  {
    person: { givenName: "Joy", sex: "woman", birthDate: "2012-05-06" },
    consent,
    circumstances: "Lapsi on äitinsä mukana.",
  },
];

test("a director's referral of another unit's person, and of the children, is in that person's unit", async () => {
  const { person } = await givenReferral(world, { by: "caseworker-helsinki" });
  const input = referralInput({ person: { known: person }, children });
  const recorded = await referrals.record(input, "director");
  expect(recorded).toMatchObject({ __typename: "ReferralRecorded", children: 1 });
  const id = String(recorded["id"]);
  const file = await referrals.read(id, "caseworker-helsinki");
  expect(file).toMatchObject({ status: "received", children: [{ referrals: [{ status: "received" }] }] });
  expect(await referrals.read(id, "caseworker")).toBeNull();
  const taken = await referrals.change("caseworker-helsinki", "takeReferral", { referral: id, expectedVersion: 1 });
  expect(taken).toMatchObject({ referral: { status: "under_consideration" } });
});

const matters = ["referral", "customer", "admission_decision", "ending_decision"];

test.each(matters)("the database keeps a %s in the unit of its person", async (table) => {
  const { rows } = await world.administrator.query(
    `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = $1`,
    [`${table}_person_fk`],
  );
  expect(rows).toEqual([{ definition: "FOREIGN KEY (person_id, unit_id) REFERENCES casework.person(id, unit_id)" }]);
});

test("a referral is not moved away from its person", async () => {
  const { id } = await givenReferral(world);
  const { unit: other } = staffActor("caseworker-helsinki") as StaffActor;
  const moving = world.administrator.query("update casework.referral set unit_id = $2 where id = $1", [id, other]);
  await expect(moving).rejects.toMatchObject({ constraint: "referral_person_fk" });
});

test("what stood in another unit than its person is moved to the person by the migration, with its history", async () => {
  const { referral, customer } = await admitted();
  const { unit: other } = staffActor("caseworker-helsinki") as StaffActor;
  const run = migrationRunner(world);
  await world.administrator.query(`
    ${matters.map((table) => `alter table casework.${table} drop constraint ${table}_person_fk;`).join("\n")}
    alter table casework.person drop constraint person_unit_key cascade;
    ${matters.map((table) => `alter table casework.${table} add constraint ${table}_person_fk foreign key (person_id) references casework.person (id);`).join("\n")}
    update casework.referral set unit_id = '${other}' where id = '${referral.id}';
    update casework.admission_decision set unit_id = '${other}' where referral_id = '${referral.id}';
    update casework.customer set unit_id = '${other}' where id = '${customer.id}';
    update casework.event set unit_id = '${other}' where person_id = '${referral.person}';`);
  expect(await referrals.read(referral.id)).toBeNull();
  await run(new KeepMattersInTheUnitOfThePerson1795774200000());
  expect(await referrals.read(referral.id)).toMatchObject({ status: "decided" });
  const { rows } = await world.administrator.query<{ units: number }>(
    `select count(distinct unit_id)::int as units from (
       select unit_id from casework.person where id = $1 union all select unit_id from casework.event where person_id = $1
       union all select unit_id from casework.customer where person_id = $1) as standing`,
    [referral.person],
  );
  expect(rows).toEqual([{ units: 1 }]);
});
