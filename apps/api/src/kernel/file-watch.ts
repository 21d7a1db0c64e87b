import type { Actor, Instant } from "@vas/domain/kernel";
import type { AuditEntry } from "./audit.ts";

/** More persons' files than anybody's work needs in an hour: one more is told. */
export const filesAnHour = 30;
const hour = 3_600_000;

export type FileWatch = {
  readonly now: () => Instant;
  /** Told once when an actor passes the limit, and again only after the number has fallen to it. */
  readonly alarm: (actor: Actor) => void;
};

/**
 * Watches how many different persons' files each actor opens within an hour. It counts what this process answers, in
 * memory: what it says has to be asked after in the audit log, which holds every opening of every process.
 */
export function openFileWatch({ now, alarm }: FileWatch): (entry: AuditEntry) => void {
  /** By actor, the moment at which each file was last opened, the oldest first. */
  const opened = new Map<string, Map<string, number>>();

  function forgetBefore(moment: number): void {
    for (const [actor, files] of opened) {
      for (const [file, at] of files) {
        if (at >= moment) break;
        files.delete(file);
      }
      if (files.size === 0) opened.delete(actor);
    }
  }

  /** @returns whether the actor has just passed the limit. */
  function open(actor: Actor, files: readonly string[]): boolean {
    const at = Date.parse(now());
    forgetBefore(at - hour);
    const mine = opened.get(actor.id) ?? new Map<string, number>();
    opened.set(actor.id, mine);
    const before = mine.size;
    for (const file of files) {
      // Deleted first, so that the order of the map stays that of the moments.
      mine.delete(file);
      mine.set(file, at);
    }
    return before <= filesAnHour && mine.size > filesAnHour;
  }

  return ({ actor, files = [], decision }) => {
    if (decision === "refused" || files.length === 0) return;
    if (open(actor, files)) alarm(actor);
  };
}
