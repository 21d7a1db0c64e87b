import { randomUUID } from "node:crypto";
import { demoPeople, demoQuestions, demoQuestionsOf2015 } from "@vas/domain/demo";
import { holdsPermission, type Actor, type StaffActor } from "@vas/domain/kernel";
import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { openRequest } from "../kernel/request.ts";
import { schemaOf } from "../schemas.ts";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { attemptsIn, rightAnswer, type AttemptAs } from "../testing/given-attempt.ts";
import { learnersOf } from "../testing/learners.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

let world: World;
let course: string;
const learners = learnersOf(() => world);
const { beginExam, give, handIn, readEveryLesson } = attemptsIn(() => world);
beforeAll(async () => {
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
  const { rows } = await world.administrator.query<{ id: string }>("select id from training.course");
  course = rows[0]?.id ?? "";
});
afterAll(() => world.close());

type Item = {
  readonly question: string;
  readonly number: number;
  readonly isLatest: boolean;
  readonly choices: readonly { readonly text: string; readonly isRight: boolean; readonly share: number | null }[];
  readonly statistics: Readonly<Record<string, unknown>> | null;
};

const fields = `course title modules { module title } questions { question number isLatest module kind use stem right
  choices { text isRight share } statistics { asked difficulty discrimination concerns } }`;

async function bank(question: string | null = null, who = "trainer"): Promise<readonly Item[]> {
  const document = `query Bank($course: ID!, $question: ID) { questionBank(course: $course, question: $question) { ${fields} } }`;
  const { data, errors } = await world.ask(who, document, { course, question });
  expect(errors).toEqual([]);
  return (data["questionBank"] as { questions: readonly Item[] }).questions;
}

type Given = readonly [isRight: boolean, rest: number, chosen: string];

/** Ended exams that asked a question, as rows of nobody: whether it was right, and how many of 10 others were. */
async function givenItems(question: string, rows: readonly Given[], notedOn = "2015-08-03"): Promise<void> {
  await world.administrator.query(
    `insert into training.asked_item (course_id, question, number, is_right, chosen, rest_right, rest_asked, noted_on)
     select $1, $2, 1, (g.row ->> 0)::boolean, array[g.row ->> 2], (g.row ->> 1)::integer, 10, $4
     from jsonb_array_elements($3::jsonb) as g(row)`,
    [course, question, JSON.stringify(rows), notedOn],
  );
}

/** So many learners who all answered alike. */
function alike(many: number, given: Given): readonly Given[] {
  return Array.from({ length: many }, () => given);
}

const mayWrite = (actor: Actor) => holdsPermission(actor, "course:write");

describe("the bank of a course", () => {
  test("shows every question in its latest version, of the demo all of them and none with statistics yet", async () => {
    const questions = await bank();
    expect(questions.map(({ question }) => question)).toEqual(demoQuestions.map(({ id }) => id).toSorted());
    expect(questions.every(({ isLatest, statistics }) => isLatest && statistics === null)).toBe(true);
    expect((await world.ask("trainer", "query { questionBanks { title questions } }")).data["questionBanks"]).toEqual([
      { title: "Tunnista, kohtaa, ohjaa", questions: demoQuestions.length },
    ]);
  });

  test("is for those who write courses, and an unknown course is not there", async () => {
    const fieldsOf = schemaOf("casework").getQueryType()?.getFields();
    for (const name of ["questionBank", "questionBanks"]) {
      expect(fieldsOf?.[name]?.extensions["requires"]).toBe("course:write");
    }
    const holders = demoPeople.filter(({ key, realm }) => realm === "casework" && mayWrite(staffActor(key)));
    expect(holders.map(({ key }) => key)).toEqual(["trainer", "trainer-2"]);
    const unknown = "00000000-0000-4000-8000-000000000000";
    const { data } = await world.ask(
      "trainer",
      `query Bank($course: ID!) { questionBank(course: $course) { title } }`,
      {
        course: unknown,
      },
    );
    expect(data).toEqual({ questionBank: null });
  });

  test("costs three statements, the settings and the audit row among them", async () => {
    const watch = watchStatements(world.kernels.casework.database.pool);
    await bank();
    watch.stop();
    expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
  });
});

