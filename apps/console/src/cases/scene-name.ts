import type { CaseContent, Scene, SceneId } from "@vas/domain/forms";
import { languages, useWords } from "@vas/ui";
import { messages } from "./messages.ts";

/** How much of a scene's text stands for it in a list, in characters. */
const longest = 48;

/** What a scene is called where it is listed: the beginning of its text, in another language where this one is not written. */
export function useSceneName(): (scene: Scene) => string {
  const { t, language } = useWords();
  return ({ id, text }) => {
    const written = [language, ...languages].map((one) => inOneLine(text[one])).find((words) => words !== "");
    return written === undefined ? t(messages.wordlessScene, { name: id }) : beginningOf(written);
  };
}

/** What a scene of a case is called where two that begin alike are to be told apart: its name stands there too. */
export function useSceneNameIn(): (id: SceneId | null, of: CaseContent) => string {
  const nameOf = useSceneName();
  return (id, { scenes }) => {
    const scene = scenes.find((one) => one.id === id);
    return scene ? `${nameOf(scene)} (${scene.id})` : (id ?? "–");
  };
}

/** Whole words, as many as there is room for. */
function beginningOf(line: string): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).replace(/[.,:;!?]+$/, "")}…`;
}

/** What a text says after its beginning, as it stands under that; the whole where the beginning is of another language. */
export function restOf(text: string, beginning: string): string {
  const line = inOneLine(text);
  const begun = beginning.slice(0, -1);
  if (line === beginning) return "";
  return line.startsWith(begun) ? `…${line.slice(begun.length).replace(/^[\s.,:;!?]+/, "")}` : line;
}

function inOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
