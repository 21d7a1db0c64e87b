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
  /** The day of the decision or of the withdrawal; null while pending. */
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
  readonly outcome: Outcome;
  readonly negativeReason: NegativeReason | null;
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
