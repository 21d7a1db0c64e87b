import { calendarDate } from "@vas/domain/kernel";
import type { LessonId } from "@vas/domain/courses";
import type pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openAs } from "../testing/administrator.ts";
import { coursesIn, said, smallCourse } from "../testing/courses.ts";
import { givenBody, moveLearner } from "../testing/given-training.ts";
import { learnersOf, traineeActor } from "../testing/learners.ts";
import { queuedFor } from "../testing/queued.ts";
import { openWorld, type World } from "../testing/world.ts";
import type { OutgoingMail } from "../notices/mail-task.ts";
import { certificateMails, followCourseChanges } from "./index.ts";

let world: World;
let pool: pg.Pool;
let course: string;
const { published, changed, retired } = coursesIn(() => world);
const { ask, enrolled, read } = learnersOf(() => world);
beforeAll(async () => {
  world = await openWorld();
  pool = openAs(world, "worker_app");
  ({ course } = await published("plain", smallCourse(["a", "b"], { exam: null })));
});
beforeEach(() => world.setNow("2026-11-23T10:00:00.000Z"));
afterAll(async () => {
  await pool.end();
  await world.close();
});

const following = () => followCourseChanges({ pool, kernel: world.kernels.training });
const material = (lessons: readonly string[], until: string) =>
  ({ kind: "material", lessons: lessons as readonly LessonId[], certificatesUntil: calendarDate(until) }) as const;

type Held = {
  course: string;
  validFrom: string;
  validUntil: string;
  isShortened: boolean;
  status: string;
  canRenew: boolean;
};
const held = (key: string) =>
  ask<Held[]>(key, "query { it: certificates { course validFrom validUntil isShortened status canRenew } }");

type Standing = { id: string; status: string; dueOn: string | null; next: { name: string } | null };
async function standing(key: string): Promise<Standing | null | undefined> {
  const document = "query { it: courses { id standing { id status dueOn next { name } } } }";
  const courses = await ask<{ id: string; standing: Standing | null }[]>(key, document);
  return courses.find(({ id }) => id === course)?.standing;
}

describe("a material change", () => {
  test("ends certificates on its day and enrols their holders in the changed lessons only, once, with mail", async () => {
    const first = await enrolled("trainee", "ngo", course);
    for (const lesson of ["a", "b"]) await read("trainee", first, lesson);
    expect(await following()).toBe(0);
    await changed(course, smallCourse(["a", "b"], { exam: null }), material(["b"], "2027-02-01"));
    expect(await following()).toBe(1);
    expect(await following()).toBe(0);
    expect(await held("trainee")).toMatchObject([{ validUntil: "2027-02-01", isShortened: true, canRenew: false }]);
    expect(await standing("trainee")).toMatchObject({ status: "active", dueOn: "2027-02-01", next: { name: "b" } });
    expect((await mails()).map(({ subject }) => subject)).toEqual(["Kurssi on muuttunut: Pieni kurssi"]);
  });

  test("is over for who has read them: a new certificate holds as long as the first was to", async () => {
    world.setNow("2027-01-15T10:00:00.000Z");
    const delta = (await standing("trainee"))?.id ?? "";
    expect(await read("trainee", delta, "a")).toBe("LessonNotInCourse");
    expect(await read("trainee", delta, "b")).toBe("LessonFinished");
    expect(await held("trainee")).toMatchObject([
      { validFrom: "2027-01-15", validUntil: "2028-11-23", isShortened: false, status: "valid" },
      { validUntil: "2027-02-01", isShortened: true, status: "valid" },
    ]);
    expect(await following()).toBe(0);
    world.setNow("2027-02-02T10:00:00.000Z");
    expect(await held("trainee")).toMatchObject([
      { status: "valid", canRenew: false },
      // The one that holds stands against it.
      { status: "expired", canRenew: false },
    ]);
  });

  test("puts what has ended early on the list, since what was signed says another day", async () => {
    const { rows } = await world.administrator.query<{ place: number; early: number[]; late: number[] }>(
      `select status_index as place, array(select training.revoked_places(0, '2027-02-01')) as early,
         array(select training.revoked_places(0, '2027-02-02')) as late
       from training.certificate where valid_until < issued_until`,
    );
    expect(rows).toEqual([{ place: rows[0]?.place, early: [], late: [rows[0]?.place] }]);
  });

  test("changes nothing for those of whose work no changed lesson is", async () => {
    const ofPolice = smallCourse(["a"], { exam: null });
    const { course: other } = await published("police", ofPolice);
    await read("trainee-sv", await enrolled("trainee-sv", "ngo", other), "a");
    const content = smallCourse(["a", "p"], { exam: null });
    const [module] = content.modules;
    if (!module) throw new Error("A small course has a module");
    const lessons = module.lessons.map((one) => (one.id === "p" ? { ...one, roles: ["police" as const] } : one));
    await changed(other, { ...content, modules: [{ ...module, lessons }] }, material(["p"], "2027-02-01"));
    expect(await following()).toBe(0);
    expect(await held("trainee-sv")).toMatchObject([{ validUntil: "2028-11-23", isShortened: false }]);
    // Nor does it where a later change concerns them: only that one counts.
    await changed(other, { ...content, modules: [{ ...module, lessons }] }, material(["a"], "2027-06-01"));
    expect(await following()).toBe(1);
    expect(await held("trainee-sv")).toMatchObject([{ validUntil: "2027-06-01", isShortened: true }]);
  });

  test("comes up with who finishes an earlier version after it", async () => {
    const { course: slow } = await published("slow", smallCourse(["a"], { exam: null }));
    const enrolment = await enrolled("trainee-sv", "ngo", slow);
    await changed(slow, smallCourse(["a", "b"], { exam: null }), material(["b"], "2026-12-01"));
    world.setNow("2026-12-10T10:00:00.000Z");
    await read("trainee-sv", enrolment, "a");
    expect(await following()).toBe(1);
    const { rows } = await world.administrator.query(
      `select c.valid_from, c.valid_until, e.delta, e.due_on from training.certificate c
       join training.enrolment e on e.course_id = c.course_id and e.status = 'active' where c.course_id = $1`,
      [slow],
    );
    expect(rows).toEqual([{ valid_from: "2026-12-10", valid_until: "2026-12-10", delta: ["b"], due_on: "2026-12-10" }]);
  });
});

