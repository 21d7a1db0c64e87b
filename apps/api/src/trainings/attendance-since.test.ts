import { describe, expect, test } from "vitest";
import { asOwner, readForgetCommand } from "../administration/index.ts";
import { askCoverage, givenCertificate, givenLearner, moveLearner } from "../testing/given-training.ts";
import { teachingForTests } from "../testing/trainings.ts";

const { world, teaching, planned, attend, takeBack, standingOf } = teachingForTests();

const enrolmentOf = `insert into training.enrolment (id, trainee_id, course_id, course_version_id, organisation_id, role, status, cycle,
    enrolled_on, due_on, due_set_on, completed_on, delta, extra_time, origin, version)
  select gen_random_uuid(), $1, course_id, id, $3, 'reception', case when $6::date is null then 'active' else 'completed' end, $4,
    '2026-12-01', '2026-12-31', '2026-12-01', $6, case when $5 then array['a'] end, 0, '{"kind":"self"}', 1
  from training.course_version where course_id = $2 returning id`;

type Given = { readonly cycle?: number; readonly isDelta?: boolean; readonly completedOn?: string };

/** An enrolment of the learner in the course that attendance completes. */
async function givenEnrolment(
  learner: string,
  { cycle = 1, isDelta = false, completedOn }: Given = {},
): Promise<string> {
  const { courses, forssa } = teaching();
  const values = [learner, courses.classroom, forssa, cycle, isDelta, completedOn ?? null];
  const { rows } = await world().administrator.query<{ id: string }>(enrolmentOf, values);
  return rows[0]?.id ?? "";
}

/** The certificate of an enrolment that was completed, as long as the first one of a day of teaching was to hold. */
async function givenCertificateOf(enrolment: string): Promise<void> {
  await world().administrator.query(
    `insert into training.certificate (id, enrolment_id, trainee_id, course_id, course_version_id, organisation_id, valid_from,
       valid_until, issued_until, renewal_from, status_index, version)
     select gen_random_uuid(), id, trainee_id, course_id, course_version_id, organisation_id, completed_on, '2028-12-14', '2028-12-14',
       '2028-09-14', nextval('training.certificate_status_index'), 1
     from training.enrolment where id = $1`,
    [enrolment],
  );
}

function givenAava(): Promise<string> {
  return givenLearner(world(), "Aava Esimerkki", teaching().forssa);
}

/** A day of teaching, told the day after, at which the learner was. */
async function heldWith(learner: string) {
  const training = await planned();
  world().setNow("2026-12-15T10:00:00.000Z");
  return (await attend(training, [learner])).training;
}

async function rowsOf(text: string): Promise<readonly unknown[]> {
  return (await world().administrator.query<Record<string, unknown>>(text)).rows;
}

/** How many people a body counts as certified on a day. */
async function counted(body: string, day: string): Promise<number | undefined> {
  const { bodies } = await askCoverage(world(), day);
  return bodies.find(({ id }) => id === body)?.asked.certified;
}

test("an entry whose certificate was revoked by hand before is taken back, and certifies when it is told again", async () => {
  const learner = await givenAava();
  const held = await heldWith(learner);
  await rowsOf(
    "update training.certificate set revoked_at = now(), revoked_by = gen_random_uuid(), revoke_reason = 'Väärä', version = 2",
  );
  const { training: left } = await takeBack(held, learner);
  expect(await rowsOf("select revoke_reason as reason from training.certificate")).toEqual([{ reason: "Väärä" }]);
  expect(await attend(left, [learner])).toMatchObject({ training: { people: [{ outcome: "completed" }] } });
  expect(await counted(teaching().forssa, "2026-12-16")).toBe(1);
});

test("what an entry completed does not go on where the learner has been through the course again since", async () => {
  const learner = await givenAava();
  await givenEnrolment(learner);
  const held = await heldWith(learner);
  await givenCertificateOf(await givenEnrolment(learner, { cycle: 2, completedOn: "2026-12-16" }));
  world().setNow("2026-12-17T10:00:00.000Z");
  await takeBack(held, learner);
  expect(await standingOf(learner)).toMatchObject([
    { status: "completed" },
    { status: "completed", from: "2026-12-16" },
  ]);
  expect(await counted(teaching().forssa, "2026-12-17")).toBe(1);
});

