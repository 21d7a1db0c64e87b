import { randomUUID } from "node:crypto";
import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askCoverage, givenBody, givenCertificate, givenLearner } from "../testing/given-training.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let forssa: string;
let salo: string;
/** One course that attendance completes, one that ends with an exam, one that is not published yet. */
const courses: Record<"classroom" | "exam" | "draft", string> = {
  classroom: randomUUID(),
  exam: randomUUID(),
  draft: randomUUID(),
};

beforeAll(async () => {
  world = await openWorld();
  forssa = await givenBody(world, "Forssa");
  salo = await givenBody(world, "Salo");
  const certificate = { months: 24, renewalMonths: 3 };
  await givenCourse(courses.classroom, { exam: null, certificate });
  await givenCourse(courses.exam, { exam: { minutes: 45 }, certificate });
  await givenCourse(courses.draft, null);
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow("2026-11-23T10:00:00.000Z");
  await world.administrator.query("truncate training.training, training.certificate, training.enrolment cascade");
  await world.administrator.query("delete from kernel.trainee where subject = id::text or subject like 'walked-in:%'");
});

/** A course with one version, published where rules are given. */
async function givenCourse(id: string, rules: object | null): Promise<void> {
  const title = { fi: "Lähiopetus", sv: "Närundervisning", en: "Classroom teaching" };
  await world.administrator.query(
    `with course as (insert into training.course (id, code) values ($1::uuid, 'kurssi-' || left($1::text, 8)) returning id)
     insert into training.course_version (id, course_id, number, content, approved, writers, status, published_at, hash, change, version)
     select gen_random_uuid(), id, 1, $2, '{}', '{}', case when $3 then 'published' else 'draft' end,
       case when $3 then now() end, case when $3 then repeat('a', 64) end, case when $3 then '{"kind":"minor"}'::jsonb end, 1 from course`,
    [id, JSON.stringify({ title, ...rules }), rules !== null],
  );
}

type Answer = Record<string, unknown> & { readonly __typename: string; readonly training: Training };
type Training = { readonly id: string; readonly version: number } & Record<string, unknown>;

const answered = `__typename ... on Rejection { message } ... on InvalidField { field problem } ... on WalkInRefused { line problem }
  ... on StaleVersion { currentVersion } ... on TrainingOver { status } ... on TrainingNotHeldYet { heldOn }
  ... on TrainingChanged { training { id version status heldOn seats venue attended cancelReason courseTitle
    organisations { name } people { id name organisation attended } } }`;

async function send(
  name: string,
  type: string,
  { input, key = randomUUID() }: { input: object; key?: string },
): Promise<Answer> {
  const document = `mutation Send($input: ${type}!, $key: ID!) { it: ${name}(input: $input, idempotencyKey: $key) { ${answered} } }`;
  const { data, errors } = await world.ask("trainer", document, { input, key });
  expect(errors).toEqual([]);
  return data["it"] as Answer;
}

function planOf(change: object = {}) {
  return {
    course: courses.classroom,
    organisations: [forssa],
    heldOn: "2026-12-14",
    beginsAt: "09:00",
    venue: "Forssan vastaanottokeskus",
    teacher: "Kaisa Esimerkki",
    seats: 12,
    ...change,
  };
}

const plan = (change: object = {}, key?: string) =>
  send("planTraining", "TrainingPlanInput", { input: planOf(change), ...(key ? { key } : {}) });

async function planned(change: object = {}): Promise<Training> {
  const { training } = await plan(change);
  return training;
}

function attend(training: Training, present: readonly string[], walkIns: readonly object[] = []): Promise<Answer> {
  const input = { training: training.id, expectedVersion: training.version, present, walkIns };
  return send("recordAttendance", "RecordAttendanceInput", { input });
}

async function standingOf(learner: string) {
  const { rows } = await world.administrator.query(
    `select e.status, e.enrolled_on as enrolled, e.completed_on as completed, c.valid_from as "from", c.valid_until as until,
       c.organisation_id = $2 as "isForssa"
     from training.enrolment e left join training.certificate c on c.enrolment_id = e.id where e.trainee_id = $1 order by e.cycle`,
    [learner, forssa],
  );
  return rows as unknown[];
}

