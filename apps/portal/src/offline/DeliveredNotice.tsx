import { useApolloClient } from "@apollo/client/react";
import { inBackground } from "@vas/client";
import { Button, Notice, useWords } from "@vas/ui";
import { useEffect, useEffectEvent } from "react";
import { AppLink } from "../app/links.tsx";
import { AttemptDocument } from "../attempts/Attempt.generated.ts";
import type { Delivered } from "../device/queue.ts";
import { messages } from "./told.messages.ts";
import { useOffline } from "./OfflineContext.tsx";

type Props = { readonly delivered: readonly Delivered[] };

/** That the answers to check questions have been sent, with the way to what was right in them and why. */
export function DeliveredNotice({ delivered }: Props) {
  const { t, format } = useWords();
  const { forgetDelivered } = useOffline();
  useWhatWasSaid(delivered);
  const finished = delivered.filter(({ finishedAt }) => finishedAt !== null);
  if (finished.length === 0) return null;
  return (
    <Notice
      tone="success"
      title={t(messages.delivered)}
      actions={
        <Button variant="quiet" onPress={() => void forgetDelivered(finished.map(({ attempt }) => attempt))}>
          {t(messages.understood)}
        </Button>
      }
    >
      <ul className="offline-refused">
        {finished.map(({ attempt, finishedAt }) => (
          <li key={attempt}>
            <AppLink to="/check/$attempt" params={{ attempt }}>
              {t(messages.resultOf, { moment: format.instant(finishedAt ?? "") })}
            </AppLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Asks what the server says to the answers: it is then on this device, too, in the place of what was known before. */
function useWhatWasSaid(delivered: readonly Delivered[]): void {
  const client = useApolloClient();
  const { connection, forgetDelivered } = useOffline();
  const ids = delivered.map(({ attempt }) => attempt).join(" ");
  const ask = useEffectEvent(async () => {
    for (const { attempt: id, finishedAt } of delivered) {
      const asked = { query: AttemptDocument, variables: { id }, context: inBackground } as const;
      await client.query({ ...asked, fetchPolicy: "network-only" });
      // What goes on is gone on with, and has no result to lead to.
      if (finishedAt === null && !connection.isAway()) await forgetDelivered([id]);
    }
  });
  useEffect(() => void ask().catch(() => undefined), [ids]);
}
