import { legalDayOf, type CalendarDate } from "@vas/domain/kernel";
import type { Unit } from "./context.ts";
import type { DataKey, Place } from "./keyring.ts";

/** The aggregate whose history is added to, and the person whose timeline shows it. */
export type HistoryOf = {
  readonly aggregate: "organisation" | "person" | "referral" | "admission" | "customer" | "ending" | "delegation";
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

/** Adds to the history of an aggregate, in the command's transaction. `key` is needed where an event has words. */
export async function recordEvents(
  unit: Unit,
  of: HistoryOf,
  { events, key }: { readonly events: readonly EventRecord[]; readonly key: DataKey | null },
): Promise<void> {
  await Promise.all(
    events.map((event) =>
      unit.run({
        name: "insert_event",
        text: `insert into casework.event (unit_id, person_id, aggregate, aggregate_id, version, kind, happened_on,
            recorded_at, actor_id, body, text_enc)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        values: [
          of.unit,
          of.person,
          of.aggregate,
          of.id,
          of.version,
          event.kind,
          event.happenedOn ?? legalDayOf(unit.at),
          unit.at,
          unit.actor.id,
          JSON.stringify(event.body),
          sealedTexts(event, of, key),
        ],
      }),
    ),
  );
}

function sealedTexts({ kind, texts }: EventRecord, of: HistoryOf, key: DataKey | null): Buffer | null {
  const written = Object.entries(texts ?? {}).filter(([, text]) => text !== "");
  if (written.length === 0) return null;
  if (!key) throw new Error("An event with words needs the person's key");
  return key.seal(eventTextPlace(of.id, of.version, kind), JSON.stringify(Object.fromEntries(written)));
}
