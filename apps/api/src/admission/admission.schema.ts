import {
  availableAdmissionActions,
  namedFindings,
  whyNotAdmission,
  type AdmissionDecision as Decision,
  type FindingName,
} from "@vas/domain/admission";
import { holdsPermission, type CalendarDate, type Language, type StaffActor } from "@vas/domain/kernel";
import { regimeOn, type Regime } from "@vas/domain/law";
import { referralReasonWords } from "@vas/domain/referrals";
import type { Basis, NegativeReason, ReferralStatus, ReferrerKind } from "@vas/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../kernel/scalars.ts";
import { BasisEnum, NegativeReasonEnum, ReferralStatusEnum, ReferrerKindEnum } from "../vocabulary/index.ts";
import { DecidedOutcomeEnum } from "./admission.inputs.ts";
import type { AdmissionFile, DecisionFile } from "./admission.queries.ts";
import { FindingNameEnum, proposalWaits } from "./admission.results.ts";
import {
  DecisionChange,
  DecisionProgressType,
  LawRegime,
  LawSection,
  toDecisionChange,
  toDecisionProgress,
  toLawRegime,
  toLawSections,
} from "./decision.schema.ts";

@ObjectType({ description: "One condition of the law: is it met, and why so" })
export class AdmissionFinding {
  @Field(() => FindingNameEnum) name!: FindingName;
  @Field(() => Boolean) met!: boolean;
  @Field(() => String) reasons!: string;
}

@ObjectType({ description: "A written decision on taking a person into the assistance system, or a proposal of one" })
export class AdmissionDecision extends DecisionProgressType {
  @Field(() => DecidedOutcomeEnum) outcome!: "positive" | "negative";
  @Field(() => BasisEnum, { nullable: true, description: "The basis that was considered; a register may not tell" })
  basis!: Basis | null;
  @Field(() => [AdmissionFinding], { description: "Empty where it was taken over from a register" })
  findings!: readonly AdmissionFinding[];
  @Field(() => ID, { nullable: true }) adultCustomer!: string | null;
  @Field(() => NegativeReasonEnum, { nullable: true }) negativeReason!: NegativeReason | null;
  @Field(() => Int, { description: "The version of the referral that it was proposed on" }) referralVersion!: number;
  @Field(() => ID, { nullable: true, description: "The decision that it corrects" }) corrects!: string | null;
}

@ObjectType({ description: "A basis that the law of the day knows" })
export class AdmissionBasis {
  @Field(() => BasisEnum) basis!: Basis;
  @Field(() => [LawSection]) sections!: readonly LawSection[];
  @Field(() => Boolean, { description: "Admission is at the same time identification as a victim" })
  identifies!: boolean;
}

@ObjectType({ description: "The law of today on admission" })
export class AdmissionLaw extends LawRegime {
  @Field(() => Boolean, { description: "False where decisions are only taken over from a register" }) open!: boolean;
  @Field(() => [AdmissionBasis]) bases!: readonly AdmissionBasis[];
  @Field(() => Boolean, { description: "Only the director decides" }) directorOnly!: boolean;
  @Field(() => LawSection, { nullable: true, description: "Where the power to decide stands" })
  decidersSection!: LawSection | null;
}

@ObjectType({ description: "The referral that is decided, as far as the decision needs it" })
export class AdmissionReferral {
  @Field(() => ID) id!: string;
  @Field(() => String) reference!: string;
  @Field(() => ReferralStatusEnum) status!: ReferralStatus;
  @Field(() => DateScalar) receivedOn!: CalendarDate;
  @Field(() => ReferrerKindEnum) referrerKind!: ReferrerKind;
  @Field(() => BasisEnum, { nullable: true }) proposedBasis!: Basis | null;
  @Field(() => Int) version!: number;
}

@ObjectType({ description: "The person whom a decision is about" })
export class DecisionPerson {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: "Empty where no name is known" }) name!: string;
  @Field(() => DateScalar, { nullable: true }) birthDate!: CalendarDate | null;
}

@ObjectType({ description: "A customership, as far as a decision needs it" })
export class DecisionCustomer {
  @Field(() => ID) id!: string;
  @Field(() => String) reference!: string;
  @Field(() => BasisEnum) basis!: Basis;
  @Field(() => DateScalar) admittedOn!: CalendarDate;
  @Field(() => DateScalar, { nullable: true }) endedOn!: CalendarDate | null;
}

