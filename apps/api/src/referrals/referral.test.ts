import { randomUUID } from "node:crypto";
import { plantCanaries, sightings, watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import { adult, referralInput, referralsOf, type Parts, type Shown } from "../testing/referrals.ts";

let world: World;
let referrals: ReturnType<typeof referralsOf>;
beforeAll(async () => {
  world = await openWorld();
  referrals = referralsOf(world);
});
beforeEach(() => world.setNow("2026-11-23T10:00:00.000Z"));
afterAll(() => world.close());

const child = { givenName: "Joy", familyName: "Okafor", sex: "woman", birthDate: "2012-05-06" };

test("a recorded referral is received, waits from the day it came, and says what can be done", async () => {
  const referral = await referrals.recorded();
  expect(referral.reference).toMatch(/^E-2026-\d{4}$/);
  expect(referral).toMatchObject({
    status: "received",
    daysWaiting: 3,
    version: 1,
    primaryForm: "labour",
    isChild: false,
  });
  expect(referral).toMatchObject({
    person: { givenName: "Blessing", age: 34 },
    safeContact: "Vain tekstiviestillä arkisin",
  });
  expect(referral["availableActions"]).toContain("take");
  expect(referral["whyNot"]).toContainEqual({ action: "proposeAdmission", reason: "Ota esitys ensin käsittelyyn." });
});

test("references of a year follow one another without a gap, also when a referral is refused in between", async () => {
  const one = await referrals.recorded();
  await referrals.record(referralInput({ content: { consent: null } }));
  const other = await referrals.recorded();
  expect(Number(other.reference.slice(-4)) - Number(one.reference.slice(-4))).toBe(1);
});

test("nobody is referred without consent, and for a child the representative consents and the child is heard", async () => {
  const of = (person: Parts, consent: Parts | null) =>
    referrals.record(referralInput({ person: { new: person }, content: { consent } }));
  expect(await of(adult, null)).toMatchObject({ __typename: "ConsentMissing" });
  expect(await of(adult, { givenBy: "representative", givenOn: "2026-11-19" })).toMatchObject({
    __typename: "ConsentByPersonNeeded",
  });
  expect(await of(child, { givenBy: "person", givenOn: "2026-11-19" })).toMatchObject({
    __typename: "ConsentByRepresentativeNeeded",
  });
  expect(await of(child, { givenBy: "representative", givenOn: "2026-11-19", childHeard: false })).toEqual({
    __typename: "ChildNotHeard",
    message: "12 vuotta täyttänyttä lasta on kuultava. Kirjaa kuuleminen.",
  });
});

test("a channel that has a door of its own is not chosen by hand, and what is named must be there", async () => {
  for (const channel of ["partner", "register"]) {
    expect(await referrals.record(referralInput({ channel }))).toMatchObject({
      field: "channel",
      problem: "not_applicable",
    });
  }
  const referrer = { kind: "police", organisation: randomUUID() };
  expect(await referrals.record(referralInput({ content: { referrer } }))).toMatchObject({ field: "organisation" });
  expect(await referrals.record(referralInput({ person: { known: randomUUID() } }))).toMatchObject({
    __typename: "PersonNotFound",
  });
  expect(await referrals.record(referralInput({ person: {} }))).toMatchObject({ field: "person", problem: "required" });
});

test("children are referred together with the adult, each with a referral of their own", async () => {
  const consent = { givenBy: "representative", givenOn: "2026-11-19", childHeard: true };
  const children = [{ person: child, consent, circumstances: "Lapsi on äitinsä mukana." }];
  const recorded = await referrals.record(referralInput({ children }));
  expect(recorded).toMatchObject({ __typename: "ReferralRecorded", children: 1 });
  const file = await referrals.read(String(recorded["id"]));
  expect(file?.["children"]).toMatchObject([{ person: { givenName: "Joy" }, referrals: [{ status: "received" }] }]);
  const unheard = [{ ...children[0], consent: { ...consent, childHeard: null } }];
  expect(await referrals.record(referralInput({ children: unheard }))).toEqual({
    __typename: "AccompanyingChildRefused",
    child: 0,
    message: "12 vuotta täyttänyttä lasta on kuultava. Kirjaa kuuleminen.",
  });
});

test("a person who is known already is referred again under the same person", async () => {
  const first = await referrals.recorded();
  const { id } = first["person"] as { id: string };
  const again = await referrals.recorded(referralInput({ person: { known: id }, receivedOn: "2026-11-22" }));
  expect(again["person"]).toEqual(first["person"]);
  expect(again["otherReferrals"]).toEqual([{ reference: first.reference }]);
});

test("taking a referral puts it under consideration by the one who took it", async () => {
  const { id } = await referrals.recorded();
  const taken = await referrals.change("caseworker-sv", "takeReferral", { referral: id, expectedVersion: 1 });
  expect(taken["referral"]).toMatchObject({
    status: "under_consideration",
    assignee: { name: "Benjamin Exempel" },
    version: 2,
  });
  expect((taken["referral"] as Parts)["availableActions"]).toContain("proposeAdmission");
});

test("a referral is given to a colleague of the unit or to the director, and to nobody else", async () => {
  const { id } = await referrals.recorded();
  const give = (to: string, expectedVersion: number) =>
    referrals.change("caseworker", "assignReferral", { referral: id, expectedVersion, assignee: staffActor(to).id });
  for (const stranger of ["caseworker-helsinki", "statistician"]) {
    expect(await give(stranger, 1)).toMatchObject({
      __typename: "InvalidField",
      field: "assignee",
      problem: "unknown_code",
    });
  }
  expect(await give("supervisor", 1)).toMatchObject({ referral: { assignee: { name: "Sari Esimerkki" } } });
  expect(await give("director", 2)).toMatchObject({ referral: { assignee: { name: "Johanna Esimerkki" } } });
});

test("a supplement is asked for and answered, and the thread keeps both", async () => {
  const { id } = await referrals.recorded();
  const base = (expectedVersion: number) => ({ referral: id, expectedVersion });
  const asked = await referrals.change("caseworker", "requestSupplement", {
    ...base(1),
    question: "Missä työ tehtiin?",
    dueOn: "2026-11-30",
  });
  expect(asked["referral"]).toMatchObject({
    status: "supplement_requested",
    supplement: { dueOn: "2026-11-30", isLate: false },
  });
  world.setNow("2026-12-01T10:00:00.000Z");
  expect(await referrals.read(id)).toMatchObject({ supplement: { isLate: true } });
  const answered = await referrals.change("caseworker", "recordSupplement", { ...base(2), answer: "Ravintolassa." });
  const { history, status } = answered["referral"] as Parts & { history: Parts[] };
  expect(status).toBe("under_consideration");
  expect(history.map(({ kind, text, by }) => [kind, text, by])).toEqual([
    ["referralRecorded", "", "Aino Esimerkki"],
    ["supplementRequested", "Missä työ tehtiin?", "Aino Esimerkki"],
    ["supplementRecorded", "Ravintolassa.", "Aino Esimerkki"],
  ]);
});

test("an amendment names what it changed, and one that changes nothing is refused", async () => {
  const { id } = await referrals.recorded();
  const { content } = referralInput() as { content: Parts };
  const amend = (over: Parts, expectedVersion: number) =>
    referrals.change("caseworker", "amendReferral", {
      referral: id,
      expectedVersion,
      content: { ...content, ...over },
    });
  expect(await amend({}, 1)).toMatchObject({ __typename: "NothingChanged" });
  const referrer = { kind: "border_guard", contactName: "", contactDetails: "" };
  const amended = await amend({ circumstances: "Tarkennettu kuvaus.", referrer }, 1);
  expect(amended["referral"]).toMatchObject({
    circumstances: "Tarkennettu kuvaus.",
    referrer: { kind: "border_guard" },
  });
  const { history } = amended["referral"] as { history: Parts[] };
  expect(new Set(history.at(-1)?.["changed"] as string[])).toEqual(new Set(["referrerKind", "circumstances"]));
  expect(await amend({ consent: null }, 2)).toMatchObject({ __typename: "ConsentMissing" });
});

test("a withdrawn referral is closed, and says so to whoever would change it", async () => {
  const { id } = await referrals.recorded();
  const gone = await referrals.change("caseworker", "withdrawReferral", {
    referral: id,
    expectedVersion: 1,
    reason: "Ei halua.",
  });
  expect(gone["referral"]).toMatchObject({ status: "withdrawn", daysWaiting: null, availableActions: ["read"] });
  expect(await referrals.change("caseworker", "takeReferral", { referral: id, expectedVersion: 2 })).toMatchObject({
    __typename: "ReferralClosed",
  });
});

test("a change of a version that is no longer in force is refused, and of two at once one stands", async () => {
  const { id } = await referrals.recorded();
  const take = (who: string) => referrals.change(who, "takeReferral", { referral: id, expectedVersion: 1 });
  const answers = await Promise.all([take("caseworker"), take("caseworker-sv")]);
  expect(new Set(answers.map((answer) => answer["__typename"]))).toEqual(new Set(["ReferralChanged", "StaleVersion"]));
  expect(await take("supervisor")).toMatchObject({ __typename: "StaleVersion", currentVersion: 2 });
});

test("the same referral sent twice with one key is recorded once", async () => {
  const key = randomUUID();
  const [one, other] = await Promise.all([1, 2].map(() => referrals.record(referralInput(), "caseworker", key)));
  expect(one).toEqual(other);
  const { rows } = await world.administrator.query(
    "select count(*)::int as n from casework.event where aggregate_id = $1",
    [one?.["id"]],
  );
  expect(rows[0]).toEqual({ n: 1 });
});

test("a caseworker of another unit cannot tell that a referral exists", async () => {
  const { id, person } = await referrals.recorded();
  const absent = randomUUID();
  const asked = async (referral: string) => [
    await referrals.read(referral, "caseworker-helsinki"),
    await referrals.change("caseworker-helsinki", "takeReferral", { referral, expectedVersion: 1 }),
    await referrals.record(
      referralInput({ person: { known: referral === id ? (person as Parts)["id"] : absent } }),
      "caseworker-helsinki",
    ),
  ];
  expect(await asked(id)).toEqual(await asked(absent));
  expect(await referrals.read(id, "director")).not.toBeNull();
});

test("a file costs three statements, the audit included", async () => {
  const { id } = await referrals.recorded();
  const watch = watchStatements(world.kernels.casework.database.pool);
  await referrals.read(id);
  watch.stop();
  expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
});

test("what a referral tells is nowhere in the clear in the database, and in no refusal", async () => {
  const named = {
    ...plantCanaries(["givenName", "familyName", "otherNames", "contact"]),
    identityNumber: "040392-952E",
  };
  const told = plantCanaries([
    "circumstances",
    "safetyNow",
    "safeContact",
    "contactName",
    "contactDetails",
    "question",
    "reason",
  ]);
  const { circumstances, safetyNow, safeContact, contactName, contactDetails } = told;
  const input = referralInput({
    person: { new: named },
    content: {
      circumstances,
      safety: { safetyNow, safeContact },
      referrer: { kind: "ngo", contactName, contactDetails },
    },
  });
  const { id } = await referrals.recorded(input);
  const asked = { referral: id, expectedVersion: 1, question: told.question, dueOn: "2026-12-01" };
  await referrals.change("caseworker", "requestSupplement", asked);
  const refusals = [
    await referrals.change("caseworker", "requestSupplement", asked),
    await referrals.change("caseworker-helsinki", "withdrawReferral", {
      referral: id,
      expectedVersion: 2,
      reason: told.reason,
    }),
    await referrals.record({ ...input, channel: "register" }),
  ];
  const tables = ["casework.person", "casework.referral", "casework.event", "kernel.idempotency", "audit.entry"];
  const dumps = tables.map((table) => world.administrator.query(`select to_jsonb(t)::text as row from ${table} t`));
  const rows = (await Promise.all(dumps)).flatMap((dump) => dump.rows as unknown[]);
  expect(sightings({ ...named, ...told }, JSON.stringify([rows, refusals]))).toEqual([]);
});

test("the audit log tells who read whose file, and of what kind the data were", async () => {
  const { id, person } = await referrals.recorded();
  await referrals.read(id, "supervisor");
  const { rows } = await world.administrator.query(
    "select actor_id, operation, field_classes from audit.entry where $1 = any (subjects) order by id desc limit 1",
    [(person as Parts)["id"]],
  );
  expect(rows[0]).toEqual({
    actor_id: staffActor("supervisor").id,
    operation: "Read",
    field_classes: ["identity", "contact", "codes", "free_text", "history"],
  });
});

test("a person's names are amended with the version that was read", async () => {
  const referral = await referrals.recorded();
  const { id } = referral["person"] as Shown;
  const amend = (identity: Parts, expectedVersion: number, who = "caseworker") =>
    referrals.ask(
      who,
      `mutation Amend($input: AmendPersonInput!, $key: ID!) { it: amendPerson(input: $input, idempotencyKey: $key) {
        __typename ... on PersonAmended { version } ... on InvalidField { field } ... on StaleVersion { currentVersion } } }`,
      { input: { person: id, expectedVersion, identity }, key: randomUUID() },
    );
  expect(await amend({ ...adult, givenName: "Grace" }, 1)).toEqual({ __typename: "PersonAmended", version: 2 });
  expect((await referrals.read(referral.id))?.["person"]).toMatchObject({ givenName: "Grace", contact: "" });
  expect(await amend(adult, 1)).toEqual({ __typename: "StaleVersion", currentVersion: 2 });
  expect(await amend({ ...adult, birthDate: "2030-01-01" }, 2)).toMatchObject({
    __typename: "InvalidField",
    field: "birthDate",
  });
  for (const identityNumber of ["040392-952F", "131052-308T"]) {
    expect(await amend({ ...adult, identityNumber }, 2)).toMatchObject({ field: "identityNumber" });
  }
  expect(await amend(adult, 2, "caseworker-helsinki")).toEqual({ __typename: "PersonNotFound" });
});
