/**
 * Search by name with typing errors and Finnish inflection, in sets of trigrams only: the store keeps a keyed hash of each trigram
 * and never the name. A name is kept with the trigrams of its base form and of the stem that Finnish endings are joined to; a
 * search word loses its case ending first. So `Virtaselle` finds Virtanen, and `Mäen` finds Mäki.
 */

/** The share of the search's trigrams that a name must have to be shown. */
export const nameMatchThreshold = 0.55;

const shortestStem = 3;

/** Letters that are not a base letter with a mark. Å, ä and ö lose their mark: they are often typed without. */
const foldedLetters: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
};

/** The name in the form in which names are compared: small letters without marks, words of letters and digits. */
export function normaliseName(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[æœøßđðłıþ]/g, (letter) => foldedLetters[letter] ?? letter)
    .replace(/['’ʼ`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Case endings of Finnish after folding, the longer first. The vowel before `n` of an illative is doubled: `virtaseen`. */
const caseEndings: readonly RegExp[] = [
  /(?<=ee)seen$/,
  /(?<=a)an$|(?<=e)en$|(?<=i)in$|(?<=o)on$|(?<=u)un$|(?<=y)yn$/,
  /(?:ssa|sta|lla|lta|lle|tta)$/,
  /(?<=[aeiouy])n$/,
  /(?<=[lnrs])ta$/,
  /(?<=[eouy])a$/,
];

/**
 * A search word without its case ending; the word itself where it has none, or where too little would be left. What ends in
 * `-ton` joins its endings to `-ttoma-`: `Olemattoman` is Olematon.
 */
export function withoutCaseEnding(word: string): string {
  if (word.endsWith("nen")) return word;
  const ending = caseEndings.find((pattern) => pattern.test(word));
  const stem = (ending ? word.replace(ending, "") : word).replace(/ttoma$/, "ton");
  return stem.length < shortestStem ? word : stem;
}

/** Consonants between the last two vowels in strong and in weak grade: Virta, Virran; Lahti, Lahden; Mäki, Mäen. */
const gradation: readonly (readonly [RegExp, string])[] = [
  [/kk(?=[aeiouy]$)/, "k"],
  [/pp(?=[aeiouy]$)/, "p"],
  [/tt(?=[aeiouy]$)/, "t"],
  [/nk(?=[aeiouy]$)/, "ng"],
  [/mp(?=[aeiouy]$)/, "mm"],
  [/nt(?=[aeiouy]$)/, "nn"],
  [/lt(?=[aeiouy]$)/, "ll"],
  [/rt(?=[aeiouy]$)/, "rr"],
  [/(?<=[aeiouylr])k(?=[aeiouy]$)/, ""],
  [/(?<=[aeiouylr])p(?=[aeiouy]$)/, "v"],
  [/(?<=[aeiouyh])t(?=[aeiouy]$)/, "d"],
];

/** The stems that endings are joined to, beside the base form: `virtase` of Virtanen, `mae` and `mai` of Mäki. */
function inflectedStems(word: string): readonly string[] {
  if (word.length < shortestStem) return [];
  if (word.endsWith("nen")) return [`${word.slice(0, -3)}se`];
  if (word.endsWith("s")) return [`${word.slice(0, -1)}kse`];
  const grade = gradation.find(([strong]) => strong.test(word));
  const weak = grade ? word.replace(grade[0], grade[1]) : word;
  return weak.endsWith("i") ? [weak, `${weak.slice(0, -1)}e`] : [weak];
}

/** The trigrams of one word as pg_trgm makes them: two spaces before the word, one after it. */
function wordGrams(word: string): readonly string[] {
  const padded = [" ", " ", ...Array.from(word), " "];
  return Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3).join(""));
}

function wordsOf(name: string): readonly string[] {
  return normaliseName(name)
    .split(" ")
    .filter((word) => word !== "");
}

function gramsOf(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap(wordGrams))];
}

/** The trigrams under which a name is kept, each once: of its words and of the stems of their inflected forms. */
export function nameGrams(name: string): readonly string[] {
  return gramsOf(wordsOf(name).flatMap((word) => [word, ...inflectedStems(word)]));
}

/** The trigrams of what somebody typed, each once; case endings are left out. */
export function searchGrams(search: string): readonly string[] {
  return gramsOf(wordsOf(search).map(withoutCaseEnding));
}

/** The trigrams of the base forms only, for comparing two names with each other. */
export function baseGrams(name: string): readonly string[] {
  return gramsOf(wordsOf(name));
}

/** The share of the search's trigrams that the name has: 0 to 1. Hashes of trigrams serve as well as trigrams. */
export function similarity<Gram>(search: readonly Gram[], name: readonly Gram[]): number {
  if (search.length === 0) return 0;
  const kept = new Set(name);
  return search.filter((gram) => kept.has(gram)).length / search.length;
}

/** Does a search find a name? */
export function findsName(search: string, name: string): boolean {
  return similarity(searchGrams(search), nameGrams(name)) >= nameMatchThreshold;
}
