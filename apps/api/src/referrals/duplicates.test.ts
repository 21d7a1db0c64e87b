import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, type World } from "../testing/world.ts";
import { adult, referralInput, referralsOf, type Parts } from "../testing/referrals.ts";

let world: World;
let referrals: ReturnType<typeof referralsOf>;
beforeAll(async () => {
  world = await openWorld();
  referrals = referralsOf(world);
  await referrals.recorded();
});
afterAll(() => world.close());

async function alike(input: Parts, who = "caseworker"): Promise<string[][]> {
  const document = `query Alike($input: PossibleDuplicatesInput!) { it: possibleDuplicates(input: $input) {
    likenesses person { givenName } referrals { reference } } }`;
  const found = (await referrals.ask(who, document, { input })) as { likenesses: string[] }[];
  return found.map(({ likenesses }) => likenesses);
}

test("before a new person is made, those who may be the same are shown with what they have in common", async () => {
  expect(await alike({ name: "OKAFOR Blessing", birthDate: "1992-03-04", nationalities: ["NG"] })).toEqual([
    ["same_name", "same_birth_date", "same_nationality"],
  ]);
  expect(await alike({ name: "Blesing Okafor", birthDate: "1992-04-03", nationalities: ["NG"] })).toEqual([
    ["similar_name", "similar_birth_date", "same_nationality"],
  ]);
  expect(await alike({ name: "Blesing Okafor", birthDate: "1992-03-05" })).toEqual([
    ["similar_name", "similar_birth_date"],
  ]);
});

test("a part of the names, or more names than are known, is the same name where no date of birth is given", async () => {
  expect(await alike({ name: "Blessing" })).toEqual([["same_name"]]);
  expect(await alike({ name: "Blessing Ngozi Okafor" })).toEqual([["same_name"]]);
  expect(await alike({ name: "Grace Adeyemi", birthDate: "1992-03-04" })).toEqual([]);
  expect(await alike({ name: "" })).toEqual([]);
});

test("without a date of birth a slip of the pen still finds the person, and a name that is only like it does not", async () => {
  expect(await alike({ name: "Blesing Okafor" })).toEqual([["similar_name"]]);
  expect(await alike({ name: "Blessing Okfor" })).toEqual([["similar_name"]]);
  expect(await alike({ name: "Grace Okafor" })).toEqual([]);
});

test("the file of a referral shows them with their referrals, and another unit learns nothing", async () => {
  const again = await referrals.recorded(referralInput({ person: { new: { ...adult, givenName: "Blesing" } } }));
  expect(again["possibleDuplicates"]).toMatchObject([
    { person: { givenName: "Blessing" }, likenesses: ["similar_name", "same_birth_date"], referrals: [{}] },
  ]);
  expect(await alike({ name: "Blessing Okafor" }, "caseworker-helsinki")).toEqual([]);
});

test("a slip of the pen is found whichever of the two dates of birth is missing, also from the file of the referral", async () => {
  const undated = { ...adult, birthDate: null };
  const slip = await referrals.recorded(referralInput({ person: { new: { ...undated, familyName: "Okfor" } } }));
  const found = slip["possibleDuplicates"] as {
    person: { givenName: string; familyName: string };
    likenesses: string[];
  }[];
  expect(found.find(({ person }) => person.familyName === "Okafor")?.likenesses).toContain("similar_name");
  const known = { ...undated, givenName: "Adaeze", familyName: "Esimerkki" };
  await referrals.recorded(referralInput({ person: { new: known } }));
  expect(await alike({ name: "Adaese Esimerkki", birthDate: "1990-01-02" })).toEqual([["similar_name"]]);
});
