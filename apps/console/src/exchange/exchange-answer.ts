/** What an import did. */
export type ImportCounts = { readonly added: number; readonly changed: number; readonly unchanged: number };

/** Where something stands in what was sent. */
type Place = { readonly file: string | null; readonly line: number | null; readonly question: string | null };

/** One thing that is wrong with what was sent, or that the import goes on without, in the words of the API. */
export type Told = Place & { readonly code: string; readonly message: string };

export type ListedQuestion = {
  readonly question: string;
  readonly module: string;
  readonly kind: string;
  readonly stem: string;
};

export type Difference = { readonly part: string; readonly before: string; readonly after: string };

export type ChangedQuestion = ListedQuestion & { readonly differences: readonly Difference[] };

/** What an import would do. */
export type ImportPreview = {
  /** Stands for exactly this preview. */
  readonly token: string;
  readonly added: readonly ListedQuestion[];
  readonly changed: readonly ChangedQuestion[];
  readonly unchanged: number;
  readonly notes: readonly Told[];
  readonly noteCount: number;
};

export type ImportAnswer =
  | { readonly kind: "preview"; readonly preview: ImportPreview }
  | { readonly kind: "done"; readonly counts: ImportCounts }
  | { readonly kind: "refused"; readonly problems: readonly Told[]; readonly problemCount: number }
  /** Somebody wrote in the bank since the preview. */
  | { readonly kind: "bankChanged" };

type Json = { readonly [name: string]: unknown };

function parsed(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === "object" ? (value as Json) : {};
  } catch {
    // What stands between the browser and the server may answer with a page of its own.
    return {};
  }
}

/** The answer to an import, or undefined of a text that is none. */
export function parseAnswer(text: string): ImportAnswer | undefined {
  const { preview, counts, problems, problemCount, bankChanged } = parsed(text);
  if (preview) return { kind: "preview", preview: preview as ImportPreview };
  if (counts) return { kind: "done", counts: counts as ImportCounts };
  if (bankChanged === true) return { kind: "bankChanged" };
  if (!Array.isArray(problems)) return undefined;
  return { kind: "refused", problems: problems as readonly Told[], problemCount: Number(problemCount) };
}

/** Is the file larger than any that the server takes? */
export function isTooLarge(bodyText: string): boolean {
  const { errors } = parsed(bodyText);
  const [error] = Array.isArray(errors) ? (errors as readonly { extensions?: { code?: unknown } }[]) : [];
  return error?.extensions?.code === "PAYLOAD_TOO_LARGE";
}
