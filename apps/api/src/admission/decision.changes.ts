import type { CalendarDate, Instant } from "@vas/domain/kernel";
import { eventTextPlace } from "../kernel/events.ts";
import type { DataKey } from "../kernel/keyring.ts";
import { bytesOf } from "./decision.queries.ts";

/** An event as `eventsJson` writes it. */
export type EventJson = {
  readonly id: string;
  readonly aggregateId: string;
  readonly version: number;
  readonly kind: string;
  readonly happenedOn: CalendarDate;
  readonly at: Instant;
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly changed: readonly string[] | null;
  readonly sealed: string | null;
};

/** Something that happened to the matter after a decision on it was proposed. */
export type ChangeSince = {
  readonly id: string;
  readonly kind: string;
  readonly happenedOn: CalendarDate;
  readonly at: Instant;
  readonly by: { readonly id: string; readonly name: string } | null;
  /** The fields that were changed, by name. */
  readonly fields: readonly string[];
  /** Words that were written, by the field they belong to. */
  readonly texts: readonly { readonly field: string; readonly text: string }[];
};

/** The event with its words opened by the person's key. */
export function openChange(event: EventJson, key: DataKey): ChangeSince {
  const { id, kind, happenedOn, at, by } = event;
  const opened = key.open(eventTextPlace(event.aggregateId, event.version, kind), bytesOf(event.sealed));
  const texts = opened === "" ? {} : (JSON.parse(opened) as Readonly<Record<string, string>>);
  return {
    id,
    kind,
    happenedOn,
    at,
    by,
    fields: event.changed ?? [],
    texts: Object.entries(texts).map(([field, text]) => ({ field, text })),
  };
}
