import { randomUUID } from "node:crypto";
import { accept, type Actor, type StaffActor } from "@vas/domain/kernel";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { keepCases } from "../cases/index.ts";
import { beginCourse, publishCourse, retireCourse } from "../courses/index.ts";
import { keepPicture } from "../courses/picture.commands.ts";
import { publishDemoCourse } from "../demo/course.ts";
import type { Command, CommandValue } from "../kernel/context.ts";
import { openRequest } from "../kernel/request.ts";
import { keepQuestions } from "../questions/index.ts";
import { smallCourse } from "../testing/courses.ts";
import { givenCoverageRows } from "../testing/coverage-constraints.ts";
import { givenLearningRows } from "../testing/given-learning-rows.ts";
import { learnersOf, traineeActor } from "../testing/learners.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

// The policy of courses is switched off: whoever gets past the root permission may write. What still holds is the database's.
vi.mock("@vas/domain/courses", async (original) => ({ ...(await original<object>()), permitsCourse: () => true }));

let world: World;
let published: { readonly id: string; readonly course: string; readonly version: number };
/** The one of a course that was never published; it is pinned to a version under review. */
const secret = "salainen";
beforeAll(async () => {
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
  [published] = (await read(`select id, course_id as course, version from training.course_version`)) as [
    typeof published,
  ];
  await givenLearningRows(world.administrator);
  await givenCoverageRows(world.administrator);
  await givenUnpublished();
});
afterAll(() => world.close());

const { ask, enrolled } = learnersOf(() => world);

async function read(text: string, values: readonly unknown[] = []): Promise<readonly object[]> {
  return (await world.administrator.query<object>(text, [...values])).rows;
}

/** What a version under review asks and plays, what was written in a published course since, and who took part in a training. */
async function givenUnpublished(): Promise<void> {
  await read(
    `with asked as (insert into training.question_version (course_id, question, number, content)
       select id, $1, 1, '{}' from training.course where code = 'kurssi'),
     played as (insert into training.case_version (course_id, case_name, number, content, kept_by, kept_at)
       select id, $1, 1, '{}', gen_random_uuid(), now() from training.course where code = 'kurssi'),
     attended as (insert into training.attendance (training_id, trainee_id, noted_at, noted_by) select id, gen_random_uuid(), now(), gen_random_uuid() from training.training limit 1),
     undone as (insert into training.attendance_taken_back (id, training_id, trainee_id, taken_back_at, taken_back_by, reason, noted_at, noted_by, walked_in) select id, id, id, now(), id, 'Erehdys', now(), id, false from training.training limit 1),
     later as (insert into training.case_version (course_id, case_name, number, content, kept_by, kept_at)
       select course_id, case_name, 2, content, kept_by, kept_at from training.case_version where course_id = $2)
     insert into training.question_version (course_id, question, number, content)
     select course_id, question, max(number) + 1, '{}' from training.question_version where course_id = $2
     group by course_id, question`,
    [secret, published.course],
  );
  await pinToReviewed();
}

async function pinToReviewed(): Promise<void> {
  await read(
    `with pinned as (insert into training.course_version_case (course_version_id, course_id, case_name, number)
       select v.id, v.course_id, $1, 1 from training.course_version v where status = 'draft')
     insert into training.course_version_question (course_version_id, course_id, question, number)
     select v.id, v.course_id, $1, 1 from training.course_version v where status = 'draft'`,
    [secret],
  );
}

async function asActor<V extends CommandValue>(actor: Actor, command: Command<object, V, { kind: string }>) {
  const surface = actor.kind === "trainee" ? "training" : "casework";
  const { context } = openRequest(world.kernels[surface], {
    actor,
    requestId: randomUUID(),
    operation: "Try",
    purpose: null,
  });
  return context.perform(command, {}, randomUUID());
}

/** How many rows a statement reads, writes or takes away, past every check but the database's. */
async function rowsOf(actor: Actor, text: string, values: readonly unknown[] = []): Promise<number> {
  const counted = text.startsWith("select") ? text : `${text} returning 1`;
  const done = await asActor(actor, async function tried({ run }) {
    return accept({ rows: (await run({ text: counted, values: [...values] })).length });
  });
  return done.ok ? done.value.rows : Number.NaN;
}

const writers = ["trainer"];
const counters = ["director", "statistician", "supervisor", "trainer"];

