import type { Instant, Language, Result } from "@vas/domain/kernel";
import { sharedRejectionWords, type StaleVersion as StaleVersionRefused } from "@vas/domain/vocabulary";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { DateTimeScalar } from "../kernel/scalars.ts";
import { toRefusal } from "../vocabulary/index.ts";

export type { StaleVersionRefused };

@ObjectType({ description: "A referral being written; only its writer sees it" })
export class ReferralDraft {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => DateTimeScalar) savedAt!: Instant;
  @Field(() => String, { description: "What has been written, as the form keeps it" }) body!: string;
}

@InputType()
export class SaveReferralDraftInput {
  @Field(() => ID, { nullable: true, description: "The draft to save over; left out for a new one" })
  draft?: string | null;
  @Field(() => Int, { nullable: true }) expectedVersion?: number | null;
  @Field(() => String) body!: string;
}

@InputType()
export class DiscardReferralDraftInput {
  @Field(() => ID) draft!: string;
}

@ObjectType()
export class ReferralDraftSaved {
  readonly kind!: "ReferralDraftSaved";
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => DateTimeScalar) savedAt!: string;
}

@ObjectType()
export class ReferralDraftDiscarded {
  readonly kind!: "ReferralDraftDiscarded";
  @Field(() => ID) id!: string;
}

export const DraftNotFound = rejectionType("DraftNotFound");

export const SaveReferralDraftResult = createUnionType({
  name: "SaveReferralDraftResult",
  types: () => [ReferralDraftSaved, DraftNotFound, StaleVersion] as const,
  resolveType: ({ kind }) => kind,
});

export const DiscardReferralDraftResult = createUnionType({
  name: "DiscardReferralDraftResult",
  types: () => [ReferralDraftDiscarded, DraftNotFound] as const,
  resolveType: ({ kind }) => kind,
});

const words = {
  ...sharedRejectionWords,
  DraftNotFound: { fi: "Luonnosta ei löydy.", sv: "Utkastet finns inte.", en: "There is no such draft." },
};

/** What became of the saving of a draft, as the answer tells it. */
export function toSaveReferralDraftResult(
  result: Result<Omit<ReferralDraftSaved, "kind">, StaleVersionRefused | { readonly kind: "DraftNotFound" }>,
  language: Language,
): typeof SaveReferralDraftResult {
  return result.ok ? { ...result.value, kind: "ReferralDraftSaved" } : toRefusal(result.rejection, words, language);
}

/** What became of the discarding of a draft, as the answer tells it. */
export function toDiscardReferralDraftResult(
  result: Result<{ readonly id: string }, { readonly kind: "DraftNotFound" }>,
  language: Language,
): typeof DiscardReferralDraftResult {
  return result.ok ? { ...result.value, kind: "ReferralDraftDiscarded" } : toRefusal(result.rejection, words, language);
}
