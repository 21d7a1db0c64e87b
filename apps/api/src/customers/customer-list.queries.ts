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
import type { FieldClass } from "../kernel/audit.ts";
import { listStatement, orderOf, type CustomerListAsked, type ListPart } from "./customer-list.sql.ts";
import { searchedText } from "./person-search.ts";
import { nameFrom, type SealedName } from "./person-opening.ts";
import type { TimelineKind } from "./timeline.words.ts";

/** A customer as the list shows one; what was not asked for is null, unknown or empty. */
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
type OwnColumns = {
  readonly id: string;
  readonly personId: string;
  readonly reference: string;
  readonly basis: Basis;
  readonly admittedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
  readonly flags: string;
  readonly protectedIdentity: boolean;
  readonly shared: number;
};
/** The columns of the parts; those of a part that was not asked for are missing. */
type PartColumns = Pick<SealedName, "sealedName" | "wrapped"> & {
  readonly birthDate: CalendarDate | null;
  readonly handler: string | null;
  readonly referralId: string | null;
  readonly referralReference: string;
  readonly receivedOn: CalendarDate;
  readonly referralStatus: ReferralStatus;
  readonly referrerKind: ReferrerKind;
  readonly referrer: string | null;
  readonly events: string | null;
};
type ReadRow = Figures & OwnColumns & Partial<PartColumns>;
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
      classes: classesOf(asked.parts),
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

function classesOf(parts: ReadonlySet<ListPart>): FieldClass[] {
  const identity = parts.has("name") || parts.has("age");
  return [
    "codes",
    ...(identity ? (["identity"] as const) : []),
    ...(parts.has("latestEvents") ? (["history"] as const) : []),
  ];
}

function toListed(row: ReadRow, reading: Pick<Reading, "keys" | "today">): CustomerListed {
  const { birthDate = null, handler = null, referralId, events } = row;
  const ageGroup = ageGroupOn(birthDate, reading.today);
  return {
    id: row.id,
    reference: row.reference,
    name: nameOf(row, reading),
    basis: row.basis,
    admittedOn: row.admittedOn,
    endedOn: row.endedOn,
    ageGroup,
    isMinor: ageGroup === "age_0_11" || ageGroup === "age_12_17",
    safetyFlags: row.flags === "" ? [] : (row.flags.split(",") as SafetyFlag[]),
    protectedIdentity: row.protectedIdentity,
    handler,
    latestReferral: referralId ? toLatestReferral(row as Required<ReadRow>, referralId) : null,
    latestEvents: events ? (JSON.parse(`[${events}]`) as LatestEvent[]) : [],
  };
}

function nameOf({ personId, sealedName, wrapped }: ReadRow, { keys }: Pick<Reading, "keys">): string | null {
  return sealedName === undefined ? null : nameFrom(keys, { personId, sealedName, wrapped: wrapped ?? null });
}

function toLatestReferral(row: PartColumns, id: string): LatestReferral {
  return {
    id,
    reference: row.referralReference,
    receivedOn: row.receivedOn,
    referrerKind: row.referrerKind,
    referrer: row.referrer,
    status: row.referralStatus,
  };
}
