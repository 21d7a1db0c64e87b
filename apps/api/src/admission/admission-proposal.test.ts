import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { admissionsIn, negative, victim, type Decided } from "../testing/given-admission.ts";
import { givenEnded } from "../testing/given-ending.ts";
import { givenReferral } from "../testing/given-referral.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow("2026-11-23T10:00:00.000Z");
  await world.administrator.query("delete from casework.admission_decision; delete from casework.delegation");
});

const { command, propose, proposal, confirm, admitted, screen } = admissionsIn(() => world);

describe("a proposal", () => {
  test("is returned with a reason, revised and confirmed", async () => {
    const referral = await givenReferral(world);
    const decision = await proposal(referral);
    const returning = {
      decision: decision.id,
      expectedVersion: decision.version,
      reason: "Perustele tarve tarkemmin.",
    };
    expect(await command("returnAdmission", returning, { who: "director" })).toMatchObject({
      admission: { open: { status: "returned", version: 2 } },
    });
    expect(await screen("caseworker", referral.id)).toMatchObject({
      open: { returnReason: "Perustele tarve tarkemmin.", availableActions: ["read", "revise"] },
    });
    const revising = { decision: decision.id, expectedVersion: 2, content: { ...victim, letterLanguage: "sv" } };
    expect(await command("reviseAdmission", revising)).toMatchObject({
      admission: { open: { status: "proposed", version: 3 } },
    });
    expect(await confirm({ ...decision, version: 3 }, referral.version)).toMatchObject({
      admission: { inForce: { version: 4 } },
    });
  });

  test("is one at a time on a referral", async () => {
    const referral = await givenReferral(world);
    await proposal(referral);
    expect(await propose(referral)).toMatchObject({ __typename: "ProposalWaits" });
    expect(await screen("caseworker", referral.id)).toMatchObject({ canPropose: false });
  });

  test("is made on the version of the referral that the proposer has seen", async () => {
    const referral = await givenReferral(world);
    expect(await propose({ ...referral, version: 1 })).toMatchObject({ __typename: "StaleVersion", currentVersion: 2 });
  });

  test("is not made on a referral that nobody has taken", async () => {
    const referral = await givenReferral(world, { taken: false });
    expect(await propose(referral)).toMatchObject({ __typename: "ReferralNotConsidered" });
    expect(await screen("caseworker", referral.id)).toMatchObject({
      canPropose: false,
      whyNotPropose: "Ota esitys ensin käsittelyyn.",
    });
  });

  test("is not confirmed by one who has not seen what changed since; the screen shows what did", async () => {
    const referral = await givenReferral(world);
    const decision = await proposal(referral);
    await world.administrator.query("update casework.referral set version = 3 where id = $1", [referral.id]);
    await world.administrator.query(
      `insert into casework.event (unit_id, person_id, aggregate, aggregate_id, version, kind, happened_on, recorded_at, actor_id, body)
       select unit_id, person_id, 'referral', id, 3, 'referralAmended', '2026-11-23', '2026-11-23T10:05:00Z', $2, '{"changed": ["forms"]}'
       from casework.referral where id = $1`,
      [referral.id, staffActor("caseworker").id],
    );
    expect(await confirm(decision, referral.version)).toMatchObject({
      __typename: "ReferralChangedSince",
      referralVersion: 3,
    });
    expect(await screen("director", referral.id)).toMatchObject({
      changes: [{ kind: "referralAmended", fields: ["forms"], by: { name: "Aino Esimerkki" } }],
    });
    expect(await confirm(decision, 3)).toMatchObject({ __typename: "AdmissionChanged" });
  });
});

describe("an accompanying child", () => {
  const child = {
    outcome: "positive",
    basis: "accompanying_child",
    childNeed: { met: true, reasons: "Lapsi tarvitsee tukea." },
    letterLanguage: "fi",
  };

  test("is admitted as the child of a current customer", async () => {
    const parent = await admitted();
    const given = {
      birthDate: "2018-04-01",
      basis: "accompanying_child",
      adultPerson: parent.referral.person,
    } as const;
    const referral = await givenReferral(world, given);
    expect(await screen("caseworker", referral.id)).toMatchObject({ adults: [{ id: parent.customer.id }] });
    expect(await propose(referral, child)).toMatchObject({ field: "adultCustomer", problem: "required" });
    expect(await propose(referral, { ...child, adultCustomer: randomUUID() })).toMatchObject({
      problem: "unknown_code",
    });
    const decision = await proposal(referral, { ...child, adultCustomer: parent.customer.id });
    await givenEnded(world, parent.customer.id, { on: "2026-11-23" });
    expect(await confirm(decision, referral.version)).toMatchObject({ __typename: "AdultNotACustomer" });
    const goesOn = "update casework.customer set ended_on = null, ending_decision_id = null where id = $1";
    await world.administrator.query(goesOn, [parent.customer.id]);
    expect(await confirm(decision, referral.version)).toMatchObject({
      admission: { customer: { basis: "accompanying_child" }, inForce: { sections: [{ id: "746/2011:35.3" }] } },
    });
  });

  test("is a child", async () => {
    const parent = await admitted();
    const adultCustomer = parent.customer.id;
    const referral = await givenReferral(world);
    expect(await propose(referral, { ...child, adultCustomer })).toMatchObject({ __typename: "NotAChild" });
  });
});

describe("a correction", () => {
  async function correction({ id, version }: Decided, content: object): Promise<{ open: Decided; inForce: Decided }> {
    const answer = await command("correctAdmission", { decision: id, expectedVersion: version, content });
    expect(answer).toMatchObject({ __typename: "AdmissionChanged" });
    return (answer as unknown as { admission: { open: Decided; inForce: Decided } }).admission;
  }

  test("is a new decision; the old one stands until it is confirmed and is then kept as superseded", async () => {
    const { referral, inForce } = await admitted({}, negative);
    const waiting = await correction(inForce, victim);
    expect(waiting.inForce.id).toBe(inForce.id);
    expect(await confirm(waiting.open, referral.version + 1)).toMatchObject({
      admission: { inForce: { outcome: "positive" }, customer: { basis: "victim" } },
    });
    const { decisions } = (await screen("director", referral.id)) as unknown as { decisions: { id: string }[] };
    expect(decisions.find(({ id }) => id === inForce.id)).toMatchObject({
      status: "superseded",
      supersededBy: waiting.open.id,
    });
    expect(decisions.find(({ id }) => id === waiting.open.id)).toMatchObject({
      status: "in_force",
      corrects: inForce.id,
    });
  });

  test("with other reasons leaves the customership as it is", async () => {
    const { referral, inForce, customer } = await admitted();
    const { open } = await correction(inForce, { ...victim, letterLanguage: "en" });
    expect(await confirm(open, referral.version + 1)).toMatchObject({
      admission: { customer: { reference: customer.reference } },
    });
  });

  test("does not end a customership that has begun, and does not change its basis", async () => {
    const { inForce } = await admitted();
    const input = { decision: inForce.id, expectedVersion: inForce.version };
    expect(await command("correctAdmission", { ...input, content: negative })).toMatchObject({
      __typename: "CustomershipStands",
    });
    const specialNeed = { met: true, reasons: "Avustaa esitutkinnassa." };
    const witness = { outcome: "positive", basis: "witness", specialNeed, letterLanguage: "fi" };
    expect(await command("correctAdmission", { ...input, content: witness })).toMatchObject({
      __typename: "CustomershipStands",
    });
  });
});
