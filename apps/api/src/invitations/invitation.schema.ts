import { invitationRejectionWords } from "@vas/domain/invitations";
import type { CalendarDate, Instant, Language, Result } from "@vas/domain/kernel";
import {
  invitationStateCodes,
  notFoundWords,
  sharedRejectionWords,
  type InvitationState,
  type LearnerRole,
} from "@vas/domain/vocabulary";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionType } from "../kernel/connection.ts";
import { InvalidField, rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { DateScalar, DateTimeScalar } from "../kernel/scalars.ts";
import { codeEnum, LanguageEnum, LearnerRoleEnum, toRefusal } from "../vocabulary/index.ts";
import { addressStateCodes } from "./address-states.ts";
import type { ChangeRefused, Invited, InviteRefused } from "./invitation.commands.ts";

export const InvitationStateEnum = codeEnum("InvitationState", invitationStateCodes);
const checkedStates = [...addressStateCodes, "malformed", "repeated"] as const;
const CheckedAddressStateEnum = codeEnum("CheckedAddressState", checkedStates);

@ObjectType("Invitation", { description: "A place in a course that is offered at a mail address" })
export class InvitationType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) email!: string;
  @Field(() => String) course!: string;
  @Field(() => LearnerRoleEnum) role!: LearnerRole;
  @Field(() => String, { nullable: true, description: "The body for which the learner will count" })
  organisation!: string | null;
  @Field(() => DateScalar, { nullable: true }) dueOn!: CalendarDate | null;
  @Field(() => String, { nullable: true }) invitedByName!: string | null;
  @Field(() => DateTimeScalar) invitedAt!: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: "Null until the mail has been sent" })
  mailedAt!: Instant | null;
  @Field(() => DateTimeScalar) expiresAt!: Instant;
  @Field(() => InvitationStateEnum, { description: "As it is now" }) state!: InvitationState;
}

export const InvitationConnection = connectionType("InvitationConnection", () => InvitationType);

@ObjectType({ description: "An address before it is invited" })
export class CheckedAddress {
  @Field(() => String) address!: string;
  @Field(() => CheckedAddressStateEnum) state!: (typeof checkedStates)[number];
}

@InputType()
export class InvitationFilterInput {
  @Field(() => ID, { nullable: true }) course?: string | null;
  @Field(() => ID, { nullable: true }) organisation?: string | null;
  @Field(() => InvitationStateEnum, { nullable: true }) state?: InvitationState | null;
}

@InputType()
export class InviteLearnersInput {
  @Field(() => String, { description: "As it was pasted: apart by white space, commas or semicolons; at most 200" })
  addresses!: string;
  @Field(() => ID) course!: string;
  @Field(() => LearnerRoleEnum) role!: LearnerRole;
  @Field(() => ID, { nullable: true }) organisation?: string | null;
  @Field(() => DateScalar, { nullable: true }) dueOn?: CalendarDate | null;
  @Field(() => LanguageEnum, { description: "The language of the mail" }) language!: Language;
}

@InputType()
export class ChangeInvitationInput {
  @Field(() => ID) invitation!: string;
  @Field(() => Int) expectedVersion!: number;
}

@ObjectType({ description: "The mails are on their way" })
export class LearnersInvited {
  readonly kind!: "LearnersInvited";
  @Field(() => Int) invited!: number;
  @Field(() => Int, { description: "Who is invited, enrolled or certified already" }) skipped!: number;
}

@ObjectType({ description: "The invitation is changed" })
export class InvitationChanged {
  readonly kind!: "InvitationChanged";
  readonly id!: string;
}

const CourseNotFound = rejectionType("CourseNotFound");
const InvitationNotFound = rejectionType("InvitationNotFound");
const InvitationUsed = rejectionType("InvitationUsed");
const InvitationWithdrawn = rejectionType("InvitationWithdrawn");
const InvitationExpired = rejectionType("InvitationExpired");

export const InviteLearnersResult = createUnionType({
  name: "InviteLearnersResult",
  types: () => [LearnersInvited, CourseNotFound, InvalidField] as const,
  resolveType: ({ kind }) => kind,
});

export const ChangeInvitationResult = createUnionType({
  name: "ChangeInvitationResult",
  types: () =>
    [
      InvitationChanged,
      InvitationNotFound,
      InvitationUsed,
      InvitationWithdrawn,
      InvitationExpired,
      StaleVersion,
      InvalidField,
    ] as const,
  resolveType: ({ kind }) => kind,
});

const inviteWords = {
  ...sharedRejectionWords,
  CourseNotFound: notFoundWords.CourseNotFound,
};

/** Those who have been invited, or why nobody was. */
export function toInviteLearnersResult(
  result: Result<Invited, InviteRefused>,
  language: Language,
): typeof InviteLearnersResult {
  return result.ok ? { kind: "LearnersInvited", ...result.value } : toRefusal(result.rejection, inviteWords, language);
}

/** The changed invitation, or why it was not changed. */
export function toChangeInvitationResult(
  result: Result<{ readonly id: string }, ChangeRefused>,
  language: Language,
): typeof ChangeInvitationResult {
  if (result.ok) return { kind: "InvitationChanged", id: result.value.id };
  return toRefusal(result.rejection, { ...sharedRejectionWords, ...invitationRejectionWords }, language);
}