/** Which staff of the console see rows of which tables: how learners stand and what is published, or everything. */
const seenBy: Readonly<Record<string, readonly string[]>> = {
  "training.attendance": writers,
  "training.attendance_taken_back": writers,
  "training.case_version": writers,
  "training.certificate": counters,
  "training.certificate_event": counters,
  "training.course": counters,
  "training.course_approval": writers,
  "training.course_version": counters,
  "training.course_version_case": writers,
  "training.course_version_question": writers,
  "training.enrolment": counters,
  "training.invitation": writers,
  "training.learner_move": counters,
  "training.manager": writers,
  "training.name_correction": writers,
  "training.picture": writers,
  "training.question_version": writers,
  "training.reminder_sent": writers,
  "training.staff_count": counters,
  "training.training": counters,
};

const roles = ["administrator", "auditor", "caseworker", "director", "statistician", "supervisor", "trainer"];
const others = roles.filter((role) => !writers.includes(role));

/** A row of each table of courses, as one who knows the published version would add it. */
const additions = (): readonly (readonly [text: string, values: readonly unknown[]])[] => {
  const { id, course } = published;
  return [
    ["insert into training.course (id, code) values (gen_random_uuid(), 'oma')", []],
    [
      `insert into training.course_version (id, course_id, number, content, approved, writers, status, version)
       values (gen_random_uuid(), $1, 7, '{}', '{}', '{}', 'draft', 1)`,
      [course],
    ],
    [
      `insert into training.course_approval (course_version_id, language, texts, approved_by, approved_at)
       select id, 'fi', '{}', gen_random_uuid(), now() from (values ($1::uuid)) as v (id)`,
      [id],
    ],
    [
      "insert into training.question_version (course_id, question, number, content) values ($1, 'oma', 1, '{}')",
      [course],
    ],
    [
      `insert into training.case_version (course_id, case_name, number, content, kept_by, kept_at)
       values ($1, 'oma', 1, '{}', gen_random_uuid(), now())`,
      [course],
    ],
    [
      `insert into training.picture (hash, media_type, bytes, kept_by, kept_at)
       values (encode(sha256('oma'), 'hex'), 'image/png', 'oma', gen_random_uuid(), now())`,
      [],
    ],
    [
      `insert into training.course_version_question (course_version_id, course_id, question, number)
       values (gen_random_uuid(), $1, 'oma', 1)`,
      [course],
    ],
    [
      `insert into training.course_version_case (course_version_id, course_id, case_name, number)
       values (gen_random_uuid(), $1, 'oma', 1)`,
      [course],
    ],
  ];
};

const changes = [
  "update training.course_version set status = 'retired'",
  "update training.course_approval set texts = '{}'",
  "delete from training.course_version_question",
  "delete from training.course_version_case",
];

describe("with the policy of courses switched off", () => {
  test("the tables of training that the console's role reads are those that are listed here", async () => {
    const tables = await read(`select c.relnamespace::regnamespace || '.' || c.relname as name from pg_class c
      where c.relnamespace = 'training'::regnamespace and c.relkind in ('r', 'p')
        and has_any_column_privilege('casework_app', c.oid, 'select') order by 1`);
    expect(tables).toEqual(Object.keys(seenBy).map((name) => ({ name })));
  });

  test.each(Object.entries(seenBy))("%s shows rows to %s and to nobody else", async (table, expected) => {
    const seeing = [];
    for (const role of roles) if ((await rowsOf(staffActor(role), `select from ${table}`)) > 0) seeing.push(role);
    expect(seeing).toEqual(expected);
  });

  test("who counts sees of versions those that are published, and who writes all", async () => {
    const versions = "select from training.course_version";
    expect(await rowsOf(staffActor("statistician"), versions)).toBe(1);
    expect(await rowsOf(staffActor("trainer"), versions)).toBe(2);
  });

  test("nobody is told how the answers to questions went but who writes them", async () => {
    await read(
      `insert into training.asked_item (course_id, question, number, is_right, rest_right, rest_asked, noted_on)
      select q.course_id, q.question, 1, n > 1, 0, 0, '2026-11-20' from training.question_version q, generate_series(1, 30) n
      where q.course_id = $1 and q.number = 1`,
      [published.course],
    );
    const counts = "select from training.item_counts($1, '2026-11-23')";
    for (const role of others) {
      expect([role, await rowsOf(staffActor(role), counts, [published.course])]).toEqual([role, 0]);
    }
    expect(await rowsOf(staffActor("trainer"), counts, [published.course])).toBeGreaterThan(0);
  });

  test.each(others)("a %s writes nothing of a course, and takes nothing away", async (role) => {
    const actor = staffActor(role);
    for (const [text, values] of additions()) {
      const refused = await rowsOf(actor, text, values).catch(({ code }: { code: unknown }) => code);
      expect([text, refused]).toEqual([text, "42501"]);
    }
    for (const text of changes) expect([text, await rowsOf(actor, text)]).toEqual([text, 0]);
  });

  test.each(others)("the commands of courses find nothing for a %s, and keep nothing", async (role) => {
    const { context } = openRequest(world.kernels.casework, {
      actor: staffActor(role) as StaffActor,
      requestId: randomUUID(),
      operation: "Try",
      purpose: null,
    });
    const { perform } = context;
    const { id: courseVersion, course, version: expectedVersion } = published;
    const begin = perform(beginCourse, { code: "oma", content: smallCourse(["a"]) }, randomUUID());
    await expect(begin).rejects.toMatchObject({ code: "42501" });
    const keep = perform(keepPicture, { picture: png.toString("base64") }, randomUUID());
    await expect(keep).rejects.toMatchObject({ code: "42501" });
    const missing = { ok: false, rejection: { kind: "CourseNotFound" } };
    if (!counters.includes(role)) {
      expect(await perform(keepQuestions, { course, questions: [] }, randomUUID())).toEqual(missing);
      expect(await perform(keepCases, { course, cases: [] }, randomUUID())).toEqual(missing);
    }
    expect(await perform(retireCourse, { courseVersion, expectedVersion }, randomUUID())).toEqual(missing);
    const publish = { courseVersion, expectedVersion, change: { kind: "minor" } as const };
    expect(await perform(publishCourse, publish, randomUUID())).toEqual(missing);
  });

  test("a trainer does all of it, so that the tests above can fail", async () => {
    const trainer = staffActor("trainer");
    const [ofCourse, , , ofQuestion] = additions();
    if (!ofCourse || !ofQuestion) throw new Error("There is nothing to add");
    expect(await rowsOf(trainer, ...ofCourse)).toBe(1);
    expect(await rowsOf(trainer, ...ofQuestion)).toBe(1);
    for (const text of ["course_version_question", "course_version_case"]) {
      // Of the version under review; those of the published one never change.
      const unpin = `delete from training.${text} where course_version_id <> $1`;
      expect(await rowsOf(trainer, unpin, [published.id])).toBe(1);
    }
    await pinToReviewed();
  });
});

