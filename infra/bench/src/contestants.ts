import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { failure } from "@vas/local/failure";
import { freePort } from "@vas/local/ports";
import { apiFolder } from "./api-module.ts";
import { systemDocuments } from "./documents.ts";
import { start, type Program, type Started } from "./program.ts";
import { hashOf, type ContestantName } from "./scenarios.ts";
import type { StageDatabase } from "./stage.ts";

/** A server under load. */
export type Contestant = Pick<Started, "pid" | "startedIn" | "stop"> & {
  readonly name: ContestantName;
  readonly port: number;
  readonly headers: Readonly<Record<string, string>>;
  path(scenario: string): string;
};

/** Where a contestant works: its database, and the folder for what it needs and leaves behind. */
export type Placed = { readonly database: StageDatabase; readonly folder: string };

/** The floor, or PostGraphile 5: as the database's administrator, whom no policy and no audit concerns. */
export async function startBare(name: "floor" | "postgraphile", { database, folder }: Placed): Promise<Contestant> {
  const port = await freePort();
  const { pid, startedIn, stop } = await start({
    file: join(import.meta.dirname, `${name}.ts`),
    args: [database.url, String(port)],
    environment: { ...process.env, NODE_ENV: "production", GRAPHILE_ENV: "production" },
    log: join(folder, `${name}.log`),
  });
  return {
    name,
    port,
    headers: { host: `127.0.0.1:${port}` },
    pid,
    startedIn,
    path: (scenario) => (name === "floor" ? `/${scenario}` : "/graphql"),
    stop,
  };
}

/** `cookie` is the session of whoever works; `nodeArguments` are for a profile. */
export type SystemOptions = Placed & { readonly cookie: string; readonly nodeArguments?: readonly string[] };

const publicHost = "bench.example.invalid";

/** The system itself as it runs in production: signed in, operations by hash from a list, row-level security, audit. */
export async function startSystem(options: SystemOptions): Promise<Contestant> {
  const { cookie, nodeArguments = [] } = options;
  const port = await freePort();
  const { pid, startedIn, stop } = await start({
    ...(await apiProgram(options, port, {
      NODE_ENV: "production",
      PUBLIC_ORIGIN: `https://${publicHost}`,
      CASEWORK_OIDC_ISSUER: "https://identity.example.invalid",
      CASEWORK_OIDC_CLIENT_ID: "bench",
      CASEWORK_OIDC_CLIENT_SECRET: "bench",
    })),
    nodeArguments,
  });
  const headers = { host: publicHost, cookie };
  return { name: "system", port, headers, pid, startedIn, path: () => "/casework/graphql", stop };
}

/**
 * Signs a person of the demo in. Nobody can sign in without an identity provider in production, so a process of
 * development does that and ends. @returns the session's cookie.
 */
export async function signIn(placed: Placed, as: string): Promise<string> {
  const port = await freePort();
  const { stop } = await start(
    await apiProgram(placed, port, { NODE_ENV: "development", DEVELOPMENT_SIGN_IN: "true" }),
  );
  try {
    const response = await fetch(`http://127.0.0.1:${port}/dev/sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ as }),
    });
    const [cookie] = (response.headers.get("set-cookie") ?? "").split(";");
    if (!cookie) throw failure(`Nobody could be signed in as ${as}: ${response.status}`);
    return cookie;
  } finally {
    await stop();
  }
}

async function apiProgram({ database, folder }: Placed, port: number, mode: NodeJS.ProcessEnv): Promise<Program> {
  return {
    file: join(apiFolder, "main.js"),
    log: join(folder, "system.log"),
    environment: {
      ...database.environment,
      HOST: "127.0.0.1",
      PORT: String(port),
      SURFACES: "casework",
      CONSOLE_FOLDER: await listOperations(folder),
      // One person sends what thousands would; the counting stays on, its limit does not end the bench.
      REQUESTS_PER_MINUTE: "1000000",
      SIGN_INS_PER_MINUTE: "1000000",
      ...mode,
    },
  };
}

/** The list of operations that a client's build would leave. */
async function listOperations(folder: string): Promise<string> {
  const operations = Object.entries(systemDocuments).map(([name, body]) => {
    const type = body.startsWith("mutation") ? "mutation" : "query";
    return { id: hashOf(body), name, type, body };
  });
  const client = join(folder, "client");
  await mkdir(client, { recursive: true });
  const list = { format: "apollo-persisted-query-manifest", version: 1, operations };
  await writeFile(join(client, "operations.json"), JSON.stringify(list));
  return client;
}
