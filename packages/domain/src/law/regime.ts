import type { CalendarDate, Words } from "../kernel/index.ts";
import type { Basis, EndingGround, ReferrerKind } from "../vocabulary/index.ts";
import type { RegimeId, SectionId, StatutoryGroundId } from "./law.ts";

/** Who may decide: the director alone, or also an official whom the director has named. */
export type Deciders = "director" | "director_or_named";

/** A ground of the law for ending assistance, and the statistical grounds under which its decisions are counted. */
export type StatutoryGround = {
  readonly id: StatutoryGroundId;
  /** Null where the law of the time is not kept. */
  readonly section: SectionId | null;
  readonly text: Words;
  readonly counts: readonly EndingGround[];
};

export type AdmissionLaw = {
  /** The bases that the law knows, each with the sections a decision rests on. */
  readonly sections: Readonly<Partial<Record<Basis, readonly SectionId[]>>>;
  readonly deciders: Deciders;
  readonly decidersSection: SectionId | null;
  /** The bases on which admission is at the same time identification as a victim. */
  readonly identifies: readonly Basis[];
};

export type EndingLaw = {
  readonly grounds: readonly StatutoryGround[];
  readonly deciders: Deciders;
  readonly decidersSection: SectionId | null;
  /** Sections on assistance that goes on for a time, and on enforcing at once; null where the law is silent. */
  readonly aftercare: SectionId | null;
  readonly immediateEnforcement: SectionId | null;
};

/** The law as it stands on the days from `validFrom` to `validTo`. A decision follows the regime of its own day. */
export type Regime = {
  readonly id: RegimeId;
  readonly name: Words;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  /** False where decisions are only taken over from a register and none is made. */
  readonly open: boolean;
  readonly referrers: readonly ReferrerKind[];
  readonly consentNeeded: boolean;
  readonly admission: AdmissionLaw;
  readonly ending: EndingLaw;
};
