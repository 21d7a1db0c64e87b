import { randomUUID } from "node:crypto";
import { caseFaults, type CaseContent } from "@vas/domain/cases";
import { demoCases, demoCourse } from "@vas/domain/demo";
import { watchStatements } from "@vas/testkit";
import type { StaffActor } from "@vas/domain/kernel";
import { learnerRoleCodes } from "@vas/domain/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { beginCourse, submitCourse } from "../courses/index.ts";
import type { Command, CommandValue } from "../kernel/context.ts";
import { openRequest } from "../kernel/request.ts";
import { publishDemoCourse } from "../demo/course.ts";
import { keepCases } from "./case-bank.commands.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

let world: World;
let course: string;
beforeAll(async () => {
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
  const { rows } = await world.administrator.query<{ id: string }>("select id from training.course");
  course = rows[0]?.id ?? "";
});
afterAll(() => world.close());

type Told = Record<string, unknown> & { readonly __typename: string };
type Editable = { readonly number: number; readonly case: Record<string, unknown> };

const words = "{ fi sv en }";
const written = `number keptBy { name } case { name title ${words} summary ${words} warning ${words} roles signs start scenes {
  name kind text ${words} outcome lesson ${words} choices { name text ${words} consequence ${words}
    scores { safety rights procedure } criticalError ${words} next } } }`;

async function list(who = "trainer"): Promise<{ cases: Record<string, unknown>[] } | null> {
  const { data, errors } = await world.ask(
    who,
    `query Cases($course: ID!) { courseCases(course: $course) { title { sv }
      cases { name number roles scenes faults modules { fi } keptBy { name } } } }`,
    { course },
  );
  expect(errors).toEqual([]);
  return data["courseCases"] as { cases: Record<string, unknown>[] } | null;
}

async function open(name: string): Promise<Editable | null> {
  const document = `query Case($course: ID!, $name: ID!) { courseCase(course: $course, name: $name) { ${written} } }`;
  const { data, errors } = await world.ask("trainer", document, { course, name });
  expect(errors).toEqual([]);
  return data["courseCase"] as Editable | null;
}

async function keep(
  given: Partial<Editable> & { course?: string },
  key = randomUUID(),
  who = "trainer",
): Promise<Told> {
  const { number: expectedNumber, case: content } = given;
  const input = { course: given.course ?? course, expectedNumber, case: content };
  const { data, errors } = await world.ask(
    who,
    `mutation Keep($input: KeepCaseInput!, $key: ID!) { keepCase(input: $input, idempotencyKey: $key) {
      __typename ... on CaseKept { case { number case { title ${words} } } } ... on Rejection { message }
      ... on StaleVersion { currentVersion } } }`,
    { input, key },
  );
  expect(errors).toEqual([]);
  return data["keepCase"] as Told;
}

async function given(name: string): Promise<Editable> {
  const found = await open(name);
  if (!found) throw new Error(`There is no case ${name}`);
  return found;
}

test("a trainer sees the cases of a course, for whom they are and in which module, in one statement", async () => {
  const watch = watchStatements(world.kernels.casework.database.pool);
  const cases = await list();
  watch.stop();
  expect(watch.statements.filter((text) => text.includes("training."))).toHaveLength(1);
  expect(cases?.cases).toHaveLength(demoCases.length);
  expect(cases?.cases[0]).toMatchObject({
    name: "case-1",
    number: 1,
    roles: ["reception"],
    faults: 0,
    modules: [{ fi: demoCourse.modules[3]?.title.fi }],
    keptBy: { name: expect.stringContaining("Esimerkki") as string },
  });
});

test("a case that is kept again as it was read is no new version: nothing is lost on the way", async () => {
  const before = await given("case-2");
  expect(await keep(before)).toMatchObject({ __typename: "CaseKept", case: { number: 1 } });
  const { rows } = await world.administrator.query<{ content: CaseContent }>(
    "select content from training.case_version where case_name = 'case-2'",
  );
  expect(rows.map(({ content }) => content)).toEqual([demoCases.find(({ id }) => id === "case-2")]);
});

test("what somebody else kept meanwhile is not overwritten, and a repeat of the same keeping is one version", async () => {
  const before = await given("case-1");
  const title = { fi: "Kokki", sv: "Kocken", en: "The cook" };
  const mine = { ...before, case: { ...before.case, title } };
  const key = randomUUID();
  expect(await keep(mine, key)).toMatchObject({ case: { number: 2, case: { title } } });
  expect(await keep(mine, key)).toMatchObject({ case: { number: 2 } });
  const theirs = { ...before, case: { ...before.case, warning: title } };
  expect(await keep(theirs, randomUUID(), "trainer-2")).toMatchObject({
    __typename: "StaleVersion",
    currentVersion: 2,
  });
  expect(await given("case-1")).toMatchObject({ number: 2, case: { title, warning: null } });
});

