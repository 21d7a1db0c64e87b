import type { Scene } from "@vas/domain/forms";
import { languages, useWords } from "@vas/ui";
import { messages } from "./messages.ts";

/** How much of a scene's text stands for it in a list, in characters. */
const longest = 48;

/** What a scene is called where it is listed: the beginning of its text, in another language where this one is not written. */
export function useSceneName(): (scene: Scene) => string {
  const { t, language } = useWords();
  return ({ id, text }) => {
    const written = [language, ...languages].map((one) => text[one].trim()).find((words) => words !== "");
    return written === undefined ? t(messages.wordlessScene, { name: id }) : beginningOf(written);
  };
}

/** Whole words, as many as there is room for. */
function beginningOf(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).replace(/[.,:;!?]+$/, "")}…`;
}

/** What a text says after its beginning, as it stands under that; the whole where the beginning is of another language. */
export function restOf(text: string, beginning: string): string {
  if (text === beginning) return "";
  const begun = beginning.slice(0, -1);
  return text.startsWith(begun) ? `…${text.slice(begun.length).replace(/^[\s.,:;!?]+/, "")}` : text;
}
