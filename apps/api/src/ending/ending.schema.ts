import { customerReasonWords } from "@vas/domain/customers";
import { availableEndingActions, endingActions, whyNotEnding, type EndingAction } from "@vas/domain/ending";
import { holdsPermission, type CalendarDate, type Language, type StaffActor } from "@vas/domain/kernel";
import { childMustBeHeard, regimeOn, type Regime } from "@vas/domain/law";
import type { EndingGround, ReturnWay } from "@vas/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import {
  DecisionChange,
  DecisionCustomer,
  DecisionPerson,
  DecisionProgressType,
  LawRegime,
  LawSection,
  proposalWaits,
  toDecisionChange,
  toDecisionProgress,
  toLawRegime,
  toLawSections,
} from "../admission/index.ts";
import { DateScalar } from "../kernel/scalars.ts";
import { EndingGroundEnum, ReturnWayEnum } from "../vocabulary/index.ts";
import type { EndingDecisionFile, EndingFile } from "./ending.queries.ts";

@ObjectType({ description: "The hearing before the decision, or why there was none" })
export class EndingHearing {
  @Field(() => DateScalar, { nullable: true, description: "Null where the person was not heard" })
  heardOn!: CalendarDate | null;
  @Field(() => String, { description: "What the person said, or why the person was not heard" }) text!: string;
}

@ObjectType({ description: "A written decision that assistance ends, or a proposal of one" })
export class EndingDecision extends DecisionProgressType {
  @Field(() => EndingGroundEnum) ground!: EndingGround;
  @Field(() => ID, { nullable: true, description: "Null where a register does not tell which of several it was" })
  statutoryGround!: string | null;
  @Field(() => String) assessment!: string;
  @Field(() => EndingHearing, { nullable: true, description: "Null where it was taken over from a register" })
  hearing!: EndingHearing | null;
  @Field(() => ReturnWayEnum, { nullable: true }) returnWay!: ReturnWay | null;
  @Field(() => DateScalar, { nullable: true }) aftercareUntil!: CalendarDate | null;
  @Field(() => Boolean) immediateEnforcement!: boolean;
  @Field(() => Int, { description: "The version of the customership that it was proposed on" })
  customerVersion!: number;
  @Field(() => ID, { nullable: true, description: "The decision that it corrects" }) corrects!: string | null;
}

@ObjectType({ description: "A ground of the law of the day" })
export class EndingLawGround {
  @Field(() => ID) id!: string;
  @Field(() => String) text!: string;
  @Field(() => LawSection, { nullable: true }) section!: LawSection | null;
  @Field(() => [EndingGroundEnum], { description: "The grounds under which statistics count it" })
  counts!: readonly EndingGround[];
}

@ObjectType({ description: "The law of today on ending" })
export class EndingLaw extends LawRegime {
  @Field(() => Boolean) open!: boolean;
  @Field(() => [EndingLawGround]) grounds!: readonly EndingLawGround[];
  @Field(() => Boolean, { description: "Only the director decides" }) directorOnly!: boolean;
  @Field(() => LawSection, { nullable: true }) decidersSection!: LawSection | null;
  @Field(() => LawSection, { nullable: true, description: "Null where the law knows no assistance after the decision" })
  aftercare!: LawSection | null;
  @Field(() => LawSection, { nullable: true, description: "Null where the law is silent on enforcing at once" })
  immediateEnforcement!: LawSection | null;
}

@ObjectType({ description: "The customership that would end" })
export class EndingCustomer extends DecisionCustomer {
  @Field(() => Int) version!: number;
}

