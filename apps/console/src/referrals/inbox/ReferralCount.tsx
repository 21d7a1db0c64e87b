import { useQuery } from "@apollo/client/react";
import { inBackground } from "@vas/client";
import { Badge, useWords } from "@vas/ui";
import { messages } from "../../app/messages.ts";
import { useFreshCount } from "../../app/shell/use-fresh-count.ts";
import { ReferralCountDocument } from "./ReferralCount.generated.ts";

/** How many referrals wait for somebody to take them, beside the place in the main menu. */
export function ReferralCount() {
  const { t } = useWords();
  const { data, refetch } = useQuery(ReferralCountDocument, { context: inBackground });
  useFreshCount(refetch);
  const count = data?.referralCounts.unassigned ?? 0;
  return count > 0 ? <Badge count={count} label={t(messages.waitingForHandler, { count })} /> : null;
}
