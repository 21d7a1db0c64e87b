import { addressesIn } from "@vas/domain/invitations";
import type { Language } from "@vas/domain/kernel";
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { toConnection } from "../kernel/connection.ts";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { inviteLearners, resendInvitation, withdrawInvitation } from "./invitation.commands.ts";
import { addressCheck, invitations, invitationsById, type InvitationListed } from "./invitation.queries.ts";
import {
  ChangeInvitationInput,
  ChangeInvitationResult,
  CheckedAddress,
  InvitationChanged,
  InvitationConnection,
  InvitationFilterInput,
  InvitationType,
  InviteLearnersInput,
  InviteLearnersResult,
  toChangeInvitationResult,
  toInviteLearnersResult,
} from "./invitation.schema.ts";

@Resolver()
export class InvitationResolver {
  @requires("training:manage")
  @Query(() => InvitationConnection, { description: "Invitations, the latest first" })
  async invitations(
    @Ctx() { read, language }: StaffContext,
    @Arg("filter", () => InvitationFilterInput, { defaultValue: {} }) filter: InvitationFilterInput,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ) {
    const { course = null, organisation = null, state = null } = filter;
    const page = await read(invitations({ course, organisation, state }, { first, after: after ?? null }));
    return toConnection({ ...page, nodes: page.nodes.map((node) => toInvitationType(node, language)) });
  }

  @requires("training:manage")
  @Query(() => [CheckedAddress], { description: "Who would be invited by a pasted text, and who would not and why" })
  async checkedAddresses(
    @Ctx() { read }: StaffContext,
    @Arg("course", () => ID) course: string,
    @Arg("addresses", () => String) pasted: string,
  ): Promise<CheckedAddress[]> {
    const { addresses, repeated, malformed } = addressesIn(pasted);
    const standings = await read(addressCheck(course, addresses));
    return [
      ...malformed.map((address) => ({ address, state: "malformed" as const })),
      ...standings,
      ...repeated.map((address) => ({ address, state: "repeated" as const })),
    ];
  }

  @requires("training:manage")
  @Mutation(() => InviteLearnersResult, { description: "Mails a link to everybody at the addresses" })
  async inviteLearners(
    @Arg("input", () => InviteLearnersInput) { organisation = null, dueOn = null, ...input }: InviteLearnersInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof InviteLearnersResult> {
    return toInviteLearnersResult(await perform(inviteLearners, { ...input, organisation, dueOn }, key), language);
  }

  @requires("training:manage")
  @Mutation(() => ChangeInvitationResult, { description: "Mails a new link; the one before is void" })
  async resendInvitation(
    @Arg("input", () => ChangeInvitationInput) input: ChangeInvitationInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof ChangeInvitationResult> {
    return toChangeInvitationResult(await perform(resendInvitation, input, key), language);
  }

  @requires("training:manage")
  @Mutation(() => ChangeInvitationResult, { description: "Makes the link void" })
  async withdrawInvitation(
    @Arg("input", () => ChangeInvitationInput) input: ChangeInvitationInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof ChangeInvitationResult> {
    return toChangeInvitationResult(await perform(withdrawInvitation, input, key), language);
  }
}

@Resolver(() => InvitationChanged)
export class InvitationChangedResolver {
  @FieldResolver(() => InvitationType, { description: "The invitation as it is now" })
  async invitation(
    @Root() { id }: InvitationChanged,
    @Ctx() { load, language }: StaffContext,
  ): Promise<InvitationType> {
    return toInvitationType(await load(invitationsById, id), language);
  }
}

function toInvitationType(invitation: InvitationListed, language: Language): InvitationType {
  const { courseTitle, organisation, ...listed } = invitation;
  return { ...listed, course: courseTitle[language], organisation: organisation?.[language] ?? null };
}
