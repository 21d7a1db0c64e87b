import type { Language, Words } from "@vas/domain/kernel";
import { invalidFieldWords, type InvalidField, type Labels } from "@vas/domain/vocabulary";
import { toRejection } from "../kernel/rejection.ts";

function isInvalidField(rejection: { readonly kind: string }): rejection is InvalidField {
  return rejection.kind === "InvalidField";
}

/** A refused command as the answer's union member. `words` names every kind, so a new refusal without words does not compile. */
export function toRefusal<R extends { readonly kind: string }>(
  rejection: R,
  words: Labels<R["kind"]>,
  language: Language,
): R & { readonly message: string } {
  const byKind: Readonly<Record<string, Words>> = words;
  const told = isInvalidField(rejection) ? invalidFieldWords(rejection) : byKind[rejection.kind];
  if (!told) throw new Error(`No words for ${rejection.kind}`);
  return toRejection(rejection, told, language);
}
