// Serves the journeys: `npm start` with data of its own that is removed afterwards. Playwright starts and stops it.
import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { dataDirectory } from "./data-directory.ts";

const start = join(import.meta.dirname, "..", "..", "infra", "local", "start.ts");

await rm(dataDirectory, { recursive: true, force: true });
const system = spawn(process.execPath, [start], {
  stdio: ["ignore", "inherit", "inherit"],
  env: { ...process.env, DATA_DIRECTORY: dataDirectory },
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => system.kill("SIGTERM"));
system.once("exit", (code) => {
  void rm(dataDirectory, { recursive: true, force: true }).finally(() => process.exit(code ?? 1));
});
