import type { DecisionProgress } from "@vas/domain/admission";
import type { CalendarDate, StaffId } from "@vas/domain/kernel";
import type { DecisionStatus, DelegationId } from "@vas/domain/vocabulary";

/** The columns that say how far a written decision of any kind has come. */
export type ProgressColumns = {
  readonly status: string;
  readonly returnedById: string | null;
  readonly returnReasonEnc: Buffer | null;
  readonly deciderId: string | null;
  readonly delegationId: string | null;
  readonly decidedOn: string | null;
  readonly servedOn: string | null;
  readonly appealUntil: string | null;
  readonly supersededById: string | null;
};

/** How far the decision of a row has come. `returnReason` is the row's, opened. */
export function toProgress<Id extends string>(row: ProgressColumns, returnReason: string): DecisionProgress<Id> {
  const status = row.status as DecisionStatus;
  switch (status) {
    case "proposed":
    case "lapsed":
      return { status };
    case "returned":
      return { status, returnedBy: present(row.returnedById) as StaffId, reason: returnReason };
    case "in_force":
      return { status, ...decidedOf(row) };
    case "superseded":
      return { status, ...decidedOf(row), supersededBy: present(row.supersededById) as Id };
  }
}

function decidedOf(row: ProgressColumns) {
  return {
    decider: row.deciderId as StaffId | null,
    decidedOn: present(row.decidedOn) as CalendarDate,
    delegation: row.delegationId as DelegationId | null,
    servedOn: row.servedOn as CalendarDate | null,
    appealUntil: row.appealUntil as CalendarDate | null,
  };
}

/** The columns of a decision's progress; `returnReason` is sealed already. */
export function progressColumns(progress: DecisionProgress<string>, returnReason: Buffer | null): ProgressColumns {
  const { status } = progress;
  const empty = {
    returnedById: null,
    returnReasonEnc: null,
    deciderId: null,
    delegationId: null,
    decidedOn: null,
    servedOn: null,
    appealUntil: null,
    supersededById: null,
  };
  switch (status) {
    case "proposed":
    case "lapsed":
      return { status, ...empty };
    case "returned":
      return { status, ...empty, returnedById: progress.returnedBy, returnReasonEnc: returnReason };
    case "in_force":
      return { status, ...empty, ...decidedColumns(progress) };
    case "superseded":
      return { status, ...empty, ...decidedColumns(progress), supersededById: progress.supersededBy };
  }
}

function decidedColumns(decided: ReturnType<typeof decidedOf>) {
  return {
    deciderId: decided.decider,
    delegationId: decided.delegation,
    decidedOn: decided.decidedOn,
    servedOn: decided.servedOn,
    appealUntil: decided.appealUntil,
  };
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error("A column that the status requires is null");
  return value;
}
