/** What was written in this browser and is not known to be saved: the state with what it was based on. */
export type KeptText<State, Base = State> = {
  readonly base: Base;
  readonly state: State;
  readonly at: string;
  /** The id of the person who wrote it: people share browsers, and a text may hold right answers. */
  readonly by: string;
};

/** Under which names texts are kept. The training portal is of the same origin: nothing else of it is touched. */
const keptNames = /^vas-(case|course|lesson|question)\//;

/** Keeps what is written until it is saved, so that it outlives a crash of the browser. Texts of a course name nobody. */
export function keepText<State, Base>(key: string, kept: KeptText<State, Base>): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing is no worse than one that has crashed: the page itself still saves.
  }
}

function findKeptText<State, Base>(key: string): KeptText<State, Base> | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as KeptText<State, Base> | null;
    return kept ?? undefined;
  } catch {
    return undefined;
  }
}

export type Wanted<State> = { readonly by: string; readonly isStored: (state: State) => boolean };

/** What a person has kept under a key and nobody has stored. Anything else there is of no use, and forgotten. */
export function findUnsavedText<State, Base = State>(
  key: string,
  { by, isStored }: Wanted<State>,
): KeptText<State, Base> | undefined {
  const kept = findKeptText<State, Base>(key);
  if (kept?.by === by && !isStored(kept.state)) return kept;
  forgetText(key);
  return undefined;
}

export function forgetText(key: string): void {
  localStorage.removeItem(key);
}

/** Leaves none of the texts in this browser, but those of one person where one is named. */
export function forgetTexts({ exceptOf }: { readonly exceptOf?: string } = {}): void {
  const keys = Object.keys(localStorage).filter((key) => keptNames.test(key));
  for (const key of keys) {
    if (exceptOf === undefined || findKeptText(key)?.by !== exceptOf) forgetText(key);
  }
}
