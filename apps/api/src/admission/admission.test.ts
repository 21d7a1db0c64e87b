import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { admissionsIn, givenDelegation, negative, victim, type Decided } from "../testing/given-admission.ts";
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

const { propose, proposal, confirm, admitted, screen } = admissionsIn(() => world);

describe("a positive decision", () => {
  test("closes the referral, begins the customership with its own number, and comes into force, all at once", async () => {
    const { inForce, customer } = await admitted();
    expect(inForce).toMatchObject({
      status: "in_force",
      outcome: "positive",
      decidedOn: "2026-11-23",
      decider: { name: "Johanna Esimerkki" },
      delegation: null,
      regime: { id: "R3" },
      sections: [{ id: "746/2011:35.1" }],
    });
    expect(customer).toMatchObject({ basis: "victim", admittedOn: "2026-11-23" });
    expect(customer.reference).toMatch(/^AJ-2026-\d{4}$/);
    const { rows } = await world.administrator.query<{ kinds: string[] }>(
      `select array_agg(kind order by id) as kinds from casework.event
       where person_id = (select person_id from casework.customer where id = $1)`,
      [customer.id],
    );
    expect(rows[0]?.kinds).toEqual([
      "referralRecorded",
      "referralTaken",
      "admissionProposed",
      "admissionConfirmed",
      "referralDecided",
      "customerAdmitted",
    ]);
  });

  test("needs every condition met, with reasons", async () => {
    const referral = await givenReferral(world);
    const unmet = { ...victim, needsAssistance: { met: false, reasons: "Ei tarvitse." } };
    expect(await propose(referral, unmet)).toMatchObject({ __typename: "FindingNotMet", finding: "needsAssistance" });
    const bare = { ...victim, mayBeVictim: { met: true, reasons: "  " } };
    expect(await propose(referral, bare)).toMatchObject({
      __typename: "FindingWithoutReasons",
      finding: "mayBeVictim",
    });
    const { mayBeVictim: _left, ...without } = victim;
    expect(await propose(referral, without)).toMatchObject({ __typename: "FindingWithoutReasons" });
  });

  test("does not begin a second customership of a person who is a customer already", async () => {
    const { referral } = await admitted();
    const second = await givenReferral(world, { person: referral.person });
    expect(await propose(second)).toMatchObject({ __typename: "AlreadyCustomer" });
  });
});

describe("a negative decision", () => {
  test("carries its reason and begins nothing", async () => {
    const { inForce, customer, referral } = await admitted({}, negative);
    expect(inForce).toMatchObject({ outcome: "negative" });
    expect(customer).toBeNull();
    expect(await screen("caseworker", referral.id)).toMatchObject({ referral: { status: "decided" } });
  });

  test("is refused without a reason, and with one that denies a finding that is met", async () => {
    const referral = await givenReferral(world);
    expect(await propose(referral, { ...negative, negativeReason: null })).toMatchObject({
      __typename: "InvalidField",
      field: "negativeReason",
    });
    expect(await propose(referral, { ...negative, negativeReason: "not_considered_victim" })).toMatchObject({
      __typename: "NegativeReasonContradictsFindings",
    });
  });
});

describe("the person who decides", () => {
  test("is never the one who proposed", async () => {
    const referral = await givenReferral(world);
    const { admission } = (await propose(referral, victim, { who: "director" })) as unknown as {
      admission: { open: Decided };
    };
    expect(await confirm(admission.open, referral.version)).toMatchObject({ __typename: "FourEyes" });
  });

  test("may be an official with a delegation on its first and last day, and on no other", async () => {
    const who = "supervisor";
    const referral = await givenReferral(world);
    const decision = await proposal(referral);
    await givenDelegation(world, { from: "2026-11-24", to: "2026-11-25" });
    expect(await confirm(decision, referral.version, { who })).toMatchObject({ __typename: "NoDelegation" });
    world.setNow("2026-11-25T22:00:00.000Z");
    expect(await confirm(decision, referral.version, { who })).toMatchObject({ __typename: "NoDelegation" });
    world.setNow("2026-11-25T21:59:59.000Z");
    expect(await confirm(decision, referral.version, { who })).toMatchObject({
      admission: {
        inForce: {
          decidedOn: "2026-11-25",
          decider: { name: "Sari Esimerkki" },
          delegation: { validFrom: "2026-11-24" },
        },
      },
    });
  });

  test("was until June 2015 only the director, whatever delegations say", async () => {
    world.setNow("2015-06-30T10:00:00.000Z");
    await givenDelegation(world, { from: "2015-01-01" });
    const referral = await givenReferral(world);
    const decision = await proposal(referral);
    expect(await confirm(decision, referral.version, { who: "supervisor" })).toMatchObject({
      __typename: "OnlyDirectorDecides",
    });
    expect(await confirm(decision, referral.version)).toMatchObject({
      admission: { inForce: { regime: { id: "R1" } } },
    });
  });

  test("may not decide on a delegation for another kind of decision", async () => {
    await givenDelegation(world, { kind: "ending", from: "2026-01-01" });
    const referral = await givenReferral(world);
    const decision = await proposal(referral);
    expect(await confirm(decision, referral.version, { who: "supervisor" })).toMatchObject({
      __typename: "NoDelegation",
    });
  });

  test("learns on the screen what can be done and why the rest cannot", async () => {
    const referral = await givenReferral(world);
    await proposal(referral);
    const { open } = (await screen("supervisor", referral.id)) as unknown as {
      open: { availableActions: string[]; whyNot: { action: string; code: string }[] };
    };
    expect(open.availableActions).toEqual(["read", "return"]);
    expect(open.whyNot.find(({ action }) => action === "confirm")?.code).toBe("no_delegation");
    expect(await screen("director", referral.id)).toMatchObject({
      open: { availableActions: ["read", "return", "confirm"] },
    });
    expect(await screen("caseworker", referral.id)).toMatchObject({ open: { availableActions: ["read", "return"] } });
  });
});
