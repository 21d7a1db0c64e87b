/** What an import did, or would do. */
export type ImportCounts = {
  readonly rows: number;
  readonly added: number;
  readonly unchanged: number;
  readonly persons: number;
  readonly customers: number;
  readonly ended: number;
};

/** The first and the last day of which the register has every referral by the file: as stated, or as its referrals show. */
export type Covers = { readonly from: string; readonly to: string; readonly isStated: boolean };

/** What came of a sound file; it covers no day where it has no referral of a day that is over and nobody states one. */
export type Accepted = { readonly counts: ImportCounts; readonly covers: Covers | null };

/** One thing that is wrong with a file, in the words of the API. */
export type RegisterProblem = {
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
};

/** The end of the work: it was done, or the file was refused with everything that is wrong with it. */
export type ImportAnswer =
  | ({ readonly kind: "accepted" } & Accepted)
  | { readonly kind: "refused"; readonly problems: readonly RegisterProblem[]; readonly problemCount: number };

/** The work failed after it had begun: the failure in the form of every failed answer of the API. */
export type WorkFailed = { readonly kind: "failed"; readonly bodyText: string };

export type AnswerLine = ImportAnswer | WorkFailed | { readonly kind: "reading"; readonly rows: number };

type Json = { readonly [name: string]: unknown };

/** What stands between the browser and the server may answer with a page of its own. */
function parsed(line: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === "object" ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** Why a file cannot be taken just now, or not at all, where the API says so by a code of its own. */
export type NotTaken = "otherRunning" | "tooLarge";

const notTaken: Readonly<Record<string, NotTaken>> = {
  IMPORT_RUNNING: "otherRunning",
  PAYLOAD_TOO_LARGE: "tooLarge",
};

/** What a failed answer says of the file, or undefined where it is a failure as any other. */
export function notTakenBy(bodyText: string): NotTaken | undefined {
  const errors = parsed(bodyText)?.["errors"];
  const [error] = Array.isArray(errors) ? (errors as readonly { extensions?: { code?: unknown } }[]) : [];
  return notTaken[String(error?.extensions?.code)];
}

/** One line of the answer, or undefined of a line that says nothing this client knows. */
export function parseAnswerLine(line: string): AnswerLine | undefined {
  const value = parsed(line);
  if (!value) return undefined;
  if (typeof value["rows"] === "number") return { kind: "reading", rows: value["rows"] };
  if (value["counts"]) {
    const covers = (value["covers"] ?? null) as Covers | null;
    return { kind: "accepted", counts: value["counts"] as ImportCounts, covers };
  }
  if (Array.isArray(value["errors"])) return { kind: "failed", bodyText: line };
  if (!Array.isArray(value["problems"])) return undefined;
  const problems = value["problems"] as readonly RegisterProblem[];
  return { kind: "refused", problems, problemCount: Number(value["problemCount"] ?? problems.length) };
}

/**
 * Reads an answer of one JSON text a line (NDJSON) while it arrives. Give it all of the text received so far, as often as
 * wanted: each whole line is told once, a line under way waits for its end.
 */
export function createAnswerReader(onLine: (line: AnswerLine) => void): (received: string) => void {
  let read = 0;
  return (received) => {
    for (let end = received.indexOf("\n", read); end >= 0; end = received.indexOf("\n", read)) {
      const text = received.slice(read, end).trim();
      read = end + 1;
      const line = text === "" ? undefined : parseAnswerLine(text);
      if (line) onLine(line);
    }
  };
}