test("of two who keep at the same moment one is refused", async () => {
  const before = await given("case-3-ngo");
  const told = await Promise.all(
    ["a", "b"].map((fi) => keep({ ...before, case: { ...before.case, title: { fi, sv: fi, en: fi } } })),
  );
  expect(told.map(({ __typename }) => __typename).toSorted()).toEqual(["CaseKept", "StaleVersion"]);
});

test("a case is begun half written and kept with its faults, and the list counts them", async () => {
  const none = { fi: "", sv: "", en: "" };
  const half = { name: "case-9", title: none, summary: none, warning: null, roles: ["ngo"], signs: [], start: "a" };
  const scenes = [{ name: "a", kind: "situation", text: none, choices: [] }];
  expect(await keep({ number: 0, case: { ...half, scenes } })).toMatchObject({ __typename: "CaseKept" });
  const found = (await list())?.cases.find(({ name }) => name === "case-9");
  const content = { ...half, id: "case-9", scenes: [{ id: "a", kind: "situation", text: none, choices: [] }] };
  expect(found).toMatchObject({ faults: caseFaults(content as unknown as CaseContent).length, modules: [] });
});

test("what is no case of a size to be played, or of no course, is refused", async () => {
  const before = await given("case-2");
  const named = { ...before.case, name: "Tapaus 2" };
  expect(await keep({ number: 0, case: named })).toMatchObject({ __typename: "CaseNotKeepable" });
  const elsewhere = { ...before, course: randomUUID() };
  expect(await keep(elsewhere)).toMatchObject({ __typename: "CourseNotFound" });
  expect(await open("case-none")).toBeNull();
});

test("what has been published plays on as it was", async () => {
  const { rows } = await world.administrator.query<{ name: string; number: number }>(
    "select case_name as name, number from training.course_version_case order by case_name",
  );
  expect(rows).toEqual(
    demoCases.map(({ id }) => ({ name: id, number: 1 })).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  );
  const change = "update training.case_version set content = '{}'";
  const own = await world.ask("trainer", `query C { courseCases(course: "${course}") { id } }`);
  expect(own.errors).toEqual([]);
  await expect(world.kernels.casework.database.pool.query(change)).rejects.toMatchObject({ code: "42501" });
});

describe("a course is not given to be reviewed", () => {
  /** A course of one lesson that names a case. */
  async function begun(code: string): Promise<{ id: string; course: string; version: number }> {
    const [module] = demoCourse.modules;
    if (!module) throw new Error("The demo course has modules");
    const modules = [{ ...module, checkQuestions: 0, cases: ["case-1"] }];
    return act("trainer", beginCourse, { code, content: { ...demoCourse, modules, exam: null } });
  }

  async function act<I, V extends CommandValue>(
    who: string,
    command: Command<I, V, { readonly kind: string }, StaffActor>,
    input: I,
  ): Promise<V> {
    const result = await attempt(who, command, input);
    if (!result.ok) throw new Error(result.rejection.kind);
    return result.value;
  }

  async function attempt<I, V extends CommandValue, R>(who: string, command: Command<I, V, R, StaffActor>, input: I) {
    const asked = { actor: staffActor(who) as StaffActor, requestId: randomUUID(), operation: "Test", purpose: null };
    const scope = openRequest(world.kernels.casework, asked);
    const result = await scope.context.perform(command, input, randomUUID());
    await scope.settle();
    return result;
  }

  test("with a case that is not there, one with faults, or none for somebody's work", async () => {
    const { id, course: another, version } = await begun("yksi-tapaus");
    const [cook] = demoCases;
    if (!cook) throw new Error("The demo has cases");
    const submit = () => attempt("trainer", submitCourse, { courseVersion: id, expectedVersion: version });
    const written = (content: CaseContent, expectedNumber: number) =>
      act("trainer", keepCases, { course: another, cases: [{ content, expectedNumber }] });

    expect(await submit()).toMatchObject({ rejection: { kind: "CaseMissing", case: "case-1" } });
    await written({ ...cook, scenes: [] }, 0);
    expect(await submit()).toMatchObject({ rejection: { kind: "CaseHasFaults", case: "case-1" } });
    await written(cook, 1);
    expect(await submit()).toMatchObject({ rejection: { kind: "NoCaseForRole", role: "police" } });
    await written({ ...cook, roles: learnerRoleCodes }, 2);
    expect(await submit()).toMatchObject({ ok: true });
    const { rows } = await world.administrator.query(
      "select case_name as name, number from training.course_version_case where course_version_id = $1",
      [id],
    );
    expect(rows).toEqual([{ name: "case-1", number: 3 }]);
  });
});
