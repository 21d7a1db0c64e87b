import { useCallback, useEffect, useReducer, useSyncExternalStore } from "react";
import { phaseAt, warningTime, type SessionClock, type SessionPhase } from "./clock.ts";

const second = 1000;

/** The delay until something can change: the start of the warning, then every second. */
function nextLook(left: number): number {
  return left > warningTime ? Math.min(left - warningTime, 60 * second) : second;
}

/** Where the session is now; renders again when the phase changes, and each second of a warning. */
export function useSessionPhase(clock: SessionClock): { readonly phase: SessionPhase; readonly secondsLeft: number } {
  const subscribe = useCallback((listener: () => void) => clock.onChange(listener), [clock]);
  const times = useSyncExternalStore(subscribe, clock.times);
  const [, look] = useReducer((count: number) => count + 1, 0);
  const { phase, left } = times
    ? phaseAt(times, Date.now())
    : { phase: "open" as const, left: Number.MAX_SAFE_INTEGER };

  useEffect(() => {
    if (phase === "ended") return undefined;
    const timer = setTimeout(look, nextLook(left));
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  });
  return { phase, secondsLeft: Math.ceil(left / second) };
}
