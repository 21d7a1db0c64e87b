import { addressProblem } from "../invitations/index.ts";
import { lineRule, normaliseName, normaliseText, textProblem, type FieldProblem } from "../vocabulary/index.ts";

/** Somebody who took part without being on the list. */
export type WalkIn = { readonly name: string; readonly email: string | null };

/** What is wrong with the name, or with the address, or undefined where nothing is. */
export function walkInProblem({ name, email }: WalkIn): readonly ["name" | "email", FieldProblem] | undefined {
  const problem = textProblem(name, lineRule);
  if (problem) return ["name", problem];
  const wrong = email === null || email.trim() === "" ? undefined : addressProblem(email);
  return wrong && ["email", wrong];
}

/** The one form in which a walk-in is kept. */
export function normaliseWalkIn({ name, email }: WalkIn): WalkIn {
  const kept = email === null ? "" : normaliseText(email);
  return { name: normaliseName(name), email: kept === "" ? null : kept };
}

/** Is it the same name, in whichever order and letters it was written on the list? */
export function isSameName(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

function comparable(name: string): string {
  return normaliseName(name)
    .toLocaleLowerCase("fi")
    .replaceAll(",", " ")
    .split(/\s+/)
    .filter(Boolean)
    .toSorted()
    .join(" ");
}
