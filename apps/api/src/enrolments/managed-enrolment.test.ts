import { randomUUID } from "node:crypto";
import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { inviterOf } from "../testing/invited.ts";
import { learnersOf } from "../testing/learners.ts";
import { queuedFor } from "../testing/queued.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let centre: string;
let trainee: string;

beforeAll(async () => {
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
  centre = await body("Salon vastaanottokeskus (esimerkki)");
  await joins(["trainee"], centre);
  trainee = await enrolled("trainee", "reception");
});
afterAll(() => world.close());

const { course } = inviterOf(() => world);
const { enrolled } = learnersOf(() => world);

async function body(name: string): Promise<string> {
  const { rows } = await world.administrator.query<{ id: string }>(
    `insert into casework.organisation (id, kind, name, search_text, version)
     values (gen_random_uuid(), 'reception_centre', $1, $1, 1) returning id`,
    [name],
  );
  return rows[0]?.id ?? "";
}

async function joins(subjects: readonly string[], organisation: string): Promise<void> {
  await world.administrator.query("update kernel.trainee set organisation_id = $1 where subject = any ($2)", [
    organisation,
    subjects,
  ]);
}

/** Learners of a body who are no more than a name. */
async function learners(names: readonly string[], organisation: string): Promise<void> {
  await world.administrator.query(
    `insert into kernel.trainee (id, subject, name, language, email, organisation_id, organisation_name)
     select gen_random_uuid(), n, n, 'fi', lower(n) || '@example.invalid', $2, 'x' from unnest($1::text[]) n`,
    [names, organisation],
  );
}

type Managed = {
  readonly id: string;
  readonly version: number;
  readonly learnerName: string;
  readonly status: string;
  readonly isLate: boolean;
  readonly availableActions: readonly string[];
} & Readonly<Record<string, unknown>>;

const listing = `query Enrolments($filter: ManagedEnrolmentFilterInput!, $first: Int!, $after: String) {
  it: enrolments(filter: $filter, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
    counts { late active completed waived withdrawn }
    nodes { id version learnerName organisation course role status isLate cycle origin enrolledOn dueOn extraTime endedOn
      validUntil renewalFrom lastReminder remindedOn availableActions whyNot { action reason } } } }`;

