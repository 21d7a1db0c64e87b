import type { CalendarDate, StaffActor } from "@vas/domain/kernel";
import { decodeCursor } from "../kernel/connection.ts";
import type { Reading } from "../kernel/context.ts";
import type { Statement } from "../kernel/settings.ts";
import {
  conditionsOf,
  inStock,
  ofUnit,
  openParts,
  type Conditions,
  type CustomerFilter,
  type Parts,
} from "./customer-filter.ts";
import { sealedColumns } from "./person-opening.ts";
import { personsFound, type SearchedText } from "./person-search.ts";

export const customerSorts = ["newest_admitted", "oldest_admitted", "reference", "newest_ended"] as const;
export type CustomerSort = (typeof customerSorts)[number];

/** What a row of the list may show beside the customership itself; each is read only where it is asked for. */
export const listParts = ["name", "age", "handler", "latestReferral", "latestEvents"] as const;
export type ListPart = (typeof listParts)[number];

/** What to list and what to count: the figures cost a look at every row, so they are left out where nobody asks. */
export type CustomerListAsked = {
  readonly parts: ReadonlySet<ListPart>;
  readonly filter: CustomerFilter;
  readonly sort: CustomerSort;
  readonly first: number;
  readonly after: string | null;
  readonly countsTotal: boolean;
  readonly stockOn: CalendarDate | null;
};

export type ListWriting = CustomerListAsked & { readonly limit: number; readonly searched: SearchedText };

/** A column that a list is ordered by: as the table names it, as the answer does, and its type in a cursor. */
type OrderColumn = { readonly column: string; readonly key: string; readonly type: string };
/** What the order of a list goes by; the id comes last, so that no two customers have the same place. */
type Order = { readonly columns: readonly OrderColumn[]; readonly descending: boolean };

const id: OrderColumn = { column: "c.id", key: "id", type: "uuid" };
const admittedOn: OrderColumn = { column: "c.admitted_on", key: "admittedOn", type: "date" };
const endedOn: OrderColumn = { column: "c.ended_on", key: "endedOn", type: "date" };
const reference: OrderColumn = { column: "c.reference", key: "reference", type: "text" };
const shared: OrderColumn = { column: "found.shared", key: "shared", type: "integer" };

const orders: Readonly<Record<CustomerSort, Order>> = {
  newest_admitted: { columns: [admittedOn, id], descending: true },
  oldest_admitted: { columns: [admittedOn, id], descending: false },
  reference: { columns: [reference, id], descending: false },
  newest_ended: { columns: [endedOn, id], descending: true },
};
const likestFirst: Order = { columns: [shared, admittedOn, id], descending: true };

/** The order of a list: as asked for, or the likest first where a name is looked for. */
export function orderOf(sort: CustomerSort, searched: SearchedText): Order {
  return searched.kind === "name" ? likestFirst : orders[sort];
}

const ownColumns = `c.id, c.reference, c.basis, c.admitted_on as "admittedOn", c.ended_on as "endedOn",
  array_to_string(c.safety_flags, ',') as flags, c.protected_identity as "protectedIdentity", c.person_id as "personId", c.shared`;

/** The columns and the join of each part. A join by a key of one's own keeps to its index, however small the table is. */
const partColumns: Readonly<Record<ListPart, string>> = {
  name: sealedColumns,
  age: `(select p.birth_date from casework.person p where p.id = c.person_id) as "birthDate"`,
  handler: "(select s.name from kernel.staff s where s.id = c.handler_id) as handler",
  latestReferral: `r.id as "referralId", r.reference as "referralReference", r.received_on as "receivedOn",
    r.status as "referralStatus", r.referrer_kind as "referrerKind",
    (select o.name from casework.organisation o where o.id = r.organisation_id) as referrer`,
  latestEvents: `(select string_agg('{"kind":"' || e.kind || '","happenedOn":"' || e.happened_on || '"}', ',')
    from (select e.kind, e.happened_on from casework.event e where e.person_id = c.person_id
      order by e.happened_on desc, e.id desc limit 3) e) as events`,
};
const partJoins: Readonly<Partial<Record<ListPart, string>>> = {
  name: `join casework.person p on p.id = c.person_id join kernel.data_key k on k.subject_id = c.person_id`,
  latestReferral: `left join lateral (select r.id, r.reference, r.received_on, r.status, r.referrer_kind, r.organisation_id
    from casework.referral r where r.person_id = c.person_id order by r.received_on desc, r.id limit 1) r on true`,
};

