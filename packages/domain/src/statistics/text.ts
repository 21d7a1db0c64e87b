import type { CalendarDate, Language, Words } from "../kernel/index.ts";

const locales: Words = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

type Formats = {
  readonly whole: Intl.NumberFormat;
  readonly countries: Intl.DisplayNames;
  readonly list: Intl.ListFormat;
};

function formatsOf(language: Language): Formats {
  const locale = locales[language];
  return {
    whole: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
    countries: new Intl.DisplayNames(locale, { type: "region", fallback: "code" }),
    list: new Intl.ListFormat(locale, { type: "conjunction" }),
  };
}

const formats: Readonly<Record<Language, Formats>> = {
  fi: formatsOf("fi"),
  sv: formatsOf("sv"),
  en: formatsOf("en"),
};

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  fi: [
    "tammikuu",
    "helmikuu",
    "maaliskuu",
    "huhtikuu",
    "toukokuu",
    "kesäkuu",
    "heinäkuu",
    "elokuu",
    "syyskuu",
    "lokakuu",
    "marraskuu",
    "joulukuu",
  ],
  sv: [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/** A number with the thousands and decimals of the language and a true minus sign; at most one decimal. */
export function numberText(value: number, language: Language): string {
  return formats[language].whole.format(value).replace("-", "−");
}

/** A percentage with a no-break space before the sign: `29,5 %`. */
export function percentText(value: number, language: Language): string {
  return `${numberText(value, language)}\u00A0%`;
}

/** A percentage with its sign, for a change: `−29,5 %`, `+12 %`. */
export function changeText(value: number, language: Language): string {
  const sign = value < 0 ? "−" : value > 0 ? "+" : "";
  return `${sign}${percentText(Math.abs(value), language)}`;
}

/** The name of a country in its basic form, which is never inflected; an unknown code stays as it is. */
export function countryName(code: string, language: Language): string {
  return /^[A-Z]{2}$/.test(code) ? (formats[language].countries.of(code) ?? code) : code;
}

/** `31.12.2015`; in English `31 December 2015`. */
export function dayText(day: CalendarDate, language: Language): string {
  const [number, month, date] = day.split("-").map(Number) as [number, number, number];
  return language === "en" ? `${date} ${monthNames.en[month - 1]} ${number}` : `${date}.${month}.${number}`;
}

/** The month of `YYYY-MM` in words. */
export function monthText(month: string, language: Language): string {
  return `${monthNames[language][Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`;
}

/** The items in one line: `a, b ja c`. */
export function listText(items: readonly string[], language: Language): string {
  return formats[language].list.format(items);
}

/** The same made in each language. */
export function inEachLanguage(make: (language: Language) => string): Words {
  return { fi: make("fi"), sv: make("sv"), en: make("en") };
}

/** The words with the values put in place of `{name}`. A name without a value stays, so that a test sees it. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
