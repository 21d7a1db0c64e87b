import { useEffect, useState } from "react";
import { phaseAt, warningTime, type SessionClock, type SessionPhase } from "./clock.ts";

const second = 1000;

type Look = { readonly phase: SessionPhase; readonly secondsLeft: number };

/** What the clock says now, and after how many milliseconds that can change. */
function look(clock: SessionClock): Look & { readonly again: number } {
  const times = clock.times();
  if (!times) return { phase: "open", secondsLeft: 0, again: 60 * second };
  const { phase, left } = phaseAt(times, clock.now());
  const again = left > warningTime ? Math.min(left - warningTime, 60 * second) : second;
  return { phase, secondsLeft: phase === "open" ? 0 : Math.ceil(left / second), again };
}

/** Where the session is now; renders again when the phase changes, and each second of a warning. */
export function useSessionPhase(clock: SessionClock): Look {
  const [seen, setSeen] = useState<Look>({ phase: "open", secondsLeft: 0 });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const update = () => {
      clearTimeout(timer);
      const { phase, secondsLeft, again } = look(clock);
      setSeen((last) => (last.phase === phase && last.secondsLeft === secondsLeft ? last : { phase, secondsLeft }));
      timer = setTimeout(update, again);
    };
    update();
    const stop = clock.onChange(update);
    document.addEventListener("visibilitychange", update);
    return () => {
      clearTimeout(timer);
      stop();
      document.removeEventListener("visibilitychange", update);
    };
  }, [clock]);
  return seen;
}
