import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { admissionsIn, givenDelegation, victim } from "../testing/given-admission.ts";
import { endingsIn, wish } from "../testing/given-ending.ts";
import { givenReferral } from "../testing/given-referral.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

let world: World;
const admissions = admissionsIn(() => world);
const endings = endingsIn(() => world);

beforeAll(async () => {
  world = await openWorld();
  await givenDelegation(world, { from: "2026-01-01" });
  await givenDelegation(world, { kind: "ending", from: "2026-01-01" });
});
afterAll(() => world.close());

type Drafted = { readonly kind: "admission" | "ending"; readonly matter: string; readonly decision?: string };

async function save(input: Drafted & { readonly expectedVersion?: number }, who = "caseworker"): Promise<unknown> {
  const { data, errors } = await world.ask(
    who,
    `mutation Save($input: SaveDecisionDraftInput!, $key: ID!) {
      it: saveDecisionDraft(input: $input, idempotencyKey: $key) { __typename ... on Rejection { message } } }`,
    { input: { ...input, body: "Kerrottu luottamuksella." }, key: randomUUID() },
  );
  expect(errors).toEqual([]);
  return data["it"];
}

/** A draft as it stands in the database. */
async function draftBy(who: string, of: Drafted): Promise<string> {
  expect(await save(of, who)).toEqual({ __typename: "DecisionDraftSaved" });
  const { rows } = await world.administrator.query<{ id: string }>(
    "select id from casework.decision_draft where staff_id = $1 and matter_id = $2",
    [staffActor(who).id, of.matter],
  );
  return rows[0]?.id ?? "";
}

type Left = { readonly row: boolean; readonly key: boolean };
const kept: Left = { row: true, key: true };
const gone: Left = { row: false, key: false };

async function leftOf(draft: string): Promise<Left | undefined> {
  const { rows } = await world.administrator.query<Left>(
    `select exists (select from casework.decision_draft where id = $1) as row, wrapped is not null as key
     from kernel.data_key where subject_id = $1`,
    [draft],
  );
  return rows[0];
}

function refusedAs(__typename: string) {
  return { __typename, message: expect.stringMatching(/\.$/) as string };
}

async function withdraw(referral: string, expectedVersion: number): Promise<void> {
  const { data, errors } = await world.ask(
    "supervisor",
    `mutation Withdraw($input: WithdrawReferralInput!, $key: ID!) {
      it: withdrawReferral(input: $input, idempotencyKey: $key) { __typename ... on Rejection { message } } }`,
    { input: { referral, expectedVersion, reason: "Peruutti." }, key: randomUUID() },
  );
  expect([errors, data["it"]]).toEqual([[], { __typename: "ReferralChanged" }]);
}

test("the drafts of everybody go with their keys when anybody proposes, and no more are kept until the proposal is returned", async () => {
  const referral = await givenReferral(world);
  const of = { kind: "admission", matter: referral.id } as const;
  const other = await draftBy("caseworker", { kind: "admission", matter: (await givenReferral(world)).id });
  const [mine, theirs] = [await draftBy("caseworker", of), await draftBy("supervisor", of)];
  await admissions.propose({ ...referral, version: 99 }, victim, { who: "supervisor" });
  expect(await leftOf(mine)).toEqual(kept);
  const answer = await admissions.propose(referral, victim, { who: "supervisor" });
  const { id, version } = (answer as unknown as { admission: { open: { id: string; version: number } } }).admission
    .open;
  expect([await leftOf(mine), await leftOf(theirs), await leftOf(other)]).toEqual([gone, gone, kept]);
  expect(await save(of)).toEqual(refusedAs("ProposalWaits"));
  expect(await save({ ...of, decision: id })).toEqual(refusedAs("NotReturned"));

  await admissions.command(
    "returnAdmission",
    { decision: id, expectedVersion: version, reason: "Täydennä." },
    { who: "director" },
  );
  expect(await save(of)).toEqual(refusedAs("ProposalWaits"));
  const revision = await draftBy("caseworker", { ...of, decision: id });
  const revised = { decision: id, expectedVersion: version + 1, content: victim };
  expect(await admissions.command("reviseAdmission", revised, { who: "supervisor" })).toMatchObject({
    __typename: "AdmissionChanged",
  });
  expect(await leftOf(revision)).toEqual(gone);
});

test("a draft goes with the referral that is withdrawn, and none is kept after it", async () => {
  const referral = await givenReferral(world);
  const of = { kind: "admission", matter: referral.id } as const;
  const draft = await draftBy("caseworker", of);
  await withdraw(referral.id, referral.version);
  expect(await leftOf(draft)).toEqual(gone);
  expect(await save({ ...of, expectedVersion: 1 })).toEqual(refusedAs("ReferralNotConsidered"));
  expect(await save(of, "supervisor")).toEqual(refusedAs("ReferralNotConsidered"));
});

