const segmenter = new Intl.Segmenter("fi", { granularity: "grapheme" });

/** The number of characters as a person counts them: an emoji or a letter with its accents is one. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
