import { randomUUID } from "node:crypto";
import { toQuestionEdit, type QuestionEdit } from "@vas/domain/forms";
import { demoQuestions } from "@vas/domain/demo";
import type { Words } from "@vas/domain/kernel";
import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { schemaOf } from "../schemas.ts";
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

const inAll = (text: string): Words => ({ fi: text, sv: text, en: text });

const words = "{ fi sv en }";
const written = `name module use kind stem ${words} choices { key text ${words} } right isTrue items { key text ${words} }
  pairs { key left ${words} right ${words} } number tolerance accepted ${words} reason ${words} source ${words} signs lawAsOf`;
const fileQuery = `query File($course: ID!, $question: ID) { questionFile(course: $course, question: $question) {
  title modules { module title } number question { ${written} }
  versions { number writtenAt writtenBy { name } askedBy differences { part before after } } } }`;

type File = {
  readonly number: number;
  readonly question: Readonly<Record<string, unknown>> & {
    readonly source: Words;
    readonly choices: readonly object[];
  };
  readonly versions: readonly Readonly<Record<string, unknown>>[];
};

async function open(question: string | null): Promise<File | null> {
  const { data, errors } = await world.ask("trainer", fileQuery, { course, question });
  expect(errors).toEqual([]);
  return data["questionFile"] as File | null;
}

type Saving = { readonly expectedNumber: number; readonly who?: string; readonly key?: string; readonly to?: string };

async function save(question: object, { expectedNumber, who = "trainer", key = randomUUID(), to = course }: Saving) {
  const { data, errors } = await world.ask(
    who,
    `mutation Save($input: SaveQuestionInput!, $key: ID!) { saveQuestion(input: $input, idempotencyKey: $key) { __typename
      ... on QuestionSaved { question number } ... on StaleVersion { currentVersion } ... on Rejection { message }
      ... on QuestionHasProblems { problems { field index language code message } } } }`,
    { input: { course: to, expectedNumber, question }, key },
  );
  return errors.length > 0 ? errors : data["saveQuestion"];
}

async function opened(question: string): Promise<File> {
  return (await open(question)) ?? expect.fail(`No question ${question}`);
}

async function versions(question: string): Promise<number> {
  const { rows } = await world.administrator.query<{ count: number }>(
    "select count(*)::int from training.question_version where question = $1",
    [question],
  );
  return rows[0]?.count ?? 0;
}

/** What has a name only within its question is sent under `key`. */
function asSent({ id: name, ...edit }: QuestionEdit): unknown {
  return JSON.parse(JSON.stringify({ name, ...edit }).replaceAll('"id":', '"key":'));
}

/** The permission without which the edge answers FORBIDDEN. */
function needed(field: string): unknown {
  const schema = schemaOf("casework");
  const types = [schema.getQueryType(), schema.getMutationType()];
  return types.map((type) => type?.getFields()[field]?.extensions["requires"]).find((permission) => permission);
}

describe("a question that is opened", () => {
  test("is there with everything it says, in each of the seven kinds", async () => {
    const kinds = new Map(demoQuestions.map((question) => [question.body.kind, question]));
    expect(kinds.size).toBe(7);
    for (const question of kinds.values()) {
      const file = await opened(question.id);
      expect(file.question).toEqual(asSent(toQuestionEdit(question)));
      expect(file.versions).toMatchObject([{ number: 1, askedBy: [1], differences: [] }]);
    }
  });

  test("takes one statement, whatever its history", async () => {
    const watch = watchStatements(world.kernels.casework.database.pool);
    await open("m1-q01");
    watch.stop();
    expect(watch.statements.filter((text) => text.includes("question_version"))).toHaveLength(1);
  });

  test("is absent where the course or the question is, and closed to who does not write courses", async () => {
    expect(await open("no-such-question")).toBeNull();
    const { data } = await world.ask("trainer", fileQuery, { course: randomUUID(), question: null });
    expect(data["questionFile"]).toBeNull();
    expect(needed("questionFile")).toBe("course:write");
  });

  test("as a new one begins empty, in the first module", async () => {
    expect(await open(null)).toMatchObject({
      number: 0,
      versions: [],
      question: { name: "", module: "m1", kind: "single" },
    });
  });
});

