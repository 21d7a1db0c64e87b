import { admissionRejectionWords } from "@vas/domain/admission";
import { endingRejectionWords } from "@vas/domain/ending";
import type { Instant, Language, Result } from "@vas/domain/kernel";
import type { DelegationKind, Labels } from "@vas/domain/vocabulary";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { DateTimeScalar } from "../kernel/scalars.ts";
import { DelegationKindEnum, toRefusal } from "../vocabulary/index.ts";
import { proposalWaits } from "./admission.results.ts";
import type {
  DecisionDraftRefused,
  MatterNotFound as NoMatter,
  SavedDecisionDraft,
} from "./decision-draft.commands.ts";
import type { DraftedMatter } from "./decision-draft.store.ts";

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
  @Field(() => ID, {
    nullable: true,
    description: "The decision that is written anew, returned or in force; left out for a first proposal",
  })
  decision?: string | null;
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

/** Members of the union are made once, before the schema is: a union's own list is asked for too late to make them. */
const refusals = [
  MatterNotFound,
  StaleVersion,
  rejectionType("ProposalWaits"),
  rejectionType("NotReturned"),
  rejectionType("NotInForce"),
  rejectionType("ReferralNotConsidered"),
  rejectionType("CustomershipEnded"),
] as const;

export const SaveDecisionDraftResult = createUnionType({
  name: "SaveDecisionDraftResult",
  types: () => [DecisionDraftSaved, ...refusals] as const,
  resolveType: ({ kind }) => kind,
});

export const DiscardDecisionDraftResult = createUnionType({
  name: "DiscardDecisionDraftResult",
  types: () => [DecisionDraftDiscarded, MatterNotFound] as const,
  resolveType: ({ kind }) => kind,
});

const words: Labels<DecisionDraftRefused["kind"]> = {
  ...admissionRejectionWords,
  CustomershipEnded: endingRejectionWords.CustomershipEnded,
  ProposalWaits: proposalWaits,
  MatterNotFound: { fi: "Asiaa ei löydy.", sv: "Ärendet finns inte.", en: "There is no such matter." },
};

/** What became of the saving of a draft, as the answer tells it. */
export function toSaveDecisionDraftResult(
  result: Result<SavedDecisionDraft, DecisionDraftRefused>,
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
