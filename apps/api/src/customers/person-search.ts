import { nameMatchThreshold, searchGrams } from "@vas/domain/customers";

/** What somebody looks for: nothing, a part of a reference, or a name in any spelling. */
export type SearchedText =
  | { readonly kind: "nothing" }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "name"; readonly grams: readonly string[]; readonly least: number };

/** A text with a digit is looked for in references, any other in names. */
export function searchedText(text: string | null): SearchedText {
  const trimmed = (text ?? "").trim();
  if (/\d/.test(trimmed)) return { kind: "reference", text: trimmed.toUpperCase() };
  const grams = searchGrams(trimmed);
  if (grams.length === 0) return { kind: "nothing" };
  return { kind: "name", grams, least: Math.ceil(grams.length * nameMatchThreshold) };
}

/**
 * Persons whose names hold enough of the searched grams, with how many. The blind index is compared with the blinded
 * grams only. Under row-level security no index may look at them before the policy has (the operator is not known to keep
 * to itself what it saw), so every person within sight is compared.
 */
export function personsFound(grams: string, least: string): string {
  return `select id as person_id, shared from (
      select p.id, (select count(*)::integer from unnest(p.name_grams) gram where gram = any (${grams}::integer[])) as shared
      from casework.person p where p.name_grams && ${grams}::integer[]
    ) compared where shared >= ${least}`;
}
