import { randomUUID } from "node:crypto";
import { heaviestReferral, recordReferralForm, type RecordReferralInput } from "@vas/domain/forms";
import { calendarDate, type OrganisationId, type PersonId } from "@vas/domain/kernel";
import { countryCodes, formCodes, jsonBytes, proseRule, signIds } from "@vas/domain/vocabulary";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, type Served } from "../testing/served-boxes.ts";

let edge: Served;
beforeAll(async () => {
  edge = await serve();
});
afterAll(() => edge.stop());

const today = calendarDate("2026-11-23");
const form = recordReferralForm(today);

/** The heaviest text of so many characters that is let through. */
function heavy(characters: number): string {
  return "€".repeat(characters);
}

const person = {
  givenName: heavy(200),
  familyName: heavy(200),
  otherNames: heavy(200),
  sex: "unknown" as const,
  birthDate: calendarDate("2015-05-05"),
  nationalities: countryCodes,
  identityNumber: "050515A987Y",
  contact: heavy(1_000),
};

const longest: RecordReferralInput = {
  receivedOn: today,
  channel: "partner",
  person: null,
  newPerson: person,
  referrer: {
    kind: "immigration_service",
    organisation: randomUUID() as OrganisationId,
    contactName: heavy(200),
    contactDetails: heavy(1_000),
  },
  consent: { givenBy: "representative", givenOn: today, childHeard: false },
  circumstances: heavy(proseRule.max),
  safetyNow: heavy(proseRule.max),
  safeContact: heavy(proseRule.max),
  acuteDanger: false,
  interpreterLanguage: "en",
  signs: signIds,
  forms: formCodes,
  primaryForm: "degrading_conditions",
  domesticServitude: false,
  place: "third_country",
  exploitationCountry: "NG",
  industry: "I",
  proposedBasis: "accompanying_child",
  adultPerson: randomUUID() as PersonId,
  children: [],
};

/** The saving of a draft as the console sends it: the whole form as text, and words for the ids in it. */
function savingOf(input: RecordReferralInput): object {
  const name = `${heavy(200)} ${heavy(200)}`;
  const named = { known: null, organisationName: heavy(200), adult: { id: randomUUID(), name, birthDate: today } };
  return {
    operationName: "SaveReferralDraft",
    query: "query Greet($body: String!) { greet(name: $body) }",
    variables: {
      body: JSON.stringify({ ...input, ...named }),
      input: { draft: randomUUID(), expectedVersion: 1_000 },
      idempotencyKey: randomUUID(),
    },
    extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } },
  };
}

async function statusOf(input: RecordReferralInput): Promise<number> {
  const { operationName: _, ...body } = savingOf(input) as { operationName: string };
  return (await edge.graphql(body)).status;
}

test("a referral whose every field is as long as it may be is let through as a draft", async () => {
  expect(form.safeParse(longest).error?.issues ?? []).toEqual([]);
  expect(await statusOf(longest)).toBe(200);
});

test("children are added as long as the whole fits, and the fullest form that is valid is let through", async () => {
  const child = { person: { ...person, nationalities: [] }, childHeard: true, circumstances: "Lapsi." };
  const sparing = { ...longest, safetyNow: "", safeContact: "" };
  const withChildren = (count: number) => ({ ...sparing, children: Array.from({ length: count }, () => child) });
  let count = 0;
  while (form.safeParse(withChildren(count + 1)).success) count += 1;
  const left = heaviestReferral - jsonBytes(JSON.stringify(withChildren(count)));
  const circumstances = `${child.circumstances}${"a".repeat(Math.min(left, 4_000))}`;
  const [first, ...others] = withChildren(count).children;
  const fullest = { ...sparing, children: first ? [{ ...first, circumstances }, ...others] : [] };
  expect(count).toBeGreaterThan(2);
  expect(form.safeParse(fullest).success).toBe(true);
  expect(await statusOf(fullest)).toBe(200);
  const tooMany = form.safeParse(withChildren(count + 1));
  expect(tooMany.error?.issues).toMatchObject([{ path: ["children"], message: "too_long" }]);
});
