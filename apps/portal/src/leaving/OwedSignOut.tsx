import { Notice, useWords } from "@vas/ui";
import { useEffect, useState } from "react";
import { messages } from "./messages.ts";
import { useOffline } from "../offline/OfflineContext.tsx";

/** Tells that the server does not know of the sign-out yet, and tells the server as soon as it can be reached. */
export function OwedSignOut() {
  const { t } = useWords();
  const { settleSignOut } = useOffline();
  const [isOwed, setOwed] = useState(false);
  useEffect(() => {
    const settle = () => void settleSignOut().then((isDone) => setOwed(!isDone));
    settle();
    window.addEventListener("online", settle);
    return () => window.removeEventListener("online", settle);
  }, [settleSignOut]);
  return isOwed ? <Notice tone="warning" title={t(messages.owed)} /> : null;
}
