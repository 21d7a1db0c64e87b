import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { admissionsIn, negative } from "../testing/given-admission.ts";
import { givenReferral, type Given } from "../testing/given-referral.ts";
import { referralInput, referralsOf, type Parts } from "../testing/referrals.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let referrals: ReturnType<typeof referralsOf>;
beforeAll(async () => {
  world = await openWorld();
  referrals = referralsOf(world);
});
afterAll(() => world.close());
beforeEach(() => world.setNow("2026-11-23T10:00:00.000Z"));

const { propose, proposal, confirm } = admissionsIn(() => world);
const ownConsent = { givenBy: "person", givenOn: "2026-11-19" };
const consentOfChild = { givenBy: "representative", givenOn: "2026-11-20", childHeard: true };

/** Finds out when the person was born. */
async function foundBorn({ person }: Given, birthDate: string): Promise<void> {
  const identity = { givenName: "Blessing", familyName: "Esimerkki", sex: "woman", nationalities: ["NG"], birthDate };
  const document = `mutation Amend($input: AmendPersonInput!, $key: ID!) { it: amendPerson(input: $input, idempotencyKey: $key) {
    __typename } }`;
  const input = { person, expectedVersion: 1, identity };
  expect(await referrals.ask("caseworker", document, { input, key: crypto.randomUUID() })).toEqual({
    __typename: "PersonAmended",
  });
}

/** Amends the consent of a referral; answers the referral's next version. */
async function amendConsent({ id, version }: Given, consent: Parts): Promise<Given> {
  const content = referralInput({ content: { consent, proposedBasis: "victim" } })["content"];
  const input = { referral: id, expectedVersion: version, content };
  const answer = await referrals.change("caseworker", "amendReferral", input);
  expect(answer).toMatchObject({ referral: { consent } });
  return { id, version: version + 1, person: "", reference: "" };
}

test("who is found out to be a child is not admitted on their own consent and unheard, until both are put right", async () => {
  const referral = await givenReferral(world, { birthDate: null });
  await foundBorn(referral, "2012-05-06");
  expect(await propose(referral)).toMatchObject({
    __typename: "ConsentByRepresentativeNeeded",
    message:
      "Henkilö on lapsi, joten suostumuksen antaa edustaja tai huoltaja. Korjaa esityksen suostumus tai, jos esitys on jo ratkaistu, tee uusi esitys.",
  });
  const amended = await amendConsent(referral, consentOfChild);
  const decision = await proposal(amended);
  expect(await confirm(decision, amended.version)).toMatchObject({ __typename: "AdmissionChanged" });
});

test("a date of birth found out after the proposal stops its confirmation until the consent is put right", async () => {
  const referral = await givenReferral(world, { birthDate: null });
  const decision = await proposal(referral);
  await foundBorn(referral, "2012-05-06");
  expect(await confirm(decision, referral.version)).toMatchObject({ __typename: "ConsentByRepresentativeNeeded" });
  const amended = await amendConsent(referral, consentOfChild);
  expect(await confirm(decision, amended.version)).toMatchObject({ __typename: "AdmissionChanged" });
});

test("a child who comes of age before the decision consents in person, and the referral takes that consent", async () => {
  const referral = await givenReferral(world, { birthDate: "2008-11-24" });
  const decision = await proposal(referral);
  world.setNow("2026-11-24T10:00:00.000Z");
  expect(await confirm(decision, referral.version)).toMatchObject({ __typename: "ConsentByPersonNeeded" });
  const grown = await amendConsent(referral, { ...ownConsent, givenOn: "2026-11-24" });
  expect(await confirm(decision, grown.version)).toMatchObject({ __typename: "AdmissionChanged" });
});

test("a child of 12 or over is heard before a refusal too, but for one for want of consent", async () => {
  const referral = await givenReferral(world, { birthDate: null });
  await foundBorn(referral, "2012-05-06");
  expect(await propose(referral, negative)).toMatchObject({ __typename: "ChildNotHeard" });
  const wanting = { ...negative, negativeReason: "no_consent" };
  expect(await propose(referral, wanting)).toMatchObject({ __typename: "AdmissionChanged" });
});

test("a representative's consent is recorded for a person of unknown age, who is then admitted", async () => {
  const person = { new: { givenName: "Joy", sex: "woman" } };
  const { id } = await referrals.recorded(referralInput({ person, content: { consent: consentOfChild } }));
  await referrals.change("caseworker", "takeReferral", { referral: id, expectedVersion: 1 });
  const decision = await proposal({ id, version: 2, person: "", reference: "" });
  expect(await confirm(decision, 2)).toMatchObject({ __typename: "AdmissionChanged" });
});
