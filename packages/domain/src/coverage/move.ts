import {
  accept,
  legalDayOf,
  reject,
  type CalendarDate,
  type Instant,
  type OrganisationId,
  type Result,
  type StaffId,
  type TraineeId,
} from "../kernel/index.ts";
import {
  dayProblem,
  firstInvalid,
  registerBegins,
  sharedRejectionWords,
  type InvalidField,
  type Labels,
} from "../vocabulary/index.ts";

/** Since when a learner counts for a body; null for none, because they have left. */
export type Belonging = { readonly organisation: OrganisationId | null; readonly since: CalendarDate };

export type MoveLearner = {
  readonly learner: TraineeId;
  /** What was told so far, the earliest first. */
  readonly told: readonly Belonging[];
  readonly to: OrganisationId | null;
  readonly movedOn: CalendarDate;
  readonly by: StaffId;
  readonly at: Instant;
};

export type LearnerMoved = {
  readonly kind: "learnerMoved";
  readonly learner: TraineeId;
  readonly to: OrganisationId | null;
  readonly movedOn: CalendarDate;
  /** Is it the last that is known of the learner? Then it is the body for which they count from now on. */
  readonly isLatest: boolean;
  readonly by: StaffId;
  readonly at: Instant;
};

export type MoveRejection = InvalidField | { readonly kind: "NothingChanged" };

export const moveRejectionWords: Labels<MoveRejection["kind"]> = {
  InvalidField: sharedRejectionWords.InvalidField,
  NothingChanged: {
    fi: "Henkilö kuuluu jo tähän organisaatioon.",
    sv: "Personen hör redan till den här organisationen.",
    en: "The person already counts for this body.",
  },
};

/**
 * Moves a learner to another body, or to none, from a day on: their certificates count for the one before until the day before,
 * and for the other from that day.
 */
export function moveLearner({ learner, told, to, movedOn, by, at }: MoveLearner): Result<LearnerMoved, MoveRejection> {
  const today = legalDayOf(at);
  const invalid = firstInvalid([["movedOn", dayProblem(movedOn, { earliest: registerBegins, latest: today }, today)]]);
  if (invalid) return reject(invalid);
  const before = told.findLast(({ since }) => since <= movedOn);
  if ((before?.organisation ?? null) === to) return reject({ kind: "NothingChanged" });
  const isLatest = told.every(({ since }) => since <= movedOn);
  return accept({ kind: "learnerMoved", learner, to, movedOn, isLatest, by, at });
}
