import { nameGrams, normaliseName } from "@vas/domain/customers";
import type { OrganisationDetails } from "@vas/domain/organisations";

/** How like a searched word must be to a part of the name (pg_trgm word similarity, 0–1). */
export const leastSimilarity = 0.45;

/** What a body is found by: its names in every language and its municipality, normalised. */
export function searchTextOf({ name, nameSv, nameEn, municipality }: OrganisationDetails): string {
  return normaliseName([name, nameSv, nameEn, municipality].filter((part) => part !== null).join(" "));
}

/** The grams by which a contact person is found. */
export function contactGramsOf(name: string): readonly string[] {
  return nameGrams(name);
}
