export type SearchFault = "tooShort" | "nothing";

/** Why words find nobody in particular: names and references are compared by their letters and digits. */
export function searchFaultOf(words: string): SearchFault | undefined {
  if (words.trim() === "") return undefined;
  const count = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (count === 0) return "nothing";
  return count === 1 ? "tooShort" : undefined;
}
