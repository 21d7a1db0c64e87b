const letters: Readonly<Record<string, string>> = { ä: "a", å: "a", ö: "o" };

/** A text as a short name: small letters of English, digits and hyphens, 40 characters at most. */
export function shortName(text: string): string {
  const plain = text.toLowerCase().replaceAll(/[äåö]/g, (letter) => letters[letter] ?? "");
  return plain
    .normalize("NFD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
}

/**
 * A name for a new part of a course. It ends with chance, so that it is none that an earlier version had: what learners have
 * done is kept by names, and a new lesson is not read because one of the same name was.
 * @param chance of `partChance`, one for each part: what is sent once more is to be the same part
 */
export function newPartName(before: string, title: string, chance: string): string {
  return [before, shortName(title), chance].filter((part) => part !== "").join("-");
}

/** Four letters or digits by chance. */
export function partChance(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return random.toString(36).slice(-4).padStart(4, "0");
}
