import type { Words } from "@vas/domain/kernel";
import { Field, InputType, ObjectType } from "type-graphql";

@ObjectType("Words", { description: "The same text in every language; empty where nobody has written it yet" })
export class WordsType implements Words {
  @Field(() => String) fi!: string;
  @Field(() => String) sv!: string;
  @Field(() => String) en!: string;
}

@InputType({ description: "The same text in every language; empty where nobody has written it yet" })
export class WordsInput implements Words {
  @Field(() => String) fi!: string;
  @Field(() => String) sv!: string;
  @Field(() => String) en!: string;
}

/** The words that an input holds, as the domain takes them. */
export function toWords({ fi, sv, en }: WordsInput): Words {
  return { fi, sv, en };
}
