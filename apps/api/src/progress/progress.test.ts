import { randomUUID } from "node:crypto";
import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { learnersOf } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
});
afterAll(() => world.close());

const { ask, enrolled } = learnersOf(() => world);

type Standing = {
  readonly id: string;
  readonly lessons: number;
  readonly lessonsRead: number;
  readonly steps: number;
  readonly stepsDone: number;
  readonly minutesLeft: number;
  readonly next: { readonly kind: string; readonly name: string; readonly title: string } | null;
};

type Course = {
  readonly id: string;
  readonly title: string;
  readonly notice: string;
  readonly minutes: number;
  readonly modules: readonly {
    id: string;
    lessons: readonly { id: string; isRead: boolean; minutes: number }[];
    checkQuestions: number;
    checkMinutes: number;
    cases: readonly { name: string; isDone: boolean; minutes: number }[];
  }[];
  readonly standing: Standing | null;
};

const courses = `query { it: courses { id title notice minutes modules { id lessons { id isRead minutes } checkQuestions checkMinutes cases { name isDone minutes } }
  standing { id lessons lessonsRead steps stepsDone minutesLeft next { kind name title } } } }`;
const enrolling = `mutation Enrol($input: EnrolInput!, $key: ID!) { it: enrol(input: $input, idempotencyKey: $key) {
  __typename ... on Enrolled { id } ... on Rejection { message } } }`;
const finishing = `mutation Finish($input: FinishLessonInput!, $key: ID!) { it: finishLesson(input: $input, idempotencyKey: $key) {
  __typename ... on LessonFinished { course { standing { lessonsRead next { name } } } } ... on Rejection { message } } }`;
const reading = `query Read($enrolment: ID!, $lesson: ID!) { it: lesson(enrolment: $enrolment, lesson: $lesson) {
  id title body place previous { id } next { id } onward { kind name } isRead } }`;

async function theCourse(key: string): Promise<Course> {
  const [course] = await ask<Course[]>(key, courses);
  if (!course) throw new Error("There is no course");
  return course;
}

describe("a learner", () => {
  test("sees a published course in their language with what is said above it, and is not enrolled in it", async () => {
    const course = await theCourse("trainee-sv");
    expect(course).toMatchObject({ title: "Känn igen, möt, hänvisa", standing: null });
    expect(course.notice).toMatch(/^Demonstrationskurs/);
    expect(course.modules).toHaveLength(7);
  });

  test("enrols once, reads the lessons of their work in order, and goes on where they stopped", async () => {
    const enrolment = await enrolled("trainee", "police");
    const course = await theCourse("trainee");
    const lessons = course.modules.flatMap((module) => module.lessons.map(({ id }) => id));
    expect(lessons).toContain("m7-police");
    expect(lessons).not.toContain("m7-border");
    expect(course.standing).toMatchObject({ lessonsRead: 0, next: { kind: "lesson", name: lessons[0] } });
    const again = { input: { course: course.id, role: "ngo" }, key: randomUUID() };
    expect(await ask("trainee", enrolling, again)).toMatchObject({ __typename: "EnrolledAlready" });

    const first = { enrolment, lesson: lessons[0] };
    const lesson = await ask<{ body: string }>("trainee", reading, first);
    expect(lesson).toMatchObject({ place: 1, previous: null, next: { id: lessons[1] }, isRead: false });
    expect(lesson.body).toContain("##");
    for (const key of [randomUUID(), randomUUID()]) {
      expect(await ask("trainee", finishing, { input: first, key })).toMatchObject({
        course: { standing: { lessonsRead: 1, next: { name: lessons[1] } } },
      });
    }
    expect(await ask("trainee", reading, first)).toMatchObject({ isRead: true });
  });

  /** Notes steps of the enrolment as done, as if they had been. */
  async function done(enrolment: string, steps: readonly string[]): Promise<void> {
    await world.administrator.query(
      `insert into training.step_done (enrolment_id, trainee_id, step, done_at)
       select e.id, e.trainee_id, step, now() from training.enrolment e, unnest($2::text[]) step where e.id = $1
       on conflict do nothing`,
      [enrolment, steps],
    );
  }

  test("is led from the lessons of a module to its check, on to its case, and to the exam last", async () => {
    const { standing, modules } = await theCourse("trainee");
    const [first] = modules;
    if (!standing || !first) throw new Error("The learner is enrolled in a course with modules");
    const { id: enrolment } = standing;
    const last = { enrolment, lesson: first.lessons.at(-1)?.id };
    expect(await ask("trainee", reading, last)).toMatchObject({ onward: { kind: "check", name: "m1" } });
    const steps = modules.flatMap(({ id, lessons, checkQuestions }) => [
      ...lessons.map((one) => `lesson:${one.id}`),
      ...(checkQuestions > 0 ? [`check:${id}`] : []),
    ]);
    await done(enrolment, steps);
    // Of the cases of module 7 one is for the police; those of modules 4 and 5 are for others.
    const next = { kind: "case", name: "case-3-police" };
    expect((await theCourse("trainee")).standing).toMatchObject({ next, minutesLeft: 50, steps: steps.length + 2 });
    await done(enrolment, ["case:case-3-police"]);
    const course = await theCourse("trainee");
    expect(course.modules.flatMap(({ cases }) => cases)).toMatchObject([{ name: "case-3-police", isDone: true }]);
    // What the modules say takes as long as the course, but for the exam.
    const minutes = course.modules.flatMap((one) => [...one.lessons, ...one.cases, { minutes: one.checkMinutes }]);
    expect(minutes.reduce((sum, one) => sum + one.minutes, 40)).toBe(course.minutes);
    expect(course.standing).toMatchObject({ stepsDone: steps.length + 1, next: { kind: "exam" }, minutesLeft: 40 });
  });

  test("sees every course with how they stand in it in one statement, and where they can enrol in one more", async () => {
    const statementsOf = async (document: string) => {
      const watch = watchStatements(world.kernels.training.database.pool);
      await ask("trainee", document);
      watch.stop();
      return watch.statements.filter((text) => text.includes("training."));
    };
    expect(await statementsOf(courses)).toHaveLength(1);
    expect(await statementsOf(courses.replace("id title", "id canEnrol title"))).toHaveLength(2);
  });

  test("reads no lesson of another's work, nor of another's enrolment, and cannot tell that there is one", async () => {
    const enrolment = await enrolled("trainee-sv", "ngo");
    expect(await ask("trainee-sv", reading, { enrolment, lesson: "m7-police" })).toBeNull();
    expect(await ask("trainee", reading, { enrolment, lesson: "m7-ngo" })).toBeNull();
    const foreign = { input: { enrolment, lesson: "m7-ngo" }, key: randomUUID() };
    expect(await ask("trainee", finishing, foreign)).toMatchObject({ __typename: "EnrolmentNotFound" });
    const wrong = { input: { enrolment, lesson: "m7-police" }, key: randomUUID() };
    expect(await ask("trainee-sv", finishing, wrong)).toMatchObject({ __typename: "LessonNotInCourse" });
  });
});

