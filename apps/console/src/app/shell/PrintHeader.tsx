import { useMatches } from "@tanstack/react-router";
import type { Permission } from "@vas/domain/kernel";
import { useWords } from "@vas/ui";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { messages } from "../messages.ts";
import { useSession } from "../session/SessionProvider.tsx";

/** What these open holds no data of persons. */
const open: readonly Permission[] = ["session:read", "statistics:read", "organisation:read", "delegation:read"];

/** The moment of the last printing: the browser tells of it before it takes the page. */
function usePrintedAt(): string {
  const [printedAt, setPrintedAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    const note = () => flushSync(() => setPrintedAt(new Date().toISOString()));
    window.addEventListener("beforeprint", note);
    return () => window.removeEventListener("beforeprint", note);
  }, []);
  return printedAt;
}

/**
 * On paper only: that data of persons are secret (Act 621/1999 s.24), who printed and when. A letter is printed without it,
 * as it is sent.
 */
export function PrintHeader() {
  const { t, format } = useWords();
  const { session } = useSession();
  const at = format.instant(usePrintedAt());
  const permission = useMatches({ select: (matches) => matches.at(-1)?.staticData.permission });
  const isSecret = permission === undefined || !open.includes(permission);
  return (
    <p className="print-head" aria-hidden="true">
      {isSecret && <strong>{t(messages.secret)}</strong>} {t(messages.printedBy, { name: session.name, at })}
    </p>
  );
}
