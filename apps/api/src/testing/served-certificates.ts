import { Writable } from "node:stream";
import { demoPeople } from "@vas/domain/demo";
import { addMinutes, type Instant, type TraineeActor } from "@vas/domain/kernel";
import { freePort } from "@vas/local/ports";
import { certificateRoutes } from "../certificates/index.ts";
import {
  createEdge,
  networksOf,
  openAdmission,
  openLog,
  openMetrics,
  openRateLimit,
  type Edge,
  type Identity,
  type Route,
} from "../edge/index.ts";
import { openRequest } from "../kernel/request.ts";
import { openAs } from "./administrator.ts";
import { traineeActor } from "./learners.ts";
import type { World } from "./world.ts";

export type ServedCertificates = {
  readonly origin: string;
  /** A certificate as a trainee downloads it. */
  download(key: string, certificate: string, part: string): Promise<Response>;
  stop(): Promise<void>;
};

/** How often each may be asked for in a minute, and how much runs at once. */
type ServedLimits = {
  readonly verifications?: number;
  readonly published?: number;
  readonly documents?: number;
  readonly room?: number;
};

/** The routes of certificates over HTTP, with the clock of the world; who downloads is said by the header `x-trainee`. */
export async function serveCertificates(
  world: World,
  now: () => Instant,
  { verifications = 1_000, published = 1_000, documents = 1_000, room = 100 }: ServedLimits = {},
): Promise<ServedCertificates> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const pool = openAs(world, "verifier_app", 2);
  const { training: kernel } = world.kernels;
  const routes = certificateRoutes({
    pool,
    origin,
    keyring: kernel.keyring,
    identify: async ({ headers }) => identityOf(String(headers["x-trainee"]), now()),
    open: (asked) => openRequest(kernel, asked),
    rateLimit: openRateLimit({ name: "training", requests: 1_000, seconds: 60 }),
    admission: openAdmission(room),
    counts: undefined,
    now,
    verificationsPerMinute: verifications,
    publishedPerMinute: published,
    documentsPerMinute: documents,
  });
  const edge = edgeOf(origin, routes);
  await edge.listen({ host: "127.0.0.1", port });
  return {
    origin,
    download: (key, certificate, part) =>
      fetch(`${origin}/training/certificates/${certificate}/${part}`, { headers: { "x-trainee": key } }),
    async stop() {
      await edge.stop(0);
      await pool.end();
    },
  };
}

function identityOf(key: string, at: Instant): Identity<TraineeActor> {
  const actor = traineeActor(key) as TraineeActor;
  const name = demoPeople.find((one) => one.id === actor.id)?.name ?? "";
  const idleUntil = addMinutes(at, 60);
  const session = {
    name,
    belongsTo: null,
    email: null,
    managesStaff: false,
    expiresAt: idleUntil,
    idleUntil,
    development: false,
  };
  return { actor, session, purpose: null };
}

function edgeOf(publicOrigin: string, routes: readonly Route[]): Edge {
  return createEdge({
    routes,
    pages: () => Promise.resolve(undefined),
    checks: {},
    publicOrigin,
    trustedProxies: networksOf([]),
    metricsReaders: networksOf([]),
    limits: { timeLimit: 15_000, requests: 100 },
    log: openLog("error", new Writable({ write: (_chunk, _encoding, done) => done() })),
    metrics: openMetrics(),
  });
}