/**
 * The page and its figures as one statement: first the customers of the page by an index, then what belongs to each.
 * An empty page still brings the figures.
 */
export function listStatement(reading: Reading<StaffActor>, asked: ListWriting): Statement {
  const { filter, sort, searched, limit } = asked;
  const { actor, today } = reading;
  const parts = openParts();
  const found = foundPersons(reading, searched, parts);
  const narrowed: CustomerFilter = sort === "newest_ended" ? { ...filter, status: "ended" } : filter;
  const conditions = conditionsOf(narrowed, { actor, today }, parts);
  const listed = `${sourceOf(searched, conditions)} where ${conditions.where}`;
  const figures = figuresOf(asked, { listed, actor }, parts);
  const order = orderOf(sort, searched);
  const beyond = beyondCursor(asked.after, order, parts);
  // The size of the page stands in the text: PostgreSQL would plan for a tenth of the table where it is a parameter.
  parts.letters.push(`${customerSorts.indexOf(sort)}_${limit}_`);
  const shown = listParts.filter((part) => asked.parts.has(part));
  parts.letters.push(...shown.map((part) => listParts.indexOf(part).toString()));
  return {
    text: `${found} select ${figures}, page.* from (values (true)) one left join lateral (
        select ${[ownColumns, ...shown.map((part) => partColumns[part])].join(", ")} from (
          select c.*, ${searched.kind === "nothing" ? "0 as shared" : "found.shared"} from ${listed} ${beyond}
          order by ${orderText(order, "column")} limit ${limit}) c ${shown.map((part) => partJoins[part] ?? "").join(" ")}
      ) page on true order by ${orderText(order, "key")}`,
    name: `customers_${parts.letters.join("")}`,
    values: parts.values,
    // How many persons a name finds differs; everything else goes by the same indexes, whatever the values.
    keepsPlan: searched.kind === "nothing",
  };
}

/** The persons whom the search finds, each once, looked for before anything else; nothing where nobody is looked for. */
function foundPersons({ keys }: Pick<Reading, "keys">, searched: SearchedText, parts: Parts): string {
  switch (searched.kind) {
    case "nothing":
      return "";
    case "name": {
      parts.letters.push("N");
      const grams = parts.bind(keys.blind(searched.grams));
      const telling = parts.bind(keys.blind(searched.telling));
      return `with found as materialized (${personsFound(grams, parts.bind(searched.least), telling)})`;
    }
    case "reference": {
      parts.letters.push("R");
      const text = parts.bind(searched.text);
      const holding = ["customer", "referral"].map(
        (table) => `select m.person_id, 0 as shared from casework.${table} m where strpos(m.reference, ${text}) > 0`,
      );
      return `with found as materialized (${holding.join(" union ")})`;
    }
  }
}

function sourceOf(searched: SearchedText, { joinsPerson }: Conditions): string {
  const found = searched.kind === "nothing" ? "" : " join found on found.person_id = c.person_id";
  return `casework.customer c${found}${joinsPerson ? " join casework.person p on p.id = c.person_id" : ""}`;
}

type Counting = { readonly listed: string; readonly actor: StaffActor };

function figuresOf({ countsTotal, stockOn }: ListWriting, { listed, actor }: Counting, parts: Parts): string {
  if (countsTotal) parts.letters.push("T");
  const total = countsTotal ? `(select count(*)::integer from ${listed})` : "0";
  if (stockOn === null) return `${total} as total, null as stock`;
  parts.letters.push("S");
  const day = parts.bind(stockOn);
  return `${total} as total, (select json_build_array(count(*) filter (where c.basis <> 'accompanying_child'),
      count(*) filter (where c.basis = 'accompanying_child'))
    from casework.customer c where ${ofUnit(actor)?.(parts.bind) ?? "true"} and ${inStock(day)}) as stock`;
}

function beyondCursor(after: string | null, { columns, descending }: Order, parts: Parts): string {
  if (after === null) return "";
  parts.letters.push("A");
  const values = decodeCursor(after, columns.length);
  const bound = columns.map(({ type }, i) => `${parts.bind(values[i])}::${type}`);
  return `and (${columns.map(({ column }) => column).join(", ")}) ${descending ? "<" : ">"} (${bound.join(", ")})`;
}

function orderText({ columns, descending }: Order, by: "column" | "key"): string {
  const direction = descending ? "desc" : "asc";
  return columns.map((one) => `${by === "key" ? `page."${one.key}"` : one.column} ${direction}`).join(", ");
}
