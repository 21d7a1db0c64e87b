import type { CalendarDate } from "../kernel/index.ts";
import type { Country } from "../vocabulary/index.ts";
import { baseGrams, similarity } from "./name-search.ts";

/** What is compared of two persons. `name` is every name of the person, in any order. */
export type ComparedPerson = {
  readonly name: string;
  readonly birthDate: CalendarDate | null;
  readonly nationalities: readonly Country[];
};

export type Likeness = "same_name" | "similar_name" | "same_birth_date" | "similar_birth_date" | "same_nationality";

/** How alike two persons are: points from 0 to 100, and what they have in common. */
export type PossibleDuplicate = { readonly points: number; readonly likenesses: readonly Likeness[] };

const points: Readonly<Record<Likeness, number>> = {
  same_name: 60,
  similar_name: 40,
  same_birth_date: 35,
  similar_birth_date: 20,
  same_nationality: 5,
};

/** From here on the two are shown as possibly one person; a person decides, never the system. */
const shownFrom = 60;
const sameNameFrom = 0.95;
const similarNameFrom = 0.45;
/** Where a date of birth is not known, names that differ by a slip of the pen only. */
const slipFrom = 0.75;

/**
 * May the two be one person? Undefined where too little speaks for it. A name alone that is the same is enough; where a date of
 * birth is not known, so is one that differs by a slip of the pen.
 */
export function possibleDuplicate(a: ComparedPerson, b: ComparedPerson): PossibleDuplicate | undefined {
  const likenesses = [
    nameLikeness(a.name, b.name),
    birthLikeness(a.birthDate, b.birthDate),
    nationalityLikeness(a, b),
  ].filter((likeness) => likeness !== undefined);
  const total = likenesses.reduce((sum, likeness) => sum + points[likeness], 0);
  const namesAreAlike = likenesses.includes("same_name") || likenesses.includes("similar_name");
  const isEnough = total >= shownFrom || isUndatedSlip(a, b);
  return namesAreAlike && isEnough ? { points: total, likenesses } : undefined;
}

function alikeness(a: string, b: string): number {
  const [left, right] = [baseGrams(a), baseGrams(b)];
  return Math.max(similarity(left, right), similarity(right, left));
}

function isUndatedSlip(a: ComparedPerson, b: ComparedPerson): boolean {
  return (a.birthDate === null || b.birthDate === null) && alikeness(a.name, b.name) >= slipFrom;
}

/** Names in any order; the one that tells fewer names is compared with its counterpart in the other. */
function nameLikeness(a: string, b: string): Likeness | undefined {
  const alike = alikeness(a, b);
  if (alike >= sameNameFrom) return "same_name";
  return alike >= similarNameFrom ? "similar_name" : undefined;
}

function birthLikeness(a: CalendarDate | null, b: CalendarDate | null): Likeness | undefined {
  if (a === null || b === null) return undefined;
  if (a === b) return "same_birth_date";
  return isSlip(a, b) ? "similar_birth_date" : undefined;
}

/** Day and month the other way round, or one digit that differs. */
function isSlip(a: CalendarDate, b: CalendarDate): boolean {
  const [yearA, monthA, dayA] = a.split("-");
  const [yearB, monthB, dayB] = b.split("-");
  if (yearA === yearB && monthA === dayB && dayA === monthB) return true;
  return Array.from(a).filter((digit, place) => digit !== b[place]).length === 1;
}

function nationalityLikeness(a: ComparedPerson, b: ComparedPerson): Likeness | undefined {
  return a.nationalities.some((country) => b.nationalities.includes(country)) ? "same_nationality" : undefined;
}
