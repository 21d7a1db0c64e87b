import type { CalendarDate, Instant, StaffId } from "../kernel/index.ts";
import type { DelegationId, DelegationKind, InvalidField, StaleVersion } from "../vocabulary/index.ts";

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

export type GrantDelegation = {
  readonly id: DelegationId;
  readonly staff: StaffId;
  readonly kinds: readonly DelegationKind[];
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly by: StaffId;
  readonly at: Instant;
};

export type DelegationCommand = {
  readonly kind: "revokeDelegation";
  readonly expectedVersion: number;
  /** The last day on which the delegation is valid: today or later; what it allowed before stays allowed. */
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
