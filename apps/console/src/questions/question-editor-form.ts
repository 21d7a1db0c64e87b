import { nextChoiceId, type QuestionEdit } from "@vas/domain/forms";
import type { Words } from "@vas/ui";
import { isMetUnder, type Versions } from "../app/forms/three-way.ts";
import type { SaveQuestionInput } from "../schema.generated.ts";
import type { QuestionEditorQuery } from "./QuestionEditor.generated.ts";

export type QuestionFile = NonNullable<QuestionEditorQuery["questionFile"]>;

/** A choice, an item or a pair: an id and the texts of its sides. */
export type Entry = { readonly id: string };

const noWords: Words = { fi: "", sv: "", en: "" };

function words({ fi, sv, en }: Words): Words {
  return { fi, sv, en };
}

/** The question of a file as its form begins, without what the client's cache adds. */
export function toEditState({ question }: QuestionFile): QuestionEdit {
  const { name, module, use, kind, right, isTrue, number, tolerance, signs, lawAsOf } = question;
  const written = {
    stem: words(question.stem),
    choices: question.choices.map((one) => ({ id: one.key, text: words(one.text) })),
    items: question.items.map((one) => ({ id: one.key, text: words(one.text) })),
    pairs: question.pairs.map((one) => ({ id: one.key, left: words(one.left), right: words(one.right) })),
    accepted: words(question.accepted),
    reason: words(question.reason),
    source: words(question.source),
  };
  const facts = { id: name, module: module ?? null, use, kind, right, isTrue, signs };
  // The schema has days as text; the form checks them.
  const law = (lawAsOf ?? null) as QuestionEdit["lawAsOf"];
  return { ...facts, ...written, number: number ?? null, tolerance: tolerance ?? null, lawAsOf: law };
}

/** The form as the command takes it. */
export function toQuestionInput({ id: name, ...edit }: QuestionEdit): SaveQuestionInput["question"] {
  const { choices, items, pairs } = edit;
  return {
    ...edit,
    name,
    choices: choices.map(({ id: key, text }) => ({ key, text })),
    items: items.map(({ id: key, text }) => ({ key, text })),
    pairs: pairs.map(({ id: key, left, right }) => ({ key, left, right })),
    right: [...edit.right],
    signs: [...edit.signs],
  };
}

/** The file as it stands once an edit of it is saved as a version. */
export function asSaved(
  file: QuestionFile,
  saved: { readonly number: number; readonly edit: QuestionEdit },
): QuestionFile {
  // What is sent is what is read again, but for the names of types.
  const question = { ...file.question, ...toQuestionInput(saved.edit) } as QuestionFile["question"];
  return { ...file, number: saved.number, question };
}

/** One more choice or item at the end. */
export function withChoice<Item extends Entry>(
  entries: readonly Item[],
): readonly (Item | { id: string; text: Words })[] {
  return [...entries, { id: nextChoiceId(entries.map(({ id }) => id)), text: noWords }];
}

/** One more pair at the end. */
export function withPair(pairs: QuestionEdit["pairs"]): QuestionEdit["pairs"] {
  return [...pairs, { id: nextChoiceId(pairs.map(({ id }) => id)), left: noWords, right: noWords }];
}

/** The entry one place up (-1) or down (1). */
export function moved<Item>(entries: readonly Item[], place: number, by: -1 | 1): readonly Item[] {
  const other = place + by;
  return entries.map((entry, at) => (at === place ? entries[other] : at === other ? entries[place] : entry) ?? entry);
}

const lists = ["choices", "items", "pairs"] as const;

/**
 * The other's question with other ids for what they have added, where one has added something else under the same id: the next
 * free letter is the same for both.
 */
export function withOwnIds({ base, mine, theirs }: Versions<QuestionEdit>): QuestionEdit {
  return lists.reduce<QuestionEdit>((edit, list) => {
    const taken = [base, mine, theirs].flatMap((one) => one[list].map(({ id }) => id));
    const renamed = new Map<string, string>();
    for (const { id } of theirs[list]) {
      const isMet = isMetUnder(id, { base: base[list], mine: mine[list], theirs: theirs[list] });
      if (isMet) renamed.set(id, nextChoiceId([...taken, ...renamed.values()]));
    }
    const idOf = (id: string) => renamed.get(id) ?? id;
    const entries = theirs[list].map((one) => ({ ...one, id: idOf(one.id) }));
    return { ...edit, [list]: entries, ...(list === "choices" ? { right: theirs.right.map(idOf) } : {}) };
  }, theirs);
}