/** The beginning, one part and the end of a PNG. */
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from("\0\0\0\0IDAT\0\0\0\0\0\0\0\0IEND\0\0\0\0", "latin1"),
]);

describe("the portal's role", () => {
  const questions = "select from training.question_version";
  const cases = "select from training.case_version";

  test("reads no question before its learner is enrolled, and no case but those of published versions", async () => {
    const learner = traineeActor("trainee-sv");
    expect(await rowsOf(learner, questions)).toBe(0);
    expect(await rowsOf(learner, "select from training.course_version_question")).toBe(0);
    const [pinned] = await read("select count(*)::int from training.course_version_case where course_version_id = $1", [
      published.id,
    ]);
    expect(pinned).toEqual({ count: await rowsOf(learner, cases) });
    expect(await rowsOf(learner, `${cases} where case_name = $1 or number = 2`, [secret])).toBe(0);
  });

  test("reads of the bank what the learner's version asks, also once it is retired, and nothing that is written since", async () => {
    const learner = traineeActor("trainee");
    await enrolled("trainee", "ngo", published.course);
    const pinned = "select count(*)::int from training.course_version_question where course_version_id = $1";
    const [{ count }] = (await read(pinned, [published.id])) as [{ readonly count: number }];
    expect(count).toBeGreaterThan(10);
    expect(await rowsOf(learner, questions)).toBe(count);
    expect(await rowsOf(learner, `${questions} where question = $1 or content = '{}'`, [secret])).toBe(0);
    await read("update training.course_version set status = 'retired' where id = $1", [published.id]);
    expect(await rowsOf(learner, questions)).toBe(count);
    expect(await rowsOf(learner, cases)).toBeGreaterThan(0);
    expect(await rowsOf(traineeActor("trainee-sv"), cases)).toBe(0);
    expect(await ask("trainee", "query { it: courses { id } }")).toHaveLength(1);
  });

  test("reads no key of a version that is not published, though an enrolment in it were there", async () => {
    const learner = traineeActor("trainee-sv");
    await read(
      `insert into training.enrolment (id, trainee_id, course_id, course_version_id, role, origin, cycle, enrolled_on, extra_time, status, version)
       select gen_random_uuid(), $1, course_id, id, 'ngo', '{}', 1, '2026-11-23', 0, 'active', 1 from training.course_version
       where status = 'draft'`,
      [learner.id],
    );
    expect(await rowsOf(learner, questions)).toBe(0);
    expect(await rowsOf(learner, cases)).toBe(0);
  });
});
