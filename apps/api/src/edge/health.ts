import type { BlockList } from "node:net";
import { EdgeFailure } from "./edge-failure.ts";
import { json, type EdgeRequest, type Route } from "./exchange.ts";
import type { Metrics } from "./metrics.ts";
import { isWithin } from "./networks.ts";

/** Something the server cannot serve without; resolves to false or throws where it is missing. */
export type Checks = Readonly<Record<string, () => Promise<boolean>>>;

export type HealthOptions = {
  readonly checks: Checks;
  readonly metrics: Metrics;
  /** Networks that may read the metrics besides the machine itself. */
  readonly metricsReaders: BlockList;
  readonly isStopping: () => boolean;
};

/** Asking the database more often than this would let the probes be a load of their own. */
const answerKept = 1_000;
const checkLimit = 2_000;

/**
 * `/livez` says that the process answers; `/readyz` that it can serve (database, migrations, not stopping); `/metrics`
 * what it has done. None of them says anything about a person.
 */
export function healthRoutes({ checks, metrics, metricsReaders, isStopping }: HealthOptions): Route[] {
  let kept: { readonly until: number; readonly answer: Promise<Record<string, boolean>> } | undefined;

  function checked(): Promise<Record<string, boolean>> {
    const now = performance.now();
    if (!kept || kept.until < now) kept = { until: now + answerKept, answer: runChecks(checks) };
    return kept.answer;
  }

  return [
    { method: "GET", path: "/livez", probe: true, handle: () => Promise.resolve(json(200, { alive: true })) },
    {
      method: "GET",
      path: "/readyz",
      probe: true,
      async handle() {
        const results = { ...(await checked()), serving: !isStopping() };
        const ready = Object.values(results).every(Boolean);
        return json(ready ? 200 : 503, { ready, ...results });
      },
    },
    {
      method: "GET",
      path: "/metrics",
      probe: true,
      async handle(request) {
        if (!mayRead(request, metricsReaders)) throw new EdgeFailure("NOT_FOUND");
        return { status: 200, headers: { "content-type": metrics.contentType }, body: await metrics.text() };
      },
    },
  ];
}

/** What comes through a proxy on this machine also arrives from loopback; only what is not forwarded counts as local. */
function mayRead({ address, headers }: EdgeRequest, readers: BlockList): boolean {
  if (headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined) return false;
  return isWithin(readers, address);
}

async function runChecks(checks: Checks): Promise<Record<string, boolean>> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await passes(check)] as const),
  );
  return Object.fromEntries(results);
}

async function passes(check: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, checkLimit, false);
  });
  try {
    return await Promise.race([check(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