test("what goes on counts for the body to which the learner has moved since", async () => {
  const learner = await givenAava();
  await givenEnrolment(learner);
  const held = await heldWith(learner);
  await moveLearner(world(), { learner, organisation: teaching().salo, movedOn: "2026-12-15" });
  await takeBack(held, learner);
  const enrolments = "select status, organisation_id as body from training.enrolment";
  expect(await rowsOf(enrolments)).toEqual([{ status: "active", body: teaching().salo }]);
});

describe("reading of changed lessons to which the certificate of an entry led", () => {
  test("is withdrawn with the entry, so that the learner can be certified when it is told again", async () => {
    const learner = await givenAava();
    const held = await heldWith(learner);
    await givenEnrolment(learner, { cycle: 2, isDelta: true });
    const { training: left } = await takeBack(held, learner);
    expect(await standingOf(learner)).toMatchObject([{ status: "withdrawn" }, { status: "withdrawn" }]);
    expect(await attend(left, [learner])).toMatchObject({ training: { people: [{ outcome: "completed" }] } });
  });

  test("and that is done loses its certificate too: it stood in for no course", async () => {
    const learner = await givenAava();
    const held = await heldWith(learner);
    await givenCertificateOf(await givenEnrolment(learner, { cycle: 2, isDelta: true, completedOn: "2026-12-16" }));
    world().setNow("2026-12-17T10:00:00.000Z");
    await takeBack(held, learner);
    expect(await counted(teaching().forssa, "2026-12-17")).toBe(0);
    expect(await rowsOf("select id from training.certificate where revoked_at is null")).toEqual([]);
  });

  test("stays where another certificate leads to it as well", async () => {
    const learner = await givenAava();
    const { courses, forssa: organisation } = teaching();
    const given = { course: courses.classroom, organisation, validFrom: "2024-12-20", validUntil: "2026-12-20" };
    const held = await heldWith(learner);
    await givenCertificate(world(), learner, given);
    await givenEnrolment(learner, { cycle: 3, isDelta: true });
    await takeBack(held, learner);
    expect(await standingOf(learner)).toMatchObject([
      { status: "completed" },
      { status: "completed" },
      { status: "active" },
    ]);
  });
});

test("nothing is taken back of a learner whose data were erased meanwhile, nor written of them", async () => {
  const learner = await givenAava();
  const held = await heldWith(learner);
  const forget = readForgetCommand(["forget-learner", learner, "--also-certificate"]);
  await asOwner(world().databaseUrl, forget ?? (async () => ""));
  expect(await takeBack(held, learner, "Aava oli poissa")).toMatchObject({ __typename: "AttendanceNotFound" });
  expect(await rowsOf("select status from training.enrolment")).toEqual([{ status: "completed" }]);
  expect(await rowsOf("select reason from training.attendance_taken_back")).toEqual([]);
});

test("who was erased counts on a training as in the list of trainings, and is none of its people", async () => {
  const [erased, known] = [await givenAava(), await givenLearner(world(), "Bea Esimerkki", teaching().forssa)];
  const held = await heldWith(erased);
  await attend(held, [known]);
  const forget = readForgetCommand(["forget-learner", erased, "--also-certificate"]);
  await asOwner(world().databaseUrl, forget ?? (async () => ""));
  const document = `query T($id: ID!, $day: Date!) { training(id: $id) { attended people { id attended } }
    trainings(from: $day, until: $day) { nodes { attended } } }`;
  const { data } = await world().ask("trainer", document, { id: held.id, day: "2026-12-14" });
  expect(data).toEqual({
    training: { attended: 2, people: [{ id: known, attended: true }] },
    trainings: { nodes: [{ attended: 2 }] },
  });
});
