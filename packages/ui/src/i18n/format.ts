import { localeOf, type Language } from "./language.ts";

const timeZone = "Europe/Helsinki";

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

const dateShape: Readonly<Record<Language, Intl.DateTimeFormatOptions>> = {
  fi: { day: "numeric", month: "numeric", year: "numeric" },
  sv: { day: "numeric", month: "numeric", year: "numeric" },
  en: { day: "numeric", month: "short", year: "numeric" },
};

/** How values look in one language. Clock times are those of Helsinki. */
export type Formats = {
  /** A calendar date, `2026-11-20` → `20.11.2026`. */
  readonly date: (date: string) => string;
  /** An instant as date and time, `20.11.2026 14.32`. */
  readonly instant: (instant: string) => string;
  /** An instant as time of day, `14.32`. */
  readonly time: (instant: string) => string;
  /** A time of day that stands for itself, `09:00` → `9.00`. */
  readonly timeOfDay: (time: string) => string;
  /** An instant by its distance from `now`, with the exact time: `3 päivää sitten (20.11.2026 14.32)`. */
  readonly ago: (instant: string, now?: Date) => string;
  /** Whole days from today's legal day, in words: `huomenna`, `4 päivän päästä`. */
  readonly inDays: (days: number) => string;
  readonly number: (value: number) => string;
  /** A share between 0 and 1 as per cent with at most one decimal. */
  readonly percent: (share: number) => string;
  /** The name of a country by its ISO 3166-1 alpha-2 code; an unknown code stays as it is. */
  readonly country: (code: string) => string;
  /** The name of a language by its ISO 639 code; an unknown code stays as it is. */
  readonly languageName: (code: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** Alphabetical order of the language: å, ä, ö last. */
  readonly compare: (a: string, b: string) => number;
};

function relative(format: Intl.RelativeTimeFormat, seconds: number): string {
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? (["minute", 60] as const);
  return format.format(Math.trunc(seconds / size), unit);
}

function names(locale: string, type: "region" | "language"): (code: string) => string {
  const display = new Intl.DisplayNames(locale, { type, fallback: "code" });
  return (code) => {
    try {
      return display.of(code) ?? code;
    } catch {
      return code;
    }
  };
}

function makeFormats(language: Language): Formats {
  const locale = localeOf[language];
  const day = new Intl.DateTimeFormat(locale, { ...dateShape[language], timeZone: "UTC" });
  const localDay = new Intl.DateTimeFormat(locale, { ...dateShape[language], timeZone });
  const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone });
  const hours = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit", timeZone: "UTC" });
  const distance = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const whole = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
  const time = (instant: string) => clock.format(new Date(instant));
  const instant = (text: string) => `${localDay.format(new Date(text))} ${time(text)}`;
  return {
    date: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    instant,
    time,
    timeOfDay: (text) => hours.format(new Date(`1970-01-01T${text}Z`)),
    ago: (text, now = new Date()) =>
      `${relative(distance, (new Date(text).getTime() - now.getTime()) / 1000)} (${instant(text)})`,
    inDays: (days) => distance.format(days, "day"),
    number: (value) => whole.format(value),
    percent: (value) => share.format(value),
    country: names(locale, "region"),
    languageName: names(locale, "language"),
    list: (items) => conjunction.format(items),
    compare: new Intl.Collator(locale).compare,
  };
}

const made = new Map<Language, Formats>();

/** The formats of a language, made once. */
export function formatsOf(language: Language): Formats {
  const known = made.get(language);
  if (known) return known;
  const formats = makeFormats(language);
  made.set(language, formats);
  return formats;
}
