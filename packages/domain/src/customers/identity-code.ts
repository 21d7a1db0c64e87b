import type { CalendarDate } from "../kernel/index.ts";
import { birthDateProblem, isCalendarDay, normaliseText, type FieldProblem } from "../vocabulary/index.ts";

/** The sign between the birth date and the number tells the century; the last two centuries have several (Decree 128/2010 s.2). */
const centuries: Readonly<Record<string, string>> = {
  "+": "18",
  ...Object.fromEntries(Array.from("-YXWVU", (sign) => [sign, "19"])),
  ...Object.fromEntries(Array.from("ABCDEF", (sign) => [sign, "20"])),
};

const shape = /^(\d{2})(\d{2})(\d{2})([-+YXWVUABCDEF])(\d{3})([\dA-Y])$/;
/** The remainder of the nine digits divided by 31 has one of these characters: those that are not mistaken for another. */
const checkCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/** The code as it is kept: capital letters, no spaces at the ends. */
export function normaliseIdentityCode(text: string): string {
  return normaliseText(text).toUpperCase();
}

type Parsed = { readonly birthDate: CalendarDate; readonly isChecked: boolean };

function parse(code: string): Parsed | undefined {
  const parts = shape.exec(code)?.slice(1) as [string, string, string, string, string, string] | undefined;
  if (!parts) return undefined;
  const [day, month, year, sign, number, check] = parts;
  const birthDate = `${centuries[sign]}${year}-${month}-${day}`;
  // Numbers are given from 002 on.
  if (!isCalendarDay(birthDate) || Number(number) < 2) return undefined;
  return { birthDate, isChecked: checkCharacters[Number(`${day}${month}${year}${number}`) % 31] === check };
}

type Identified = { readonly identityNumber: string | null; readonly birthDate: CalendarDate | null };

/**
 * What is wrong with a person's Finnish personal identity code (Act 661/2009 s.11), or undefined where nothing is or none
 * is given: its form, its check character, or a birth date that is not the person's.
 */
export function identityCodeProblem(person: Identified, today: CalendarDate): FieldProblem | undefined {
  const code = normaliseIdentityCode(person.identityNumber ?? "");
  if (code === "") return undefined;
  const parsed = parse(code);
  if (!parsed) return "malformed";
  if (!parsed.isChecked) return "wrong_check_character";
  const { birthDate } = parsed;
  if (person.birthDate !== null && person.birthDate !== birthDate) return "other_birth_date";
  return birthDateProblem(birthDate, today);
}