async function listed(filter: object = {}, page: object = { first: 50 }, who = "trainer") {
  const { data, errors } = await world.ask(who, listing, { filter, ...page });
  expect(errors).toEqual([]);
  return data["it"] as {
    totalCount: number;
    counts: Readonly<Record<string, number>>;
    nodes: Managed[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}

async function one(id: string): Promise<Managed> {
  const found = (await listed({}, { first: 100 })).nodes.find((node) => node.id === id);
  if (!found) throw new Error("There is no such enrolment");
  return found;
}

const changed = "... on EnrolmentChanged { enrolment { version status extraTime endedOn } }";

/** The mutations with their inputs and what of their success is asked. */
const acts = {
  grantExtraTime: ["GrantExtraTimeInput", changed],
  waiveEnrolment: ["WaiveEnrolmentInput", changed],
  withdrawEnrolment: ["OneEnrolmentInput", changed],
  setDueDates: ["SetDueDatesInput", "... on DueDatesSet { count }"],
  assignLearners: ["AssignLearnersInput", "... on LearnersAssigned { assigned skipped }"],
  remindLearners: ["RemindLearnersInput", "... on LearnersReminded { reminded skipped }"],
} as const;

async function act(name: keyof typeof acts, input: object, { who = "trainer", key = randomUUID() } = {}) {
  const [type, success] = acts[name];
  const document = `mutation Act($input: ${type}!, $key: ID!) { it: ${name}(input: $input, idempotencyKey: $key) {
    __typename ... on Rejection { message } ... on InvalidField { field problem } ${success} } }`;
  const { data, errors } = await world.ask(who, document, { input, key });
  expect(errors).toEqual([]);
  return data["it"] as Readonly<Record<string, unknown>>;
}

describe("who manages training", () => {
  test("sees who is enrolled for which body, how it stands and until when, and nothing of answers", async () => {
    expect(await one(trainee)).toMatchObject({
      learnerName: "Tiina Esimerkki",
      organisation: "Salon vastaanottokeskus (esimerkki)",
      course: "Tunnista, kohtaa, ohjaa",
      role: "reception",
      status: "active",
      isLate: false,
      origin: "self",
      cycle: 1,
      enrolledOn: "2026-11-23",
      dueOn: null,
      lastReminder: null,
      availableActions: ["setDueDate", "remind", "grantExtraTime", "waive", "withdraw"],
    });
  });

  test("sets a due date of one or many, of all or of none", async () => {
    const { id, version } = await one(trainee);
    const ok = { enrolment: id, expectedVersion: version };
    const stale = { enrolments: [ok, { enrolment: id, expectedVersion: 99 }], dueOn: "2026-12-01" };
    expect(await act("setDueDates", stale)).toMatchObject({ __typename: "StaleVersion" });
    expect(await one(trainee)).toMatchObject({ dueOn: null, version });
    expect(await act("setDueDates", { enrolments: [ok], dueOn: "2026-12-01" })).toMatchObject({ count: 1 });
    expect(await one(trainee)).toMatchObject({ dueOn: "2026-12-01", version: version + 1 });
    const next = [{ enrolment: id, expectedVersion: version + 1 }];
    expect(await act("setDueDates", { enrolments: next, dueOn: "2026-11-22" })).toMatchObject({ field: "dueOn" });
    expect(await act("setDueDates", { enrolments: [], dueOn: null })).toMatchObject({ field: "enrolments" });
    expect(await act("setDueDates", { enrolments: next, dueOn: null })).toMatchObject({ count: 1 });
  });

  test("gives extra time; the same command sent twice gives it once", async () => {
    const { id, version } = await one(trainee);
    const input = { enrolment: id, expectedVersion: version, extraTime: 50 };
    const key = randomUUID();
    const first = await act("grantExtraTime", input, { key });
    expect(first).toMatchObject({ enrolment: { version: version + 1, extraTime: 50 } });
    expect(await act("grantExtraTime", input, { key })).toEqual(first);
    const wrong = { enrolment: id, expectedVersion: version + 1, extraTime: 101 };
    expect(await act("grantExtraTime", wrong)).toMatchObject({ field: "extraTime", problem: "out_of_range" });
  });
});

describe("a trainer", () => {
  test("assigns a course to every learner of a body who can take it, who is told by mail", async () => {
    const other = await body("Forssan vastaanottokeskus (esimerkki)");
    await learners(["Aada", "Beeda", "Ceeda"], other);
    const input = { course: await course(), organisation: other, role: "reception", dueOn: "2026-12-15" };
    const asking = `query Assignable($course: ID!, $organisation: ID!) {
      it: assignable(course: $course, organisation: $organisation) { learners assignable } }`;
    const { data } = await world.ask("trainer", asking, { course: input.course, organisation: other });
    expect(data["it"]).toEqual({ learners: 3, assignable: 3 });
    expect(await act("assignLearners", input)).toMatchObject({ assigned: 3, skipped: 0 });
    expect(await act("assignLearners", input)).toMatchObject({ assigned: 0, skipped: 3 });
    const { nodes, counts } = await listed({ organisation: other });
    expect(nodes.map(({ learnerName, origin, dueOn }) => [learnerName, origin, dueOn])).toEqual([
      ["Aada", "assigned", "2026-12-15"],
      ["Beeda", "assigned", "2026-12-15"],
      ["Ceeda", "assigned", "2026-12-15"],
    ]);
    expect(counts).toMatchObject({ active: 3, late: 0 });
    expect(await queuedFor(world, "learner-mail")).toHaveLength(3);
    expect(await act("assignLearners", { ...input, course: randomUUID() })).toMatchObject({
      __typename: "CourseNotFound",
    });
    expect(await act("assignLearners", { ...input, dueOn: "2026-11-01" })).toMatchObject({ field: "dueOn" });
  });

  test("waives with a reason, or withdraws, after which nothing can be done and it says why", async () => {
    const [waived, withdrawn] = (await listed({ search: "eeda" })).nodes;
    if (!waived || !withdrawn) throw new Error("The learners of the test before are not there");
    const of = ({ id, version }: Managed) => ({ enrolment: id, expectedVersion: version });
    expect(await act("waiveEnrolment", { ...of(waived), reason: " " })).toMatchObject({ field: "reason" });
    const reason = "Suorittanut saman koulutuksen muualla.";
    expect(await act("waiveEnrolment", { ...of(waived), reason })).toMatchObject({
      enrolment: { status: "waived", endedOn: "2026-11-23" },
    });
    expect(await act("withdrawEnrolment", of(withdrawn))).toMatchObject({ enrolment: { status: "withdrawn" } });
    const over = await one(withdrawn.id);
    expect(over.availableActions).toEqual([]);
    expect(over["whyNot"]).toContainEqual({
      action: "withdraw",
      reason: "Kurssi on jo päättynyt tämän osallistujan osalta.",
    });
    expect(await act("withdrawEnrolment", of(over))).toMatchObject({ __typename: "EnrolmentOver" });
  });
});

describe("the list of enrolments", () => {
  test("has who is late first, is limited by state, and tells how many there are of each", async () => {
    const late = await body("Porin vastaanottokeskus (esimerkki)");
    await learners(["Yrjö", "Xenia"], late);
    const input = { course: await course(), organisation: late, role: "reception", dueOn: "2026-11-25" };
    await act("assignLearners", input);
    world.setNow("2026-11-26T10:00:00.000Z");
    const all = await listed();
    expect(all.nodes.slice(0, 2).map(({ learnerName, isLate }) => [learnerName, isLate])).toEqual([
      ["Xenia", true],
      ["Yrjö", true],
    ]);
    expect(all.counts).toMatchObject({ late: 2, waived: 1, withdrawn: 1 });
    expect((await listed({ state: "late" })).totalCount).toBe(2);
    expect((await listed({ state: "active" })).totalCount).toBe(all.counts["active"]);
    expect((await listed({ state: "waived", organisation: late })).totalCount).toBe(0);
    world.setNow("2026-11-23T10:00:00.000Z");
  });

  test("finds a learner by a part of the name or of the address", async () => {
    expect((await listed({ search: "TIINA" })).nodes.map(({ id }) => id)).toEqual([trainee]);
    expect((await listed({ search: "trainee@" })).nodes.map(({ id }) => id)).toEqual([trainee]);
    expect((await listed({ search: "100%" })).totalCount).toBe(0);
  });

  test("goes on page by page in one order, in one statement each", async () => {
    const all = (await listed()).nodes.map(({ id }) => id);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Awaited<ReturnType<typeof listed>> = await listed({}, { first: 2, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(all);
    const watch = watchStatements(world.kernels.casework.database.pool);
    await listed();
    watch.stop();
    // Who asks, the page, and the audit row.
    expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
  });
});

describe("reminding by hand", () => {
  test("is one mail a day to a learner, however often it is pressed", async () => {
    const before = (await queuedFor(world, "learner-mail")).length;
    expect(await act("remindLearners", { enrolments: [trainee, trainee] })).toMatchObject({ reminded: 1, skipped: 0 });
    expect(await act("remindLearners", { enrolments: [trainee] })).toMatchObject({ reminded: 0, skipped: 1 });
    expect(await queuedFor(world, "learner-mail")).toHaveLength(before + 1);
    expect(await one(trainee)).toMatchObject({ lastReminder: "manual", remindedOn: "2026-11-23" });
    world.setNow("2026-11-24T10:00:00.000Z");
    expect(await act("remindLearners", { enrolments: [trainee] })).toMatchObject({ reminded: 1 });
    world.setNow("2026-11-23T10:00:00.000Z");
  });

  test("passes over whose course is over, and refuses what is not there", async () => {
    const [over] = (await listed({ state: "withdrawn" })).nodes;
    expect(await act("remindLearners", { enrolments: [over?.id] })).toMatchObject({ reminded: 0, skipped: 1 });
    expect(await act("remindLearners", { enrolments: [randomUUID()] })).toMatchObject({
      __typename: "EnrolmentNotFound",
    });
  });
});

test("to nobody else the database shows who learns or lets it be changed, not even where the door stood open", async () => {
  const { version } = await one(trainee);
  for (const who of ["caseworker", "supervisor", "director", "administrator", "statistician"]) {
    expect([who, (await listed({}, { first: 10 }, who)).totalCount]).toEqual([who, 0]);
    const input = { enrolment: trainee, expectedVersion: version };
    expect([who, await act("withdrawEnrolment", input, { who })]).toMatchObject([
      who,
      { __typename: "EnrolmentNotFound" },
    ]);
    const remind = { enrolments: [trainee] };
    expect([who, await act("remindLearners", remind, { who })]).toMatchObject([
      who,
      { __typename: "EnrolmentNotFound" },
    ]);
  }
});
