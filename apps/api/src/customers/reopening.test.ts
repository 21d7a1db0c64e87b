import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { victim } from "../testing/given-admission.ts";
import { customersIn } from "../testing/given-customer.ts";
import { givenEnded } from "../testing/given-ending.ts";
import { givenReferral, type Given, type GivenReferral } from "../testing/given-referral.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => {
  world.setNow("2026-11-23T10:00:00.000Z");
});

const { file, change, admittedAt, admitted, propose, proposal, confirm } = customersIn(() => world);

type Ended = { readonly customer: string; readonly referral: Given };

/** A person whose assistance ended in October; how endings are decided is not the matter here. */
async function ended(given: GivenReferral = {}, since = "2026-09-01T09:00:00.000Z"): Promise<Ended> {
  const { customer, referral } = await admittedAt(since, given);
  const safety = { safetyFlags: ["acute_danger"], safetyNote: "Tekijä tietää osoitteen.", protectedIdentity: true };
  await change("setSafety", { customer: customer.id, expectedVersion: 1, ...safety });
  await givenEnded(world, customer.id, { on: "2026-10-01" });
  return { customer: customer.id, referral };
}

describe("an ended customership is opened again by a new referral and a decision on it", () => {
  test("the new one points to the old one and keeps what was known of safety", async () => {
    const old = await ended({ givenName: "Faith" });
    const { customer, inForce } = await admitted({ person: old.referral.person });
    expect(inForce).toMatchObject({ status: "in_force", decidedOn: "2026-11-23", sections: [{ id: "746/2011:35.1" }] });
    const opened = await file(customer.id);
    expect(opened).toMatchObject({
      status: "current",
      admittedOn: "2026-11-23",
      person: { givenName: "Faith" },
      safetyFlags: ["acute_danger", "protected_identity"],
      safetyNote: "Tekijä tietää osoitteen.",
      protectedIdentity: true,
    });
    expect(opened?.["customerships"]).toMatchObject([
      { id: customer.id, endedOn: null, reopens: old.customer },
      { id: old.customer, endedOn: "2026-10-01", reopens: null },
    ]);
  });

  test("the decision has findings, four eyes and a letter, as any admission", async () => {
    const old = await ended();
    const referral = await givenReferral(world, { person: old.referral.person });
    const unmet = { ...victim, needsAssistance: { met: false, reasons: "Ei tarvitse." } };
    expect(await propose(referral, unmet)).toMatchObject({ __typename: "FindingNotMet" });
    const decision = await proposal(referral);
    expect(await file(old.customer)).toMatchObject({ status: "ended" });
    expect(await confirm(decision, referral.version, { who: "caseworker" })).not.toMatchObject({
      __typename: "AdmissionChanged",
    });
    expect(await confirm(decision, referral.version)).toMatchObject({ __typename: "AdmissionChanged" });
    const document = "query Letter($id: ID!) { admissionLetter(decision: $id) { draft title } }";
    const { data } = await world.ask("caseworker", document, { id: decision.id });
    expect(data["admissionLetter"]).toMatchObject({ draft: false });
  });

  test("who was helped as a child comes back as what they are now: the law of the day of the decision holds", async () => {
    const parent = await admittedAt("2018-02-01T10:00:00.000Z");
    const asChild = {
      basis: "accompanying_child",
      birthDate: "2005-11-01",
      adultPerson: parent.referral.person,
    } as const;
    world.setNow("2018-03-01T10:00:00.000Z");
    const { mayBeVictim: _found, needsAssistance: need, ...rest } = victim;
    const child = { ...rest, basis: "accompanying_child", childNeed: need, adultCustomer: parent.customer.id };
    const first = await admitted(asChild, child);
    await givenEnded(world, first.customer.id, { on: "2026-10-01" });
    world.setNow("2026-11-23T10:00:00.000Z");
    const again = await givenReferral(world, { ...asChild, person: first.referral.person });
    expect(await propose(again, child)).toMatchObject({ __typename: "NotAChild" });
    expect(await propose(again)).toMatchObject({ __typename: "AdmissionChanged" });
  });

  test("of two referrals of one person at once one opens it, and the other is told", async () => {
    const { referral } = await ended();
    const both = [
      await givenReferral(world, { person: referral.person }),
      await givenReferral(world, { person: referral.person }),
    ];
    const proposals = await Promise.all(both.map(async (one) => ({ one, decision: await proposal(one) })));
    const answers = await Promise.all(proposals.map(({ one, decision }) => confirm(decision, one.version)));
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(["AdmissionChanged", "AlreadyCustomer"]);
  });
});

describe("the way to it from the file", () => {
  test("is for those who write referrals in, once assistance has ended and until the person is a customer again", async () => {
    const goingOn = await admittedAt("2026-09-01T09:00:00.000Z");
    const why = (reason: string) => ({
      whyNot: expect.arrayContaining([{ action: "reopen", reason }]) as unknown,
    });
    expect(await file(goingOn.customer.id)).toMatchObject(why("Asiakkuus ei ole päättynyt."));
    const old = await ended();
    expect(await file(old.customer)).toMatchObject({
      availableActions: expect.arrayContaining(["reopen"]) as unknown,
    });
    await admitted({ person: old.referral.person });
    expect(await file(old.customer)).toMatchObject(why("Henkilö on jo uudelleen asiakas."));
  });
});
