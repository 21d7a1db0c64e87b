import { randomUUID } from "node:crypto";
import { partnerProgram } from "../world/partner.ts";
import { expect, test } from "../world/world.ts";

const submit = `mutation Submit($input: SubmitReferralInput!, $key: ID!) {
  submitReferral(input: $input, idempotencyKey: $key) { __typename ... on Rejection { message } ... on ReferralSubmitted { id reference } } }`;
const status = `query Status($id: ID!) { myReferral(id: $id) { reference status outcome } }`;

const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Helsinki" });

const input = {
  person: {
    givenName: "Partneri",
    familyName: "Keksitty",
    sex: "woman",
    birthDate: "1991-02-03",
    nationalities: ["VN"],
  },
  consent: { givenBy: "person", givenOn: today },
  circumstances: "Tavattu tarkastuksella; palkka on jäänyt maksamatta.",
  exploitation: { signs: ["L2", "L3"], forms: ["labour"], place: "finland" },
  safety: { safeContact: "Vain tekstiviesti." },
};

type Submitted = { __typename: string; id: string; reference: string };

test("a police system's referral comes to the inbox, and no other system can tell that it exists", async ({
  world,
}) => {
  const police = await partnerProgram("demo-police");
  const key = randomUUID();
  const first = await police.ask(submit, { input, key });
  expect(first.errors).toBeUndefined();
  const referral = first.data?.["submitReferral"] as Submitted;
  expect(referral.__typename).toBe("ReferralSubmitted");

  // Sent again, as after a lost answer: one referral, the same answer.
  const again = await police.ask(submit, { input, key });
  expect(again.data?.["submitReferral"]).toEqual(referral);
  const { data } = await police.ask(status, { id: referral.id });
  expect(data).toEqual({ myReferral: { reference: referral.reference, status: "received", outcome: "pending" } });

  const other = await partnerProgram("demo-ngo");
  const foreign = await other.ask(status, { id: referral.id });
  const absent = await other.ask(status, { id: randomUUID() });
  expect(foreign).toEqual(absent);
  expect(foreign.data).toEqual({ myReferral: null });

  const page = await world.pageOf("caseworker", { path: "/referrals" });
  await expect(page.getByRole("link", { name: referral.reference })).toBeVisible();
});

test("a partner's token opens nothing else", async () => {
  const police = await partnerProgram("demo-police");
  for (const query of [
    "{ customers(first: 1) { totalCount } }",
    "{ session { name } }",
    "{ referrals(first: 1) { totalCount } }",
  ]) {
    const { data, errors } = await police.ask(query);
    expect([data ?? null, (errors ?? []).length > 0]).toEqual([null, true]);
  }
});
