import { describe, expect, test } from "vitest";
import { askCoverage, givenCertificate, givenLearner } from "../testing/given-training.ts";
import { teachingForTests, type Answer, type Training } from "../testing/trainings.ts";

const { world, teaching, planned, attend, takeBack, standingOf } = teachingForTests();

const mia = () => ({ name: "Mia Esimerkki", email: null, organisation: teaching().forssa });

/** How many people of Forssa coverage counts on a day. */
async function counted(day: string): Promise<number | undefined> {
  const { bodies } = await askCoverage(world(), day);
  return bodies.find(({ id }) => id === teaching().forssa)?.asked.certified;
}

/** Somebody's name as a training's list has it now. */
function peopleOf({ people }: Training): readonly { readonly id: string; readonly name: string }[] {
  return people as readonly { readonly id: string; readonly name: string }[];
}

async function rowsOf(text: string): Promise<readonly unknown[]> {
  return (await world().administrator.query<Record<string, unknown>>(text)).rows;
}

describe("an entry that was a mistake is taken back", () => {
  test("with a reason, and the certificate that it brought is revoked and counts no more", async () => {
    const [mistaken, right] = await learners("Aava", "Bea");
    const training = await planned();
    world().setNow("2026-12-15T10:00:00.000Z");
    const { training: held } = await attend(training, [mistaken, right]);
    expect(await counted("2026-12-15")).toBe(2);
    expect(await takeBack(held, mistaken, " ")).toMatchObject({ __typename: "InvalidField", field: "reason" });
    const answer = await takeBack(held, mistaken);
    expect(answer).toMatchObject({
      training: {
        version: 3,
        status: "held",
        attended: 1,
        people: [
          { name: "Aava Esimerkki", expected: true, certifiedUntil: null, attended: false, outcome: null },
          { name: "Bea Esimerkki", attended: true, entryCertified: true, outcome: "completed" },
        ],
        takenBack: [{ name: "Aava Esimerkki", organisation: "Forssa", on: "2026-12-15", reason: "Väärä henkilö" }],
      },
    });
    expect(await counted("2026-12-15")).toBe(1);
    expect(
      await rowsOf("select revoke_reason as reason from training.certificate where revoked_at is not null"),
    ).toEqual([{ reason: "Väärä henkilö" }]);
    expect(await standingOf(mistaken)).toMatchObject([{ status: "withdrawn" }]);
    expect(await historyOf(training)).toEqual([
      { kind: "attendanceTakenBack", version: 3, body: { learner: mistaken } },
    ]);
    expect(await takeBack(answer.training, mistaken)).toMatchObject({ __typename: "AttendanceNotFound" });
  });

  test("and can be told again, where that was the mistake: it certifies as it did", async () => {
    const [learner] = await learners("Aava");
    const training = await planned();
    world().setNow("2026-12-15T10:00:00.000Z");
    const { training: held } = await attend(training, [learner]);
    const { training: left } = await takeBack(held, learner);
    expect(left).toMatchObject({ status: "planned", attended: 0 });
    expect(await attend(left, [learner])).toMatchObject({ training: { people: [{ outcome: "completed" }] } });
    expect(await counted("2026-12-16")).toBe(1);
    const { rows } = await world().administrator.query(
      "select count(*)::int as held from training.certificate where revoked_at is null",
    );
    expect(rows).toEqual([{ held: 1 }]);
  });

  test("and what the learner was going through before goes on, and can be completed", async () => {
    const [learner] = await learners("Aava");
    const training = await planned();
    await givenUnderWay(learner);
    world().setNow("2026-12-15T10:00:00.000Z");
    const { training: held } = await attend(training, [learner]);
    const { training: left } = await takeBack(held, learner);
    const { rows } = await world().administrator.query("select status, completed_on as on from training.enrolment");
    expect(rows).toEqual([{ status: "active", on: null }]);
    await attend(left, [learner]);
    expect(await rowsOf("select status from training.enrolment")).toEqual([{ status: "completed" }]);
    expect(await counted("2026-12-16")).toBe(1);
  });
});

describe("an entry that is taken back", () => {
  test("is of somebody who was certified before, and nothing else goes with it", async () => {
    const [learner] = await learners("Aava");
    const { courses, forssa } = teaching();
    const given = {
      course: courses.classroom,
      organisation: forssa,
      validFrom: "2026-01-01",
      validUntil: "2028-01-01",
    };
    await givenCertificate(world(), learner, given);
    const training = await planned();
    world().setNow("2026-12-15T10:00:00.000Z");
    const { training: held } = await attend(training, [learner]);
    expect(held["people"]).toMatchObject([{ attended: true, entryCertified: false, outcome: "certified" }]);
    expect(await takeBack(held, learner)).toMatchObject({ training: { attended: 0 } });
    expect(await standingOf(learner)).toMatchObject([{ status: "completed", from: "2026-01-01" }]);
    expect(await counted("2026-12-16")).toBe(1);
  });

  test("is of a course with an exam: what it began is withdrawn, unless the learner has gone on with it", async () => {
    const [idle, going] = await learners("Aava", "Bea");
    const training = await planned({ course: teaching().courses.exam });
    world().setNow("2026-12-15T10:00:00.000Z");
    const { training: held } = await attend(training, [idle, going]);
    await world().administrator.query(
      `insert into training.step_done (enrolment_id, trainee_id, step, done_at)
       select id, trainee_id, 'lesson:a', now() from training.enrolment where trainee_id = $1`,
      [going],
    );
    const { training: one } = await takeBack(held, idle);
    await takeBack(one, going);
    expect(await standingOf(idle)).toMatchObject([{ status: "withdrawn" }]);
    expect(await standingOf(going)).toMatchObject([{ status: "active" }]);
  });
});

