import { randomUUID } from "node:crypto";
import { plantCanaries, sightings, watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

type Parts = Record<string, unknown>;

const shown = `fragment Shown on Organisation { id version name nameSv municipality capacity closedOn
  contacts { id name position phone email } referrals { half count } availableActions whyNot { action reason } }`;
const result = `__typename ... on OrganisationChanged { organisation { ...Shown } }
  ... on StaleVersion { message currentVersion } ... on InvalidField { message field problem } ... on Rejection { message }`;

/** Changes a body; `key` is the idempotency key, a new one where none is given. */
async function change(who: string, mutation: string, { key = randomUUID(), ...input }: Parts): Promise<Parts> {
  const type = mutation === "openOrganisation" ? "OrganisationDetailsInput" : inputTypes[mutation];
  const answer = await world.ask(
    who,
    `mutation Change($input: ${type}!, $key: ID!) { it: ${mutation}(input: $input, idempotencyKey: $key) { ${result} } } ${shown}`,
    { input, key },
  );
  expect(answer.errors).toEqual([]);
  return answer.data["it"] as Parts;
}

const inputTypes: Record<string, string> = {
  amendOrganisation: "AmendOrganisationInput",
  closeOrganisation: "CloseOrganisationInput",
  addOrganisationContact: "AddContactInput",
  amendOrganisationContact: "AmendContactInput",
  removeOrganisationContact: "RemoveContactInput",
};

type Shown = { id: string; version: number; contacts: { id: string; name: string }[] } & Parts;

async function opened(name: string, details: Parts = {}): Promise<Shown> {
  const answer = await change("caseworker", "openOrganisation", { kind: "reception_centre", name, ...details });
  expect(answer).toMatchObject({ __typename: "OrganisationChanged" });
  return answer["organisation"] as Shown;
}

async function read(who: string, id: string): Promise<Shown | null> {
  const answer = await world.ask(who, `query Read($id: ID!) { organisation(id: $id) { ...Shown } } ${shown}`, { id });
  expect(answer.errors).toEqual([]);
  return answer.data["organisation"] as Shown | null;
}

async function names(who: string, filter: Parts, paging: Parts = {}) {
  const answer = await world.ask(
    who,
    `query List($filter: OrganisationFilterInput!, $first: Int, $after: String) {
      organisations(filter: $filter, first: $first, after: $after) { nodes { name } totalCount pageInfo { endCursor hasNextPage } } }`,
    { filter, first: 50, ...paging },
  );
  expect(answer.errors).toEqual([]);
  const list = answer.data["organisations"] as {
    nodes: { name: string }[];
    totalCount: number;
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
  return { ...list, names: list.nodes.map(({ name }) => name) };
}

test("a reception centre is found by a misspelt, an inflected and a Swedish name", async () => {
  await opened("Joutsenon vastaanottokeskus", { municipality: "Lappeenranta", capacity: 250 });
  await opened("Oulun vastaanottokeskus", { nameSv: "Uleåborgs förläggning", municipality: "Oulu" });
  for (const search of ["Joutseno", "joutsennon", "Joutsenossa", "lapeenranta"]) {
    expect((await names("caseworker", { search })).names[0]).toBe("Joutsenon vastaanottokeskus");
  }
  expect((await names("caseworker", { search: "uleåborg" })).names).toEqual(["Oulun vastaanottokeskus"]);
  expect((await names("caseworker", { search: "Rovaniemi" })).names).toEqual([]);
});

test("a list is limited to a kind, a municipality and the bodies open on a day", async () => {
  await opened("Kotkan poliisi", { kind: "police", municipality: "Kotka" });
  const closed = await opened("Kotkan vanha poliisi", {
    kind: "police",
    municipality: "Kotka",
    openedOn: "2010-01-01",
  });
  await change("caseworker", "closeOrganisation", {
    organisation: closed.id,
    expectedVersion: 1,
    closedOn: "2015-06-30",
  });
  const inKotka = { kind: "police", municipality: "kotka" };
  expect((await names("caseworker", inKotka)).names).toEqual(["Kotkan poliisi", "Kotkan vanha poliisi"]);
  expect((await names("caseworker", { ...inKotka, openOn: "2015-06-30" })).names).toEqual(["Kotkan poliisi"]);
  expect((await names("caseworker", { ...inKotka, openOn: "2015-06-29" })).totalCount).toBe(2);
  expect((await names("caseworker", { ...inKotka, openOn: "2009-12-31" })).names).toEqual(["Kotkan poliisi"]);
});

test("pages follow one another without a gap or a repeat, and a page of fifty costs three statements", async () => {
  for (let i = 0; i < 60; i += 1) await opened(`Järjestö ${String(i).padStart(2, "0")}`, { kind: "ngo" });
  const watch = watchStatements(world.kernels.casework.database.pool);
  const first = await names("caseworker", { kind: "ngo" });
  watch.stop();
  expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
  const second = await names("caseworker", { kind: "ngo" }, { after: first.pageInfo.endCursor });
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  expect(new Set([...first.names, ...second.names]).size).toBe(60);
  expect([first.totalCount, second.totalCount]).toEqual([60, 60]);
  const end = await names("caseworker", { kind: "ngo" }, { after: second.pageInfo.endCursor });
  expect([end.names, end.totalCount]).toEqual([[], 60]);
});

test("a choice of bodies leaves out the closed and begins with those whose name begins so", async () => {
  const answer = await world.ask("caseworker", `query Choose { organisationChoices(contains: "kotkan") { name } }`);
  expect((answer.data["organisationChoices"] as { name: string }[])[0]).toEqual({ name: "Kotkan poliisi" });
  expect(JSON.stringify(answer.data)).not.toContain("vanha");
});

test("two bodies of one kind do not have the same name", async () => {
  const one = await opened("Kaksonen");
  expect(await change("caseworker", "openOrganisation", { kind: "reception_centre", name: " kaksonen " })).toEqual({
    __typename: "OrganisationNameTaken",
    message: "Samanlajinen ja samanniminen organisaatio on jo luettelossa.",
  });
  const other = await opened("Kolmonen");
  const details = { kind: "reception_centre", name: "Kaksonen" };
  expect(
    await change("caseworker", "amendOrganisation", { organisation: other.id, expectedVersion: 1, details }),
  ).toMatchObject({ __typename: "OrganisationNameTaken" });
  expect((await read("caseworker", one.id))?.version).toBe(1);
});

test("an amendment of a version that is no longer in force is refused and says which is", async () => {
  const { id } = await opened("Muuttuva");
  const details = { kind: "ngo", name: "Muuttunut" };
  expect(
    await change("caseworker", "amendOrganisation", { organisation: id, expectedVersion: 1, details }),
  ).toMatchObject({ organisation: { name: "Muuttunut", version: 2 } });
  expect(await change("caseworker-sv", "amendOrganisation", { organisation: id, expectedVersion: 1, details })).toEqual(
    {
      __typename: "StaleVersion",
      currentVersion: 2,
      message: "Uppgifterna har ändrats under tiden. Granska ändringarna och försök sedan på nytt.",
    },
  );
});

test("a contact person is seen by the unit that keeps the contact and by no other", async () => {
  const { id } = await opened("Yhteyskeskus");
  const contact = { name: "Kalle Kontakti", position: "johtaja", phone: "+358 40 123", email: "kalle@example.invalid" };
  const added = await change("caseworker", "addOrganisationContact", { organisation: id, expectedVersion: 1, contact });
  const [kept] = (added["organisation"] as Shown).contacts;
  expect(kept).toEqual({ id: kept?.id, ...contact });
  expect((await read("caseworker-helsinki", id))?.contacts).toEqual([]);
  expect((await read("statistician", id))?.contacts).toEqual([]);
  expect(
    await change("caseworker-helsinki", "removeOrganisationContact", {
      organisation: id,
      expectedVersion: 2,
      id: kept?.id,
    }),
  ).toMatchObject({ __typename: "ContactNotFound" });
  const amended = { organisation: id, expectedVersion: 2, id: kept?.id, contact: { ...contact, phone: "" } };
  expect(await change("caseworker", "amendOrganisationContact", amended)).toMatchObject({
    organisation: { contacts: [{ phone: "" }], version: 3 },
  });
  expect(
    await change("caseworker", "removeOrganisationContact", { organisation: id, expectedVersion: 3, id: kept?.id }),
  ).toMatchObject({ organisation: { contacts: [] } });
});

test("what is known of a contact person is nowhere in the clear in the database, and in no refusal", async () => {
  const canaries = plantCanaries(["name", "position", "phone", "email"]);
  const { id } = await opened("Kanariakeskus");
  const contact = { ...canaries, email: `${canaries.email}@example.invalid` };
  await change("caseworker", "addOrganisationContact", { organisation: id, expectedVersion: 1, contact });
  const { rows } = await world.administrator.query(
    `select (select jsonb_agg(to_jsonb(c)) from casework.organisation_contact c)::text as contacts,
      (select jsonb_agg(to_jsonb(e)) from casework.event e)::text as events,
      (select jsonb_agg(to_jsonb(i)) from kernel.idempotency i)::text as kept,
      (select jsonb_agg(to_jsonb(a)) from audit.entry a)::text as audit`,
  );
  expect(sightings(canaries, JSON.stringify(rows))).toEqual([]);
  const bad = { ...contact, email: `${canaries.email} no address` };
  const refused = await change("caseworker", "addOrganisationContact", {
    organisation: id,
    expectedVersion: 2,
    contact: bad,
  });
  expect(refused).toMatchObject({ __typename: "InvalidField", field: "email", problem: "malformed" });
  expect(sightings(canaries, JSON.stringify(refused))).toEqual([]);
});

test("a body shows how many referrals it made in each half-year, as far as the reader sees them", async () => {
  const { id } = await opened("Esittäjä");
  await world.administrator.query(
    `with p as (insert into casework.person (id, unit_id, sex, nationalities, name_grams, version)
        select gen_random_uuid(), u.id, 'woman', '{}', '{}', 1 from kernel.unit u, generate_series(1, 3)
        where u.code = 'joutseno' returning id, unit_id)
      insert into casework.referral (id, reference, unit_id, person_id, status, channel, received_on, referrer_kind,
        organisation_id, acute_danger, signs, forms, domestic_servitude, outcome, version)
      select gen_random_uuid(), 'T-' || p.id, p.unit_id, p.id, 'received', 'form', '2015-03-04', 'reception_centre', $1,
        false, '{}', '{}', false, 'pending', 1 from p`,
    [id],
  );
  expect((await read("caseworker", id))?.["referrals"]).toEqual([{ half: "2015-1", count: 3 }]);
  expect((await read("caseworker-helsinki", id))?.["referrals"]).toEqual([]);
});

test("those who only read are told why they cannot change, and the same key twice has one effect", async () => {
  const { id } = await opened("Luettava");
  const seen = await read("statistician", id);
  expect(seen?.["availableActions"]).toEqual(["read"]);
  expect(seen?.["whyNot"]).toContainEqual({ action: "amend", reason: "Tämä ei kuulu tehtäviisi." });
  const key = randomUUID();
  const input = { kind: "ngo", name: "Kerran" };
  const once = await change("caseworker", "openOrganisation", { ...input, key });
  expect(await change("caseworker", "openOrganisation", { ...input, key })).toEqual(once);
  expect((await names("caseworker", { search: "Kerran", kind: "ngo" })).totalCount).toBe(1);
});

test("of two amendments at once one stands and the other is told", async () => {
  const { id } = await opened("Samanaikainen");
  const amend = (name: string) =>
    change("caseworker", "amendOrganisation", {
      organisation: id,
      expectedVersion: 1,
      details: { kind: "reception_centre", name },
    });
  const answers = await Promise.all([amend("Ensimmäinen"), amend("Toinen")]);
  expect(new Set(answers.map((answer) => answer["__typename"]))).toEqual(
    new Set(["OrganisationChanged", "StaleVersion"]),
  );
});
