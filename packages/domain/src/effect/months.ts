import { addDays, calendarDate, type CalendarDate } from "../kernel/index.ts";

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

/** Days in Europe/Helsinki of which a file tells every referral, and the moment (UTC, ISO 8601) at which it first did. */
export type ToldDays = { readonly from: CalendarDate; readonly to: CalendarDate; readonly since: string };

/** What is known of how far the register of referrals reaches. */
export type RegisterReach = {
  /** What files that came in as registers of earlier years cover. */
  readonly registers: readonly ToldDays[];
  /** The month in which a referral was first recorded as it arrived; null where none was. */
  readonly recordedSince: Month | null;
  /** The last month that is over. */
  readonly lastOver: Month;
};

/**
 * The months of which every referral is known: those that files cover to the day, one alone or several together; of the days
 * between two files nobody knows. What is recorded as it arrives is whole from the next month on, for nobody knows what came earlier
 * in the first; where it goes on from a file, the days from the file on are whole as well. A month in none of them is unknown, and
 * not a month without referrals.
 */
export function countedMonths({ registers, recordedSince, lastOver }: RegisterReach): readonly KnownSpan[] {
  const live = recordedSince === null ? [] : [{ first: addedMonths(recordedSince, 1), last: lastOver }];
  const told = registers
    .toSorted((one, other) => (one.since < other.since ? -1 : 1))
    .map(({ from, to, since }) => ({ from, to: wholeUntil({ from, to }, recordedSince), since }));
  return overSpans([...live, ...toldMonths(told, daysOf(live))], lastOver);
}

type Days = Pick<ToldDays, "from" | "to">;

/** Until when every referral is known once a file is in: recording that began by the end of the month after its last day goes on from it. */
function wholeUntil({ from, to }: Days, recordedSince: Month | null): CalendarDate {
  if (recordedSince === null || recordedSince < monthOf(from) || recordedSince > addedMonths(monthOf(to), 1)) return to;
  const end = endOf(recordedSince);
  return to > end ? to : end;
}

/** Of each file the whole months that it and what was known before cover without a gap, from when it came in. */
function toldMonths(files: readonly ToldDays[], known: readonly Days[]): readonly KnownSpan[] {
  let days = known;
  return files.map(({ since, ...file }) => {
    days = joinedDays([...days, file]);
    const around = days.find(({ from, to }) => from <= file.from && file.to <= to) ?? file;
    return { ...wholeMonths(around), since };
  });
}

function daysOf(spans: readonly MonthSpan[]): readonly Days[] {
  return spans.filter(isSpan).map(({ first, last }) => ({ from: beginningOf(first), to: endOf(last) }));
}

/** The same days in as few spans as there can be, the earliest first. */
function joinedDays(spans: readonly Days[]): readonly Days[] {
  const all: Days[] = [];
  for (const span of spans.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const before = all.at(-1);
    if (before && span.from <= addDays(before.to, 1)) {
      all[all.length - 1] = { from: before.from, to: span.to > before.to ? span.to : before.to };
    } else {
      all.push(span);
    }
  }
  return all;
}

/** The months that lie within days from their first to their last; the last is before the first where none does. */
function wholeMonths({ from, to }: Days): MonthSpan {
  const [first, last] = [monthOf(from), monthOf(to)];
  return {
    first: from === beginningOf(first) ? first : addedMonths(first, 1),
    last: to === endOf(last) ? last : addedMonths(last, -1),
  };
}

function monthOf(day: CalendarDate): Month {
  return day.slice(0, 7);
}

function beginningOf(month: Month): CalendarDate {
  return calendarDate(`${month}-01`);
}

function endOf(month: Month): CalendarDate {
  return addDays(beginningOf(addedMonths(month, 1)), -1);
}

function isSpan({ first, last }: MonthSpan): boolean {
  return first <= last;
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
  return spans.map((span) => ({ ...span, last: span.last < lastOver ? span.last : lastOver })).filter(isSpan);
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
