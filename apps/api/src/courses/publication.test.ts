import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { coursesIn, done, inAll, reviewer, writer, written, type CourseVersion } from "../testing/given-course.ts";
import { learnersOf } from "../testing/learners.ts";
import { queuedFor } from "../testing/queued.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { send, act, amend, submit, publish, begun, draft, approved, published, next, look } = coursesIn(() => world);
const { ask } = learnersOf(() => world);

/** JSON with sorted names, written anew: what the hash is said to be of. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(",")}}`;
}

test("a published version has the hash of what it says, asks and plays, in whatever order that was written", async () => {
  const one = await published("tiiviste-1");
  const backwards = Object.fromEntries(Object.entries(written).toReversed());
  const other = await done(amend(writer, await begun("tiiviste-2"), backwards));
  const again = await done(publish(reviewer, await approved(await done(submit(other)))));
  expect(again["hash"]).toBe(one["hash"]);
  const { rows } = await world.administrator.query<{ content: unknown }>(
    "select content from training.course_version where id = $1",
    [one.id],
  );
  expect(one["hash"]).toBe(
    createHash("sha256")
      .update(canonical({ content: rows[0]?.content, questions: [], cases: [] }))
      .digest("hex"),
  );
});

test("a published version is corrected by one next version at a time, begun with what it says", async () => {
  const first = await published("korjataan");
  expect(await amend(writer, first, { title: { fi: "x" } })).toMatchObject({ __typename: "CoursePublished" });
  const both = await Promise.all([writer, reviewer].map((who) => send(who, "next", { courseVersion: first.id })));
  expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(["CourseVersionChanged", "CourseVersionOpen"]);
  const second = both.find(({ courseVersion }) => courseVersion)?.courseVersion;
  expect(second).toMatchObject({
    number: 2,
    status: "draft",
    translations: [{ isApproved: false }, { isApproved: false }, { isApproved: false }],
    modules: [{ lessons: [{ name: "m1-a" }, { name: "m1-b" }] }],
  });
  expect(await look(writer, first, "openVersion availableActions")).toEqual({
    openVersion: second?.id,
    availableActions: ["retire"],
  });
});

const corrected = {
  modules: [{ name: "m1", lessons: ["m1-b", "m1-c"], checkQuestions: 0 }],
  lessons: [
    { name: "m1-c", title: inAll("C"), body: inAll("Teksti C"), minutes: 4 },
    { name: "m1-b", body: { fi: "Uusi teksti B" }, minutes: 8 },
  ],
};

test("what a version changes is shown text by text, and in how it is put together", async () => {
  const second = await done(amend(writer, await next(await published("muutokset")), corrected));
  const fields = `structureChanges { kind title before after } translations { language behind { at field } }
    textChanges(language: fi, since: published) { at title field before after } publishedLesson(name: "m1-b") { minutes }`;
  expect(await look(reviewer, second, fields)).toEqual({
    structureChanges: [
      { kind: "lesson_added", title: "C", before: null, after: null },
      { kind: "lesson_removed", title: "A", before: null, after: null },
      { kind: "minutes", title: "B", before: "7", after: "8" },
    ],
    translations: [
      { language: "fi", behind: [] },
      { language: "sv", behind: [{ at: "m1-b", field: "body" }] },
      { language: "en", behind: [{ at: "m1-b", field: "body" }] },
    ],
    textChanges: [
      { at: "m1-b", title: "B", field: "body", before: "Teksti B", after: "Uusi teksti B" },
      { at: "m1-c", title: "C", field: "title", before: "", after: "C" },
      { at: "m1-c", title: "C", field: "body", before: "", after: "Teksti C" },
      { at: "m1-a", title: "A", field: "title", before: "A", after: "" },
      { at: "m1-a", title: "A", field: "body", before: "Teksti A", after: "" },
    ],
    publishedLesson: { minutes: 7 },
  });
});

test("a material change names lessons of the new version and a day to come", async () => {
  const second = await done(amend(writer, await next(await published("olennainen")), corrected));
  const whole = await approved(await done(submit(second)));
  const material = (lessons: readonly string[], certificatesUntil: string | null) =>
    publish(reviewer, whole, { kind: "material", lessons, certificatesUntil });
  const wrong = [await material(["m1-a"], "2027-03-01"), await material(["m1-c"], "2026-11-23")];
  for (const answer of [...wrong, await material(["m1-c"], null)]) {
    expect(answer).toMatchObject({ __typename: "ChangeDoesNotFit" });
  }
  expect(await done(material(["m1-c"], "2027-03-01"))).toMatchObject({
    status: "published",
    change: { kind: "material", lessons: ["m1-c"], certificatesUntil: "2027-03-01" },
  });
});

test("a material change is followed as soon as it is published, and another asks for nothing", async () => {
  const waiting = () => queuedFor<{ courseVersionId: string }>(world, "follow-changes");
  const before = (await waiting()).length;
  const second = await done(amend(writer, await next(await published("seurataan")), corrected));
  const change = { kind: "material", lessons: ["m1-c"], certificatesUntil: "2027-03-01" };
  const { id } = await done(publish(reviewer, await approved(await done(submit(second))), change));
  expect((await waiting()).slice(before)).toMatchObject([{ courseVersionId: id }]);
});

test("a version is not given to be reviewed while the bank has too few questions for its check", async () => {
  const asking = { modules: [{ name: "m1", lessons: ["m1-a", "m1-b"], checkQuestions: 3 }] };
  const asked = await done(amend(writer, await draft("pieni-pankki"), asking));
  expect(await submit(asked)).toMatchObject({ __typename: "BankTooSmall" });
});

test("learners find a course from its publication on, and no more once it is retired", async () => {
  const titles = async () => (await ask<{ title: string }[]>("trainee", "query { it: courses { title } }")).length;
  const before = await titles();
  const version = await published("tulee-ja-poistuu");
  expect(await titles()).toBe(before + 1);
  const retired = await done(act(reviewer, "retire", { id: version.id, version: version.version }));
  expect(retired.availableActions).toEqual(["beginNext"]);
  expect(await titles()).toBe(before);
});

/** The next version of a published one, published as a change. */
async function changedFrom(version: CourseVersion, change: object): Promise<CourseVersion> {
  const second = await done(amend(writer, await next(version), corrected));
  return done(publish(reviewer, await approved(await done(submit(second))), change));
}