@ObjectType({ description: "The decision on a customership's end: what it is made from, what waits, what was decided" })
export class Ending {
  @Field(() => ID, { description: "The customership's" }) id!: string;
  @Field(() => EndingCustomer) customer!: EndingCustomer;
  @Field(() => DecisionPerson) person!: DecisionPerson;
  @Field(() => EndingLaw) law!: EndingLaw;
  @Field(() => Boolean, { description: "A child of 12 or over is heard, unless the child has disappeared" })
  mustBeHeard!: boolean;
  @Field(() => EndingDecision, { nullable: true, description: "The proposal that waits or was returned" })
  open!: EndingDecision | null;
  @Field(() => EndingDecision, { nullable: true }) inForce!: EndingDecision | null;
  @Field(() => [EndingDecision], { description: "Every decision and proposal, the newest first" })
  decisions!: readonly EndingDecision[];
  @Field(() => [DecisionChange], { description: "What happened since the open proposal was made" })
  changes!: readonly DecisionChange[];
  @Field(() => [DecisionCustomer], { description: "Children of this customer, whose customerships do not end with it" })
  children!: readonly DecisionCustomer[];
  @Field(() => Boolean) canPropose!: boolean;
  @Field(() => String, { nullable: true, description: "Why nothing can be proposed now" })
  whyNotPropose!: string | null;
}

type Viewer = { readonly actor: StaffActor; readonly language: Language; readonly today: CalendarDate };

/** The screen of a decision on ending as this person sees it today. */
export function toEnding(file: EndingFile, viewer: Viewer): Ending {
  const decisions = file.decisions.map((one) => toDecision(one, file, viewer));
  const why = whyNotPropose(file, viewer);
  return {
    id: file.customer.id,
    customer: file.customer,
    person: file.person,
    law: toLaw(regimeOn(viewer.today), viewer.language),
    mustBeHeard: childMustBeHeard(file.person.birthDate, viewer.today),
    open: decisions.find(({ status }) => status === "proposed" || status === "returned") ?? null,
    inForce: decisions.find(({ status }) => status === "in_force") ?? null,
    decisions,
    changes: file.changes.map(toDecisionChange),
    children: file.children,
    canPropose: why === null,
    whyNotPropose: why,
  };
}

function toDecision({ decision, parts }: EndingDecisionFile, file: EndingFile, viewer: Viewer): EndingDecision {
  const { actor, language, today } = viewer;
  const state = { decision, delegations: file.delegations, today };
  const isEndingAction = (action: string): action is EndingAction => endingActions.some((known) => known === action);
  const policy = {
    available: availableEndingActions(actor, state),
    whyNot: (action: string) => (isEndingAction(action) ? whyNotEnding(actor, action, state) : undefined),
  };
  const { ground, statutoryGround, assessment, returnWay, aftercareUntil, immediateEnforcement } = decision;
  return {
    ...toDecisionProgress(decision, { parts, language, policy }),
    ground,
    statutoryGround,
    assessment,
    hearing: hearingOf(decision),
    returnWay,
    aftercareUntil,
    immediateEnforcement,
    customerVersion: decision.customerVersion,
    corrects: decision.corrects,
  };
}

function hearingOf({ hearing }: EndingDecisionFile["decision"]): EndingHearing | null {
  if (hearing === null) return null;
  return hearing.kind === "heard"
    ? { heardOn: hearing.heardOn, text: hearing.summary }
    : { heardOn: null, text: hearing.reason };
}

function toLaw(regime: Regime, language: Language): EndingLaw {
  const { grounds, deciders, decidersSection, aftercare, immediateEnforcement } = regime.ending;
  const section = (id: LawSection["id"] | null): LawSection | null => (id && toLawSections([id], language)[0]) ?? null;
  return {
    ...toLawRegime(regime.id, language),
    open: regime.open,
    grounds: grounds.map(({ id, text, section: at, counts }) => ({
      id,
      text: text[language],
      section: section(at),
      counts,
    })),
    directorOnly: deciders === "director",
    decidersSection: section(decidersSection),
    aftercare: section(aftercare),
    immediateEnforcement: section(immediateEnforcement),
  };
}

/** A proposal takes a customership that goes on and no other proposal that waits. */
function whyNotPropose({ customer, decisions }: EndingFile, { actor, language }: Viewer): string | null {
  if (!holdsPermission(actor, "ending:propose")) return customerReasonWords.not_your_task[language];
  if (customer.endedOn !== null) return customerReasonWords.ended[language];
  const waits = decisions.some(({ decision: { status } }) => status === "proposed" || status === "returned");
  return waits ? proposalWaits[language] : null;
}
