import type { Language, Words } from "@vas/domain/kernel";
import { fieldLabels, fieldProblemCodes, type FieldName, type FieldProblem } from "@vas/domain/vocabulary";
import { Field, InterfaceType, Int, ObjectType, registerEnumType } from "type-graphql";

/** What every refusal has: words in the user's language that say what to do. */
@InterfaceType("Rejection", { resolveType: (value: { readonly kind: string }) => value.kind })
export abstract class Rejection {
  @Field(() => String, { description: "Why the command was refused, in the language of the person who asks" })
  message!: string;
}

type RejectionClass<Kind extends string> = new () => Rejection & { readonly kind: Kind };

const named = new Map<string, RejectionClass<string>>();

/**
 * A refusal that says all it has to say in its message. Its GraphQL type has the name of its kind; capabilities that refuse
 * for the same reason share the type.
 */
export function rejectionType<Kind extends string>(kind: Kind): RejectionClass<Kind> {
  const known = named.get(kind);
  if (known) return known as RejectionClass<Kind>;
  class Named extends Rejection {
    readonly kind!: Kind;
  }
  Object.defineProperty(Named, "name", { value: kind });
  ObjectType(kind, { implements: Rejection })(Named);
  named.set(kind, Named);
  return Named;
}

function enumOf<Code extends string>(name: string, codes: readonly Code[]): Readonly<Record<Code, Code>> {
  const values = Object.fromEntries(codes.map((code) => [code, code])) as Record<Code, Code>;
  registerEnumType(values, { name });
  return values;
}

export const FieldNameEnum = enumOf("FieldName", Object.keys(fieldLabels) as FieldName[]);
export const FieldProblemEnum = enumOf("FieldProblem", fieldProblemCodes);

@ObjectType({
  implements: Rejection,
  description: "Somebody else changed this since it was read; nothing was overwritten",
})
export class StaleVersion extends Rejection {
  readonly kind!: "StaleVersion";
  @Field(() => Int, { description: "The version as it is now" }) currentVersion!: number;
}

@ObjectType({ implements: Rejection, description: "One field is not as it must be" })
export class InvalidField extends Rejection {
  readonly kind!: "InvalidField";
  @Field(() => FieldNameEnum) field!: FieldName;
  @Field(() => FieldProblemEnum) problem!: FieldProblem;
}

/** A refused command as the answer's union member: the rejection's own fields and its message. */
export function toRejection<R extends { readonly kind: string }>(
  rejection: R,
  words: Words,
  language: Language,
): R & { readonly message: string } {
  return { ...rejection, message: words[language] };
}
