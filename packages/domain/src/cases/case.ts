import type { Brand, Words } from "../kernel/index.ts";
import type { CaseScale, LearnerRole, SignId } from "../vocabulary/index.ts";

/** The name of a case, the same in all its versions: `case-1`. */
export type CaseId = Brand<string, "CaseId">;
/** The name of a scene within its case. */
export type SceneId = Brand<string, "SceneId">;

/** By what a choice is judged, each from -2 (harmful) to 2 (as it should be done). */
export type CaseScores = Readonly<Record<CaseScale, number>>;

export type CaseChoice = {
  readonly id: string;
  /** What the learner would do, as a full sentence. */
  readonly text: Words;
  /** What follows, told at once. */
  readonly consequence: Words;
  readonly scores: CaseScores;
  /** Why the case ends here and is gone through again; null where it does not. */
  readonly criticalError: Words | null;
  /** The scene to which it leads; null after a critical error only. */
  readonly next: SceneId | null;
};

/** A situation with choices, or an end with what can be learned from it. */
export type Scene = { readonly id: SceneId; readonly text: Words } & (
  | { readonly kind: "situation"; readonly choices: readonly CaseChoice[] }
  | { readonly kind: "end"; readonly outcome: "good" | "mixed" | "poor"; readonly lesson: Words }
);

/** A branching case: a graph of scenes. */
export type CaseContent = {
  readonly id: CaseId;
  readonly title: Words;
  readonly summary: Words;
  readonly warning: Words | null;
  readonly roles: readonly LearnerRole[];
  readonly signs: readonly SignId[];
  readonly start: SceneId;
  readonly scenes: readonly Scene[];
};