describe("a plan", () => {
  test("is kept once for a key, and stands in the list of its days", async () => {
    const key = randomUUID();
    const answer = await plan({}, key);
    expect(answer).toMatchObject({
      __typename: "TrainingChanged",
      training: {
        version: 1,
        status: "planned",
        courseTitle: "Lähiopetus",
        organisations: [{ name: "Forssa" }],
        people: [],
      },
    });
    expect(await plan({}, key)).toEqual(answer);
    const list = (from: string, until: string) =>
      world.ask("trainer", "query List($from: Date!, $until: Date!) { trainings(from: $from, until: $until) { id } }", {
        from,
        until,
      });
    expect((await list("2026-12-14", "2026-12-14")).data["trainings"]).toEqual([{ id: answer.training.id }]);
    expect((await list("2026-12-15", "2027-12-31")).data["trainings"]).toEqual([]);
  });

  test("names a course that takes people in and bodies that are there, on a day to come", async () => {
    expect(await plan({ course: courses.draft })).toMatchObject({ __typename: "CourseNotFound" });
    expect(await plan({ organisations: [forssa, randomUUID()] })).toMatchObject({ __typename: "OrganisationNotFound" });
    expect(await plan({ heldOn: "2026-11-22" })).toMatchObject({ field: "heldOn", problem: "too_early" });
  });

  test("is amended and cancelled, and what somebody else changed is not overwritten", async () => {
    const training = await planned();
    const amend = (version: number, change: object) =>
      send("amendTraining", "AmendTrainingInput", {
        input: { training: training.id, expectedVersion: version, plan: planOf(change) },
      });
    expect(await amend(1, { seats: 20, organisations: [forssa, salo] })).toMatchObject({
      training: { version: 2, seats: 20, organisations: [{ name: "Forssa" }, { name: "Salo" }] },
    });
    expect(await amend(1, { seats: 30 })).toMatchObject({ __typename: "StaleVersion", currentVersion: 2 });
    const cancel = (id: string) =>
      send("cancelTraining", "CancelTrainingInput", { input: { training: id, expectedVersion: 2, reason: "Sairaus" } });
    expect(await cancel(randomUUID())).toMatchObject({ __typename: "TrainingNotFound" });
    expect(await cancel(training.id)).toMatchObject({ training: { status: "cancelled", cancelReason: "Sairaus" } });
    expect(await amend(3, { seats: 30 })).toMatchObject({ __typename: "TrainingOver", status: "cancelled" });
  });

  test("stands in the coverage of its bodies as the next day of teaching, unless it is cancelled", async () => {
    const nextOf = async (day: string) => {
      const document = "query Next($day: Date!) { coverage(day: $day) { bodies { name plannedOn } } }";
      const { data } = await world.ask("supervisor", document, { day });
      const { bodies } = data["coverage"] as { bodies: { name: string; plannedOn: string | null }[] };
      return Object.fromEntries(bodies.map(({ name, plannedOn }) => [name, plannedOn]));
    };
    const training = await planned();
    await planned({ heldOn: "2027-01-11", organisations: [forssa, salo] });
    expect(await nextOf("2026-11-23")).toEqual({ Forssa: "2026-12-14", Salo: "2027-01-11" });
    expect(await nextOf("2026-12-14")).toEqual({ Forssa: "2027-01-11", Salo: "2027-01-11" });
    await send("cancelTraining", "CancelTrainingInput", {
      input: { training: training.id, expectedVersion: 1, reason: "Sairaus" },
    });
    expect(await nextOf("2026-11-23")).toEqual({ Forssa: "2027-01-11", Salo: "2027-01-11" });
  });
});

describe("the list of a training", () => {
  test("has who counts for its bodies and holds no certificate of the course on the day", async () => {
    await givenLearner(world, "Aava Esimerkki", forssa);
    await givenLearner(world, "Muu Esimerkki", salo);
    const certified = await givenLearner(world, "Cea Esimerkki", forssa);
    await world.administrator.query("update training.course set code = 'lahiopetus' where id = $1", [
      courses.classroom,
    ]);
    await givenCertificate(world, certified, {
      organisation: forssa,
      validFrom: "2026-01-01",
      validUntil: "2028-01-01",
    });
    const training = await planned();
    expect(training["people"]).toMatchObject([{ name: "Aava Esimerkki", attended: false }]);
  });

  test("takes three statements, however many people are on it", async () => {
    for (const name of ["A", "B", "C"]) await givenLearner(world, `${name} Esimerkki`, forssa);
    const { id } = await planned();
    const watch = watchStatements(world.kernels.casework.database.pool);
    await world.ask("trainer", "query One($id: ID!) { training(id: $id) { people { name } } }", { id });
    watch.stop();
    expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
  });
});

