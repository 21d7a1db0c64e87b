import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { admissionsIn, givenDelegation, type Decided } from "../testing/given-admission.ts";
import { endingsIn } from "../testing/given-ending.ts";
import { givenReferral, type Given } from "../testing/given-referral.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await givenDelegation(world, { from: "2026-01-01" });
  await givenDelegation(world, { kind: "ending", from: "2026-01-01" });
});
afterAll(() => world.close());
beforeEach(() => {
  world.setNow("2026-11-23T10:00:00.000Z");
});

const { proposal, confirm, command } = admissionsIn(() => world);
const endings = endingsIn(() => world);

type Shown = { readonly draft: boolean; readonly html: string; readonly service: { readonly text: string } | null };

async function letterOf(kind: "admission" | "ending", decision: string): Promise<Shown> {
  const fields =
    "draft language title sender marks html service { heading text } sections { part heading paragraphs facts { label value } }";
  const document = `query Letter($id: ID!) { it: ${kind}Letter(decision: $id) { ${fields} } }`;
  const { data, errors } = await world.ask("caseworker", document, { id: decision });
  expect(errors).toEqual([]);
  return data["it"] as Shown;
}

/** What is sealed: everything but what the service adds. */
async function contentOf(kind: "admission" | "ending", decision: string): Promise<object> {
  const { service: _service, html: _html, ...content } = await letterOf(kind, decision);
  return content;
}

async function change(name: string, input: object, who = "caseworker"): Promise<void> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await world.ask(
    who,
    `mutation ${name}($input: ${type}!, $key: ID!) { it: ${name}(input: $input, idempotencyKey: $key) {
      __typename ... on Rejection { message } } }`,
    { input, key: randomUUID() },
  );
  expect(errors).toEqual([]);
  expect(data["it"]).not.toHaveProperty("message");
}

async function renamed({ person }: Pick<Given, "person">, givenName: string): Promise<void> {
  const { rows } = await world.administrator.query<{ version: number }>(
    "select version from casework.person where id = $1",
    [person],
  );
  const identity = { givenName, familyName: "Toinen", sex: "woman", birthDate: "1990-05-17", nationalities: ["NG"] };
  await change("amendPerson", { person, expectedVersion: rows[0]?.version, identity });
}

/** A decision made by the supervisor on a delegation that has no last day. */
async function decidedOnDelegation(): Promise<{ referral: Given; inForce: Decided }> {
  const referral = await givenReferral(world);
  const answer = await confirm(await proposal(referral), referral.version, { who: "supervisor" });
  expect(answer).toMatchObject({ __typename: "AdmissionChanged" });
  return { referral, inForce: (answer as unknown as { admission: { inForce: Decided } }).admission.inForce };
}

test("a draft follows the records; the letter of a decision stays as it was when the decision was made", async () => {
  const referral = await givenReferral(world);
  const draft = await proposal(referral);
  await renamed(referral, "Luonnos");
  expect((await letterOf("admission", draft.id)).html).toContain("Luonnos Toinen");

  const decided = await decidedOnDelegation();
  const before = await letterOf("admission", decided.inForce.id);
  expect(before.html).toContain("Blessing Esimerkki");
  expect(before.html).toContain("määräys voimassa 1.1.2026 alkaen");
  await renamed(decided.referral, "Muuttunut");
  await world.administrator.query("update casework.delegation set valid_to = '2026-12-31'");
  await world.administrator.query("update kernel.staff set name = 'Sari Muuttunut' where subject = 'supervisor'");
  expect(await letterOf("admission", decided.inForce.id)).toEqual(before);
});

test("the service is told beside the letter, which it does not change", async () => {
  const { inForce } = await decidedOnDelegation();
  const before = await contentOf("admission", inForce.id);
  expect((await letterOf("admission", inForce.id)).service).toBeNull();
  const served = { decision: inForce.id, expectedVersion: inForce.version, servedOn: "2026-11-23" };
  expect(await command("recordAdmissionService", served)).toMatchObject({ __typename: "AdmissionChanged" });
  const { service, html } = await letterOf("admission", inForce.id);
  expect(service?.text).toContain("viimeistään 23.12.2026");
  expect(html).toContain("viimeistään 23.12.2026");
  expect(await contentOf("admission", inForce.id)).toEqual(before);
});

test("the letter of a decision on ending stays too", async () => {
  const decision = await endings.ended(await endings.customerSince());
  const before = await letterOf("ending", decision.id);
  expect(before.html).toContain("Blessing Esimerkki");
  const { rows } = await world.administrator.query<{ person: string }>(
    "select person_id as person from casework.ending_decision where id = $1",
    [decision.id],
  );
  await renamed({ person: rows[0]?.person ?? "" }, "Muuttunut");
  const served = { decision: decision.id, expectedVersion: decision.version, servedOn: "2026-11-23" };
  expect(await endings.command("recordEndingService", served)).toMatchObject({ __typename: "EndingChanged" });
  const after = await letterOf("ending", decision.id);
  expect(after).toMatchObject({ draft: false, service: { heading: "Tiedoksianto" } });
  expect(await contentOf("ending", decision.id)).toEqual({ ...before, service: undefined, html: undefined });
  expect(after.html).toContain("Blessing Esimerkki");
});

test("a letter is sealed where it is stored, is opened for its own decision only, and is never changed or removed", async () => {
  const [one, other] = [await decidedOnDelegation(), await decidedOnDelegation()];
  const { rows } = await world.administrator.query<{ stored: string }>(
    "select string_agg(encode(letter_enc, 'escape'), '') as stored from casework.decision_letter",
  );
  expect(rows[0]?.stored).not.toContain("Blessing");
  const { rows: rights } = await world.administrator.query<{ right: string }>(
    `select privilege_type as right from information_schema.role_table_grants
     where table_schema = 'casework' and table_name = 'decision_letter' and grantee = 'casework_app' order by 1`,
  );
  expect(rights.map(({ right }) => right)).toEqual(["INSERT", "SELECT"]);
  await world.administrator.query(
    `update casework.decision_letter set letter_enc = (
       select letter_enc from casework.decision_letter where admission_decision_id = $1) where admission_decision_id = $2`,
    [one.inForce.id, other.inForce.id],
  );
  const document = "query Letter($id: ID!) { admissionLetter(decision: $id) { title } }";
  const { data, errors } = await world.ask("caseworker", document, { id: other.inForce.id });
  expect(errors).toHaveLength(1);
  expect(data["admissionLetter"] ?? null).toBeNull();
});

test("the letter of a decision that was made before letters were kept is written from the records", async () => {
  const { referral, inForce } = await decidedOnDelegation();
  await world.administrator.query("delete from casework.decision_letter where admission_decision_id = $1", [
    inForce.id,
  ]);
  await renamed(referral, "Muuttunut");
  expect((await letterOf("admission", inForce.id)).html).toContain("Muuttunut Toinen");
});
