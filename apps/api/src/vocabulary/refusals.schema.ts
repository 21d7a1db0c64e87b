import type { Language, Words } from "@vas/domain/kernel";
import {
  fieldProblemCodes,
  invalidFieldWords,
  type FieldName,
  type FieldProblem,
  type InvalidField as InvalidFieldRefusal,
  type Labels,
} from "@vas/domain/vocabulary";
import { Field, Int, ObjectType } from "type-graphql";
import { Rejection, rejectionType, toRejection } from "../kernel/rejection.ts";
import { codeEnum } from "./vocabulary.schema.ts";

export const FieldProblemEnum = codeEnum("FieldProblem", fieldProblemCodes);

@ObjectType({ implements: Rejection, description: "Somebody else changed the thing since it was read" })
export class StaleVersion extends Rejection {
  readonly kind!: "StaleVersion";
  @Field(() => Int, { description: "The version that is in force now" }) currentVersion!: number;
}

@ObjectType({ implements: Rejection, description: "One field of the input is not as it must be" })
export class InvalidField extends Rejection {
  readonly kind!: "InvalidField";
  @Field(() => String, { description: "The name of the field, as the input calls it" }) field!: FieldName;
  @Field(() => FieldProblemEnum) problem!: FieldProblem;
}

/** A change that changes nothing is refused, so that the history holds no empty entries. */
export const NothingChanged = rejectionType("NothingChanged");

function isInvalidField(rejection: { readonly kind: string }): rejection is InvalidFieldRefusal {
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
