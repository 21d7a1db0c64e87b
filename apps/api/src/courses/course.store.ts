import {
  beginCourseVersion,
  evolveCourse,
  textsByPlace,
  type BeginCourseVersion,
  type CourseEvent,
  type CourseId,
  type CourseVersion,
  type CourseVersionFacts,
  type CourseVersionId,
} from "@vas/domain/courses";
import type { Instant, Language, StaffId } from "@vas/domain/kernel";
import type { Unit } from "../kernel/context.ts";
import { recordEvents } from "../kernel/events.ts";
import { insertRow, lockRow, updateRow } from "../kernel/rows.ts";
import { CourseVersionRow } from "./course.table.ts";

/** The version, locked until the transaction ends, or undefined where there is none. */
export async function lockCourseVersion(unit: Unit, id: string): Promise<CourseVersion | undefined> {
  const row = await lockRow(unit, CourseVersionRow, id);
  return row && toCourseVersion(row);
}

/** Stores a version that is begun, and the beginning of its history. */
export async function recordNewCourseVersion(unit: Unit, begin: BeginCourseVersion): Promise<CourseVersion> {
  const course = beginCourseVersion(begin);
  await insertRow(unit, CourseVersionRow, toRow(course));
  await recordHistory(unit, course, ["courseVersionBegun"]);
  return course;
}

/** Stores what follows from events, state and history together. */
export async function recordCourseVersion(
  unit: Unit,
  course: CourseVersion,
  events: readonly CourseEvent[],
): Promise<CourseVersion> {
  const next = events.reduce(evolveCourse, course);
  await updateRow(unit, CourseVersionRow, toRow(next));
  for (const event of events) if (event.kind === "translationApproved") keepApprovedTexts(unit, next, event.language);
  await recordHistory(
    unit,
    next,
    events.map(({ kind }) => kind),
  );
  return next;
}

function keepApprovedTexts({ later, actor, at }: Unit, { id, content }: CourseVersion, language: Language): void {
  later({
    name: "keep_approved_texts",
    text: `insert into training.course_approval (course_version_id, language, texts, approved_by, approved_at)
      values ($1, $2, $3, $4, $5) on conflict (course_version_id, language) do update
      set texts = excluded.texts, approved_by = excluded.approved_by, approved_at = excluded.approved_at`,
    values: [id, language, JSON.stringify(textsByPlace(content, language)), actor.id, at],
  });
}

function recordHistory(unit: Unit, { id, version, number }: CourseVersion, kinds: readonly string[]): Promise<void> {
  const history = { aggregate: "course", id, unit: null, person: null, version } as const;
  return recordEvents(unit, history, { key: null, events: kinds.map((kind) => ({ kind, body: { number } })) });
}

/** The version as stored. */
export function toCourseVersion(row: CourseVersionRow): CourseVersion {
  const facts: CourseVersionFacts = {
    id: row.id as CourseVersionId,
    course: row.courseId as CourseId,
    number: row.number,
    content: row.content,
    approved: row.approved as readonly Language[],
    writers: row.writers as readonly StaffId[],
    bankWriters: row.bankWriters as readonly StaffId[],
    version: row.version,
  };
  const status = row.status as CourseVersion["status"];
  switch (status) {
    case "draft":
      return { ...facts, status, returned: returnedOf(row) };
    case "in_review":
      return { ...facts, status, submittedBy: row.submittedBy as StaffId, submittedAt: row.submittedAt as Instant };
    case "published":
    case "retired": {
      const { publishedAt, hash, change } = row;
      return {
        ...facts,
        status,
        publishedAt: publishedAt as Instant,
        hash: hash ?? "",
        change: change ?? { kind: "minor" },
      };
    }
  }
}

function returnedOf({ returnedBy, returnReason }: CourseVersionRow): { by: StaffId; reason: string } | null {
  return returnedBy === null ? null : { by: returnedBy as StaffId, reason: returnReason ?? "" };
}

type StatusColumns = Omit<
  CourseVersionRow,
  "id" | "courseId" | "number" | "content" | "approved" | "writers" | "bankWriters" | "status" | "version"
>;

const noStatusColumns: StatusColumns = {
  returnedBy: null,
  returnReason: null,
  submittedBy: null,
  submittedAt: null,
  publishedAt: null,
  hash: null,
  change: null,
};

function toRow(course: CourseVersion): CourseVersionRow {
  const { id, course: courseId, number, content, approved, writers, bankWriters, status, version } = course;
  const facts = { id, courseId, number, content, approved, writers, bankWriters, status, version };
  return { ...facts, ...noStatusColumns, ...statusColumns(course) };
}

function statusColumns(course: CourseVersion): Partial<StatusColumns> {
  switch (course.status) {
    case "draft":
      return course.returned ? { returnedBy: course.returned.by, returnReason: course.returned.reason } : {};
    case "in_review":
      return { submittedBy: course.submittedBy, submittedAt: course.submittedAt };
    case "published":
    case "retired":
      return { publishedAt: course.publishedAt, hash: course.hash, change: course.change };
  }
}
