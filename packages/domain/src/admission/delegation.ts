import {
  accept,
  holdsPermission,
  legalDayOf,
  reject,
  type Actor,
  type CalendarDate,
  type Instant,
  type Result,
  type StaffId,
} from "../kernel/index.ts";
import {
  codesProblem,
  dayProblem,
  delegationKindCodes,
  firstInvalid,
  sharedRejectionWords,
  type DelegationId,
  type DelegationKind,
  type FieldProblem,
  type InvalidField,
  type Labels,
  type StaleVersion,
  type WhyNot,
} from "../vocabulary/index.ts";

/** The director's naming of an official who may decide, with its days (Act 746/2011 s.33.2). */
export type Delegation = {
  readonly id: DelegationId;
  readonly staff: StaffId;
  readonly kinds: readonly DelegationKind[];
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly grantedBy: StaffId;
  readonly version: number;
};

export type GrantDelegation = Omit<Delegation, "grantedBy" | "version"> & {
  readonly by: StaffId;
  readonly at: Instant;
};

export type DelegationCommand = {
  readonly kind: "revokeDelegation";
  readonly expectedVersion: number;
  /** The last day on which the delegation is valid: today or later. What it allowed before stays allowed. */
  readonly lastDay: CalendarDate;
  readonly by: StaffId;
  readonly at: Instant;
};

export type DelegationGranted = {
  readonly kind: "delegationGranted";
  readonly delegation: Omit<Delegation, "version">;
  readonly by: StaffId;
  readonly at: Instant;
};

export type DelegationEvent = {
  readonly kind: "delegationRevoked";
  readonly lastDay: CalendarDate;
  readonly by: StaffId;
  readonly at: Instant;
};

export type DelegationRejection =
  | StaleVersion
  | InvalidField
  | { readonly kind: "DelegationToSelf" }
  | { readonly kind: "DelegationOver"; readonly validTo: CalendarDate };

export const delegationRejectionWords: Labels<DelegationRejection["kind"]> = {
  ...sharedRejectionWords,
  DelegationToSelf: {
    fi: "Johtaja päättää virkansa puolesta, eikä määräystä anneta itselle.",
    sv: "Direktören beslutar i kraft av sin tjänst; inget förordnande ges till en själv.",
    en: "The director decides by office; nobody names themselves.",
  },
  DelegationOver: {
    fi: "Määräys on jo päättynyt.",
    sv: "Förordnandet har redan upphört.",
    en: "The delegation is already over.",
  },
};

/** Names an official who may decide from a day on; never backwards in time. */
export function grantDelegation(command: GrantDelegation): Result<DelegationGranted, DelegationRejection> {
  const { id, staff, kinds, validFrom, validTo, by, at } = command;
  if (staff === by) return reject({ kind: "DelegationToSelf" });
  const today = legalDayOf(at);
  const invalid = firstInvalid([
    ["kinds", kindsProblem(kinds)],
    ["validFrom", dayProblem(validFrom, { earliest: today, latest: null }, today)],
    ["validTo", validTo === null ? undefined : dayProblem(validTo, { earliest: validFrom, latest: null }, today)],
  ]);
  if (invalid) return reject(invalid);
  const delegation = { id, staff, kinds, validFrom, validTo, grantedBy: by };
  return accept({ kind: "delegationGranted", delegation, by, at });
}

function kindsProblem(kinds: readonly DelegationKind[]): FieldProblem | undefined {
  return kinds.length === 0 ? "required" : codesProblem(delegationKindCodes, kinds);
}

/** Ends a delegation on a day that is not yet over. */
export function decideDelegation(
  delegation: Delegation,
  command: DelegationCommand,
): Result<readonly DelegationEvent[], DelegationRejection> {
  const { expectedVersion, lastDay, by, at } = command;
  if (expectedVersion !== delegation.version) {
    return reject({ kind: "StaleVersion", currentVersion: delegation.version });
  }
  const today = legalDayOf(at);
  const { validFrom, validTo } = delegation;
  if (validTo !== null && validTo < today) return reject({ kind: "DelegationOver", validTo });
  const earliest = validFrom > today ? validFrom : today;
  const invalid = firstInvalid([["validTo", dayProblem(lastDay, { earliest, latest: validTo }, today)]]);
  return invalid ? reject(invalid) : accept([{ kind: "delegationRevoked", lastDay, by, at }]);
}

/** The delegation as granted. */
export function beginDelegation({ delegation }: DelegationGranted): Delegation {
  return { ...delegation, version: 1 };
}

/** The delegation after it was revoked. */
export function evolveDelegation(delegation: Delegation, event: DelegationEvent): Delegation {
  return { ...delegation, validTo: event.lastDay, version: delegation.version + 1 };
}

export const delegationActions = ["read", "revoke"] as const;
export type DelegationAction = (typeof delegationActions)[number];
export type DelegationReason = "not_your_task" | "over";

export const delegationReasonWords: Labels<DelegationReason> = {
  not_your_task: {
    fi: "Vain johtaja määrää päättäjät.",
    sv: "Bara direktören förordnar beslutsfattare.",
    en: "Only the director names deciders.",
  },
  over: delegationRejectionWords.DelegationOver,
};

/** May this actor do this to a delegation? Only the director grants and revokes (Act 746/2011 s.33.2). */
export function permitsDelegation(actor: Actor, action: DelegationAction): boolean {
  return holdsPermission(actor, action === "read" ? "delegation:read" : "delegation:write");
}

/** Why the actor cannot do this to the delegation today, or undefined where they can. */
export function whyNotDelegation(
  actor: Actor,
  action: DelegationAction,
  { delegation, today }: { readonly delegation: Delegation; readonly today: CalendarDate },
): WhyNot<DelegationReason> | undefined {
  if (!permitsDelegation(actor, action)) return { code: "not_your_task", words: delegationReasonWords.not_your_task };
  const isOver = delegation.validTo !== null && delegation.validTo < today;
  return action === "revoke" && isOver ? { code: "over", words: delegationReasonWords.over } : undefined;
}

/** What the actor can do with the delegation today. */
export function availableDelegationActions(
  actor: Actor,
  state: { readonly delegation: Delegation; readonly today: CalendarDate },
): readonly DelegationAction[] {
  return delegationActions.filter((action) => whyNotDelegation(actor, action, state) === undefined);
}
