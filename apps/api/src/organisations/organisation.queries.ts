import { normaliseName } from "@vas/domain/customers";
import type { CalendarDate, StaffActor } from "@vas/domain/kernel";
import type { OrganisationKind } from "@vas/domain/vocabulary";
import { decodeCursor, encodeCursor, pageSize, type Page } from "../kernel/connection.ts";
import type { Read } from "../kernel/context.ts";
import { leastSimilarity } from "./organisation-names.ts";

export type OrganisationFilter = {
  readonly search: string | null;
  readonly kind: OrganisationKind | null;
  /** Only bodies open on this day. */
  readonly openOn: CalendarDate | null;
  readonly municipality: string | null;
};

/** A body as a list shows it. */
export type OrganisationListed = {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
  readonly municipality: string | null;
  readonly openedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly capacity: number | null;
};

/** Where a page holds no body, one row still brings the number of all. */
type ListRow = { readonly total: number } & (
  { readonly id: null } | (OrganisationListed & { readonly likeness: number })
);

const listedColumns = `o.id, o.kind, o.name, o.name_sv as "nameSv", o.name_en as "nameEn", o.municipality,
  o.opened_on as "openedOn", o.closed_on as "closedOn", o.capacity`;

/**
 * Bodies by name; where something is searched for, the likest first. A misspelt or inflected word finds what it resembles
 * (pg_trgm word similarity). Without a search every row is equally like, so one order serves both.
 */
const listStatement = `with found as materialized (
    select ${listedColumns}, case when $1 = '' then 1 else word_similarity($1, o.search_text) end::real as likeness
    from casework.organisation o
    where ($2::text is null or o.kind = $2)
      and ($3::date is null or (coalesce(o.opened_on, '-infinity') <= $3 and coalesce(o.closed_on, 'infinity') > $3))
      and ($4::text is null or lower(o.municipality) = lower($4))
  )
  select * from found where likeness >= ${leastSimilarity}`;

/** One page of bodies. The number of all is true on every page. */
export function organisations(
  filter: OrganisationFilter,
  { first, after }: { readonly first: number; readonly after: string | null },
): Read<Page<OrganisationListed>, StaffActor> {
  const limit = pageSize(first);
  const [likeness, name, id] = after === null ? [null, null, null] : decodeCursor(after, 3);
  return async ({ run, saw }) => {
    const rows = await run<ListRow>({
      name: "organisations",
      text: `with listed as (${listStatement})
        select (select count(*)::int from listed) as total, page.* from (values (1)) as one left join (
          select * from listed where $5::real is null or likeness < $5
            or (likeness = $5 and (name collate "fi-x-icu", id) > ($6::text collate "fi-x-icu", $7::uuid))
          order by likeness desc, name collate "fi-x-icu", id limit $8
        ) as page on true order by likeness desc, name collate "fi-x-icu", id`,
      values: [...filterValues(filter), likeness, name, id, limit],
    });
    const found = rows.filter((row) => row.id !== null);
    const nodes = found.slice(0, first);
    const last = nodes.at(-1);
    saw({ classes: ["directory"], count: nodes.length });
    return {
      nodes,
      endCursor: last ? encodeCursor([last.likeness, last.name, last.id]) : null,
      hasNextPage: found.length > first,
      totalCount: rows[0]?.total ?? 0,
    };
  };
}

function filterValues({ search, kind, openOn, municipality }: OrganisationFilter): unknown[] {
  return [normaliseName(search ?? ""), kind, openOn, municipality];
}

/** Open bodies whose name holds the text, for a choice: those that begin with it first. */
export function organisationChoices(
  contains: string,
  kind: OrganisationKind | null,
): Read<OrganisationListed[], StaffActor> {
  return async ({ run, saw, today }) => {
    const rows = await run<OrganisationListed>({
      name: "organisation_choices",
      text: `select ${listedColumns} from casework.organisation o
        where ($2::text is null or o.kind = $2) and coalesce(o.closed_on, 'infinity') > $3
          and ($1 = '' or strpos(o.search_text, $1) > 0 or word_similarity($1, o.search_text) >= ${leastSimilarity})
        order by starts_with(o.search_text, $1) desc, strpos(o.search_text, $1) > 0 desc,
          word_similarity($1, o.search_text) desc, o.name collate "fi-x-icu", o.id limit 20`,
      values: [normaliseName(contains), kind, today],
    });
    saw({ classes: ["directory"], count: rows.length });
    return rows;
  };
}
