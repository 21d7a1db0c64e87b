import { nameGrams, normaliseName } from "@vas/domain/customers";
import type { OrganisationDetails } from "@vas/domain/organisations";

/** How like a searched word must be to a part of the name (pg_trgm word similarity, 0–1). */
export const leastSimilarity = 0.45;

/** What a body is found by: its names in every language and its municipality, normalised. */
export function searchTextOf({ name, nameSv, nameEn, municipality }: OrganisationDetails): string {
  return normaliseName([name, nameSv, nameEn, municipality].filter((part) => part !== null).join(" "));
}

/**
 * A body's names by language, as `Words` in SQL: the Finnish one where it has no other; null where there is no body.
 * @param body the name under which the statement has the body's row
 * @param otherwise what it is called in every language where its row is not known
 */
export function bodyWords(body: string, otherwise = "null"): string {
  const name = `coalesce(${body}.name, ${otherwise})`;
  return `case when ${name} is not null then jsonb_build_object('fi', ${name}, 'sv', coalesce(${body}.name_sv, ${name}),
    'en', coalesce(${body}.name_en, ${name})) end`;
}

/** The grams by which a contact person is found. */
export function contactGramsOf(name: string): readonly string[] {
  return nameGrams(name);
}
