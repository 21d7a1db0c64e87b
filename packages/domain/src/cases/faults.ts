import { languages, type Language, type Words } from "../kernel/index.ts";
import { caseScaleCodes } from "../vocabulary/index.ts";
import type { CaseChoice, CaseContent, Scene, SceneId } from "./case.ts";

/** What is wrong with a case, and in which scene. */
export type CaseFault = {
  readonly fault:
    | "no_start"
    | "same_scene_twice"
    | "unreachable"
    | "dead_end"
    | "no_end_from_here"
    | "leads_nowhere"
    | "same_choice_twice"
    | "score_out_of_range"
    | "words_missing";
  /** Null where it is the case as a whole. */
  readonly scene: SceneId | null;
  /** Which texts are not written, where some are not. */
  readonly missing?: readonly MissingText[];
};

export type CaseTextField =
  "title" | "summary" | "warning" | "text" | "lesson" | "choiceText" | "consequence" | "criticalError";

export type MissingText = {
  readonly field: CaseTextField;
  /** The choice whose text it is, by its place from 0. */
  readonly choice: number | null;
  readonly languages: readonly Language[];
};

type PlacedText = Omit<MissingText, "languages"> & { readonly words: Words };

/** The most and the least that a choice scores. */
const scoreRange = 2;

/**
 * What is wrong with a case: everything can be reached, from everywhere there is a way to an end, every choice is scored on
 * every scale, and every word is there in every language. An empty list is a case that can be played.
 */
export function caseFaults(content: CaseContent): readonly CaseFault[] {
  const start = content.scenes.some(({ id }) => id === content.start);
  const { title, summary, warning } = content;
  const texts = [placed("title", title), placed("summary", summary), ...(warning ? [placed("warning", warning)] : [])];
  return [
    ...(start ? [] : [{ fault: "no_start", scene: null } as const]),
    ...missingFaults(texts, null),
    ...wayFaults(content),
    ...content.scenes.flatMap((scene) => sceneFaults(scene, content)),
  ];
}

function wayFaults({ scenes, start }: CaseContent): readonly CaseFault[] {
  const onward = new Map(scenes.map((scene) => [scene.id, onwardOf(scene)]));
  const reached = closure([start], (id) => onward.get(id) ?? []);
  const back = (id: SceneId): readonly SceneId[] =>
    scenes.filter((scene) => onwardOf(scene).includes(id)).map((scene) => scene.id);
  const ends = scenes.filter(({ kind }) => kind === "end").map(({ id }) => id);
  const ending = closure(ends, back);
  return scenes.flatMap(({ id }): CaseFault[] => [
    ...(reached.has(id) ? [] : [{ fault: "unreachable", scene: id } as const]),
    ...(ending.has(id) ? [] : [{ fault: "no_end_from_here", scene: id } as const]),
  ]);
}

/** The scenes to which a scene leads. */
export function onwardOf(scene: Scene): readonly SceneId[] {
  return scene.kind === "end" ? [] : scene.choices.flatMap(({ next }) => (next === null ? [] : [next]));
}

/** Everything that can be reached from these by the steps. */
function closure(from: readonly SceneId[], steps: (id: SceneId) => readonly SceneId[]): ReadonlySet<SceneId> {
  const found = new Set(from);
  for (const id of found) for (const next of steps(id)) found.add(next);
  return found;
}

function sceneFaults(scene: Scene, { scenes }: CaseContent): readonly CaseFault[] {
  const known = new Set(scenes.map(({ id }) => id));
  const faults: CaseFault["fault"][] = [
    ...(scenes.filter(({ id }) => id === scene.id).length > 1 ? (["same_scene_twice"] as const) : []),
    ...(scene.kind === "situation" ? choiceFaults(scene.choices, known) : []),
  ];
  return [...missingFaults(placedTextsOf(scene), scene.id), ...faults.map((fault) => ({ fault, scene: scene.id }))];
}

function choiceFaults(choices: readonly CaseChoice[], known: ReadonlySet<SceneId>): readonly CaseFault["fault"][] {
  const ids = choices.map(({ id }) => id);
  return [
    ...(choices.length === 0 ? (["dead_end"] as const) : []),
    ...(new Set(ids).size < ids.length ? (["same_choice_twice"] as const) : []),
    ...(choices.every(isLeading(known)) ? [] : (["leads_nowhere"] as const)),
    ...(choices.every(isScored) ? [] : (["score_out_of_range"] as const)),
  ];
}

/** A choice leads to a scene of the case, or is a critical error that ends it. */
function isLeading(known: ReadonlySet<SceneId>): (choice: CaseChoice) => boolean {
  return ({ next, criticalError }) => (criticalError === null ? next !== null && known.has(next) : next === null);
}

function isScored({ scores }: CaseChoice): boolean {
  return caseScaleCodes.every((scale) => Number.isInteger(scores[scale]) && Math.abs(scores[scale]) <= scoreRange);
}

/** Every text of a scene. */
export function textsOf(scene: Scene): readonly Words[] {
  return placedTextsOf(scene).map(({ words }) => words);
}

function placedTextsOf(scene: Scene): readonly PlacedText[] {
  if (scene.kind === "end") return [placed("text", scene.text), placed("lesson", scene.lesson)];
  return [
    placed("text", scene.text),
    ...scene.choices.flatMap(({ text, consequence, criticalError }, choice) => [
      placed("choiceText", text, choice),
      placed("consequence", consequence, choice),
      ...(criticalError === null ? [] : [placed("criticalError", criticalError, choice)]),
    ]),
  ];
}

function placed(field: CaseTextField, words: Words, choice: number | null = null): PlacedText {
  return { field, words, choice };
}

/** The texts that are not written, each with its languages, as one fault. */
function missingFaults(texts: readonly PlacedText[], scene: SceneId | null): readonly CaseFault[] {
  const missing = texts.flatMap(({ field, choice, words }) => {
    const unwritten = languages.filter((language) => words[language].trim() === "");
    return unwritten.length === 0 ? [] : [{ field, choice, languages: unwritten }];
  });
  return missing.length === 0 ? [] : [{ fault: "words_missing", scene, missing }];
}
