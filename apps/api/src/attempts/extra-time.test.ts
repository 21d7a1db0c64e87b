import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { attemptsIn, type AttemptAs } from "../testing/given-attempt.ts";
import { learnersOf } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let enrolment: string;
let attempt: AttemptAs;
const { published } = coursesIn(() => world);
const { enrolled, read } = learnersOf(() => world);
const { beginExam, give, handIn, seen } = attemptsIn(() => world);

beforeAll(async () => {
  world = await openWorld();
  // Its exam has ten minutes.
  const { course } = await published("small", smallCourse(["a"]));
  enrolment = await enrolled("trainee", "ngo", course);
  await read("trainee", enrolment, "a");
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow("2026-11-23T10:00:00.000Z");
  await world.administrator.query("truncate training.attempt cascade");
  await world.administrator.query("update training.enrolment set extra_time = 0, version = 1");
  ({ attempt } = await beginExam("trainee", enrolment));
});

async function grant(extraTime: number, expectedVersion: number): Promise<unknown> {
  const document = `mutation G($input: GrantExtraTimeInput!, $key: ID!) {
    it: grantExtraTime(input: $input, idempotencyKey: $key) { __typename } }`;
  const input = { enrolment, expectedVersion, extraTime };
  const { data, errors } = await world.ask("trainer", document, { input, key: randomUUID() });
  expect(errors).toEqual([]);
  return data["it"];
}

const closesAt = async () => (await seen("trainee", attempt.id))?.closesAt;
const answer = () => give("trainee", attempt.id, { place: 0, kind: "true_false", isTrue: true });

test("extra time that is given during an exam moves its end, and answers are taken until then", async () => {
  expect(attempt.closesAt).toBe("2026-11-23T10:10:00.000Z");
  world.setNow("2026-11-23T10:09:00.000Z");
  expect(await grant(50, 1)).toEqual({ __typename: "EnrolmentChanged" });
  expect(await closesAt()).toBe("2026-11-23T10:15:00.000Z");
  world.setNow("2026-11-23T10:14:00.000Z");
  expect((await answer()).__typename).toBe("AttemptChanged");
  // Taken back by mistake or not: what is past is not taken away.
  expect(await grant(0, 2)).toEqual({ __typename: "EnrolmentChanged" });
  expect(await closesAt()).toBe("2026-11-23T10:14:00.000Z");
  expect((await answer()).__typename).toBe("TimeIsUp");
});

test("an exam whose time was up before is not opened again by it, nor one that was handed in", async () => {
  world.setNow("2026-11-23T10:10:00.000Z");
  await grant(100, 1);
  expect((await answer()).__typename).toBe("TimeIsUp");
  expect(await seen("trainee", attempt.id)).toMatchObject({ status: "ended", endedAt: "2026-11-23T10:10:00.000Z" });
  await handIn("trainee", attempt.id);
  await grant(0, 2);
  expect(await closesAt()).toBe("2026-11-23T10:10:00.000Z");
});

test("a grant that is refused moves nothing, and no other role reaches an open exam", async () => {
  expect(await grant(50, 7)).toEqual({ __typename: "StaleVersion" });
  expect(await closesAt()).toBe("2026-11-23T10:10:00.000Z");
  const { rows } = await world.administrator.query(
    `select r.rolname as role from pg_roles r, pg_proc f where f.proname in ('open_exam', 'move_closing')
       and r.rolname like '%\\_app' and has_function_privilege(r.oid, f.oid, 'execute') group by 1`,
  );
  expect(rows).toEqual([{ role: "casework_app" }]);
});
