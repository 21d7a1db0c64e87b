import type { CalendarDate } from "../kernel/index.ts";
import type {
  Basis,
  Country,
  EndingGround,
  Form,
  Industry,
  NegativeReason,
  Outcome,
  Place,
  ReferrerKind,
  ReturnWay,
  Sex,
} from "../vocabulary/index.ts";

/**
 * What statistics know of one referral and the customership it led to: codes and days only, and a key that tells two people
 * apart without saying who they are. A customership that was re-opened without a new referral is a record of its own.
 */
export type StatisticalRecord = {
  readonly person: string;
  /** Null where a customership was re-opened without a new referral. */
  readonly receivedOn: CalendarDate | null;
  /** The day of the first decision or of the withdrawal; null while pending. A correction does not move it. */
  readonly closedOn: CalendarDate | null;
  readonly admittedOn: CalendarDate | null;
  readonly endedOn: CalendarDate | null;
  /** Is this customership one of a person whose earlier customership has ended? */
  readonly reopened: boolean;
  readonly referrerKind: ReferrerKind | null;
  readonly sex: Sex;
  readonly birthDate: CalendarDate | null;
  /** The primary one of a person who has several. */
  readonly nationality: Country | null;
  readonly basis: Basis | null;
  readonly forms: readonly Form[];
  readonly primaryForm: Form | null;
  readonly domesticServitude: boolean;
  readonly place: Place | null;
  readonly industry: Industry | null;
  /** As first decided, and so the reason; what came later stands in `corrections`. */
  readonly outcome: Outcome;
  readonly negativeReason: NegativeReason | null;
  /** As first decided, and so the way of return; what came later stands in `endingCorrections`. */
  readonly endingGround: EndingGround | null;
  readonly returnWay: ReturnWay | null;
  /** The decisions that took the place of the first one on admission, in order. */
  readonly corrections: readonly AdmissionCorrection[];
  /** The decisions that took the place of the first one on ending, in order. */
  readonly endingCorrections: readonly EndingCorrection[];
};

/** What a decision said that took the place of an earlier one, from its day on. */
export type AdmissionCorrection = {
  readonly on: CalendarDate;
  readonly outcome: Outcome;
  readonly negativeReason: NegativeReason | null;
};

/** As of a decision on ending. */
export type EndingCorrection = {
  readonly on: CalendarDate;
  readonly endingGround: EndingGround | null;
  readonly returnWay: ReturnWay | null;
};

/** The days by which a record falls into a period. */
export type DateColumn = "receivedOn" | "closedOn" | "admittedOn" | "endedOn";

/** The columns that hold one code, or nothing. */
export type CodeColumn =
  | "referrerKind"
  | "sex"
  | "nationality"
  | "basis"
  | "primaryForm"
  | "place"
  | "industry"
  | "outcome"
  | "negativeReason"
  | "endingGround"
  | "returnWay";

/** The columns that are true or false. */
export type FlagColumn = "domesticServitude" | "reopened";

/** The columns of what a decision says, which a later decision may correct. */
export type DecidedColumn = keyof Omit<AdmissionCorrection, "on"> | keyof Omit<EndingCorrection, "on">;

/** What the decision in force on a day says in a column; null where nothing was decided by then. */
export function decidedBy(record: StatisticalRecord, column: DecidedColumn, day: CalendarDate): string | null {
  switch (column) {
    case "outcome":
    case "negativeReason":
      return isBy(record.closedOn, day) ? (lastBy(record.corrections, day) ?? record)[column] : null;
    case "endingGround":
    case "returnWay":
      return isBy(record.endedOn, day) ? (lastBy(record.endingCorrections, day) ?? record)[column] : null;
  }
}

function isBy(date: CalendarDate | null, day: CalendarDate): boolean {
  return date !== null && date <= day;
}

function lastBy<Made extends { readonly on: CalendarDate }>(made: readonly Made[], day: CalendarDate) {
  return made.findLast(({ on }) => on <= day);
}
