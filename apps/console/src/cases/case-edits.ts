import type { CaseChoice, CaseContent, Scene, SceneId } from "@vas/domain/forms";
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
