import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import { referralInput, referralsOf, type Parts } from "../testing/referrals.ts";

let world: World;
let referrals: ReturnType<typeof referralsOf>;

type Listed = { readonly id: string; readonly reference: string } & Parts;
type Inbox = {
  readonly nodes: readonly Listed[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly counts: Readonly<Record<string, number>>;
};

async function inbox(filter: Parts = {}, over: Parts = {}, who = "caseworker"): Promise<Inbox> {
  const document = `query Inbox($filter: ReferralFilterInput!, $sort: ReferralSort, $first: Int, $after: String) {
    it: referrals(filter: $filter, sort: $sort, first: $first, after: $after) {
      nodes { id reference status receivedOn referrerKind organisation { name } daysWaiting acuteDanger isMinor
        assignee { name } supplementDueOn hasPossibleDuplicate availableActions }
      totalCount pageInfo { endCursor hasNextPage } longWait
      counts { open mine unassigned acuteDanger minor waitingLong supplementRequested supplementLate } } }`;
  return (await referrals.ask(who, document, { filter, ...over })) as Inbox;
}

async function referenceOf(filter: Parts, over: Parts = {}): Promise<string[]> {
  const { nodes } = await inbox(filter, over);
  return nodes.map((node) => given.find(([, { id }]) => id === node.id)?.[0] ?? node.reference);
}

/** The referrals of this story under short names. */
let given: (readonly [name: string, referral: Listed])[];

async function give(name: string, person: Parts, over: Parts = {}): Promise<Listed> {
  const referral = await referrals.recorded(referralInput({ person: { new: person }, ...over }));
  given.push([name, referral]);
  return referral;
}

beforeAll(async () => {
  world = await openWorld();
  referrals = referralsOf(world);
  given = [];
  const police = { kind: "police" };
  const adultConsent = { givenBy: "person", givenOn: "2026-10-01" };
  const childConsent = { givenBy: "representative", givenOn: "2026-10-01", childHeard: true };
  await give(
    "old",
    { familyName: "Virtanen", givenName: "Aada" },
    { receivedOn: "2026-11-01", content: { consent: adultConsent } },
  );
  await give("new", { familyName: "Nguyen" }, { receivedOn: "2026-11-22", content: { referrer: { kind: "ngo" } } });
  await give(
    "child",
    { familyName: "Ahmed", birthDate: "2010-01-01" },
    { receivedOn: "2026-11-20", content: { consent: childConsent } },
  );
  await give(
    "danger",
    { familyName: "Hassan" },
    { receivedOn: "2026-11-21", content: { safety: { acuteDanger: true }, referrer: police } },
  );
  const mine = await give("mine", { familyName: "Adeyemi" }, { receivedOn: "2026-11-19" });
  await referrals.change("caseworker", "takeReferral", { referral: mine.id, expectedVersion: 1 });
  const asked = await give("asked", { familyName: "Kowalski" }, { receivedOn: "2026-11-18" });
  const supplement = { referral: asked.id, expectedVersion: 1, question: "Milloin?", dueOn: "2026-11-23" };
  await referrals.change("caseworker", "requestSupplement", supplement);
  const gone = await give("gone", { familyName: "Lindqvist" }, { receivedOn: "2026-11-17" });
  await referrals.change("caseworker", "withdrawReferral", {
    referral: gone.id,
    expectedVersion: 1,
    reason: "Ei halua.",
  });
  world.setNow("2026-11-24T10:00:00.000Z");
});
afterAll(() => world.close());

const open = { statuses: ["received", "under_consideration", "supplement_requested"] };

test("those in danger come first, then children, then the longest wait", async () => {
  expect(await referenceOf(open)).toEqual(["danger", "child", "old", "asked", "mine", "new"]);
  expect(await referenceOf(open, { sort: "waiting" })).toEqual(["old", "asked", "mine", "child", "danger", "new"]);
  expect(await referenceOf(open, { sort: "newest" })).toEqual(["new", "danger", "child", "mine", "asked", "old"]);
  expect((await referenceOf(open, { sort: "supplement" }))[0]).toBe("asked");
});

test("every chip tells how many its link will show", async () => {
  const { counts } = await inbox({ statuses: ["withdrawn"] });
  const links: Readonly<Record<string, Parts>> = {
    open: {},
    mine: { assigned: "mine" },
    unassigned: { assigned: "nobody" },
    acuteDanger: { acuteDanger: true },
    minor: { minor: true },
    waitingLong: { waitingOver: 7 },
    supplementRequested: { statuses: ["supplement_requested"] },
    supplementLate: { supplementLate: true },
  };
  for (const [chip, filter] of Object.entries(links)) {
    expect([chip, counts[chip]]).toEqual([chip, (await inbox({ ...open, ...filter })).totalCount]);
  }
  expect(counts).toMatchObject({
    open: 6,
    mine: 1,
    unassigned: 5,
    acuteDanger: 1,
    minor: 1,
    waitingLong: 1,
    supplementLate: 1,
  });
});

test("the numbers alone are those of the inbox", async () => {
  const document = "query Counts { it: referralCounts { open mine unassigned supplementLate } }";
  const { counts } = await inbox();
  expect(counts).toMatchObject((await referrals.ask("caseworker", document, {})) as Parts);
});

test("a list is limited by referrer, days of arrival, handler and status", async () => {
  expect(await referenceOf({ referrerKind: "ngo" })).toEqual(["new"]);
  expect(await referenceOf({ receivedFrom: "2026-11-17", receivedTo: "2026-11-18" })).toEqual(["gone", "asked"]);
  expect(await referenceOf({ assignee: staffActor("caseworker").id })).toEqual(["mine"]);
  expect(await referenceOf({ ...open, minor: false, acuteDanger: false, waitingOver: 3 })).toEqual([
    "old",
    "asked",
    "mine",
  ]);
});

test("a referral is found by its reference, by an inflected name of the person and by the body that referred", async () => {
  const { reference } = given[0]?.[1] ?? { reference: "" };
  expect(await referenceOf({ text: reference.toLowerCase() })).toEqual(["old"]);
  for (const text of ["Virtasen", "virtannen", "Aada"]) expect(await referenceOf({ text })).toEqual(["old"]);
  expect(await referenceOf({ text: "Nieminen" })).toEqual([]);
  await world.administrator.query(
    `with o as (insert into casework.organisation (id, kind, name, search_text, version)
      values (gen_random_uuid(), 'ngo', 'Pakolaisneuvonta', 'pakolaisneuvonta', 1) returning id)
     update casework.referral set organisation_id = (select id from o) where id = $1`,
    [given[1]?.[1].id],
  );
  expect(await referenceOf({ text: "pakolaisneuvonnan" })).toEqual(["new"]);
});

test("an item shows what is urgent and what can be done, and no name of the person", async () => {
  const item = (await inbox({ text: "Ahmed" })).nodes[0];
  expect(item).toMatchObject({
    isMinor: true,
    acuteDanger: false,
    daysWaiting: 4,
    hasPossibleDuplicate: false,
    assignee: null,
  });
  expect(item?.["availableActions"]).toContain("take");
  expect(JSON.stringify(item)).not.toContain("Ahmed");
});

test("a possible duplicate is marked by the same name in any order, and by a like name born on the same day", async () => {
  await give("same", { familyName: "Aada", givenName: "Virtanen" });
  expect((await inbox({ text: "Aada" })).nodes.map((node) => node["hasPossibleDuplicate"])).toEqual([true, true]);
  await give(
    "born",
    { familyName: "Ahmedi", birthDate: "2010-01-01" },
    {
      content: { consent: { givenBy: "representative", givenOn: "2026-10-01", childHeard: true } },
    },
  );
  expect((await inbox({ text: "Ahmed" })).nodes.map((node) => node["hasPossibleDuplicate"])).toEqual([true, true]);
});

test("another unit's inbox holds nothing of it, nor do its chips count it", async () => {
  const { nodes, counts } = await inbox({}, {}, "caseworker-helsinki");
  expect([nodes, counts["open"]]).toEqual([[], 0]);
  expect((await inbox(open, {}, "director")).totalCount).toBeGreaterThan(0);
});

test("pages follow one another without a gap or a repeat in every order, and a page of fifty costs three statements", async () => {
  await world.administrator.query(
    `with p as (insert into casework.person (id, unit_id, sex, nationalities, name_grams, version)
        select gen_random_uuid(), u.id, 'man', '{}', '{}', 1 from kernel.unit u, generate_series(1, 60)
        where u.code = 'joutseno' returning id, unit_id)
      insert into casework.referral (id, reference, unit_id, person_id, status, channel, received_on, referrer_kind,
        acute_danger, signs, forms, domestic_servitude, outcome, version)
      select gen_random_uuid(), 'T-' || p.id, p.unit_id, p.id, 'received', 'form', '2026-10-10', 'self', false, '{}', '{}', false,
        'pending', 1 from p`,
  );
  for (const sort of ["urgency", "waiting", "newest", "supplement"]) {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Inbox = await inbox(open, { sort, first: 25, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect([sort, seen.length, new Set(seen).size]).toEqual([sort, 68, 68]);
  }
  const watch = watchStatements(world.kernels.casework.database.pool);
  expect((await inbox(open, { first: 50 })).nodes).toHaveLength(50);
  watch.stop();
  expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
});
