import { languages, type Language, type Words } from "../kernel/index.ts";
import {
  isSameSource,
  questionProblems,
  sourceWords,
  type Question,
  type QuestionId,
  type Source,
} from "../questions/index.ts";
import { normaliseText, type SignId } from "../vocabulary/index.ts";
import { canonical } from "./canonical.ts";
import { completeBody } from "./complete.ts";
import type { DraftText, ExchangeNote, ExchangeProblem, QuestionDraft, Reading } from "./draft.ts";
import { exchangeLimits } from "./limits.ts";
import { mergeDrafts } from "./merge.ts";
import { nameOf } from "./name.ts";

/** The bank that is imported into: its questions as they are now, and the modules of its course. */
export type KnownBank = { readonly questions: readonly Question[]; readonly modules: readonly string[] };

/** What an import would do. */
export type ImportPlan = {
  readonly added: readonly Question[];
  readonly changed: readonly Question[];
  readonly unchanged: readonly QuestionId[];
};

/**
 * What importing drafts into a bank would do. What a file does not say stays as the bank has it: a file in one language brings
 * that language's texts, and nothing is taken out of the bank because a file has it not. `digest` shortens a text to a name.
 */
export function planImport(
  drafts: readonly QuestionDraft[],
  bank: KnownBank,
  digest: (text: string) => string,
): Reading<ImportPlan> {
  const known = new Map(bank.questions.map((question) => [question.id as string, question]));
  const notes: ExchangeNote[] = [];
  const problems: ExchangeProblem[] = [];
  const groups = Map.groupBy(drafts, (draft) => {
    const { name, isMade } = nameOf(draft, digest);
    if (isMade) notes.push({ ...draft.place, code: "name_made", detail: name });
    return name;
  });
  if (groups.size > exchangeLimits.questions) problems.push(tooMany(groups.size));
  const plan = { added: [] as Question[], changed: [] as Question[], unchanged: [] as QuestionId[] };
  for (const [name, group] of groups) {
    const merged = mergeDrafts(group);
    problems.push(...merged.problems);
    const question = completed({ ...merged.value, id: name }, known.get(name));
    const { place } = merged.value;
    if (merged.problems.length === 0) {
      problems.push(
        ...questionProblems(question, bank.modules).map((at) => ({
          ...place,
          question: name,
          code: at.code,
          detail: null,
          at,
        })),
      );
    }
    const before = known.get(name);
    if (!before) plan.added.push(question);
    else if (canonical(before) === canonical(question)) plan.unchanged.push(question.id);
    else plan.changed.push(question);
  }
  return { value: plan, problems, notes };
}

function tooMany(count: number): ExchangeProblem {
  return { file: null, line: null, question: null, code: "too_many_questions", detail: String(count) };
}

function completed(draft: QuestionDraft, known: Question | undefined): Question {
  const { id, stem, reason, body } = draft;
  return {
    ...completedFacts(draft, known ?? nothingKnown),
    id: id as QuestionId,
    stem: completeWords(stem, known?.stem),
    body: completeBody(body, known?.body),
    reason: completeWords(reason, known?.reason),
  };
}

type Facts = Pick<Question, "module" | "use" | "source" | "signs" | "lawAsOf">;

function completedFacts({ module, use, source, signs, lawAsOf }: QuestionDraft, had: Facts): Facts {
  return {
    module: module ?? had.module,
    use: use ?? had.use,
    source: completedSource(source, had.source),
    signs: (signs as readonly SignId[] | null) ?? had.signs,
    lawAsOf: lawAsOf === "none" ? null : (lawAsOf ?? had.lawAsOf),
  };
}

/** A source that says what it said is kept as it was: of old it is one text for every language. */
function completedSource(said: DraftText | null, had: Source): Source {
  const completedWords = completeWords(said ?? {}, sourceWords(had));
  return isSameSource(completedWords, had) ? had : completedWords;
}

/** What holds of a new question where its file says nothing; the module and the source must be said. */
const nothingKnown: Facts = { module: "", use: "both", source: { fi: "", sv: "", en: "" }, signs: [], lawAsOf: null };

function completeWords(said: DraftText, known: Words | undefined): Words {
  const word = (language: Language): string => normaliseText(said[language] ?? "") || (known?.[language] ?? "");
  const [fi = "", sv = "", en = ""] = languages.map(word);
  return { fi, sv, en };
}
