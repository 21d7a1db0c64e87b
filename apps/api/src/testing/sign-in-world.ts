import type { Instant } from "@vas/domain/kernel";
import { demoPeople, demoUnits } from "@vas/domain/demo";
import {
  identityClients,
  identityPeople,
  startIdentityProvider,
  type IdentityClient,
} from "@vas/local/identity-provider";
import { freePort } from "@vas/local/ports";
import { createDatabase, testMasterKey } from "@vas/testkit";
import { Writable } from "node:stream";
import type pg from "pg";
import { loadDirectory } from "../demo/directory.ts";
import { exchange, type Reply, type Sending } from "./served-boxes.ts";
import { createEdge, networksOf, openLog, openMetrics, json, type Edge, type Log, type Route } from "../edge/index.ts";
import { roleUrl } from "../kernel/roles.ts";
import { openSignIn, type SignIn } from "../sign-in/index.ts";
import { openAdministrator } from "./administrator.ts";

/** A system of its own: real PostgreSQL, the development identity provider, the edge, and a clock the test sets. */
export type SignInWorld = {
  readonly origin: string;
  readonly issuer: string;
  readonly administrator: pg.Pool;
  readonly signIn: SignIn;
  readonly logged: string[];
  /** Moves the clock forward; it stands still otherwise. */
  pass(milliseconds: number): void;
  readonly now: () => number;
  send(path: string, options?: Sending): Promise<Reply>;
  close(): Promise<void>;
};

export type SignInWorldOptions = { readonly development?: boolean; readonly signInsPerMinute?: number };

/** Who the edge takes the caller for: what the surfaces would get. */
function whoRoutes(signIn: SignIn): Route[] {
  const who = (
    path: string,
    identify: (request: Parameters<SignIn["identifyStaff"]>[0]) => Promise<object>,
  ): Route => ({
    method: "POST",
    path,
    handle: async (request) => json(200, await identify(request)),
  });
  return [
    who("/who/staff", signIn.identifyStaff),
    who("/who/trainee", signIn.identifyTrainee),
    who("/partner/graphql", signIn.identifyPartner),
  ];
}

/** Opens a world over a fresh copy of the migrated database, with the people of the demo. */
export async function openSignInWorld(options: SignInWorldOptions = {}): Promise<SignInWorld> {
  const database = await createDatabase();
  const administrator = openAdministrator(database.url);
  await loadDirectory(administrator, { units: demoUnits, people: demoPeople });
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const clock = standingClock();
  const { logged, log } = keptLog();
  const { issuer, clients, provider } = await startProvider(origin);
  const signIn = await openSignIn({
    databaseUrl: roleUrl(database.url, testMasterKey, "sign_in_app"),
    masterKey: testMasterKey,
    publicOrigin: origin,
    oidc: { casework: oidcOf("casework", clients, issuer), training: oidcOf("training", clients, issuer) },
    development: options.development ?? true,
    signInsPerMinute: options.signInsPerMinute ?? 1_000,
    sharedCounts: false,
    now: () => new Date(clock.now()).toISOString() as Instant,
    log,
  });
  const edge = await startEdge({ origin, port, signIn, log });
  const send = (path: string, sending: Sending = {}) =>
    exchange(port, path, { ...sending, headers: { host: `localhost:${port}`, ...sending.headers } });
  return {
    origin,
    issuer,
    administrator,
    signIn,
    logged,
    send,
    ...clock,
    async close() {
      await edge.stop(0);
      await signIn.close();
      await provider.stop();
      await administrator.end();
      await database.drop();
    },
  };
}

function keptLog() {
  const logged: string[] = [];
  const keep = new Writable({ write: (chunk, _, done) => (logged.push(String(chunk)), done()) });
  return { logged, log: openLog("debug", keep) };
}

function standingClock() {
  let now = Date.now();
  return { now: () => now, pass: (milliseconds: number) => void (now += milliseconds) };
}

async function startProvider(origin: string) {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const clients = identityClients(origin);
  const people = identityPeople(demoPeople, demoUnits);
  return { issuer, clients, provider: await startIdentityProvider({ port, issuer, people, clients }) };
}

type EdgeParts = { readonly origin: string; readonly port: number; readonly signIn: SignIn; readonly log: Log };

async function startEdge({ origin, port, signIn, log }: EdgeParts): Promise<Edge> {
  const edge = createEdge({
    routes: [...signIn.routes, ...whoRoutes(signIn)],
    pages: () => Promise.resolve(undefined),
    checks: {},
    publicOrigin: origin,
    trustedProxies: networksOf([]),
    metricsReaders: networksOf([]),
    limits: { timeLimit: 15_000, requests: 100 },
    log,
    metrics: openMetrics(),
  });
  await edge.listen({ host: "127.0.0.1", port });
  return edge;
}

function oidcOf(realm: "casework" | "training", clients: readonly IdentityClient[], issuer: string) {
  const client = clients.find((one) => one.realm === realm);
  if (!client) throw new Error(`No client for ${realm}`);
  return { issuer, clientId: client.clientId, clientSecret: client.clientSecret };
}

/** The `name=value` pairs of an answer's cookies, as a browser would send them back. */
export function cookiesOf(reply: Reply): string {
  const set = reply.headers["set-cookie"];
  const all = Array.isArray(set) ? set : [];
  return all
    .map((cookie) => cookie.split(";")[0] ?? "")
    .filter((pair) => !pair.endsWith("="))
    .join("; ");
}
