import { describe, expect, test } from "vitest";
import { calendarDate, type Instant, type StaffId, type Words } from "../kernel/index.ts";
import type { CourseContent, Lesson, LessonId, Module, ModuleId } from "./content.ts";
import { decideCourse } from "./course.decide.ts";
import {
  beginCourseVersion,
  evolveCourse,
  type CourseCommand,
  type CourseId,
  type CourseVersion,
  type CourseVersionId,
} from "./course.ts";
import { courseFaultSaid } from "./course.words.ts";
import { courseFaults } from "./faults.ts";
import { bankUsed, type CourseBank } from "./bank.ts";
import type { Question, QuestionId } from "../questions/index.ts";

const at = "2026-11-02T08:00:00.000Z" as Instant;
const [writer, reviewer] = ["writer" as StaffId, "reviewer" as StaffId];

function inAll(text: string): Words {
  return { fi: text, sv: `${text} sv`, en: `${text} en` };
}

function lesson(id: string, differently: Partial<Lesson> = {}): Lesson {
  const name = id as LessonId;
  return { id: name, title: inAll(id), minutes: 6, warning: null, roles: null, body: inAll("Teksti"), ...differently };
}

function moduleOf(id: string, lessons: readonly Lesson[]): Module {
  return { id: id as ModuleId, title: inAll(id), lessons, checkQuestions: 0, cases: [] };
}

const content: CourseContent = {
  title: inAll("Tunnista ja ohjaa"),
  summary: inAll("Lyhyesti"),
  notice: null,
  lawAsOf: calendarDate("2026-11-01"),
  modules: [moduleOf("m1", [lesson("m1-a"), lesson("m1-b")])],
  exam: null,
  certificate: null,
};

function draft(differently: Partial<CourseContent> = {}, number = 1): CourseVersion {
  const names = { id: "v" as CourseVersionId, course: "c" as CourseId };
  return beginCourseVersion({ ...names, number, content: { ...content, ...differently }, by: writer });
}

/** A command without what the course itself tells. */
type Asked = CourseCommand extends infer C
  ? C extends CourseCommand
    ? Omit<C, "expectedVersion" | "at">
    : never
  : never;

function deciding(course: CourseVersion, asked: Asked) {
  return decideCourse(course, { ...asked, expectedVersion: course.version, at });
}

function after(course: CourseVersion, ...commands: readonly Asked[]): CourseVersion {
  return commands.reduce((current, asked) => {
    const decision = deciding(current, asked);
    if (!decision.ok) throw new Error(decision.rejection.kind);
    return decision.value.reduce(evolveCourse, current);
  }, course);
}

function refused(course: CourseVersion, asked: Asked) {
  const decision = deciding(course, asked);
  return decision.ok ? undefined : decision.rejection;
}

const nothing: CourseBank = { questions: [], cases: [] };
const asksNothing = { bank: nothing, bankBefore: nothing, bankWriters: [] } as const;
const submit = { kind: "submitCourse", ...asksNothing, by: writer } as const;
const approvals = (["fi", "sv", "en"] as const).map(
  (language) => ({ kind: "approveTranslation", language, by: reviewer }) as const,
);
const publish = { kind: "publishCourse", hash: "0f", change: { kind: "minor" }, by: reviewer } as const;

