import { customershipOf, overlaps, problemsWithKnown, type KnownPerson, type Period } from "./known.ts";
import type { RegisterProblem } from "./problem.ts";
import type { RegisterRow } from "./row.ts";

/** What was seen of a person so far: enough to compare, and no more. */
type SeenPerson = { readonly line: number; readonly described: string; customerships: readonly Customership[] };
type Customership = Period & { readonly line: number };
type MissingAdult = { readonly line: number; readonly person: string };

/**
 * Checks that rows agree with one another and with the register, one row after another; it keeps a short note of each and
 * not the row.
 */
export type RegisterCheck = {
  /**
   * What is wrong with the row in the light of those before it, and of what the register holds of its person. A row that
   * the register has already with the same content is given without `known`: it brings nothing that could contradict.
   */
  add(row: RegisterRow, known?: KnownPerson): readonly RegisterProblem[];
  /** Adults that rows name and no row describes: they must be in the register already. */
  adultsToFind(): readonly string[];
  /** The rows whose adult is neither in the file nor among those found in the register. */
  finish(found: ReadonlySet<string>): readonly RegisterProblem[];
};

/** A check over one file. `digest` shortens a text to a value that is practically never the same for two texts. */
export function createRegisterCheck(digest: (text: string) => string): RegisterCheck {
  const references = new Map<string, number>();
  const people = new Map<string, SeenPerson>();
  const adults: MissingAdult[] = [];

  function referenceProblems(row: RegisterRow): RegisterProblem[] {
    const earlier = references.get(row.reference);
    references.set(row.reference, earlier ?? row.line);
    if (earlier === undefined) return [];
    return [{ line: row.line, column: "reference", code: "reference_repeated", detail: String(earlier) }];
  }

  function personProblems(row: RegisterRow): RegisterProblem[] {
    const described = digest(describe(row));
    const seen = people.get(row.person);
    if (seen) return meetAgain(seen, row, described);
    people.set(row.person, { line: row.line, described, customerships: customershipsOf(row) });
    return [];
  }

  return {
    add(row, known) {
      if (row.adultPerson !== null) adults.push({ line: row.line, person: row.adultPerson });
      const inFile = [...referenceProblems(row), ...personProblems(row)];
      if (!known) return inFile;
      // An overlap that the file shows by itself is told once, by the line.
      const isTold = inFile.some(({ code }) => code === "customership_overlaps");
      const inRegister = problemsWithKnown(row, known);
      return [...inFile, ...(isTold ? inRegister.filter(({ column }) => column !== "decided_on") : inRegister)];
    },
    adultsToFind: () => [...new Set(adults.map(({ person }) => person))].filter((person) => !people.has(person)),
    finish: (found) =>
      adults
        .filter(({ person }) => !people.has(person) && !found.has(person))
        .map(({ line }) => ({ line, column: "adult_person", code: "adult_person_unknown", detail: null })),
  };
}

/** What is wrong with a further row of a person; the customership of the row is added to those seen. */
function meetAgain(seen: SeenPerson, row: RegisterRow, described: string): RegisterProblem[] {
  const { line } = row;
  const problems: RegisterProblem[] = [];
  const [added] = customershipsOf(row);
  const overlap = added && seen.customerships.find((other) => overlaps(added, other));
  if (overlap) {
    problems.push({ line, column: "decided_on", code: "customership_overlaps", detail: String(overlap.line) });
  }
  if (seen.described !== described) {
    problems.push({ line, column: "person", code: "person_differs", detail: String(seen.line) });
  }
  if (added) seen.customerships = [...seen.customerships, added];
  return problems;
}

/** What must be the same in every row of a person. */
function describe({ givenName, familyName, sex, birthDate, nationalities }: RegisterRow): string {
  return JSON.stringify([givenName, familyName, sex, birthDate, nationalities]);
}

function customershipsOf(row: RegisterRow): readonly Customership[] {
  const period = customershipOf(row);
  return period ? [{ line: row.line, ...period }] : [];
}
