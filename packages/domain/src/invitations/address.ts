import { normaliseText, type FieldProblem } from "../vocabulary/index.ts";

/** The longest mail address there is (RFC 5321, 4.5.3.1.3 less its brackets). */
const longestAddress = 254;
/**
 * One address as a browser's field takes it (HTML, "valid e-mail address"), with a domain of at least two labels: nobody is invited
 * at a machine of their own.
 */
const addressPattern =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i;

/** The form in which addresses are compared: two that differ in case only are one. */
export function addressKey(address: string): string {
  return normaliseText(address).toLowerCase();
}

/** What is wrong with a mail address, or undefined where nothing is. */
export function addressProblem(address: string): FieldProblem | undefined {
  const kept = normaliseText(address);
  if (kept === "") return "required";
  if (kept.length > longestAddress) return "too_long";
  return addressPattern.test(kept) ? undefined : "malformed";
}

/** What a pasted text holds of addresses. */
export type Addresses = {
  /** Each once, in the order in which they stand. */
  readonly addresses: readonly string[];
  /** Those that stand there more than once. */
  readonly repeated: readonly string[];
  /** What is no address. */
  readonly malformed: readonly string[];
};

/** What mail programs write before an address in angle brackets may hold commas where it is quoted. */
const quoted = /"[^"\n]*"/gu;
const betweenEntries = /[,;\n]+/u;
const bracketed = /<([^<>\s]*)>/gu;

/** The words of an entry that may be addresses: what stands in angle brackets, or else everything. */
function wordsOf(entry: string): readonly string[] {
  const inBrackets = [...entry.matchAll(bracketed)].map(([, word = ""]) => word);
  return (inBrackets.length > 0 ? inBrackets : entry.split(/\s+/u)).filter((word) => word !== "");
}

/** The addresses in a text that was pasted: apart by white space, commas or semicolons, with or without names before them. */
export function addressesIn(text: string): Addresses {
  const words = normaliseText(text).replaceAll(quoted, " ").split(betweenEntries).flatMap(wordsOf);
  const malformed = words.filter((word) => addressProblem(word) !== undefined);
  const right = words.filter((word) => addressProblem(word) === undefined);
  const byKey = Map.groupBy(right, addressKey);
  const first = (found: readonly string[]): readonly string[] => found.slice(0, 1);
  return {
    addresses: [...byKey.values()].flatMap(first),
    repeated: [...byKey.values()].filter(({ length }) => length > 1).flatMap(first),
    malformed: [...new Set(malformed)],
  };
}
