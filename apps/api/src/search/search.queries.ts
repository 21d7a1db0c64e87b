import { dataScopeOf, type CalendarDate, type StaffActor } from "@vas/domain/kernel";
import type { OrganisationKind, ReferralStatus } from "@vas/domain/vocabulary";
import { normaliseName } from "@vas/domain/customers";
import {
  nameFrom,
  personsFound,
  sealedNameColumns,
  searchedText,
  type SealedName,
  type SearchedText,
} from "../customers/index.ts";
import type { Read } from "../kernel/context.ts";
import type { Statement } from "../kernel/settings.ts";
import type { SubjectKeys } from "../kernel/subject-keys.ts";
import { leastSimilarity } from "../organisations/index.ts";

/** What of a thing was like the searched text. */
export const searchMatches = ["name", "reference"] as const;
export type SearchMatch = (typeof searchMatches)[number];

export type FoundCustomer = {
  readonly kind: "FoundCustomer";
  readonly id: string;
  readonly reference: string;
  readonly name: string | null;
  readonly admittedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
  readonly matched: SearchMatch;
};

export type FoundReferral = {
  readonly kind: "FoundReferral";
  readonly id: string;
  readonly reference: string;
  readonly name: string | null;
  readonly receivedOn: CalendarDate;
  readonly status: ReferralStatus;
  readonly matched: SearchMatch;
};

export type FoundOrganisation = {
  readonly kind: "FoundOrganisation";
  readonly id: string;
  readonly name: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
  readonly organisationKind: OrganisationKind;
  readonly municipality: string | null;
  readonly closedOn: CalendarDate | null;
  readonly matched: SearchMatch;
};

export type Found = FoundCustomer | FoundReferral | FoundOrganisation;

type MatterRow = SealedName & {
  readonly matter: "customer" | "referral";
  readonly id: string;
  readonly reference: string;
  readonly begun: CalendarDate;
  readonly ended: CalendarDate | null;
  readonly status: ReferralStatus;
};

/**
 * Customers and referrals whose person or reference is like the text, then bodies whose name is; at most `first` of each.
 * One statement for each of the two, and row-level security behind both: another unit's matters do not exist here.
 */
export function search(text: string, first: number): Read<readonly Found[], StaffActor> {
  return async (reading) => {
    const searched = searchedText(text);
    if (searched.kind === "nothing") return [];
    const { run, saw, keys, actor } = reading;
    const seesMatters = dataScopeOf(actor) !== "none";
    const statement = searched.kind === "reference" ? byReference(searched.text, first) : byName(searched, keys, first);
    const [matters, bodies] = await Promise.all([
      seesMatters ? run<MatterRow>(statement) : [],
      run<Omit<FoundOrganisation, "kind" | "matched">>(bodiesLike(text, first)),
    ]);
    const matched = searched.kind;
    saw({
      subjects: matters.map(({ personId }) => personId),
      classes: matters.length > 0 ? ["identity", "codes", "directory"] : ["directory"],
      count: matters.length + bodies.length,
    });
    return [
      ...matters.map((row) => toFound(row, nameFrom(keys, row), matched)),
      ...bodies.map((body) => ({ kind: "FoundOrganisation", ...body, matched: "name" }) as const),
    ];
  };
}

function toFound(row: MatterRow, name: string | null, matched: SearchMatch): FoundCustomer | FoundReferral {
  const { id, reference, begun, ended, status } = row;
  return row.matter === "customer"
    ? { kind: "FoundCustomer", id, reference, name, admittedOn: begun, endedOn: ended, matched }
    : { kind: "FoundReferral", id, reference, name, receivedOn: begun, status, matched };
}

const customerColumns = `'customer' as matter, m.id, m.reference, m.admitted_on as begun, m.ended_on as ended,
  null as status, m.person_id`;
const referralColumns = `'referral' as matter, m.id, m.reference, m.received_on as begun, null::date as ended, m.status, m.person_id`;

function withNames(matters: string, order: string): string {
  return `select found.matter, found.id, found.reference, found.begun, found.ended, found.status, ${sealedNameColumns}
    from (${matters}) found join casework.person p on p.id = found.person_id
    join kernel.data_key k on k.subject_id = p.id order by ${order}, found.id`;
}

/** Of a name that very many share, so many persons are looked at. */
const mostPersons = 200;

type NameSearched = Extract<SearchedText, { readonly kind: "name" }>;

/** Of each person the newest customership, and the newest referral where it is open or there is no customership. */
function byName(searched: NameSearched, keys: Pick<SubjectKeys, "blind">, first: number): Statement {
  const newest = (table: string, columns: string, day: string): string =>
    `select distinct on (m.person_id) ${columns}, likest.shared from likest join casework.${table} m
      on m.person_id = likest.person_id order by m.person_id, m.${day} desc, m.id`;
  return {
    name: "search_by_name",
    text: `with likest as materialized (
        select * from (${personsFound("$1", "$2", "$4")}) persons order by shared desc, person_id limit ${mostPersons}),
      customers as materialized (${newest("customer", customerColumns, "admitted_on")}),
      referrals as (${newest("referral", referralColumns, "received_on")})
      ${withNames(
        `(select * from customers order by shared desc, ended is null desc, begun desc, id limit $3)
        union all (select * from referrals where status not in ('decided', 'withdrawn')
            or not exists (select from customers where customers.person_id = referrals.person_id)
          order by shared desc, begun desc, id limit $3)`,
        "found.matter, found.shared desc, found.ended is null desc, found.begun desc",
      )}`,
    values: [keys.blind(searched.grams), searched.least, first, keys.blind(searched.telling)],
  };
}

/** References that hold the text; those that begin with it first, then the newest of either kind. */
function byReference(text: string, first: number): Statement {
  const holding = (table: string, columns: string): string =>
    `(select ${columns}, starts_with(m.reference, $1) as starts from casework.${table} m
      where strpos(m.reference, $1) > 0 order by starts desc, m.reference desc limit $2)`;
  return {
    name: "search_by_reference",
    text: withNames(
      `${holding("customer", customerColumns)} union all ${holding("referral", referralColumns)}`,
      "found.starts desc, found.begun desc, found.reference desc",
    ),
    values: [text, first],
  };
}

function bodiesLike(text: string, first: number): Statement {
  return {
    name: "search_bodies",
    text: `select id, kind as "organisationKind", name, name_sv as "nameSv", name_en as "nameEn", municipality,
        closed_on as "closedOn"
      from casework.organisation where $1 <> '' and (strpos(search_text, $1) > 0 or word_similarity($1, search_text) >= $2)
      order by strpos(search_text, $1) > 0 desc, word_similarity($1, search_text) desc, name collate "fi-x-icu", id limit $3`,
    values: [normaliseName(text), leastSimilarity, first],
  };
}
