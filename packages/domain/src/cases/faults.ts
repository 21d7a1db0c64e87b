import { languages, type Words } from "../kernel/index.ts";
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
};

/** The most and the least that a choice scores. */
const scoreRange = 2;

/**
 * What is wrong with a case: everything can be reached, from everywhere there is a way to an end, every choice is scored on
 * every scale, and every word is there in every language. An empty list is a case that can be played.
 */
export function caseFaults(content: CaseContent): readonly CaseFault[] {
  const start = content.scenes.some(({ id }) => id === content.start);
  const texts = [content.title, content.summary, ...(content.warning ? [content.warning] : [])];
  return [
    ...(start ? [] : [{ fault: "no_start", scene: null } as const]),
    ...(texts.every(isWritten) ? [] : [{ fault: "words_missing", scene: null } as const]),
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

function onwardOf(scene: Scene): readonly SceneId[] {
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
    ...(textsOf(scene).every(isWritten) ? [] : (["words_missing"] as const)),
    ...(scene.kind === "situation" ? choiceFaults(scene.choices, known) : []),
  ];
  return faults.map((fault) => ({ fault, scene: scene.id }));
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
  if (scene.kind === "end") return [scene.text, scene.lesson];
  return [
    scene.text,
    ...scene.choices.flatMap(({ text, consequence, criticalError }) => [
      text,
      consequence,
      ...(criticalError === null ? [] : [criticalError]),
    ]),
  ];
}

function isWritten(words: Words): boolean {
  return languages.every((language) => words[language].trim() !== "");
}
