import { accept, legalDayOf, reject, type CalendarDate, type Result } from "../kernel/index.ts";
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

/** Plans a day of teaching, on a day to come. */
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
    ["heldOn", dayProblem(plan.heldOn, { earliest: today, latest: null }, today)],
    ["beginsAt", clock.test(plan.beginsAt) ? undefined : "malformed"],
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
  return { ...plan, venue: normaliseText(plan.venue), teacher: normaliseText(plan.teacher) };
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
