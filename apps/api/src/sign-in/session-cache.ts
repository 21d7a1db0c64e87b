import { LRUCache } from "lru-cache";
import type pg from "pg";
import type { Change } from "./changes.ts";
import type { Realm } from "./realm.ts";
import { findSession, type SessionRow } from "./session.store.ts";

/** A session in memory. Moments are milliseconds since 1970. */
export type KeptSession = SessionRow & {
  readonly hash: Buffer;
  readonly loadedAt: number;
  /** When the person last did something, as this process knows it. */
  seenAt: number;
  /** When that was last written down. */
  writtenAt: number;
};

export type SessionCache = {
  /** The session of a hash; not yet judged whether its time is over. */
  get(realm: Realm, hash: Buffer): Promise<KeptSession | undefined>;
  /** Forgets one session, one person's sessions, or everything. */
  forget(change?: Change): void;
};

export type SessionCacheOptions = {
  readonly pool: pg.Pool;
  readonly now: () => number;
  readonly isListening: () => boolean;
};

/** A session that was looked up is used this long without looking again; an end is heard of before that. */
const keptFor = 5_000;
const mostKept = 10_000;

/** Keeps sessions for moments, so that not every request asks the database who it is from. */
export function sessionCache({ pool, now, isListening }: SessionCacheOptions): SessionCache {
  const kept = new LRUCache<string, KeptSession>({ max: mostKept });
  const loading = new Map<string, Promise<KeptSession | undefined>>();
  let generation = 0;

  async function load(realm: Realm, hash: Buffer): Promise<KeptSession | undefined> {
    const began = generation;
    const row = await findSession(pool, realm, hash);
    if (!row) return undefined;
    const key = hash.toString("hex");
    const seenAt = Math.max(row.lastSeenAt, kept.get(key)?.seenAt ?? 0);
    const session: KeptSession = { ...row, hash, loadedAt: now(), seenAt, writtenAt: row.lastSeenAt };
    // What ended while the row was on its way must not be kept as living.
    if (began === generation && isListening()) kept.set(key, session);
    return session;
  }

  return {
    get(realm, hash) {
      const key = hash.toString("hex");
      const known = kept.get(key);
      if (known?.realm === realm && now() - known.loadedAt < keptFor) return Promise.resolve(known);
      const place = `${realm} ${key}`;
      const pending = loading.get(place) ?? load(realm, hash).finally(() => loading.delete(place));
      loading.set(place, pending);
      return pending;
    },
    forget(change) {
      generation += 1;
      if (!change) kept.clear();
      else if (change.kind === "session") kept.delete(change.key);
      else for (const [key, { person }] of kept.entries()) if (person.id === change.key) kept.delete(key);
    },
  };
}
