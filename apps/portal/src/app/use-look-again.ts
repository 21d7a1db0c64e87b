import { useEffect, useEffectEvent } from "react";

/** How often the server is asked how things stand, in milliseconds. */
const lookEvery = 60_000;

/**
 * Looks again at what may change under the learner's hands: once a minute while the page is looked at, and when it is come back to
 * or the network is back.
 */
export function useLookAgain(again: () => Promise<void>): void {
  const look = useEffectEvent(again);
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === "visible") void look();
    };
    document.addEventListener("visibilitychange", back);
    window.addEventListener("online", back);
    const watch = setInterval(back, lookEvery);
    return () => {
      clearInterval(watch);
      document.removeEventListener("visibilitychange", back);
      window.removeEventListener("online", back);
    };
  }, []);
}
