import { nameGrams, type PersonIdentity } from "@vas/domain/customers";

/** Every name of a person in one line. */
export function everyNameOf({
  givenName,
  familyName,
  otherNames,
}: Pick<PersonIdentity, "givenName" | "familyName" | "otherNames">): string {
  return `${givenName} ${familyName} ${otherNames}`;
}

/** The grams by which a person is found, each once: of all names together, so that nothing tells which is which. */
export function nameGramsOf(
  identity: Pick<PersonIdentity, "givenName" | "familyName" | "otherNames">,
): readonly string[] {
  return nameGrams(everyNameOf(identity));
}
