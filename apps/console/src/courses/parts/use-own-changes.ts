import { useState } from "react";
import { mergeParts } from "./part-state.ts";

export type OwnChanges<State extends object> = {
  /** What is stored now, with one's own changes on top. */
  readonly state: State;
  readonly change: (patch: Partial<State>) => void;
  readonly isChanged: boolean;
  /** The fields that somebody else has changed too, to something else. */
  readonly differing: readonly (keyof State & string)[];
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
};

/**
 * What is changed in a dialog that is sent as a whole, while others may change the same: what they change elsewhere is taken along,
 * and where both have changed the same field one of them is to be chosen before anything is sent.
 * @param stored what is stored now; it may become another while the dialog is open
 */
export function useOwnChanges<State extends object>(stored: State): OwnChanges<State> {
  const [base, setBase] = useState(stored);
  const [mine, setMine] = useState(stored);
  const { differing, own, merged } = mergeParts({ base, mine, theirs: stored });
  const goOnWith = (state: State) => {
    setBase(stored);
    setMine(state);
  };
  return {
    state: merged,
    change: (patch) => setMine((now) => ({ ...now, ...patch })),
    isChanged: own.length > 0,
    differing,
    takeTheirs: () => goOnWith(stored),
    keepMine: () => goOnWith(merged),
  };
}
