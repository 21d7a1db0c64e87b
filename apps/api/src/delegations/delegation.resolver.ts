import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { StaffName } from "../directory/index.ts";
import { toConnection } from "../kernel/connection.ts";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { grantDelegation, revokeDelegation } from "./delegation.commands.ts";
import { delegationCandidates, delegations, delegationsById } from "./delegation.queries.ts";
import {
  ChangeDelegationResult,
  DelegationChanged,
  DelegationConnection,
  DelegationType,
  GrantDelegationInput,
  RevokeDelegationInput,
  toChangeDelegationResult,
  toDelegationType,
} from "./delegation.schema.ts";

@Resolver()
export class DelegationResolver {
  @requires("delegation:read")
  @Query(() => DelegationConnection, { description: "Every delegation that was granted, the newest first" })
  async delegations(
    @Ctx() context: StaffContext,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ) {
    const page = await context.read(delegations(first, after ?? null));
    return toConnection({ ...page, nodes: page.nodes.map((named) => toDelegationType(named, context)) });
  }

  @requires("delegation:write")
  @Query(() => [StaffName], { description: "The officials who may be named deciders" })
  delegationCandidates(@Ctx() { read }: StaffContext): Promise<StaffName[]> {
    return read(delegationCandidates);
  }

  @requires("delegation:write")
  @Mutation(() => ChangeDelegationResult)
  async grantDelegation(
    @Arg("input", () => GrantDelegationInput) { validTo = null, ...input }: GrantDelegationInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof ChangeDelegationResult> {
    return toChangeDelegationResult(await perform(grantDelegation, { ...input, validTo }, key), language);
  }

  @requires("delegation:write")
  @Mutation(() => ChangeDelegationResult)
  async revokeDelegation(
    @Arg("input", () => RevokeDelegationInput) input: RevokeDelegationInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof ChangeDelegationResult> {
    return toChangeDelegationResult(await perform(revokeDelegation, input, key), language);
  }
}

@Resolver(() => DelegationChanged)
export class DelegationChangedResolver {
  @FieldResolver(() => DelegationType, { description: "The delegation as it is now" })
  async delegation(@Root() { id }: DelegationChanged, @Ctx() context: StaffContext): Promise<DelegationType> {
    return toDelegationType(await context.load(delegationsById, id), context);
  }
}