test("the draft of a revision goes when the referral is withdrawn, and the lapsed proposal is not written anew", async () => {
  const referral = await givenReferral(world);
  const { id, version } = await admissions.proposal(referral);
  const returning = { decision: id, expectedVersion: version, reason: "Täydennä." };
  await admissions.command("returnAdmission", returning, { who: "director" });
  const of = { kind: "admission", matter: referral.id, decision: id } as const;
  const draft = await draftBy("supervisor", of);
  await withdraw(referral.id, referral.version);
  expect(await leftOf(draft)).toEqual(gone);
  expect(await save(of)).toEqual(refusedAs("NotInForce"));
});

test("on a decided referral only a correction is drafted, until somebody proposes one", async () => {
  const { referral, inForce } = await admissions.admitted();
  const of = { kind: "admission", matter: referral.id } as const;
  expect(await save(of)).toEqual(refusedAs("ReferralNotConsidered"));
  expect(await save({ ...of, decision: randomUUID() })).toEqual(refusedAs("MatterNotFound"));
  const draft = await draftBy("caseworker", { ...of, decision: inForce.id });
  const service = { decision: inForce.id, expectedVersion: inForce.version, servedOn: "2026-11-23" };
  expect(await admissions.command("recordAdmissionService", service)).toMatchObject({ __typename: "AdmissionChanged" });
  expect(await leftOf(draft)).toEqual(kept);
  const correction = { decision: inForce.id, expectedVersion: inForce.version + 1, content: victim };
  const answer = await admissions.command("correctAdmission", correction, { who: "supervisor" });
  expect(answer).toMatchObject({ __typename: "AdmissionChanged" });
  expect(await leftOf(draft)).toEqual(gone);
  expect(await save({ ...of, decision: inForce.id })).toEqual(refusedAs("ProposalWaits"));
});

test("drafts of an ending go with the proposal of somebody else; an ended customership takes corrections only", async () => {
  const customer = await endings.customerSince();
  const of = { kind: "ending", matter: customer.id } as const;
  const draft = await draftBy("caseworker", of);
  const answer = await endings.propose(customer, wish, { who: "supervisor" });
  const { open } = (answer as unknown as { ending: { open: { id: string; version: number; status: string } } }).ending;
  expect(await leftOf(draft)).toEqual(gone);
  expect(await save(of)).toEqual(refusedAs("ProposalWaits"));
  expect(await endings.confirm(open)).toMatchObject({ __typename: "EndingChanged" });
  expect(await save({ ...of, expectedVersion: 1 })).toEqual(refusedAs("CustomershipEnded"));
  expect(await leftOf(await draftBy("caseworker", { ...of, decision: open.id }))).toEqual(kept);
});

test("a draft goes with a customership that a register ends", async () => {
  const customer = await endings.customerSince();
  const draft = await draftBy("caseworker", { kind: "ending", matter: customer.id });
  await world.administrator.query(
    `with made as (
       insert into casework.ending_decision (id, customer_id, person_id, unit_id, ground, immediate_enforcement,
         customer_version, status, origin, regime, sections, letter_language, decided_on, version)
       select gen_random_uuid(), id, person_id, unit_id, 'own_wish', true, 1, 'in_force', 'register', 'R3', '{}', 'fi', '2026-11-20', 1
       from casework.customer where id = $1 returning id)
     update casework.customer c set ended_on = '2026-11-20', ending_decision_id = made.id from made where c.id = $1`,
    [customer.id],
  );
  expect(await leftOf(draft)).toEqual(gone);
});

test("the drafts about a person go when the key of the person is destroyed, and nobody else's", async () => {
  const [referral, other] = [await givenReferral(world), await givenReferral(world)];
  const drafts = [
    await draftBy("caseworker", { kind: "admission", matter: referral.id }),
    await draftBy("supervisor", { kind: "admission", matter: referral.id }),
    await draftBy("caseworker", { kind: "admission", matter: other.id }),
  ];
  await world.administrator.query(
    "update kernel.data_key set wrapped = null, destroyed_at = now() where subject_id = $1",
    [referral.person],
  );
  expect(await Promise.all(drafts.map(leftOf))).toEqual([gone, gone, kept]);
});

test("a draft that is saved while somebody proposes is either gone with the proposal or refused", async () => {
  const referral = await givenReferral(world);
  const of = { kind: "admission", matter: referral.id } as const;
  await Promise.all([save(of), admissions.propose(referral, victim, { who: "supervisor" }), save(of, "director")]);
  const { rows } = await world.administrator.query("select from casework.decision_draft where matter_id = $1", [
    of.matter,
  ]);
  expect(rows).toEqual([]);
});

test("a draft of the director stands in the unit of the person, where the matter is", async () => {
  const referral = await givenReferral(world, { by: "caseworker-helsinki" });
  const draft = await draftBy("director", { kind: "admission", matter: referral.id });
  const { rows } = await world.administrator.query(
    `select d.unit_id as draft, k.unit_id as key from casework.decision_draft d
     join kernel.data_key k on k.subject_id = d.id where d.id = $1`,
    [draft],
  );
  const { unit } = staffActor("caseworker-helsinki") as { readonly unit?: string };
  expect(rows).toEqual([{ draft: unit, key: unit }]);
});
