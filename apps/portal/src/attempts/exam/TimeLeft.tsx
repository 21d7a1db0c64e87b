import { useWords, VisuallyHidden } from "@vas/ui";
import { useEffect, useEffectEvent } from "react";
import { messages } from "./messages.ts";
import { useLeft } from "./server-clock.ts";

type Props = {
  /** The moment of the server's answer. */
  readonly now: string;
  readonly closesAt: string;
  /** Asked once each time when none is left. */
  readonly onUp: () => Promise<void>;
};

/** The minutes at which the time left is said aloud; never every second. */
const announced: readonly number[] = [10, 5, 1];

/** How long there is left, in words, by the server's clock. */
export function TimeLeft({ now, closesAt, onUp }: Props) {
  const { t } = useWords();
  const minutes = useLeft(now, closesAt, (left) => Math.ceil(left / 60_000));
  const isUp = useLeft(now, closesAt, (left) => left <= 0);
  const isLast = useLeft(now, closesAt, (left) => left < 60_000);
  const up = useEffectEvent(onUp);
  useEffect(() => {
    if (isUp) void up();
  }, [isUp]);
  const said = announced.find((at) => minutes <= at && minutes > at - 1);
  return (
    <>
      <span>{isLast ? t(messages.lessThanMinute) : t(messages.timeLeft, { minutes })}</span>
      <VisuallyHidden>
        <span role="status">{said !== undefined && t(messages.timeLeft, { minutes: said })}</span>
      </VisuallyHidden>
    </>
  );
}
