import { createHash, randomUUID } from "node:crypto";
import { demoCases } from "@vas/domain/demo";
import { calendarDate, type Result, type StaffActor } from "@vas/domain/kernel";
import type { Question, QuestionId } from "@vas/domain/questions";
import { learnerRoleCodes } from "@vas/domain/vocabulary";
import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepCases } from "../cases/index.ts";
import type { StaffContext } from "../kernel/context.ts";
import { openRequest } from "../kernel/request.ts";
import { keepQuestions } from "../questions/index.ts";
import { coursesIn, done, inAll, reviewer, writer, type CourseVersion } from "../testing/given-course.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { amend, submit, giveBack, approve, publish, draft, approved, next, look } = coursesIn(() => world);

/** Does as a trainer what the bank's own screens do. */
async function as<V>(who: string, act: (context: StaffContext) => Promise<Result<V, { kind: string }>>): Promise<V> {
  const actor = staffActor(who) as StaffActor;
  const asked = { actor, requestId: randomUUID(), operation: "Test", purpose: null };
  const scope = openRequest(world.kernels.casework, asked);
  const result = await act(scope.context);
  await scope.settle();
  if (!result.ok) throw new Error(result.rejection.kind);
  return result.value;
}

function question(id: string, stem: string): Question {
  const asked = { id: id as QuestionId, module: "m1", use: "both", stem: inAll(stem) } as const;
  const told = { reason: inAll("Koska"), source: inAll("Keksitty"), signs: [], lawAsOf: calendarDate("2026-11-01") };
  return { ...asked, ...told, body: { kind: "true_false", right: true } };
}

const write = (who: string, { course }: CourseVersion, ...questions: readonly Question[]) =>
  as(who, ({ perform }) => perform(keepQuestions, { course: course as string, questions }, randomUUID()));

const [cook] = demoCases;

async function writeCase(who: string, { course }: CourseVersion, expectedNumber: number): Promise<void> {
  if (!cook) throw new Error("The demo has cases");
  const content = { ...cook, roles: learnerRoleCodes, title: inAll(`Tapaus ${expectedNumber}`) };
  const cases = [{ content, expectedNumber }];
  await as(who, ({ perform }) => perform(keepCases, { course: course as string, cases }, randomUUID()));
}

const asking = { modules: [{ name: "m1", lessons: ["m1-a", "m1-b"], checkQuestions: 1, cases: ["case-1"] }] };

/** A draft that asks a question and plays a case, which the writer wrote. */
async function asked(code: string): Promise<CourseVersion> {
  const version = await done(amend(writer, await draft(code), asking));
  await write(writer, version, question("q1", "Ensin"));
  await writeCase(writer, version, 0);
  return version;
}

async function pinned({ id }: CourseVersion): Promise<unknown[]> {
  const { rows } = await world.administrator.query<{ name: string; number: number }>(
    `select question as name, number from training.course_version_question where course_version_id = $1
     union all select case_name, number from training.course_version_case where course_version_id = $1 order by name desc`,
    [id],
  );
  return rows;
}

/** How many wait for a lock that somebody else has taken by name. */
async function waiting(): Promise<number> {
  const { rows } = await world.administrator.query<{ waiting: number }>(
    `select count(*)::int as waiting from pg_locks l join pg_database d on d.oid = l.database
     where l.locktype = 'advisory' and not l.granted and d.datname = current_database()`,
  );
  return rows[0]?.waiting ?? 0;
}

describe("what a version asks and plays", () => {
  test("is that of the moment when it was given to be reviewed, whatever is written in the bank until it is published", async () => {
    const inReview = await done(submit(await asked("kiinni")));
    const whole = await approved(inReview);
    await write(writer, inReview, question("q1", "Toisin"), question("q2", "Uusi"));
    await writeCase(writer, inReview, 1);
    const published = await done(publish(reviewer, whole));
    expect(await pinned(published)).toEqual([
      { name: "q1", number: 1 },
      { name: "case-1", number: 1 },
    ]);
    const change = "update training.course_version_question set number = 2 where course_version_id = $1";
    await expect(world.administrator.query(change, [published.id])).rejects.toThrow(/never changes/);
    const later = "delete from training.course_version_case where course_version_id = $1";
    await expect(world.administrator.query(later, [published.id])).rejects.toThrow(/never changes/);
  });

  test("waits for whoever is writing in the bank, and has what they have written", async () => {
    const version = await asked("lukko");
    const client = await world.administrator.connect();
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtextextended('bank ' || $1::text, 0))", [version["course"]]);
    await client.query(
      `insert into training.question_version (course_id, question, number, content)
       select course_id, question, 2, content from training.question_version where course_id = $1 and question = 'q1'`,
      [version["course"]],
    );
    let isDone = false;
    const submitting = done(submit(version)).finally(() => (isDone = true));
    await expect.poll(waiting).toBe(1);
    expect(isDone).toBe(false);
    await client.query("commit");
    client.release();
    expect(await pinned(await submitting)).toContainEqual({ name: "q1", number: 2 });
  });

  test("is in the hash of the version", async () => {
    const [one, other] = [await asked("tiiviste-a"), await asked("tiiviste-b")];
    // Of before sources were translated: the hash is of what was written, however that is kept.
    await write(writer, other, { ...question("q1", "Toisin"), source: "Keksitty" });
    const hashes: unknown[] = [];
    for (const version of [one, other]) {
      const published = await done(publish(reviewer, await approved(await done(submit(version)))));
      hashes.push(published["hash"]);
    }
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[0]).not.toBe(hashes[1]);
    const { rows } = await world.administrator.query<{ content: unknown; questions: unknown; cases: unknown }>(
      `select v.content,
         (select jsonb_agg(q.content) from training.course_version_question p
           join training.question_version q using (course_id, question, number) where p.course_version_id = v.id) as questions,
         (select jsonb_agg(k.content) from training.course_version_case p
           join training.case_version k using (course_id, case_name, number) where p.course_version_id = v.id) as cases
       from training.course_version v where v.id = $1`,
      [other.id],
    );
    expect(hashes[1]).toBe(createHash("sha256").update(canonical(rows[0])).digest("hex"));
  });

  test("is taken anew when the version is given again, and the languages in which it says something else are approved anew", async () => {
    const inReview = await done(submit(await asked("uudelleen")));
    const whole = await approved(inReview);
    const returned = await done(giveBack(whole, "Korjatkaa kysymys."));
    const same = await done(submit(returned));
    expect(same["translations"]).toMatchObject([{ isApproved: true }, { isApproved: true }, { isApproved: true }]);
    const again = await done(giveBack(same, "Korjatkaa kysymys."));
    const { stem, ...rest } = question("q1", "Ensin");
    await write(writer, again, { ...rest, stem: { ...stem, sv: "Annorlunda" } });
    const mended = await done(submit(again));
    expect(mended["translations"]).toMatchObject([{ isApproved: true }, { isApproved: false }, { isApproved: true }]);
    expect(await pinned(mended)).toContainEqual({ name: "q1", number: 2 });
  });
});