@ObjectType({ description: "The decision on a referral: what it is made from, what waits, what was decided" })
export class Admission {
  @Field(() => ID, { description: "The referral's" }) id!: string;
  @Field(() => AdmissionReferral) referral!: AdmissionReferral;
  @Field(() => DecisionPerson) person!: DecisionPerson;
  @Field(() => AdmissionLaw) law!: AdmissionLaw;
  @Field(() => AdmissionDecision, { nullable: true, description: "The proposal that waits or was returned" })
  open!: AdmissionDecision | null;
  @Field(() => AdmissionDecision, { nullable: true }) inForce!: AdmissionDecision | null;
  @Field(() => [AdmissionDecision], { description: "Every decision and proposal, the newest first" })
  decisions!: readonly AdmissionDecision[];
  @Field(() => [DecisionChange], { description: "What happened since the open proposal was made" })
  changes!: readonly DecisionChange[];
  @Field(() => [DecisionCustomer], { description: "Customerships of the adult whom the referral names" })
  adults!: readonly DecisionCustomer[];
  @Field(() => DecisionCustomer, { nullable: true, description: "The customership that a decision here began" })
  customer!: DecisionCustomer | null;
  @Field(() => Boolean) canPropose!: boolean;
  @Field(() => String, { nullable: true, description: "Why nothing can be proposed now" })
  whyNotPropose!: string | null;
}

export type Viewer = { readonly actor: StaffActor; readonly language: Language; readonly today: CalendarDate };

/** The screen of a decision as this person sees it today. */
export function toAdmission(file: AdmissionFile, viewer: Viewer): Admission {
  const decisions = file.decisions.map((one) => toDecision(one, file, viewer));
  const why = whyNotPropose(file, viewer);
  return {
    id: file.referral.id,
    referral: file.referral,
    person: file.person,
    law: toLaw(regimeOn(viewer.today), viewer.language),
    open: decisions.find(({ status }) => status === "proposed" || status === "returned") ?? null,
    inForce: decisions.find(({ status }) => status === "in_force") ?? null,
    decisions,
    changes: file.changes.map(toDecisionChange),
    adults: file.adults,
    customer: file.customerships.find(({ referralId }) => referralId === file.referral.id) ?? null,
    canPropose: why === null,
    whyNotPropose: why,
  };
}

function toDecision({ decision, parts }: DecisionFile, file: AdmissionFile, viewer: Viewer): AdmissionDecision {
  const { actor, language, today } = viewer;
  const state = { decision, delegations: file.delegations, today };
  const policy = {
    available: availableAdmissionActions(actor, state),
    whyNot: (action: Parameters<typeof whyNotAdmission>[1]) => whyNotAdmission(actor, action, state),
  };
  const { outcome, negativeReason, referralVersion, corrects, findings } = decision;
  return {
    ...toDecisionProgress(decision, { parts, language, policy }),
    outcome,
    negativeReason,
    referralVersion,
    corrects,
    basis: findings?.basis ?? decision.basis,
    findings: findingsOf(decision),
    adultCustomer: findings?.basis === "accompanying_child" ? findings.adultCustomer : null,
  };
}

function findingsOf({ findings }: Decision): readonly AdmissionFinding[] {
  return findings ? namedFindings(findings).map(([name, { met, reasons }]) => ({ name, met, reasons })) : [];
}

function toLaw(regime: Regime, language: Language): AdmissionLaw {
  const { sections, identifies, deciders, decidersSection } = regime.admission;
  return {
    ...toLawRegime(regime.id, language),
    open: regime.open,
    bases: (Object.entries(sections) as [Basis, LawSection["id"][]][]).map(([basis, ids]) => ({
      basis,
      sections: toLawSections(ids, language),
      identifies: identifies.includes(basis),
    })),
    directorOnly: deciders === "director",
    decidersSection: decidersSection && (toLawSections([decidersSection], language)[0] ?? null),
  };
}

/** A proposal takes a referral under consideration and no other proposal that waits. */
function whyNotPropose({ referral, decisions }: AdmissionFile, { actor, language }: Viewer): string | null {
  if (!holdsPermission(actor, "admission:propose")) return referralReasonWords.not_your_task[language];
  if (decisions.some(({ decision: { status } }) => status === "proposed" || status === "returned")) {
    return proposalWaits[language];
  }
  switch (referral.status) {
    case "under_consideration":
      return null;
    case "received":
      return referralReasonWords.not_taken[language];
    case "supplement_requested":
      return referralReasonWords.supplement_outstanding[language];
    case "decided":
    case "withdrawn":
      return referralReasonWords[referral.status][language];
  }
}
