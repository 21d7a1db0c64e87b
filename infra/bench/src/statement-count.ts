import { randomUUID } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { ask } from "./ask.ts";
import { startSystem, type Contestant, type SystemOptions } from "./contestants.ts";
import { freshMark } from "./scenarios.ts";
import { once } from "./stage.ts";

/** How many statements PostgreSQL runs for one request, by the name of the screen. */
export type StatementCounts = Readonly<Record<string, number>>;

export type Screen = { readonly name: string; readonly body: string };
type Counting = SystemOptions & { readonly databaseLog: string; add(this: void, contestant: Contestant): void };

/** After an answer the end of the transaction is still on its way, and the log's line after it. */
const afterAnswer = 300;

/**
 * Has PostgreSQL itself log what the system's roles run, and counts the lines of one request each. As in the API's own
 * tests, BEGIN and COMMIT are no statements of their own; the settings of row-level security and the audit row are.
 */
export async function countStatements(counting: Counting, screens: readonly Screen[]): Promise<StatementCounts> {
  const { database, databaseLog, add } = counting;
  await logStatements(database.url, "all");
  const system = await startSystem(counting);
  add(system);
  const counts: Record<string, number> = {};
  for (const { name, body } of screens) {
    // The first request opens the connections and prepares the statements.
    await ask(system, name, fresh(body));
    await wait(afterAnswer);
    const { size } = await stat(databaseLog);
    await ask(system, name, fresh(body));
    await wait(afterAnswer);
    counts[name] = statementsIn((await readFile(databaseLog)).subarray(size).toString()).length;
  }
  await system.stop();
  await logStatements(database.url, "none");
  return counts;
}

function fresh(body: string): string {
  return body.replaceAll(freshMark, randomUUID());
}

function statementsIn(log: string): string[] {
  const statements = log.matchAll(/ LOG: {2}(?:execute [^:]+|statement): (.*)/g);
  return [...statements].map(([, text = ""]) => text).filter((text) => !/^(begin|commit)\b/i.test(text));
}

/** Of the roles that serve requests; the look at the session, which is kept for seconds, is another role's. */
async function logStatements(url: string, which: "all" | "none"): Promise<void> {
  await once(url, async (client) => {
    const { rows } = await client.query<{ name: string }>("select quote_ident(current_database()) as name");
    for (const role of ["casework_app", "statistics_app"]) {
      await client.query(`alter role ${role} in database ${rows[0]?.name} set log_statement = '${which}'`);
    }
  });
}
