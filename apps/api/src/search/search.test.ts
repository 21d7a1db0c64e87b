import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customersIn } from "../testing/given-customer.ts";
import { givenReferral } from "../testing/given-referral.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let references: { readonly customer: string; readonly referral: string };

type Found = { readonly __typename: string } & Readonly<Record<string, unknown>>;

const document = `query Search($text: String!, $first: Int) { search(text: $text, first: $first) {
  __typename
  ... on FoundCustomer { reference name admittedOn endedOn matched }
  ... on FoundReferral { reference name receivedOn status matched }
  ... on FoundOrganisation { organisationName: name organisationKind municipality matched } } }`;

async function search(text: string, who = "caseworker", first = 20): Promise<readonly Found[]> {
  const { data, errors } = await world.ask(who, document, { text, first });
  expect(errors).toEqual([]);
  return data["search"] as readonly Found[];
}

const { admittedAt } = customersIn(() => world);

beforeAll(async () => {
  world = await openWorld();
  const names = { givenName: "Aino", familyName: "Virtanen" };
  const { customer, referral } = await admittedAt("2026-09-01T09:00:00.000Z", names);
  references = { customer: customer.reference, referral: referral.reference };
  await givenReferral(world, { ...names, person: referral.person });
  await givenReferral(world, { givenName: "Joy", familyName: "Osagie" });
  await world.administrator
    .query(`insert into casework.organisation (id, kind, name, municipality, search_text, version)
    values (gen_random_uuid(), 'reception_centre', 'Oulun vastaanottokeskus', 'Oulu', 'oulun vastaanottokeskus oulu', 1)`);
});
afterAll(() => world.close());

test("finds a customer by a misspelt or inflected name, with the open referral of the same person", async () => {
  for (const text of ["Virtanen", "virtaselle", "Virtaneb"]) {
    expect(await search(text)).toMatchObject([
      { __typename: "FoundCustomer", reference: references.customer, name: "Aino Virtanen", matched: "name" },
      { __typename: "FoundReferral", name: "Aino Virtanen", status: "under_consideration", matched: "name" },
    ]);
  }
});

test("finds a person who is only referred", async () => {
  expect(await search("Osagien")).toMatchObject([{ __typename: "FoundReferral", name: "Joy Osagie" }]);
});

test("finds customerships and referrals by a part of their reference, in small letters too", async () => {
  expect(await search(references.customer.toLowerCase())).toMatchObject([
    { __typename: "FoundCustomer", matched: "reference" },
  ]);
  expect(await search(references.referral)).toMatchObject([{ __typename: "FoundReferral", matched: "reference" }]);
  const found = await search("2026-000");
  expect(found.map(({ __typename }) => __typename).toSorted()).toEqual([
    "FoundCustomer",
    "FoundReferral",
    "FoundReferral",
    "FoundReferral",
  ]);
});

test("finds a reference however it is typed: with spaces, without hyphens, without its zeros", async () => {
  const [kind, year, number] = references.customer.split("-");
  for (const typed of [`${kind} ${year} ${Number(number)}`, `${kind}${year}-${Number(number)}`.toLowerCase()]) {
    expect(await search(typed)).toMatchObject([{ __typename: "FoundCustomer", reference: references.customer }]);
  }
});

test("shows the newest first for a part of a number, whatever it belongs to", async () => {
  const begun = (await search("000")).map(({ admittedOn, receivedOn }) => String(admittedOn ?? receivedOn));
  expect(begun).toEqual(begun.toSorted().toReversed());
  expect(begun).toHaveLength(4);
});

test("finds a body by its name or municipality", async () => {
  expect(await search("Oulun vastaanottokeskukselle")).toMatchObject([
    { __typename: "FoundOrganisation", organisationName: "Oulun vastaanottokeskus", municipality: "Oulu" },
  ]);
});

test("shows at most so many of each kind as asked for", async () => {
  expect(await search("2026-000", "caseworker", 1)).toHaveLength(2);
});

test("finds nothing for nothing", async () => {
  expect(await search("  ")).toEqual([]);
  expect(await search("xyzzy")).toEqual([]);
});

test("does not tell another unit that there is such a person or reference", async () => {
  for (const text of ["Virtanen", references.customer, references.referral]) {
    expect(await search(text, "caseworker-helsinki")).toEqual([]);
  }
});

test("refuses a text that is no name", async () => {
  const { errors } = await world.ask("caseworker", document, { text: "x".repeat(201) });
  expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
});

test("costs four statements, the settings and the audit row among them", async () => {
  const watch = watchStatements(world.kernels.casework.database.pool);
  await search("Virtanen");
  watch.stop();
  expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(4);
});
