import type { AdmissionContent, Finding, Findings } from "@vas/domain/admission";
import { accept, reject, type CalendarDate, type Language, type Result } from "@vas/domain/kernel";
import type { Basis, CustomerId, InvalidField, NegativeReason } from "@vas/domain/vocabulary";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../kernel/scalars.ts";
import { BasisEnum, codeEnum, LanguageEnum, NegativeReasonEnum } from "../vocabulary/index.ts";

const decidedOutcomes = ["positive", "negative"] as const;
type DecidedOutcome = (typeof decidedOutcomes)[number];
export const DecidedOutcomeEnum = codeEnum("DecidedOutcome", decidedOutcomes);

@InputType({ description: "One condition of the law: is it met, and why so" })
export class FindingInput {
  @Field(() => Boolean) met!: boolean;
  @Field(() => String) reasons!: string;
}

@InputType({ description: "What a decision on admission says. The findings are those of the basis that is considered" })
export class AdmissionContentInput {
  @Field(() => DecidedOutcomeEnum) outcome!: DecidedOutcome;
  @Field(() => BasisEnum, { description: "The basis that is considered" }) basis!: Basis;
  @Field(() => FindingInput, { nullable: true, description: "Of a victim" }) mayBeVictim?: FindingInput | null;
  @Field(() => FindingInput, { nullable: true, description: "Of a victim" }) needsAssistance?: FindingInput | null;
  @Field(() => FindingInput, { nullable: true, description: "Of a witness" }) specialNeed?: FindingInput | null;
  @Field(() => FindingInput, { nullable: true, description: "Of an accompanying child" })
  childNeed?: FindingInput | null;
  @Field(() => ID, { nullable: true, description: "The customer whose child this is" }) adultCustomer?: string | null;
  @Field(() => NegativeReasonEnum, { nullable: true }) negativeReason?: NegativeReason | null;
  @Field(() => LanguageEnum) letterLanguage!: Language;
}

@InputType()
export class ProposeAdmissionInput {
  @Field(() => ID) referral!: string;
  @Field(() => Int, { description: "The version of the referral that the proposal is made on" })
  expectedVersion!: number;
  @Field(() => AdmissionContentInput) content!: AdmissionContentInput;
}

@InputType()
export class ReviseAdmissionInput {
  @Field(() => ID) decision!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => AdmissionContentInput) content!: AdmissionContentInput;
}

@InputType()
export class ReturnAdmissionInput {
  @Field(() => ID) decision!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class ConfirmAdmissionInput {
  @Field(() => ID) decision!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => Int, { description: "The version of the referral that the decider has before them" })
  seenReferralVersion!: number;
}

@InputType()
export class RecordAdmissionServiceInput {
  @Field(() => ID) decision!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => DateScalar) servedOn!: CalendarDate;
}

type Content = { readonly [Name in keyof AdmissionContentInput]: AdmissionContentInput[Name] };

const unwritten: Finding = { met: false, reasons: "" };

/** What the decision says, in the domain's form. A finding that was left out is one without reasons. */
export function toContent(input: Content): Result<AdmissionContent, InvalidField> {
  const findings = toFindings(input);
  if (!findings) return reject({ kind: "InvalidField", field: "adultCustomer", problem: "required" });
  const { outcome, letterLanguage, negativeReason = null } = input;
  return accept({ outcome, letterLanguage, negativeReason, findings });
}

function toFindings(input: Content): Findings | undefined {
  switch (input.basis) {
    case "victim":
      return {
        basis: "victim",
        mayBeVictim: input.mayBeVictim ?? unwritten,
        needsAssistance: input.needsAssistance ?? unwritten,
      };
    case "witness":
      return { basis: "witness", specialNeed: input.specialNeed ?? unwritten };
    case "accompanying_child": {
      const adultCustomer = input.adultCustomer as CustomerId | null | undefined;
      return adultCustomer
        ? { basis: "accompanying_child", need: input.childNeed ?? unwritten, adultCustomer }
        : undefined;
    }
  }
}

/** The content of a form that may be incomplete, for a preview that is not stored. */
export function toPreviewContent(input: Content): AdmissionContent {
  const adultCustomer = input.adultCustomer ?? "not chosen";
  const content = toContent({ ...input, adultCustomer });
  if (!content.ok) throw new Error("A content with an adult is whole");
  return content.value;
}
