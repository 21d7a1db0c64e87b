import { accept, reject, type Result } from "../kernel/index.ts";
import type { CaseScale } from "../vocabulary/index.ts";
import type { CaseChoice, CaseContent, CaseScores, Scene } from "./case.ts";
import { playOf, type CasePlay, type CaseStep } from "./play.ts";

export type CaseRejection =
  /** Another choice was made here first, as in a second window. */
  { readonly kind: "CaseMovedOn" } | { readonly kind: "CaseEnded" } | { readonly kind: "ChoiceNotInScene" };

/** A choice at its place in the path, from 0; the place tells a second choice from one sent late. */
export type Choose = CaseStep & { readonly place: number };

/** The play after a choice. */
export function chooseInCase(
  content: CaseContent,
  steps: readonly CaseStep[],
  { place, scene, choice }: Choose,
): Result<CasePlay, CaseRejection> {
  if (place < steps.length) return reject({ kind: "CaseMovedOn" });
  const play = playOf(content, steps);
  if (play && play.status !== "going_on") return reject({ kind: "CaseEnded" });
  if (place > steps.length || play?.scene.id !== scene) return reject({ kind: "CaseMovedOn" });
  const next = playOf(content, [...steps, { scene, choice }]);
  return next ? accept(next) : reject({ kind: "ChoiceNotInScene" });
}

/** A scene with what was chosen in it. */
export type Passed = { readonly scene: Scene; readonly choice: CaseChoice };

/** The path that the steps made, scene by scene. Steps that are none of the case's are left out. */
export function pathOf({ scenes }: CaseContent, steps: readonly CaseStep[]): readonly Passed[] {
  return steps.flatMap((step): Passed[] => {
    const scene = scenes.find(({ id }) => id === step.scene);
    const choice = scene?.kind === "situation" ? scene.choices.find(({ id }) => id === step.choice) : undefined;
    return scene && choice ? [{ scene, choice }] : [];
  });
}

/** How a play went on a scale, towards the best that can be reached. */
export const caseVerdicts = ["as_it_should", "mostly", "partly", "harmful"] as const;
export type CaseVerdict = (typeof caseVerdicts)[number];

/** From which share of the best on a play is mostly as it should be, in per cent. */
const mostlyFrom = 60;

/** How a play went on a scale: harmful below nothing, as it should from the best on. */
export function verdictOf(scale: CaseScale, scores: CaseScores, best: CaseScores): CaseVerdict {
  const [score, reachable] = [scores[scale], best[scale]];
  if (score >= reachable) return "as_it_should";
  if (score < 0) return "harmful";
  return score * 100 >= reachable * mostlyFrom ? "mostly" : "partly";
}
