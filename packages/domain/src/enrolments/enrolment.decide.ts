import { validityOf } from "../certificates/index.ts";
import { accept, legalDayOf, reject, type CalendarDate, type Result } from "../kernel/index.ts";
import { dayProblem, firstInvalid, normaliseText, proseRule, textProblem } from "../vocabulary/index.ts";
import type {
  EnrollingRejection,
  Enrolment,
  EnrolmentCommand,
  EnrolmentEvent,
  EnrolmentRejection,
  Waiver,
} from "./enrolment.ts";

type CommandOf<Kind extends EnrolmentCommand["kind"]> = Extract<EnrolmentCommand, { readonly kind: Kind }>;
type Decision = Result<readonly EnrolmentEvent[], EnrolmentRejection>;

/** What follows from a command on an enrolment; what is over is not changed any more. */
export function decideEnrolment(enrolment: Enrolment, command: EnrolmentCommand): Decision {
  if (command.expectedVersion !== enrolment.version) {
    return reject({ kind: "StaleVersion", currentVersion: enrolment.version });
  }
  if (enrolment.status !== "active" && !takesBack(enrolment, command)) {
    return reject({ kind: "EnrolmentOver", status: enrolment.status });
  }
  const { at } = command;
  const today = legalDayOf(at);
  switch (command.kind) {
    case "setDueDate":
      return setDueDate(enrolment, command, today);
    case "grantExtraTime":
      return grantExtraTime(command);
    case "waiveCourse":
      return enrolment.delta ? reject({ kind: "ChangedLessonsNotWaived" }) : waive(command, today);
    case "completeCourse":
      return accept([{ kind: "courseCompleted", completedOn: command.on ?? today, at }]);
    case "takeCompletionBack":
      return accept(enrolment.status === "completed" ? [{ kind: "completionTakenBack", at }] : []);
    case "withdrawEnrolment":
      return accept([{ kind: "enrolmentWithdrawn", withdrawnOn: today, at }]);
    case "moveEnrolment":
      return accept([{ kind: "enrolmentMoved", organisation: command.organisation, at }]);
  }
}

/**
 * Is it something that was a mistake? A waiver is taken back by withdrawing: nothing else would let the learner into the course
 * again. A completion is taken back as such.
 */
function takesBack({ status }: Enrolment, { kind }: EnrolmentCommand): boolean {
  return status === "waived" ? kind === "withdrawEnrolment" : status === "completed" && kind === "takeCompletionBack";
}

/** The same day again is no news: reminders go on from the day on which it was first set. */
function setDueDate(before: Enrolment, { dueOn, at }: CommandOf<"setDueDate">, today: CalendarDate): Decision {
  if (dueOn === before.dueOn) return accept([]);
  const problem = dueOn === null ? undefined : dayProblem(dueOn, { earliest: today, latest: null }, today);
  const invalid = firstInvalid([["dueOn", problem]]);
  return invalid ? reject(invalid) : accept([{ kind: "dueDateSet", dueOn, at }]);
}

/** The most of extra time, in per cent: twice the time. */
const mostExtraTime = 100;

function grantExtraTime({ extraTime, at }: CommandOf<"grantExtraTime">): Decision {
  const isInRange = Number.isInteger(extraTime) && extraTime >= 0 && extraTime <= mostExtraTime;
  const invalid = firstInvalid([["extraTime", isInRange ? undefined : "out_of_range"]]);
  return invalid ? reject(invalid) : accept([{ kind: "extraTimeGranted", extraTime, at }]);
}

function waive({ reason, certificate, by, at }: CommandOf<"waiveCourse">, today: CalendarDate): Decision {
  const invalid = firstInvalid([["reason", textProblem(reason, proseRule)]]);
  if (invalid) return reject(invalid);
  const renewalFrom = certificate && validityOf(certificate, today).renewalFrom;
  const waiver = { reason: normaliseText(reason), by, on: today, renewalFrom };
  return accept([{ kind: "courseWaived", waiver, at }]);
}

/** An enrolment as far as another one depends on it. */
export type EnrolmentConsidered = Pick<Enrolment, "status"> & Pick<Waiver, "renewalFrom">;

export type EnrollingConsidered = {
  /** The learner's enrolments in the course, of every cycle; `renewalFrom` is that of a waiver. */
  readonly enrolments: readonly EnrolmentConsidered[];
  /** The latest certificate of the course that holds; null where there is none. */
  readonly certificate: { readonly renewalFrom: CalendarDate } | null;
  readonly today: CalendarDate;
};

/** Why a learner cannot be enrolled in the course now; undefined where they can. */
export function whyNotEnrol({ enrolments, certificate, today }: EnrollingConsidered): EnrollingRejection | undefined {
  if (enrolments.some(({ status }) => status === "active")) return { kind: "EnrolledAlready" };
  if (certificate !== null && today < certificate.renewalFrom) {
    return { kind: "CertificateHolds", renewalFrom: certificate.renewalFrom };
  }
  const waived = enrolments.find(
    ({ status, renewalFrom }) => status === "waived" && (renewalFrom === null || today < renewalFrom),
  );
  return waived && { kind: "Waived", renewalFrom: waived.renewalFrom };
}
