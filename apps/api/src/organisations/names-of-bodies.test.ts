import type { Language } from "@vas/domain/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { findInvited } from "../invitations/acceptance.store.ts";
import { givenBody } from "../testing/given-training.ts";
import { inviterOf } from "../testing/invited.ts";
import { learnersOf } from "../testing/learners.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

// A body with a Swedish name is called by it in Swedish; in English, in which it has none, by the Finnish one.
const finnish = "Pohjanmaan poliisilaitos (esimerkki)";
const swedish = "Polisinrättningen i Österbotten (exempel)";
const named: readonly (readonly [Language, string])[] = [
  ["fi", finnish],
  ["sv", swedish],
  ["en", finnish],
];

let world: World;
let training: string;
const { published } = coursesIn(() => world);
const { enrolled, read } = learnersOf(() => world);
const { invite } = inviterOf(() => world);

beforeAll(async () => {
  world = await openWorld();
  const body = await givenBody(world, finnish, { kind: "police", nameSv: swedish });
  await world.administrator.query(
    "update kernel.trainee set organisation_id = $1, organisation_name = $2 where subject = 'trainee-sv'",
    [body, finnish],
  );
  const { course } = await published("small", smallCourse(["a"], { exam: null }));
  world.setNow("2026-11-20T10:00:00.000Z");
  await read("trainee-sv", await enrolled("trainee-sv", "police", course), "a");
  expect(await invite("kutsu@example.invalid", { course, organisation: body })).toMatchObject({ invited: 1 });
  training = await trainingWithMistake(course, body);
});
afterAll(() => world.close());

/** A training of the body at which it was noted by mistake that its learner took part. */
async function trainingWithMistake(course: string, body: string): Promise<string> {
  const { rows } = await world.administrator.query<{ id: string }>(
    `with training as (
        insert into training.training (id, course_id, organisation_ids, held_on, begins_at, venue, teacher, seats, status, version)
        values (gen_random_uuid(), $1, array[$2::uuid], '2026-12-14', '09:00', 'Sali', 'Kouluttaja Esimerkki', 10, 'planned', 1) returning id),
      back as (
        insert into training.attendance_taken_back (id, training_id, trainee_id, taken_back_at, taken_back_by, reason, organisation_id, noted_at, noted_by, walked_in)
        select gen_random_uuid(), training.id, trainee.id, now(), gen_random_uuid(), 'Väärä henkilö', $2, now(), gen_random_uuid(), false
        from training, kernel.trainee where subject = 'trainee-sv')
      select id from training`,
    [course, body],
  );
  return rows[0]?.id ?? expect.fail("No training was planned");
}

const lists = [
  ["enrolments", "query { it: enrolments { nodes { organisation } } }"],
  ["certificates", "query { it: certificates { nodes { organisation } } }"],
  ["invitations", "query { it: invitations { nodes { organisation } } }"],
] as const;

test.each(lists.flatMap(([list, document]) => named.map(([language, name]) => ({ list, document, language, name }))))(
  "the list of $list names a body in $language",
  async ({ document, language, name }) => {
    const asked = { actor: staffActor("trainer", language), surface: "casework" as const };
    const { data, errors } = await world.askAs(asked, document, {});
    expect(errors).toEqual([]);
    expect(data["it"]).toMatchObject({ nodes: [{ organisation: name }] });
  },
);

test.each(named)("certificates are filtered by bodies that are named in %s", async (language, name) => {
  const asked = { actor: staffActor("trainer", language), surface: "casework" as const };
  const { data } = await world.askAs(asked, "query { it: certificateFilters { organisations { name } } }", {});
  expect(data["it"]).toEqual({ organisations: [{ name }] });
});

test.each(named)(
  "the list of who came to a training, and of entries taken back, names a body in %s",
  async (language, name) => {
    const asked = { actor: staffActor("trainer", language), surface: "casework" as const };
    const document = `query T($id: ID!) { it: training(id: $id) { people { organisation } takenBack { organisation } } }`;
    const { data, errors } = await world.askAs(asked, document, { id: training });
    expect(errors).toEqual([]);
    expect(data["it"]).toEqual({ people: [{ organisation: name }], takenBack: [{ organisation: name }] });
  },
);

test("the page of an invitation gets the names of the body in every language", async () => {
  const hash = Buffer.alloc(32, 7);
  await world.administrator.query("update training.invitation set token_hash = $1", [hash]);
  const { rows } = await world.administrator.query<{ names: object }>(
    "select training.body_words(organisation_id) as names from training.invitation",
  );
  expect(rows).toEqual([{ names: { fi: finnish, sv: swedish, en: finnish } }]);
  const found = await findInvited(world.administrator, hash);
  expect(found).toMatchObject({ organisationName: finnish, organisationNames: { sv: swedish } });
});
