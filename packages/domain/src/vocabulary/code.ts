import type { Words } from "../kernel/index.ts";
import type { FieldProblem } from "./text.ts";

/** A code that is stored and exchanged, with the words people read for it. */
export type Code<C extends string = string> = { readonly code: C; readonly label: Words };

/** The words of every code of a closed list. A code without words does not compile. */
export type Labels<C extends string> = Readonly<Record<C, Words>>;

/** The list in its own order, each code with its words. */
export function codeList<C extends string>(codes: readonly C[], labels: Labels<C>): readonly Code<C>[] {
  return codes.map((code) => ({ code, label: labels[code] }));
}

/** The text as a code of the list, or undefined where it is none. Codes are compared exactly. */
export function parseCode<C extends string>(codes: readonly C[], text: string): C | undefined {
  return codes.find((code) => code === text);
}

/** What is wrong with one code, or undefined where nothing is. */
export function codeProblem(codes: readonly string[], code: string | null): FieldProblem | undefined {
  return code === null || codes.includes(code) ? undefined : "unknown_code";
}

/** What is wrong with a set of codes: one that is not on the list, or one that is there twice. */
export function codesProblem(codes: readonly string[], chosen: readonly string[]): FieldProblem | undefined {
  if (new Set(chosen).size < chosen.length) return "repeated";
  return chosen.every((code) => codes.includes(code)) ? undefined : "unknown_code";
}
