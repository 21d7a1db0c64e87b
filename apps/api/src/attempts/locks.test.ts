import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { attemptsIn } from "../testing/given-attempt.ts";
import { givenBody, givenLearner } from "../testing/given-training.ts";
import { learnersOf } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let course: string;
let enrolment: string;
const { published } = coursesIn(() => world);
const { enrolled, read } = learnersOf(() => world);
const { beginExam, give, handIn } = attemptsIn(() => world);
beforeAll(async () => {
  world = await openWorld();
  ({ course } = await published("small", smallCourse(["a"])));
  enrolment = await enrolled("trainee", "ngo", course);
  await read("trainee", enrolment, "a");
});
afterAll(() => world.close());

/** Holds a row while the work begins, one after the other, until each waits for a lock; then lets go, and answers what came of it. */
async function held<Answer>(
  table: string,
  id: string | undefined,
  work: readonly (() => Promise<Answer>)[],
): Promise<Answer[]> {
  const holder = new pg.Client({ connectionString: world.databaseUrl });
  await holder.connect();
  try {
    await holder.query("begin");
    await holder.query(`select from ${table} where id = $1 for update`, [id]);
    const answers: Promise<Answer>[] = [];
    for (const begin of work) {
      answers.push(begin());
      await expect.poll(waiting, { timeout: 5_000 }).toBe(answers.length);
    }
    await holder.query("commit");
    return await Promise.all(answers);
  } finally {
    await holder.end();
  }
}

async function waiting(): Promise<number> {
  const { rows } = await world.administrator.query<{ waiting: number }>(
    `select count(*)::int as waiting from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock' and state = 'active'`,
  );
  return rows[0]?.waiting ?? 0;
}

test("an exam that is handed in while another window goes on with it ends, and neither waits for ever", async () => {
  const { attempt } = await beginExam("trainee", enrolment);
  await give("trainee", attempt.id, { place: 0, kind: "true_false", isTrue: true });
  const [ended, gone] = await held("training.attempt", attempt.id, [
    () => handIn("trainee", attempt.id),
    () => beginExam("trainee", enrolment),
  ]);
  expect(ended).toMatchObject({ __typename: "AttemptChanged", attempt: { outcome: { isPassed: true } } });
  expect(gone?.__typename).toBe("EnrolmentOver");
});

test("two who act on the same enrolments in another order go one after the other", async () => {
  const body = await givenBody(world, "Oulu");
  for (const name of ["A", "B"]) await givenLearner(world, name, body);
  await act("assignLearners", "AssignLearnersInput", { course, organisation: body, role: "ngo" });
  const { rows } = await world.administrator.query<{ id: string }>(
    "select id from training.enrolment where organisation_id = $1 order by id",
    [body],
  );
  const [first, last] = rows.map(({ id }) => id);
  const due = (ids: readonly (string | undefined)[]) => () =>
    act("setDueDates", "SetDueDatesInput", {
      enrolments: ids.map((id) => ({ enrolment: id, expectedVersion: 1 })),
      dueOn: "2026-12-31",
    });
  const remind = () => act("remindLearners", "RemindLearnersInput", { enrolments: [last, first] });
  const answers = await held("training.enrolment", last, [due([last, first]), due([first, last]), remind]);
  expect(answers).toEqual(["DueDatesSet", "StaleVersion", "LearnersReminded"]);
});

test("of a withdrawal, an answer and a hand-in at the same moment none waits for ever, and what comes after it is refused", async () => {
  const again = await enrolled("trainee-sv", "ngo", course);
  await read("trainee-sv", again, "a");
  const { attempt } = await beginExam("trainee-sv", again);
  const answer = { place: 0, kind: "true_false", isTrue: true };
  const told = await held<unknown>("training.attempt", attempt.id, [
    () => act("withdrawEnrolment", "OneEnrolmentInput", { enrolment: again, expectedVersion: 1 }),
    async () => (await handIn("trainee-sv", attempt.id)).__typename,
    async () => (await give("trainee-sv", attempt.id, answer)).__typename,
  ]);
  expect(told).toEqual(["EnrolmentChanged", "EnrolmentOver", "EnrolmentOver"]);
});

async function act(mutation: string, type: string, input: object): Promise<unknown> {
  const document = `mutation Act($input: ${type}!, $key: ID!) { it: ${mutation}(input: $input, idempotencyKey: $key) { __typename } }`;
  const { data, errors } = await world.ask("trainer", document, { input, key: randomUUID() });
  expect(errors).toEqual([]);
  return (data["it"] as { readonly __typename: string }).__typename;
}
