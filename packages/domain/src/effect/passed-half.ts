import { coverageOf, isOverHalf, type Coverage, type HeldCertificate } from "../coverage/index.ts";
import { addDays, isWithin, type CalendarDate } from "../kernel/index.ts";
import { beginningOfHalf, halfOf, type Half } from "./months.ts";

/** Whether and when a body passed half; one of the two is null. */
export type PassedHalf = {
  /** The half-year in which more than half of its staff first held a certificate; null where that never was, or is unknown. */
  readonly passedHalf: Half | null;
  /** The half-year from which on nobody can tell; null where it is known of every day. */
  readonly unknownFrom: Half | null;
};

/** That somebody told how many people work at a body from a day on; null takes back what was told for that day before. */
export type StaffTold = {
  readonly countedOn: CalendarDate;
  /** Of what was told for the same day the highest holds. */
  readonly version: number;
  readonly staff: number | null;
  readonly toldOn: CalendarDate;
};

export type BodyTold = {
  /** From the half-year on in which each was issued, however early it is dated. */
  readonly held: readonly Omit<HeldCertificate, "organisation">[];
  readonly staff: readonly StaffTold[];
};

/**
 * When more than half of a body's staff first held a certificate. A number of staff counts from the half-year on in which it was
 * told, so that what is told of a past half-year does not move it: whoever tells the numbers reads the effect too, and two readings
 * around such a move would tell what one centre referred. Where coverage was unknown on a day on which somebody held a certificate,
 * half may have been passed then: it is unknown from that half-year on, unless it was passed within it.
 */
export function passedHalf(told: BodyTold): PassedHalf {
  const days = daysOfChange(told).map((day) => ({ half: halfOf(day), coverage: coverageKnownOn(told, day) }));
  const passed = days.find(({ coverage }) => isOverHalf(coverage))?.half ?? null;
  const unknown = days.find(({ coverage }) => coverage.kind === "unknown" && coverage.certified > 0)?.half ?? null;
  return unknown !== null && (passed === null || unknown < passed)
    ? { passedHalf: null, unknownFrom: unknown }
    : { passedHalf: passed, unknownFrom: null };
}

function coverageKnownOn({ held, staff }: BodyTold, day: CalendarDate): Coverage {
  const holders = held.filter(({ validFrom, validUntil }) => isWithin(day, validFrom, validUntil));
  return coverageOf(new Set(holders.map(({ person }) => person)).size, staffKnownOn(staff, day));
}

/** The days on which coverage may become another: certificates begin or have ended, staff is counted or told. */
function daysOfChange({ held, staff }: BodyTold): readonly CalendarDate[] {
  const days = [
    ...held.flatMap(({ validFrom, validUntil }) => [validFrom, addDays(validUntil, 1)]),
    ...staff.map(knownFrom),
  ];
  return [...new Set(days)].toSorted();
}

function knownFrom({ countedOn, toldOn }: StaffTold): CalendarDate {
  const half = beginningOfHalf(toldOn);
  return countedOn < half ? half : countedOn;
}

function staffKnownOn(staff: readonly StaffTold[], day: CalendarDate): number | undefined {
  const known = staff.filter((one) => knownFrom(one) <= day);
  const last = known
    .filter((one) => !known.some((other) => other.countedOn === one.countedOn && other.version > one.version))
    .filter((one) => one.staff !== null)
    .toSorted((one, other) => (one.countedOn < other.countedOn ? -1 : 1))
    .at(-1);
  return last?.staff ?? undefined;
}
