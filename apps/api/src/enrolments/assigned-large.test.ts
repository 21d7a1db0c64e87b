import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { inviterOf } from "../testing/invited.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
const organisation = randomUUID();

beforeAll(async () => {
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
  await world.administrator.query(
    `insert into casework.organisation (id, kind, name, search_text, version)
     values ($1, 'police', 'Suuri poliisilaitos (esimerkki)', 'x', 1)`,
    [organisation],
  );
  await world.administrator.query(
    `insert into kernel.trainee (id, subject, name, language, organisation_id, organisation_name)
     select gen_random_uuid(), 'large-' || n, 'Oppija ' || n, 'fi', $1, 'x' from generate_series(1, 1040) n`,
    [organisation],
  );
});
afterAll(() => world.close());

const { course } = inviterOf(() => world);

async function assign(key: string = randomUUID()): Promise<object> {
  const document = `mutation Assign($input: AssignLearnersInput!, $key: ID!) {
    it: assignLearners(input: $input, idempotencyKey: $key) { ... on LearnersAssigned { assigned skipped left } } }`;
  const input = { course: await course(), organisation, role: "police" };
  const { data, errors } = await world.ask("trainer", document, { input, key });
  expect(errors).toEqual([]);
  return data["it"] as object;
}

test("in a body of more than a thousand learners the next assignment reaches those whom the first has left, and tells of", async () => {
  expect(await assign()).toEqual({ assigned: 1_000, skipped: 0, left: 40 });
  expect(await assign()).toEqual({ assigned: 40, skipped: 1_000, left: 0 });
  expect(await assign()).toEqual({ assigned: 0, skipped: 1_040, left: 0 });
});

test("what the version before has answered is answered again under its key", async () => {
  const key = randomUUID();
  await assign(key);
  const { rowCount } = await world.administrator.query(
    "update kernel.idempotency set result = result - 'left' where key = $1 and result -> 'left' is not null",
    [key],
  );
  expect(rowCount).toBe(1);
  expect(await assign(key)).toEqual({ assigned: 0, skipped: 1_040, left: 0 });
});
