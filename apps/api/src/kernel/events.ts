import { legalDayOf, type CalendarDate } from "@vas/domain/kernel";
import type { BulkTable } from "./bulk.ts";
import type { Unit } from "./context.ts";
import type { DataKey, Place } from "./keyring.ts";

/** The aggregate whose history is added to, and the person whose timeline shows it. */
export type HistoryOf = {
  readonly aggregate:
    | "organisation"
    | "person"
    | "referral"
    | "admission"
    | "customer"
    | "ending"
    | "delegation"
    | "course"
    | "enrolment"
    | "invitation"
    | "manager"
    | "training";
  readonly id: string;
  readonly unit: string | null;
  readonly person: string | null;
  /** The aggregate's version after these events. */
  readonly version: number;
};

/** A domain event as it is recorded. */
export type EventRecord = {
  readonly kind: string;
  /** The legal day on which it took effect; the day of recording where none is named. */
  readonly happenedOn?: CalendarDate;
  /** Codes, days and ids; never a name or free text. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Free text by field name; sealed with the person's key. */
  readonly texts?: Readonly<Record<string, string>>;
};

/** Where the sealed words of an event stand: bound to the aggregate, its version and the kind of event. */
export function eventTextPlace(aggregateId: string, version: number, kind: string): Place {
  return { table: "event", column: "text_enc", row: `${aggregateId}/${version}/${kind}` };
}

/** A row of `casework.event`, less the number that the database gives it. */
export type EventRow = {
  readonly unitId: string | null;
  readonly personId: string | null;
  readonly aggregate: string;
  readonly aggregateId: string;
  readonly version: number;
  readonly kind: string;
  readonly happenedOn: string;
  readonly recordedAt: string;
  readonly actorId: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly textEnc: Buffer | null;
};

/** The table of events as `insertRows` takes it. */
export const eventTable: BulkTable<EventRow> = {
  path: "casework.event",
  columns: [
    { property: "unitId", name: "unit_id", type: "uuid" },
    { property: "personId", name: "person_id", type: "uuid" },
    { property: "aggregate", name: "aggregate", type: "text" },
    { property: "aggregateId", name: "aggregate_id", type: "uuid" },
    { property: "version", name: "version", type: "integer" },
    { property: "kind", name: "kind", type: "text" },
    { property: "happenedOn", name: "happened_on", type: "date" },
    { property: "recordedAt", name: "recorded_at", type: "timestamptz" },
    { property: "actorId", name: "actor_id", type: "text" },
    { property: "body", name: "body", type: "jsonb" },
    { property: "textEnc", name: "text_enc", type: "bytea" },
  ],
};

/** An event as its row. `key` is needed where the event has words. */
export function toEventRow(
  unit: Pick<Unit, "at" | "actor">,
  of: HistoryOf,
  { event, key }: { readonly event: EventRecord; readonly key: DataKey | null },
): EventRow {
  return {
    unitId: of.unit,
    personId: of.person,
    aggregate: of.aggregate,
    aggregateId: of.id,
    version: of.version,
    kind: event.kind,
    happenedOn: event.happenedOn ?? legalDayOf(unit.at),
    recordedAt: unit.at,
    actorId: unit.actor.id,
    body: event.body,
    textEnc: sealedTexts(event, of, key),
  };
}

const insertEvent = {
  name: "insert_event",
  text: `insert into ${eventTable.path} (${eventTable.columns.map(({ name }) => name).join(", ")})
    values (${eventTable.columns.map((_, i) => `$${i + 1}`).join(", ")})`,
};

/**
 * Adds to the history of an aggregate, in one message with what the command runs next. `key` is needed where an event has
 * words.
 */
export async function recordEvents(
  unit: Unit,
  of: HistoryOf,
  { events, key }: { readonly events: readonly EventRecord[]; readonly key: DataKey | null },
): Promise<void> {
  for (const event of events) {
    const row = toEventRow(unit, of, { event, key });
    unit.later({ ...insertEvent, values: eventTable.columns.map(({ property }) => row[property]) });
  }
}

function sealedTexts({ kind, texts }: EventRecord, of: HistoryOf, key: DataKey | null): Buffer | null {
  const written = Object.entries(texts ?? {}).filter(([, text]) => text !== "");
  if (written.length === 0) return null;
  if (!key) throw new Error("An event with words needs the person's key");
  return key.seal(eventTextPlace(of.id, of.version, kind), JSON.stringify(Object.fromEntries(written)));
}
