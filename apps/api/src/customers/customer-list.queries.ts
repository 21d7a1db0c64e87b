import type { CalendarDate, StaffActor } from "@vas/domain/kernel";
import {
  ageGroupOn,
  type AgeGroup,
  type Basis,
  type ReferralStatus,
  type ReferrerKind,
  type SafetyFlag,
} from "@vas/domain/vocabulary";
import { encodeCursor, pageSize, type Page } from "../kernel/connection.ts";
import type { Read, Reading } from "../kernel/context.ts";
import { listStatement, orderOf, type CustomerListAsked } from "./customer-list.sql.ts";
import { searchedText } from "./person-search.ts";
import { nameFrom, type SealedName } from "./person-opening.ts";
import type { TimelineKind } from "./timeline.words.ts";

/** A customer as the list shows one. */
export type CustomerListed = {
  readonly id: string;
  readonly reference: string;
  readonly name: string | null;
  readonly basis: Basis;
  readonly admittedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
  readonly ageGroup: AgeGroup;
  readonly isMinor: boolean;
  readonly safetyFlags: readonly SafetyFlag[];
  readonly protectedIdentity: boolean;
  readonly handler: string | null;
  readonly latestReferral: LatestReferral | null;
  readonly latestEvents: readonly LatestEvent[];
};

export type LatestReferral = {
  readonly id: string;
  readonly reference: string;
  readonly receivedOn: CalendarDate;
  readonly referrerKind: ReferrerKind;
  readonly referrer: string | null;
  readonly status: ReferralStatus;
};

export type LatestEvent = { readonly kind: TimelineKind; readonly happenedOn: CalendarDate };

/** How many customers there were on a day; accompanying children are counted apart. */
export type Stock = {
  readonly onDate: CalendarDate;
  readonly customers: number;
  readonly accompanyingChildren: number;
};

export type CustomerList = Page<CustomerListed> & { readonly stock: Stock | null };

type Figures = { readonly total: number; readonly stock: readonly [number, number] | null };
type ReadRow = Figures &
  SealedName & {
    readonly id: string;
    readonly reference: string;
    readonly basis: Basis;
    readonly admittedOn: CalendarDate;
    readonly endedOn: CalendarDate | null;
    readonly flags: string;
    readonly protectedIdentity: boolean;
    readonly handler: string | null;
    readonly birthDate: CalendarDate | null;
    readonly shared: number;
    readonly referralId: string | null;
    readonly referralReference: string;
    readonly receivedOn: CalendarDate;
    readonly referralStatus: ReferralStatus;
    readonly referrerKind: ReferrerKind;
    readonly referrer: string | null;
    readonly events: string | null;
  };
type ListRow = ReadRow | (Figures & { readonly id: null });

/** One page of customers with everything that a row shows, in one statement. */
export function customers(asked: CustomerListAsked): Read<CustomerList, StaffActor> {
  const limit = pageSize(asked.first);
  return async (reading) => {
    const searched = searchedText(asked.filter.text);
    const rows = await reading.run<ListRow>(listStatement(reading, { ...asked, limit, searched }));
    const [figures] = rows;
    const found = rows.filter((row): row is ReadRow => row.id !== null);
    const page = found.slice(0, asked.first);
    reading.saw({
      subjects: page.map((row) => row.personId),
      classes: ["identity", "codes", "history"],
      count: page.length,
    });
    const last = page.at(-1);
    const { columns } = orderOf(asked.sort, searched);
    return {
      nodes: page.map((row) => toListed(row, reading)),
      endCursor: last ? encodeCursor(columns.map(({ key }) => last[key as "id"])) : null,
      hasNextPage: found.length > page.length,
      totalCount: figures?.total ?? 0,
      stock: asked.stockOn && toStock(asked.stockOn, figures?.stock ?? [0, 0]),
    };
  };
}

function toStock(onDate: CalendarDate, [counted, children]: readonly [number, number]): Stock {
  return { onDate, customers: counted, accompanyingChildren: children };
}

function toListed(row: ReadRow, reading: Pick<Reading, "keys" | "today">): CustomerListed {
  const ageGroup = ageGroupOn(row.birthDate, reading.today);
  return {
    id: row.id,
    reference: row.reference,
    name: nameFrom(reading.keys, row),
    basis: row.basis,
    admittedOn: row.admittedOn,
    endedOn: row.endedOn,
    ageGroup,
    isMinor: ageGroup === "age_0_11" || ageGroup === "age_12_17",
    safetyFlags: row.flags === "" ? [] : (row.flags.split(",") as SafetyFlag[]),
    protectedIdentity: row.protectedIdentity,
    handler: row.handler,
    latestReferral: row.referralId === null ? null : toLatestReferral(row, row.referralId),
    latestEvents: row.events === null ? [] : (JSON.parse(`[${row.events}]`) as LatestEvent[]),
  };
}

function toLatestReferral(row: ReadRow, id: string): LatestReferral {
  return {
    id,
    reference: row.referralReference,
    receivedOn: row.receivedOn,
    referrerKind: row.referrerKind,
    referrer: row.referrer,
    status: row.referralStatus,
  };
}
