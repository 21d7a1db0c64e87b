import { accept, addDays, legalDayOf, reject, type CalendarDate, type Result } from "../kernel/index.ts";
import {
  dayProblem,
  firstInvalid,
  lineRule,
  normaliseText,
  optionalLineRule,
  proseRule,
  textProblem,
  type FieldName,
  type FieldProblem,
} from "../vocabulary/index.ts";
import type {
  PlanTraining,
  Training,
  TrainingCommand,
  TrainingEvent,
  TrainingPlan,
  TrainingPlanned,
  TrainingRejection,
} from "./training.ts";

type CommandOf<Kind extends TrainingCommand["kind"]> = Extract<TrainingCommand, { readonly kind: Kind }>;
type Decision = Result<readonly TrainingEvent[], TrainingRejection>;

/** The most seats of one room. */
const mostSeats = 500;
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** How many days after it has been held a day of teaching can still be entered. */
const enteredWithin = 365;

/** The first day of which a training can be entered today. */
export function earliestTrainingDay(today: CalendarDate): CalendarDate {
  return addDays(today, -enteredWithin);
}

/** Plans a day of teaching, or enters one that has been held already. */
export function planTraining({ id, by, at, ...asked }: PlanTraining): Result<TrainingPlanned, TrainingRejection> {
  const plan = normalisePlan(asked);
  const invalid = firstInvalid(planChecks(plan, legalDayOf(at)));
  if (invalid) return reject(invalid);
  return accept({ kind: "trainingPlanned", training: { ...plan, id, status: "planned", version: 1 }, by, at });
}

/** What is wrong with a plan, field by field; the form and the command use the same. */
export function planChecks(
  plan: TrainingPlan,
  today: CalendarDate,
): readonly (readonly [FieldName, FieldProblem | undefined])[] {
  return [
    ["course", (plan.course as string) === "" ? "required" : undefined],
    ["organisations", organisationsProblem(plan)],
    ["heldOn", dayProblem(plan.heldOn, { earliest: earliestTrainingDay(today), latest: null }, today)],
    ["beginsAt", clock.test(timeOfDay(plan.beginsAt)) ? undefined : "malformed"],
    ["venue", textProblem(plan.venue, lineRule)],
    ["teacher", textProblem(plan.teacher, optionalLineRule)],
    ["seats", Number.isInteger(plan.seats) && plan.seats > 0 && plan.seats <= mostSeats ? undefined : "out_of_range"],
  ];
}

function organisationsProblem({ organisations }: TrainingPlan): FieldProblem | undefined {
  if (organisations.length === 0) return "required";
  return new Set(organisations).size === organisations.length ? undefined : "repeated";
}

function normalisePlan(plan: TrainingPlan): TrainingPlan {
  return {
    ...plan,
    beginsAt: timeOfDay(plan.beginsAt),
    venue: normaliseText(plan.venue),
    teacher: normaliseText(plan.teacher),
  };
}

/** A time as people write it, `9`, `9.00` or `9:00`, as it is stored, `09:00`; what is none stays as it is. */
function timeOfDay(written: string): string {
  const [, hours, minutes = "00"] = /^\s*(\d{1,2})(?:[.:](\d{2}))?\s*$/.exec(written) ?? [];
  return hours === undefined ? written : `${hours.padStart(2, "0")}:${minutes}`;
}

/** What follows from a command on a training. */
export function decideTraining(training: Training, command: TrainingCommand): Decision {
  if (command.expectedVersion !== training.version) {
    return reject({ kind: "StaleVersion", currentVersion: training.version });
  }
  switch (command.kind) {
    case "amendTraining":
      return amend(training, command);
    case "cancelTraining":
      return cancel(training, command);
    case "recordAttendance":
      return record(training, command);
    case "takeAttendanceBack":
      return takeBack(command);
  }
}

function amend(training: Training, { plan: asked, by, at }: CommandOf<"amendTraining">): Decision {
  if (training.status !== "planned") return reject({ kind: "TrainingOver", status: training.status });
  const plan = normalisePlan(asked);
  if (isSamePlan(training, plan)) return reject({ kind: "NothingChanged" });
  const invalid = firstInvalid(planChecks(plan, legalDayOf(at)));
  return invalid ? reject(invalid) : accept([{ kind: "trainingAmended", plan, by, at }]);
}

function isSamePlan(training: Training, plan: TrainingPlan): boolean {
  const { course, heldOn, beginsAt, venue, teacher, seats, organisations } = training;
  const known = { course, heldOn, beginsAt, venue, teacher, seats };
  const isSame = Object.entries(known).every(([name, value]) => plan[name as keyof TrainingPlan] === value);
  return isSame && plan.organisations.join() === organisations.join();
}

function cancel(training: Training, { reason, by, at }: CommandOf<"cancelTraining">): Decision {
  if (training.status !== "planned") return reject({ kind: "TrainingOver", status: training.status });
  const invalid = firstInvalid([["reason", textProblem(reason, proseRule)]]);
  return invalid ? reject(invalid) : accept([{ kind: "trainingCancelled", reason: normaliseText(reason), by, at }]);
}

function record(training: Training, { people, by, at }: CommandOf<"recordAttendance">): Decision {
  if (training.status === "cancelled") return reject({ kind: "TrainingOver", status: "cancelled" });
  if (legalDayOf(at) < training.heldOn) return reject({ kind: "TrainingNotHeldYet", heldOn: training.heldOn });
  if (people === 0) return reject({ kind: "NothingChanged" });
  return accept([{ kind: "attendanceRecorded", people, by, at }]);
}

function takeBack({ learner, isNoted, others, reason, by, at }: CommandOf<"takeAttendanceBack">): Decision {
  if (!isNoted) return reject({ kind: "AttendanceNotFound" });
  const invalid = firstInvalid([["reason", textProblem(reason, proseRule)]]);
  if (invalid) return reject(invalid);
  return accept([{ kind: "attendanceTakenBack", learner, others, reason: normaliseText(reason), by, at }]);
}
