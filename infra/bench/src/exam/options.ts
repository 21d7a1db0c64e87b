import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { exitCodes, failure } from "@vas/local/failure";

/** How many sit the exam, and for how long. */
export type ExamOptions = {
  readonly trainees: number;
  /** From the first who begins until the last has handed in. */
  readonly seconds: number;
  /** Seconds within which everybody begins: those of a class who are told to begin now. */
  readonly beginWithin: number;
  /** When the API is killed, in seconds from the beginning. */
  readonly killAt: number;
  /** The file that gets the results. */
  readonly results: string;
};

/** Reads the flags of `npm run bench:exam`. @throws Failure naming the flag that is wrong. */
export function readExamOptions(args: readonly string[]): ExamOptions {
  const text = { type: "string" } as const;
  const { values } = parseOrFail(args, { trainees: text, seconds: text, results: text });
  const seconds = countOf(values["seconds"], { name: "seconds", standard: 300, least: 30 });
  return {
    trainees: countOf(values["trainees"], { name: "trainees", standard: 2_000, least: 1 }),
    seconds,
    beginWithin: Math.min(30, Math.floor(seconds / 5)),
    killAt: Math.floor(seconds / 2),
    // npm runs scripts in the workspace; a file is named from where the caller stands.
    results: values["results"]
      ? resolve(process.env["INIT_CWD"] ?? ".", values["results"])
      : join(import.meta.dirname, "..", "..", "EXAM.md"),
  };
}

type Texts = Readonly<Record<string, { readonly type: "string" }>>;

function parseOrFail(
  args: readonly string[],
  options: Texts,
): { values: Readonly<Record<string, string | undefined>> } {
  try {
    return parseArgs({ args: [...args], options });
  } catch (error) {
    throw failure(error instanceof Error ? error.message : String(error), exitCodes.refused);
  }
}

type Count = { readonly name: string; readonly standard: number; readonly least: number };

function countOf(text: string | undefined, { name, standard, least }: Count): number {
  if (text === undefined) return standard;
  if (/^\d{1,6}$/.test(text) && Number(text) >= least) return Number(text);
  throw failure(`--${name} is a whole number from ${least}; it is "${text}".`, exitCodes.refused);
}
