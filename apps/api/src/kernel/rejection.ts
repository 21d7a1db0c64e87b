import type { Language, Words } from "@vas/domain/kernel";
import { Field, InterfaceType, ObjectType } from "type-graphql";

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
  named.set(kind, Named as RejectionClass<string>);
  return Named;
}

/** A refused command as the answer's union member: the rejection's own fields and its message. */
export function toRejection<R extends { readonly kind: string }>(
  rejection: R,
  words: Words,
  language: Language,
): R & { readonly message: string } {
  return { ...rejection, message: words[language] };
}
