import type { Words } from "@vas/ui";
import { messages } from "./messages.ts";

/** A calendar year, or one of its halves, by its code `2015`, `2015-1`, `2015-2`. */
export type Period = { readonly code: string; readonly year: number; readonly half: 1 | 2 | undefined };

const pattern = /^(\d{4})(?:-([12]))?$/;

/** The period of a code, or undefined where the text is none or the period has not begun by `today` (`2026-11-23`). */
export function parsePeriod(code: string, today: string): Period | undefined {
  const found = pattern.exec(code);
  if (!found) return undefined;
  const half = found[2] === undefined ? undefined : found[2] === "1" ? 1 : 2;
  const first = `${found[1]}-${half === 2 ? "07" : "01"}-01`;
  return first <= today && found[1] !== "0000" ? { code, year: Number(found[1]), half } : undefined;
}

/** The code of a year or of one of its halves. */
export function periodCode(year: number, half?: 1 | 2): string {
  const number = String(year).padStart(4, "0");
  return half === undefined ? number : `${number}-${half}`;
}

/** The period's title with its year as the value `year`. */
export function periodTitle({ half }: Period): Words {
  if (half === undefined) return messages.yearTitle;
  return half === 1 ? messages.firstHalfTitle : messages.secondHalfTitle;
}

/** The period's name after a colon, with its year as the value `year`. */
export function periodInTitle({ half }: Period): Words {
  if (half === undefined) return messages.yearInTitle;
  return half === 1 ? messages.firstHalfInTitle : messages.secondHalfInTitle;
}

/** The period's short name with its year as the value `year`, for the head of a column: half-years by their months. */
export function periodShortName({ half }: Period): Words {
  if (half === undefined) return messages.yearShort;
  return half === 1 ? messages.firstHalfShort : messages.secondHalfShort;
}

/** Periods that may stand beside this one: of the same length, the newest first; halves of either kind. */
export function comparablePeriods(period: Period, years: readonly string[], today: string): readonly Period[] {
  const codes = years.flatMap((year) => (period.half === undefined ? [year] : [`${year}-2`, `${year}-1`]));
  return codes
    .map((code) => parsePeriod(code, today))
    .filter((other) => other !== undefined)
    .filter((other) => other.code !== period.code);
}

/** The months of the period that have begun by its last counted day, `2015-01` and on. */
export function monthsOf({ year, half }: Period, lastDay: string): readonly string[] {
  const first = half === 2 ? 7 : 1;
  const count = half === undefined ? 12 : 6;
  const months = Array.from(
    { length: count },
    (_, index) => `${periodCode(year)}-${String(first + index).padStart(2, "0")}`,
  );
  return months.filter((month) => month <= lastDay);
}
