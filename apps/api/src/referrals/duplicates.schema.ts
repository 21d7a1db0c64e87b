import type { CalendarDate } from "@vas/domain/kernel";
import { Field, InputType } from "type-graphql";
import { DateScalar } from "../kernel/scalars.ts";

@InputType({ description: "What is known of somebody before a new person is made" })
export class PossibleDuplicatesInput {
  @Field(() => String, { description: "Every name, in any order" }) name!: string;
  @Field(() => DateScalar, { nullable: true }) birthDate?: CalendarDate | null;
  @Field(() => [String], { defaultValue: [], description: "ISO 3166-1 alpha-2" }) nationalities!: string[];
}
