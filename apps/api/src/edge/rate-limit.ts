import type pg from "pg";
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from "rate-limiter-flexible";
import { EdgeFailure } from "./edge-failure.ts";

export type RateLimitOptions = {
  /** The name in the `RateLimit` headers and the prefix of the stored keys. */
  readonly name: string;
  readonly requests: number;
  /** Length of the window in seconds. */
  readonly seconds: number;
  /** A pool where several processes share the count; without it each process counts for itself. */
  readonly shared?: pg.Pool | undefined;
};

/** Counts one request of somebody. */
export type RateLimit = {
  /** @returns the `RateLimit` headers of the answer. @throws EdgeFailure RATE_LIMITED with them and `retry-after`. */
  count(key: string): Promise<Readonly<Record<string, string>>>;
};

function limiterOf({ name, requests, seconds, shared }: RateLimitOptions): RateLimiterAbstract {
  const own = { keyPrefix: name, points: requests, duration: seconds };
  const memory = new RateLimiterMemory(own);
  if (!shared) return memory;
  return new RateLimiterPostgres({
    ...own,
    storeClient: shared,
    storeType: "pool",
    schemaName: "kernel",
    tableName: "rate_limit",
    tableCreated: true,
    // Who is over the limit is refused without asking the database again; where it does not answer, each process counts.
    inMemoryBlockOnConsumed: requests + 1,
    insuranceLimiter: memory,
  });
}

/** Opens a limit. The keys are ids or hashes: nothing that names a person reaches the table. */
export function openRateLimit(options: RateLimitOptions): RateLimit {
  const limiter = limiterOf(options);
  const policy = `"${options.name}";q=${options.requests};w=${options.seconds}`;

  function headersOf({ remainingPoints, msBeforeNext }: RateLimiterRes): Record<string, string> {
    const reset = Math.max(1, Math.ceil(msBeforeNext / 1_000));
    return { "ratelimit-policy": policy, ratelimit: `"${options.name}";r=${Math.max(0, remainingPoints)};t=${reset}` };
  }

  return {
    async count(key) {
      try {
        return headersOf(await limiter.consume(key));
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const wait = Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
        throw new EdgeFailure("RATE_LIMITED", { ...headersOf(refusal), "retry-after": String(wait) });
      }
    },
  };
}
