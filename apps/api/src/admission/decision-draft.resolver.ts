import type { DelegationKind } from "@vas/domain/vocabulary";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { DelegationKindEnum } from "../vocabulary/index.ts";
import { discardDecisionDraft, saveDecisionDraft } from "./decision-draft.commands.ts";
import { decisionDraft } from "./decision-draft.queries.ts";
import {
  DecisionDraft,
  DiscardDecisionDraftInput,
  DiscardDecisionDraftResult,
  SaveDecisionDraftInput,
  SaveDecisionDraftResult,
  toDiscardDecisionDraftResult,
  toSaveDecisionDraftResult,
} from "./decision-draft.schema.ts";

@Resolver()
export class DecisionDraftResolver {
  @requires("decision:draft")
  @Query(() => DecisionDraft, { nullable: true, description: "The reader's own draft of a decision on the matter" })
  async decisionDraft(
    @Arg("kind", () => DelegationKindEnum) kind: DelegationKind,
    @Arg("matter", () => ID) matter: string,
    @Ctx() { read }: StaffContext,
  ): Promise<DecisionDraft | null> {
    return read(decisionDraft({ kind, matter }));
  }

  @requires("decision:draft")
  @Mutation(() => SaveDecisionDraftResult)
  async saveDecisionDraft(
    @Arg("input", () => SaveDecisionDraftInput) { decision, expectedVersion, ...written }: SaveDecisionDraftInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof SaveDecisionDraftResult> {
    const input = { ...written, decision: decision ?? null, expectedVersion: expectedVersion ?? null };
    return toSaveDecisionDraftResult(await perform(saveDecisionDraft, input, key), language);
  }

  @requires("decision:draft")
  @Mutation(() => DiscardDecisionDraftResult)
  async discardDecisionDraft(
    @Arg("input", () => DiscardDecisionDraftInput) { kind, matter }: DiscardDecisionDraftInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof DiscardDecisionDraftResult> {
    return toDiscardDecisionDraftResult(await perform(discardDecisionDraft, { kind, matter }, key), language);
  }
}
