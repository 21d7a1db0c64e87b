import type { CalendarDate } from "../kernel/index.ts";
import type { DelegationKind } from "../vocabulary/index.ts";
import { demoPeople } from "./people.ts";

/** The director's naming of an official who may decide, in the demo. Ids are fixed. */
export type DemoDelegation = {
  readonly id: string;
  readonly staff: string;
  readonly grantedBy: string;
  readonly kinds: readonly DelegationKind[];
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
};

function staffId(key: string): string {
  const person = demoPeople.find((one) => one.key === key);
  if (!person) throw new RangeError(`No such person in the demo: ${key}`);
  return person.id;
}

type Term = { readonly number: number; readonly from: string; readonly to: string | null };

function delegation(staff: string, kinds: readonly DelegationKind[], { number, from, to }: Term): DemoDelegation {
  return {
    id: `d4e0a9b6-1c7f-4b38-8e52-${String(number).padStart(12, "0")}`,
    staff: staffId(staff),
    grantedBy: staffId("director"),
    kinds,
    validFrom: from as CalendarDate,
    validTo: to as CalendarDate | null,
  };
}

/** The supervisor may decide now; a caseworker's holiday cover is over. */
export const demoDelegations: readonly DemoDelegation[] = [
  delegation("supervisor", ["admission"], { number: 1, from: "2015-07-01", to: "2022-12-31" }),
  delegation("supervisor", ["admission", "ending"], { number: 2, from: "2023-01-01", to: null }),
  delegation("caseworker-sv", ["ending"], { number: 3, from: "2024-07-01", to: "2024-07-31" }),
];
