import { randomUUID } from "node:crypto";
import { plantCanaries, sightings, watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { customersIn } from "../testing/given-customer.ts";
import { givenEnded } from "../testing/given-ending.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { file, change, admittedAt } = customersIn(() => world);
const since = "2026-09-01T09:00:00.000Z";

async function customer(given = {}): Promise<{ customer: string; expectedVersion: number }> {
  const { customer: admitted } = await admittedAt(since, given);
  return { customer: admitted.id, expectedVersion: 1 };
}

/** An ended customership; how endings are decided is not the matter here. */
async function ended(given = {}): Promise<{ customer: string; expectedVersion: number }> {
  const asked = await customer(given);
  await givenEnded(world, asked.customer, { on: "2026-10-01" });
  return asked;
}

describe("the file", () => {
  test("shows who it is, since when, by which referral, what waits, and what can be done", async () => {
    const { customer: id } = await customer({ givenName: "Blessing", birthDate: "1990-05-17" });
    expect(await file(id)).toMatchObject({
      status: "current",
      basis: "victim",
      admittedOn: "2026-09-01",
      endedOn: null,
      daysOfAssistance: 83,
      person: { givenName: "Blessing", age: 36, isMinor: false },
      handler: { name: "Aino Esimerkki" },
      referrals: [{ receivedOn: "2026-09-01", status: "decided", referrerKind: "police", forms: ["labour"] }],
      decisions: [{ kind: "admission", status: "in_force", decidedOn: "2026-09-01" }],
      next: [{ kind: "serve_admission", deadline: null }],
      availableActions: expect.arrayContaining(["addNote", "setSafety", "proposeEnding"]) as unknown,
      whyNot: [{ action: "reopen", reason: "Asiakkuus ei ole päättynyt." }],
    });
  });

  test("shows the safe contact and the interpreter's language of the newest referral that tells them", async () => {
    const { referral, customer: admitted } = await admittedAt(since);
    await world.administrator.query("update casework.referral set interpreter_language = 'en' where id = $1", [
      referral.id,
    ]);
    expect(await file(admitted.id)).toMatchObject({ safeContact: "", interpreterLanguage: "en" });
  });

  test("shows an accompanying child in the adult's file, and the adult in the child's", async () => {
    const adult = await customer({ givenName: "Grace" });
    const child = await customer({ givenName: "Joy", birthDate: "2019-02-03" });
    await world.administrator.query("update casework.customer set adult_customer_id = $1 where id = $2", [
      adult.customer,
      child.customer,
    ]);
    expect(await file(adult.customer)).toMatchObject({ children: [{ name: "Joy Esimerkki", age: 7 }], adult: null });
    expect(await file(child.customer)).toMatchObject({ adult: { name: "Grace Esimerkki" }, children: [] });
  });

  test("costs three statements, the audit row among them", async () => {
    const { customer: id } = await customer();
    const watch = watchStatements(world.kernels.casework.database.pool);
    await file(id);
    watch.stop();
    expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
  });
});

describe("what a file holds", () => {
  test("names the handler, or that there is none", async () => {
    const asked = await customer();
    const handler = staffActor("caseworker-sv").id;
    expect(await change("assignHandler", { ...asked, handler })).toMatchObject({
      customer: { version: 2, handler: { name: "Benjamin Exempel" } },
    });
    const none = { ...asked, expectedVersion: 2, handler: null };
    expect(await change("assignHandler", none)).toMatchObject({ customer: { handler: null } });
    expect(await change("assignHandler", { ...none, expectedVersion: 3 })).toMatchObject({
      __typename: "NothingChanged",
    });
  });

  test("gives a customer to nobody of another unit", async () => {
    const asked = await customer();
    for (const handler of [staffActor("caseworker-helsinki").id, staffActor("auditor").id, randomUUID()]) {
      expect(await change("assignHandler", { ...asked, handler })).toMatchObject({
        __typename: "InvalidField",
        field: "handler",
        problem: "unknown_code",
      });
    }
  });

  test("sets the safety flags, the note and the protected identity", async () => {
    const asked = await customer();
    const safetyFlags = ["no_phone_contact", "protected_identity"];
    const safety = { safetyFlags, safetyNote: "Vain tapaamisissa.", protectedIdentity: true };
    expect(await change("setSafety", { ...asked, ...safety })).toMatchObject({ customer: safety });
  });

  test("sets the municipality of residence and its first day, which is not ahead", async () => {
    const asked = await customer();
    const from = { name: "Lappeenranta", from: "2026-10-01" };
    expect(await change("setMunicipality", { ...asked, municipality: { ...from, from: "2026-11-24" } })).toMatchObject({
      __typename: "InvalidField",
      field: "municipalityFrom",
      problem: "in_future",
    });
    expect(await change("setMunicipality", { ...asked, municipality: from })).toMatchObject({
      customer: { municipality: "Lappeenranta", municipalityFrom: "2026-10-01" },
    });
  });
});

describe("the people around a customer", () => {
  test("links somebody known by details, and another customer; takes a link away again", async () => {
    const [asked, other] = [await customer(), await customer({ givenName: "Mercy" })];
    const counsel = { relation: "legal_counsel", details: "Asianajaja Esimerkki, 09 000 000" };
    await change("linkPerson", { ...asked, ...counsel });
    const linked = await change("linkPerson", {
      ...asked,
      expectedVersion: 2,
      relation: "sibling",
      linkedCustomer: other.customer,
    });
    expect(linked).toMatchObject({
      customer: {
        links: [
          { relation: "legal_counsel", details: counsel.details, customer: null },
          { relation: "sibling", customer: { name: "Mercy Esimerkki" } },
        ],
      },
    });
    const { links } = linked["customer"] as { links: readonly { id: string }[] };
    const unlinked = await change("unlinkPerson", { ...asked, expectedVersion: 3, link: links[0]?.id });
    expect(unlinked).toMatchObject({ customer: { version: 4, links: [{ relation: "sibling" }] } });
    expect(await change("unlinkPerson", { ...asked, expectedVersion: 4, link: links[0]?.id })).toMatchObject({
      __typename: "LinkNotFound",
    });
  });

  test("links nobody to themselves, to a stranger, or without saying who", async () => {
    const asked = await customer();
    const sibling = { ...asked, relation: "sibling" };
    expect(await change("linkPerson", { ...sibling, linkedCustomer: asked.customer })).toMatchObject({
      __typename: "LinkedToItself",
    });
    expect(await change("linkPerson", { ...sibling, linkedCustomer: randomUUID() })).toMatchObject({
      __typename: "InvalidField",
      field: "linkedCustomer",
    });
    expect(await change("linkPerson", { ...sibling, organisation: randomUUID() })).toMatchObject({
      __typename: "InvalidField",
      field: "organisation",
    });
    expect(await change("linkPerson", sibling)).toMatchObject({ __typename: "InvalidField", field: "details" });
  });
});

describe("a change", () => {
  test("of an ended customership is refused, save a note", async () => {
    const asked = await ended();
    expect(
      await change("setSafety", { ...asked, safetyFlags: [], safetyNote: "x", protectedIdentity: false }),
    ).toMatchObject({
      __typename: "CustomershipEnded",
      message: "Asiakkuus on päättynyt. Se avataan tarvittaessa uudelleen uudella esityksellä.",
    });
    expect(await change("addNote", { ...asked, note: "Soitti takaisin." })).toMatchObject({ customer: { version: 2 } });
  });

  test("on an old version is refused with the version as it is now", async () => {
    const asked = await customer();
    await change("addNote", { ...asked, note: "Ensimmäinen." });
    expect(await change("addNote", { ...asked, note: "Toinen." })).toMatchObject({
      __typename: "StaleVersion",
      currentVersion: 2,
    });
  });

  test("sent twice has its effect once", async () => {
    const asked = await customer();
    const key = randomUUID();
    for (const _ of [1, 2]) await change("addNote", { ...asked, note: "Kerran." }, { key });
    expect(await file(asked.customer)).toMatchObject({ version: 2 });
  });

  test("by two at once stands for one, and the other is told", async () => {
    const asked = await customer();
    const kinds = await Promise.all(
      ["caseworker", "supervisor"].map((who) => change("addNote", { ...asked, note: who }, { who })),
    );
    expect(kinds.map(({ __typename }) => __typename).toSorted()).toEqual(["CustomerChanged", "StaleVersion"]);
  });

  test("cannot tell another unit that the customer exists", async () => {
    const asked = await customer();
    const who = "caseworker-helsinki";
    expect(await file(asked.customer, who)).toBeNull();
    const refused = await change("addNote", { ...asked, note: "Hei." }, { who });
    expect(refused).toEqual(await change("addNote", { ...asked, customer: randomUUID(), note: "Hei." }, { who }));
    expect(refused).toMatchObject({ __typename: "CustomerNotFound", message: "Asiakasta ei löydy." });
  });
});

test("what is written about a customer stands in no error and in no audit row, and sealed in the tables", async () => {
  const canaries = plantCanaries(["givenName", "familyName", "safetyNote", "details", "note", "municipality"]);
  const { givenName, familyName, safetyNote, details, note, municipality } = canaries;
  const asked = await customer({ givenName, familyName });
  await change("setSafety", { ...asked, safetyFlags: [], safetyNote, protectedIdentity: false });
  await change("linkPerson", { ...asked, expectedVersion: 2, relation: "other", details });
  await change("addNote", { ...asked, expectedVersion: 3, note });
  const stale = await change("addNote", { ...asked, expectedVersion: 3, note });
  const place = { name: municipality, from: "2026-10-01" };
  await change("setMunicipality", { ...asked, expectedVersion: 4, municipality: place });
  const document =
    "mutation Bad($input: AddNoteInput!, $key: ID!) { addNote(input: $input, idempotencyKey: $key) { __typename } }";
  const { errors } = await world.ask("caseworker", document, {
    input: { ...asked, note, expectedVersion: "x" },
    key: "x",
  });
  const { rows } = await world.administrator.query<{ all: string }>(
    `select concat((select json_agg(a) from audit.entry a), (select json_agg(e) from casework.event e),
      (select json_agg(p) from casework.person p), (select json_agg(l) from casework.customer_link l),
      (select json_agg(c) from casework.customer c)) as all`,
  );
  expect(sightings(canaries, JSON.stringify([stale, errors.map(({ code }) => code), rows]))).toEqual([]);
});
