import type { CourseId } from "../courses/index.ts";
import type { Brand, CalendarDate, Instant, OrganisationId, StaffId, TraineeId } from "../kernel/index.ts";
import type { InvalidField, StaleVersion } from "../vocabulary/index.ts";

export type TrainingId = Brand<string, "TrainingId">;

/** When, where, for whom and by whom a course is taught: in a classroom or over the net. */
export type TrainingPlan = {
  readonly course: CourseId;
  /** The bodies whose people are taught. */
  readonly organisations: readonly OrganisationId[];
  readonly heldOn: CalendarDate;
  /** When it begins, `09:00`, in Finland. */
  readonly beginsAt: string;
  /** Where: an address, or that it is over the net. */
  readonly venue: string;
  /** Who teaches. */
  readonly teacher: string;
  readonly seats: number;
};

/** A day of teaching: planned, then held with those who took part, or cancelled. */
export type Training = TrainingPlan & { readonly id: TrainingId; readonly version: number } & (
    | { readonly status: "planned" }
    | { readonly status: "held" }
    | { readonly status: "cancelled"; readonly reason: string }
  );

export type PlanTraining = TrainingPlan & { readonly id: TrainingId; readonly by: StaffId; readonly at: Instant };

type Change = { readonly expectedVersion: number; readonly by: StaffId; readonly at: Instant };

export type TrainingCommand =
  | (Change & { readonly kind: "amendTraining"; readonly plan: TrainingPlan })
  | (Change & { readonly kind: "cancelTraining"; readonly reason: string })
  /** Who took part. It can be told again with those who were forgotten. */
  | (Change & { readonly kind: "recordAttendance"; readonly people: number })
  /** Takes back that somebody took part, because it was noted by mistake. */
  | (Change & {
      readonly kind: "takeAttendanceBack";
      readonly learner: TraineeId;
      /** Is it noted that they took part? */
      readonly isNoted: boolean;
      /** How many others took part. */
      readonly others: number;
      readonly reason: string;
    });

type Changed = { readonly by: StaffId; readonly at: Instant };

export type TrainingPlanned = Changed & { readonly kind: "trainingPlanned"; readonly training: Training };

export type TrainingEvent =
  | (Changed & { readonly kind: "trainingAmended"; readonly plan: TrainingPlan })
  | (Changed & { readonly kind: "trainingCancelled"; readonly reason: string })
  | (Changed & { readonly kind: "attendanceRecorded"; readonly people: number })
  | (Changed & {
      readonly kind: "attendanceTakenBack";
      readonly learner: TraineeId;
      readonly others: number;
      readonly reason: string;
    });

export type TrainingRejection =
  | StaleVersion
  | InvalidField
  /** It has been held or cancelled, and is not changed any more. */
  | { readonly kind: "TrainingOver"; readonly status: "held" | "cancelled" }
  /** Nobody can have taken part in what has not begun. */
  | { readonly kind: "TrainingNotHeldYet"; readonly heldOn: CalendarDate }
  /** It is not noted that they took part, or it has been taken back. */
  | { readonly kind: "AttendanceNotFound" }
  | { readonly kind: "NothingChanged" };

/** The training after one more event; every event makes a new version. */
export function evolveTraining(training: Training, event: TrainingEvent): Training {
  const next = { ...training, version: training.version + 1 };
  switch (event.kind) {
    case "trainingAmended":
      return { ...next, ...event.plan };
    case "trainingCancelled":
      return { ...next, status: "cancelled", reason: event.reason };
    case "attendanceRecorded":
      return { ...next, status: "held" };
    case "attendanceTakenBack":
      // Where nobody took part it has not been held as far as is known: it can be changed or cancelled again.
      return { ...next, status: event.others === 0 ? "planned" : "held" };
  }
}