test("a learner takes the lessons of a module along in one answer: the same texts, only those of their work, nobody else's", async () => {
  const along = `query Along($enrolment: ID!, $module: ID!) { it: lessonsOfModule(enrolment: $enrolment, module: $module) {
    id body isRead place } }`;
  const { standing, modules } = await theCourse("trainee");
  const last = modules.at(-1);
  const asked = { enrolment: standing?.id, module: last?.id };
  const watch = watchStatements(world.kernels.training.database.pool);
  const lessons = await ask<{ id: string; body: string }[]>("trainee", along, asked);
  watch.stop();
  expect(watch.statements.filter((text) => text.includes("training."))).toHaveLength(2);
  expect(lessons.map(({ id }) => id)).toEqual(last?.lessons.map(({ id }) => id));
  const [one] = lessons;
  expect(await ask("trainee", reading, { enrolment: standing?.id, lesson: one?.id })).toMatchObject({
    body: one?.body,
  });
  expect(await ask("trainee-sv", along, asked)).toBeNull();
  expect(await ask("trainee", along, { ...asked, module: "m99" })).toBeNull();
});

test("what is published never changes, not even by a statement of the owner's", async () => {
  const before = (await theCourse("trainee")).standing;
  const change = "update training.course_version set content = jsonb_set(content, '{summary}', '{}')";
  await expect(world.administrator.query(change)).rejects.toThrow("a published version of a course never changes");
  await expect(world.administrator.query("update training.course_version set status = 'draft'")).rejects.toThrow();
  await world.administrator.query("update training.course_version set status = 'retired', version = version + 1");
  expect((await theCourse("trainee")).standing).toEqual(before);
});

test("a lesson is dated when it was read, where the device had no network then and its clock can be right", async () => {
  await world.administrator.query("delete from training.step_done");
  const { standing, modules } = await theCourse("trainee");
  const lessons = modules[0]?.lessons ?? [];
  const finish = (place: number, readAt: string) => {
    const input = { enrolment: standing?.id, lesson: lessons[place]?.id, readAt };
    return ask("trainee", finishing, { input, key: randomUUID() });
  };
  world.setNow("2026-11-25T08:00:00.000Z");
  await finish(1, "2026-11-24T19:30:00.000Z");
  await finish(2, "2031-01-01T00:00:00.000Z");
  world.setNow("2026-11-23T10:00:00.000Z");
  const { rows } = await world.administrator.query(
    "select step, done_at as at from training.step_done where enrolment_id = $1 and step = any ($2) order by done_at",
    [standing?.id, lessons.slice(1, 3).map(({ id }) => `lesson:${id}`)],
  );
  expect(rows).toEqual([
    { step: `lesson:${lessons[1]?.id}`, at: "2026-11-24T19:30:00.000Z" },
    { step: `lesson:${lessons[2]?.id}`, at: "2026-11-25T08:00:00.000Z" },
  ]);
});
