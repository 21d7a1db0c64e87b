import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Actor, Instant, StaffActor, TraineeActor } from "@vas/domain/kernel";
import type { GraphQLSchema } from "graphql";
import type pg from "pg";
import { certificateRoutes } from "./certificates/index.ts";
import { composeNotices, composeSchedule } from "./compose-work.ts";
import type { Configuration } from "./config.ts";
import {
  createEdge,
  faultOf,
  graphqlRoute,
  networksOf,
  openAdmission,
  openLog,
  openMetrics,
  openPages,
  type Pages,
  openRateLimit,
  pagesOf,
  readOperationList,
  readPlainFieldsDirectly,
  type Admission,
  type Edge,
  type EdgeRequest,
  type Identity,
  type Log,
  type RateLimit,
  type Route,
} from "./edge/index.ts";
import { pictureDoor, pictureRoute, pictureUploadRoute, type PictureDoor } from "./courses/index.ts";
import { bankExportRoute, bankImportRoute } from "./exchange/index.ts";
import { mailedLinkRoutes } from "./invitations/index.ts";
import type { Surface } from "./kernel/audit.ts";
import { openDatabase, type Database } from "./kernel/database.ts";
import { openKeyring } from "./kernel/keyring.ts";
import { isMigrated } from "./kernel/migrate.ts";
import { openRequest, surfaceKernel, type Asked, type SurfaceKernel } from "./kernel/request.ts";
import type { ApplicationRole } from "./kernel/roles.ts";
import { enqueueStatement } from "./kernel/outbox.ts";
import type { Notice } from "./notices/notice.ts";
import { registerImportRoute } from "./register/register.route.ts";
import { schemaOf } from "./schemas.ts";
import { openSignIn, type SignIn } from "./sign-in/index.ts";
import { tables } from "./tables.ts";

export type Program = {
  readonly edge: Edge;
  readonly log: Log;
  /** Ends everything in order: no new requests, running ones finish, connections close. */
  stop(): Promise<void>;
};

const now = (): Instant => new Date().toISOString() as Instant;

/**
 * Makes every part of the program and connects them; what it does by itself is made beside (`compose-work.ts`). Nothing else in the
 * API creates a part of it.
 */
export async function compose(configuration: Configuration): Promise<Program> {
  const log = openLog(configuration.LOG_LEVEL);
  const closing: (() => Promise<void>)[] = [];
  const open = async (role: ApplicationRole): Promise<Database> => {
    const url = configuration.databaseUrl(role);
    const connections = configuration.DATABASE_CONNECTIONS;
    const database = await openDatabase({ url, tables, connections, applicationName: `vas ${role}` });
    closing.push(() => database.close());
    return database;
  };
  const signIn = await openSignIn({
    databaseUrl: configuration.databaseUrl("sign_in_app"),
    masterKey: configuration.MASTER_KEY,
    publicOrigin: configuration.PUBLIC_ORIGIN,
    oidc: configuration.oidc,
    development: configuration.DEVELOPMENT_SIGN_IN,
    signInsPerMinute: configuration.SIGN_INS_PER_MINUTE,
    sharedCounts: configuration.RATE_LIMIT_STORE === "postgres",
    now,
    log,
  });
  closing.push(() => signIn.close());
  const edge = await composeEdge({ configuration, signIn, open, log, closing });
  closing.unshift(await composeNotices({ configuration, log, now }));

  return {
    edge,
    log,
    async stop() {
      await edge.stop(configuration.DRAIN_SECONDS * 1_000);
      for (const close of closing) await close();
    },
  };
}

type Parts = {
  readonly configuration: Configuration;
  readonly signIn: SignIn;
  readonly open: (role: ApplicationRole) => Promise<Database>;
  readonly log: Log;
  /** What ends with the program, in this order. */
  readonly closing: (() => Promise<void>)[];
};

/** The portal's page says whom to ask also where nobody is signed in, and where the server is out of reach. */
function openPortalPages(configuration: Configuration): Promise<Pages> {
  const { PORTAL_FOLDER: folder, TRAINING_CONTACT_MAIL: mail, TRAINING_CONTACT_PHONE: phone } = configuration;
  return openPages({ prefix: "/portal/", folder, told: { "vas-contact-mail": mail, "vas-contact-phone": phone } });
}

async function composeEdge({ configuration, signIn, open, log, closing }: Parts): Promise<Edge> {
  const metrics = openMetrics();
  const routes: Route[] = [...signIn.routes];
  const pictures: PictureDoor[] = [];
  for (const surface of configuration.SURFACES) {
    routes.push(...(await surfaceRoutes({ configuration, signIn, open, log, closing, metrics, surface, pictures })));
  }
  if (pictures.length > 0) routes.push(pictureRoute(pictures));
  return createEdge({
    routes,
    pages: pagesOf([
      { prefix: "/", pages: await openPages({ prefix: "/", folder: configuration.CONSOLE_FOLDER }) },
      { prefix: "/portal/", pages: await openPortalPages(configuration) },
    ]),
    checks: {
      database: async () => (await signIn.pool.query("select 1")).rowCount === 1,
      migrations: () => isMigrated(signIn.pool),
    },
    publicOrigin: configuration.PUBLIC_ORIGIN,
    trustedProxies: networksOf(configuration.TRUSTED_PROXIES),
    metricsReaders: networksOf(configuration.METRICS_READERS),
    limits: { timeLimit: configuration.TIME_LIMIT_SECONDS * 1_000, requests: configuration.CONCURRENT_OPERATIONS * 4 },
    log,
    metrics,
  });
}

