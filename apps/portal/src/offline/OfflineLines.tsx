import { Stack, useWords } from "@vas/ui";
import { lazy, Suspense } from "react";
import { messages } from "./messages.ts";
import { useAway, useQueue } from "./OfflineContext.tsx";

// Seldom needed, these are no part of what a first visit loads; where they cannot be loaded, the page goes on without them.
const nothing = { default: () => null };
const RefusedNotice = lazy(() =>
  import("./RefusedNotice.tsx").then(
    ({ RefusedNotice: loaded }) => ({ default: loaded }),
    () => nothing,
  ),
);
const LostNotice = lazy(() =>
  import("./RefusedNotice.tsx").then(
    ({ LostNotice: loaded }) => ({ default: loaded }),
    () => nothing,
  ),
);
const DeliveredNotice = lazy(() =>
  import("./DeliveredNotice.tsx").then(
    ({ DeliveredNotice: loaded }) => ({ default: loaded }),
    () => nothing,
  ),
);

/** What a learner has to know of the network: that it is away, what waits, and what was not taken. Nothing where all is well. */
export function OfflineLines() {
  const { refused, lost } = useQueue();
  return (
    <>
      <StatusLine />
      <DeliveredLine />
      <Suspense>
        {refused.length > 0 && <RefusedNotice />}
        {lost > 0 && <LostNotice />}
      </Suspense>
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
