import { useWords } from "@vas/ui";
import { useEffect, useState } from "react";
import { messages } from "../messages.ts";
import { useIdle, useTripleShift } from "./activity.ts";
import { Cover } from "./Cover.tsx";

const idleTime = 120_000;

/** An empty page with a neutral title; one click anywhere brings the work back. */
function HiddenPage({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords();
  const title = t(messages.hiddenTitle);
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
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

/** Hides the screen at once when asked (`hide`, or Shift three times), and blurs it when nobody has been here for a while. */
export function useQuickHide() {
  const [isHidden, setHidden] = useState(false);
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
