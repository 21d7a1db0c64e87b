import { CalendarDate } from "@internationalized/date";

/** What is written in the parts of a date field, where it is no day. */
export type UnfinishedDay = {
  readonly written: string;
  /** Some parts are still empty; otherwise the calendar has no such day. */
  readonly isHalf: boolean;
};

/** The group of a date's parts. */
const group = ".ui-date-input";
/** On the group: the field has said that what was written is no day, and its parts may be empty by now. */
export const unfinishedMark = "data-unfinished";

const partTypes = ["year", "month", "day"] as const;

/** The parts of a date that are written, by React Aria's names for them. */
export type DayParts = Readonly<Record<string, number | undefined>>;

/** What is written in the parts of a date. */
export function dayPartsOf(parts: Element): DayParts {
  const valueOf = (type: string) => parts.querySelector(`[data-type="${type}"]`)?.getAttribute("aria-valuenow");
  return Object.fromEntries(
    partTypes.map((type) => {
      const value = valueOf(type);
      return [type, value === null || value === undefined ? undefined : Number(value)];
    }),
  );
}

/** Whether what is written in a date's parts is no day; undefined where it is one, and where nothing is written. */
export function unfinishedDayOf(parts: Element): UnfinishedDay | undefined {
  const written = dayPartsOf(parts);
  const [year, month, day] = partTypes.map((type) => written[type] ?? Number.NaN) as [number, number, number];
  const empty = [year, month, day].filter(Number.isNaN).length;
  if (empty === 3) return undefined;
  const isHalf = empty > 0;
  if (!isHalf && new CalendarDate(year, month, day).day === day) return undefined;
  return { written: parts.textContent, isHalf };
}

/** The dates at or in a place of the page that are written half, or as no day there is: sending without them would lose them. */
export function unfinishedDaysAt(place: HTMLElement): readonly HTMLElement[] {
  const groups = [...(place.matches(group) ? [place] : []), ...place.querySelectorAll<HTMLElement>(group)];
  return groups.filter((parts) => parts.hasAttribute(unfinishedMark) || unfinishedDayOf(parts) !== undefined);
}
