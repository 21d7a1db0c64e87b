import type { PersonIdentity } from "@vas/domain/customers";

/** Placeholder until the domain's nameGrams arrives. */
export function nameGramsOf({
  givenName,
  familyName,
  otherNames,
}: Pick<PersonIdentity, "givenName" | "familyName" | "otherNames">): string[] {
  const words = `${givenName} ${familyName} ${otherNames}`.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return words.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    const padded = `  ${word} `;
    return word === "" ? [] : Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3));
  });
}