test("another day of the course that they were at is named, where it can be told again: it certifies by itself", async () => {
  const [learner] = await learners("Aava");
  const [first, second] = [await planned(), await planned({ heldOn: "2026-12-15" })];
  const training = await planned({ course: teaching().courses.exam });
  await givenUnderWay(learner);
  world().setNow("2026-12-15T10:00:00.000Z");
  const { training: held } = await attend(first, [learner]);
  await attend(training, [learner]);
  const { training: later } = await attend(second, [learner]);
  expect(later["people"]).toMatchObject([{ outcome: "certified" }]);
  const { training: left } = await takeBack(held, learner);
  expect(left["takenBack"]).toMatchObject([{ otherDay: { id: second.id, heldOn: "2026-12-15" } }]);
  expect(await fileOf(later)).toMatchObject({ people: [{ attended: true, outcome: "nothing" }] });
  expect(await attend(later, [learner])).toMatchObject({ training: { people: [{ outcome: "completed" }] } });
  expect(await rowsOf("select valid_from as from from training.certificate where revoked_at is null")).toEqual([
    { from: "2026-12-15" },
  ]);
  expect(await fileOf(left)).toMatchObject({ takenBack: [{ otherDay: null }] });
});

describe("a walk-in who was noted by mistake", () => {
  test("is on no list any more where nothing else is known of them, and the name can be told again", async () => {
    const [first, other] = [await planned(), await planned({ heldOn: "2026-12-16" })];
    world().setNow("2026-12-15T10:00:00.000Z");
    const { training: held } = await attend(first, [], { walkIns: [mia()] });
    const [person] = peopleOf(held);
    const { training: left } = await takeBack(held, person?.id ?? "");
    expect(left).toMatchObject({ people: [], takenBack: [{ name: "Mia Esimerkki", organisation: "Forssa" }] });
    expect(await learnersOn("2026-12-15")).toEqual([]);
    world().setNow("2026-12-16T10:00:00.000Z");
    expect(await attend(other, [], { walkIns: [mia()] })).toMatchObject({ training: { attended: 1 } });
    expect(await counted("2026-12-16")).toBe(1);
    expect(await learnersOn("2026-12-16")).toEqual([{ name: "Mia Esimerkki", standing: "valid" }]);
  });

  test("stays a learner of the body where they came to another day, which certifies them when it is told again", async () => {
    const [first, second] = [await planned(), await planned({ heldOn: "2026-12-15" })];
    world().setNow("2026-12-15T10:00:00.000Z");
    const { training: held } = await attend(first, [], { walkIns: [mia()] });
    const id = peopleOf(held)[0]?.id ?? "";
    const { training: later } = await attend(second, [id]);
    await takeBack(held, id);
    expect(await counted("2026-12-15")).toBe(0);
    expect(await attend(later, [id])).toMatchObject({ training: { people: [{ id, outcome: "completed" }] } });
    expect(await counted("2026-12-15")).toBe(1);
  });
});

/** Learners of Forssa who sign in. */
async function learners<Names extends readonly string[]>(...names: Names): Promise<{ [Each in keyof Names]: string }> {
  const ids: string[] = [];
  for (const name of names) ids.push(await givenLearner(world(), `${name} Esimerkki`, teaching().forssa));
  return ids as { [Each in keyof Names]: string };
}

/** The learner has been going through the course that attendance completes since the first of the month. */
async function givenUnderWay(learner: string): Promise<void> {
  await world().administrator.query(
    `insert into training.enrolment (id, trainee_id, course_id, course_version_id, organisation_id, role, status, cycle, enrolled_on, extra_time, origin, version)
     select gen_random_uuid(), $1, course_id, id, $3, 'police', 'active', 1, '2026-12-01', 0, '{"kind":"self"}'::jsonb, 1
     from training.course_version where course_id = $2`,
    [learner, teaching().courses.classroom, teaching().forssa],
  );
}

/** A training as its screen has it now. */
async function fileOf({ id }: Pick<Training, "id">): Promise<unknown> {
  const document = `query T($id: ID!) { training(id: $id) { people { attended outcome } takenBack { otherDay { id } } } }`;
  const { data } = await world().ask("trainer", document, { id });
  return data["training"];
}

/** Who counts for Forssa on a day. */
async function learnersOn(day: string): Promise<unknown> {
  const document = `query L($o: ID!, $day: Date!) { coverageLearners(organisation: $o, day: $day) { name standing } }`;
  const { data } = await world().ask("trainer", document, { o: teaching().forssa, day });
  return data["coverageLearners"];
}

/** What the history of a training has kept of entries that were taken back. */
async function historyOf({ id }: Pick<Answer["training"], "id">): Promise<readonly unknown[]> {
  const { rows } = await world().administrator.query<Record<string, unknown>>(
    "select kind, version, body from casework.event where aggregate_id = $1 and kind = 'attendanceTakenBack'",
    [id],
  );
  return rows;
}
