import { describe, expect, test } from "vitest";
import { calendarDate, type StaffActor, type StaffId, type Words } from "../kernel/index.ts";
import type { CourseContent, Lesson, LessonId, ModuleId } from "./content.ts";
import { availableCourseActions, whyNotCourse, type CourseStanding } from "./course.policy.ts";
import { editCourse, emptyCourse, type CourseEdit } from "./edit.ts";
import { courseFaults } from "./faults.ts";
import { structureChanges } from "./structure.ts";
import { textChanges, textKey, textsByPlace, translationStates } from "./texts.ts";

function inAll(text: string): Words {
  return { fi: text, sv: `${text} sv`, en: `${text} en` };
}

function lesson(id: string, differently: Partial<Lesson> = {}): Lesson {
  const name = id as LessonId;
  return { id: name, title: inAll(id), minutes: 6, warning: null, roles: null, body: inAll("Teksti"), ...differently };
}

const [first, second] = [
  { id: "m1" as ModuleId, title: inAll("Yksi"), lessons: [lesson("m1-a"), lesson("m1-b"), lesson("m1-c")] },
  { id: "m2" as ModuleId, title: inAll("Kaksi"), lessons: [lesson("m2-a")] },
].map((module) => ({ ...module, checkQuestions: 2, cases: [] }));

const content: CourseContent = {
  title: inAll("Kurssi"),
  summary: inAll("Lyhyesti"),
  notice: null,
  lawAsOf: calendarDate("2026-11-01"),
  modules: [first, second].flatMap((module) => module ?? []),
  exam: null,
  certificate: { months: 24, renewalMonths: 3 },
};

function edited(edit: CourseEdit, from = content): CourseContent {
  const result = editCourse(from, edit);
  if (!result.ok) throw new Error(result.rejection.kind);
  return result.value;
}

function names({ modules }: CourseContent): readonly (readonly string[])[] {
  return modules.map(({ id, lessons }) => [id, ...lessons.map((one) => one.id)]);
}

describe("an edit of a draft", () => {
  test("changes a text in one language, and leaves what it does not name", () => {
    const after = edited({ lessons: [{ id: "m1-b", body: { sv: "  Ny text \r\n" }, minutes: 8 }] });
    const [, changed] = after.modules[0]?.lessons ?? [];
    expect(changed).toEqual({ ...lesson("m1-b"), minutes: 8, body: { ...inAll("Teksti"), sv: "Ny text" } });
    expect(edited({}, after)).toEqual(after);
  });

  test("moves lessons between modules, takes out what is not named, and begins what is new", () => {
    const after = edited({
      modules: [
        { id: "m2", lessons: ["m1-a", "m2-a"] },
        { id: "m3", title: { fi: "Kolme" }, lessons: ["m3-new"], checkQuestions: 1 },
      ],
    });
    expect(names(after)).toEqual([
      ["m2", "m1-a", "m2-a"],
      ["m3", "m3-new"],
    ]);
    expect(after.modules[0]?.lessons[0]).toEqual(lesson("m1-a"));
    expect(after.modules[0]?.title).toEqual(inAll("Kaksi"));
    expect(courseFaults(after)).toContainEqual({
      fault: "words_missing",
      at: "m3-new",
      language: "fi",
      missing: ["title", "body"],
    });
    const taken = { id: "m1-b", title: inAll("m1-b"), body: inAll("Teksti"), minutes: 6 };
    const back = edited({ modules: [{ id: "m2", lessons: ["m1-a", "m1-b", "m2-a"] }], lessons: [taken] }, after);
    expect(back.modules[0]?.lessons[1]).toEqual(lesson("m1-b"));
  });

  test("adds a warning and takes it away, and keeps the roles in the order of the list", () => {
    const warned = edited({ lessons: [{ id: "m1-a", warning: { fi: "Väkivaltaa" }, roles: ["ngo", "police"] }] });
    expect(warned.modules[0]?.lessons[0]).toMatchObject({
      warning: { fi: "Väkivaltaa", sv: "", en: "" },
      roles: ["police", "ngo"],
    });
    const calm = edited({ lessons: [{ id: "m1-a", warning: null, roles: null }] }, warned);
    expect(calm).toEqual(content);
  });

  test.each<[string, CourseEdit, object]>([
    ["a lesson that is nowhere", { lessons: [{ id: "m9-x" }] }, { kind: "CoursePartUnknown" }],
    ["a lesson in two modules", { modules: [{ id: "m1", lessons: ["a1", "a1"] }] }, { problem: "repeated" }],
    ["a name that is no step", { modules: [{ id: "M 1", lessons: [] }] }, { field: "name", problem: "malformed" }],
    ["a title too long", { title: { fi: "x".repeat(201) } }, { field: "title", problem: "too_long" }],
    ["a lesson for nobody", { lessons: [{ id: "m1-a", roles: [] }] }, { field: "roles", problem: "required" }],
    ["half a minute", { lessons: [{ id: "m1-a", minutes: 0.5 }] }, { field: "minutes", problem: "out_of_range" }],
    ["a control character", { summary: { en: "a\u0000" } }, { field: "summary", problem: "forbidden_characters" }],
  ])("is refused for %s", (_, edit, rejection) => {
    expect(editCourse(content, edit)).toMatchObject({ ok: false, rejection });
  });

  test("begins with a title in Finnish", () => {
    const lawAsOf = calendarDate("2026-11-02");
    expect(emptyCourse({ fi: " " }, lawAsOf)).toMatchObject({ rejection: { field: "title", problem: "required" } });
    expect(emptyCourse({ fi: "Uusi" }, lawAsOf)).toMatchObject({ value: { title: { fi: "Uusi", sv: "", en: "" } } });
  });
});

