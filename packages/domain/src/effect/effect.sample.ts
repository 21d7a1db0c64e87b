import { calendarDate, type OrganisationId } from "../kernel/index.ts";
import type { MonthlyReferrals, ReferringCentre } from "./effect.ts";
import { monthsOf, type Half } from "./months.ts";

/** A centre of 100 places that passed half in a half-year, or never did; open and told of from a day on. */
export function centre(name: string, passedHalf: Half | null, openedOn = "2014-01-01"): ReferringCentre {
  return {
    organisation: name as OrganisationId,
    told: [{ kind: "opened", day: calendarDate(openedOn), toldOn: calendarDate(openedOn) }],
    kinds: [],
    passedHalf,
    unknownFrom: null,
    capacity: 100,
  };
}

/** Referrals of a half-year by month; half of a month's lead to admission. */
export function referring(name: string, half: Half, counts: readonly number[]): MonthlyReferrals[] {
  return monthsOf(half).map((month, place) => ({
    organisation: name as OrganisationId,
    month,
    referrals: counts[place] ?? 0,
    admitted: Math.floor((counts[place] ?? 0) / 2),
  }));
}
