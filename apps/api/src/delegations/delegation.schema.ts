import {
  availableDelegationActions,
  delegationActions,
  delegationRejectionWords,
  whyNotDelegation,
  type DelegationAction,
} from "@vas/domain/admission";
import type { CalendarDate, Language, Result, StaffActor } from "@vas/domain/kernel";
import type { DelegationKind } from "@vas/domain/vocabulary";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { StaffName } from "../directory/index.ts";
import { connectionType } from "../kernel/connection.ts";
import { InvalidField, Rejection, rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { DateScalar } from "../kernel/scalars.ts";
import { codeEnum, DelegationKindEnum, toRefusal } from "../vocabulary/index.ts";
import type { DelegationRefused } from "./delegation.commands.ts";
import type { NamedDelegation } from "./delegation.queries.ts";

export const DelegationActionEnum = codeEnum("DelegationAction", delegationActions);
const delegationStates = ["upcoming", "current", "over"] as const;
type DelegationState = (typeof delegationStates)[number];
const DelegationStateEnum = codeEnum("DelegationState", delegationStates);

@ObjectType({ description: "Why something cannot be done to a delegation today" })
export class DelegationWhyNot {
  @Field(() => DelegationActionEnum) action!: DelegationAction;
  @Field(() => String) reason!: string;
}

@ObjectType("Delegation", { description: "The director's naming of an official who may decide, with its days" })
export class DelegationType {
  @Field(() => ID) id!: string;
  @Field(() => StaffName) staff!: StaffName;
  @Field(() => [DelegationKindEnum]) kinds!: readonly DelegationKind[];
  @Field(() => DateScalar) validFrom!: CalendarDate;
  @Field(() => DateScalar, { nullable: true, description: "The last day; null where no end is set" })
  validTo!: CalendarDate | null;
  @Field(() => DelegationStateEnum, { description: "As it is today" }) state!: DelegationState;
  @Field(() => StaffName) grantedBy!: StaffName;
  @Field(() => Int) version!: number;
  @Field(() => [DelegationActionEnum]) availableActions!: readonly DelegationAction[];
  @Field(() => [DelegationWhyNot]) whyNot!: readonly DelegationWhyNot[];
}

export const DelegationConnection = connectionType("DelegationConnection", () => DelegationType);

@InputType()
export class GrantDelegationInput {
  @Field(() => ID) staff!: string;
  @Field(() => [DelegationKindEnum]) kinds!: readonly DelegationKind[];
  @Field(() => DateScalar) validFrom!: CalendarDate;
  @Field(() => DateScalar, { nullable: true, description: "The last day, if it is known" })
  validTo?: CalendarDate | null;
}

@InputType()
export class RevokeDelegationInput {
  @Field(() => ID) delegation!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => DateScalar, { description: "The last day on which the delegation is valid: today or later" })
  lastDay!: CalendarDate;
}

@ObjectType()
export class DelegationChanged {
  readonly kind!: "DelegationChanged";
  readonly id!: string;
}

const DelegationNotFound = rejectionType("DelegationNotFound");
const DelegationToSelf = rejectionType("DelegationToSelf");

@ObjectType({ implements: Rejection, description: "The delegation has already ended" })
export class DelegationOver extends Rejection {
  readonly kind!: "DelegationOver";
  @Field(() => DateScalar) validTo!: CalendarDate;
}

export const ChangeDelegationResult = createUnionType({
  name: "ChangeDelegationResult",
  types: () =>
    [DelegationChanged, DelegationNotFound, DelegationToSelf, DelegationOver, StaleVersion, InvalidField] as const,
  resolveType: ({ kind }) => kind,
});

const words = {
  ...delegationRejectionWords,
  DelegationNotFound: {
    fi: "Määräystä ei löydy.",
    sv: "Förordnandet finns inte.",
    en: "There is no such delegation.",
  },
};

/** What became of a command on a delegation, as the answer tells it. */
export function toChangeDelegationResult(
  result: Result<{ readonly id: string }, DelegationRefused>,
  language: Language,
): typeof ChangeDelegationResult {
  return result.ok ? { kind: "DelegationChanged", id: result.value.id } : toRefusal(result.rejection, words, language);
}

type Viewer = { readonly actor: StaffActor; readonly language: Language; readonly today: CalendarDate };

/** A delegation as this person sees it today. */
export function toDelegationType(named: NamedDelegation, { actor, language, today }: Viewer): DelegationType {
  const { delegation, staff, grantedBy } = named;
  const state = { delegation, today };
  return {
    ...delegation,
    staff,
    grantedBy,
    state: stateOf(delegation, today),
    availableActions: availableDelegationActions(actor, state),
    whyNot: delegationActions.flatMap((action) => {
      const reason = whyNotDelegation(actor, action, state);
      return reason ? [{ action, reason: reason.words[language] }] : [];
    }),
  };
}

function stateOf(
  { validFrom, validTo }: { readonly validFrom: CalendarDate; readonly validTo: CalendarDate | null },
  today: CalendarDate,
): DelegationState {
  if (today < validFrom) return "upcoming";
  return validTo !== null && validTo < today ? "over" : "current";
}
