import { failureOf, isPassing } from "@vas/client";

/**
 * failed: no answer came, and the page tries again by itself. stopped: it could not be saved, and is tried again when the
 * person goes on. refused: it is not kept from this page any more.
 */
export type DraftStatus = "unchanged" | "waiting" | "saving" | "saved" | "failed" | "stopped" | "refused";

export type DraftProgress = {
  readonly status: DraftStatus;
  /** When the last save was done, an ISO instant. */
  readonly savedAt: string | undefined;
};

/** Who lets it be saved: the person who writes or goes on, or the page, which tries again by itself. */
export type SavedBy = "person" | "page";

/** A refusal is final: the same page would be refused again. */
export type DraftOutcome = "saved" | "refused";

/** Puts a draft where it survives this page: a command of the API. Rejects when no answer came. */
export type SaveDraft<Value> = (value: Value, by: SavedBy) => Promise<DraftOutcome>;

export type DraftSettings = {
  /** Milliseconds of quiet after the last change. */
  readonly delay: number;
  /** Milliseconds after a save that was not answered. */
  readonly retryAfter: number;
};

/**
 * Saves the newest content of a form: one save at a time, again after a lost connection, nothing when nothing has changed
 * and nothing more after a refusal.
 */
export type DraftSaver<Value> = {
  /** How to save from now on. */
  readonly saveWith: (save: SaveDraft<Value>) => void;
  readonly offer: (value: Value) => void;
  readonly flush: () => Promise<void>;
  readonly progress: () => DraftProgress;
  readonly onChange: (listener: () => void) => () => void;
  readonly stop: () => void;
};

type Watched<State> = {
  readonly get: () => State;
  readonly set: (patch: Partial<State>) => void;
  readonly onChange: (listener: () => void) => () => void;
};

function watched<State>(start: State): Watched<State> {
  const listeners = new Set<() => void>();
  let state = start;
  return {
    get: () => state,
    set: (patch) => {
      state = { ...state, ...patch };
      for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function createTimer() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    stop,
    start: (milliseconds: number, onTime: () => void) => {
      stop();
      timer = setTimeout(onTime, milliseconds);
    },
  };
}

/** What the form holds, and what of it is stored. */
function createContent<Value>(start: Value) {
  let newest = start;
  let stored = JSON.stringify(start);
  return {
    newest: () => newest,
    write: (value: Value) => void (newest = value),
    keep: (value: Value) => void (stored = JSON.stringify(value)),
    isKept: () => JSON.stringify(newest) === stored,
  };
}

/** @param start what is stored already */
export function createDraftSaver<Value>(start: Value, { delay, retryAfter }: DraftSettings): DraftSaver<Value> {
  const { get, set, onChange } = watched<DraftProgress>({ status: "unchanged", savedAt: undefined });
  const timer = createTimer();
  const content = createContent(start);
  let save: SaveDraft<Value> = () => Promise.reject(new Error("There is no way to save yet"));
  let running: Promise<void> | undefined;

  function later(milliseconds: number, status: DraftStatus, by: SavedBy): void {
    timer.start(milliseconds, () => void flush(by));
    set({ status });
  }
  async function saveNewest(by: SavedBy): Promise<void> {
    const sent = content.newest();
    set({ status: "saving" });
    try {
      if ((await save(sent, by)) === "refused") return set({ status: "refused" });
      content.keep(sent);
      set({ status: "saved", savedAt: new Date().toISOString() });
      if (!content.isKept()) later(delay, "waiting", "person");
    } catch (error) {
      if (isPassing(failureOf(error))) later(retryAfter, "failed", "page");
      else set({ status: "stopped" });
    }
  }
  async function flush(by: SavedBy): Promise<void> {
    timer.stop();
    await running;
    running = content.isKept() || get().status === "refused" ? undefined : saveNewest(by);
    await running;
  }
  function offer(value: Value): void {
    content.write(value);
    const { status, savedAt } = get();
    if (status === "saving" || status === "refused") return;
    if (!content.isKept()) return later(delay, "waiting", "person");
    timer.stop();
    set({ status: savedAt === undefined ? "unchanged" : "saved" });
  }
  const saveWith = (next: SaveDraft<Value>) => void (save = next);
  return { saveWith, offer, flush: () => flush("person"), progress: get, onChange, stop: timer.stop };
}
