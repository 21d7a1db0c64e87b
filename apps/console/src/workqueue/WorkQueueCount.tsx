import { useQuery } from "@apollo/client/react";
import { inBackground } from "@vas/client";
import { Badge, useWords } from "@vas/ui";
import { useFreshCount } from "../app/shell/use-fresh-count.ts";
import { messages } from "./messages.ts";
import { NavigationCountsDocument } from "./WorkQueueCount.generated.ts";

/** How many lines wait in the reader's own queue, beside the place in the main menu. */
export function WorkQueueCount() {
  const { t } = useWords();
  const { data, refetch } = useQuery(NavigationCountsDocument, { context: inBackground });
  useFreshCount(refetch);
  const count = data?.navigationCounts.workQueue ?? 0;
  return count > 0 && <Badge count={count} label={t(messages.inQueue, { count })} />;
}
