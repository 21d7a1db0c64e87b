import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { givenBody, moveLearner } from "../testing/given-training.ts";
import { learnersOf, traineeActor } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let course: string;
const { published } = coursesIn(() => world);
const { ask, enrolled, read, tookExam } = learnersOf(() => world);
beforeAll(async () => {
  world = await openWorld();
  ({ course } = await published("small", smallCourse(["a", "b"])));
});
beforeEach(() => world.setNow("2026-11-23T10:00:00.000Z"));
afterAll(() => world.close());

async function certificatesOf(key: string): Promise<Record<string, unknown>[]> {
  const { rows } = await world.administrator.query<Record<string, unknown>>(
    `select c.enrolment_id as enrolment, c.valid_from as "validFrom", c.valid_until as "validUntil",
       c.renewal_from as "renewalFrom", c.status_index as place, e.status,
       (select array_agg(kind) from training.certificate_event h where h.certificate_id = c.id) as history
     from training.certificate c join training.enrolment e on e.id = c.enrolment_id where c.trainee_id = $1 order by valid_from`,
    [traineeActor(key).id],
  );
  return rows;
}

async function enrolling(key: string): Promise<unknown> {
  const document = `mutation Enrol($input: EnrolInput!, $key: ID!) { it: enrol(input: $input, idempotencyKey: $key) {
    __typename ... on Rejection { message } } }`;
  return ask(key, document, { input: { course, role: "ngo" }, key: randomUUID() });
}

describe("a course with an exam", () => {
  let enrolment: string;

  test("is not completed by its lessons nor by a failed exam", async () => {
    enrolment = await enrolled("trainee", "ngo", course);
    for (const lesson of ["a", "b"]) expect(await read("trainee", enrolment, lesson)).toBe("LessonFinished");
    await tookExam("trainee", enrolment, false);
    expect(await certificatesOf("trainee")).toEqual([]);
    expect(await read("trainee", enrolment, "a")).toBe("LessonFinished");
  });

  test("is completed by the exam that is passed, and the certificate is issued with it: from that day, for 24 months", async () => {
    await tookExam("trainee", enrolment, true);
    expect(await certificatesOf("trainee")).toMatchObject([
      {
        enrolment,
        validFrom: "2026-11-23",
        validUntil: "2028-11-23",
        renewalFrom: "2028-08-23",
        status: "completed",
        history: ["certificateIssued"],
      },
    ]);
    expect(await read("trainee", enrolment, "a")).toBe("EnrolmentOver");
  });

  test("is not taken again while the certificate holds, until its renewal begins; the new one stands beside the old", async () => {
    expect(await enrolling("trainee")).toMatchObject({ __typename: "CertificateHolds" });
    world.setNow("2028-08-22T10:00:00.000Z");
    expect(await enrolling("trainee")).toMatchObject({ __typename: "CertificateHolds" });
    world.setNow("2028-08-23T10:00:00.000Z");
    const again = await enrolled("trainee", "ngo", course);
    for (const lesson of ["a", "b"]) await read("trainee", again, lesson);
    await tookExam("trainee", again, true);
    expect(await certificatesOf("trainee")).toMatchObject([
      { enrolment, validUntil: "2028-11-23" },
      { enrolment: again, validFrom: "2028-08-23", validUntil: "2030-08-23" },
    ]);
    expect(await enrolling("trainee")).toMatchObject({ __typename: "CertificateHolds" });
  });

  test("can be taken again at once by somebody whose certificate was revoked", async () => {
    await world.administrator.query(
      "update training.certificate set revoked_at = now(), revoked_by = gen_random_uuid(), revoke_reason = 'Vilppi'",
    );
    expect(await enrolling("trainee")).toMatchObject({ __typename: "Enrolled" });
  });
});

describe("a course without an exam", () => {
  test("is completed by the last lesson that is read, once, however many are read at the same moment", async () => {
    const { course: plain } = await published("plain", smallCourse(["a", "b"], { exam: null }));
    const enrolment = await enrolled("trainee-sv", "ngo", plain);
    await Promise.all(["a", "b"].map((lesson) => read("trainee-sv", enrolment, lesson)));
    expect(await certificatesOf("trainee-sv")).toMatchObject([{ enrolment, validFrom: "2026-11-23" }]);
  });

  test("that gives no certificate is completed without one", async () => {
    const { course: plain } = await published("bare", smallCourse(["a"], { exam: null, certificate: null }));
    const enrolment = await enrolled("trainee-sv", "ngo", plain);
    await read("trainee-sv", enrolment, "a");
    expect(await read("trainee-sv", enrolment, "a")).toBe("EnrolmentOver");
    expect(await certificatesOf("trainee-sv")).toHaveLength(1);
  });
});

describe("a learner who moves to another body", () => {
  test("is certified for that body by the course that they had begun before, and the history tells why", async () => {
    const [oulu, kemi] = [await givenBody(world, "Oulu"), await givenBody(world, "Kemi")];
    const learner = traineeActor("trainee").id;
    await world.administrator.query("update kernel.trainee set organisation_id = $2 where id = $1", [learner, oulu]);
    const { course: plain } = await published("moved", smallCourse(["a"], { exam: null }));
    const enrolment = await enrolled("trainee", "ngo", plain);
    const moved = { learner, organisation: kemi, movedOn: "2026-11-23" };
    expect(await moveLearner(world, moved)).toEqual({ __typename: "LearnerMoved" });
    world.setNow("2026-11-25T10:00:00.000Z");
    await read("trainee", enrolment, "a");
    const { rows } = await world.administrator.query(
      `select c.organisation_id as certified, b.organisation_id as "countsFor",
         (select array_agg(kind) from casework.event h where h.aggregate_id = $1) as history
       from training.certificate c join training.belonging b on b.trainee_id = c.trainee_id and b.until is null
       where c.enrolment_id = $1`,
      [enrolment],
    );
    expect(rows).toEqual([{ certified: kemi, countsFor: kemi, history: ["enrolmentMoved"] }]);
  });
});

test("places in the list are within it, never given twice, and tell nothing of the order in which they were given", async () => {
  const take = async (chance: number) =>
    (await world.administrator.query<{ place: number }>("select training.take_status_place($1) as place", [chance]))
      .rows[0]?.place;
  expect(await take(131_071)).toBe(131_071);
  expect(await take(131_071 + 131_072)).toBe(0);
  expect(await take(5)).toBe(5);
  expect(await take(5)).toBe(6);
  await world.administrator.query("select setval('training.certificate_status_index', 65536)");
  expect(await take(5)).toBe(131_072 + 5);
});
