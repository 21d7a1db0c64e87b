import { useWords } from "@vas/ui";
import { useEffect, useState } from "react";
import { messages } from "../messages.ts";
import { useIdle, useTripleShift } from "./activity.ts";
import { Cover } from "./Cover.tsx";

const idleTime = 120_000;
const hiddenMark = "vas-hidden";

/** Holds the window's title, also against a screen that comes while it is hidden; afterwards the screen's own stands again. */
function keepTitle(title: string): () => void {
  let own = document.title;
  const keep = () => {
    if (document.title === title) return;
    own = document.title;
    document.title = title;
  };
  keep();
  const observer = new MutationObserver(keep);
  observer.observe(document.head, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    document.title = own;
  };
}

/**
 * Whether the screen is hidden, kept for this tab: loading the page again must not undo it. The mark says that and nothing
 * else.
 */
function useHidden(): readonly [boolean, (isHidden: boolean) => void] {
  const [isHidden, setHidden] = useState(() => sessionStorage.getItem(hiddenMark) !== null);
  return [
    isHidden,
    (next) => {
      if (next) sessionStorage.setItem(hiddenMark, "");
      else sessionStorage.removeItem(hiddenMark);
      setHidden(next);
    },
  ];
}

/** An empty page with a neutral title; one click anywhere brings the work back. */
function HiddenPage({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords();
  const title = t(messages.hiddenTitle);
  useEffect(() => keepTitle(title), [title]);
  return (
    <Cover kind="hidden" label={title}>
      <button type="button" className="client-quiet-button client-whole-screen" onClick={onPress}>
        {t(messages.continue)}
      </button>
    </Cover>
  );
}

function IdleCover({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords();
  return (
    <Cover kind="idle" label={t(messages.idleTitle)}>
      <p>{t(messages.idleText)}</p>
      <button type="button" className="ui-button ui-button-primary client-whole-screen" onClick={onPress}>
        {t(messages.continue)}
      </button>
    </Cover>
  );
}

/** Hides the screen at once when asked (`hide`, or Shift three times) until the person goes on, and blurs it when nobody has been here for a while. */
export function useQuickHide() {
  const [isHidden, setHidden] = useHidden();
  const { isIdle, wake } = useIdle(idleTime);
  useTripleShift(() => setHidden(true));
  const covers = (
    <>
      {isIdle && !isHidden && <IdleCover onPress={wake} />}
      {isHidden && (
        <HiddenPage
          onPress={() => {
            wake();
            setHidden(false);
          }}
        />
      )}
    </>
  );
  return { hide: () => setHidden(true), covers };
}
