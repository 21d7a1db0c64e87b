/** What was written in this browser and is not known to be saved: the state with what it was based on. */
export type KeptText<State, Base = State> = { readonly base: Base; readonly state: State; readonly at: string };

/** Keeps what is written until it is saved, so that it outlives a crash of the browser. Texts of a course name nobody. */
export function keepText<State, Base>(key: string, kept: KeptText<State, Base>): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing is no worse than one that has crashed: the page itself still saves.
  }
}

/** What is kept under a key, or undefined where nothing that can be read is. */
export function findKeptText<State, Base = State>(key: string): KeptText<State, Base> | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as KeptText<State, Base> | null;
    return kept ?? undefined;
  } catch {
    return undefined;
  }
}

export function forgetText(key: string): void {
  localStorage.removeItem(key);
}
