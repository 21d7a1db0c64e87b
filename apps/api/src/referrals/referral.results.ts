import type { PersonRejection } from "@vas/domain/customers";
import type { Language, Result } from "@vas/domain/kernel";
import { referralRejectionWords, type ReferralRejection } from "@vas/domain/referrals";
import type { ReferrerKind } from "@vas/domain/vocabulary";
import { sharedRejectionWords } from "@vas/domain/vocabulary";
import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";
import { InvalidField, Rejection, rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { ReferrerKindEnum, toRefusal } from "../vocabulary/index.ts";

@ObjectType({ description: "The referral was changed" })
export class ReferralChanged {
  readonly kind!: "ReferralChanged";
  readonly id!: string;
}

@ObjectType({ description: "The referral was recorded" })
export class ReferralRecorded {
  readonly kind!: "ReferralRecorded";
  @Field(() => ID) id!: string;
  @Field(() => String) reference!: string;
  @Field(() => Int, { description: "How many accompanying children were referred with the person" }) children!: number;
}

@ObjectType()
export class PersonAmended {
  readonly kind!: "PersonAmended";
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}

@ObjectType({ implements: Rejection, description: "By the law of the day of arrival this actor may not refer" })
export class ReferrerNotEntitled extends Rejection {
  readonly kind!: "ReferrerNotEntitled";
  @Field(() => ReferrerKindEnum) referrerKind!: ReferrerKind;
}

@ObjectType({ implements: Rejection, description: "The referral of an accompanying child cannot be made as written" })
export class AccompanyingChildRefused extends Rejection {
  readonly kind!: "AccompanyingChildRefused";
  @Field(() => Int, { description: "The place of the child in the input, from 0" }) child!: number;
}

export const ReferralNotFound = rejectionType("ReferralNotFound");
export const PersonNotFound = rejectionType("PersonNotFound");
const DraftNotFound = rejectionType("DraftNotFound");
const NothingChanged = rejectionType("NothingChanged");
const ConsentMissing = rejectionType("ConsentMissing");
const ConsentByRepresentativeNeeded = rejectionType("ConsentByRepresentativeNeeded");
const ConsentByPersonNeeded = rejectionType("ConsentByPersonNeeded");
const ChildNotHeard = rejectionType("ChildNotHeard");
const ReferralClosed = rejectionType("ReferralClosed");
const AlreadyAssigned = rejectionType("AlreadyAssigned");
const NotTheHandler = rejectionType("NotTheHandler");
const SupplementAlreadyRequested = rejectionType("SupplementAlreadyRequested");
const NoSupplementRequested = rejectionType("NoSupplementRequested");
const NotTheDecisionInForce = rejectionType("NotTheDecisionInForce");

/** Refusals of what a referral tells, whoever sends it. */
export const contentRefusals = [
  InvalidField,
  ConsentMissing,
  ConsentByRepresentativeNeeded,
  ConsentByPersonNeeded,
  ChildNotHeard,
  ReferrerNotEntitled,
] as const;

export const ChangeReferralResult = createUnionType({
  name: "ChangeReferralResult",
  types: () =>
    [
      ReferralChanged,
      ReferralNotFound,
      StaleVersion,
      ...contentRefusals,
      ReferralClosed,
      AlreadyAssigned,
      NotTheHandler,
      SupplementAlreadyRequested,
      NoSupplementRequested,
      NothingChanged,
      NotTheDecisionInForce,
    ] as const,
  resolveType: ({ kind }) => kind,
});

export const RecordReferralResult = createUnionType({
  name: "RecordReferralResult",
  types: () => [ReferralRecorded, ...contentRefusals, PersonNotFound, DraftNotFound, AccompanyingChildRefused] as const,
  resolveType: ({ kind }) => kind,
});

export const AmendPersonResult = createUnionType({
  name: "AmendPersonResult",
  types: () => [PersonAmended, PersonNotFound, StaleVersion, InvalidField, NothingChanged] as const,
  resolveType: ({ kind }) => kind,
});

export type ContentRefused = Extract<
  ReferralRejection,
  { readonly kind: InstanceType<(typeof contentRefusals)[number]>["kind"] }
>;
export type ChangeReferralRefused = ReferralRejection | { readonly kind: "ReferralNotFound" };
export type RecordReferralRefused =
  | ContentRefused
  | { readonly kind: "PersonNotFound" }
  | { readonly kind: "DraftNotFound" }
  | { readonly kind: "AccompanyingChildRefused"; readonly child: number; readonly because: ContentRefused };
export type AmendPersonRefused = PersonRejection | { readonly kind: "PersonNotFound" };

const notFoundWords = {
  ReferralNotFound: {
    fi: "Esitystä ei löydy.",
    sv: "Framställningen finns inte.",
    en: "There is no such referral.",
  },
  PersonNotFound: { fi: "Henkilöä ei löydy.", sv: "Personen finns inte.", en: "There is no such person." },
  DraftNotFound: {
    fi: "Luonnos on jo kirjattu esitykseksi tai poistettu toisessa ikkunassa. Katso saapuneet esitykset. Jos tätä esitystä ei ole kirjattu, kirjaa se uudelleen.",
    sv: "Utkastet har redan antecknats som en framställning eller raderats i ett annat fönster. Se de inkomna framställningarna. Om denna framställning inte har antecknats, anteckna den på nytt.",
    en: "The draft has been recorded as a referral, or discarded, in another window. Look at the referrals received. If this one has not been recorded, record it again.",
  },
};

/** What became of a command on a referral, as the answer tells it. */
export function toChangeReferralResult(
  result: Result<{ readonly id: string }, ChangeReferralRefused>,
  language: Language,
): typeof ChangeReferralResult {
  if (result.ok) return { kind: "ReferralChanged", id: result.value.id };
  return toRefusal(result.rejection, { ...referralRejectionWords, ...notFoundWords }, language);
}

/** What became of a new referral, as the answer tells it. */
export function toRecordReferralResult(
  result: Result<Omit<ReferralRecorded, "kind">, RecordReferralRefused>,
  language: Language,
): typeof RecordReferralResult {
  if (result.ok) return { ...result.value, kind: "ReferralRecorded" };
  const { rejection } = result;
  const words = { ...referralRejectionWords, ...notFoundWords };
  if (rejection.kind !== "AccompanyingChildRefused") return toRefusal(rejection, words, language);
  const { kind, child, because } = rejection;
  return { kind, child, message: toRefusal(because, words, language).message };
}

/** What became of an amendment of a person, as the answer tells it. */
export function toAmendPersonResult(
  result: Result<{ readonly id: string; readonly version: number }, AmendPersonRefused>,
  language: Language,
): typeof AmendPersonResult {
  if (result.ok) return { ...result.value, kind: "PersonAmended" };
  const words = { ...sharedRejectionWords, ...notFoundWords, NothingChanged: referralRejectionWords.NothingChanged };
  return toRefusal(result.rejection, words, language);
}
