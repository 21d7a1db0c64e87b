import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { askCoverage, givenCertificate, givenLearner, moveLearner } from "../testing/given-training.ts";
import { teachingForTests, type Answer } from "../testing/trainings.ts";

const { world, teaching, planned, attend, standingOf } = teachingForTests();

describe("attendance", () => {
  test("completes a course without an exam on the day of teaching, and certifies from that day for the body", async () => {
    const learner = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
    const training = await planned();
    world().setNow("2026-12-16T10:00:00.000Z");
    expect(await attend(training, [learner])).toMatchObject({ training: { version: 2, status: "held", attended: 1 } });
    expect(await standingOf(learner)).toEqual([
      {
        status: "completed",
        role: "reception",
        enrolled: "2026-12-14",
        completed: "2026-12-14",
        from: "2026-12-14",
        until: "2028-12-14",
        isForssa: true,
      },
    ]);
    const covered = async (day: string) =>
      (await askCoverage(world(), day)).bodies.find(({ id }) => id === teaching().forssa)?.asked;
    expect(await covered("2026-12-13")).toMatchObject({ certified: 0 });
    expect(await covered("2026-12-14")).toMatchObject({ certified: 1 });
  });

  test("of a course with an exam enrols, and leaves the exam to be passed", async () => {
    const learner = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
    const training = await planned({ course: teaching().courses.exam });
    world().setNow("2026-12-14T10:00:00.000Z");
    expect(await attend(training, [learner])).toMatchObject({ training: { attended: 1 } });
    expect(await standingOf(learner)).toMatchObject([{ status: "active", enrolled: "2026-12-14", from: null }]);
  });

  test("completes the enrolment that somebody has already, and does not certify again while the certificate holds", async () => {
    const learner = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
    const [first, second] = [await planned(), await planned({ heldOn: "2027-03-01" })];
    world().setNow("2027-03-02T10:00:00.000Z");
    await attend(first, [learner]);
    expect(await attend(second, [learner])).toMatchObject({ training: { attended: 1 } });
    expect(await standingOf(learner)).toHaveLength(1);
  });

  test("of who was not on the list takes them in by name and mail; whose address is known is the one who has it", async () => {
    const training = await planned({ organisations: [teaching().forssa, teaching().salo] });
    world().setNow("2026-12-14T10:00:00.000Z");
    const walkIns = [
      { name: "Uusi Esimerkki", email: "uusi@example.invalid", organisation: teaching().salo },
      { name: "Uusi Esimerkki", email: "UUSI@example.invalid", organisation: teaching().salo },
      { name: "Nimetön Esimerkki", email: null, organisation: teaching().forssa },
    ];
    const { training: held } = await attend(training, [], { walkIns });
    expect(held).toMatchObject({
      attended: 2,
      people: [
        { name: "Nimetön Esimerkki", organisation: "Forssa", attended: true },
        { name: "Uusi Esimerkki", organisation: "Salo", attended: true },
      ],
    });
    // Told again with somebody who was forgotten: nobody is taken in or certified twice.
    await attend(held, [], { walkIns: walkIns.slice(0, 1) });
    const { rows } = await world().administrator.query(
      "select count(*)::int as certificates from training.certificate where organisation_id = $1",
      [teaching().salo],
    );
    expect(rows).toEqual([{ certificates: 1 }]);
  });

  test("is refused as a whole where it is not possible", async () => {
    const learner = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
    const training = await planned();
    expect(await attend(training, [learner])).toMatchObject({ __typename: "TrainingNotHeldYet", heldOn: "2026-12-14" });
    world().setNow("2026-12-14T10:00:00.000Z");
    expect(await attend(training, [learner, randomUUID()])).toMatchObject({ __typename: "LearnerNotFound" });
    expect(await attend(training, [])).toMatchObject({ __typename: "NothingChanged" });
    const refused = (walkIn: object) =>
      attend(training, [learner], {
        walkIns: [{ name: "Uusi", email: null, organisation: teaching().forssa, ...walkIn }],
      });
    expect(await refused({ name: " " })).toMatchObject({ __typename: "WalkInRefused", line: 1, problem: "required" });
    expect(await refused({ email: "x" })).toMatchObject({ __typename: "WalkInRefused", problem: "malformed" });
    expect(await refused({ organisation: teaching().salo })).toMatchObject({
      __typename: "WalkInRefused",
      problem: "unknown_code",
    });
    expect(await standingOf(learner)).toEqual([]);
  });
});

