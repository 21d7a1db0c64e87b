import { admissionRejectionWords, type FindingName } from "@vas/domain/admission";
import type { Language, Result, Words } from "@vas/domain/kernel";
import type { Labels } from "@vas/domain/vocabulary";
import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import { InvalidField, Rejection, rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { codeEnum, toRefusal } from "../vocabulary/index.ts";
import type { AdmissionChanged as Changed, AdmissionRefused } from "./admission.commands.ts";

const findingNames = ["mayBeVictim", "needsAssistance", "specialNeed", "childNeed"] as const satisfies FindingName[];
export const FindingNameEnum = codeEnum("FindingName", findingNames);

@ObjectType()
export class AdmissionChanged {
  readonly kind!: "AdmissionChanged";
  readonly id!: string;
  readonly referral!: string;
}

@ObjectType({ implements: Rejection, description: "The referral changed after the decider last looked at it" })
export class ReferralChangedSince extends Rejection {
  readonly kind!: "ReferralChangedSince";
  @Field(() => Int, { description: "The referral's version as it is now" }) referralVersion!: number;
}

@ObjectType({ implements: Rejection, description: "Nobody is admitted unless every condition is met" })
export class FindingNotMet extends Rejection {
  readonly kind!: "FindingNotMet";
  @Field(() => FindingNameEnum) finding!: FindingName;
}

@ObjectType({ implements: Rejection, description: "Every finding is written with its reasons" })
export class FindingWithoutReasons extends Rejection {
  readonly kind!: "FindingWithoutReasons";
  @Field(() => FindingNameEnum) finding!: FindingName;
}

/** The refusals that every kind of written decision can meet, as members of a union. */
export const decisionRejectionTypes = [
  StaleVersion,
  InvalidField,
  rejectionType("RegimeClosed"),
  rejectionType("RegimeChanged"),
  rejectionType("FourEyes"),
  rejectionType("OnlyDirectorDecides"),
  rejectionType("NoDelegation"),
  rejectionType("NotProposed"),
  rejectionType("NotReturned"),
  rejectionType("NotInForce"),
  rejectionType("AlreadyServed"),
  rejectionType("ProposalWaits"),
] as const;

/** Members of the union are made once, before the schema is: a union's own list is asked for too late to make them. */
const refusals = [
  ...decisionRejectionTypes,
  rejectionType("AdmissionNotFound"),
  rejectionType("ReferralNotFound"),
  rejectionType("ReferralNotConsidered"),
  ReferralChangedSince,
  FindingNotMet,
  FindingWithoutReasons,
  rejectionType("ConsentMissing"),
  rejectionType("ConsentByRepresentativeNeeded"),
  rejectionType("ConsentByPersonNeeded"),
  rejectionType("ChildNotHeard"),
  rejectionType("NegativeReasonContradictsFindings"),
  rejectionType("BasisNotInRegime"),
  rejectionType("NotAChild"),
  rejectionType("AdultNotACustomer"),
  rejectionType("CorrectsAnotherReferral"),
  rejectionType("AlreadyCustomer"),
  rejectionType("CustomershipStands"),
] as const;

export const ChangeAdmissionResult = createUnionType({
  name: "ChangeAdmissionResult",
  types: () => [AdmissionChanged, ...refusals] as const,
  resolveType: ({ kind }) => kind,
});

/** Another proposal waits: the word is the same for every kind of decision. */
export const proposalWaits: Words = {
  fi: "Asiassa odottaa jo päätösehdotus. Vahvista tai palauta se ensin.",
  sv: "Ett förslag till beslut väntar redan i ärendet. Fastställ eller återförvisa det först.",
  en: "A proposed decision already waits in this matter. Confirm it or return it first.",
};

const words: Labels<AdmissionRefused["kind"]> = {
  ...admissionRejectionWords,
  ProposalWaits: proposalWaits,
  AdmissionNotFound: { fi: "Päätöstä ei löydy.", sv: "Beslutet finns inte.", en: "There is no such decision." },
  ReferralNotFound: {
    fi: "Esitystä ei löydy.",
    sv: "Framställningen finns inte.",
    en: "There is no such referral.",
  },
  AlreadyCustomer: {
    fi: "Henkilö on jo auttamisjärjestelmän asiakas, eikä uutta asiakkuutta voi aloittaa sen rinnalle.",
    sv: "Personen är redan kund i hjälpsystemet. En ny kundrelation kan inte inledas vid sidan av den.",
    en: "The person is already a customer. Another customership cannot begin beside it.",
  },
  CustomershipStands: {
    fi: "Aiempi päätös on aloittanut asiakkuuden. Se päättyy vain lopettamispäätöksellä, eikä sen perustetta voi vaihtaa oikaisemalla.",
    sv: "Det tidigare beslutet har inlett en kundrelation. Den upphör bara genom ett beslut om upphörande, och dess grund kan inte bytas genom rättelse.",
    en: "The earlier decision has begun a customership. Only a decision on ending ends it, and a correction cannot change its basis.",
  },
};

/** What became of a command on a decision, as the answer tells it. */
export function toChangeAdmissionResult(
  result: Result<Changed, AdmissionRefused>,
  language: Language,
): typeof ChangeAdmissionResult {
  if (!result.ok) return toRefusal(result.rejection, words, language);
  return { kind: "AdmissionChanged", id: result.value.id, referral: result.value.referral };
}
