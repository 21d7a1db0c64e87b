import { useEffect, useRef, useState } from "react";
import type { SessionClock } from "./clock.ts";
import { extendSession, type Realm } from "./edge.ts";

const signs = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/** Calls back at each sign that somebody is at the machine. */
function useSigns(onSign: () => void): void {
  const latest = useRef(onSign);
  useEffect(() => {
    latest.current = onSign;
  });
  useEffect(() => {
    const listener = () => latest.current();
    const options = { capture: true, passive: true } as const;
    for (const sign of signs) document.addEventListener(sign, listener, options);
    return () => {
      for (const sign of signs) document.removeEventListener(sign, listener, options);
    };
  }, []);
}

/**
 * Has nobody touched the machine for this long (milliseconds)? Once idle it stays so until `wake`: a mouse that is bumped
 * does not uncover the screen.
 */
export function useIdle(after: number): { readonly isIdle: boolean; readonly wake: () => void } {
  const seen = useRef(0);
  const [isIdle, setIdle] = useState(false);
  useSigns(() => {
    seen.current = Date.now();
  });
  useEffect(() => {
    seen.current = Date.now();
    if (isIdle) return undefined;
    const timer = setInterval(() => setIdle(Date.now() - seen.current >= after), Math.min(after, 5000));
    return () => clearInterval(timer);
  }, [after, isIdle]);
  return { isIdle, wake: () => setIdle(false) };
}

/** A person who writes without sending anything is not idle: the session is kept open once a third of its idle time is gone. */
export function useKeepOpen(clock: SessionClock, realm: Realm): void {
  const isAsking = useRef(false);
  useSigns(() => {
    const times = clock.times();
    const isFresh = !times || times.idleUntil - clock.now() > (times.idleWindow * 2) / 3;
    if (isFresh || isAsking.current || times.idleUntil <= clock.now()) return;
    isAsking.current = true;
    extendSession(realm, clock.person())
      .then(clock.begin)
      .catch(() => undefined)
      .finally(() => {
        isAsking.current = false;
      });
  });
}

const quickly = 1500;

/** Calls back when Shift is pressed three times in a row and no other key between. */
export function useTripleShift(onTriple: () => void): void {
  const latest = useRef(onTriple);
  useEffect(() => {
    latest.current = onTriple;
  });
  useEffect(() => {
    let presses: number[] = [];
    const listener = (event: KeyboardEvent) => {
      if (event.repeat) return;
      const now = Date.now();
      presses = event.key === "Shift" ? [...presses.filter((at) => now - at < quickly), now] : [];
      if (presses.length < 3) return;
      presses = [];
      latest.current();
    };
    document.addEventListener("keydown", listener, { capture: true });
    return () => document.removeEventListener("keydown", listener, { capture: true });
  }, []);
}
