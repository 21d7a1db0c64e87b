import { hash, randomBytes } from "node:crypto";
import type { Instant, StaffActor, TraineeActor } from "@vas/domain/kernel";
import type pg from "pg";
import { faultOf, type Log } from "../edge/index.ts";
import type { AuditEntry } from "../kernel/audit.ts";
import type { SessionFacts } from "../kernel/context.ts";
import type { Change } from "./changes.ts";
import { openSealer } from "./derived-keys.ts";
import { sessionLimits, type Realm } from "./realm.ts";
import { sessionCache, type KeptSession, type SessionCache } from "./session-cache.ts";
import { endSession, insertSession, touchSession, type DirectoryPerson, type EndReason } from "./session.store.ts";

/** Who is signed in, and until when. */
export type SignedIn = {
  readonly actor: StaffActor | TraineeActor;
  readonly session: SessionFacts;
  /** When the identity provider last saw the person; a step-up asks that it was not long ago. */
  readonly authenticatedAt: Instant;
};

export type Opening = {
  readonly realm: Realm;
  readonly person: DirectoryPerson;
  /** Milliseconds since 1970. */
  readonly authenticatedAt: number;
  readonly idToken: string | null;
  /** The hash of the browser's session so far: it ends, so that nobody can have planted it. */
  readonly replaces: Buffer | null;
  readonly requestId: string;
};

export type Sessions = {
  /** Opens a session. @returns the secret for the cookie; it is stored nowhere. */
  open(opening: Opening): Promise<string>;
  /** The session of a secret whose person has just done something: the idle time begins anew. */
  find(realm: Realm, secret: string | undefined): Promise<SignedIn | undefined>;
  /** The same without anything done. */
  look(realm: Realm, secret: string | undefined): Promise<SignedIn | undefined>;
  /** Begins the idle time anew, at once and for every process. */
  extend(realm: Realm, secret: string | undefined): Promise<SignedIn | undefined>;
  /** Ends the session. @returns the identity token, for signing out at the identity provider too. */
  end(secret: string | undefined): Promise<{ readonly idToken: string | undefined } | undefined>;
  /** Forgets what is kept in memory of a session or a person; without a change, everything. */
  forget(change?: Change): void;
};

export type SessionsOptions = {
  readonly pool: pg.Pool;
  readonly masterKey: Buffer;
  readonly now: () => Instant;
  readonly log: Log;
  readonly development: boolean;
  readonly isListening: () => boolean;
};

/** Doing something is written down this often at most; for another process the idle time may be shorter by as much. */
const writtenEvery = 30_000;

/** The hash by which a secret's session is known; undefined where the text cannot be a secret. */
export function secretHash(secret: string | undefined): Buffer | undefined {
  if (secret === undefined || !/^[A-Za-z0-9_-]{43}$/.test(secret)) return undefined;
  return hash("sha256", secret, "buffer");
}

function instant(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

/** The sessions of people: rows by the hash of their secret, kept in memory for moments. */
export function openSessions(options: SessionsOptions): Sessions {
  const { pool, development } = options;
  const sealer = openSealer(options.masterKey, "id-token");
  const now = () => Date.parse(options.now());
  const cache = sessionCache({ pool, now, isListening: options.isListening });
  const { living, seen, end } = livingSessions(cache, options);

  return {
    async open(opening) {
      const secret = randomBytes(32).toString("base64url");
      const sealedIdToken = opening.idToken === null ? null : sealer.seal(opening.idToken);
      await insertSession(pool, newSession(opening, { secret, at: now(), sealedIdToken }), auditOf(opening));
      return secret;
    },
    async look(realm, secret) {
      const session = await living(realm, secret);
      return session && signedIn(session, development);
    },
    find: async (realm, secret) => seen(await living(realm, secret), false),
    extend: async (realm, secret) => seen(await living(realm, secret), true),
    async end(secret) {
      const hash = secretHash(secret);
      const ended = hash && (await end(hash, "sign_out"));
      return ended && { idToken: ended.sealedIdToken ? sealer.open(ended.sealedIdToken) : undefined };
    },
    forget: (change) => cache.forget(change),
  };
}

function livingSessions(cache: SessionCache, { pool, log, development, now }: SessionsOptions) {
  async function end(hash: Buffer, by: EndReason) {
    cache.forget({ kind: "session", key: hash.toString("hex") });
    return endSession(pool, hash, { at: now(), by });
  }

  async function living(realm: Realm, secret: string | undefined): Promise<KeptSession | undefined> {
    const hash = secretHash(secret);
    const session = hash && (await cache.get(realm, hash));
    const over = session && reasonToEnd(session, Date.parse(now()));
    if (!over) return session;
    await end(hash, over);
    return undefined;
  }

  async function write(session: KeptSession): Promise<void> {
    session.writtenAt = session.seenAt;
    await touchSession(pool, session.hash, instant(session.seenAt));
  }

  async function seen(session: KeptSession | undefined, writeAtOnce: boolean): Promise<SignedIn | undefined> {
    if (!session) return undefined;
    session.seenAt = Date.parse(now());
    if (writeAtOnce) await write(session);
    else if (session.seenAt - session.writtenAt >= writtenEvery) {
      write(session).catch((error: unknown) => log.warn("session not touched", { fault: faultOf(error) }));
    }
    return signedIn(session, development);
  }

  return { end, living, seen };
}

function reasonToEnd({ seenAt, idleSeconds, expiresAt }: KeptSession, at: number): EndReason | undefined {
  if (at >= expiresAt) return "expired";
  return at >= seenAt + idleSeconds * 1_000 ? "idle" : undefined;
}

function newSession(
  { realm, person, authenticatedAt, replaces }: Opening,
  { secret, at, sealedIdToken }: { secret: string; at: number; sealedIdToken: Buffer | null },
) {
  const limits = sessionLimits[realm];
  return {
    secretHash: hash("sha256", secret, "buffer"),
    realm,
    personId: person.id,
    at: instant(at),
    authenticatedAt: instant(authenticatedAt),
    idleSeconds: limits.idle,
    expiresAt: instant(at + limits.whole * 1_000),
    sealedIdToken,
    replaces,
  };
}

function signedIn(session: KeptSession, development: boolean): SignedIn {
  const { person, realm, expiresAt, seenAt, idleSeconds } = session;
  return {
    actor: actorOf(realm, person),
    authenticatedAt: instant(session.authenticatedAt),
    session: {
      name: person.name,
      belongsTo: person.belongsTo,
      email: person.email,
      managesStaff: person.managesStaff,
      expiresAt: instant(expiresAt),
      idleUntil: instant(Math.min(expiresAt, seenAt + idleSeconds * 1_000)),
      development,
    },
  };
}

function actorOf(realm: Realm, { id, unit, roles, language }: DirectoryPerson): StaffActor | TraineeActor {
  return realm === "casework"
    ? ({ kind: "staff", id, unit, roles, language } as StaffActor)
    : ({ kind: "trainee", id, language } as TraineeActor);
}

function auditOf({ realm, person, requestId }: Opening): AuditEntry {
  const nothingSeen = { subjects: [], classes: [], count: 0 };
  const actor = actorOf(realm, person);
  return { ...nothingSeen, actor, surface: realm, purpose: null, operation: "signIn", decision: "allowed", requestId };
}
