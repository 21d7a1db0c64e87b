import type { AnswerInput } from "../../schema.generated.ts";

/** An answer under way to the server; the key makes sure that it is taken once, however often it is sent. */
export type Waiting = { readonly place: number; readonly answer: AnswerInput; readonly key: string };

export type Keeping = {
  /** In the order in which they are sent, one for a question at most. */
  readonly waiting: readonly Waiting[];
  /** Taken by the server since the page asked how the attempt stands, the latest last. */
  readonly saved: readonly Waiting[];
  /** The last try got no answer; the next one comes by itself. */
  readonly isFailing: boolean;
  /** Why the server did not take an answer, by place. */
  readonly refusals: Readonly<Record<number, string>>;
};

export type KeptOptions = {
  /** Keeps what waits over a reload of this tab, and no longer than the tab is there. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** The name under which it is kept: of one learner's one attempt. */
  readonly name: string;
};

export type KeptAnswers = ReturnType<typeof createKeptAnswers>;

/** The answers that the server has not got yet. */
export function createKeptAnswers({ storage, name }: KeptOptions) {
  const listeners = new Set<() => void>();
  let keeping: Keeping = { waiting: read(storage, name), saved: [], isFailing: false, refusals: {} };
  return {
    current: () => keeping,
    onChange(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set(changes: Partial<Keeping>): void {
      keeping = { ...keeping, ...changes };
      if (keeping.waiting.length > 0) storage.setItem(name, JSON.stringify(keeping.waiting));
      else storage.removeItem(name);
      for (const listener of listeners) listener();
    },
  };
}

function read(storage: KeptOptions["storage"], name: string): readonly Waiting[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(name) ?? "[]");
    return Array.isArray(kept) ? (kept as Waiting[]) : [];
  } catch {
    return [];
  }
}

/** The answer that this page gave to the question at a place, sent or not; undefined where it gave none. */
export function answerGiven({ waiting, saved }: Keeping, place: number): AnswerInput | undefined {
  const isOf = (one: Waiting) => one.place === place;
  return (waiting.find(isOf) ?? saved.findLast(isOf))?.answer;
}

const prefix = "vas-exam-answers:";

/** Under which name the answers of a learner's attempt are kept in the tab. */
export function keptName(learner: string, attempt: string): string {
  return `${prefix}${learner}:${attempt}`;
}

/** Forgets whatever this tab keeps of anybody, at signing out. */
export function forgetKeptAnswers(storage: Storage): void {
  for (const name of Object.keys(storage)) if (name.startsWith(prefix)) storage.removeItem(name);
}
