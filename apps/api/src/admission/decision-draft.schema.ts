import type { Instant, Language, Result } from "@vas/domain/kernel";
import { sharedRejectionWords, type DelegationKind, type StaleVersion as Stale } from "@vas/domain/vocabulary";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { DateTimeScalar } from "../kernel/scalars.ts";
import { DelegationKindEnum, toRefusal } from "../vocabulary/index.ts";
import type { DraftedMatter, MatterNotFound as NoMatter, SavedDecisionDraft } from "./decision-draft.commands.ts";

@ObjectType({ description: "A proposal for a decision being written; only its writer sees it" })
export class DecisionDraft {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => DateTimeScalar) savedAt!: Instant;
  @Field(() => String, { description: "What has been written, as the form keeps it" }) body!: string;
}

@InputType()
export class SaveDecisionDraftInput {
  @Field(() => DelegationKindEnum) kind!: DelegationKind;
  @Field(() => ID, { description: "The referral of an admission, the customership of an ending" }) matter!: string;
  @Field(() => Int, { nullable: true, description: "Left out for the first save" }) expectedVersion?: number | null;
  @Field(() => String) body!: string;
}

@InputType()
export class DiscardDecisionDraftInput {
  @Field(() => DelegationKindEnum) kind!: DelegationKind;
  @Field(() => ID) matter!: string;
}

@ObjectType()
export class DecisionDraftSaved {
  readonly kind!: "DecisionDraftSaved";
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => DateTimeScalar) savedAt!: string;
}

@ObjectType()
export class DecisionDraftDiscarded {
  readonly kind!: "DecisionDraftDiscarded";
  @Field(() => ID) matter!: string;
}

export const MatterNotFound = rejectionType("MatterNotFound");

export const SaveDecisionDraftResult = createUnionType({
  name: "SaveDecisionDraftResult",
  types: () => [DecisionDraftSaved, MatterNotFound, StaleVersion] as const,
  resolveType: ({ kind }) => kind,
});

export const DiscardDecisionDraftResult = createUnionType({
  name: "DiscardDecisionDraftResult",
  types: () => [DecisionDraftDiscarded, MatterNotFound] as const,
  resolveType: ({ kind }) => kind,
});

const words = {
  ...sharedRejectionWords,
  MatterNotFound: { fi: "Asiaa ei löydy.", sv: "Ärendet finns inte.", en: "There is no such matter." },
};

/** What became of the saving of a draft, as the answer tells it. */
export function toSaveDecisionDraftResult(
  result: Result<SavedDecisionDraft, NoMatter | Stale>,
  language: Language,
): typeof SaveDecisionDraftResult {
  return result.ok ? { ...result.value, kind: "DecisionDraftSaved" } : toRefusal(result.rejection, words, language);
}

/** What became of the discarding of a draft, as the answer tells it. */
export function toDiscardDecisionDraftResult(
  result: Result<Pick<DraftedMatter, "matter">, NoMatter>,
  language: Language,
): typeof DiscardDecisionDraftResult {
  if (!result.ok) return toRefusal(result.rejection, words, language);
  return { kind: "DecisionDraftDiscarded", matter: result.value.matter };
}