const statusOf = (version: CourseVersion) => look(writer, version, "status availableActions");

test("a material change retires the versions before it: retired itself, it takes nobody back into them", async () => {
  const first = await published("aiempi-poistuu");
  const change = { kind: "material", lessons: ["m1-b"], certificatesUntil: "2027-02-01" };
  const second = await changedFrom(first, change);
  expect(await statusOf(first)).toEqual({ status: "retired", availableActions: ["beginNext"] });
  const enrolling = `mutation Enrol($input: EnrolInput!, $key: ID!) { it: enrol(input: $input, idempotencyKey: $key) { __typename } }`;
  const enrol = () => ask("trainee", enrolling, { input: { course: first["course"], role: "ngo" }, key: randomUUID() });
  await done(act(reviewer, "retire", { id: second.id, version: second.version }));
  expect(await enrol()).toEqual({ __typename: "CourseNotFound" });
});

test("a minor change leaves the version before it, which takes learners in again where the change is retired", async () => {
  const first = await published("vahainen");
  const second = await changedFrom(first, { kind: "minor" });
  expect(await statusOf(first)).toMatchObject({ status: "published" });
  await done(act(reviewer, "retire", { id: second.id, version: second.version }));
  const courses = await ask<{ id: string; canEnrol: boolean }[]>("trainee", "query { it: courses { id canEnrol } }");
  expect(courses).toContainEqual({ id: first["course"], canEnrol: true });
});
