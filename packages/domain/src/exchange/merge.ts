import { languages } from "../kernel/index.ts";
import { canonical } from "./canonical.ts";
import type { DraftBody, ExchangeProblem, QuestionDraft } from "./draft.ts";

/** One question from the files of its languages. @returns the first draft and what is wrong, where they do not fit together. */
export function mergeDrafts(drafts: readonly QuestionDraft[]): {
  readonly value: QuestionDraft;
  readonly problems: readonly ExchangeProblem[];
} {
  const [first, ...rest] = drafts;
  if (!first) throw new Error("Nothing to merge");
  const problems: ExchangeProblem[] = [];
  let merged = first;
  for (const draft of rest) {
    const body = overlap(merged, draft) ? "duplicate_name" : mergedBody(merged.body, draft.body);
    if (typeof body === "string") problems.push({ ...draft.place, code: body, detail: first.place.file });
    else merged = { ...mergedFacts(merged, draft), body };
  }
  return { value: merged, problems };
}

/** Do both say the question in one language? */
function overlap({ stem: one }: QuestionDraft, { stem: other }: QuestionDraft): boolean {
  return languages.some((language) => one[language] !== undefined && other[language] !== undefined);
}

/** What the first file says holds; a later one fills what it leaves open. */
function mergedFacts(one: QuestionDraft, other: QuestionDraft): QuestionDraft {
  return {
    ...one,
    module: one.module ?? other.module,
    use: one.use ?? other.use,
    stem: { ...other.stem, ...one.stem },
    reason: { ...other.reason, ...one.reason },
    source: one.source && other.source ? { ...other.source, ...one.source } : (one.source ?? other.source),
    signs: one.signs ?? other.signs,
    lawAsOf: one.lawAsOf ?? other.lawAsOf,
  };
}

type Merged = DraftBody | "languages_differ";

function mergedBody(one: DraftBody, other: DraftBody): Merged {
  if (canonical(unspoken(one)) !== canonical(unspoken(other))) return "languages_differ";
  return mergedTexts(one, other) as DraftBody;
}

/** The body without its texts: what must be the same in every language, such as how many choices there are and which are right. */
function unspoken(body: DraftBody): unknown {
  switch (body.kind) {
    case "single":
    case "multiple":
      return { ...body, choices: body.choices.length };
    case "order":
      return { ...body, items: body.items.length };
    case "match":
      return { ...body, pairs: body.pairs.length };
    case "short_answer":
      return { kind: body.kind };
    case "true_false":
    case "numeric":
      return body;
  }
}

/** Both values in one, where they have the same shape: what only one of them says, and else what the first says. */
function mergedTexts(one: unknown, other: unknown): unknown {
  if (!isObject(one) || !isObject(other)) return one;
  if (Array.isArray(one)) return one.map((value, place) => mergedTexts(value, (other as readonly unknown[])[place]));
  const merged = Object.entries(one).map(([key, value]) => [key, mergedTexts(value, (other as Fields)[key])] as const);
  return { ...other, ...Object.fromEntries(merged) };
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is object {
  return value !== null && typeof value === "object";
}
