import { isCalendarDay } from "@vas/domain/vocabulary";
import type { NamedBody } from "../organisations/organisation-names.ts";

type Body = NamedBody & { readonly id: string };

export type PastedLine = { readonly organisation: string; readonly countedOn: string; readonly staff: number };
export type PastedFault = { readonly line: number; readonly fault: "body" | "day" | "number" };
export type Pasted = {
  readonly lines: readonly PastedLine[];
  /** The number in the text of each of the lines. */
  readonly places: readonly number[];
  readonly faults: readonly PastedFault[];
};

const finnishDay = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** `30.11.2015` or `2015-11-30` as the latter; undefined where it is no day. */
function dayOf(text: string): string | undefined {
  const [, day = "", month = "", year = ""] = finnishDay.exec(text) ?? [];
  const written = year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDay(written) ? written : undefined;
}

/**
 * Reads what was copied from a spreadsheet: the body's name in any language, the day and the number, between tabs or semicolons.
 * Lines are counted from 1; empty ones are left out.
 */
export function readStaffCounts(text: string, bodies: readonly Body[]): Pasted {
  const ids = new Map(
    bodies.flatMap(({ id, name, nameSv, nameEn }) =>
      [name, nameSv, nameEn].flatMap((one) => (one ? [[one.toLowerCase(), id] as const] : [])),
    ),
  );
  const read = text
    .split(/\r?\n/)
    .map((written, place) => ({ written, line: place + 1 }))
    .filter(({ written }) => written.trim() !== "")
    .map(({ written, line }) => ({ line, read: readLine(written, ids) }));
  return {
    lines: read.flatMap((one) => (typeof one.read === "string" ? [] : [one.read])),
    places: read.flatMap((one) => (typeof one.read === "string" ? [] : [one.line])),
    faults: read.flatMap((one) => (typeof one.read === "string" ? [{ line: one.line, fault: one.read }] : [])),
  };
}

/** One line, or what is wrong with it. */
function readLine(written: string, ids: ReadonlyMap<string, string>): PastedLine | PastedFault["fault"] {
  const [name = "", day = "", number = ""] = written.split(/[\t;]/).map((part) => part.trim());
  const organisation = ids.get(name.toLowerCase());
  if (organisation === undefined) return "body";
  const countedOn = dayOf(day);
  if (countedOn === undefined) return "day";
  return /^\d+$/.test(number) ? { organisation, countedOn, staff: Number(number) } : "number";
}
