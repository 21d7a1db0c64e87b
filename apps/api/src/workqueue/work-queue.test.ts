import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { givenDelegation } from "../testing/given-admission.ts";
import { customersIn } from "../testing/given-customer.ts";
import { givenEnded } from "../testing/given-ending.ts";
import { givenReferral } from "../testing/given-referral.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow("2026-11-23T10:00:00.000Z");
  await world.administrator
    .query(`truncate casework.customer_link, casework.ending_decision, casework.admission_decision,
    casework.customer, casework.referral, casework.delegation cascade`);
});

type Line = {
  readonly kind: string;
  readonly matter: { readonly reference: string } & Readonly<Record<string, unknown>>;
} & Readonly<Record<string, unknown>>;
type Queue = {
  readonly nodes: readonly Line[];
  readonly totalCount: number;
  readonly counts: Readonly<Record<string, unknown>>;
  readonly summary: { readonly overdue: number; readonly dueThisWeek: number };
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
};

const document = `query Queue($filter: WorkQueueFilterInput, $first: Int, $after: String) {
  workQueue(filter: $filter, first: $first, after: $after) {
    nodes { id kind task matter { kind id reference status referral customer referrerKind referrer isChild acuteDanger }
      deadline daysLeft daysWaiting urgency waitingFor assignee { name } reason section }
    totalCount pageInfo { endCursor hasNextPage }
    counts { mine unassigned unit children kinds { kind count } } summary { overdue dueThisWeek } } }`;

async function queue(filter: object = {}, who = "caseworker", over: object = {}): Promise<Queue> {
  const { data, errors } = await world.ask(who, document, { filter, ...over });
  expect(errors).toEqual([]);
  return data["workQueue"] as Queue;
}

const kinds = ({ nodes }: Queue): string[] => nodes.map(({ kind }) => kind);
const { proposal, command, admittedAt, admitted } = customersIn(() => world);

describe("a referral", () => {
  test("waits to be taken by anybody, then to be considered by the one who took it", async () => {
    await givenReferral(world, { taken: false });
    expect(kinds(await queue({ whose: "unassigned" }))).toEqual(["take_referral"]);
    expect(kinds(await queue({ whose: "mine" }))).toEqual([]);
    await givenReferral(world);
    const mine = await queue({ whose: "mine" });
    expect(mine.nodes).toMatchObject([
      {
        kind: "consider_referral",
        task: "Käsittele esitys",
        matter: { kind: "referral", status: "under_consideration", referrerKind: "police", isChild: false },
        deadline: null,
        daysWaiting: 0,
        waitingFor: "caseworker",
        assignee: { name: "Aino Esimerkki" },
        reason: "Asia käsitellään ilman aiheetonta viivytystä.",
        section: "laki 434/2003, 23 § 1 mom.",
      },
    ]);
  });

  test("of a child comes before others that have waited longer", async () => {
    world.setNow("2026-11-20T10:00:00.000Z");
    const adult = await givenReferral(world);
    world.setNow("2026-11-23T10:00:00.000Z");
    const child = await givenReferral(world, { birthDate: "2015-04-01" });
    const { nodes, counts } = await queue();
    expect(nodes.map(({ matter }) => matter.reference)).toEqual([child.reference, adult.reference]);
    expect(counts).toMatchObject({ children: 1, unit: 2 });
    expect((await queue({ children: true })).totalCount).toBe(1);
  });

  test("whose supplement is late is chased, and counts as late", async () => {
    const { id } = await givenReferral(world);
    await world.administrator.query(
      `update casework.referral set status = 'supplement_requested', supplement_requested_on = '2026-11-01',
        supplement_due_on = '2026-11-20' where id = $1`,
      [id],
    );
    const late = await queue();
    expect(late.nodes).toMatchObject([
      { kind: "chase_supplement", deadline: "2026-11-20", daysLeft: -3, urgency: "overdue" },
    ]);
    expect(late.summary).toEqual({ overdue: 1, dueThisWeek: 0 });
  });
});

