import { isWithin, legalDayOf, type CalendarDate, type Instant, type StaffId } from "../kernel/index.ts";
import { appealDeadline, regimeOn, type Deciders, type RegimeId } from "../law/index.ts";
import {
  dayProblem,
  type DecisionStatus,
  type DelegationId,
  type DelegationKind,
  type InvalidField,
  type StaleVersion,
} from "../vocabulary/index.ts";
import type { Delegation } from "./delegation.ts";

/** `register`: decided before this system and taken over from a register, where the reasons were not kept. */
export type DecisionOrigin = "console" | "register";

/** A decision that was made: by whom, when, on what delegation (null: the director), and its service. */
export type Decided = {
  /** Null only for what was taken over from a register. */
  readonly decider: StaffId | null;
  readonly decidedOn: CalendarDate;
  readonly delegation: DelegationId | null;
  readonly servedOn: CalendarDate | null;
  /** The last day for an appeal; null until the decision is served. */
  readonly appealUntil: CalendarDate | null;
};

/** How far a written decision has come. It is proposed by one person and decided by another. */
export type DecisionProgress<Id> =
  | { readonly status: "proposed" }
  | { readonly status: "returned"; readonly returnedBy: StaffId; readonly reason: string }
  /** The matter ended before anybody decided. */
  | { readonly status: "lapsed" }
  | ({ readonly status: "in_force" } & Decided)
  | ({ readonly status: "superseded"; readonly supersededBy: Id } & Decided);

/** The person who decides; the director's office lets them, or a delegation. */
export type Decider = { readonly id: StaffId; readonly isDirector: boolean };

/** Refusals that every kind of written decision can meet. */
export type DecisionRejection =
  | StaleVersion
  | InvalidField
  | { readonly kind: "RegimeClosed"; readonly regime: RegimeId }
  | { readonly kind: "RegimeChanged"; readonly regime: RegimeId }
  | { readonly kind: "FourEyes" }
  | { readonly kind: "OnlyDirectorDecides" }
  | { readonly kind: "NoDelegation"; readonly on: CalendarDate }
  | { readonly kind: "NotProposed"; readonly status: DecisionStatus }
  | { readonly kind: "NotReturned"; readonly status: DecisionStatus }
  | { readonly kind: "NotInForce"; readonly status: DecisionStatus }
  | { readonly kind: "AlreadyServed"; readonly servedOn: CalendarDate };

export type Deciding = {
  readonly kind: DelegationKind;
  /** Who the law of the day lets decide. */
  readonly deciders: Deciders;
  readonly proposer: StaffId | null;
  readonly by: Decider;
  readonly delegations: readonly Delegation[];
  readonly on: CalendarDate;
};

/** Does the delegation let its holder make this kind of decision on this day? */
export function delegationAllows(delegation: Delegation, kind: DelegationKind, on: CalendarDate): boolean {
  return delegation.kinds.includes(kind) && isWithin(on, delegation.validFrom, delegation.validTo);
}

/** The decider's own delegation for this kind of decision on the day, or undefined where there is none. */
export function findDelegation({ kind, by, delegations, on }: Deciding): Delegation | undefined {
  return delegations.find((delegation) => delegation.staff === by.id && delegationAllows(delegation, kind, on));
}

/**
 * Why this person may not decide: never the proposer; under Act 746/2011 s.36 (until June 2015) only the director; since then
 * the director or an official with a delegation that is valid that day (s.33.2).
 */
export function deciderRefusal(deciding: Deciding): DecisionRejection | undefined {
  const { proposer, by, deciders, on } = deciding;
  if (proposer === by.id) return { kind: "FourEyes" };
  if (by.isDirector) return undefined;
  if (deciders === "director") return { kind: "OnlyDirectorDecides" };
  return findDelegation(deciding) ? undefined : { kind: "NoDelegation", on };
}

/** The delegation on which the decider decides; null for the director, who decides by office. */
export function delegationUsed(deciding: Deciding): DelegationId | null {
  return deciding.by.isDirector ? null : (findDelegation(deciding)?.id ?? null);
}

/** A proposal is decided by the law under which it was written; a change of law in between means a new proposal. */
export function regimeRefusal(regime: RegimeId, on: CalendarDate): DecisionRejection | undefined {
  const inForce = regimeOn(on).id;
  return inForce === regime ? undefined : { kind: "RegimeChanged", regime: inForce };
}

type Servable = DecisionProgress<string>;

/** The notice of service: recorded once, on a decision in force, not before the decision and not in the future. */
export function serviceRefusal(decision: Servable, servedOn: CalendarDate, at: Instant): DecisionRejection | undefined {
  if (decision.status !== "in_force") return { kind: "NotInForce", status: decision.status };
  if (decision.servedOn !== null) return { kind: "AlreadyServed", servedOn: decision.servedOn };
  const today = legalDayOf(at);
  const problem = dayProblem(servedOn, { earliest: decision.decidedOn, latest: today }, today);
  return problem && { kind: "InvalidField", field: "servedOn", problem };
}

/** The decision as it comes into force. */
export function inForce(
  decider: StaffId | null,
  decidedOn: CalendarDate,
  delegation: DelegationId | null,
): { readonly status: "in_force" } & Decided {
  return { status: "in_force", decider, decidedOn, delegation, servedOn: null, appealUntil: null };
}

/** How far a decision has come, apart from what it says. */
export function progressOf<Id>(decision: DecisionProgress<Id>): DecisionProgress<Id> {
  switch (decision.status) {
    case "proposed":
    case "lapsed":
      return { status: decision.status };
    case "returned":
      return { status: decision.status, returnedBy: decision.returnedBy, reason: decision.reason };
    case "in_force":
      return { status: decision.status, ...decidedOf(decision) };
    case "superseded":
      return { status: decision.status, supersededBy: decision.supersededBy, ...decidedOf(decision) };
  }
}

function decidedOf({ decider, decidedOn, delegation, servedOn, appealUntil }: Decided): Decided {
  return { decider, decidedOn, delegation, servedOn, appealUntil };
}

/** A decision in force with its service; any other is left as it is. */
export function served<Id>(
  decision: DecisionProgress<Id>,
  servedOn: CalendarDate,
  appealUntil: CalendarDate,
): DecisionProgress<Id> {
  const progress = progressOf(decision);
  return progress.status === "in_force" ? { ...progress, servedOn, appealUntil } : progress;
}

/** A decision in force as it is when a new one takes its place; any other is left as it is. */
export function superseded<Id>(decision: DecisionProgress<Id>, supersededBy: Id): DecisionProgress<Id> {
  return decision.status === "in_force"
    ? { ...decidedOf(decision), status: "superseded", supersededBy }
    : progressOf(decision);
}

/** The last day for an appeal of a decision in force, once it is served. */
export function appealUntilOf(decidedOn: CalendarDate, servedOn: CalendarDate): CalendarDate {
  return appealDeadline({ decidedOn, servedOn });
}