describe("a course", () => {
  test("is published when somebody who has not written in it has approved every language", () => {
    const inReview = after(draft(), submit);
    expect(refused(inReview, publish)).toEqual({ kind: "TranslationNotApproved", missing: ["fi", "sv", "en"] });
    expect(refused(inReview, { kind: "approveTranslation", language: "fi", by: writer })).toEqual({
      kind: "WriterCannotReview",
    });
    const approved = after(inReview, ...approvals);
    expect(refused(approved, { ...publish, by: writer })).toEqual({ kind: "WriterCannotReview" });
    expect(after(approved, publish)).toMatchObject({ status: "published", hash: "0f", publishedAt: at });
  });

  test("is not changed any more once it is published", () => {
    const published = after(draft(), submit, ...approvals, publish);
    expect(refused(published, { kind: "amendCourse", content, by: writer })).toEqual({ kind: "CoursePublished" });
    expect(refused(published, submit)).toEqual({ kind: "CoursePublished" });
    expect(after(published, { kind: "retireCourse", by: reviewer })).toMatchObject({ status: "retired", hash: "0f" });
  });

  test("loses the approval of a language whose texts change, and of no other", () => {
    const returned = after(draft(), submit, ...approvals, { kind: "returnCourse", reason: "Korjatkaa.", by: reviewer });
    const title = { ...content.title, sv: "Ny titel" };
    const amended = after(returned, { kind: "amendCourse", content: { ...content, title }, by: writer });
    expect(amended.approved).toEqual(["fi", "en"]);
    const shorter = { ...content, modules: [moduleOf("m1", [lesson("m1-a")])] };
    expect(after(amended, { kind: "amendCourse", content: shorter, by: writer }).approved).toEqual([]);
  });

  test("makes whoever writes in it a writer, who then cannot publish it", () => {
    const looked = after(draft(), { kind: "amendCourse", content, by: reviewer }, submit);
    expect(after(looked, ...approvals).approved).toEqual(["fi", "sv", "en"]);
    const summary = inAll("Lyhyemmin");
    const helped = after(draft(), { kind: "amendCourse", content: { ...content, summary }, by: reviewer }, submit);
    expect(refused(helped, { kind: "approveTranslation", language: "fi", by: reviewer })).toEqual({
      kind: "WriterCannotReview",
    });
  });

  test("is not written in while it is reviewed, and is returned with a reason", () => {
    const inReview = after(draft(), submit);
    expect(refused(inReview, { kind: "amendCourse", content, by: writer })).toEqual({ kind: "CourseNotDraft" });
    expect(refused(inReview, { kind: "returnCourse", reason: " ", by: reviewer })).toMatchObject({ field: "reason" });
    expect(refused(draft(), publish)).toEqual({ kind: "CourseNotInReview" });
  });

  test("is refused where somebody else has changed it meanwhile", () => {
    const stale = decideCourse(draft(), { ...submit, expectedVersion: 7, at });
    expect(stale).toEqual({ ok: false, rejection: { kind: "StaleVersion", currentVersion: 1 } });
  });
});

function question(id: string, module: string, use: Question["use"]): Question {
  const body = { kind: "true_false", right: true } as const;
  const facts = { reason: inAll("Koska"), source: "Keksitty", signs: [], lawAsOf: null };
  return { id: id as QuestionId, module, use, stem: inAll(id), body, ...facts };
}

describe("what a version asks and plays", () => {
  const bank = { ...nothing, questions: [question("q1", "m1", "exam")] };
  const inReview = after(draft(), { ...submit, bank, bankWriters: [reviewer] });

  test("is reviewed by nobody who has written in it since it was last published", () => {
    expect(approvals.map((approval) => refused(inReview, approval))).toEqual(
      approvals.map(() => ({ kind: "BankWriterCannotReview" })),
    );
    expect(refused(inReview, publish)).toEqual({ kind: "BankWriterCannotReview" });
    const returned = after(inReview, { kind: "returnCourse", reason: "Korjatkaa.", by: reviewer });
    expect(after(returned, submit, ...approvals, publish).status).toBe("published");
  });

  test("takes the approval of the languages away in which it says something else than was approved", () => {
    const back = { kind: "returnCourse", reason: "Korjatkaa.", by: reviewer } as const;
    const approved = after(draft(), { ...submit, bank }, ...approvals, back);
    const again = (questions: readonly Question[]) =>
      after(approved, { ...submit, bankBefore: bank, bank: { ...nothing, questions } }).approved;
    expect(again(bank.questions)).toEqual(["fi", "sv", "en"]);
    expect(again([{ ...question("q1", "m1", "exam"), stem: { ...inAll("q1"), sv: "Ny" } }])).toEqual(["fi", "en"]);
    expect(again([])).toEqual([]);
  });

  test("is what its checks and its exam may draw, not all that is in the bank", () => {
    const questions = [
      question("check", "m1", "check"),
      question("exam", "m1", "exam"),
      question("both", "m2", "both"),
      question("elsewhere", "m9", "both"),
    ];
    const used = (differently: Partial<CourseContent>) =>
      bankUsed({ ...content, ...differently }, { ...nothing, questions }).questions.map(({ id }) => id);
    const exam = { shares: { m1: 1, m2: 0 }, passPercent: 80, attempts: 3, coolDownHours: 24, minutes: 40 };
    expect(used({})).toEqual([]);
    expect(used({ exam })).toEqual(["exam"]);
    expect(used({ exam, modules: [{ ...moduleOf("m2", []), checkQuestions: 1 }] })).toEqual(["exam", "both"]);
  });
});