test("attendance that is noted after a move certifies for the body for which they counted on the day of teaching", async () => {
  const learner = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
  const training = await planned();
  await givenCertificate(world(), learner, {
    organisation: teaching().forssa,
    validFrom: "2026-01-01",
    validUntil: "2026-12-01",
  });
  world().setNow("2026-12-16T10:00:00.000Z");
  await moveLearner(world(), { learner, organisation: teaching().salo, movedOn: "2026-12-15" });
  await attend(training, [learner]);
  expect(await standingOf(learner)).toContainEqual(expect.objectContaining({ from: "2026-12-14", isForssa: true }));
  const { rows } = await world().administrator.query(
    "select organisation_id as body from training.belonging where trainee_id = $1 and until is null",
    [learner],
  );
  expect(rows).toEqual([{ body: teaching().salo }]);
});

describe("a day of teaching", () => {
  test("completes what was begun after it by somebody who had learned nothing before", async () => {
    const learner = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
    const training = await planned();
    world().setNow("2026-12-16T10:00:00.000Z");
    await assign();
    expect(outcomes(await attend(training, [learner]))).toEqual(["completed"]);
    expect(await standingOf(learner)).toMatchObject([
      { status: "completed", completed: "2026-12-14", from: "2026-12-14", until: "2028-12-14" },
    ]);
  });

  test("does not complete what was begun after it as of a later cycle, and says so", async () => {
    const learner = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
    await heldUntil(learner, "2026-12-15");
    const training = await planned();
    world().setNow("2026-12-16T10:00:00.000Z");
    await assign();
    expect(outcomes(await attend(training, [learner]))).toEqual(["certified"]);
    expect(await standingOf(learner)).toMatchObject([
      { status: "completed", until: "2026-12-15" },
      { status: "active", enrolled: "2026-12-16", from: null },
    ]);
  });

  test("completes the reading of changed lessons, as the whole course, of somebody whose certificate has ended", async () => {
    const learner = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
    await heldUntil(learner, "2026-11-20");
    await assignChange(learner);
    const training = await planned();
    world().setNow("2026-12-14T10:00:00.000Z");
    expect(outcomes(await attend(training, [learner]))).toEqual(["completed"]);
    expect((await standingOf(learner)).at(-1)).toMatchObject({ from: "2026-12-14", until: "2028-12-14" });
  });

  test("does not complete the reading of changed lessons of somebody who is certified", async () => {
    const learner = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
    await heldUntil(learner, "2026-11-22");
    await assignChange(learner);
    await world().administrator.query(
      "update training.certificate set valid_until = '2027-02-01', issued_until = '2027-02-01', renewal_from = '2027-01-01'",
    );
    const training = await planned();
    world().setNow("2026-12-14T10:00:00.000Z");
    expect(outcomes(await attend(training, [learner]))).toEqual(["certified"]);
    expect((await standingOf(learner)).at(-1)).toMatchObject({ status: "active", from: null });
  });

  test("does not complete the course once more of who was certified in it between the day and its noting", async () => {
    const learner = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
    const [first, second] = [await planned(), await planned({ heldOn: "2026-12-18" })];
    world().setNow("2026-12-20T10:00:00.000Z");
    await attend(second, [learner]);
    expect(outcomes(await attend(first, [learner]))).toEqual(["certified"]);
    expect(await standingOf(learner)).toMatchObject([{ status: "completed", completed: "2026-12-18" }]);
  });
});

