import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { givenLearner } from "../testing/given-training.ts";
import { teachingForTests } from "../testing/trainings.ts";

const { world, teaching, planned, attend } = teachingForTests();

const course = randomUUID();

/** A course that another version teaches from 20 December 2026 on. */
beforeAll(async () => {
  const content = {
    title: { fi: "Lähiopetus", sv: "Närundervisning", en: "Classroom teaching" },
    exam: null,
    certificate: { months: 24, renewalMonths: 3 },
  };
  await world().administrator.query(
    `with course as (insert into training.course (id, code) values ($1, 'kaksi-versiota') returning id)
     insert into training.course_version (id, course_id, number, content, approved, writers, status, published_at, hash, change, version)
     select gen_random_uuid(), course.id, v.number, $2, '{}', '{}', v.status, v.published, repeat('a', 64), '{"kind":"minor"}'::jsonb, 1
     from course, (values (1, 'retired', date '2026-11-01'), (2, 'published', date '2026-12-20')) v (number, status, published)`,
    [course, JSON.stringify(content)],
  );
});

/** The numbers of the versions of which somebody of the name is certified, and of those that they are enrolled in. */
async function versionsOf(name: string): Promise<unknown> {
  const { rows } = await world().administrator.query<Record<string, unknown>>(
    `select array(select v.number from training.certificate c join training.course_version v on v.id = c.course_version_id
         where c.trainee_id = t.id) as certified,
       array(select v.number from training.enrolment e join training.course_version v on v.id = e.course_version_id
         where e.trainee_id = t.id) as enrolled
     from kernel.trainee t where t.name = $1`,
    [name],
  );
  return rows;
}

test("a day that is told after the course has changed certifies by the version that was taught on it", async () => {
  const learner = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
  const training = await planned({ course });
  world().setNow("2026-12-22T10:00:00.000Z");
  const walkIn = { name: "Bea Esimerkki", email: null, organisation: teaching().forssa, role: "reception" };
  expect(await attend(training, [learner], { walkIns: [walkIn] })).toMatchObject({ training: { attended: 2 } });
  for (const name of ["Aava Esimerkki", "Bea Esimerkki"]) {
    expect(await versionsOf(name)).toEqual([{ certified: [1], enrolled: [1] }]);
  }
});

test("it does not complete a version that came after it", async () => {
  const learner = await givenLearner(world(), "Cilla Esimerkki", teaching().forssa);
  const training = await planned({ course });
  world().setNow("2026-12-21T10:00:00.000Z");
  await world().administrator.query(
    `insert into training.enrolment (id, trainee_id, course_id, course_version_id, role, status, cycle, enrolled_on, extra_time, origin, version)
     select gen_random_uuid(), $1, course_id, id, 'reception', 'active', 1, '2026-12-21', 0, '{"kind":"self"}'::jsonb, 1
     from training.course_version where course_id = $2 and number = 2`,
    [learner, course],
  );
  expect(await attend(training, [learner])).toMatchObject({ training: { attended: 1 } });
  expect(await versionsOf("Cilla Esimerkki")).toEqual([{ certified: [], enrolled: [2] }]);
});
