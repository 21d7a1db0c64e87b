import { createHash } from "node:crypto";
import {
  decideCourse,
  editCourse,
  emptyCourse,
  inOrder,
  permitsCourse,
  type CourseBank,
  type CourseChange,
  type CourseContent,
  type CourseEdit,
  type CourseEditRejection,
  type CourseEvent,
  type CourseId,
  type CourseRefusal,
  type CourseRejection,
  type CourseVersion,
  type CourseVersionId,
  type WordsEdit,
} from "@vas/domain/courses";
import { accept, reject, type Language, type Result, type StaffActor } from "@vas/domain/kernel";
import type { Command, Unit } from "../kernel/context.ts";
import { KernelError } from "../kernel/errors.ts";
import { insertRow } from "../kernel/rows.ts";
import { pinBank, pinnedBank, usedBankNow, whyBankUnfit, type BankUnfit } from "./course-bank.pinning.ts";
import { lockCourseVersion, recordCourseVersion, recordNewCourseVersion } from "./course.store.ts";
import { CourseRow } from "./course.table.ts";

export type CourseRefused = CourseRefusal | BankUnfit;

type Changed = { readonly id: string; readonly course: string; readonly version: number };
type ChangeCourse<Input> = Command<Input, Changed, CourseRefused, StaffActor>;
type OfVersion = { readonly courseVersion: string; readonly expectedVersion: number };

const coursePattern = /^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$/;

/** Begins a course with its first version. @throws KernelError FORBIDDEN where the actor writes no courses */
export const beginCourse: ChangeCourse<{ readonly code: string; readonly content: CourseContent }> =
  async function beginCourse(unit, { code, content }) {
    if (!permitsCourse(unit.actor)) throw new KernelError("FORBIDDEN");
    if (!coursePattern.test(code)) return reject({ kind: "InvalidField", field: "code", problem: "malformed" });
    const course = unit.newId<CourseId>();
    const [taken] = await unit.run<{ id: string }>({
      name: "course_of_code",
      text: "select id from training.course where code = $1",
      values: [code],
    });
    if (taken) return reject({ kind: "CourseCodeTaken" });
    await insertRow(unit, CourseRow, { id: course, code, inProgramme: false });
    const id = unit.newId<CourseVersionId>();
    return changed(unit, await recordNewCourseVersion(unit, { id, course, number: 1, content, by: unit.actor.id }));
  };

/** Begins a course of which there is a title only. */
export const beginEmptyCourse: ChangeCourse<{ readonly code: string; readonly title: WordsEdit }> =
  async function beginEmptyCourse(unit, { code, title }) {
    const content = emptyCourse(title, unit.today);
    return content.ok ? beginCourse(unit, { code, content: content.value }) : content;
  };

/** Begins the next version of a course with what a published one says; one at a time is written. */
export const beginNextVersion: ChangeCourse<{ readonly courseVersion: string }> = async function beginNextVersion(
  unit,
  { courseVersion },
) {
  const from = await permittedVersion(unit, courseVersion);
  if (!from) return reject({ kind: "CourseNotFound" });
  if (from.status !== "published" && from.status !== "retired") return reject({ kind: "CourseNotPublished" });
  // Whoever begins two at once from the same version has waited for the other here.
  const [last] = await unit.run<{ number: number; isOpen: boolean }>({
    name: "last_course_version",
    text: `select max(number) as number, bool_or(status in ('draft', 'in_review')) as "isOpen"
      from training.course_version where course_id = $1`,
    values: [from.course],
  });
  if (last?.isOpen) return reject({ kind: "CourseVersionOpen" });
  const number = (last?.number ?? from.number) + 1;
  const { course, content } = from;
  const id = unit.newId<CourseVersionId>();
  return changed(unit, await recordNewCourseVersion(unit, { id, course, number, content, by: unit.actor.id }));
};

/** Changes a draft: what the edit does not name stays as it is. */
export const amendCourse: ChangeCourse<OfVersion & { readonly edit: CourseEdit }> = async function amendCourse(
  unit,
  { courseVersion, expectedVersion, edit },
) {
  const { actor, at } = unit;
  return change(unit, courseVersion, (course) => {
    const content = editCourse(course.content, edit);
    // Whether it may be changed at all, and is still what was read, comes before what is wrong with the change.
    const kept = content.ok ? content.value : course.content;
    const decision = decideCourse(course, { kind: "amendCourse", content: kept, expectedVersion, by: actor.id, at });
    return decision.ok && !content.ok ? content : decision;
  });
};

/** Gives a version back to be changed, with what is to be changed. */
export const returnCourse: ChangeCourse<OfVersion & { readonly reason: string }> = async function returnCourse(
  unit,
  { courseVersion, expectedVersion, reason },
) {
  const { actor, at } = unit;
  return change(unit, courseVersion, (course) =>
    decideCourse(course, { kind: "returnCourse", reason, expectedVersion, by: actor.id, at }),
  );
};