describe("a day of teaching of a course with an exam", () => {
  /** Somebody who reads the changed lessons, with a certificate that was issued until the day and held until another. */
  async function reading(issuedUntil: string, validUntil = issuedUntil): Promise<string> {
    const learner = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
    const { courses, forssa } = teaching();
    await givenCertificate(world(), learner, {
      course: courses.exam,
      organisation: forssa,
      validFrom: "2024-11-20",
      validUntil,
    });
    await assignChange(learner, courses.exam);
    await world().administrator.query("update training.certificate set issued_until = $1", [issuedUntil]);
    await world().administrator.query("update training.enrolment set extra_time = 50 where status = 'active'");
    return learner;
  }

  async function taughtIn(learner: string): Promise<unknown> {
    const training = await planned({ course: teaching().courses.exam });
    world().setNow("2026-12-14T10:00:00.000Z");
    return outcomes(await attend(training, [learner]));
  }

  test("takes the place of reading changed lessons, which brings no certificate after the end of the earlier one", async () => {
    const learner = await reading("2026-11-20");
    expect(await taughtIn(learner)).toEqual(["learning"]);
    expect(await standingOf(learner)).toMatchObject([
      { status: "completed" },
      { status: "withdrawn" },
      { status: "active", role: "police", enrolled: "2026-12-14", from: null },
    ]);
    const { rows } = await world().administrator.query(
      "select delta, extra_time as extra, due_on as due from training.enrolment where status = 'active'",
    );
    expect(rows).toEqual([{ delta: null, extra: 50, due: null }]);
  });

  test("leaves the reading of changed lessons that still brings one, since the certificate was shortened only", async () => {
    const learner = await reading("2027-02-01", "2026-11-20");
    expect(await taughtIn(learner)).toEqual(["learning"]);
    expect(await standingOf(learner)).toMatchObject([{ status: "completed" }, { status: "active" }]);
  });
});

describe("a day of teaching that is told again", () => {
  test("completes what was in its way the first time, and nothing twice", async () => {
    const learner = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
    await heldUntil(learner, "2027-12-01");
    const training = await planned();
    world().setNow("2026-12-16T10:00:00.000Z");
    const first = await attend(training, [learner]);
    expect(outcomes(first)).toEqual(["certified"]);
    await revokeCertificates();
    const again = await attend(first.training, [learner]);
    expect(outcomes(again)).toEqual(["completed"]);
    await revokeCertificates();
    const last = await attend(again.training, [learner]);
    expect(last).toMatchObject({ training: { attended: 1 } });
    expect(await standingOf(learner)).toHaveLength(2);
  });

  test("begins a course with an exam anew, which goes on, after who goes through it was taken out", async () => {
    const learner = await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
    const training = await planned({ course: teaching().courses.exam });
    world().setNow("2026-12-16T10:00:00.000Z");
    const first = await attend(training, [learner]);
    expect(outcomes(first)).toEqual(["learning"]);
    await world().administrator.query(
      "update training.enrolment set status = 'withdrawn', withdrawn_on = '2026-12-16'",
    );
    const again = await attend(first.training, [learner]);
    expect(outcomes(again)).toEqual(["learning"]);
    expect(await standingOf(learner)).toMatchObject([{ status: "withdrawn" }, { status: "active" }]);
  });
});

/** What the day was for each of the list, by name. */
function outcomes({ training }: Answer): readonly unknown[] {
  return (training["people"] as { outcome: unknown }[]).map(({ outcome }) => outcome);
}

/** A certificate of the classroom course that ends on the day. */
function heldUntil(learner: string, validUntil: string): Promise<void> {
  const { courses, forssa } = teaching();
  const given = { course: courses.classroom, organisation: forssa, validFrom: "2025-01-01", validUntil };
  return givenCertificate(world(), learner, given);
}

async function revokeCertificates(): Promise<void> {
  await world().administrator.query(
    "update training.certificate set revoked_at = '2026-12-16', revoked_by = gen_random_uuid(), revoke_reason = 'Erehdys'",
  );
}

/** Assigns a course, or else the classroom course, to the people of Forssa. */
async function assign(course = teaching().courses.classroom): Promise<void> {
  const document = `mutation Assign($input: AssignLearnersInput!, $key: ID!) { it: assignLearners(input: $input, idempotencyKey: $key) {
    ... on LearnersAssigned { assigned } } }`;
  const input = { course, organisation: teaching().forssa, role: "police" };
  const { data } = await world().ask("trainer", document, { input, key: randomUUID() });
  expect(data["it"]).toEqual({ assigned: 1 });
}

/** Assigns it, of which the learner reads only what has changed. */
async function assignChange(learner: string, course?: string): Promise<void> {
  await assign(course);
  const change = "update training.enrolment set delta = '{a}' where trainee_id = $1 and status = 'active'";
  await world().administrator.query(change, [learner]);
}
