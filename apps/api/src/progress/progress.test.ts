import { randomUUID } from "node:crypto";
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

type Course = {
  readonly id: string;
  readonly title: string;
  readonly notice: string;
  readonly modules: readonly { id: string; lessons: readonly { id: string; isRead: boolean }[] }[];
  readonly standing: { id: string; lessons: number; lessonsRead: number; next: { id: string } | null } | null;
};

const courses = `query { it: courses { id title notice modules { id lessons { id isRead } }
  standing { id lessons lessonsRead next { id } } } }`;
const enrolling = `mutation Enrol($input: EnrolInput!, $key: ID!) { it: enrol(input: $input, idempotencyKey: $key) {
  __typename ... on Enrolled { id } ... on Rejection { message } } }`;
const finishing = `mutation Finish($input: FinishLessonInput!, $key: ID!) { it: finishLesson(input: $input, idempotencyKey: $key) {
  __typename ... on LessonFinished { course { standing { lessonsRead next { id } } } } ... on Rejection { message } } }`;
const reading = `query Read($enrolment: ID!, $lesson: ID!) { it: lesson(enrolment: $enrolment, lesson: $lesson) {
  id title body place previous { id } next { id } isRead } }`;

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
    expect(course.standing).toMatchObject({ lessonsRead: 0, next: { id: lessons[0] } });
    const again = { input: { course: course.id, role: "ngo" }, key: randomUUID() };
    expect(await ask("trainee", enrolling, again)).toMatchObject({ __typename: "EnrolledAlready" });

    const first = { enrolment, lesson: lessons[0] };
    const lesson = await ask<{ body: string }>("trainee", reading, first);
    expect(lesson).toMatchObject({ place: 1, previous: null, next: { id: lessons[1] }, isRead: false });
    expect(lesson.body).toContain("##");
    for (const key of [randomUUID(), randomUUID()]) {
      expect(await ask("trainee", finishing, { input: first, key })).toMatchObject({
        course: { standing: { lessonsRead: 1, next: { id: lessons[1] } } },
      });
    }
    expect(await ask("trainee", reading, first)).toMatchObject({ isRead: true });
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

test("what is published never changes, not even by a statement of the owner's", async () => {
  const change = "update training.course_version set content = jsonb_set(content, '{summary}', '{}')";
  await expect(world.administrator.query(change)).rejects.toThrow("a published version of a course never changes");
  await expect(world.administrator.query("update training.course_version set status = 'draft'")).rejects.toThrow();
  await world.administrator.query("update training.course_version set status = 'retired', version = version + 1");
  const [course] = await ask<Course[]>("trainee", courses);
  expect(course?.standing?.lessonsRead).toBe(1);
});
