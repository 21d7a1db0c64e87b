import { useApolloClient } from "@apollo/client/react";
import type { SessionClock } from "@vas/client";
import { createContext, useContext, useEffect, useEffectEvent, useRef, useSyncExternalStore } from "react";
import type { Offline, QueueSeen } from "./offline.ts";

const OfflineContext = createContext<Offline | undefined>(undefined);

/** The device that the whole program shares. */
export const OfflineProvider = OfflineContext.Provider;

/** @throws Error outside `OfflineProvider` */
export function useOffline(): Offline {
  const offline = useContext(OfflineContext);
  if (!offline) throw new Error("useOffline needs <OfflineProvider> above it");
  return offline;
}

/** Is the server out of reach? */
export function useAway(): boolean {
  const { connection } = useOffline();
  return useSyncExternalStore(connection.onChange, connection.isAway);
}

/** What waits to be sent, and what was refused. */
export function useQueue(): QueueSeen {
  const { onSeen, seen } = useOffline();
  return useSyncExternalStore(onSeen, seen);
}

/** How often it is tried again while something waits or the server is out of reach, in milliseconds. */
const retryTime = 20_000;

/**
 * Sends what waits: at the start, when the network comes back, when the page is looked at, and again and again until it is sent.
 * What the page shows is asked anew once it has been.
 */
export function useSending(): void {
  const { send, connection } = useOffline();
  const client = useApolloClient();
  const { waiting } = useQueue();
  const isAway = useAway();
  const ask = useEffectEvent(() => void client.refetchQueries({ include: "active" }));
  const attempt = useEffectEvent(async () => {
    const end = await send();
    // With nothing to send, asking is what tells whether the server is back.
    if (end === "empty" && connection.isAway() && navigator.onLine) ask();
  });
  const before = useRef(0);
  const count = waiting.length;
  useEffect(() => {
    if (count < before.current) ask();
    before.current = count;
  }, [count]);
  useEffect(() => {
    const now = () => void attempt();
    const onVisible = () => {
      if (document.visibilityState === "visible") now();
    };
    now();
    window.addEventListener("online", now);
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      window.removeEventListener("online", now);
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, []);
  const isTrying = isAway || count > 0;
  useEffect(() => {
    if (!isTrying) return undefined;
    const timer = setInterval(() => void attempt(), retryTime);
    return () => clearInterval(timer);
  }, [isTrying]);
}

const signs = ["pointerdown", "keydown", "wheel", "touchmove"] as const;
const oneMinute = 60_000;

/**
 * Reading is a sign of life also where the server cannot hear of it: without a network the idle time starts anew on this
 * machine, up to the longest time of the session. The server decides again when it is asked.
 */
export function useSignsWhileAway(clock: SessionClock): void {
  const isAway = useAway();
  useEffect(() => {
    if (!isAway) return undefined;
    let last = 0;
    const listener = () => {
      if (clock.now() - last < oneMinute) return;
      last = clock.now();
      clock.touch();
    };
    const options = { capture: true, passive: true } as const;
    for (const sign of signs) document.addEventListener(sign, listener, options);
    return () => {
      for (const sign of signs) document.removeEventListener(sign, listener, options);
    };
  }, [clock, isAway]);
}
