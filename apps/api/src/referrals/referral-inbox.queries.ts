import { normaliseName } from "@vas/domain/customers";
import { dataScopeOf, type StaffActor } from "@vas/domain/kernel";
import type { Referral } from "@vas/domain/referrals";
import { searchedText } from "../customers/index.ts";
import { decodeCursor, encodeCursor, pageSize, type Page } from "../kernel/connection.ts";
import type { Read, Reading } from "../kernel/context.ts";
import type { DataKey } from "../kernel/keyring.ts";
import {
  conditionsOf,
  lastAdultBirth,
  openParts,
  openStatuses,
  unitCondition,
  type Asking,
  type InboxFilter,
  type InboxSearch,
  type Parts,
} from "./referral-inbox.sql.ts";
import type { BodyNamed } from "./referral.queries.ts";
import { referralCodeColumns } from "./referral.rows.ts";
import { toReferral } from "./referral.store.ts";
import type { ReferralRow } from "./referral.table.ts";

export const inboxSorts = ["urgency", "waiting", "newest", "supplement"] as const;
export type InboxSort = (typeof inboxSorts)[number];

export type InboxAsked = {
  readonly filter: InboxFilter;
  readonly text: string | null;
  readonly sort: InboxSort;
  readonly first: number;
  readonly after: string | null;
};

/** A matter that has waited for more than so many days stands out. */
export const longWait = 7;

/** A referral as the inbox shows it: codes and days, nothing that is sealed. */
export type InboxItem = {
  readonly referral: Referral;
  readonly organisation: BodyNamed | null;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly isMinor: boolean;
  readonly hasPossibleDuplicate: boolean;
};

/** How many open referrals there are of each kind that a filter chip names. */
export type InboxCounts = Readonly<
  Record<
    "open" | "mine" | "unassigned" | "acuteDanger" | "minor" | "waitingLong" | "supplementRequested" | "supplementLate",
    number
  >
>;

export type Inbox = Page<InboxItem> & { readonly counts: InboxCounts };

type ItemRow = ReferralRow & Omit<InboxItem, "referral"> & { readonly rank: number };
/** One row is always there, and brings the numbers of the whole list. */
type ReadRow = { readonly counts: InboxCounts; readonly total: number } & ({ readonly id: null } | ItemRow);

/** What is sorted by before the day of arrival, as a number. */
function rankOf(sort: InboxSort, birth: string): string {
  switch (sort) {
    case "urgency":
      return `case when r.acute_danger then 0 when p.birth_date > ${birth} then 1 else 2 end`;
    case "supplement":
      return "coalesce(r.supplement_due_on - date '2000-01-01', 1000000)";
    case "waiting":
    case "newest":
      return "0";
  }
}

/** One page of the inbox, with the numbers of its filter chips: one statement. */
export function referralInbox({ filter, text, sort, first, after }: InboxAsked): Read<Inbox, StaffActor> {
  const limit = pageSize(first);
  const cursor = after === null ? null : decodeCursor(after, 3);
  return async (reading) => {
    const { run, saw, actor, today } = reading;
    const parts = openParts();
    const asking: Asking = { actor, today, filter, search: searchOf(text, reading) };
    const statement = inboxStatement(asking, parts, { sort, cursor, limit });
    const rows = await run<ReadRow>({
      name: `referral_inbox_${sort}_${parts.letters.join("")}`,
      text: statement,
      values: parts.values,
    });
    const found = rows.filter((row) => row.id !== null);
    const shown = found.slice(0, first);
    saw({ subjects: shown.map(({ personId }) => personId), classes: ["codes"], count: shown.length });
    const last = shown.at(-1);
    return {
      nodes: shown.map(toItem),
      endCursor: last ? encodeCursor([last.rank, last.receivedOn, last.id]) : null,
      hasNextPage: found.length > first,
      totalCount: rows[0]?.total ?? 0,
      counts: rows[0]?.counts ?? noCounts,
    };
  };
}

function searchOf(text: string | null, { keys }: Reading): InboxSearch {
  const search = searchedText(text);
  const blinded = search.kind === "name" ? keys.blind(search.grams) : [];
  return { ...search, words: normaliseName(text ?? ""), blinded };
}

type Paging = {
  readonly sort: InboxSort;
  readonly cursor: readonly (string | number | null)[] | null;
  readonly limit: number;
};

