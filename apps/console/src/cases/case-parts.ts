import type { CaseContent, Scene, SceneId } from "@vas/domain/forms";

/** A case in parts that two people may change without meeting: its facts by name, and each scene as `scene:<name>`. */
export type CaseParts = Readonly<Record<string, unknown>>;

const scenePart = "scene:";

/** The parts of a case. */
export function partsOf({ scenes, ...facts }: CaseContent): CaseParts {
  return { ...facts, ...Object.fromEntries(scenes.map((scene) => [`${scenePart}${scene.id}`, scene])) };
}

/** The scene that a part is; undefined where the part is a fact of the case. */
export function sceneOfPart(part: string): SceneId | undefined {
  return part.startsWith(scenePart) ? (part.slice(scenePart.length) as SceneId) : undefined;
}

/** The case of which these are the parts; scenes come in the order of `ordered`, new ones after them. */
export function contentOf(ordered: CaseContent, parts: CaseParts): CaseContent {
  const facts = Object.fromEntries(Object.entries(parts).filter(([name]) => sceneOfPart(name) === undefined));
  const scenes = Object.entries(parts).flatMap(([name, part]) =>
    sceneOfPart(name) !== undefined && part !== null ? [part as Scene] : [],
  );
  const place = (id: SceneId): number => {
    const found = ordered.scenes.findIndex((scene) => scene.id === id);
    return found === -1 ? ordered.scenes.length : found;
  };
  return { ...(facts as Omit<CaseContent, "scenes">), scenes: scenes.toSorted((a, b) => place(a.id) - place(b.id)) };
}