test("staff who manage training see that a certificate was shortened", async () => {
  const { data } = await world.ask(
    "trainer",
    `query { it: certificates(filter: { endsBy: "2027-02-01" }) { totalCount nodes { holder validUntil issuedUntil } } }`,
  );
  expect(data["it"]).toMatchObject({
    totalCount: 2,
    nodes: [
      { validUntil: "2026-12-10", issuedUntil: "2028-12-10" },
      { validUntil: "2027-02-01", issuedUntil: "2028-11-23" },
    ],
  });
});

test("a changed lesson is read for the body to which they have moved since, not for that of the certificate", async () => {
  const [oulu, kemi] = [await givenBody(world, "Oulu"), await givenBody(world, "Kemi")];
  const learner = traineeActor("trainee-sv").id;
  await world.administrator.query("update kernel.trainee set organisation_id = $2 where id = $1", [learner, oulu]);
  const { course: theirs } = await published("moved", smallCourse(["a", "b"], { exam: null }));
  const enrolment = await enrolled("trainee-sv", "ngo", theirs);
  for (const lesson of ["a", "b"]) await read("trainee-sv", enrolment, lesson);
  await moveLearner(world, { learner, organisation: kemi, movedOn: "2026-11-23" });
  await changed(theirs, smallCourse(["a", "b"], { exam: null }), material(["b"], "2026-12-01"));
  expect(await following()).toBe(1);
  const { rows } = await world.administrator.query(
    "select organisation_id as body from training.enrolment where course_id = $1 order by cycle",
    [theirs],
  );
  expect(rows).toEqual([{ body: oulu }, { body: kemi }]);
});

type CourseVersion = { readonly id: string; readonly course: string; readonly version: number };

/** A course without an exam that a learner has passed on the day of the clock. */
async function passed(key: string, code: string): Promise<CourseVersion> {
  const version = await published(code, smallCourse(["a", "b"], { exam: null }));
  const enrolment = await enrolled(key, "ngo", version.course);
  for (const lesson of ["a", "b"]) await read(key, enrolment, lesson);
  return version;
}
const changedIn = ({ course: id }: CourseVersion, until: string, lesson = "b") =>
  changed(id, smallCourse(["a", "b"], { exam: null, summary: said("Changed") }), material([lesson], until));

async function enrolmentsIn({ course: id }: CourseVersion) {
  const { rows } = await world.administrator.query<{ id: string; version: string; delta: string[] | null }>(
    `select id, course_version_id as version, delta, status, due_on as "dueOn" from training.enrolment
     where course_id = $1 order by cycle`,
    [id],
  );
  return rows;
}
const withdraw = (id: string) =>
  world.administrator.query(
    "update training.enrolment set status = 'withdrawn', withdrawn_on = '2028-09-01' where id = $1",
    [id],
  );