describe("a proposal", () => {
  test("waits for those who may decide, not for the one who made it nor for one who may not", async () => {
    await proposal(await givenReferral(world));
    expect(kinds(await queue())).toEqual([]);
    expect(kinds(await queue({}, "supervisor"))).toEqual([]);
    expect(kinds(await queue({ whose: "mine" }, "director"))).toEqual(["decide_admission"]);
    await givenDelegation(world, { from: "2026-11-23" });
    expect(kinds(await queue({ whose: "mine" }, "supervisor"))).toEqual(["decide_admission"]);
    await world.administrator.query("delete from casework.delegation");
    await givenDelegation(world, { from: "2026-11-23", kind: "ending" });
    expect(kinds(await queue({}, "supervisor"))).toEqual([]);
  });

  test("that was returned is its maker's to revise", async () => {
    const open = await proposal(await givenReferral(world));
    const input = { decision: open.id, expectedVersion: open.version, reason: "Perustelut puuttuvat." };
    await command("returnAdmission", input, { who: "director" });
    const { nodes } = await queue({ whose: "mine" });
    expect(nodes).toMatchObject([{ kind: "revise_admission", assignee: { name: "Aino Esimerkki" } }]);
    expect(kinds(await queue({ whose: "mine" }, "director"))).toEqual([]);
  });
});

describe("a decision in force", () => {
  test("is served; its time for appeal is shown when it is near its end", async () => {
    const { inForce, referral } = await admittedAt("2026-11-02T10:00:00.000Z");
    expect((await queue()).nodes).toMatchObject([
      { kind: "serve_admission", matter: { kind: "admission", referral: referral.id }, daysWaiting: 21 },
    ]);
    const served = (appealUntil: string) =>
      world.administrator.query(
        "update casework.admission_decision set served_on = '2026-11-02', appeal_until = $2 where id = $1",
        [inForce.id, appealUntil],
      );
    await served("2026-12-02");
    expect((await queue()).nodes).toMatchObject([
      { kind: "await_admission_appeal", daysLeft: 9, waitingFor: "customer" },
    ]);
    await served("2026-12-20");
    expect(kinds(await queue())).toEqual([]);
    await served("2026-11-22");
    expect(kinds(await queue())).toEqual([]);
  });

  test("that was taken over from a register was served long ago", async () => {
    const { inForce } = await admitted();
    await world.administrator.query("update casework.admission_decision set origin = 'register' where id = $1", [
      inForce.id,
    ]);
    expect(kinds(await queue())).toEqual([]);
  });
});

test("measures after an ending are followed to their last day", async () => {
  const { customer, inForce } = await admittedAt("2026-09-01T10:00:00.000Z");
  await world.administrator.query("update casework.admission_decision set origin = 'register' where id = $1", [
    inForce.id,
  ]);
  await givenEnded(world, customer.id, { on: "2026-11-10", aftercareUntil: "2026-12-01" });
  expect((await queue()).nodes).toMatchObject([
    { kind: "end_aftercare", deadline: "2026-12-01", matter: { customer: customer.id, reference: customer.reference } },
  ]);
});

test("the counts tell what every choice would show, and so do the numbers beside the places", async () => {
  await givenReferral(world, { taken: false });
  await givenReferral(world);
  await givenReferral(world, { by: "caseworker-sv", birthDate: "2015-04-01" });
  const { counts } = await queue({ whose: "mine" });
  expect(counts).toEqual({
    mine: 1,
    unassigned: 1,
    unit: 3,
    children: 1,
    kinds: [
      { kind: "take_referral", count: 1 },
      { kind: "consider_referral", count: 2 },
    ],
  });
  for (const whose of ["mine", "unassigned", "unit"]) expect((await queue({ whose })).totalCount).toBe(counts[whose]);
  expect((await queue({ kind: "consider_referral" })).totalCount).toBe(2);
  const { data } = await world.ask("caseworker", "query Counts { navigationCounts { workQueue referrals } }");
  expect(data["navigationCounts"]).toEqual({ workQueue: 1, referrals: 1 });
});

test("pages through every line once", async () => {
  for (const _ of [1, 2, 3]) await givenReferral(world);
  const first = await queue({}, "caseworker", { first: 2 });
  const second = await queue({}, "caseworker", { first: 2, after: first.pageInfo.endCursor });
  expect(new Set([...first.nodes, ...second.nodes].map(({ matter }) => matter.reference)).size).toBe(3);
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
});

test("another unit has nothing of it; the director has all", async () => {
  await givenReferral(world);
  expect(await queue({}, "caseworker-helsinki")).toMatchObject({ nodes: [], counts: { unit: 0, kinds: [] } });
  expect((await queue({}, "director")).totalCount).toBe(1);
});

test("costs three statements, the audit row among them", async () => {
  await givenReferral(world);
  const watch = watchStatements(world.kernels.casework.database.pool);
  await queue();
  watch.stop();
  expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
});
