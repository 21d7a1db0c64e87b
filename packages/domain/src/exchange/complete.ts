import { languages, type Language, type Words } from "../kernel/index.ts";
import type { Choice, Pair, QuestionBody } from "../questions/index.ts";
import { normaliseText } from "../vocabulary/index.ts";
import type { DraftBody, DraftText } from "./draft.ts";

/**
 * A body with ids for its choices, and with the texts that the file does not say. Ids are those that the bank has for the same
 * choices, so that a question that comes back as it left is the same.
 */
export function completeBody(draft: DraftBody, known: QuestionBody | undefined): QuestionBody {
  switch (draft.kind) {
    case "single": {
      const choices = completeChoices(draft.choices, choicesOf(known));
      return { kind: "single", choices, right: choices[draft.right]?.id ?? "" };
    }
    case "multiple": {
      const choices = completeChoices(draft.choices, choicesOf(known));
      return { kind: "multiple", choices, right: draft.right.flatMap((place) => choices[place]?.id ?? []) };
    }
    case "order":
      return { kind: "order", items: completeChoices(draft.items, known?.kind === "order" ? known.items : []) };
    case "match":
      return { kind: "match", pairs: completePairs(draft.pairs, known?.kind === "match" ? known.pairs : []) };
    case "short_answer":
      return { kind: "short_answer", accepted: completeAccepted(draft.accepted, known) };
    case "true_false":
    case "numeric":
      return draft;
  }
}

function choicesOf(known: QuestionBody | undefined): readonly Choice[] {
  return known?.kind === "single" || known?.kind === "multiple" ? known.choices : [];
}

function completeChoices(drafts: readonly DraftText[], known: readonly Choice[]): readonly Choice[] {
  const ids = idsFor(
    drafts,
    known.map(({ id, text }) => ({ id, texts: text })),
  );
  return drafts.map((draft, place) => {
    const id = ids[place] ?? "";
    return { id, text: complete(draft, known.find((one) => one.id === id)?.text) };
  });
}

function completePairs(
  drafts: readonly { readonly left: DraftText; readonly right: DraftText }[],
  known: readonly Pair[],
): readonly Pair[] {
  const ids = idsFor(
    drafts.map(({ left }) => left),
    known.map(({ id, left }) => ({ id, texts: left })),
  );
  return drafts.map(({ left, right }, place) => {
    const id = ids[place] ?? "";
    const before = known.find((one) => one.id === id);
    return { id, left: complete(left, before?.left), right: complete(right, before?.right) };
  });
}

type Identified = { readonly id: string; readonly texts: Words };

/** Ids by what a choice says; where that has changed by its place; a further choice gets the next free letter. */
function idsFor(drafts: readonly DraftText[], known: readonly Identified[]): readonly string[] {
  const free = new Map(known.map((one) => [one.id, one]));
  const take = (id: string | undefined): string | undefined => {
    if (id !== undefined) free.delete(id);
    return id;
  };
  const same = drafts.map((draft) => take([...free.values()].find(({ texts }) => isSaid(draft, texts))?.id));
  const letters = "abcdefghijklmnopqrstuvwxyz".split("").filter((letter) => !known.some(({ id }) => id === letter));
  return same.map((id, place) => {
    const before = known[place]?.id;
    return (
      id ?? take(before !== undefined && free.has(before) ? before : undefined) ?? letters.shift() ?? `c${place + 1}`
    );
  });
}

function isSaid(draft: DraftText, texts: Words): boolean {
  return languages.every(
    (language) => draft[language] === undefined || normaliseText(draft[language]) === texts[language],
  );
}

function complete(said: DraftText, known: Words | undefined): Words {
  const word = (language: Language): string => normaliseText(said[language] ?? known?.[language] ?? "");
  const [fi = "", sv = "", en = ""] = languages.map(word);
  return { fi, sv, en };
}

function completeAccepted(
  said: Partial<Readonly<Record<Language, readonly string[]>>>,
  known: QuestionBody | undefined,
): Readonly<Record<Language, readonly string[]>> {
  const before = known?.kind === "short_answer" ? known.accepted : undefined;
  const [fi = [], sv = [], en = []] = languages.map((language) =>
    (said[language] ?? before?.[language] ?? []).map(normaliseText),
  );
  return { fi, sv, en };
}