describe("the changed lessons", () => {
  test("come when staff take the learner out of what kept them from coming, and not again when taken out of them", async () => {
    const first = await passed("trainee-sv", "withdrawn");
    world.setNow("2028-08-23T10:00:00.000Z");
    const renewal = await enrolled("trainee-sv", "ngo", first.course);
    const second = await changedIn(first, "2028-10-01");
    expect(await following()).toBe(1);
    expect(await following()).toBe(0);
    expect(await enrolmentsIn(first)).toHaveLength(2);
    await withdraw(renewal);
    expect(await following()).toBe(1);
    expect(await following()).toBe(0);
    const [, , delta] = await enrolmentsIn(first);
    expect(delta).toMatchObject({ version: second.id, delta: ["b"], status: "active", dueOn: "2028-10-01" });
    await withdraw(delta?.id ?? "");
    expect(await following()).toBe(0);
    // The next change brings both: what they were taken out of they do not know either.
    const third = await changedIn(first, "2028-10-01", "a");
    expect(await following()).toBe(1);
    expect((await enrolmentsIn(first)).at(-1)).toMatchObject({ version: third.id, delta: ["a", "b"] });
  });
});

describe("the changed lessons of several changes", () => {
  test("are read in the version that has them, also when that takes nobody in any more", async () => {
    const first = await passed("trainee-sv", "retired");
    const second = await changedIn(first, "2027-02-01");
    await retired(second);
    expect(await following()).toBe(1);
    const delta = (await enrolmentsIn(first)).at(-1);
    expect(delta).toMatchObject({ version: second.id, delta: ["b"], status: "active" });
    expect(await read("trainee-sv", delta?.id ?? "", "b")).toBe("LessonFinished");
    // Read on the day on which the first was issued: the one that holds on stands before it all the same.
    const ofCourse = (await held("trainee-sv")).filter((one) => one.course === first.course);
    expect(ofCourse).toMatchObject([{ validUntil: "2028-11-23" }, { validUntil: "2027-02-01", isShortened: true }]);
    expect(await following()).toBe(0);
    const third = await changedIn(first, "2027-03-01", "a");
    await retired(third);
    expect(await following()).toBe(1);
    expect((await enrolmentsIn(first)).at(-1)).toMatchObject({ version: third.id, delta: ["a"] });
  });

  test("come together, in the newest version that has them all", async () => {
    const first = await passed("trainee-sv", "newest");
    await changedIn(first, "2027-02-01");
    await changedIn(first, "2027-03-01", "a");
    const fourth = await changedIn(first, "2027-04-01", "a");
    await retired(fourth);
    expect(await following()).toBe(1);
    expect((await enrolmentsIn(first)).at(-1)).toMatchObject({ version: fourth.id, delta: ["a", "b"] });
  });
});

describe("the changed lessons of who is certified until before the change's day", () => {
  test("come too, and the certificate is not shortened", async () => {
    const first = await passed("trainee-sv", "ends-before");
    await changedIn(first, "2029-06-01");
    expect(await following()).toBe(1);
    expect(await following()).toBe(0);
    const delta = (await enrolmentsIn(first)).at(-1);
    expect(delta).toMatchObject({ delta: ["b"], status: "active", dueOn: "2028-11-23" });
    expect((await mails()).at(-1)?.text).toContain("Ditt intyg gäller till och med den 23.11.2028, liksom förut.");
    world.setNow("2027-01-15T10:00:00.000Z");
    await read("trainee-sv", delta?.id ?? "", "b");
    const { rows } = await world.administrator.query(
      "select valid_from, valid_until, issued_until from training.certificate where course_id = $1 order by valid_from",
      [first.course],
    );
    expect(rows).toEqual([
      { valid_from: "2026-11-23", valid_until: "2028-11-23", issued_until: "2028-11-23" },
      { valid_from: "2027-01-15", valid_until: "2028-11-23", issued_until: "2028-11-23" },
    ]);
    expect(await following()).toBe(0);
  });

  test("are left out where it can be renewed already", async () => {
    const first = await passed("trainee-sv", "renews");
    world.setNow("2028-08-23T10:00:00.000Z");
    await changedIn(first, "2029-06-01");
    expect(await following()).toBe(0);
    expect(await enrolmentsIn(first)).toHaveLength(1);
  });
});

/** What the mailer would send of what is queued. */
async function mails(): Promise<readonly OutgoingMail[]> {
  await world.administrator.query("update kernel.trainee set email = 'learner@example.invalid' where id = $1", [
    traineeActor("trainee").id,
  ]);
  const sent: OutgoingMail[] = [];
  const parts = {
    pool,
    send: async (mail: OutgoingMail) => void sent.push(mail),
    origin: "https://portal.example",
    now: world.kernels.training.now,
  };
  const mail = certificateMails.find(({ task }) => task === "course-changed");
  for (const payload of await queuedFor(world, "course-changed")) await mail?.run(parts, payload);
  return sent;
}
