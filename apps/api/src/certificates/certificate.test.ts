import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { learnersOf } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";

// What those who manage training see of certificates.
let world: World;
const courses: string[] = [];
const { published } = coursesIn(() => world);
const { ask, enrolled, read } = learnersOf(() => world);

/** Two courses; one learner passes both, on days that are a year apart, another the first. */
beforeAll(async () => {
  world = await openWorld();
  for (const code of ["first", "second"]) {
    courses.push((await published(code, smallCourse(["a"], { exam: null }))).course);
  }
  const [first, second] = courses;
  for (const [day, key, course] of [
    ["2025-11-20", "trainee", first],
    ["2026-02-01", "trainee-sv", first],
    ["2026-11-20", "trainee", second],
  ] as const) {
    world.setNow(`${day}T10:00:00.000Z`);
    await read(key, await enrolled(key, "ngo", course), "a");
  }
});
beforeEach(() => world.setNow("2026-11-23T10:00:00.000Z"));
afterAll(() => world.close());

type Listed = { id: string; validUntil: string; status: string };
type Page = { totalCount: number; nodes: Listed[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
const document = `query List($filter: CertificateFilterInput, $first: Int!, $after: String) {
  it: certificates(filter: $filter, first: $first, after: $after) {
    totalCount nodes { id holder title validUntil status } pageInfo { endCursor hasNextPage } } }`;

async function list(filter: object = {}, page: object = {}): Promise<Page> {
  const answer = await world.ask("trainer", document, { filter, first: 50, after: null, ...page });
  expect(answer.errors).toEqual([]);
  return answer.data["it"] as Page;
}

describe("the list of certificates", () => {
  test("begins with those that end first", async () => {
    const { nodes, totalCount } = await list();
    expect(totalCount).toBe(3);
    expect(nodes.map(({ validUntil }) => validUntil)).toEqual(["2027-11-20", "2028-02-01", "2028-11-20"]);
  });

  test("is limited to a course, to a status, and to those that end by a day", async () => {
    expect((await list({ course: courses[1] })).totalCount).toBe(1);
    expect((await list({ endsBy: "2028-02-01" })).totalCount).toBe(2);
    expect((await list({ status: "expired" })).totalCount).toBe(0);
    world.setNow("2028-02-02T10:00:00.000Z");
    const { nodes } = await list({ status: "expired" });
    expect(nodes.map(({ validUntil }) => validUntil)).toEqual(["2028-02-01", "2027-11-20"]);
    expect((await list({ status: "valid" })).nodes).toMatchObject([{ validUntil: "2028-11-20", status: "valid" }]);
  });

  test("goes on where the page before ended, with every certificate once", async () => {
    const first = await list({}, { first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await list({}, { first: 2, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(3);
  });

  test("costs one statement, however many there are, and so does one certificate with its history", async () => {
    const watch = watchStatements(world.kernels.casework.database.pool);
    const { nodes } = await list();
    expect(watch.statements.filter((text) => text.includes("training.certificate"))).toHaveLength(1);
    const one = `query One($id: ID!) { it: certificate(id: $id) { holder history { kind } } }`;
    const { data } = await world.ask("trainer", one, { id: nodes[0]?.id });
    watch.stop();
    expect(data["it"]).toMatchObject({ history: [{ kind: "certificateIssued" }] });
    expect(watch.statements.filter((text) => text.includes("training.certificate"))).toHaveLength(2);
  });

  test("names nobody to those who only count, whatever the edge lets through", async () => {
    for (const who of ["supervisor", "statistician", "caseworker"]) {
      const { data } = await world.ask(who, document, { filter: {}, first: 50, after: null });
      expect([who, data["it"]]).toMatchObject([who, { totalCount: 0, nodes: [] }]);
    }
  });

  test("is filtered by courses of which there are certificates", async () => {
    const { data } = await world.ask(
      "trainer",
      "query { it: certificateFilters { courses { id } organisations { id } } }",
    );
    const { courses: offered } = data["it"] as { courses: { id: string }[] };
    expect(offered.map(({ id }) => id).toSorted()).toEqual(courses.toSorted());
  });
});

test("a learner sees their own certificates, the newest first, by one statement, and no other's", async () => {
  const watch = watchStatements(world.kernels.training.database.pool);
  const own = await ask<Listed[]>("trainee", "query { it: certificates { id validUntil } }");
  watch.stop();
  expect(own.map(({ validUntil }) => validUntil)).toEqual(["2028-11-20", "2027-11-20"]);
  expect(watch.statements.filter((text) => text.includes("training.certificate"))).toHaveLength(1);
  const one = "query One($id: ID!) { it: certificate(id: $id) { id } }";
  expect(await ask("trainee", one, { id: own[0]?.id })).toEqual({ id: own[0]?.id });
  expect(await ask("trainee-sv", one, { id: own[0]?.id })).toBeNull();
});
