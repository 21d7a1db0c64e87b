import type { CalendarDate } from "@vas/domain/kernel";
import type { OrganisationKind } from "@vas/domain/vocabulary";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../kernel/scalars.ts";
import { OrganisationKindEnum } from "../vocabulary/index.ts";

@InputType({ description: "What is known of a body" })
export class OrganisationDetailsInput {
  @Field(() => OrganisationKindEnum) kind!: OrganisationKind;
  @Field(() => String, { description: "The Finnish name" }) name!: string;
  @Field(() => String, { nullable: true }) nameSv?: string | null;
  @Field(() => String, { nullable: true }) nameEn?: string | null;
  @Field(() => String, { nullable: true }) municipality?: string | null;
  @Field(() => Int, { nullable: true }) capacity?: number | null;
  @Field(() => DateScalar, { nullable: true }) openedOn?: CalendarDate | null;
}

@InputType()
class OrganisationChange {
  @Field(() => ID) organisation!: string;
  @Field(() => Int) expectedVersion!: number;
}

@InputType()
export class AmendOrganisationInput extends OrganisationChange {
  @Field(() => OrganisationDetailsInput, { description: "The whole of the details; what is left out is emptied" })
  details!: OrganisationDetailsInput;
}

@InputType()
export class CloseOrganisationInput extends OrganisationChange {
  @Field(() => DateScalar) closedOn!: CalendarDate;
}

@InputType({ description: "A person to reach in a body" })
export class ContactDetailsInput {
  @Field(() => String) name!: string;
  @Field(() => String, { defaultValue: "" }) position!: string;
  @Field(() => String, { defaultValue: "" }) phone!: string;
  @Field(() => String, { defaultValue: "" }) email!: string;
}

@InputType()
export class AddContactInput extends OrganisationChange {
  @Field(() => ContactDetailsInput) contact!: ContactDetailsInput;
}

@InputType()
export class AmendContactInput extends AddContactInput {
  @Field(() => ID) id!: string;
}

@InputType()
export class RemoveContactInput extends OrganisationChange {
  @Field(() => ID) id!: string;
}
