import { endingRejectionWords } from "@vas/domain/ending";
import type { Language, Result } from "@vas/domain/kernel";
import type { Labels } from "@vas/domain/vocabulary";
import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import { decisionRejectionTypes, proposalWaits } from "../admission/index.ts";
import { Rejection, rejectionType } from "../kernel/rejection.ts";
import { toRefusal } from "../vocabulary/index.ts";
import type { EndingChanged as Changed, EndingRefused } from "./ending.commands.ts";

@ObjectType()
export class EndingChanged {
  readonly kind!: "EndingChanged";
  readonly id!: string;
  readonly customer!: string;
}

@ObjectType({ implements: Rejection, description: "The customer's file changed after the decider last looked at it" })
export class CustomerChangedSince extends Rejection {
  readonly kind!: "CustomerChangedSince";
  @Field(() => Int, { description: "The customership's version as it is now" }) customerVersion!: number;
}

const refusals = [
  ...decisionRejectionTypes,
  rejectionType("EndingNotFound"),
  rejectionType("CustomerNotFound"),
  rejectionType("CustomershipEnded"),
  CustomerChangedSince,
  rejectionType("GroundNotInRegime"),
  rejectionType("GroundsDoNotMatch"),
  rejectionType("ReturnWayDoesNotMatch"),
  rejectionType("ChildNotHeard"),
  rejectionType("CorrectsAnotherCustomership"),
] as const;

export const ChangeEndingResult = createUnionType({
  name: "ChangeEndingResult",
  types: () => [EndingChanged, ...refusals] as const,
  resolveType: ({ kind }) => kind,
});

const words: Labels<EndingRefused["kind"]> = {
  ...endingRejectionWords,
  ProposalWaits: proposalWaits,
  EndingNotFound: { fi: "Päätöstä ei löydy.", sv: "Beslutet finns inte.", en: "There is no such decision." },
  CustomerNotFound: { fi: "Asiakasta ei löydy.", sv: "Kunden finns inte.", en: "There is no such customer." },
};

/** What became of a command on a decision, as the answer tells it. */
export function toChangeEndingResult(
  result: Result<Changed, EndingRefused>,
  language: Language,
): typeof ChangeEndingResult {
  if (!result.ok) return toRefusal(result.rejection, words, language);
  return { kind: "EndingChanged", id: result.value.id, customer: result.value.customer };
}
