import type { CourseId, CourseVersionId, LessonId } from "@vas/domain/courses";
import {
  beginEnrolment,
  evolveEnrolment,
  waiverOf,
  type BeginEnrolment,
  type Enrolment,
  type EnrolmentEvent,
  type EnrolmentId,
} from "@vas/domain/enrolments";
import type { CalendarDate, OrganisationId, TraineeActor, TraineeId } from "@vas/domain/kernel";
import type { LearnerRole } from "@vas/domain/vocabulary";
import type { Unit } from "../kernel/context.ts";
import { recordEvents } from "../kernel/events.ts";
import { insertRow, lockRow, updateRow } from "../kernel/rows.ts";
import { EnrolmentRow } from "./enrolment.table.ts";

/** Stores an enrolment that begins. */
export async function recordNewEnrolment(unit: Unit, begin: BeginEnrolment): Promise<Enrolment> {
  const enrolment = beginEnrolment(begin);
  await insertRow(unit, EnrolmentRow, toRow(enrolment));
  return enrolment;
}

/**
 * Locks the learner who acts until the transaction ends, as whoever enrols them is to do before reading how they stand: of two at
 * once the later one reads what the earlier has made of them.
 * @returns the body for which they count, null where they belong to none; undefined where their data were erased meanwhile
 */
export async function lockOwnLearner({ run }: Unit<TraineeActor>): Promise<OrganisationId | null | undefined> {
  const [own] = await run<{ organisation: OrganisationId | null }>({
    name: "lock_own_learner",
    text: "select organisation from training.lock_own_learner()",
    values: [],
  });
  return own?.organisation;
}

/** The enrolment, locked until the transaction ends; undefined where there is none within sight. */
export async function lockEnrolment(unit: Unit, id: string): Promise<Enrolment | undefined> {
  const row = await lockRow(unit, EnrolmentRow, id);
  return row && toEnrolment(row);
}

/** Stores what follows from events. */
export async function recordEnrolment(
  unit: Unit,
  enrolment: Enrolment,
  events: readonly EnrolmentEvent[],
): Promise<Enrolment> {
  const next = events.reduce(evolveEnrolment, enrolment);
  await updateRow(unit, EnrolmentRow, toRow(next));
  return next;
}

/** Adds to the history what staff did with the enrolment. */
export function recordHistory(unit: Unit, { id, version }: Enrolment, kinds: readonly string[]): Promise<void> {
  const history = { aggregate: "enrolment", id, unit: null, person: null, version } as const;
  return recordEvents(unit, history, { key: null, events: kinds.map((kind) => ({ kind, body: {} })) });
}

/** The enrolment as stored. */
function toEnrolment(row: EnrolmentRow): Enrolment {
  const facts: BeginEnrolment & Pick<Enrolment, "dueSetOn" | "version"> = {
    id: row.id as EnrolmentId,
    trainee: row.traineeId as TraineeId,
    course: row.courseId as CourseId,
    courseVersion: row.courseVersionId as CourseVersionId,
    role: row.role as LearnerRole,
    delta: row.delta as readonly LessonId[] | null,
    organisation: row.organisationId as OrganisationId | null,
    origin: row.origin,
    cycle: row.cycle,
    enrolledOn: row.enrolledOn as CalendarDate,
    dueOn: row.dueOn as CalendarDate | null,
    dueSetOn: row.dueSetOn as CalendarDate | null,
    extraTime: row.extraTime,
    version: row.version,
  };
  if (row.completedOn !== null) return { ...facts, status: "completed", completedOn: row.completedOn as CalendarDate };
  const waiver = row.waiver && { ...row.waiver, renewalFrom: row.waiverRenewalFrom as CalendarDate | null };
  if (row.withdrawnOn !== null) {
    return { ...facts, status: "withdrawn", withdrawnOn: row.withdrawnOn as CalendarDate, waiver };
  }
  return waiver ? { ...facts, status: "waived", waiver } : { ...facts, status: "active" };
}

function toRow(enrolment: Enrolment): EnrolmentRow {
  const { id, trainee, course, courseVersion, role, delta, organisation, origin, cycle } = enrolment;
  const { enrolledOn, dueOn, dueSetOn, extraTime, status, version } = enrolment;
  const waiver = waiverOf(enrolment);
  return {
    id,
    traineeId: trainee,
    courseId: course,
    courseVersionId: courseVersion,
    role,
    delta,
    organisationId: organisation,
    origin,
    cycle,
    enrolledOn,
    dueOn,
    dueSetOn,
    extraTime,
    status,
    completedOn: status === "completed" ? enrolment.completedOn : null,
    withdrawnOn: status === "withdrawn" ? enrolment.withdrawnOn : null,
    waiver: waiver && { reason: waiver.reason, by: waiver.by, on: waiver.on },
    waiverRenewalFrom: waiver?.renewalFrom ?? null,
    version,
  };
}
