import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { exitCodes, failure } from "@vas/local/failure";

/** How large and how long a bench is. */
export type Options = {
  /** Customers of the largest register. */
  readonly customers: number;
  /** Rows of the register file that is brought in. */
  readonly registerRows: number;
  readonly rounds: number;
  /** Length of a slice. */
  readonly seconds: number;
  /** Requests that are under way at the same time. */
  readonly connections: number;
  /** The file that gets the results. */
  readonly results: string;
};

type Count = Exclude<keyof Options, "results">;

const standard: Readonly<Record<Count, number>> = {
  customers: 100_000,
  registerRows: 100_000,
  rounds: 5,
  seconds: 5,
  connections: 32,
};
const flags: Readonly<Record<Count, string>> = {
  customers: "customers",
  registerRows: "register-rows",
  rounds: "rounds",
  seconds: "seconds",
  connections: "connections",
};
/** A page is 50 customers, and pages are asked for at different places. */
const fewestCustomers = 200;

/** Reads the flags of `npm run bench`. @throws Failure naming the flag that is wrong. */
export function readOptions(args: readonly string[]): Options {
  const text = { type: "string" } as const;
  const { values } = parse(() =>
    parseArgs({
      args: [...args],
      options: { ...Object.fromEntries(Object.values(flags).map((flag) => [flag, text])), results: text },
    }),
  );
  const given = values as Readonly<Record<string, string | undefined>>;
  const count = (name: Count): number => countOf(given[flags[name]], name);
  return {
    customers: count("customers"),
    registerRows: count("registerRows"),
    rounds: count("rounds"),
    seconds: count("seconds"),
    connections: count("connections"),
    // npm runs scripts in the workspace; a file is named from where the caller stands.
    results: given["results"]
      ? resolve(process.env["INIT_CWD"] ?? ".", given["results"])
      : join(import.meta.dirname, "..", "RESULTS.md"),
  };
}

function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw failure(error instanceof Error ? error.message : String(error), exitCodes.refused);
  }
}

function countOf(text: string | undefined, name: Count): number {
  if (text === undefined) return standard[name];
  const least = name === "customers" ? fewestCustomers : 1;
  if (/^\d{1,8}$/.test(text) && Number(text) >= least) return Number(text);
  throw failure(`--${flags[name]} is a whole number from ${least}; it is "${text}".`, exitCodes.refused);
}
