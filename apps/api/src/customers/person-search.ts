import { nameMatchThreshold, searchGrams } from "@vas/domain/customers";

/** What somebody looks for: nothing, a part of a reference, or a name in any spelling. */
export type SearchedText =
  | { readonly kind: "nothing" }
  | { readonly kind: "reference"; readonly text: string }
  | {
      readonly kind: "name";
      readonly grams: readonly string[];
      /** How many of the grams a person's names must hold. */
      readonly least: number;
      /** So many grams that nobody who holds `least` holds none of these: those inside words, which fewer names share. */
      readonly telling: readonly string[];
    };

const wholeReference = /^(?:(AJ|E)-)?(\d{4})-([1-9]\d{0,2})$/;

/** A reference as it is kept, however it was typed: `aj 2015 51` is AJ-2015-0051. A part of one stays a part. */
function referenceText(typed: string): string {
  const joined = typed
    .toUpperCase()
    .replaceAll(/[\s\u2010-\u2015-]+/g, "-")
    .replace(/^(AJ|E)(?=\d)/, "$1-");
  const [, kind, year, number] = wholeReference.exec(joined) ?? [];
  if (year === undefined || number === undefined) return joined;
  return `${kind === undefined ? "" : `${kind}-`}${year}-${number.padStart(4, "0")}`;
}

/** A text with a digit is looked for in references, any other in names. */
export function searchedText(text: string | null): SearchedText {
  const trimmed = (text ?? "").trim();
  if (/\d/.test(trimmed)) return { kind: "reference", text: referenceText(trimmed) };
  const grams = searchGrams(trimmed);
  if (grams.length === 0) return { kind: "nothing" };
  const least = Math.ceil(grams.length * nameMatchThreshold);
  const inside = grams.toSorted((one, another) => Number(one.includes(" ")) - Number(another.includes(" ")));
  return { kind: "name", grams, least, telling: inside.slice(0, grams.length - least + 1) };
}

/**
 * Persons whose names hold enough of the searched grams, with how many. The blind index is compared with the blinded
 * grams only. Under row-level security no index may look at them before the policy has (the operator is not known to keep
 * to itself what it saw), so every person within sight is compared: with the telling grams first, and only who holds one
 * of them with all. The arguments are parameters of the statement.
 */
export function personsFound(grams: string, least: string, telling: string = grams): string {
  return `select id as person_id, shared from (
      select p.id, (select count(*)::integer from unnest(p.name_grams) gram where gram = any (${grams}::integer[])) as shared
      from casework.person p where p.name_grams && ${telling}::integer[]
    ) compared where shared >= ${least}`;
}
