import { isWithinScope, type CalendarDate, type Instant, type StaffActor, type UnitId } from "@vas/domain/kernel";
import { decodeCursor, encodeCursor, pageSize, type Page } from "../kernel/connection.ts";
import type { Read } from "../kernel/context.ts";
import { eventTextPlace } from "../kernel/events.ts";
import type { DataKey } from "../kernel/keyring.ts";
import type { TimelineKind, TimelineMatter } from "./timeline.words.ts";

/** One event of a person's history, its words opened. */
export type TimelineEntry = {
  readonly id: string;
  readonly matter: TimelineMatter;
  readonly matterId: string;
  readonly kind: TimelineKind;
  readonly happenedOn: CalendarDate;
  readonly recordedAt: Instant;
  /** Who did it; null where it was no member of staff. */
  readonly by: string | null;
  /** The member of staff whom the event names: a handler, an assignee. */
  readonly named: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, string>>;
};

export type TimelineAsked = {
  readonly customer: string;
  readonly matters: readonly TimelineMatter[];
  /** The member of staff who did it, and the days between which it happened; null does not limit. */
  readonly by: string | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly first: number;
  readonly after: string | null;
};

type Head = {
  readonly personId: string;
  readonly unitId: UnitId;
  readonly wrapped: Buffer | null;
  readonly total: number;
};
type EntryRow = Omit<TimelineEntry, "texts"> & { readonly version: number; readonly sealed: Buffer | null };
type TimelineRow = Head & (EntryRow | { readonly id: null });

const askedFor = `e.person_id = f.person_id and ($2::text[] = '{}' or e.aggregate = any ($2))
  and ($6::text is null or e.actor_id = $6) and ($7::date is null or e.happened_on >= $7)
  and ($8::date is null or e.happened_on <= $8)`;

const timelineText = `select f.person_id as "personId", f.unit_id as "unitId", k.wrapped, page.*,
    (select count(*)::integer from casework.event e where ${askedFor}) as total
  from casework.customer f
  join kernel.data_key k on k.subject_id = f.person_id
  left join lateral (
    select e.id, e.aggregate as matter, e.aggregate_id as "matterId", e.version, e.kind, e.happened_on as "happenedOn",
      e.recorded_at as "recordedAt", s.name as by, n.name as named, e.body, e.text_enc as sealed
    from casework.event e
    left join kernel.staff s on s.id::text = e.actor_id
    left join kernel.staff n on n.id::text = coalesce(e.body ->> 'handler', e.body ->> 'assignee')
    where ${askedFor} and ($3::date is null or (e.happened_on, e.id) < ($3, $4::bigint))
    order by e.happened_on desc, e.id desc limit $5
  ) page on true
  where f.id = $1 order by page."happenedOn" desc, page.id desc`;

/**
 * Everything that happened to the person of a customership, the newest first: referrals, decisions, every customership of
 * theirs. Null where there is no such customership within sight.
 */
export function timeline(asked: TimelineAsked): Read<Page<TimelineEntry> | null, StaffActor> {
  const limit = pageSize(asked.first);
  const [day, id] = asked.after === null ? [null, null] : decodeCursor(asked.after, 2);
  return async ({ run, saw, absent, keys, actor }) => {
    const values = [asked.customer, asked.matters, day, id, limit, asked.by, asked.from, asked.to];
    const rows = await run<TimelineRow>({ name: "timeline", text: timelineText, values });
    const [head] = rows;
    if (!head || !isWithinScope(actor, head.unitId)) return absent(asked.customer);
    const found = rows.filter((row): row is Head & EntryRow => row.id !== null);
    const page = found.slice(0, asked.first);
    const last = page.at(-1);
    const key = keys.unwrap(head.personId, head.wrapped);
    saw({
      subjects: [head.personId],
      classes: ["history", "free_text"],
      count: page.length,
      files: [head.personId],
    });
    return {
      nodes: page.map((row) => toEntry(row, key)),
      endCursor: last ? encodeCursor([last.happenedOn, last.id]) : null,
      hasNextPage: found.length > page.length,
      totalCount: head.total,
    };
  };
}

function toEntry(row: EntryRow, key: DataKey): TimelineEntry {
  const { id, matter, matterId, kind, happenedOn, recordedAt, by, named, body } = row;
  const words = key.open(eventTextPlace(matterId, row.version, kind), row.sealed);
  const texts = (words === "" ? {} : JSON.parse(words)) as Readonly<Record<string, string>>;
  return { id, matter, matterId, kind, happenedOn, recordedAt, by, named, body, texts };
}
