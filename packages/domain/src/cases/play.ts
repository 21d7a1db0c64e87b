import type { CaseScale } from "../vocabulary/index.ts";
import type { CaseChoice, CaseContent, CaseScores, Scene, SceneId } from "./case.ts";
import { onwardOf } from "./faults.ts";

/** One choice that was made: in which scene, which. */
export type CaseStep = { readonly scene: SceneId; readonly choice: string };

/** How far somebody has come in a case. */
export type CasePlay = {
  readonly steps: readonly CaseStep[];
  readonly scores: CaseScores;
} & (
  | { readonly status: "going_on"; readonly scene: Situation }
  /** Ended in review: the choice that must not be made, explained. */
  | { readonly status: "critical_error"; readonly choice: CaseChoice }
  | { readonly status: "ended"; readonly scene: End }
);

export type Situation = Extract<Scene, { readonly kind: "situation" }>;
export type End = Extract<Scene, { readonly kind: "end" }>;

const noScores: CaseScores = { safety: 0, rights: 0, procedure: 0 };

/** A play from its beginning through the steps made, or undefined where a step is none of the case's. */
export function playOf(content: CaseContent, steps: readonly CaseStep[]): CasePlay | undefined {
  let play = beginPlay(content);
  for (const step of steps) {
    play = play && nextPlay(content, play, step);
  }
  return play;
}

function beginPlay(content: CaseContent): CasePlay | undefined {
  return arriveAt(content, content.start, { steps: [], scores: noScores });
}

/** The play after one more choice; undefined where it is over, elsewhere, or has no such choice. */
function nextPlay(content: CaseContent, play: CasePlay, step: CaseStep): CasePlay | undefined {
  if (play.status !== "going_on" || play.scene.id !== step.scene) return undefined;
  const choice = play.scene.choices.find(({ id }) => id === step.choice);
  if (!choice) return undefined;
  const soFar = { steps: [...play.steps, step], scores: added(play.scores, choice.scores) };
  if (choice.criticalError !== null) return { ...soFar, status: "critical_error", choice };
  return choice.next === null ? undefined : arriveAt(content, choice.next, soFar);
}

function arriveAt(content: CaseContent, id: SceneId, soFar: Pick<CasePlay, "steps" | "scores">): CasePlay | undefined {
  const scene = content.scenes.find((one) => one.id === id);
  if (!scene) return undefined;
  return scene.kind === "end" ? { ...soFar, status: "ended", scene } : { ...soFar, status: "going_on", scene };
}

function added(one: CaseScores, other: CaseScores): CaseScores {
  const sum = (scale: CaseScale): number => one[scale] + other[scale];
  return { safety: sum("safety"), rights: sum("rights"), procedure: sum("procedure") };
}

/** Scenes on all ways through a case, as often as one comes to them: so many are looked at before anybody notices. */
const mostOnWays = 5_000;

/** The most that can be reached on each scale by a play that ends without a critical error; walks in circles do not count. */
export function bestScores(content: CaseContent): CaseScores {
  return bestOfWays(content) ?? bestOfScenes(content);
}

/** The most by every way from the beginning to an end that comes to no scene twice; undefined where these are too many to be gone. */
function bestOfWays({ scenes, start }: CaseContent): CaseScores | undefined {
  let [best, seen] = [outOfReach, 0];
  const goOn = (id: SceneId, soFar: CaseScores, before: readonly SceneId[]): void => {
    const scene = scenes.find((one) => one.id === id);
    if (!scene || before.includes(id) || (seen += 1) > mostOnWays) return;
    if (scene.kind === "end") {
      best = higher(best, soFar);
      return;
    }
    for (const { next, scores } of scene.choices) {
      if (next !== null) goOn(next, added(soFar, scores), [...before, id]);
    }
  };
  goOn(start, noScores, []);
  return seen > mostOnWays ? undefined : best;
}

function higher(one: CaseScores, other: CaseScores): CaseScores {
  const most = (scale: CaseScale): number => Math.max(one[scale], other[scale]);
  return { safety: most("safety"), rights: most("rights"), procedure: most("procedure") };
}

/**
 * The most where too many ways lead through a case: each scene is looked at once. Where scenes lead to each other both ways, only one
 * of the two counts.
 */
function bestOfScenes(content: CaseContent): CaseScores {
  const best = new Map<SceneId, CaseScores>();
  for (const scene of lastFirst(content)) best.set(scene.id, bestFrom(scene, best));
  return best.get(content.start) ?? outOfReach;
}

const outOfReach: CaseScores = { safety: -Infinity, rights: -Infinity, procedure: -Infinity };

/** The scenes that can be reached, each after those to which it leads; only a way back leads to one that comes later. */
function lastFirst({ scenes, start }: CaseContent): readonly Scene[] {
  const seen = new Set<SceneId>();
  const ordered: Scene[] = [];
  const visit = (id: SceneId) => {
    const scene = scenes.find((one) => one.id === id);
    if (!scene || seen.has(id)) return;
    seen.add(id);
    for (const next of onwardOf(scene)) visit(next);
    ordered.push(scene);
  };
  visit(start);
  return ordered;
}

/** The most from a scene on, by the most from those to which it leads; a way back is none of them. */
function bestFrom(scene: Scene, best: ReadonlyMap<SceneId, CaseScores>): CaseScores {
  if (scene.kind === "end") return noScores;
  const ways = scene.choices.flatMap(({ next, scores }) => {
    const onward = next === null ? undefined : best.get(next);
    return onward ? [added(scores, onward)] : [];
  });
  return ways.reduce(higher, outOfReach);
}
