import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { customersIn } from "../testing/given-customer.ts";
import { givenEnded } from "../testing/given-ending.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

let world: World;

type Listed = {
  readonly reference: string;
  readonly name: string | null;
  readonly latestReferral: { readonly reference: string };
} & Readonly<Record<string, unknown>>;
type List = {
  readonly nodes: readonly Listed[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly stock: { readonly onDate: string; readonly customers: number; readonly accompanyingChildren: number };
};

const document = `query Customers($filter: CustomerFilterInput, $sort: CustomerSort, $first: Int, $after: String) {
  customers(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id reference name basis admittedOn endedOn ageGroup isMinor safetyFlags protectedIdentity handler
      latestReferral { reference receivedOn referrerKind referrer status } latestEvents { kind what happenedOn } }
    totalCount pageInfo { endCursor hasNextPage } stock { onDate customers accompanyingChildren } } }`;

async function list(variables: object = {}, who = "caseworker"): Promise<List> {
  const { data, errors } = await world.ask(who, document, { ...variables });
  expect(errors).toEqual([]);
  return data["customers"] as List;
}

const names = ({ nodes }: List): (string | null)[] => nodes.map(({ name }) => name);
const { admittedAt, change } = customersIn(() => world);
let aino: string;

beforeAll(async () => {
  world = await openWorld();
  ({ id: aino } = (
    await admittedAt("2026-03-02T10:00:00.000Z", { givenName: "Aino", familyName: "Virtanen" })
  ).customer);
  const blessing = await admittedAt("2026-05-04T10:00:00.000Z", { givenName: "Blessing", familyName: "Okafor" });
  await admittedAt("2026-09-07T10:00:00.000Z", {
    givenName: "Ngozi",
    familyName: "Okafor",
    birthDate: "2012-01-31",
    by: "caseworker-sv",
  });
  await givenEnded(world, blessing.customer.id, { on: "2026-08-31" });
  const flagged = { customer: aino, expectedVersion: 1, safetyFlags: ["no_phone_contact", "acute_danger"] };
  await change("setSafety", { ...flagged, safetyNote: "", protectedIdentity: true });
  await change("assignHandler", { customer: aino, expectedVersion: 2, handler: null });
});
afterAll(() => world.close());

describe("a row", () => {
  test("tells who it is, since when, what to beware of, the newest referral and what happened lately", async () => {
    const { nodes, totalCount } = await list();
    expect(totalCount).toBe(3);
    expect(nodes.find(({ name }) => name === "Aino Virtanen")).toMatchObject({
      basis: "victim",
      admittedOn: "2026-03-02",
      endedOn: null,
      handler: null,
      ageGroup: "age_35_44",
      isMinor: false,
      protectedIdentity: true,
      safetyFlags: ["no_phone_contact", "acute_danger", "protected_identity"],
      latestReferral: { receivedOn: "2026-03-02", referrerKind: "police", referrer: null, status: "decided" },
      latestEvents: [
        { kind: "handlerAssigned", what: "Vastuutyöntekijä vaihtui", happenedOn: "2026-11-23" },
        { kind: "safetySet", happenedOn: "2026-11-23" },
        { kind: "customerAdmitted", happenedOn: "2026-03-02" },
      ],
    });
  });

  test("names the handler whom the referral had", async () => {
    const { nodes } = await list({ filter: { text: "Ngozi" } });
    expect(nodes).toMatchObject([{ handler: "Benjamin Exempel", isMinor: true, ageGroup: "age_12_17" }]);
  });
});

describe("a search", () => {
  test.each(["Virtanen", "virtaselle", "Virtaneb", "aino virtasen"])("finds Aino Virtanen by %s", async (text) => {
    expect(names(await list({ filter: { text } }))).toEqual(["Aino Virtanen"]);
  });

  test("puts the likest first and pages through the rest", async () => {
    const first = await list({ filter: { text: "Bles Okafor" }, first: 1 });
    expect(names(first)).toEqual(["Blessing Okafor"]);
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const next = await list({ filter: { text: "Bles Okafor" }, first: 1, after: first.pageInfo.endCursor });
    expect(names(next)).toEqual(["Ngozi Okafor"]);
    expect(next.pageInfo.hasNextPage).toBe(false);
  });

  test("finds by a part of the reference of the customership or of a referral", async () => {
    const { nodes } = await list({ filter: { text: "Ngozi" } });
    const [found] = nodes;
    for (const text of [found?.reference.toLowerCase(), found?.latestReferral.reference]) {
      expect(names(await list({ filter: { text } }))).toEqual(["Ngozi Okafor"]);
    }
  });

  test("finds nobody by a name that nobody has", async () => {
    expect(await list({ filter: { text: "Xyzzy" } })).toMatchObject({ nodes: [], totalCount: 0 });
  });
});

describe("a filter", () => {
  test.each([
    ["the current", { status: "current" }, ["Ngozi Okafor", "Aino Virtanen"]],
    ["the ended", { status: "ended" }, ["Blessing Okafor"]],
    ["a basis", { basis: "witness" }, []],
    ["no handler", { handlerIs: "none" }, ["Aino Virtanen"]],
    ["the own", { handlerIs: "mine" }, ["Blessing Okafor"]],
    ["every flag named", { flags: ["acute_danger", "no_phone_contact"] }, ["Aino Virtanen"]],
    ["minors", { minor: true }, ["Ngozi Okafor"]],
    ["adults", { minor: false }, ["Blessing Okafor", "Aino Virtanen"]],
    ["customers of a day", { onDate: "2026-06-30" }, ["Blessing Okafor", "Aino Virtanen"]],
    ["the day of ending, when one is no customer any more", { onDate: "2026-08-31" }, ["Aino Virtanen"]],
    ["a time of admission", { admittedFrom: "2026-05-01", admittedTo: "2026-05-31" }, ["Blessing Okafor"]],
    ["several at once", { status: "current", minor: false, handlerIs: "none" }, ["Aino Virtanen"]],
  ])("limits to %s", async (_, filter, expected) => {
    const found = await list({ filter });
    expect(names(found)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
  });

  test("limits to one handler", async () => {
    const filter = { handler: staffActor("caseworker-sv").id };
    expect(names(await list({ filter }))).toEqual(["Ngozi Okafor"]);
  });
});

describe("the stock", () => {
  test("is of today, or of the day chosen, whatever else is filtered", async () => {
    expect((await list()).stock).toEqual({ onDate: "2026-11-23", customers: 2, accompanyingChildren: 0 });
    const { stock } = await list({ filter: { onDate: "2026-08-30", basis: "witness" } });
    expect(stock).toEqual({ onDate: "2026-08-30", customers: 2, accompanyingChildren: 0 });
  });
});

describe("paging", () => {
  test.each(["newest_admitted", "oldest_admitted", "reference"])(
    "by %s comes past every customer once",
    async (sort) => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: List = await list({ sort, first: 1, after });
        seen.push(...page.nodes.map(({ reference }) => reference));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(new Set(seen).size).toBe(3);
      expect(seen).toHaveLength(3);
    },
  );

  test("by ending shows the ended only", async () => {
    expect(names(await list({ sort: "newest_ended" }))).toEqual(["Blessing Okafor"]);
  });

  test("refuses a cursor that is none and a page that is too long", async () => {
    for (const variables of [{ after: "nonsense" }, { first: 101 }, { first: -1 }]) {
      const { errors } = await world.ask("caseworker", document, variables);
      expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
    }
  });
});

test("another unit sees no customer and counts none; the director sees all", async () => {
  expect(await list({}, "caseworker-helsinki")).toMatchObject({ nodes: [], totalCount: 0, stock: { customers: 0 } });
  expect((await list({ filter: { text: "Aino" } }, "caseworker-helsinki")).nodes).toEqual([]);
  expect((await list({}, "director")).totalCount).toBe(3);
});

test("a person who was erased stays in the list without a name", async () => {
  await world.administrator.query(`update kernel.data_key set wrapped = null, destroyed_at = now()
    where subject_id = (select person_id from casework.customer where ended_on is not null)`);
  expect(names(await list({ filter: { status: "ended" } }))).toEqual([null]);
});

test("a page of 50 customers costs three statements, the audit row among them", async () => {
  await world.administrator.query(`
    with ended as (
      insert into casework.customer (id, reference, person_id, unit_id, basis, admitted_on, ended_on, ending_decision_id, referral_id, safety_flags, protected_identity, version)
      select gen_random_uuid(), 'AJ-2015-' || n, c.person_id, c.unit_id, 'victim', '2015-01-01'::date + n, '2016-01-01', gen_random_uuid(), c.referral_id, '{}', false, 1
      from casework.customer c, generate_series(1, 60) n where c.id = '${aino}' returning *)
    insert into casework.ending_decision (id, customer_id, person_id, unit_id, ground, immediate_enforcement, customer_version, status, origin, regime, sections, letter_language, decided_on, version)
    select ending_decision_id, id, person_id, unit_id, 'own_wish', true, 1, 'in_force', 'register', 'R2', '{}', 'fi', ended_on, 1 from ended`);
  const watch = watchStatements(world.kernels.casework.database.pool);
  const page = await list({ first: 50 });
  watch.stop();
  expect(page.nodes).toHaveLength(50);
  expect(page.totalCount).toBe(63);
  expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
});
