export type DraftStatus = "unchanged" | "waiting" | "saving" | "saved" | "failed";

export type DraftProgress = {
  readonly status: DraftStatus;
  /** When the last save was done, an ISO instant. */
  readonly savedAt: string | undefined;
};

/** Puts a draft where it survives this page: a command of the API. Rejects when it could not be kept. */
export type SaveDraft<Value> = (value: Value) => Promise<void>;

export type DraftSettings = {
  /** Milliseconds of quiet after the last change. */
  readonly delay: number;
  /** Milliseconds after a save that failed. */
  readonly retryAfter: number;
};

/** Saves the newest content of a form: one save at a time, again after a failure, nothing when nothing has changed. */
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

/** @param start what is stored already */
export function createDraftSaver<Value>(start: Value, { delay, retryAfter }: DraftSettings): DraftSaver<Value> {
  const { get, set, onChange } = watched<DraftProgress>({ status: "unchanged", savedAt: undefined });
  const timer = createTimer();
  let save: SaveDraft<Value> = () => Promise.reject(new Error("There is no way to save yet"));
  let newest = start;
  let kept = JSON.stringify(start);
  let running: Promise<void> | undefined;
  const isKept = () => JSON.stringify(newest) === kept;

  function later(milliseconds: number, status: DraftStatus): void {
    timer.start(milliseconds, () => void flush());
    set({ status });
  }
  async function saveNewest(): Promise<void> {
    const sent = newest;
    set({ status: "saving" });
    try {
      await save(sent);
      kept = JSON.stringify(sent);
      set({ status: "saved", savedAt: new Date().toISOString() });
      if (!isKept()) later(delay, "waiting");
    } catch {
      later(retryAfter, "failed");
    }
  }
  async function flush(): Promise<void> {
    timer.stop();
    await running;
    running = isKept() ? undefined : saveNewest();
    await running;
  }
  function offer(value: Value): void {
    newest = value;
    if (get().status === "saving") return;
    if (!isKept()) return later(delay, "waiting");
    timer.stop();
    set({ status: get().savedAt === undefined ? "unchanged" : "saved" });
  }
  return { saveWith: (next) => void (save = next), offer, flush, progress: get, onChange, stop: timer.stop };
}
