import { demoCourse } from "@vas/domain/demo";
import { watchStatements } from "@vas/testkit";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { attemptsIn } from "../testing/given-attempt.ts";
import { learnersOf } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
const learners = learnersOf(() => world);
const { beginExam, readEveryLesson, seen } = attemptsIn(() => world);
const documents: string[] = [];
let enrolment: string;
beforeAll(async () => {
  pg.types.setTypeParser(pg.types.builtins.JSONB, (text): unknown => {
    documents.push(text);
    return JSON.parse(text);
  });
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
  enrolment = await learners.enrolled("trainee", "ngo");
  await readEveryLesson("trainee", enrolment);
});
afterAll(() => world.close());

const lessons = demoCourse.modules.flatMap((module) => module.lessons);

/** Of which lessons the documents that came from the database hold the text, in any language. */
function textsTold(): readonly string[] {
  const held = ({ body }: (typeof lessons)[number]) => {
    const starts = Object.values(body).map((text) => JSON.stringify(text.slice(0, 60)).slice(1, -1));
    return starts.some((start) => documents.some((document) => document.includes(start)));
  };
  return lessons.filter(held).map(({ id }) => id);
}

// A whole class begins at the same time: what each brings from the database is brought thousands of times in a minute.
test("neither who begins an exam nor who reads it brings the texts of lessons from the database", async () => {
  documents.length = 0;
  const { attempt } = await beginExam("trainee", enrolment);
  await seen("trainee", attempt.id);
  const document = "query E($enrolment: ID!) { it: exam(enrolment: $enrolment) { questions lessonsLeft { title } } }";
  expect(await learners.ask("trainee", document, { enrolment })).toMatchObject({ questions: 20, lessonsLeft: [] });
  expect(documents.join("")).toContain(attempt.questions[0]?.stem ?? "?");
  expect(textsTold()).toEqual([]);
});

test("what the first of a class has brought of the course is there for the others, each with a paper of their own", async () => {
  const another = await learners.enrolled("trainee-sv", "ngo");
  await readEveryLesson("trainee-sv", another);
  const watch = watchStatements(world.kernels.training.database.pool);
  const { attempt } = await beginExam("trainee-sv", another);
  watch.stop();
  expect(watch.statements.filter((text) => /training\.(course_version|question_version)/.test(text))).toEqual([]);
  const papers = await world.administrator.query<{ paper: object }>("select paper from training.attempt");
  expect(new Set(papers.rows.map(({ paper }) => JSON.stringify(paper))).size).toBe(2);
  expect(attempt.questions).toHaveLength(20);
});
