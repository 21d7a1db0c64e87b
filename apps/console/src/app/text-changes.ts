import { diffLines, diffWordsWithSpace } from "diff";

/** A piece of two texts: in both of them, or added in the second, or removed with the first. */
export type TextPart = { readonly value: string; readonly added: boolean; readonly removed: boolean };

/** Words taken out and put in; a page of which all is written anew has more. */
const mostChanges = 600;

/**
 * What two texts have in common, and what only one of them has, word by word. To find the least that differs takes longer the more
 * differs, up to many seconds for a lesson that is written anew: texts that have little in common are compared line by line, which
 * is also how they are read then.
 */
export function textParts(before: string, after: string): readonly TextPart[] {
  return diffWordsWithSpace(before, after, { maxEditLength: mostChanges }) ?? diffLines(before, after);
}
