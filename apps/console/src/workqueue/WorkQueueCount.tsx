import { useQuery } from "@apollo/client/react";
import { useRouterState } from "@tanstack/react-router";
import { Badge, useWords } from "@vas/ui";
import { useEffect, useEffectEvent } from "react";
import { messages } from "./messages.ts";
import { NavigationCountsDocument } from "./WorkQueueCount.generated.ts";

/**
 * How many lines wait in the reader's own queue. It is asked again at every change of screen, and never by itself: that
 * would keep a session alive.
 */
export function WorkQueueCount() {
  const { t } = useWords();
  const { data, refetch } = useQuery(NavigationCountsDocument);
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const again = useEffectEvent(() => void refetch().catch(() => undefined));
  useEffect(() => again(), [pathname]);
  const count = data?.navigationCounts.workQueue ?? 0;
  return count > 0 && <Badge count={count} label={t(messages.inQueue, { count })} />;
}
