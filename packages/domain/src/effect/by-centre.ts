import type { CalendarDate, OrganisationId } from "../kernel/index.ts";
import {
  addedMonths,
  comparedMonths,
  countOf,
  isOpenThrough,
  monthOf,
  sum,
  type EffectInput,
  type Month,
  type ReferringCentre,
  type Side,
} from "./effect.ts";

/** What one centre referred in the months of one side. */
export type CentreSide = {
  readonly referrals: number;
  readonly months: number;
  /** Places times months; null where the places are unknown. */
  readonly residentMonths: number | null;
};

export type CentreEffect = {
  readonly organisation: OrganisationId;
  readonly passedHalfOn: CalendarDate;
  readonly before: CentreSide;
  readonly after: CentreSide;
};

/** The centres that passed half, in the order of that, each with its own months; together they are the sides of `effectOf`. */
export function effectByCentre(input: EffectInput): readonly CentreEffect[] {
  return input.centres
    .flatMap((centre) => (centre.passedHalfOn === null ? [] : [{ ...centre, passedHalfOn: centre.passedHalfOn }]))
    .toSorted((one, other) => (one.passedHalfOn < other.passedHalfOn ? -1 : 1))
    .map((centre) => ({
      organisation: centre.organisation,
      passedHalfOn: centre.passedHalfOn,
      before: centreSide(input, centre, -1),
      after: centreSide(input, centre, 1),
    }));
}

function centreSide(input: EffectInput, centre: ReferringCentre, side: Side): CentreSide {
  const months = comparedMonths(input, [centre], side).map(({ own }) => own);
  return {
    referrals: sum(months.map((own) => countOf(input, own).referrals)),
    months: months.length,
    residentMonths: centre.capacity === null ? null : centre.capacity * months.length,
  };
}

/** The resident-months of centres together; null where the places of one that has months are unknown. */
export function residentMonthsOf(sides: readonly CentreSide[]): number | null {
  const counted = sides.filter(({ months }) => months > 0);
  return counted.some(({ residentMonths }) => residentMonths === null)
    ? null
    : sum(counted.map(({ residentMonths }) => residentMonths ?? 0));
}

/** Referrals per 1,000 resident-months; null without any. */
export function perThousand(referrals: number, residentMonths: number | null): number | null {
  return residentMonths === null || residentMonths === 0 ? null : (1_000 * referrals) / residentMonths;
}

/** When asylum seekers came to Finland in such numbers that everything about reception changed: August to December 2015. */
export const influx = { first: "2015-08", last: "2015-12" } as const;

/**
 * A half-year, `2015-2`, with what all centres referred in it. Overviews are published by half-years: of a shorter time a small
 * count would follow from what is published.
 */
export type HalfYear = {
  readonly half: string;
  readonly referrals: number;
  /** Centres that were open in its last month, and those of them that had passed half by its end. */
  readonly open: number;
  readonly overHalf: number;
  /** Does it reach into the influx? */
  readonly isInflux: boolean;
};

const monthsAround = 12;
const monthsOfHalf = 6;

/** The half-years from a year before the first centre passed half to a year after the last did, as far as they are over. */
export function halfYearsOf({ centres, referrals, lastMonth }: EffectInput): readonly HalfYear[] {
  const passed = centres
    .flatMap(({ passedHalfOn }) => (passedHalfOn === null ? [] : [monthOf(passedHalfOn)]))
    .toSorted();
  const [first, last] = [passed[0], passed.at(-1)];
  if (first === undefined || last === undefined) return [];
  return halvesBetween(addedMonths(first, -monthsAround), addedMonths(last, monthsAround))
    .filter(({ ends }) => ends <= lastMonth)
    .map(({ begins, ends }) => {
      const open = centres.filter((centre) => isOpenThrough(centre, ends));
      const within = referrals.filter(({ month }) => month >= begins && month <= ends);
      return {
        half: `${begins.slice(0, 4)}-${begins.endsWith("01") ? 1 : 2}`,
        referrals: sum(within.map((one) => one.referrals)),
        open: open.length,
        overHalf: open.filter(({ passedHalfOn }) => passedHalfOn !== null && monthOf(passedHalfOn) <= ends).length,
        isInflux: begins <= influx.last && ends >= influx.first,
      };
    });
}

type Half = { readonly begins: Month; readonly ends: Month };

/** The half-years into which the months from the first to the last reach. */
function halvesBetween(first: Month, last: Month): readonly Half[] {
  const begins = addedMonths(first, -((Number(first.slice(5)) - 1) % monthsOfHalf));
  const half = { begins, ends: addedMonths(begins, monthsOfHalf - 1) };
  return begins > last ? [] : [half, ...halvesBetween(addedMonths(begins, monthsOfHalf), last)];
}
