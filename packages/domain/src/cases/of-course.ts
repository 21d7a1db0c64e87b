import { languages, type Words } from "../kernel/index.ts";
import { learnerRoleCodes, type LearnerRole } from "../vocabulary/index.ts";
import type { CaseContent, CaseId } from "./case.ts";
import { caseFaults, textsOf, type CaseFault } from "./faults.ts";

/** Why the cases that a course names cannot be played by those whom it is for. */
export type CasesUnfit =
  | { readonly kind: "CaseMissing"; readonly case: string }
  | { readonly kind: "CaseHasFaults"; readonly case: string; readonly faults: readonly CaseFault[] }
  /** The course has cases, but none for learners of this work. */
  | { readonly kind: "NoCaseForRole"; readonly role: LearnerRole };

/** The first reason why the cases do not fit a course that names these; undefined where they do. */
export function whyCasesUnfit(named: readonly string[], bank: readonly CaseContent[]): CasesUnfit | undefined {
  const byName = new Map(bank.map((content) => [content.id as string, content]));
  const missing = named.find((name) => !byName.has(name));
  if (missing !== undefined) return { kind: "CaseMissing", case: missing };
  const used = named.flatMap((name) => byName.get(name) ?? []);
  for (const content of used) {
    const faults = caseFaults(content);
    if (faults.length > 0) return { kind: "CaseHasFaults", case: content.id, faults };
  }
  const without = learnerRoleCodes.find((role) => !used.some(({ roles }) => roles.includes(role)));
  return used.length > 0 && without ? { kind: "NoCaseForRole", role: without } : undefined;
}

/** The most that a case holds: what is larger is no exercise of ten minutes, and would be slow to open on a phone. */
export const caseLimits = { scenes: 100, choices: 8, text: 4000 } as const;

const shortName = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/;

/** Whether something can be the name of a case, of a scene or of a choice: small letters of English, digits and hyphens. */
export function isCaseName(text: string): text is CaseId {
  return shortName.test(text);
}

/** Whether a case can be kept at all, with its faults or without: its names are names, and it is of a size to be played. */
export function isKeepable({ id, title, summary, warning, scenes }: CaseContent): boolean {
  const texts = [title, summary, ...(warning ? [warning] : []), ...scenes.flatMap(textsOf)];
  const choices = scenes.flatMap((scene) => (scene.kind === "situation" ? [scene.choices] : []));
  const names = [id, ...scenes.map((scene) => scene.id), ...choices.flat().map((choice) => choice.id)];
  return (
    names.every(isCaseName) &&
    texts.every(isOfReadableLength) &&
    scenes.length <= caseLimits.scenes &&
    choices.every(({ length }) => length <= caseLimits.choices)
  );
}

function isOfReadableLength(words: Words): boolean {
  return languages.every((language) => words[language].length <= caseLimits.text);
}