function inboxStatement(asking: Asking, parts: Parts, { sort, cursor, limit }: Paging): string {
  const { bind, letters } = parts;
  const birth = bind(lastAdultBirth(asking.today));
  const where = conditionsOf(asking, parts);
  const [after, direction] = sort === "newest" ? ["<", "desc"] : [">", "asc"];
  const beyond = cursor
    ? `(rank, "receivedOn", id) ${after} (${cursor.map((value, i) => `${bind(value)}::${cursorTypes[i]}`).join(", ")})`
    : "true";
  if (cursor) letters.push("_after");
  const order = `rank ${direction}, "receivedOn" ${direction}, id ${direction}`;
  return `with found as materialized (
      select r.id, ${rankOf(sort, `${birth}::date`)} as rank, r.received_on as "receivedOn"
      from casework.referral r join casework.person p on p.id = r.person_id where ${where}),
    page as (select * from found where ${beyond} order by ${order} limit ${bind(limit)})
    select ${countsJson(asking, bind)} as counts, (select count(*)::int from found) as total, item.*
    from (values (1)) as one left join (${itemsOf(birth)}) as item on true order by ${order}`;
}

/** What an item shows, fetched for the page only. */
function itemsOf(birth: string): string {
  return `select ${referralCodeColumns}, page.rank,
      case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name, 'nameSv', o.name_sv, 'nameEn', o.name_en)
        end as organisation,
      case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end as assignee,
      coalesce(p.birth_date > ${birth}::date, false) as "isMinor", ${duplicateMark} as "hasPossibleDuplicate"
    from page join casework.referral r on r.id = page.id join casework.person p on p.id = r.person_id
    left join casework.organisation o on o.id = r.organisation_id
    left join kernel.staff s on s.id = r.assignee_id`;
}

const cursorTypes = ["integer", "date", "uuid"];

/**
 * A mark, not a judgment: somebody else has all the same names, or the same date of birth and names that share much.
 * The screen of the referral compares the opened names.
 */
const duplicateMark = `p.name_grams <> '{}' and exists (select from casework.person c where c.id <> p.id
    and (c.name_key = p.name_key or (c.birth_date = p.birth_date and c.name_grams && p.name_grams
      and (select count(*) from unnest(c.name_grams) gram where gram = any (p.name_grams))
        >= 0.45 * least(cardinality(c.name_grams), cardinality(p.name_grams)))))`;

/** Open matters within sight, counted for every chip at once. */
function countsJson({ actor, today }: Pick<Asking, "actor" | "today">, bind: Parts["bind"]): string {
  const unit = unitCondition({ actor }).flatMap(([, write]) => (write ? [write(bind)] : []));
  const where = [...unit, `r.status = any (${bind(openStatuses)}::text[])`].join(" and ");
  const counted: readonly (readonly [keyof InboxCounts, string])[] = [
    ["open", "true"],
    ["mine", `r.assignee_id = ${bind(actor.id)}`],
    ["unassigned", "r.assignee_id is null"],
    ["acuteDanger", "r.acute_danger"],
    ["minor", `p.birth_date > ${bind(lastAdultBirth(today))}::date`],
    ["waitingLong", `r.received_on < ${bind(today)}::date - ${longWait}`],
    ["supplementRequested", "r.status = 'supplement_requested'"],
    ["supplementLate", `r.supplement_due_on < ${bind(today)}::date`],
  ];
  const columns = counted.map(([name, condition]) => `'${name}', count(*) filter (where ${condition})`);
  return `(select jsonb_build_object(${columns.join(", ")})
    from casework.referral r join casework.person p on p.id = r.person_id where ${where})`;
}

/** The numbers of the chips alone, for a menu: they name nobody. */
export const inboxCounts: Read<InboxCounts, StaffActor> = async ({ run, saw, actor, today }) => {
  const parts = openParts();
  const counts = countsJson({ actor, today }, parts.bind);
  const [row] = await run<{ counts: InboxCounts }>({
    name: `inbox_counts_${dataScopeOf(actor)}`,
    text: `select ${counts} as counts`,
    values: parts.values,
  });
  saw({ classes: ["codes"], count: 0 });
  return row?.counts ?? noCounts;
};

const noCounts: InboxCounts = {
  open: 0,
  mine: 0,
  unassigned: 0,
  acuteDanger: 0,
  minor: 0,
  waitingLong: 0,
  supplementRequested: 0,
  supplementLate: 0,
};

/** The texts of a referral were not read for the inbox, so there is nothing to open. */
const nothingSealed: DataKey = { seal: () => null, open: () => "" };

function toItem(row: ItemRow): InboxItem {
  const { organisation, assignee, isMinor, hasPossibleDuplicate } = row;
  return { referral: toReferral(row, nothingSealed), organisation, assignee, isMinor, hasPossibleDuplicate };
}
