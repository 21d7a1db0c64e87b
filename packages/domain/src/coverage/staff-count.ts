import { legalDayOf, type CalendarDate, type Instant, type OrganisationId, type StaffId } from "../kernel/index.ts";
import { accept, reject, type Result } from "../kernel/index.ts";
import {
  dayProblem,
  registerBegins,
  sharedRejectionWords,
  type FieldName,
  type FieldProblem,
  type Labels,
} from "../vocabulary/index.ts";

/** That so many people work at a body from a day on. Null takes back what was told for that day. */
export type StaffCountLine = {
  readonly organisation: OrganisationId;
  readonly countedOn: CalendarDate;
  readonly staff: number | null;
};

/** A body of which staff is counted, with the days between which it is there. */
export type CountedBody = {
  readonly id: OrganisationId;
  readonly openedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
};

export type TellStaffCounts = {
  readonly lines: readonly StaffCountLine[];
  /** The bodies that the lines name, as far as they are known. */
  readonly bodies: readonly CountedBody[];
  /** What was last told for the bodies' days. */
  readonly told: readonly StaffCountLine[];
  readonly by: StaffId;
  readonly at: Instant;
};

export type StaffCountsTold = {
  readonly kind: "staffCountsTold";
  /** The lines that change something. */
  readonly lines: readonly StaffCountLine[];
  readonly by: StaffId;
  readonly at: Instant;
};

export type StaffCountRejection =
  /** One line is not as it must be, so that none is kept; lines are counted from 1. */
  | {
      readonly kind: "StaffCountRefused";
      readonly line: number;
      readonly field: Extract<FieldName, "organisation" | "countedOn" | "staffNumber">;
      readonly problem: FieldProblem;
    }
  | { readonly kind: "NothingChanged" };

export const staffCountRejectionWords: Labels<StaffCountRejection["kind"]> = {
  StaffCountRefused: sharedRejectionWords.InvalidField,
  NothingChanged: { fi: "Mikään tieto ei muuttunut.", sv: "Ingen uppgift ändrades.", en: "Nothing was changed." },
};

/** The most lines that are told at once. */
export const mostStaffCountLines = 500;

/** The most people of one body: more is a slip of the key. */
export const mostStaff = 10_000;

/**
 * Tells how many people work at bodies, all lines or none. What was told before is kept; for a body's day the last that was told
 * holds. A line that says what holds already changes nothing.
 */
export function tellStaffCounts(command: TellStaffCounts): Result<StaffCountsTold, StaffCountRejection> {
  const { lines, by, at } = command;
  const checks = lines.map((line, place) => problemOf(command, line, place));
  const line = checks.findIndex((problem) => problem !== undefined);
  const [field, problem] = checks[line] ?? sizeProblem(lines);
  if (problem) return reject({ kind: "StaffCountRefused", line: Math.max(line, 0) + 1, field, problem });
  const changing = lines.filter((one) => lastTold(command, one) !== one.staff);
  return changing.length === 0
    ? reject({ kind: "NothingChanged" })
    : accept({ kind: "staffCountsTold", lines: changing, by, at });
}

type Problem = readonly [Extract<StaffCountRejection, { readonly field: unknown }>["field"], FieldProblem | undefined];

function sizeProblem(lines: readonly StaffCountLine[]): Problem {
  if (lines.length === 0) return ["organisation", "required"];
  return ["organisation", lines.length > mostStaffCountLines ? "too_long" : undefined];
}

function problemOf(command: TellStaffCounts, line: StaffCountLine, place: number): Problem | undefined {
  const body = command.bodies.find(({ id }) => id === line.organisation);
  if (!body) return ["organisation", "unknown_code"];
  const isRepeated = command.lines.slice(0, place).some((other) => isSameDay(other, line));
  if (isRepeated) return ["countedOn", "repeated"];
  const day = countedOnProblem(line.countedOn, body, legalDayOf(command.at));
  if (day) return ["countedOn", day];
  const staff = staffProblem(command, line);
  return staff && ["staffNumber", staff];
}

/** A day on which the body was there, not in the future. */
export function countedOnProblem(
  day: CalendarDate,
  { openedOn, closedOn }: Omit<CountedBody, "id">,
  today: CalendarDate,
): FieldProblem | undefined {
  const latest = closedOn !== null && closedOn < today ? closedOn : today;
  return dayProblem(day, { earliest: openedOn ?? registerBegins, latest }, today);
}

/** Is it a number of people that can work at a body? */
export function staffNumberProblem(staff: number): FieldProblem | undefined {
  return Number.isInteger(staff) && staff >= 0 && staff <= mostStaff ? undefined : "out_of_range";
}

function staffProblem(command: TellStaffCounts, line: StaffCountLine): FieldProblem | undefined {
  if (line.staff !== null) return staffNumberProblem(line.staff);
  // Only what was told can be taken back.
  return lastTold(command, line) === undefined ? "not_applicable" : undefined;
}

function lastTold({ told }: TellStaffCounts, line: StaffCountLine): number | null | undefined {
  return told.find((known) => isSameDay(known, line))?.staff;
}

function isSameDay(one: StaffCountLine, other: StaffCountLine): boolean {
  return one.organisation === other.organisation && one.countedOn === other.countedOn;
}