/** Ends that learners enrol in a published version; those who go through it go on. */
export const retireCourse: ChangeCourse<OfVersion> = async function retireCourse(
  unit,
  { courseVersion, expectedVersion },
) {
  const { actor, at } = unit;
  return change(unit, courseVersion, (course) =>
    decideCourse(course, { kind: "retireCourse", expectedVersion, by: actor.id, at }),
  );
};

/**
 * Gives a version to be read by somebody who has not written in it, with what it asks and plays: that is pinned to it as it is
 * now, and what is written in the bank later is not in it.
 */
export const submitCourse: ChangeCourse<OfVersion> = async function submitCourse(
  unit,
  { courseVersion, expectedVersion },
) {
  const { actor, at } = unit;
  const course = await permittedVersion(unit, courseVersion);
  if (!course) return reject({ kind: "CourseNotFound" });
  const now = await usedBankNow(unit, course);
  const { bank, bankWriters } = now;
  const given = { bank, bankWriters, bankBefore: await pinnedBank(unit, courseVersion) };
  const decision = decideCourse(course, { kind: "submitCourse", ...given, expectedVersion, by: actor.id, at });
  if (!decision.ok) return decision;
  const unfit = whyBankUnfit(course.content, bank);
  if (unfit) return reject(unfit);
  pinBank(unit, course, now);
  return changed(unit, await recordCourseVersion(unit, course, decision.value));
};

/** Approves the texts of a language. */
export const approveTranslation: ChangeCourse<OfVersion & { readonly language: Language }> =
  async function approveTranslation(unit, { courseVersion, expectedVersion, language }) {
    const { actor, at } = unit;
    return change(unit, courseVersion, (course) =>
      decideCourse(course, { kind: "approveTranslation", language, expectedVersion, by: actor.id, at }),
    );
  };

/**
 * Publishes a version for good, under the hash of what it says. A change of null is one that says too little. A material one retires
 * the versions before it, so that nobody is taken into them again once it is retired itself.
 */
export const publishCourse: ChangeCourse<OfVersion & { readonly change: CourseChange | null }> =
  async function publishCourse(unit, { courseVersion, expectedVersion, change: meaning }) {
    const { actor, at } = unit;
    const course = await permittedVersion(unit, courseVersion);
    if (!course) return reject({ kind: "CourseNotFound" });
    if (!meaning) return reject({ kind: "ChangeDoesNotFit" });
    const bank = await pinnedBank(unit, courseVersion);
    const hash = hashOf(course.content, bank);
    const asked = { hash, change: meaning, expectedVersion, by: actor.id, at };
    const decision = decideCourse(course, { kind: "publishCourse", ...asked });
    if (!decision.ok) return decision;
    const unfit = whyBankUnfit(course.content, bank);
    if (unfit) return reject(unfit);
    if (meaning.kind === "material") {
      await retireEarlier(unit, course);
      // Else it would be followed at the next minute of the schedule.
      unit.enqueue("follow-changes", { courseVersionId: courseVersion });
    }
    return changed(unit, await recordCourseVersion(unit, course, decision.value));
  };

async function retireEarlier(unit: Unit<StaffActor>, { course, number }: CourseVersion): Promise<void> {
  const { actor, at } = unit;
  const earlier = await unit.run<{ id: string }>({
    name: "earlier_published_versions",
    text: `select id from training.course_version where course_id = $1 and number < $2 and status = 'published' order by number`,
    values: [course, number],
  });
  for (const { id } of earlier) {
    await change(unit, id, (version) =>
      decideCourse(version, { kind: "retireCourse", expectedVersion: version.version, by: actor.id, at }),
    );
  }
}

/**
 * SHA-256 of what a version says, asks and plays, as JSON with sorted names, in hexadecimal: `content` as it is written,
 * `questions` and `cases` by name. The same whatever order the store keeps.
 */
export function hashOf(content: CourseContent, bank: CourseBank): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted({ content, ...inOrder(bank) })))
    .digest("hex");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}

/** The version, locked until the transaction ends; undefined where there is none, or the actor writes no courses. */
async function permittedVersion(unit: Unit<StaffActor>, id: string): Promise<CourseVersion | undefined> {
  return permitsCourse(unit.actor) ? lockCourseVersion(unit, id) : undefined;
}

type Decide = (course: CourseVersion) => Result<readonly CourseEvent[], CourseRejection | CourseEditRejection>;

async function change(unit: Unit<StaffActor>, id: string, decide: Decide): Promise<Result<Changed, CourseRefused>> {
  const course = await permittedVersion(unit, id);
  if (!course) return reject({ kind: "CourseNotFound" });
  const decision = decide(course);
  return decision.ok ? changed(unit, await recordCourseVersion(unit, course, decision.value)) : decision;
}

function changed(unit: Unit<StaffActor>, { id, course, version }: CourseVersion): Result<Changed, never> {
  unit.touched({ classes: ["learning"], count: 1 });
  return accept({ id, course, version });
}
