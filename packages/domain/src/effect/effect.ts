import { addMonths, calendarDate, type CalendarDate, type OrganisationId } from "../kernel/index.ts";

/** A calendar month in Europe/Helsinki, `YYYY-MM`. */
export type Month = string;

export type ReferringCentre = {
  readonly organisation: OrganisationId;
  readonly openedOn: CalendarDate;
  /** The first day on which it was not open any more; null while it is. */
  readonly closedOn: CalendarDate | null;
  /** The first day on which more than half of its staff held a certificate; null where that never was. */
  readonly passedHalfOn: CalendarDate | null;
  /** Places, which stand in for residents where nobody knows how many live there; null where they are unknown as well. */
  readonly capacity: number | null;
};

/** What a centre referred in a month, and how many of these referrals led to admission. */
export type MonthlyReferrals = {
  readonly organisation: OrganisationId;
  readonly month: Month;
  readonly referrals: number;
  readonly admitted: number;
};

export type EffectInput = {
  readonly centres: readonly ReferringCentre[];
  readonly referrals: readonly MonthlyReferrals[];
  /** How many months before and after are looked at; the month in which half was passed belongs to neither. */
  readonly window: number;
  /** The last month that is over and counted. */
  readonly lastMonth: Month;
};

/** One side of the comparison: the months before half was passed, or those after. */
export type EffectSide = {
  readonly referrals: number;
  readonly admitted: number;
  readonly centreMonths: number;
  /** What these centres would have referred in the same calendar months at the rate of those not trained yet. */
  readonly expected: number;
  /** On how many referrals of the others, and on how many of their months, that rate stands. */
  readonly compared: number;
  readonly comparedMonths: number;
};

/** A ratio with the interval in which it lies 95 times of a hundred if only chance were at work. */
export type EffectRatio =
  | { readonly kind: "estimated"; readonly ratio: number; readonly lower: number; readonly upper: number }
  /** Too few referrals on some side to tell anything, or to show anything without pointing at somebody. */
  | { readonly kind: "too_few" };

export type Effect = {
  readonly centres: number;
  readonly before: EffectSide;
  readonly after: EffectSide;
  /** How much more, or less, the centres referred after than before, by what the others did in the same months. */
  readonly ratio: EffectRatio;
};

/** Counts below this are not shown, and nothing is computed from them (the protection of `statistics`). */
export const smallestCount = 5;

/** The 97.5 % point of the standard normal distribution. */
const z = 1.959_964;

/**
 * Compares what centres referred before and after more than half of their staff were certified, with the centres that were not
 * so far at that time. The comparison is by calendar month, so that what came over all of them at once, such as the arrivals of
 * autumn 2015, falls out. The counts are taken as Poisson; the interval is Wald's on the logarithm of the ratio. It is an
 * association: centres are not trained by lot.
 */
export function effectOf(input: EffectInput): Effect {
  const trained = input.centres.filter(({ passedHalfOn }) => passedHalfOn !== null);
  const before = sideOf(input, trained, -1);
  const after = sideOf(input, trained, 1);
  return { centres: trained.length, before, after, ratio: ratioOf(before, after) };
}

export type CentreMonth = { readonly centre: ReferringCentre; readonly month: Month };

/** The months that are compared on one side: before half was passed (-1), or after (1). */
export type Side = -1 | 1;

function sideOf(input: EffectInput, trained: readonly ReferringCentre[], side: Side): EffectSide {
  const months = comparedMonths(input, trained, side);
  const counts = months.map(({ own }) => countOf(input, own));
  // A month of another centre may be compared with several; it is one month and its referrals are counted once.
  const compared = new Map(months.flatMap(({ others }) => others.map((other) => [keyOf(other), other] as const)));
  return {
    referrals: sum(counts.map(({ referrals }) => referrals)),
    admitted: sum(counts.map(({ admitted }) => admitted)),
    centreMonths: months.length,
    expected: sum(months.map(({ others }) => referralsIn(input, others) / others.length)),
    compared: referralsIn(input, [...compared.values()]),
    comparedMonths: compared.size,
  };
}

/** The months of centres on one side that have months of others beside them. */
export function comparedMonths(
  input: EffectInput,
  centres: readonly ReferringCentre[],
  side: Side,
): readonly { readonly own: CentreMonth; readonly others: readonly CentreMonth[] }[] {
  return centres
    .flatMap((centre) => centreMonths(input, centre, side))
    .map((own) => ({ own, others: othersOf(input, own) }))
    .filter(({ others }) => others.length > 0);
}

function keyOf({ centre, month }: CentreMonth): string {
  return `${centre.organisation} ${month}`;
}

function referralsIn(input: EffectInput, months: readonly CentreMonth[]): number {
  return sum(months.map((one) => countOf(input, one).referrals));
}

/** The months of a centre on one side of the month in which it passed half, as far as it was open in them to their ends. */
function centreMonths({ window, lastMonth }: EffectInput, centre: ReferringCentre, side: Side): CentreMonth[] {
  const { passedHalfOn } = centre;
  if (passedHalfOn === null) return [];
  const event = monthOf(passedHalfOn);
  return Array.from({ length: window }, (_, place) => addedMonths(event, side * (place + 1)))
    .filter((month) => month <= lastMonth && isOpenThrough(centre, month))
    .map((month) => ({ centre, month }));
}

/** Was the centre open from the first day of the month to the last? */
export function isOpenThrough({ openedOn, closedOn }: ReferringCentre, month: Month): boolean {
  return openedOn <= `${month}-01` && (closedOn === null || closedOn >= `${addedMonths(month, 1)}-01`);
}

/** The same month of the other centres that were open through it and had not passed half by its end. */
function othersOf({ centres }: EffectInput, { centre, month }: CentreMonth): readonly CentreMonth[] {
  return centres
    .filter((other) => other.organisation !== centre.organisation && isOpenThrough(other, month))
    .filter(({ passedHalfOn }) => passedHalfOn === null || monthOf(passedHalfOn) > month)
    .map((other) => ({ centre: other, month }));
}

/** What a centre referred in a month. */
export function countOf(
  { referrals }: EffectInput,
  { centre, month }: CentreMonth,
): Pick<MonthlyReferrals, "referrals" | "admitted"> {
  const found = referrals.find((one) => one.organisation === centre.organisation && one.month === month);
  return found ?? { referrals: 0, admitted: 0 };
}

function ratioOf(before: EffectSide, after: EffectSide): EffectRatio {
  const counts = [before.referrals, before.compared, after.referrals, after.compared];
  if (counts.some((count) => count < smallestCount)) return { kind: "too_few" };
  const ratio = after.referrals / after.expected / (before.referrals / before.expected);
  const error = Math.sqrt(sum(counts.map((count) => 1 / count)));
  return { kind: "estimated", ratio, lower: ratio * Math.exp(-z * error), upper: ratio * Math.exp(z * error) };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

export function monthOf(day: CalendarDate): Month {
  return day.slice(0, 7);
}

export function addedMonths(month: Month, months: number): Month {
  return monthOf(addMonths(calendarDate(`${month}-01`), months));
}
