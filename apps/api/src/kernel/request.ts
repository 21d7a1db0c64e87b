import { legalDayOf, type Actor, type CalendarDate, type Instant } from "@vas/domain/kernel";
import DataLoader from "dataloader";
import { openAuditWriter, type AuditWriter, type Surface } from "./audit.ts";
import type { BatchedRead, RequestContext, SessionFacts } from "./context.ts";
import type { Database } from "./database.ts";
import { KernelError } from "./errors.ts";
import { openFileWatch } from "./file-watch.ts";
import type { Keyring } from "./keyring.ts";
import { perform } from "./perform.ts";
import { openReads, type RequestReads } from "./read.ts";

export type SurfaceKernel = {
  readonly surface: Surface;
  readonly database: Database;
  /** The same data as the role that counts; null on a surface without statistics. */
  readonly statistics: Pick<Database, "pool"> | null;
  readonly audit: AuditWriter;
  readonly keyring: Keyring;
  readonly now: () => Instant;
  readonly newId: () => string;
};

export type Asked<A extends Actor> = {
  readonly actor: A;
  readonly requestId: string;
  /** The name of the operation, as the audit log shows it. */
  readonly operation: string;
  readonly purpose: string | null;
  readonly session?: SessionFacts;
};

/** One request: its context, and the promise that its audit row is committed before anything leaves. */
export type RequestScope<A extends Actor> = {
  readonly context: RequestContext<A>;
  /** To be awaited before the answer is sent; where it throws, the answer must not be sent. */
  settle(): Promise<void>;
};

export type SurfaceOptions = Omit<SurfaceKernel, "audit"> & {
  /** Told of an actor who has opened unusually many persons' files within an hour. */
  readonly alarm?: (actor: Actor) => void;
};

/** Makes the kernel of one surface over its own database role. */
export function surfaceKernel({ alarm, ...options }: SurfaceOptions): SurfaceKernel {
  const watch = alarm && openFileWatch({ now: options.now, alarm });
  return { ...options, audit: openAuditWriter(options.database.pool, watch) };
}

let lastHour = "";
let lastDay: CalendarDate;

/** The legal day of a moment: the same for a whole hour of UTC, because Helsinki is whole hours from it. */
function legalDayAt(at: Instant): CalendarDate {
  const hour = at.slice(0, "2026-11-23T10".length);
  if (hour !== lastHour) [lastHour, lastDay] = [hour, legalDayOf(at)];
  return lastDay;
}

/** Opens one request of an actor on a surface. */
export function openRequest<A extends Actor>(kernel: SurfaceKernel, asked: Asked<A>): RequestScope<A> {
  const at = kernel.now();
  const today = legalDayAt(at);
  const { actor } = asked;
  const { surface, keyring, audit, statistics } = kernel;
  const shared = { ...asked, surface, keyring, audit, at, today, language: actor.language };
  const reads = openReads({ ...shared, pool: kernel.database.pool });
  let counting: RequestReads<A> | undefined;

  const context: RequestContext<A> = {
    actor,
    language: actor.language,
    requestId: asked.requestId,
    session: asked.session ?? null,
    at,
    today,
    async perform(command, input, key) {
      await reads.release();
      return perform({ ...shared, database: kernel.database, newId: kernel.newId }, command, { input, key });
    },
    read: (read) => reads.read(read),
    refused: (ids) => reads.refused(ids),
    readStatistics(read) {
      if (!statistics) throw new KernelError("FORBIDDEN");
      counting ??= openReads({ ...shared, pool: statistics.pool });
      return counting.read(read);
    },
    load: openLoaders(reads),
  };
  return { context, settle: () => Promise.all([reads.settle(), counting?.settle()]).then(() => undefined) };
}

/** Loaders by their batched read: every field of a request that loads in the same way shares one. */
function openLoaders<A extends Actor>(reads: RequestReads<A>): RequestContext<A>["load"] {
  const loaders = new Map<unknown, DataLoader<unknown, unknown>>();
  return function load<K, V>(batched: BatchedRead<K, V, A>, key: K): Promise<V> {
    let loader = loaders.get(batched);
    if (!loader) {
      loader = new DataLoader<unknown, unknown>((keys) => reads.read((reading) => batched(reading, keys as K[])));
      loaders.set(batched, loader);
    }
    return loader.load(key) as Promise<V>;
  };
}
