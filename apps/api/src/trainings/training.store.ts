import type { CourseId } from "@vas/domain/courses";
import type { CalendarDate, OrganisationId } from "@vas/domain/kernel";
import {
  evolveTraining,
  type Training,
  type TrainingEvent,
  type TrainingId,
  type TrainingPlan,
  type TrainingPlanned,
} from "@vas/domain/trainings";
import type { Unit } from "../kernel/context.ts";
import { recordEvents, type EventRecord } from "../kernel/events.ts";
import { insertRow, lockRow, updateRow } from "../kernel/rows.ts";
import { TrainingRow } from "./training.table.ts";

/** The training, locked until the transaction ends, or undefined where there is none within sight. */
export async function lockTraining(unit: Unit, id: string): Promise<Training | undefined> {
  const row = await lockRow(unit, TrainingRow, id);
  return row && toTraining(row);
}

/** Stores a training that is planned, and the beginning of its history. */
export async function recordNewTraining(unit: Unit, { kind, training }: TrainingPlanned): Promise<void> {
  await insertRow(unit, TrainingRow, toRow(training));
  await recordHistory(unit, training, [{ kind, happenedOn: training.heldOn, body: planBody(training) }]);
}

/** Stores what follows from events, state and history together. */
export async function recordTraining(
  unit: Unit,
  training: Training,
  events: readonly TrainingEvent[],
): Promise<Training> {
  const next = events.reduce(evolveTraining, training);
  await updateRow(unit, TrainingRow, toRow(next));
  await recordHistory(unit, next, events.map(toEventRecord));
  return next;
}

function recordHistory(unit: Unit, { id, version }: Training, events: readonly EventRecord[]): Promise<void> {
  const history = { aggregate: "training", id, unit: null, person: null, version } as const;
  return recordEvents(unit, history, { key: null, events });
}

/** The history holds codes, days and ids; where and by whom it is taught stands in the row alone. */
function planBody({ course, organisations, heldOn, seats }: TrainingPlan) {
  return { course, organisations, heldOn, seats };
}

function toEventRecord(event: TrainingEvent): EventRecord {
  switch (event.kind) {
    case "trainingAmended":
      return { kind: event.kind, body: planBody(event.plan) };
    case "trainingCancelled":
      return { kind: event.kind, body: {} };
    case "attendanceRecorded":
      return { kind: event.kind, body: { people: event.people } };
    case "attendanceTakenBack":
      return { kind: event.kind, body: { learner: event.learner } };
  }
}

function toTraining(row: TrainingRow): Training {
  const { venue, teacher, beginsAt, seats, version } = row;
  const facts = {
    id: row.id as TrainingId,
    course: row.courseId as CourseId,
    organisations: row.organisationIds as readonly OrganisationId[],
    heldOn: row.heldOn as CalendarDate,
    venue,
    teacher,
    beginsAt,
    seats,
    version,
  };
  const status = row.status as Training["status"];
  return status === "cancelled" ? { ...facts, status, reason: row.cancelReason ?? "" } : { ...facts, status };
}

function toRow(training: Training): TrainingRow {
  const { id, course, organisations, heldOn, beginsAt, venue, teacher, seats, status, version } = training;
  return {
    id,
    courseId: course,
    organisationIds: organisations,
    heldOn,
    beginsAt,
    venue,
    teacher,
    seats,
    status,
    cancelReason: training.status === "cancelled" ? training.reason : null,
    version,
  };
}
