import { Notice, useWords } from "@vas/ui";
import { useState } from "react";
import { messages } from "../messages.ts";

/** What a dialog does when somebody else has changed the file: reads it again, says so, and keeps what is typed. */
export function useChangedMeanwhile(onStale: () => void) {
  const [isStale, setStale] = useState(false);
  return {
    StaleVersion: () => {
      setStale(true);
      onStale();
    },
    notice: isStale && <ChangedMeanwhile />,
  };
}

function ChangedMeanwhile() {
  const { t } = useWords();
  return <Notice tone="warning" title={t(messages.changedMeanwhile)} />;
}
