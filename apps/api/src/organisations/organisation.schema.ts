import type { CalendarDate, Language, Result } from "@vas/domain/kernel";
import {
  organisationActions,
  organisationRejectionWords,
  type OrganisationAction,
  type OrganisationRejection,
} from "@vas/domain/organisations";
import { notFoundWords, type OrganisationKind } from "@vas/domain/vocabulary";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionType } from "../kernel/connection.ts";
import { InvalidField, Rejection, rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { DateScalar } from "../kernel/scalars.ts";
import { codeEnum, OrganisationKindEnum, toRefusal } from "../vocabulary/index.ts";

export const OrganisationActionEnum = codeEnum("OrganisationAction", organisationActions);

@ObjectType({ description: "A body that refers, helps, investigates or is trained, as a list shows it" })
export class OrganisationListed {
  @Field(() => ID) id!: string;
  @Field(() => OrganisationKindEnum) kind!: OrganisationKind;
  @Field(() => String, { description: "The Finnish name" }) name!: string;
  @Field(() => String, { nullable: true }) nameSv!: string | null;
  @Field(() => String, { nullable: true }) nameEn!: string | null;
  @Field(() => String, { nullable: true }) municipality!: string | null;
  @Field(() => DateScalar, { nullable: true }) openedOn!: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true }) closedOn!: CalendarDate | null;
  @Field(() => Int, { nullable: true, description: "Places in a reception centre" }) capacity!: number | null;
}

export const OrganisationConnection = connectionType("OrganisationConnection", () => OrganisationListed);

@ObjectType({ description: "A person to reach in a body; seen by the unit that keeps the contact" })
export class OrganisationContact {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) position!: string;
  @Field(() => String) phone!: string;
  @Field(() => String) email!: string;
}

@ObjectType({ description: "How many referrals named the body in a half-year; only those within the reader's sight" })
export class OrganisationReferrals {
  @Field(() => String, { description: "The half-year of arrival: 2015-1 is January–June 2015" }) half!: string;
  @Field(() => Int) count!: number;
}

@ObjectType({ description: "Why something cannot be done to a body now" })
export class OrganisationWhyNot {
  @Field(() => OrganisationActionEnum) action!: OrganisationAction;
  @Field(() => String) reason!: string;
}

@ObjectType({ description: "A body with its contact persons" })
export class Organisation extends OrganisationListed {
  @Field(() => Int) version!: number;
  @Field(() => [OrganisationContact]) contacts!: readonly OrganisationContact[];
  @Field(() => [OrganisationReferrals], { description: "The newest half-year first" })
  referrals!: readonly OrganisationReferrals[];
  @Field(() => [OrganisationActionEnum], { description: "What the reader can do now" })
  availableActions!: readonly OrganisationAction[];
  @Field(() => [OrganisationWhyNot]) whyNot!: readonly OrganisationWhyNot[];
}

@InputType({ description: "Which bodies to list; what is left out does not limit" })
export class OrganisationFilterInput {
  @Field(() => String, { nullable: true, description: "Words of the name or municipality; may be misspelt" })
  search?: string | null;
  @Field(() => OrganisationKindEnum, { nullable: true }) kind?: OrganisationKind | null;
  @Field(() => DateScalar, { nullable: true, description: "Only bodies open on this day" })
  openOn?: CalendarDate | null;
  @Field(() => String, { nullable: true }) municipality?: string | null;
}

@ObjectType()
export class OrganisationChanged {
  readonly kind!: "OrganisationChanged";
  readonly id!: string;
}

export const OrganisationNotFound = rejectionType("OrganisationNotFound");
export const OrganisationNameTaken = rejectionType("OrganisationNameTaken");
const ContactNotFound = rejectionType("ContactNotFound");
const NothingChanged = rejectionType("NothingChanged");

@ObjectType({ implements: Rejection, description: "The body is closed and is not changed any more" })
export class OrganisationClosed extends Rejection {
  readonly kind!: "OrganisationClosed";
  @Field(() => DateScalar) closedOn!: CalendarDate;
}

export const ChangeOrganisationResult = createUnionType({
  name: "ChangeOrganisationResult",
  types: () =>
    [
      OrganisationChanged,
      OrganisationNotFound,
      OrganisationNameTaken,
      OrganisationClosed,
      ContactNotFound,
      NothingChanged,
      StaleVersion,
      InvalidField,
    ] as const,
  resolveType: ({ kind }) => kind,
});

export type OrganisationRefused =
  OrganisationRejection | { readonly kind: "OrganisationNotFound" } | { readonly kind: "OrganisationNameTaken" };

const words = {
  ...organisationRejectionWords,
  OrganisationNotFound: notFoundWords.OrganisationNotFound,
  OrganisationNameTaken: {
    fi: "Samanlajinen ja samanniminen organisaatio on jo luettelossa.",
    sv: "En organisation av samma slag och med samma namn finns redan i listan.",
    en: "An organisation of this kind and name is already on the list.",
  },
};

/** What became of a command on a body, as the answer tells it. */
export function toChangeOrganisationResult(
  result: Result<{ readonly id: string }, OrganisationRefused>,
  language: Language,
): typeof ChangeOrganisationResult {
  return result.ok
    ? { kind: "OrganisationChanged", id: result.value.id }
    : toRefusal(result.rejection, words, language);
}
