import { decisionActions, decisionReasonCodes, type DecisionAction } from "@vas/domain/admission";
import type { CalendarDate, Instant, Language, Words } from "@vas/domain/kernel";
import { citeSection, regimeOf, type RegimeId, type SectionId } from "@vas/domain/law";
import type { DecisionStatus, WhyNot } from "@vas/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { StaffName } from "../directory/index.ts";
import { DateScalar, DateTimeScalar } from "../kernel/scalars.ts";
import { codeEnum, DecisionStatusEnum, LanguageEnum } from "../vocabulary/index.ts";
import type { ChangeSince } from "./decision.changes.ts";
import type { DecisionParts } from "./decision.queries.ts";
import { letterHtml } from "./letter.html.ts";
import { letterParts, type LetterPart, type ServedLetter } from "./letter.ts";

export const DecisionActionEnum = codeEnum("DecisionAction", decisionActions);
export const DecisionReasonEnum = codeEnum("DecisionReason", decisionReasonCodes);
const LetterPartEnum = codeEnum("LetterPart", letterParts);

@ObjectType({ description: "The law as it stands over a span of days" })
export class LawRegime {
  @Field(() => ID) id!: RegimeId;
  @Field(() => String) name!: string;
}

@ObjectType({ description: "A place in an act" })
export class LawSection {
  @Field(() => ID, { description: "746/2011:35.1" }) id!: SectionId;
  @Field(() => String, { description: "As it is cited, in the language of the person who asks" }) citation!: string;
}

@ObjectType({ description: "Why something cannot be done to a decision now" })
export class DecisionWhyNot {
  @Field(() => DecisionActionEnum) action!: DecisionAction;
  @Field(() => DecisionReasonEnum) code!: string;
  @Field(() => String) reason!: string;
}

@ObjectType({ description: "The days of the delegation on which a decision was made" })
export class DecisionDelegation {
  @Field(() => DateScalar) validFrom!: CalendarDate;
  @Field(() => DateScalar, { nullable: true }) validTo!: CalendarDate | null;
}

@ObjectType({ description: "How far a written decision has come, and who had a part in it" })
export class DecisionProgressType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => DecisionStatusEnum) status!: DecisionStatus;
  @Field(() => LawRegime, { description: "The law by which it is decided" }) regime!: LawRegime;
  @Field(() => [LawSection], { description: "The sections it rests on" }) sections!: readonly LawSection[];
  @Field(() => LanguageEnum) letterLanguage!: Language;
  @Field(() => Boolean, { description: "False where it was taken over from a register, without its reasons" })
  hasLetter!: boolean;
  @Field(() => StaffName, { nullable: true }) proposer!: StaffName | null;
  @Field(() => DateTimeScalar, { nullable: true }) proposedAt!: Instant | null;
  @Field(() => StaffName, { nullable: true }) returnedBy!: StaffName | null;
  @Field(() => String, { nullable: true }) returnReason!: string | null;
  @Field(() => StaffName, { nullable: true }) decider!: StaffName | null;
  @Field(() => DateScalar, { nullable: true }) decidedOn!: CalendarDate | null;
  @Field(() => DecisionDelegation, { nullable: true, description: "Null where the director decided" })
  delegation!: DecisionDelegation | null;
  @Field(() => DateScalar, { nullable: true }) servedOn!: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true, description: "The last day for an appeal" })
  appealUntil!: CalendarDate | null;
  @Field(() => ID, { nullable: true, description: "The decision that took its place" }) supersededBy!: string | null;
  @Field(() => [DecisionActionEnum], { description: "What the reader can do now" })
  availableActions!: readonly DecisionAction[];
  @Field(() => [DecisionWhyNot]) whyNot!: readonly DecisionWhyNot[];
}

@ObjectType({ description: "Words that were written, by the field they belong to" })
export class ChangedText {
  @Field(() => String) field!: string;
  @Field(() => String) text!: string;
}

@ObjectType({ description: "Something that happened to the matter after the decision was proposed" })
export class DecisionChange {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: "The kind of event" }) kind!: string;
  @Field(() => DateScalar) happenedOn!: CalendarDate;
  @Field(() => DateTimeScalar) at!: Instant;
  @Field(() => StaffName, { nullable: true }) by!: StaffName | null;
  @Field(() => [String], { description: "The fields that were changed" }) fields!: readonly string[];
  @Field(() => [ChangedText]) texts!: readonly ChangedText[];
}