describe("who has written a question or a case of a version", () => {
  const refused = { __typename: "BankWriterCannotReview" };

  test.each<[string, (version: CourseVersion) => Promise<unknown>]>([
    ["question", (version) => write(reviewer, version, question("q1", "Tarkastajan"))],
    [
      "question-before",
      async (version) => {
        await write(reviewer, version, question("q1", "Tarkastajan"));
        await write(writer, version, question("q1", "Kirjoittajan"));
      },
    ],
    ["case", (version) => writeCase(reviewer, version, 1)],
  ])("does not approve or publish it (%s)", async (code, writing) => {
    const version = await asked(`kahden-${code}`);
    await writing(version);
    const inReview = await done(submit(version));
    expect(await look(reviewer, version, "availableActions")).toEqual({ availableActions: ["return"] });
    const own = await approve(reviewer, inReview, "fi");
    expect(own).toMatchObject(refused);
    await world.administrator.query("update training.course_version set approved = '{fi,sv,en}' where id = $1", [
      version.id,
    ]);
    expect(await publish(reviewer, inReview)).toMatchObject(refused);
    expect(await look(reviewer, version, "whyNot { action reason }")).toMatchObject({
      whyNot: expect.arrayContaining([{ action: "publish", reason: own.message }]) as unknown,
    });
  });

  test("reviews the next version, unless they have written since; what the version does not ask is no matter", async () => {
    const first = await asked("seuraava");
    await write(reviewer, first, { ...question("q9", "Muualla"), module: "m9" });
    const published = await done(publish(reviewer, await approved(await done(submit(first)))));
    const second = await done(submit(await next(published)));
    const back = await done(giveBack(await approved(second, ["fi"]), "Lisätkää kysymys."));
    await write(reviewer, first, question("q1", "Tarkastajan"));
    expect(await approve(reviewer, await done(submit(back)), "sv")).toMatchObject(refused);
  });
});

test("a reviewer reads what is asked and played, and what has changed in it since the version before", async () => {
  const first = await asked("luetaan");
  expect(await look(reviewer, first, "bank(language: fi) { name }")).toEqual({ bank: null });
  await write(writer, first, question("q2", "Ennallaan"), question("q3", "Poistuva"));
  const fields = `bank(language: sv) { kind name number state title writers { name } changes { part before after } }`;
  const read = async (version: CourseVersion) => {
    const found = await look(reviewer, version, fields);
    return (found as { bank: readonly { name: string; changes: readonly object[] }[] }).bank;
  };
  const inReview = await done(submit(first));
  const kaisa = { name: "Kaisa Esimerkki" };
  const all = await read(inReview);
  expect(all).toMatchObject([
    { kind: "question", name: "q1", number: 1, state: "added", title: "Ensin sv", writers: [kaisa] },
    { name: "q2", state: "added" },
    { name: "q3", state: "added" },
    { kind: "case", name: "case-1", number: 1, state: "added", title: "Tapaus 0 sv", writers: [kaisa] },
  ]);
  expect(all[0]?.changes).toContainEqual({ part: "Kysymys ruotsiksi", before: "", after: "Ensin sv" });
  expect(all[0]?.changes).not.toContainEqual(expect.objectContaining({ part: "Kysymys suomeksi" }));
  const published = await done(publish(reviewer, await approved(inReview)));

  await write(writer, first, question("q1", "Toisin"), { ...question("q3", "Poistuva"), module: "m9" });
  await writeCase(writer, first, 1);
  const watch = watchStatements(world.kernels.casework.database.pool);
  const second = await read(await done(submit(await next(published))));
  watch.stop();
  expect(watch.statements.filter((text) => text.includes("'writers'"))).toHaveLength(1);
  expect(second).toMatchObject([
    {
      name: "q1",
      number: 2,
      state: "changed",
      writers: [kaisa],
      changes: [{ before: "Ensin sv", after: "Toisin sv" }],
    },
    { name: "q2", number: 1, state: "unchanged", writers: [], changes: [] },
    { name: "q3", number: null, state: "removed" },
    { name: "case-1", number: 2, state: "changed", changes: [{ before: "Tapaus 0 sv", after: "Tapaus 1 sv" }] },
  ]);
  expect(await read(published)).toMatchObject(all);
});

/** JSON with sorted names, written anew: what the hash is said to be of. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(",")}}`;
}
