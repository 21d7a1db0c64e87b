import { Button, Notice, useWords, type Words } from "@vas/ui";
import type { Kept, Refused } from "../device/queue.ts";
import { useOffline, useQueue } from "./OfflineContext.tsx";
import { messages } from "./told.messages.ts";

const whats: Readonly<Record<string, Words>> = {
  FinishLesson: messages.FinishLesson,
  GiveAnswer: messages.GiveAnswer,
  HandIn: messages.HandIn,
  ChooseInCase: messages.ChooseInCase,
};

/** What was done without a network and the server would not take, in its words, until the learner has read it. */
export function RefusedNotice() {
  const { t, format } = useWords();
  const { forgetRefused } = useOffline();
  const { refused } = useQueue();
  if (refused.length === 0) return null;
  const told = ({ operation, at, message }: Refused) => ({
    what: t(whats[operation] ?? messages.another),
    at: format.instant(at),
    why: message ?? t(messages.noReason),
  });
  return (
    <Notice
      tone="error"
      title={t(messages.refusedTitle, { count: refused.length })}
      actions={
        <Button variant="secondary" onPress={() => void forgetRefused()}>
          {t(messages.understood)}
        </Button>
      }
    >
      <ul className="offline-refused">
        {refused.map((one: Kept<Refused>) => (
          <li key={one.key}>{t(messages.refusedAt, told(one))}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** That what somebody else had left on this device is gone; not whose it was. */
export function LostNotice() {
  const { t } = useWords();
  const { forgetLost } = useOffline();
  const { lost } = useQueue();
  if (lost === 0) return null;
  return (
    <Notice
      title={t(messages.lost, { count: lost })}
      actions={
        <Button variant="quiet" onPress={forgetLost}>
          {t(messages.understood)}
        </Button>
      }
    />
  );
}
