import { useState, useSyncExternalStore } from "react";

/** The time by the server: what it said, and what has passed here since, whatever this machine takes for the time. */
function serverClock(now: string) {
  const server = Date.parse(now);
  const here = performance.now();
  return { now, time: () => server + performance.now() - here };
}

function everySecond(look: () => void): () => void {
  const watch = setInterval(look, 1_000);
  return () => clearInterval(watch);
}

/**
 * What is shown of the milliseconds that are left until a moment, by the server's clock; looked at every second, told when the
 * result changes.
 * @param now the moment of the server's last answer, ISO 8601
 */
export function useLeft<Shown extends number | boolean>(
  now: string,
  until: string,
  shown: (left: number) => Shown,
): Shown {
  const [clock, setClock] = useState(() => serverClock(now));
  if (clock.now !== now) setClock(serverClock(now));
  return useSyncExternalStore(everySecond, () => shown(Date.parse(until) - clock.time()));
}
