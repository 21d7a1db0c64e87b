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

async function assign(): Promise<object> {
  const document = `mutation Assign($input: AssignLearnersInput!, $key: ID!) {
    it: assignLearners(input: $input, idempotencyKey: $key) { ... on LearnersAssigned { assigned skipped } } }`;
  const input = { course: await course(), organisation, role: "police" };
  const { data, errors } = await world.ask("trainer", document, { input, key: randomUUID() });
  expect(errors).toEqual([]);
  return data["it"] as object;
}

test("in a body of more than a thousand learners the next assignment reaches those whom the first has left", async () => {
  expect(await assign()).toEqual({ assigned: 1_000, skipped: 40 });
  expect(await assign()).toEqual({ assigned: 40, skipped: 1_000 });
  expect(await assign()).toEqual({ assigned: 0, skipped: 1_040 });
});
