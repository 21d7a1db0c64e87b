import { isSame } from "@vas/domain/vocabulary";
import { useEffect, useRef, useState } from "react";
import { useSession } from "../session/SessionProvider.tsx";
import { findUnsavedText, forgetText, keepText, type KeptText } from "./kept-text.ts";

export type Writing<State, Base> = {
  /** Under which name unsaved text is kept in this browser; where it becomes another, the text that is written goes along. */
  readonly keptAs: string;
  /** What was stored as the writing began. */
  readonly base: Base;
  readonly state: State;
  readonly isUnsaved: boolean;
};

export type Kept<State, Base> = {
  /**
   * What an earlier page could not save, until it is answered. Meanwhile nothing takes its place. It is not offered while
   * something unsaved is on the screen: to bring it back would throw that away.
   */
  readonly offered: KeptText<State, Base> | undefined;
  /** It is in the form: from now on what is written is kept instead. */
  readonly takeOver: () => void;
  readonly forget: () => void;
  /** The screen is left without saving what is on it. What is still offered is another text, and stays. */
  readonly leave: () => void;
};

/** Keeps in this browser what is written until it is saved, and offers what an earlier page has left. */
export function useKeptText<State, Base>({ keptAs, base, state, isUnsaved }: Writing<State, Base>): Kept<State, Base> {
  const { id: by } = useSession().session;
  const [found, setFound] = useState(() => ({
    under: keptAs,
    text: findUnsavedText<State, Base>(keptAs, { by, isStored: (kept) => isSame(kept, state) }),
  }));
  const offered = found.under === keptAs ? found.text : undefined;
  const isKept = useRef(false);
  const keptUnder = useRef(keptAs);
  useEffect(() => {
    if (isKept.current && keptUnder.current !== keptAs) forgetText(keptUnder.current);
    keptUnder.current = keptAs;
    if (offered) {
      // What has been written again and saved is not offered as if it were lost.
      if (isUnsaved || !isSame(offered.state, state)) return;
      forgetText(keptAs);
      // oxlint-disable-next-line react/set-state-in-effect -- what the browser keeps has just changed
      setFound({ under: keptAs, text: undefined });
      return;
    }
    if (isUnsaved) keepText(keptAs, { base, state, at: new Date().toISOString(), by });
    else if (isKept.current) forgetText(keptAs);
    isKept.current = isUnsaved;
  }, [offered, keptAs, by, base, state, isUnsaved]);
  return {
    offered: isUnsaved ? undefined : offered,
    takeOver: () => {
      isKept.current = true;
      setFound({ under: keptAs, text: undefined });
    },
    forget: () => {
      forgetText(keptAs);
      setFound({ under: keptAs, text: undefined });
    },
    leave: () => {
      if (!offered) forgetText(keptAs);
    },
  };
}