describe("what has changed", () => {
  test("is told text by text in a language, with what is new and what is gone", () => {
    const after = edited({
      summary: { fi: "Pidemmin" },
      modules: [
        { id: "m1", lessons: ["m1-a", "m1-c", "m1-d"] },
        { id: "m2", lessons: ["m2-a"] },
      ],
      lessons: [{ id: "m1-d", title: { fi: "Uusi" } }],
    });
    const changes = textChanges("fi", textsByPlace(content, "fi"), after);
    expect(changes.map((change) => [textKey(change), change.before, change.after])).toEqual([
      ["course/summary", "Lyhyesti", "Pidemmin"],
      ["lesson:m1-d/title", "", "Uusi"],
      ["lesson:m1-b/title", "m1-b", ""],
      ["lesson:m1-b/body", "Teksti", ""],
    ]);
  });

  test("is told of the structure, with as few moves as there are", () => {
    const after = edited({
      lawAsOf: calendarDate("2027-01-01"),
      certificate: { months: 12, renewalMonths: 3 },
      modules: [
        { id: "m2", lessons: ["m2-a"], checkQuestions: 5 },
        { id: "m1", lessons: ["m1-b", "m1-c", "m1-a"] },
      ],
      lessons: [{ id: "m2-a", minutes: 9, roles: ["border"] }],
    });
    expect(structureChanges(content, after).map(({ kind, id }) => [kind, id])).toEqual([
      ["law_as_of", null],
      ["certificate", null],
      ["module_moved", "m1"],
      ["check", "m2"],
      ["lesson_moved", "m1-a"],
      ["minutes", "m2-a"],
      ["roles", "m2-a"],
    ]);
    expect(structureChanges(content, content)).toEqual([]);
    const elsewhere = edited({ modules: [{ id: "m2", lessons: ["m2-a", "m1-b"] }] });
    expect(structureChanges(content, elsewhere).map(({ kind, id }) => [kind, id])).toEqual([
      ["module_removed", "m1"],
      ["lesson_removed", "m1-a"],
      ["lesson_removed", "m1-c"],
      ["lesson_moved", "m1-b"],
    ]);
  });

  test("leaves a translation missing, behind its source, or changed since it was approved", () => {
    const approved = { sv: textsByPlace(content, "sv") };
    const after = edited({
      summary: { fi: "Pidemmin" },
      title: { fi: "Kurssi 2", sv: "Kurs 2" },
      lessons: [{ id: "m1-a", body: { sv: "" } }],
    });
    const [fi, sv, en] = translationStates(after, { previous: content, approved });
    expect([fi?.behind, fi?.missing, fi?.changedSinceApproved]).toEqual([[], [], []]);
    expect(sv?.missing.map(textKey)).toEqual(["lesson:m1-a/body"]);
    expect(sv?.behind.map(textKey)).toEqual(["course/summary"]);
    expect(sv?.changedSinceApproved.map(textKey)).toEqual(["course/title", "lesson:m1-a/body"]);
    expect(en?.behind.map(textKey)).toEqual(["course/title", "course/summary"]);
  });
});