describe("a question that is saved", () => {
  test("becomes the next version with its writer, and the published course goes on asking the one before", async () => {
    const { question } = await opened("m1-q02");
    world.setNow("2026-11-24T08:30:00.000Z");
    const source = { ...question.source, sv: "En ny källa" };
    expect(await save({ ...question, source }, { expectedNumber: 1 })).toEqual({
      __typename: "QuestionSaved",
      question: "m1-q02",
      number: 2,
    });
    expect((await opened("m1-q02")).versions).toMatchObject([
      {
        number: 2,
        writtenAt: "2026-11-24T08:30:00.000Z",
        writtenBy: { name: "Kaisa Esimerkki" },
        askedBy: [],
        differences: [{ part: "Lähde ruotsiksi", before: question.source.sv, after: source.sv }],
      },
      { number: 1, askedBy: [1] },
    ]);
  });

  test("is saved once for a key, and not at all where it says nothing new", async () => {
    const { question } = await opened("m1-q03");
    const key = randomUUID();
    const changed = { ...question, source: inAll("Toinen lähde") };
    const first = await save(changed, { expectedNumber: 1, key });
    expect(await save(changed, { expectedNumber: 1, key })).toEqual(first);
    expect(await save(changed, { expectedNumber: 2 })).toMatchObject({ __typename: "QuestionSaved", number: 2 });
    expect(await versions("m1-q03")).toBe(2);
  });

  test("is refused where somebody else has saved it since, and theirs stays", async () => {
    const { question } = await opened("m1-q04");
    await save({ ...question, source: inAll("Heidän") }, { expectedNumber: 1, who: "trainer-2" });
    expect(await save({ ...question, source: inAll("Minun") }, { expectedNumber: 1 })).toMatchObject({
      __typename: "StaleVersion",
      currentVersion: 2,
    });
    expect((await opened("m1-q04")).question.source).toEqual(inAll("Heidän"));
  });
});

test("a question from before sources were translated has its one source in each language, and is kept so until it says something else", async () => {
  await world.administrator.query(
    `insert into training.question_version (course_id, question, number, content)
     select course_id, question, 2, jsonb_set(content, '{source}', '"Laki 1 §"') from training.question_version where question = $1`,
    ["m1-q07"],
  );
  const { question, versions: kept } = await opened("m1-q07");
  expect(question.source).toEqual(inAll("Laki 1 §"));
  expect(kept[0]).toMatchObject({ number: 2, differences: [{ before: "ihmiskauppa.fi", after: "Laki 1 §" }, {}, {}] });
  expect(await save(question, { expectedNumber: 2 })).toMatchObject({ number: 2 });
  const source = { ...question.source, sv: "1 § i lagen" };
  expect(await save({ ...question, source }, { expectedNumber: 2 })).toMatchObject({ number: 3 });
  expect((await opened("m1-q07")).versions[0]).toMatchObject({
    differences: [{ part: "Lähde ruotsiksi", before: "Laki 1 §", after: "1 § i lagen" }],
  });
});

describe("of several questions", () => {
  test("one of two that were sent at once is, and the other is told so", async () => {
    const { question } = await opened("m1-q05");
    const both = await Promise.all(
      ["A", "B"].map((source) => save({ ...question, source: inAll(`Lähde ${source}`) }, { expectedNumber: 1 })),
    );
    const names = both.map((one) => (one as { __typename: string }).__typename);
    expect(names.toSorted()).toEqual(["QuestionSaved", "StaleVersion"]);
    expect(await versions("m1-q05")).toBe(2);
  });

  test("a new one takes a name that no other has", async () => {
    const { question } = await opened("m1-q01");
    expect(await save({ ...question, name: "m1-brand-new" }, { expectedNumber: 0 })).toMatchObject({ number: 1 });
    expect(await save(question, { expectedNumber: 0 })).toMatchObject({ __typename: "QuestionNameTaken" });
  });

  test("one that the bank cannot have is refused part by part", async () => {
    const { question } = await opened("m1-q01");
    const [first, ...others] = question.choices;
    const empty = { ...first, text: { fi: "", sv: "", en: "x" } };
    const wrong = { ...question, name: "Q 1", module: "m99", right: ["z"], choices: [empty, ...others] };
    expect(await save(wrong, { expectedNumber: 0 })).toMatchObject({
      __typename: "QuestionHasProblems",
      problems: [
        { field: "id", code: "name_malformed" },
        { field: "module", code: "module_unknown" },
        {
          field: "choice",
          index: 0,
          language: "fi",
          code: "required",
          message: "Vaihtoehto 1 suomeksi: Tieto puuttuu.",
        },
        { field: "choice", index: 0, language: "sv", code: "required" },
        { field: "answer", code: "none_right" },
      ],
    });
  });

  test("none is in a course that is not there, and each is in the audit log", async () => {
    const { question } = await opened("m1-q01");
    expect(needed("saveQuestion")).toBe("course:write");
    expect(await save(question, { expectedNumber: 1, to: randomUUID() })).toMatchObject({
      __typename: "CourseNotFound",
    });
    const { rows } = await world.administrator.query(
      "select count(*)::int as count from audit.entry where operation = 'Save' and decision = 'allowed' and actor_id = $1",
      [staffActor("trainer").id],
    );
    expect(rows[0]).not.toEqual({ count: 0 });
  });
});
