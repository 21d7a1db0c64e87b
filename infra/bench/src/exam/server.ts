import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "@vas/local/ports";
import { root } from "@vas/local/steps";
import { apiFolder } from "../api-module.ts";
import { ending, start, type Started } from "../program.ts";
import type { StageDatabase } from "../stage.ts";

/** The portal's server as it runs in production. */
export type ExamServer = {
  readonly port: number;
  readonly host: string;
  /** The process that serves now. */
  pid(): number;
  /** Kills it without a word, as a power cut would, and starts it again. @returns milliseconds until it serves again. */
  killAndStart(): Promise<number>;
  stop(): Promise<void>;
};

const publicHost = "bench.example.invalid";
const portalFolder = join(root, "apps", "portal", "dist");

/** Starts the server with its standard limits: nothing is made easier for an exam. */
export async function startExamServer(database: StageDatabase, folder: string): Promise<ExamServer> {
  const port = await freePort();
  const program = {
    file: join(apiFolder, "main.js"),
    log: join(folder, "exam.log"),
    environment: {
      ...database.environment,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      SURFACES: "training",
      PORTAL_FOLDER: portalFolder,
      PUBLIC_ORIGIN: `https://${publicHost}`,
      TRAINING_OIDC_ISSUER: "https://identity.example.invalid",
      TRAINING_OIDC_CLIENT_ID: "bench",
      TRAINING_OIDC_CLIENT_SECRET: "bench",
    },
  };
  let serving: Started = await start(program);
  return {
    port,
    host: publicHost,
    pid: () => serving.pid,
    async killAndStart() {
      const since = performance.now();
      const ended = ending(serving.child);
      serving.child.kill("SIGKILL");
      await ended;
      serving = await start(program);
      return performance.now() - since;
    },
    stop: () => serving.stop(),
  };
}

/** Hashes of the operations that the portal's build lists, by their names. */
export async function portalOperations(): Promise<Readonly<Record<string, string>>> {
  type List = { readonly operations: readonly { readonly id: string; readonly name: string }[] };
  const { operations } = JSON.parse(await readFile(join(portalFolder, "operations.json"), "utf8")) as List;
  return Object.fromEntries(operations.map(({ id, name }) => [name, id]));
}
