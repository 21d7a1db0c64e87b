/** When a session ends, as instants of this machine's clock in milliseconds. */
export type SessionTimes = {
  readonly idleUntil: number;
  readonly expiresAt: number;
  /** How long the session stays open without a request. */
  readonly idleWindow: number;
};

/**
 * open: nothing to tell. closing: ends soon unless something is done. expiring: ends soon whatever is done. ended: over.
 */
export type SessionPhase = "open" | "closing" | "expiring" | "ended";

/** People are warned this long before the end: WCAG 2.2.1 asks for at least 20 seconds. */
export const warningTime = 120_000;

/** The phase at a moment and the time left in it, in milliseconds. */
export function phaseAt(times: SessionTimes, now: number): { readonly phase: SessionPhase; readonly left: number } {
  const left = Math.min(times.idleUntil, times.expiresAt) - now;
  if (left <= 0) return { phase: "ended", left: 0 };
  if (times.expiresAt - now <= warningTime) return { phase: "expiring", left };
  return { phase: left <= warningTime ? "closing" : "open", left };
}

export type SessionAnswer = { readonly idleUntil: string; readonly expiresAt: string };

type Note = { readonly kind: "touch"; readonly at: number } | { readonly kind: "end" } | { readonly kind: "signedIn" };

/** One session as all tabs of this browser see it. */
export type SessionClock = {
  /** Starts from what the server said; `askedAt` is this machine's time when it was said. */
  readonly begin: (answer: SessionAnswer, askedAt?: number) => void;
  /** A request was answered: the idle time starts anew. */
  readonly touch: () => void;
  /** The server refuses the session, or the person signed out. */
  readonly end: () => void;
  /** Told in the tab where the person signed in again, so that the others go on. */
  readonly tellSignedIn: () => void;
  readonly times: () => SessionTimes | undefined;
  readonly onChange: (listener: () => void) => () => void;
  readonly onSignedIn: (listener: () => void) => () => void;
  readonly close: () => void;
};

type Listeners = Set<() => void>;

function subscribe(listeners: Listeners, listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(listeners: Listeners): void {
  for (const listener of listeners) listener();
}

/** A session clock; tabs of the same realm tell each other of contacts and of the end. Names and ids are never told. */
export function createSessionClock(realm: string, now: () => number = Date.now): SessionClock {
  const changed: Listeners = new Set();
  const signedIn: Listeners = new Set();
  const channel = new BroadcastChannel(`vas-session-${realm}`);
  let times: SessionTimes | undefined;

  function set(next: SessionTimes | undefined): void {
    times = next;
    tell(changed);
  }
  function touchAt(at: number): void {
    if (times && at < times.idleUntil) set({ ...times, idleUntil: at + times.idleWindow });
  }
  function endNow(): void {
    if (times) set({ ...times, idleUntil: now() });
  }
  function send(note: Note): void {
    channel.postMessage(note);
  }

  channel.addEventListener("message", ({ data }: MessageEvent<Note>) => {
    if (data.kind === "touch") touchAt(data.at);
    if (data.kind === "end") endNow();
    if (data.kind === "signedIn") tell(signedIn);
  });

  return {
    begin: ({ idleUntil, expiresAt }, askedAt = now()) =>
      set({
        idleUntil: Date.parse(idleUntil),
        expiresAt: Date.parse(expiresAt),
        idleWindow: Math.max(Date.parse(idleUntil) - askedAt, warningTime),
      }),
    touch: () => {
      touchAt(now());
      send({ kind: "touch", at: now() });
    },
    end: () => {
      endNow();
      send({ kind: "end" });
    },
    tellSignedIn: () => send({ kind: "signedIn" }),
    times: () => times,
    onChange: (listener) => subscribe(changed, listener),
    onSignedIn: (listener) => subscribe(signedIn, listener),
    close: () => channel.close(),
  };
}