@ObjectType({ description: "A line of a letter that names a thing and says it" })
export class LetterFact {
  @Field(() => String) label!: string;
  @Field(() => String) value!: string;
}

@ObjectType({ description: "A part of a letter" })
export class LetterSection {
  @Field(() => LetterPartEnum) part!: LetterPart;
  @Field(() => String) heading!: string;
  @Field(() => [String]) paragraphs!: readonly string[];
  @Field(() => [LetterFact]) facts!: readonly LetterFact[];
}

@ObjectType({ description: "What is added to a letter after the decision: its service and the last day for an appeal" })
export class LetterServiceNote {
  @Field(() => String) heading!: string;
  @Field(() => String) text!: string;
}

@ObjectType({ description: "A decision letter. Once the decision is made it never changes" })
export class DecisionLetter {
  @Field(() => LanguageEnum) language!: Language;
  @Field(() => Boolean, { description: "Not yet decided" }) draft!: boolean;
  @Field(() => String) title!: string;
  @Field(() => [String]) sender!: readonly string[];
  @Field(() => [String]) marks!: readonly string[];
  @Field(() => [LetterSection]) sections!: readonly LetterSection[];
  @Field(() => LetterServiceNote, { nullable: true, description: "Null until the service is recorded" })
  service!: LetterServiceNote | null;
  @Field(() => String, { description: "The same letter as one HTML document; everything written is escaped" })
  html!: string;
}

/** A letter as the answer shows it. */
export function toDecisionLetter(letter: ServedLetter | null): DecisionLetter | null {
  return letter && { ...letter, html: letterHtml(letter) };
}

/** Sections of law as the answer shows them. */
export function toLawSections(sections: readonly SectionId[], language: Language): readonly LawSection[] {
  return sections.map((id) => ({ id, citation: citeSection(id)[language] }));
}

/** A change as the answer shows it. */
export function toDecisionChange(change: ChangeSince): DecisionChange {
  return change;
}

/** The fields of a GraphQL type as a plain object. */
type Fields<T> = { readonly [Name in keyof T]: T[Name] };

type Decision = {
  readonly id: string;
  readonly version: number;
  readonly status: DecisionStatus;
  readonly regime: RegimeId;
  readonly sections: readonly SectionId[];
  readonly letterLanguage: Language;
  readonly origin: "console" | "register";
  readonly proposedAt: Instant | null;
  readonly reason?: string;
  readonly decidedOn?: CalendarDate;
  readonly servedOn?: CalendarDate | null;
  readonly appealUntil?: CalendarDate | null;
  readonly supersededBy?: string;
};

export type DecisionPolicy = {
  readonly available: readonly DecisionAction[];
  readonly whyNot: (action: DecisionAction) => WhyNot<string> | undefined;
};

export type DecisionViewer = {
  readonly parts: DecisionParts;
  readonly language: Language;
  readonly policy: DecisionPolicy;
};

/** What a decision of any kind shows of its way: its law, its people, its days and what can be done. */
export function toDecisionProgress(decision: Decision, viewer: DecisionViewer): Fields<DecisionProgressType> {
  const { parts, language, policy } = viewer;
  const { id, version, status, letterLanguage, proposedAt } = decision;
  const { proposer, returnedBy, decider, delegation } = parts;
  return {
    id,
    version,
    status,
    letterLanguage,
    proposedAt,
    proposer,
    returnedBy,
    decider,
    delegation,
    regime: toLawRegime(decision.regime, language),
    sections: toLawSections(decision.sections, language),
    hasLetter: decision.origin === "console",
    returnReason: decision.reason ?? null,
    decidedOn: decision.decidedOn ?? null,
    servedOn: decision.servedOn ?? null,
    appealUntil: decision.appealUntil ?? null,
    supersededBy: decision.supersededBy ?? null,
    availableActions: policy.available,
    whyNot: decisionActions.flatMap((action) => toWhyNot(action, policy.whyNot(action), language)),
  };
}

function toWhyNot(action: DecisionAction, reason: WhyNot<string> | undefined, language: Language): DecisionWhyNot[] {
  return reason ? [{ action, code: reason.code, reason: wordsIn(reason.words, language) }] : [];
}

function wordsIn(words: Words, language: Language): string {
  return words[language];
}

/** The law of a span of days as the answer shows it. */
export function toLawRegime(id: RegimeId, language: Language): Fields<LawRegime> {
  return { id, name: regimeOf(id).name[language] };
}
