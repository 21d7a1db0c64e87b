import { addDays, type CalendarDate, type Language, type Words } from "../kernel/index.ts";
import { dayText } from "./text.ts";

export type Half = 1 | 2;

/** A closed interval of legal days (Europe/Helsinki): a calendar year, or one half of it. */
export type Period = {
  readonly kind: "year" | "half";
  readonly year: number;
  /** Null where the period is the whole year. */
  readonly half: Half | null;
  readonly first: CalendarDate;
  /** The last day that is counted: of a period that still runs, the day of asking. */
  readonly last: CalendarDate;
  readonly isRunning: boolean;
};

const codePattern = /^(\d{4})(?:-([12]))?$/;
const lastDays: Readonly<Record<Half, string>> = { 1: "06-30", 2: "12-31" };
const firstDays: Readonly<Record<Half, string>> = { 1: "01-01", 2: "07-01" };

function yearText(number: number): string {
  return String(number).padStart(4, "0");
}

/** The calendar year, 1 January to 31 December. */
export function year(number: number): Period {
  const text = yearText(number);
  return {
    kind: "year",
    year: number,
    half: null,
    first: `${text}-01-01` as CalendarDate,
    last: `${text}-12-31` as CalendarDate,
    isRunning: false,
  };
}

/** January–June (1) or July–December (2) of a year. */
export function halfYear(number: number, half: Half): Period {
  const text = yearText(number);
  return {
    kind: "half",
    year: number,
    half,
    first: `${text}-${firstDays[half]}` as CalendarDate,
    last: `${text}-${lastDays[half]}` as CalendarDate,
    isRunning: false,
  };
}

/** The period as far as it has come by a day: what lies ahead is neither counted nor told as if it had been. */
export function periodAsOf(period: Period, today: CalendarDate): Period {
  return period.last < today ? period : { ...period, last: today, isRunning: true };
}

/** The two halves of a year, as far as the year has come; a half has none, nor has a year whose second half is ahead. */
export function halvesOf(period: Period): readonly [Period, Period] | readonly [] {
  if (period.kind === "half") return [];
  const [first, second] = [halfYear(period.year, 1), halfYear(period.year, 2)];
  if (!period.isRunning) return [first, second];
  return second.first <= period.last ? [first, periodAsOf(second, period.last)] : [];
}

/** `YYYY` for a year, `YYYY-1` and `YYYY-2` for its halves. */
export function periodCode(period: Period): string {
  return period.half === null ? yearText(period.year) : `${yearText(period.year)}-${period.half}`;
}

/** The period of a code, or undefined where the text is none. */
export function parsePeriod(text: string): Period | undefined {
  const parts = codePattern.exec(text);
  if (!parts) return undefined;
  const number = Number(parts[1]);
  if (number === 0) return undefined;
  return parts[2] === undefined ? year(number) : halfYear(number, Number(parts[2]) as Half);
}

/** The day before the period begins: its opening stock is the stock of this day. */
export function openingDayOf(period: Period): CalendarDate {
  return addDays(period.first, -1);
}

/** The last day of every month of the period; of the month that runs, the last day that is counted. */
export function monthEndsOf(period: Period): readonly CalendarDate[] {
  const firstMonth = Number(period.first.slice(5, 7));
  const lastMonth = Number(period.last.slice(5, 7));
  return Array.from({ length: lastMonth - firstMonth + 1 }, (_, index) => {
    const end = lastDayOfMonth(period.year, firstMonth + index);
    return end < period.last ? end : period.last;
  });
}

function lastDayOfMonth(number: number, month: number): CalendarDate {
  const [nextYear, nextMonth] = month === 12 ? [number + 1, 1] : [number, month + 1];
  return addDays(`${yearText(nextYear)}-${String(nextMonth).padStart(2, "0")}-01` as CalendarDate, -1);
}

/** The half of a year in which a day lies, as a period code. */
export function halfCodeOf(day: CalendarDate): string {
  return `${day.slice(0, 4)}-${day.slice(5, 7) <= "06" ? 1 : 2}`;
}

const months: Readonly<Record<Language, Readonly<Record<Half, string>>>> = {
  fi: { 1: "tammi–kesäkuu", 2: "heinä–joulukuu" },
  sv: { 1: "januari–juni", 2: "juli–december" },
  en: { 1: "January–June", 2: "July–December" },
};

/** The period as a heading; one that still runs says up to which day it is counted. */
export function periodWords(period: Period): Words {
  const name = nameOf(period);
  if (!period.isRunning) return name;
  return {
    fi: `${name.fi} tähän mennessä (${dayText(period.last, "fi")})`,
    sv: `${name.sv} hittills (${dayText(period.last, "sv")})`,
    en: `${name.en} so far (${dayText(period.last, "en")})`,
  };
}

function nameOf({ year: number, half }: Period): Words {
  if (half === null) return { fi: `Vuosi ${number}`, sv: `År ${number}`, en: `Year ${number}` };
  return {
    fi: half === 1 ? `Tammi–kesäkuu ${number}` : `Heinä–joulukuu ${number}`,
    sv: half === 1 ? `Januari–juni ${number}` : `Juli–december ${number}`,
    en: `${months.en[half]} ${number}`,
  };
}

/** The period as the beginning of a sentence; one that still runs says up to which day it is told. */
export function periodWhen(period: Period): Words {
  const begins = beginningOf(period);
  if (!period.isRunning) return begins;
  const inside = (language: Language) => `${begins[language].charAt(0).toLowerCase()}${begins[language].slice(1)}`;
  return {
    fi: `${begins.fi} tähän mennessä (${dayText(period.last, "fi")})`,
    sv: `Hittills ${inside("sv")} (${dayText(period.last, "sv")})`,
    en: `So far ${inside("en")} (${dayText(period.last, "en")})`,
  };
}

function beginningOf({ year: number, half }: Period): Words {
  if (half === null) return { fi: `Vuonna ${number}`, sv: `År ${number}`, en: `In ${number}` };
  return {
    fi: half === 1 ? `Tammi–kesäkuussa ${number}` : `Heinä–joulukuussa ${number}`,
    sv: `I ${months.sv[half]} ${number}`,
    en: `In ${months.en[half]} ${number}`,
  };
}
