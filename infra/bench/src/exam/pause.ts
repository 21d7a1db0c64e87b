/** How long after a failed try the next one comes on average, in milliseconds; the last one goes on. */
const pauses = [2_000, 4_000, 8_000, 15_000] as const;

export type Failed = {
  readonly operation: string;
  /** How often the same has failed, this time included. */
  readonly tries: number;
  /** The header by which the server says when to come again, in seconds. */
  readonly retryAfter: string | undefined;
};

/**
 * How long to wait before the same is asked again, in milliseconds; no sooner than the server says. An answer is sent again by the
 * portal's page (`retry.ts` of its exam), later and later. All else somebody presses again, each time as soon as they are told.
 * @param random chance, from 0 up to 1
 */
export function pauseAfter({ operation, tries, retryAfter }: Failed, random: () => number): number {
  const times = operation === "SaveExamAnswer" ? Math.min(tries, pauses.length) : 1;
  const pause = pauses[times - 1] ?? 0;
  const asked = /^\d+$/.test(retryAfter ?? "") ? Number(retryAfter) * 1_000 : 0;
  return Math.max(pause / 2, asked) + random() * pause;
}
