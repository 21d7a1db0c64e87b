// Runs one of the API's commands on the database: `node with-database.ts <command> [arguments]`. Without DATABASE_URL it
// joins the running system's database, or starts the embedded one for as long as the command takes.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "./build.ts";
import { environmentFor, joinDatabase } from "./database.ts";
import { dataDirectory } from "./data-folder.ts";
import { explain } from "./failure.ts";
import { watchSignals } from "./lifecycle.ts";
import { givenDatabaseUrl } from "./settings.ts";
import { runInTerminal, script } from "./steps.ts";

const [command = "", ...given] = process.argv.slice(2);
const lifecycle = watchSignals();

try {
  const choice = { databaseUrl: givenDatabaseUrl(process.env), dataDirectory: dataDirectory() };
  await build(["@vas/api"], lifecycle.stopping);
  const database = await joinDatabase(choice);
  lifecycle.add({ name: "PostgreSQL", stop: () => database.stop() });
  const step = script(`apps/api/dist/${command}.js`, ...given.map(asSeenByCaller));
  const signal = lifecycle.stopping;
  await lifecycle.end(await runInTerminal({ ...step, environment: environmentFor(database), signal }));
} catch (error) {
  if (!lifecycle.stopping.aborted) await lifecycle.end(explain(error));
}

/** npm runs scripts at the root; a file is named from where the caller stands. */
function asSeenByCaller(argument: string, index: number): string {
  const path = resolve(process.env["INIT_CWD"] ?? ".", argument);
  return isFileName(argument, given[index - 1]) && existsSync(path) ? path : argument;
}

/** Names and codes of the directory are no files, even where a file is called the same. */
function isFileName(argument: string, before: string | undefined): boolean {
  if (command === "admin") return before === "--keys" || before === "--previous-key";
  return !argument.startsWith("-");
}
