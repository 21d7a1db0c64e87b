import type { CaseChoice, CaseContent, Scene, SceneId } from "@vas/domain/forms";
import { isMetUnder, type Versions } from "../app/forms/three-way.ts";
import { noWords } from "./case-content.ts";

/** A change of a case that is being written. */
export type CaseEdit = (content: CaseContent) => CaseContent;
type Situation = Extract<Scene, { readonly kind: "situation" }>;

/** The first of `scene-1`, `scene-2`, … that no other has. */
function freeName(stem: string, taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    const name = `${stem}-${number}`;
    if (!taken.includes(name)) return name;
  }
}

/** The name that the next new scene gets. */
export function nextSceneName({ scenes }: CaseContent): SceneId {
  return freeName(
    "scene",
    scenes.map(({ id }) => id),
  ) as SceneId;
}

/** Adds a scene that nobody has written yet. */
export function addScene(id: SceneId, kind: Scene["kind"]): CaseEdit {
  const scene: Scene =
    kind === "end"
      ? { id, kind, text: noWords, outcome: "good", lesson: noWords }
      : { id, kind, text: noWords, choices: [] };
  return (content) => ({ ...content, scenes: [...content.scenes, scene] });
}

/** Changes one scene. */
export function changeScene(id: SceneId, change: (scene: Scene) => Scene): CaseEdit {
  return (content) => ({
    ...content,
    scenes: content.scenes.map((scene) => (scene.id === id ? change(scene) : scene)),
  });
}

function changeChoices(content: CaseContent, change: (choice: CaseChoice) => CaseChoice): CaseContent {
  const scenes = content.scenes.map((scene) =>
    scene.kind === "end" ? scene : { ...scene, choices: scene.choices.map(change) },
  );
  return { ...content, scenes };
}

/** Takes a scene out; the choices that led to it lead nowhere until somebody says where. */
export function removeScene(id: SceneId): CaseEdit {
  return (content) => {
    const rest = { ...content, scenes: content.scenes.filter((scene) => scene.id !== id) };
    return changeChoices(rest, (choice) => (choice.next === id ? { ...choice, next: null } : choice));
  };
}

/** Puts a scene that was taken out back in its place, with the ways to it that nobody has led elsewhere meanwhile. */
export function restoreScene(before: CaseContent, id: SceneId): CaseEdit {
  const place = before.scenes.findIndex((scene) => scene.id === id);
  const leading = new Set(before.scenes.flatMap((scene) => waysTo(scene, id)));
  return (content) => {
    const scene = before.scenes[place];
    if (!scene || content.scenes.some((one) => one.id === id)) return content;
    const scenes = content.scenes.toSpliced(place, 0, scene).map((one): Scene => {
      if (one.kind === "end") return one;
      const isCut = (choice: CaseChoice) => choice.next === null && leading.has(`${one.id}/${choice.id}`);
      return { ...one, choices: one.choices.map((choice) => (isCut(choice) ? { ...choice, next: id } : choice)) };
    });
    return { ...content, scenes };
  };
}

function waysTo(scene: Scene, id: SceneId): readonly string[] {
  if (scene.kind === "end") return [];
  return scene.choices.filter(({ next }) => next === id).map((choice) => `${scene.id}/${choice.id}`);
}

/** Gives a scene another name, wherever it is named. */
export function renameScene(id: SceneId, name: SceneId): CaseEdit {
  return (content) => {
    const scenes = content.scenes.map((scene) => (scene.id === id ? { ...scene, id: name } : scene));
    const renamed = { ...content, scenes, start: content.start === id ? name : content.start };
    return changeChoices(renamed, (choice) => (choice.next === id ? { ...choice, next: name } : choice));
  };
}

/**
 * The other's case with other names for scenes and choices that they have added, where one has added something else under the same
 * name.
 */
export function withOwnNames({ base, mine, theirs }: Versions<CaseContent>): CaseContent {
  const all = { base: base.scenes, mine: mine.scenes, theirs: theirs.scenes };
  const met = theirs.scenes.map(({ id }) => id).filter((id) => isMetUnder(id, all));
  const renamed = met.reduce((content, id) => {
    const taken = [base, mine, content].flatMap(({ scenes }) => scenes.map((scene) => scene.id));
    return renameScene(id, freeName("scene", taken) as SceneId)(content);
  }, theirs);
  return { ...renamed, scenes: renamed.scenes.map((scene) => withOwnChoices(scene, mine, base)) };
}

function withOwnChoices(scene: Scene, mine: CaseContent, base: CaseContent): Scene {
  if (scene.kind === "end") return scene;
  const choicesIn = ({ scenes }: CaseContent): readonly CaseChoice[] => {
    const found = scenes.find(({ id }) => id === scene.id);
    return found?.kind === "situation" ? found.choices : [];
  };
  const all = { base: choicesIn(base), mine: choicesIn(mine), theirs: scene.choices };
  const met = scene.choices.map(({ id }) => id).filter((id) => isMetUnder(id, all));
  return met.reduce((situation, id) => {
    const taken = [...all.base, ...all.mine, ...situation.choices].map((choice) => choice.id);
    return changeChoice(situation, id, { id: freeName("choice", taken) });
  }, scene);
}

/** A choice that is a critical error ends the case, also where somebody else has led it elsewhere meanwhile. */
export function withErrorsEnding(content: CaseContent): CaseContent {
  return changeChoices(content, (choice) => (choice.criticalError === null ? choice : { ...choice, next: null }));
}

/** A situation with one more choice, which nobody has written yet. */
export function addChoice(situation: Situation): Situation {
  const id = freeName(
    "choice",
    situation.choices.map((choice) => choice.id),
  );
  const scores = { safety: 0, rights: 0, procedure: 0 };
  const choice: CaseChoice = { id, text: noWords, consequence: noWords, scores, criticalError: null, next: null };
  return { ...situation, choices: [...situation.choices, choice] };
}

/** A situation with one choice changed. */
export function changeChoice(situation: Situation, id: string, patch: Partial<CaseChoice>): Situation {
  return { ...situation, choices: situation.choices.map((one) => (one.id === id ? { ...one, ...patch } : one)) };
}

/** A situation without a choice. */
export function removeChoice(situation: Situation, id: string): Situation {
  return { ...situation, choices: situation.choices.filter((choice) => choice.id !== id) };
}

/** A situation with a choice moved by this many places; at the ends it stays. */
export function moveChoice(situation: Situation, id: string, by: -1 | 1): Situation {
  const from = situation.choices.findIndex((choice) => choice.id === id);
  const moved = situation.choices[from];
  if (!moved || from + by < 0 || from + by >= situation.choices.length) return situation;
  return { ...situation, choices: situation.choices.toSpliced(from, 1).toSpliced(from + by, 0, moved) };
}
