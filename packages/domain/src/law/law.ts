import type { Brand, CalendarDate, Words } from "../kernel/index.ts";

/** `R0` holds what was decided before Act 746/2011; no decision is made under it here, only taken over from a register. */
export const regimeIds = ["R0", "R1", "R2", "R3"] as const;
export type RegimeId = (typeof regimeIds)[number];

/** A place in an act, written `746/2011:35.1`; `citeSection` turns it into words. */
export type SectionId = Brand<string, "SectionId">;

/** The law's own grounds for ending assistance, each of one regime. */
export const statutoryGroundIds = [
  "R0-register",
  "R1-36",
  "R2-1",
  "R2-2",
  "R2-3",
  "R2-4",
  "R2-5",
  "R2-6",
  "R2-7",
  "R2-danger",
  "R3-1",
  "R3-2",
  "R3-3",
  "R3-danger",
] as const;
export type StatutoryGroundId = (typeof statutoryGroundIds)[number];

/** One rule of law with the days on which it is in force; `validTo` null means that it still is. */
export type LawRule = {
  readonly id: string;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  /** Where the rule stands, as lawyers cite it. */
  readonly section: string;
  readonly text: Words;
  /** The name of what the system checks or does because of the rule. */
  readonly check: string;
};
