/** How long after a failed try the next one comes on average, in milliseconds; the last one goes on. */
const pauses = [2_000, 4_000, 8_000, 15_000] as const;
/** The server is not waited for longer than this, in milliseconds, whatever it asks for: the time of the exam runs. */
const longestAsked = 60_000;

/**
 * Tries again by itself: soon at first, then later and later, and never before the server asked for it. Half of each pause is
 * sure, and up to a whole one comes by chance: of a class that an outage stopped in one moment, some come now and some then.
 * @param random chance, from 0 up to 1
 */
export function createRetry(again: () => void, random: () => number) {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    stop: () => clearTimeout(timer),
    succeeded: () => void (failures = 0),
    /** @param asked how long the server asks to wait, in milliseconds */
    failed(asked = 0): void {
      const pause = pauses[Math.min(failures, pauses.length - 1)] ?? 0;
      timer = setTimeout(again, Math.max(pause / 2, Math.min(asked, longestAsked)) + random() * pause);
      failures += 1;
    },
  };
}
