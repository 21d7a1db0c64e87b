import { addDays, addMonths, dataScopeOf, type CalendarDate, type StaffActor } from "@vas/domain/kernel";
import type { ReferralStatus, ReferrerKind } from "@vas/domain/vocabulary";
import { personsFound, type SearchedText } from "../customers/index.ts";

/** Which referrals to list; null and the empty list do not limit. */
export type InboxFilter = {
  readonly statuses: readonly ReferralStatus[];
  readonly assigned: "mine" | "nobody" | null;
  readonly assignee: string | null;
  readonly referrerKind: ReferrerKind | null;
  readonly acuteDanger: boolean | null;
  readonly minor: boolean | null;
  /** Only those that have waited for more than so many days. */
  readonly waitingOver: number | null;
  readonly supplementLate: boolean | null;
  readonly receivedFrom: CalendarDate | null;
  readonly receivedTo: CalendarDate | null;
};

/** What is searched for: a name as its blinded grams, and the same words for the names of bodies. */
export type InboxSearch = SearchedText & { readonly words: string; readonly blinded: readonly number[] };

export type Asking = {
  readonly actor: StaffActor;
  readonly today: CalendarDate;
  readonly filter: InboxFilter;
  readonly search: InboxSearch;
};

/** Values of a statement under construction, and the letters of its parts: equal letters make equal text. */
export type Parts = { readonly values: unknown[]; readonly letters: string[]; bind(value: unknown): string };

type Condition = readonly [letter: string, write: ((bind: Parts["bind"]) => string) | undefined];

const adultAge = 18;
/** How like a searched word must be to a part of a body's name (pg_trgm word similarity, 0–1). */
const leastLikeness = 0.45;

export const openStatuses: readonly ReferralStatus[] = ["received", "under_consideration", "supplement_requested"];

/** The last birthday that makes an adult today: those born later are under 18. */
export function lastAdultBirth(today: CalendarDate): CalendarDate {
  return addMonths(today, -adultAge * 12);
}

/** Begins a statement that is put together of parts. */
export function openParts(): Parts {
  const values: unknown[] = [];
  return { values, letters: [], bind: (value) => `$${values.push(value)}` };
}

/**
 * The filter as conditions on referrals `r` and persons `p`. What is not asked for is left out of the text, so that
 * PostgreSQL can use an index for the rest; row-level security stands behind it all.
 */
export function conditionsOf(asking: Asking, parts: Parts): string {
  const asked = [
    ...unitCondition(asking),
    ...matterConditions(asking),
    ...dayConditions(asking),
    ...textCondition(asking),
  ];
  const written = asked.flatMap(([letter, write]) => {
    if (!write) return [];
    parts.letters.push(letter);
    return [write(parts.bind)];
  });
  return written.length === 0 ? "true" : written.join(" and ");
}

/** Row-level security limits to the unit too, but in a form that no index serves. */
export function unitCondition({ actor }: Pick<Asking, "actor">): readonly Condition[] {
  return [["u", dataScopeOf(actor) === "unit" ? (bind) => `r.unit_id = ${bind(actor.unit)}` : undefined]];
}

function matterConditions({ filter, actor }: Asking): readonly Condition[] {
  const { statuses, assigned, referrerKind, acuteDanger } = filter;
  const assignee = assigned === "mine" ? actor.id : filter.assignee;
  return [
    ["s", statuses.length === 0 ? undefined : (bind) => `r.status = any (${bind(statuses)}::text[])`],
    ["n", assigned === "nobody" ? () => "r.assignee_id is null" : undefined],
    ["h", assignee === null ? undefined : (bind) => `r.assignee_id = ${bind(assignee)}`],
    ["k", referrerKind === null ? undefined : (bind) => `r.referrer_kind = ${bind(referrerKind)}`],
    ["d", acuteDanger === null ? undefined : (bind) => `r.acute_danger = ${bind(acuteDanger)}`],
  ];
}

function dayConditions({ filter, today }: Asking): readonly Condition[] {
  const { minor, waitingOver, supplementLate, receivedFrom, receivedTo } = filter;
  const birth = lastAdultBirth(today);
  return [
    ["m", minor === true ? (bind) => `p.birth_date > ${bind(birth)}` : undefined],
    ["a", minor === false ? (bind) => `coalesce(p.birth_date, '-infinity') <= ${bind(birth)}` : undefined],
    ["w", waitingOver === null ? undefined : (bind) => `r.received_on < ${bind(addDays(today, -waitingOver))}`],
    ["l", supplementLate === true ? (bind) => `r.supplement_due_on < ${bind(today)}` : undefined],
    ["f", receivedFrom === null ? undefined : (bind) => `r.received_on >= ${bind(receivedFrom)}`],
    ["t", receivedTo === null ? undefined : (bind) => `r.received_on <= ${bind(receivedTo)}`],
  ];
}

function textCondition({ search }: Asking): readonly Condition[] {
  switch (search.kind) {
    case "nothing":
      return [];
    case "reference":
      return [["r", (bind) => `strpos(r.reference, ${bind(search.text)}) > 0`]];
    case "name":
      return [["x", (bind) => nameCondition(search, bind)]];
  }
}

function nameCondition(search: InboxSearch & { readonly kind: "name" }, bind: Parts["bind"]): string {
  const persons = personsFound(bind(search.blinded), bind(search.least));
  return `(r.person_id in (select person_id from (${persons}) named) or r.organisation_id in (
    select o.id from casework.organisation o where word_similarity(${bind(search.words)}, o.search_text) >= ${leastLikeness}))`;
}
