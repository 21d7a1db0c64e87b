import type { DemoPerson } from "@vas/domain/demo";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { drainSeconds, startApi, type ApiProcess } from "./api-process.ts";
import { build } from "./build.ts";
import { environmentFor, openDatabase, type Database } from "./database.ts";
import { demoPeopleIn } from "./demo-people.ts";
import { failure } from "./failure.ts";
import { identityClients, identityEnvironment, identityPeople, startIdentityProvider } from "./identity-provider.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { startMailSink } from "./mail-sink.ts";
import { requireFreePort } from "./ports.ts";
import type { StartSettings } from "./settings.ts";
import { runInTerminal, runStep, script, secondsSince } from "./steps.ts";

/** The whole system, running on this machine. */
export type System = {
  readonly database: Database;
  readonly api: ApiProcess;
  /** Who may sign in by one click. */
  readonly people: readonly DemoPerson[];
  /** Starts the API anew, with the program as it is built now. */
  startApiAgain(): Promise<ApiProcess>;
};

/** What `npm start` serves; everything they need is built with them. */
export const servedWorkspaces = ["@vas/api", "@vas/console", "@vas/portal"];

/** Builds, migrates, loads the demo on the first start, and serves. Every part is given to `lifecycle` to be ended. */
export async function startSystem(settings: StartSettings, lifecycle: Lifecycle): Promise<System> {
  await requireFreePort(settings.port, "PORT");
  await requireFreePort(settings.identityPort, "IDENTITY_PORT");
  await build(servedWorkspaces, lifecycle.stopping);
  const database = await startDatabase(settings, lifecycle);
  await prepareDatabase(settings, database, lifecycle.stopping);
  const since = performance.now();
  process.stdout.write("Starting the identity provider, the mail sink and the API … ");
  const people = await demoPeopleIn(database);
  const services = await startServices(settings, people, lifecycle);
  const environment = { ...environmentFor(database), ...services };
  const startApiAgain = async () => {
    const started = await startApi({ port: settings.port, environment, logFile: apiLog(settings) });
    lifecycle.add(started);
    return started;
  };
  const api = await startApiAgain();
  console.log(`${secondsSince(since)} s`);
  return { database, api, people, startApiAgain };
}

/** The file that keeps the API's log. */
export function apiLog({ dataDirectory }: StartSettings): string {
  return join(dataDirectory, "api.log");
}

async function startDatabase(settings: StartSettings, { add }: Lifecycle): Promise<Database> {
  const since = performance.now();
  process.stdout.write(settings.databaseUrl ? "Using the server of DATABASE_URL … " : "Starting PostgreSQL … ");
  const database = await openDatabase(settings);
  console.log(`${secondsSince(since)} s`);
  add({ name: "PostgreSQL", stop: () => database.stop() });
  return database;
}

/** Migrates, and loads the demo register once; a load that was interrupted is begun again. */
async function prepareDatabase(settings: StartSettings, database: Database, signal: AbortSignal): Promise<void> {
  const environment = environmentFor(database);
  await runStep("Migrating the database", { ...script("apps/api/dist/migrate.js"), environment, signal });
  const mark = join(settings.dataDirectory, "demo-loaded");
  // Another server may have been emptied since: there the demo's own check decides.
  if (settings.databaseUrl === undefined && existsSync(mark)) return;
  console.log("Loading the demo register …");
  const load = script("apps/api/dist/demo.js", settings.dataDirectory);
  const code = await runInTerminal({ ...load, environment, signal });
  if (code !== 0) throw failure(`The demo register was not loaded (exit code ${code}); the next start tries again.`);
  if (settings.databaseUrl === undefined) await writeFile(mark, `${new Date().toISOString()}\n`);
}

/** Starts what stands in for other parties. @returns the variables by which the API finds them. */
async function startServices(
  settings: StartSettings,
  demoPeople: readonly DemoPerson[],
  { add }: Lifecycle,
): Promise<NodeJS.ProcessEnv> {
  const origin = `http://localhost:${settings.port}`;
  const issuer = `http://localhost:${settings.identityPort}`;
  const clients = identityClients(origin);
  // Built a moment ago: it is not there when this program begins.
  const { demoUnits } = await import("@vas/domain/demo");
  const people = identityPeople(demoPeople, demoUnits);
  const identity = await startIdentityProvider({ port: settings.identityPort, issuer, people, clients });
  add({ name: "The identity provider", stop: () => identity.stop() });
  const mail = await startMailSink(join(settings.dataDirectory, "mail"));
  add({ name: "The mail sink", stop: () => mail.stop() });
  return {
    HOST: "127.0.0.1",
    PORT: String(settings.port),
    PUBLIC_ORIGIN: origin,
    SMTP_URL: mail.url,
    // Invented, and seen to be: no such address or number is given to anybody.
    TRAINING_CONTACT_MAIL: "keksitty.yhteyshenkilo@example.invalid",
    TRAINING_CONTACT_PHONE: "000 000 000",
    DEVELOPMENT_SIGN_IN: "true",
    // Whoever develops or tries the system may send queries of their own; the pages send listed ones all the same.
    DOCUMENTS: process.env["DOCUMENTS"] ?? "any",
    DRAIN_SECONDS: String(drainSeconds),
    ...identityEnvironment(issuer, clients),
  };
}
