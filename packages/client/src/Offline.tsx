import { Notice, useWords } from "@vas/ui";
import { useSyncExternalStore } from "react";
import { messages } from "./messages.ts";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Does the browser think that it has a connection? */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

/** Says that the connection is gone, and what that means for what is being written. */
export function OfflineNotice() {
  const { t } = useWords();
  return useOnline() ? null : <Notice tone="warning" title={t(messages.offline)} />;
}
