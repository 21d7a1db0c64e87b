import "reflect-metadata";
import { readDatabaseConfiguration } from "./config.ts";
import { loadDemo } from "./demo/load.ts";

/** `demo FOLDER`: loads the invented demo; the folder takes the keys of its partner systems. Safe to repeat and to interrupt. */
const { DATABASE_URL, MASTER_KEY, isProduction } = readDatabaseConfiguration(process.env);
if (isProduction) {
  console.error("The demo is not loaded where NODE_ENV is production.");
  process.exit(2);
}
const folder = process.argv[2] ?? ".";
await loadDemo({ administrator: DATABASE_URL, masterKey: MASTER_KEY, folder, report: (line) => console.log(line) });