describe("the statistics of a question", () => {
  const single = demoQuestions.find(({ body }) => body.kind === "single");
  if (single?.body.kind !== "single") throw new Error("The demo has questions with one right choice");
  const { id, body } = single;
  const wrong = body.choices.find((choice) => choice.id !== body.right)?.id ?? "";

  // Right: 0.9, 0.8, 0.7; wrong: 0.6, 0.4; worked out in the test of the domain.
  const five: readonly Given[] = [
    [true, 9, body.right],
    [true, 8, body.right],
    [true, 7, body.right],
    [false, 6, wrong],
    [false, 4, wrong],
  ];

  test("are unknown while fewer than thirty learners were asked it, in the database too", async () => {
    await givenItems(id, [1, 2, 3, 4, 5, 6].flatMap(() => five).slice(1));
    const [item] = await bank(id);
    expect(item?.statistics).toBeNull();
    expect(item?.choices.map(({ share }) => share)).toEqual(body.choices.map(() => null));
    expect(await countsSeenByStaff()).toEqual([]);
  });

  test("are those computed by hand once thirty were, with the share of each choice", async () => {
    await givenItems(id, five.slice(0, 1));
    const [item] = await bank(id);
    expect(item?.statistics).toEqual({ asked: 30, difficulty: 0.6, discrimination: 0.9, concerns: [] });
    expect(item?.choices.filter(({ isRight }) => isRight).map(({ share }) => share)).toEqual([0.6]);
    expect(item?.choices.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
  });

  test("tell nothing of one exam to who looks before and after it: they grow by thirty, and not on its day", async () => {
    const before = await bank(id);
    await givenItems(id, alike(1, [true, 10, body.right]), "2015-08-04");
    await givenItems(id, alike(28, [false, 2, wrong]), "2015-08-05");
    expect(await bank(id)).toEqual(before);
    await givenItems(id, alike(1, [false, 1, wrong]), "2026-11-23");
    expect(await bank(id)).toEqual(before);
    world.setNow("2026-11-24T10:00:00.000Z");
    // All sixty: of the thirty that came one was right.
    expect((await bank(id))[0]?.statistics).toMatchObject({ asked: 60, difficulty: 19 / 60 });
    world.setNow("2026-11-23T10:00:00.000Z");
    await world.administrator.query("delete from training.asked_item where noted_on > '2015-08-03'");
  });

  test("wait for nothing that was answered, so that the waiting tells nothing of it", async () => {
    await givenItems(id, alike(30, [true, 5, body.right]), "2015-08-04");
    expect((await bank(id))[0]?.statistics).toMatchObject({ asked: 60, difficulty: 0.8 });
    await world.administrator.query("delete from training.asked_item where noted_on > '2015-08-03'");
  });

  test("tell of no choice that a few made", async () => {
    const [rare] = body.choices.filter((choice) => choice.id !== body.right && choice.id !== wrong);
    await givenItems(id, [...alike(26, [true, 5, body.right]), ...alike(4, [false, 3, rare?.id ?? ""])], "2015-08-04");
    const shareOf = async (text: string | undefined) =>
      (await bank(id))[0]?.choices.find((one) => one.text === text)?.share;
    expect(await shareOf(rare?.text.fi)).toBeNull();
    expect(await shareOf(body.choices.find((choice) => choice.id === body.right)?.text.fi)).toBeCloseTo(44 / 60, 9);
    await world.administrator.query("delete from training.asked_item where noted_on > '2015-08-03'");
  });

  test("stay with the version that was asked when the question is written anew", async () => {
    await world.administrator.query(
      `insert into training.question_version (course_id, question, number, content)
       select course_id, question, 2, jsonb_set(content, '{source}', '"Uusi"') from training.question_version where question = $1`,
      [id],
    );
    const versions = (await bank(id)).map(({ number, isLatest, statistics }) => [
      number,
      isLatest,
      statistics?.["asked"],
    ]);
    expect(versions).toEqual([
      [2, true, undefined],
      [1, false, 30],
    ]);
    expect((await bank()).filter(({ question }) => question === id)).toHaveLength(2);
  });
});

async function countsSeenByStaff(): Promise<readonly unknown[]> {
  return staffReads("select * from training.item_counts($1, $2)", [course, "2015-08-10"]);
}

async function staffReads(text: string, values: readonly unknown[] = []): Promise<readonly unknown[]> {
  const asked = {
    actor: staffActor("trainer") as StaffActor,
    requestId: randomUUID(),
    operation: "Look",
    purpose: null,
  };
  const { context, settle } = openRequest(world.kernels.casework, asked);
  const reading = context.read(({ run }) => run<object>({ text, values }));
  await reading.catch(() => undefined);
  await settle().catch(() => undefined);
  return reading;
}

test("staff, trainers too, read no attempt, no answer and no asked item, only the sums", async () => {
  for (const table of ["attempt", "answer", "asked_item"]) {
    await expect(staffReads(`select 1 from training.${table}`)).rejects.toMatchObject({ code: "42501" });
  }
  expect(await countsSeenByStaff()).toHaveLength(1);
  const { rows } = await world.administrator.query<{ column: string }>(
    `select column_name as column from information_schema.columns where table_schema = 'training' and table_name = 'asked_item'`,
  );
  expect(rows.map(({ column }) => column).filter((name) => /trainee|attempt|enrolment|_at$/.test(name))).toEqual([]);
});

test("the first ended exam of a learner counts, and none of their others: no figure is made of one person's exams", async () => {
  const { course: small } = await coursesIn(() => world).published("small", smallCourse(["a"]));
  const notedOf = async () =>
    (await world.administrator.query("select from training.asked_item where course_id = $1", [small])).rowCount;
  const first = await learners.enrolled("trainee", "ngo", small);
  await learners.read("trainee", first, "a");
  await learners.tookExam("trainee", first, false);
  expect(await notedOf()).toBe(1);
  await learners.tookExam("trainee", first, false);
  await learners.tookExam("trainee", first, true);
  expect(await notedOf()).toBe(1);
  world.setNow("2028-09-01T10:00:00.000Z");
  const renewed = await learners.enrolled("trainee", "ngo", small);
  await learners.read("trainee", renewed, "a");
  await learners.tookExam("trainee", renewed, true);
  expect(await notedOf()).toBe(1);
  world.setNow("2026-11-23T10:00:00.000Z");
  const other = await learners.enrolled("trainee-sv", "ngo", small);
  await learners.read("trainee-sv", other, "a");
  await learners.tookExam("trainee-sv", other, true);
  expect(await notedOf()).toBe(2);
});

test("an ended exam counts for each question that it asked, in the version that the learner's course asks", async () => {
  await world.administrator.query("delete from training.asked_item");
  const enrolment = await learners.enrolled("trainee", "ngo", course);
  await readEveryLesson("trainee", enrolment);
  const { attempt } = await beginExam("trainee", enrolment);
  await answerFirst(attempt, 12);
  expect(await items()).toEqual([]);
  await handIn("trainee", attempt.id);
  const counted = await items();
  expect(counted).toHaveLength(20);
  expect(new Set(counted.map(({ question }) => question)).size).toBe(20);
  expect(counted.filter(({ is_right }) => is_right)).toHaveLength(12);
  const ofLaw2015 = demoQuestionsOf2015.map(({ id }) => id as string);
  for (const { is_right, rest_right, rest_asked, number, question } of counted) {
    const latest = ofLaw2015.includes(question) ? 2 : 1;
    expect([number, rest_right, rest_asked]).toEqual([latest, is_right ? 11 : 12, 19]);
  }
  const { rows } = await world.administrator.query<{ day: string }>(
    "select distinct noted_on::text as day from training.asked_item",
  );
  expect(rows).toEqual([{ day: "2026-11-23" }]);
});

async function answerFirst({ id, questions }: AttemptAs, many: number): Promise<void> {
  for (const question of questions.slice(0, many)) await give("trainee", id, rightAnswer(question));
}

type Stored = { question: string; number: number; is_right: boolean; rest_right: number; rest_asked: number };

async function items(): Promise<readonly Stored[]> {
  return (await world.administrator.query<Stored>("select * from training.asked_item")).rows;
}
