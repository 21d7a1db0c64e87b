import type { CaseChoice, CaseContent, CaseId, Scene, SceneId } from "@vas/domain/forms";
import type { CaseInput } from "../schema.generated.ts";
import type { Editable_CaseFragment } from "./CaseEditor.generated.ts";

type Written = Editable_CaseFragment["case"];
type WrittenScene = Written["scenes"][number];
type WrittenWords = { readonly fi: string; readonly sv: string; readonly en: string };

/** A text in every language that nobody has written yet. */
export const noWords = { fi: "", sv: "", en: "" } as const;

function toWords({ fi, sv, en }: WrittenWords) {
  return { fi, sv, en };
}

/** A case as the server tells it, as the domain knows it: so the same checks and the same play serve here. */
export function toContent({ name, title, summary, warning, roles, signs, start, scenes }: Written): CaseContent {
  return {
    id: name as CaseId,
    title: toWords(title),
    summary: toWords(summary),
    warning: warning && toWords(warning),
    roles,
    signs,
    start: start as SceneId,
    scenes: scenes.map(toScene),
  };
}

function toScene({ name, kind, text, choices, outcome, lesson }: WrittenScene): Scene {
  const scene = { id: name as SceneId, text: toWords(text) };
  if (kind === "end") return { ...scene, kind, outcome: outcome ?? "mixed", lesson: toWords(lesson ?? noWords) };
  return { ...scene, kind, choices: choices.map(toChoice) };
}

function toChoice({
  name,
  text,
  consequence,
  scores,
  criticalError,
  next,
}: WrittenScene["choices"][number]): CaseChoice {
  const { safety, rights, procedure } = scores;
  return {
    id: name,
    text: toWords(text),
    consequence: toWords(consequence),
    scores: { safety, rights, procedure },
    criticalError: criticalError && toWords(criticalError),
    next: next as SceneId | null,
  };
}

/** A case as it is sent to be kept. */
export function toCaseInput({ id, roles, signs, scenes, ...content }: CaseContent): CaseInput {
  return { ...content, name: id, roles: [...roles], signs: [...signs], scenes: scenes.map(toSceneInput) };
}

function toSceneInput(scene: Scene): CaseInput["scenes"][number] {
  const { id: name, kind, text } = scene;
  if (scene.kind === "end") return { name, kind, text, choices: [], outcome: scene.outcome, lesson: scene.lesson };
  const choices = scene.choices.map(({ id, ...choice }) => ({ ...choice, name: id }));
  return { name, kind, text, choices, outcome: null, lesson: null };
}

/** A case that is begun: one situation, from which everything else is written. */
export function newCase(name: string, title: Partial<WrittenWords>): CaseContent {
  const start = "start" as SceneId;
  return {
    id: name as CaseId,
    title: { ...noWords, ...title },
    summary: noWords,
    warning: null,
    roles: ["reception", "police", "border", "ngo"],
    signs: [],
    start,
    scenes: [{ id: start, kind: "situation", text: noWords, choices: [] }],
  };
}
