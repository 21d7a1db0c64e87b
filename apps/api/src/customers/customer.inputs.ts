import type { CalendarDate } from "@vas/domain/kernel";
import type { PersonLinkKind, SafetyFlag } from "@vas/domain/vocabulary";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../kernel/scalars.ts";
import { PersonLinkKindEnum, SafetyFlagEnum } from "../vocabulary/index.ts";

@InputType()
export class CustomerChange {
  @Field(() => ID) customer!: string;
  @Field(() => Int, { description: "The version of the customership as it was read" }) expectedVersion!: number;
}

@InputType()
export class AssignHandlerInput extends CustomerChange {
  @Field(() => ID, { nullable: true, description: "Null where nobody handles the customer's matters any more" })
  handler?: string | null;
}

@InputType()
export class SetSafetyInput extends CustomerChange {
  @Field(() => [SafetyFlagEnum]) safetyFlags!: SafetyFlag[];
  @Field(() => String) safetyNote!: string;
  @Field(() => Boolean) protectedIdentity!: boolean;
}

@InputType({ description: "Municipality of residence from a day on" })
export class ResidenceInput {
  @Field(() => String) name!: string;
  @Field(() => DateScalar) from!: CalendarDate;
}

@InputType()
export class SetMunicipalityInput extends CustomerChange {
  @Field(() => ResidenceInput, { nullable: true, description: "Null where there is none" })
  municipality?: ResidenceInput | null;
}

@InputType({ description: "A customer, a body, or somebody whom only the details name" })
export class LinkPersonInput extends CustomerChange {
  @Field(() => PersonLinkKindEnum) relation!: PersonLinkKind;
  @Field(() => ID, { nullable: true }) linkedCustomer?: string | null;
  @Field(() => ID, { nullable: true }) organisation?: string | null;
  @Field(() => String, { defaultValue: "" }) details!: string;
}

@InputType()
export class UnlinkPersonInput extends CustomerChange {
  @Field(() => ID) link!: string;
}

@InputType()
export class AddNoteInput extends CustomerChange {
  @Field(() => String) note!: string;
}
