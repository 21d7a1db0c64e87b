import { calendarDate, type CalendarDate } from "../kernel/index.ts";

/** A calendar month in Europe/Helsinki, `YYYY-MM`. */
export type Month = string;

/** A half-year in Europe/Helsinki, `2015-1` from January to June and `2015-2` from July to December. */
export type Half = string;

const monthsOfYear = 12;
const monthsOfHalf = monthsOfYear / 2;

export function addedMonths(month: Month, months: number): Month {
  const place = Number(month.slice(0, 4)) * monthsOfYear + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(place / monthsOfYear)}-${String((place % monthsOfYear) + 1).padStart(2, "0")}`;
}

/** The half-year of a day or of a month. */
export function halfOf(day: CalendarDate | Month): Half {
  return `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= monthsOfHalf ? 1 : 2}`;
}

/** The six months of a half-year, the earliest first. */
export function monthsOf(half: Half): readonly Month[] {
  const first = `${half.slice(0, 4)}-${half.endsWith("1") ? "01" : "07"}`;
  return Array.from({ length: monthsOfHalf }, (_, place) => addedMonths(first, place));
}

/** The half-year so many after another; before it where the number is negative. */
export function addedHalves(half: Half, halves: number): Half {
  const [first = ""] = monthsOf(half);
  return halfOf(addedMonths(first, halves * monthsOfHalf));
}

/** The first day of the half-year of a day. */
export function beginningOfHalf(day: CalendarDate): CalendarDate {
  const [first = ""] = monthsOf(halfOf(day));
  return calendarDate(`${first}-01`);
}

/** Months from the first to the last. */
export type MonthSpan = { readonly first: Month; readonly last: Month };

/** Months of which every referral is known. */
export type KnownSpan = MonthSpan & {
  /** The moment (UTC, ISO 8601) at which a file told of them; not there where they were recorded as they came. */
  readonly since?: string;
};

/** What is known of how far the register of referrals reaches. */
export type RegisterReach = {
  /** Of each file that came in as a register of earlier years the months of its first and its last referral. */
  readonly registers: readonly KnownSpan[];
  /** The month in which a referral was first recorded as it arrived; null where none was. */
  readonly recordedSince: Month | null;
  /** The last month that is over. */
  readonly lastOver: Month;
};

/**
 * The months of which every referral is known. A file of a register is taken to be whole from its first referral's month to its
 * last's; of the years between two files nobody knows. What is recorded as it arrives is whole from the next month on, for nobody
 * knows what came earlier in the first; where it goes on from a file, the first is whole as well. A month in none of them is unknown,
 * and not a month without referrals.
 */
export function countedMonths({ registers, recordedSince, lastOver }: RegisterReach): readonly KnownSpan[] {
  const live = recordedSince === null ? [] : [{ first: wholeFrom(recordedSince, registers), last: lastOver }];
  return overSpans([...registers, ...live], lastOver);
}

function wholeFrom(recordedSince: Month, registers: readonly MonthSpan[]): Month {
  const goesOn = registers.some(({ first, last }) => first <= recordedSince && recordedSince <= addedMonths(last, 1));
  return goesOn ? recordedSince : addedMonths(recordedSince, 1);
}

/** The same months in as few spans as there can be, the earliest first. */
export function joinedSpans(spans: readonly MonthSpan[]): readonly MonthSpan[] {
  const all: MonthSpan[] = [];
  for (const span of spans.toSorted((one, other) => (one.first < other.first ? -1 : 1))) {
    const before = all.at(-1);
    if (before && span.first <= addedMonths(before.last, 1)) {
      all[all.length - 1] = { first: before.first, last: span.last > before.last ? span.last : before.last };
    } else {
      all.push({ first: span.first, last: span.last });
    }
  }
  return all;
}

function overSpans(spans: readonly KnownSpan[], lastOver: Month): readonly KnownSpan[] {
  return spans
    .map((span) => ({ ...span, last: span.last < lastOver ? span.last : lastOver }))
    .filter(({ first, last }) => first <= last);
}

/** From when on every referral of a half-year was known: when it was over, or when the last file came in that told of it. */
export function knownSince(counted: readonly KnownSpan[], half: Half): string {
  const over = `${addedMonths(monthsOf(half).at(-1) ?? "", 1)}-01`;
  const since = monthsOf(half).map((month) => {
    const spans = counted.filter(({ first, last }) => first <= month && month <= last);
    return spans.map((span) => span.since ?? "").toSorted()[0] ?? "";
  });
  return [over, ...since].toSorted().at(-1) ?? over;
}

/** Is every referral of the half-year known? */
export function isCounted(counted: readonly MonthSpan[], half: Half): boolean {
  return monthsOf(half).every((month) => counted.some(({ first, last }) => first <= month && month <= last));
}
