import type { CalendarDate } from "@vas/domain/kernel";
import type { OrganisationKind, ReferralStatus } from "@vas/domain/vocabulary";
import { createUnionType, Field, ID, ObjectType } from "type-graphql";
import { DateScalar } from "../kernel/scalars.ts";
import { codeEnum, OrganisationKindEnum, ReferralStatusEnum } from "../vocabulary/index.ts";
import { searchMatches, type SearchMatch } from "./search.queries.ts";

const SearchMatchEnum = codeEnum("SearchMatch", searchMatches);

@ObjectType({ description: "A customership that the search found" })
export class FoundCustomer {
  readonly kind!: "FoundCustomer";
  @Field(() => ID) id!: string;
  @Field(() => String) reference!: string;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => DateScalar) admittedOn!: CalendarDate;
  @Field(() => DateScalar, { nullable: true }) endedOn!: CalendarDate | null;
  @Field(() => SearchMatchEnum, { description: "What was like the text" }) matched!: SearchMatch;
}

@ObjectType({ description: "A referral that the search found" })
export class FoundReferral {
  readonly kind!: "FoundReferral";
  @Field(() => ID) id!: string;
  @Field(() => String) reference!: string;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => DateScalar) receivedOn!: CalendarDate;
  @Field(() => ReferralStatusEnum) status!: ReferralStatus;
  @Field(() => SearchMatchEnum, { description: "What was like the text" }) matched!: SearchMatch;
}

@ObjectType({ description: "A body that the search found" })
export class FoundOrganisation {
  readonly kind!: "FoundOrganisation";
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) nameSv!: string | null;
  @Field(() => String, { nullable: true }) nameEn!: string | null;
  @Field(() => OrganisationKindEnum) organisationKind!: OrganisationKind;
  @Field(() => String, { nullable: true }) municipality!: string | null;
  @Field(() => DateScalar, { nullable: true }) closedOn!: CalendarDate | null;
  @Field(() => SearchMatchEnum, { description: "What was like the text" }) matched!: SearchMatch;
}

export const SearchResult = createUnionType({
  name: "SearchResult",
  description: "Something that the search found",
  types: () => [FoundCustomer, FoundReferral, FoundOrganisation] as const,
  resolveType: ({ kind }) => kind,
});