type SurfaceParts = Parts & {
  readonly metrics: ReturnType<typeof openMetrics>;
  readonly surface: Surface;
  /** Where each surface whose people see lessons adds its door. */
  readonly pictures: PictureDoor[];
};

async function surfaceRoutes(parts: SurfaceParts): Promise<Route[]> {
  const { configuration, signIn, open, surface } = parts;
  const database = await open(`${surface}_app`);
  const kernel = surfaceKernel({
    surface,
    database,
    statistics: surface === "casework" ? await open("statistics_app") : null,
    keyring: openKeyring(configuration.MASTER_KEY),
    now,
    newId: randomUUID,
    alarm: (actor) => tellManyFiles(actor, { database, log: parts.log, metrics: parts.metrics }),
  });
  readPlainFieldsDirectly();
  const schema = schemaOf(surface);
  const doors = doorsOf(parts);
  switch (surface) {
    case "casework": {
      const identify = signIn.identifyStaff;
      const files = { ...doors, identify, open: (asked: Asked<StaffActor>) => openRequest(kernel, asked) };
      parts.pictures.push(pictureDoor(files));
      return [
        await routeOf(parts, { kernel, schema, identify, doors }),
        pictureUploadRoute(files),
        registerImportRoute({ ...files, log: parts.log }),
        bankImportRoute(files),
        bankExportRoute(files),
      ];
    }
    case "training":
      return trainingRoutes(parts, { kernel, schema, doors });
    case "partner":
      return [await routeOf(parts, { kernel, schema, identify: signIn.identifyPartner, doors })];
  }
}

async function trainingRoutes(
  parts: SurfaceParts,
  { kernel, schema, doors }: Omit<Serving<TraineeActor>, "identify">,
): Promise<Route[]> {
  const { configuration, signIn, open } = parts;
  parts.closing.unshift(await composeSchedule({ ...parts, now }, kernel));
  const identify = signIn.identifyTrainee;
  const { rateLimit, admission } = doors;
  parts.pictures.push(pictureDoor({ identify, rateLimit, open: (asked) => openRequest(kernel, asked) }));
  const certificates = certificateRoutes({
    pool: (await open("verifier_app")).pool,
    origin: configuration.PUBLIC_ORIGIN,
    keyring: kernel.keyring,
    identify,
    open: (asked) => openRequest(kernel, asked),
    rateLimit,
    admission,
    counts: sharedCounts(parts),
    now,
  });
  const links = mailedLinkRoutes(signIn, {
    masterKey: configuration.MASTER_KEY,
    sharedCounts: configuration.RATE_LIMIT_STORE === "postgres",
    newId: randomUUID,
    now,
  });
  return [await routeOf(parts, { kernel, schema, identify, doors }), ...certificates, ...links];
}

type Telling = Pick<SurfaceParts, "log" | "metrics"> & { readonly database: Pick<Database, "pool"> };

/** The operators learn of it by log and metric; supervisors and auditors by mail, where mail is sent. */
function tellManyFiles(actor: Actor, { database, log, metrics }: Telling): void {
  log.warn("many files opened", { code: "MANY_FILES_OPENED", actor: actor.id });
  metrics.manyFilesOpened();
  if (actor.kind !== "staff") return;
  const notice = enqueueStatement({
    task: "many-files-opened" satisfies Notice,
    payload: { unitId: actor.unit, actorId: actor.id },
  });
  database.pool
    .query({ ...notice, values: [...notice.values] })
    .catch((error: unknown) => log.error("notice not queued", { fault: faultOf(error) }));
}

/** What everybody passes who asks a surface for anything: how often one may ask, and how much runs at once. */
type Doors = { readonly rateLimit: RateLimit; readonly admission: Admission };

function doorsOf({ configuration, signIn, surface }: SurfaceParts): Doors {
  const rateLimit = openRateLimit({
    name: surface,
    requests: configuration.REQUESTS_PER_MINUTE,
    seconds: 60,
    shared: sharedCounts({ configuration, signIn }),
  });
  return { rateLimit, admission: openAdmission(configuration.CONCURRENT_OPERATIONS) };
}

/** Where several processes serve, they count together. */
function sharedCounts({ configuration, signIn }: Pick<Parts, "configuration" | "signIn">): pg.Pool | undefined {
  return configuration.RATE_LIMIT_STORE === "postgres" ? signIn.pool : undefined;
}

type Serving<A extends Actor> = {
  readonly doors: Doors;
  readonly kernel: SurfaceKernel;
  readonly schema: GraphQLSchema;
  readonly identify: (request: EdgeRequest) => Promise<Identity<A>>;
};

async function routeOf<A extends Actor>(
  { configuration, log, metrics, surface }: SurfaceParts,
  { kernel, schema, identify, doors }: Serving<A>,
): Promise<Route> {
  const { DOCUMENTS, isProduction } = configuration;
  const client = { casework: configuration.CONSOLE_FOLDER, training: configuration.PORTAL_FOLDER, partner: null }[
    surface
  ];
  return graphqlRoute({
    surface,
    schema,
    identify,
    open: (asked) => openRequest(kernel, asked),
    operations: await readOperationList(client ? join(client, "operations.json") : ""),
    // Partners write their own queries, under the limits; first-party clients send what they were built with.
    freeDocuments: surface === "partner" || DOCUMENTS === "any",
    introspection: surface === "partner" || !isProduction,
    ...doors,
    log,
    metrics,
  });
}
