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

export type SessionAnswer = {
  readonly idleUntil: string;
  readonly expiresAt: string;
  /** Whose session it is; where nothing is said, whose it was. */
  readonly id?: string;
};

/** The session is over, or the browser's session is another person's than the page. */
export type SessionRefusal = "over" | "otherPerson";

type Note = { readonly kind: "touch"; readonly at: number } | { readonly kind: "end" } | { readonly kind: "signedIn" };

/** One session as all tabs of this browser see it. */
export type SessionClock = {
  /** Starts, or goes on, from what the server has just said. */
  readonly begin: (answer: SessionAnswer | SessionRefusal) => void;
  /** What the server's clock says now, in milliseconds: a machine whose clock is wrong still counts right. */
  readonly compare: (serverTime: number) => void;
  /** A request was answered: the idle time starts anew. */
  readonly touch: () => void;
  /** The server refuses the session, or the person signed out. */
  readonly end: () => void;
  /** Somebody else has signed in with this browser: the page of the one who was is over, the session of the other is not. */
  readonly endHere: () => void;
  /** Told in the tab where somebody signed in, so that the others go on, or end where it is somebody else. */
  readonly tellSignedIn: () => void;
  /** For whom the page was drawn; undefined until the server has said. */
  readonly person: () => string | undefined;
  readonly times: () => SessionTimes | undefined;
  /** This machine's time, in milliseconds. */
  readonly now: () => number;
  readonly onChange: (listener: () => void) => () => void;
  readonly onSignedIn: (listener: () => void) => () => void;
  readonly close: () => void;
};

type Signal = { readonly on: (listener: () => void) => () => void; readonly tell: () => void };

function createSignal(): Signal {
  const listeners = new Set<() => void>();
  return {
    on: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}

/** @param ahead how far the server's clock is ahead of this machine's, in milliseconds */
function timesFrom({ idleUntil, expiresAt }: SessionAnswer, now: number, ahead: number): SessionTimes {
  const until = Date.parse(idleUntil) - ahead;
  return { idleUntil: until, expiresAt: Date.parse(expiresAt) - ahead, idleWindow: until - now };
}

/** Whose session it is, and the times of one tab; a contact that comes after the end does not open the session again. */
function createTimes(now: () => number) {
  const changed = createSignal();
  let times: SessionTimes | undefined;
  let person: string | undefined;
  function set(next: SessionTimes): void {
    times = next;
    changed.tell();
  }
  return {
    changed,
    current: () => times,
    person: () => person,
    begin: (answer: SessionAnswer, ahead: number) => {
      person = answer.id ?? person;
      set(timesFrom(answer, now(), ahead));
    },
    touch: (at: number) => {
      if (times && at < times.idleUntil) set({ ...times, idleUntil: at + times.idleWindow });
    },
    end: () => {
      if (times) set({ ...times, idleUntil: now() });
    },
  };
}

function hear(note: Note, times: ReturnType<typeof createTimes>, signedIn: Signal): void {
  switch (note.kind) {
    case "touch":
      return times.touch(note.at);
    case "end":
      return times.end();
    case "signedIn":
      return signedIn.tell();
  }
}

/** A session clock; tabs of the same realm tell each other of contacts and of the end. Names and ids are never told. */
export function createSessionClock(realm: string, now: () => number = Date.now): SessionClock {
  const times = createTimes(now);
  const signedIn = createSignal();
  const channel = new BroadcastChannel(`vas-session-${realm}`);
  const send = (note: Note) => channel.postMessage(note);
  let ahead = 0;
  channel.addEventListener("message", ({ data }: MessageEvent<Note>) => hear(data, times, signedIn));
  function touch(): void {
    times.touch(now());
    send({ kind: "touch", at: now() });
  }
  function end(): void {
    times.end();
    send({ kind: "end" });
  }
  function begin(answer: SessionAnswer | SessionRefusal): void {
    if (answer === "over") return end();
    if (answer === "otherPerson") return times.end();
    times.begin(answer, ahead);
    touch();
  }
  return {
    begin,
    compare: (serverTime) => {
      if (Number.isFinite(serverTime)) ahead = serverTime - now();
    },
    touch,
    end,
    endHere: times.end,
    person: times.person,
    tellSignedIn: () => send({ kind: "signedIn" }),
    times: times.current,
    now,
    onChange: times.changed.on,
    onSignedIn: signedIn.on,
    close: () => channel.close(),
  };
}
