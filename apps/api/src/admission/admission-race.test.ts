import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { admissionsIn, givenDelegation, negative } from "../testing/given-admission.ts";
import { givenEnded } from "../testing/given-ending.ts";
import { givenReferral } from "../testing/given-referral.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow("2026-11-23T10:00:00.000Z");
  await world.administrator.query("delete from casework.admission_decision; delete from casework.delegation");
});

const { command, propose, proposal, confirm, admitted } = admissionsIn(() => world);

function kindsOf(answers: readonly { readonly __typename: string }[]): string[] {
  return answers.map(({ __typename }) => __typename).toSorted();
}

test("of two deciders at once one decides, and the other is told that it no longer waits", async () => {
  const referral = await givenReferral(world);
  const decision = await proposal(referral);
  await givenDelegation(world, { from: "2026-01-01" });
  const answers = await Promise.all([
    confirm(decision, referral.version, { who: "director" }),
    confirm(decision, referral.version, { who: "supervisor" }),
  ]);
  const [first, second] = kindsOf(answers);
  expect(first).toBe("AdmissionChanged");
  expect(["NotProposed", "StaleVersion"]).toContain(second);
  const { rows } = await world.administrator.query(
    `select (select count(*)::int from casework.customer where referral_id = $1) as customers,
      (select count(*)::int from casework.admission_decision where referral_id = $1 and status = 'in_force') as decisions`,
    [referral.id],
  );
  expect(rows).toEqual([{ customers: 1, decisions: 1 }]);
});

test("of two proposals at once on one referral one stands, and the other is told", async () => {
  const referral = await givenReferral(world);
  const answers = await Promise.all([propose(referral), propose(referral, negative, { who: "supervisor" })]);
  expect(kindsOf(answers)).toEqual(["AdmissionChanged", "ProposalWaits"]);
});

test("of two referrals of one person decided at once only one begins a customership", async () => {
  const first = await givenReferral(world);
  const second = await givenReferral(world, { person: first.person });
  const [one, two] = [await proposal(first), await proposal(second)];
  const answers = await Promise.all([confirm(one, first.version), confirm(two, second.version)]);
  expect(kindsOf(answers)).toEqual(["AdmissionChanged", "AlreadyCustomer"]);
});

test("a return and a confirmation at once do not both happen", async () => {
  const referral = await givenReferral(world);
  const decision = await proposal(referral);
  const returning = { decision: decision.id, expectedVersion: decision.version, reason: "Perustele." };
  const answers = await Promise.all([
    confirm(decision, referral.version),
    command("returnAdmission", returning, { who: "supervisor" }),
  ]);
  expect(kindsOf(answers)).toEqual(["AdmissionChanged", "StaleVersion"]);
});

test("the same confirmation sent twice at once decides once and answers the same", async () => {
  const referral = await givenReferral(world);
  const decision = await proposal(referral);
  const key = randomUUID();
  const [one, two] = await Promise.all([
    confirm(decision, referral.version, { key }),
    confirm(decision, referral.version, { key }),
  ]);
  expect(one).toMatchObject({ __typename: "AdmissionChanged" });
  expect(two).toEqual(one);
});

test("the adult's customership does not end beside the admission of the accompanying child", async () => {
  const adult = await admitted();
  const given = { basis: "accompanying_child", birthDate: "2015-06-01", adultPerson: adult.referral.person } as const;
  const child = await givenReferral(world, given);
  const decision = await proposal(child, {
    outcome: "positive",
    basis: "accompanying_child",
    childNeed: { met: true, reasons: "Lapsi on äitinsä mukana." },
    adultCustomer: adult.customer.id,
    letterLanguage: "fi",
  });
  const ending = await world.administrator.connect();
  try {
    await ending.query("begin");
    await givenEnded({ administrator: ending }, adult.customer.id, { on: "2026-11-23" });
    const confirming = confirm(decision, child.version);
    await waitsForLock();
    await ending.query("commit");
    expect(await confirming).toMatchObject({ __typename: "AdultNotACustomer" });
  } finally {
    ending.release(true);
  }
});

/** Resolves as soon as a statement of the product waits for another's lock. */
async function waitsForLock(): Promise<void> {
  await vi.waitFor(
    async () => {
      const { rows } = await world.administrator.query(
        "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      expect(rows).toHaveLength(1);
    },
    { timeout: 900, interval: 10 },
  );
}

test("the database itself keeps two decisions from being in force or open on one referral", async () => {
  const copy = `insert into casework.admission_decision
    select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid()))).* from casework.admission_decision d where d.id = $1`;
  const { inForce } = await admitted();
  await expect(world.administrator.query(copy, [inForce.id])).rejects.toMatchObject({
    constraint: "admission_decision_one_in_force",
  });
  const open = await proposal(await givenReferral(world));
  await expect(world.administrator.query(copy, [open.id])).rejects.toMatchObject({
    constraint: "admission_decision_one_open",
  });
});
