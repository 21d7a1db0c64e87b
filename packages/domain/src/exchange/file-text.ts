import type { ExchangeProblem } from "./draft.ts";

/**
 * Characters that a reader does not see: control characters but tab and line ends, and the marks of writing direction, with
 * which a text can be made to read otherwise than it is stored. Whoever brings a file is told, since a file is not typed.
 */
export const hiddenCharacter: RegExp =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u;

const directionMark = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** What is wrong with the characters of a file, by line from 1 on; of each line the first only. */
export function characterProblems(text: string, file: string | null): readonly ExchangeProblem[] {
  if (!hiddenCharacter.test(text)) return [];
  return text.split("\n").flatMap((line, index) => {
    const [found] = hiddenCharacter.exec(line) ?? [];
    if (found === undefined) return [];
    const code = directionMark.test(found) ? "direction_mark" : "control_character";
    return [{ file, line: index + 1, question: null, code, detail: codePointOf(found) }];
  });
}

/** `U+202E` */
function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
