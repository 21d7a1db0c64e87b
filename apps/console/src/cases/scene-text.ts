import type { CaseChoice, CaseContent, Scene } from "@vas/domain/forms";
import type { Words } from "@vas/domain/kernel";
import { caseScaleCodes, caseScaleLabels } from "@vas/domain/vocabulary";
import { languages, useWords } from "@vas/ui";
import { messages } from "./messages.ts";
import { useSceneNameIn } from "./scene-name.ts";

/** A text in every language, one a line; a language that nobody has written keeps its line. */
export function wordsText(words: Words): string {
  return languages.map((language) => words[language] || "–").join("\n");
}

/** Everything that a scene says and leads to, so that two versions of it never read the same where they differ. */
export function useSceneText(): (scene: Scene, of: CaseContent) => string {
  const { t, format } = useWords();
  const sceneNameIn = useSceneNameIn();
  const titled = (title: string, words: Words) => `${title}:\n${wordsText(words)}`;
  function choiceText(choice: CaseChoice, at: number, of: CaseContent): string {
    const { text, consequence, scores, criticalError, next } = choice;
    return [
      titled(t(messages.choice, { place: at + 1 }), text),
      titled(t(messages.consequence), consequence),
      ...caseScaleCodes.map((scale) => `${t(caseScaleLabels[scale])}: ${format.number(scores[scale])}`),
      ...(criticalError ? [titled(t(messages.criticalError), criticalError)] : []),
      `${t(messages.leadsTo)}: ${sceneNameIn(next, of)}`,
    ].join("\n");
  }
  return (scene, of) => {
    const rest =
      scene.kind === "end"
        ? [`${t(messages.outcome)}: ${t(messages[scene.outcome])}`, titled(t(messages.lesson), scene.lesson)]
        : scene.choices.map((choice, at) => choiceText(choice, at, of));
    return [wordsText(scene.text), ...rest].join("\n");
  };
}
