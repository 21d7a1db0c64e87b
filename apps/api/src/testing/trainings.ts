import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { givenBody } from "./given-training.ts";
import { openWorld, type World } from "./world.ts";

export type Answer = Record<string, unknown> & { readonly __typename: string; readonly training: Training };
export type Training = { readonly id: string; readonly version: number } & Record<string, unknown>;

const answered = `__typename ... on Rejection { message } ... on InvalidField { field problem } ... on WalkInRefused { line problem } ... on WalkInIsAnother { line } ... on WalkInIsKnown { line }
  ... on StaleVersion { currentVersion } ... on TrainingOver { status } ... on TrainingNotHeldYet { heldOn }
  ... on TrainingChanged { training { id version status heldOn seats venue attended cancelReason courseTitle
    organisations { name } people { id name organisation expected certifiedUntil attended entryCertified outcome }
    takenBack { name organisation on reason otherDay { id heldOn } } } }`;

/** What the tests of trainings begin with: two bodies, and courses that attendance completes, that end with an exam, or are no more than drafts. */
export type Teaching = {
  readonly forssa: string;
  readonly salo: string;
  readonly courses: Readonly<Record<"classroom" | "exam" | "draft", string>>;
};

/**
 * The set-up of a file of tests of trainings: one world with the bodies and the courses for all of them, begun again for each; with
 * what trainers do with trainings in it.
 */
export function teachingForTests() {
  let opened: { readonly world: World; readonly teaching: Teaching } | undefined;
  function now(): { readonly world: World; readonly teaching: Teaching } {
    if (!opened) throw new Error("The world is there in tests only");
    return opened;
  }
  const world = () => now().world;
  const teaching = () => now().teaching;
  beforeAll(async () => {
    opened = await openTeaching();
  });
  afterAll(() => world().close());
  beforeEach(() => beginAgain(world()));
  return { world, teaching, ...trainingsOf(world, teaching) };
}

/** A world with the bodies and the courses. */
async function openTeaching(): Promise<{ readonly world: World; readonly teaching: Teaching }> {
  const world = await openWorld();
  return { world, teaching: await givenTeaching(world) };
}

/** It is 23 November 2026 again, nothing has been planned, and nobody has learned anything. */
export async function beginAgain({ setNow, administrator }: World): Promise<void> {
  setNow("2026-11-23T10:00:00.000Z");
  await administrator.query("truncate training.training, training.certificate, training.enrolment cascade");
  await administrator.query("delete from kernel.trainee where subject = id::text or subject like 'walked-in:%'");
}

async function givenTeaching(world: World): Promise<Teaching> {
  const courses = { classroom: randomUUID(), exam: randomUUID(), draft: randomUUID() };
  const certificate = { months: 24, renewalMonths: 3 };
  await givenCourse(world, courses.classroom, { exam: null, certificate });
  await givenCourse(world, courses.exam, { exam: { minutes: 45 }, certificate });
  await givenCourse(world, courses.draft, null);
  return { forssa: await givenBody(world, "Forssa"), salo: await givenBody(world, "Salo"), courses };
}

/** A course with one version, published where rules are given. */
async function givenCourse(world: World, id: string, rules: object | null): Promise<void> {
  const title = { fi: "Lähiopetus", sv: "Närundervisning", en: "Classroom teaching" };
  await world.administrator.query(
    `with course as (insert into training.course (id, code) values ($1::uuid, 'kurssi-' || left($1::text, 8)) returning id)
     insert into training.course_version (id, course_id, number, content, approved, writers, status, published_at, hash, change, version)
     select gen_random_uuid(), id, 1, $2, '{}', '{}', case when $3 then 'published' else 'draft' end,
       case when $3 then now() end, case when $3 then repeat('a', 64) end, case when $3 then '{"kind":"minor"}'::jsonb end, 1 from course`,
    [id, JSON.stringify({ title, ...rules }), rules !== null],
  );
}

function planOf({ courses, forssa }: Teaching, change: object) {
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

/** The enrolments of a learner with their certificates, and whether those are for the body of Forssa. */
async function standingOf(
  { administrator }: World,
  { forssa }: Teaching,
  learner: string,
): Promise<readonly unknown[]> {
  const { rows } = await administrator.query<Record<string, unknown>>(
    `select e.status, e.role, e.enrolled_on as enrolled, e.completed_on as completed, c.valid_from as "from", c.valid_until as until,
       c.organisation_id = $2 as "isForssa"
     from training.enrolment e left join training.certificate c on c.enrolment_id = e.id where e.trainee_id = $1 order by e.cycle`,
    [learner, forssa],
  );
  return rows;
}

/** What trainers do with trainings, asked of the casework surface. */
function trainingsOf(world: () => World, teaching: () => Teaching) {
  async function send(
    name: string,
    type: string,
    { input, key = randomUUID() }: { input: object; key?: string },
  ): Promise<Answer> {
    const document = `mutation Send($input: ${type}!, $key: ID!) { it: ${name}(input: $input, idempotencyKey: $key) { ${answered} } }`;
    const { data, errors } = await world().ask("trainer", document, { input, key });
    expect(errors).toEqual([]);
    return data["it"] as Answer;
  }

  const plan = (change: object = {}, key?: string) =>
    send("planTraining", "TrainingPlanInput", { input: planOf(teaching(), change), ...(key ? { key } : {}) });

  async function planned(change: object = {}): Promise<Training> {
    const { training } = await plan(change);
    return training;
  }

  function attend(
    { id, version }: Training,
    present: readonly string[],
    { walkIns = [], role = "reception" }: { walkIns?: readonly object[]; role?: string } = {},
  ): Promise<Answer> {
    const lines = walkIns.map((one) => ({ role, ...one }));
    const input = { training: id, expectedVersion: version, present, walkIns: lines, role };
    return send("recordAttendance", "RecordAttendanceInput", { input });
  }

  /** Takes back that a learner took part, as noted by mistake. */
  function takeBack({ id, version }: Training, learner: string, reason = "Väärä henkilö"): Promise<Answer> {
    const input = { training: id, expectedVersion: version, learner, reason };
    return send("takeAttendanceBack", "TakeAttendanceBackInput", { input });
  }

  return {
    send,
    takeBack,
    plan,
    planned,
    attend,
    planOf: (change: object = {}) => planOf(teaching(), change),
    standingOf: (learner: string) => standingOf(world(), teaching(), learner),
  };
}
