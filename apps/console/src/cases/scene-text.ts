import type { CaseChoice, Scene } from "@vas/domain/forms";
import type { Words } from "@vas/domain/kernel";
import { caseScaleCodes, caseScaleLabels } from "@vas/domain/vocabulary";
import { languages, useWords } from "@vas/ui";
import { messages } from "./messages.ts";

/** A text in every language, one a line; a language that nobody has written keeps its line. */
export function wordsText(words: Words): string {
  return languages.map((language) => words[language] || "–").join("\n");
}

/** Everything that a scene says and leads to, so that two versions of it never read the same where they differ. */
export function useSceneText(): (scene: Scene) => string {
  const { t, format } = useWords();
  const titled = (title: string, words: Words) => `${title}:\n${wordsText(words)}`;
  function choiceText({ text, consequence, scores, criticalError, next }: CaseChoice, at: number): string {
    return [
      titled(t(messages.choice, { place: at + 1 }), text),
      titled(t(messages.consequence), consequence),
      ...caseScaleCodes.map((scale) => `${t(caseScaleLabels[scale])}: ${format.number(scores[scale])}`),
      ...(criticalError ? [titled(t(messages.criticalError), criticalError)] : []),
      `${t(messages.leadsTo)}: ${next ?? "–"}`,
    ].join("\n");
  }
  return (scene) => {
    const rest =
      scene.kind === "end"
        ? [`${t(messages.outcome)}: ${t(messages[scene.outcome])}`, titled(t(messages.lesson), scene.lesson)]
        : scene.choices.map(choiceText);
    return [wordsText(scene.text), ...rest].join("\n");
  };
}
