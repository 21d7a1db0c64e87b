import { Button, Notice, Stack, useWords, type Words } from "@vas/ui";
import { lazy, Suspense } from "react";
import type { Kept, Refused } from "../device/queue.ts";
import { messages } from "./messages.ts";
import { useAway, useOffline, useQueue } from "./OfflineContext.tsx";

// Seldom needed, it is no part of what a first visit loads.
const DeliveredNotice = lazy(async () => ({ default: (await import("./DeliveredNotice.tsx")).DeliveredNotice }));

/** What a learner has to know of the network: that it is away, what waits, and what was not taken. Nothing where all is well. */
export function OfflineLines() {
  return (
    <>
      <StatusLine />
      <DeliveredLine />
      <RefusedNotice />
      <LostNotice />
    </>
  );
}

/** One quiet line that is always there, so that a screen reader hears of it when it gets its words. */
function StatusLine() {
  const { t } = useWords();
  const isAway = useAway();
  const { waiting } = useQueue();
  const count = waiting.length;
  return (
    <div role="status" className="offline-status">
      {isAway && <p>{t(messages.away)}</p>}
      {count > 0 && <p>{t(messages.waiting, { count })}</p>}
    </div>
  );
}

/** What has come of a check once its answers were sent. */
function DeliveredLine() {
  const isAway = useAway();
  const { delivered } = useQueue();
  return (
    !isAway &&
    delivered.length > 0 && (
      <Suspense>
        <DeliveredNotice delivered={delivered} />
      </Suspense>
    )
  );
}

const whats: Readonly<Record<string, Words>> = {
  FinishLesson: messages.FinishLesson,
  GiveAnswer: messages.GiveAnswer,
  HandIn: messages.HandIn,
  ChooseInCase: messages.ChooseInCase,
};

/** What was done without a network and the server would not take, in its words, until the learner has read it. */
function RefusedNotice() {
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
function LostNotice() {
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

/** Under the cover of a session that is over: what becomes of what was not sent. */
export function WaitingAtEnd() {
  const { t } = useWords();
  const { waiting } = useQueue();
  return waiting.length === 0 ? null : (
    <Stack>
      <p>{t(messages.atEnd, { count: waiting.length })}</p>
    </Stack>
  );
}
