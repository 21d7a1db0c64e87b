import type { CalendarDate } from "@vas/domain/kernel";
import type { Unit } from "./context.ts";

/** One thing that happened to a matter: codes and days in the clear, words sealed with the person's key. */
export type EventRecord = {
  readonly kind: string;
  readonly happenedOn: CalendarDate;
  /** Codes, days and ids; never a name or free text. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Free text of the event, sealed for the place `event|text|<aggregate id>`; null where there is none. */
  readonly sealedText: Buffer | null;
};

export type HistoryOf = {
  readonly aggregate: string;
  readonly id: string;
  readonly unit: string | null;
  readonly person: string | null;
  /** The aggregate's version after these events. */
  readonly version: number;
};

/** Adds to the history of an aggregate, in the command's transaction. */
export async function recordEvents(unit: Unit, of: HistoryOf, events: readonly EventRecord[]): Promise<void> {
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
          event.happenedOn,
          unit.at,
          unit.actor.id,
          JSON.stringify(event.body),
          event.sealedText,
        ],
      }),
    ),
  );
}
