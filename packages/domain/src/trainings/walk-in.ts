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

/** A walk-in as a list tells them, for a body. */
export type WalkInLine = WalkIn & { readonly organisation: string };

/** Somebody who counts for a body; were they noted on this list already, and without an address? */
export type KnownLearner = { readonly name: string; readonly organisation: string; readonly isNoted: boolean };

/** A line, counted from 1, that may be of somebody who is there already: a learner of the body, or another line of the list. */
export type WalkInKnown = { readonly line: number } & (
  { readonly as: "learner" } | { readonly as: "noted" } | { readonly as: "line"; readonly other: number }
);

/**
 * The first line that may be of somebody who is there already. Without an address there is no more than the name to tell people
 * of one body apart: it must be nobody else's of the body, nor that of another line for it. With an address they are told apart.
 */
export function walkInKnown(lines: readonly WalkInLine[], learners: readonly KnownLearner[]): WalkInKnown | undefined {
  for (const [place, line] of lines.entries()) {
    const found = line.email === null ? namesake(lines, place, learners) : undefined;
    if (found) return { line: place + 1, ...found };
  }
  return undefined;
}

type Namesake = WalkInKnown extends infer Known ? (Known extends unknown ? Omit<Known, "line"> : never) : never;

function namesake(
  lines: readonly WalkInLine[],
  place: number,
  learners: readonly KnownLearner[],
): Namesake | undefined {
  const [line] = lines.slice(place);
  if (!line) return undefined;
  const isTheirs = (one: Pick<KnownLearner, "name" | "organisation">) =>
    one.organisation === line.organisation && isSameName(one.name, line.name);
  const known = learners.filter(isTheirs);
  if (known.length > 0) return { as: known.some(({ isNoted }) => isNoted) ? "noted" : "learner" };
  // Of two lines without an address the later one is asked about.
  const other = lines.findIndex((one, at) => at !== place && (at < place || one.email !== null) && isTheirs(one));
  return other < 0 ? undefined : { as: "line", other: other + 1 };
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