describe("attendance", () => {
  test("completes a course without an exam on the day of teaching, and certifies from that day for the body", async () => {
    const learner = await givenLearner(world, "Aava Esimerkki", forssa);
    const training = await planned();
    world.setNow("2026-12-16T10:00:00.000Z");
    expect(await attend(training, [learner])).toMatchObject({ training: { version: 2, status: "held", attended: 1 } });
    expect(await standingOf(learner)).toEqual([
      {
        status: "completed",
        enrolled: "2026-12-14",
        completed: "2026-12-14",
        from: "2026-12-14",
        until: "2028-12-14",
        isForssa: true,
      },
    ]);
    const covered = async (day: string) =>
      (await askCoverage(world, day)).bodies.find(({ id }) => id === forssa)?.asked;
    expect(await covered("2026-12-13")).toMatchObject({ certified: 0 });
    expect(await covered("2026-12-14")).toMatchObject({ certified: 1 });
  });

  test("of a course with an exam enrols, and leaves the exam to be passed", async () => {
    const learner = await givenLearner(world, "Aava Esimerkki", forssa);
    const training = await planned({ course: courses.exam });
    world.setNow("2026-12-14T10:00:00.000Z");
    expect(await attend(training, [learner])).toMatchObject({ training: { attended: 1 } });
    expect(await standingOf(learner)).toMatchObject([{ status: "active", enrolled: "2026-12-14", from: null }]);
  });

  test("completes the enrolment that somebody has already, and does not certify again while the certificate holds", async () => {
    const learner = await givenLearner(world, "Aava Esimerkki", forssa);
    const [first, second] = [await planned(), await planned({ heldOn: "2027-03-01" })];
    world.setNow("2027-03-02T10:00:00.000Z");
    await attend(first, [learner]);
    expect(await attend(second, [learner])).toMatchObject({ training: { attended: 1 } });
    expect(await standingOf(learner)).toHaveLength(1);
  });

  test("of who was not on the list takes them in by name and mail; whose address is known is the one who has it", async () => {
    const training = await planned({ organisations: [forssa, salo] });
    world.setNow("2026-12-14T10:00:00.000Z");
    const walkIns = [
      { name: "Uusi Esimerkki", email: "uusi@example.invalid", organisation: salo },
      { name: "Uusi Esimerkki", email: "UUSI@example.invalid", organisation: salo },
      { name: "Nimetön Esimerkki", email: null, organisation: forssa },
    ];
    const { training: held } = await attend(training, [], walkIns);
    expect(held).toMatchObject({
      attended: 2,
      people: [
        { name: "Nimetön Esimerkki", organisation: "Forssa", attended: true },
        { name: "Uusi Esimerkki", organisation: "Salo", attended: true },
      ],
    });
    // Told again with somebody who was forgotten: nobody is taken in or certified twice.
    await attend(held, [], walkIns.slice(0, 1));
    const { rows } = await world.administrator.query(
      "select count(*)::int as certificates from training.certificate where organisation_id = $1",
      [salo],
    );
    expect(rows).toEqual([{ certificates: 1 }]);
  });

  test("is refused as a whole where it is not possible", async () => {
    const learner = await givenLearner(world, "Aava Esimerkki", forssa);
    const training = await planned();
    expect(await attend(training, [learner])).toMatchObject({ __typename: "TrainingNotHeldYet", heldOn: "2026-12-14" });
    world.setNow("2026-12-14T10:00:00.000Z");
    expect(await attend(training, [learner, randomUUID()])).toMatchObject({ __typename: "LearnerNotFound" });
    expect(await attend(training, [])).toMatchObject({ __typename: "NothingChanged" });
    const refused = (walkIn: object) =>
      attend(training, [learner], [{ name: "Uusi", email: null, organisation: forssa, ...walkIn }]);
    expect(await refused({ name: " " })).toMatchObject({ __typename: "WalkInRefused", line: 1, problem: "required" });
    expect(await refused({ email: "x" })).toMatchObject({ __typename: "WalkInRefused", problem: "malformed" });
    expect(await refused({ organisation: salo })).toMatchObject({
      __typename: "WalkInRefused",
      problem: "unknown_code",
    });
    expect(await standingOf(learner)).toEqual([]);
  });
});

test("only who manages training plans it or sees its list", async () => {
  const schema = await import("../schemas.ts").then(({ schemaOf }) => schemaOf("casework"));
  const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
  const names = ["trainings", "training", "planTraining", "amendTraining", "cancelTraining", "recordAttendance"];
  expect(new Set(names.map((name) => fields[name]?.extensions["requires"]))).toEqual(new Set(["training:manage"]));
});