describe("a material change", () => {
  const material = (lessons: readonly string[], until: string) => ({
    ...publish,
    change: {
      kind: "material",
      lessons: lessons as readonly LessonId[],
      certificatesUntil: calendarDate(until),
    } as const,
  });
  const second = after(draft({}, 2), submit, ...approvals);

  test("names lessons of the new version and a day to come on which certificates end", () => {
    expect(after(second, material(["m1-b"], "2027-02-01")).status).toBe("published");
    expect(refused(second, material([], "2027-02-01"))).toEqual({ kind: "ChangeDoesNotFit" });
    expect(refused(second, material(["m9-x"], "2027-02-01"))).toEqual({ kind: "ChangeDoesNotFit" });
    expect(refused(second, material(["m1-b"], "2026-11-02"))).toEqual({ kind: "ChangeDoesNotFit" });
  });

  test("is none of a first version, which changes nothing for anybody", () => {
    const first = after(draft(), submit, ...approvals);
    expect(refused(first, material(["m1-b"], "2027-02-01"))).toEqual({ kind: "ChangeDoesNotFit" });
  });
});

describe("a fault of a course", () => {
  const exam = { shares: { m1: 1 }, passPercent: 80, attempts: 3, coolDownHours: 24, minutes: 40 };

  test.each<[string, Partial<CourseContent>]>([
    ["words_missing", { title: { ...content.title, sv: " " } }],
    ["no_modules", { modules: [] }],
    ["no_lessons", { modules: [moduleOf("m1", [])] }],
    ["same_name_twice", { modules: [moduleOf("m1", [lesson("a")]), moduleOf("m2", [lesson("a")])] }],
    ["minutes_out_of_range", { modules: [moduleOf("m1", [lesson("a", { minutes: 16 })])] }],
    ["picture_without_description", { modules: [moduleOf("m1", [lesson("a", { body: inAll("![ ](kuva.png)") })])] }],
    ["markup_not_allowed", { modules: [moduleOf("m1", [lesson("a", { body: inAll("<script>") })])] }],
    ["exam_of_unknown_module", { exam: { ...exam, shares: { m9: 1 } } }],
    ["exam_asks_nothing", { exam: { ...exam, shares: {} } }],
    ["exam_asks_nothing", { exam: { ...exam, shares: { m1: 0 } } }],
    ["exam_rule_out_of_range", { exam: { ...exam, passPercent: 101 } }],
    ["certificate_rule_out_of_range", { certificate: { months: 0, renewalMonths: 0 } }],
    ["certificate_rule_out_of_range", { certificate: { months: 12, renewalMonths: 12 } }],
  ])("%s", (fault, differently) => {
    expect(courseFaults({ ...content, ...differently }).map((found) => found.fault)).toContain(fault);
    expect(refused(draft(differently), submit)).toMatchObject({ kind: "CourseHasFaults" });
  });

  test("says which texts of a part are not written", () => {
    const unwritten = lesson("a", { title: { ...inAll("A"), sv: "" }, warning: { ...inAll("Varo"), sv: " " } });
    const [found] = courseFaults({ ...content, modules: [moduleOf("m1", [unwritten])] });
    expect(found).toMatchObject({ at: "a", language: "sv", missing: ["title", "warning"] });
    expect(found && courseFaultSaid(found)).toEqual({
      fi: "Puuttuu: otsikko, sisältövaroitus.",
      sv: "Saknas: rubrik, innehållsvarning.",
      en: "Missing: title, content warning.",
    });
  });

  test("is told with the language in which it is", () => {
    const [found] = courseFaults({ ...content, summary: { ...content.summary, en: "" } });
    expect(found).toEqual({ fault: "words_missing", at: "course", language: "en", missing: ["summary"] });
    expect(courseFaults({ ...content, exam })).toEqual([]);
  });
});