describe("what a trainer can do", () => {
  const actor = (id: string, role: "trainer" | "caseworker") =>
    ({ kind: "staff", id, roles: [role], unit: "u", language: "fi" }) as unknown as StaffActor;
  const [writer, reviewer] = [actor("writer", "trainer"), actor("reviewer", "trainer")];
  const standing = (
    status: CourseStanding["course"]["status"],
    approved: CourseStanding["course"]["approved"] = [],
  ) => ({
    course: { status, approved, writers: ["writer" as StaffId], bankWriters: ["asker" as StaffId] },
    hasOpenVersion: status === "draft" || status === "in_review",
  });

  test("follows from the state of the version and from who has written in it", () => {
    expect(availableCourseActions(writer, standing("draft"))).toEqual(["amend", "submit"]);
    expect(availableCourseActions(writer, standing("in_review"))).toEqual(["return"]);
    expect(availableCourseActions(reviewer, standing("in_review", ["fi"]))).toEqual(["return", "approve"]);
    expect(availableCourseActions(reviewer, standing("in_review", ["en", "sv", "fi"]))).toContain("publish");
    expect(availableCourseActions(writer, standing("published"))).toEqual(["beginNext", "retire"]);
    expect(availableCourseActions(writer, standing("retired"))).toEqual(["beginNext"]);
    expect(availableCourseActions(actor("x", "caseworker"), standing("draft"))).toEqual([]);
  });

  test("is told with a reason where it is not there", () => {
    expect(whyNotCourse(writer, "approve", standing("in_review"))?.code).toBe("writer");
    expect(whyNotCourse(actor("asker", "trainer"), "approve", standing("in_review"))?.code).toBe("bank_writer");
    expect(whyNotCourse(reviewer, "publish", standing("in_review", ["fi"]))?.code).toBe("not_approved");
    expect(whyNotCourse(writer, "beginNext", { ...standing("published"), hasOpenVersion: true })?.code).toBe(
      "version_open",
    );
    expect(whyNotCourse(actor("x", "caseworker"), "amend", standing("draft"))?.code).toBe("not_your_task");
  });
});

test.each([
  ["picture_from_elsewhere", inAll("![kuva](https://example.org/a.png)")],
  ["picture_missing", { ...inAll("Teksti"), fi: `![kuva](/pictures/${"a".repeat(64)})` }],
  ["link_not_allowed", inAll("[tästä](javascript:alert)")],
])("a lesson has the fault %s", (fault, body) => {
  const modules = content.modules.map((module) => ({ ...module, lessons: [lesson("m1-a", { body })] })).slice(0, 1);
  expect(courseFaults({ ...content, modules }).map((found) => found.fault)).toContain(fault);
  const fine = inAll(
    `![kuva](/pictures/${"a".repeat(64)} "Kuvateksti") [tästä](https://example.org/sivu) [numero](tel:+358)`,
  );
  const good = content.modules.map((module) => ({ ...module, lessons: [lesson("m1-a", { body: fine })] })).slice(0, 1);
  expect(courseFaults({ ...content, modules: good })).toEqual([]);
});
