import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type pg from "pg";
import {
  forgetLearner,
  forgottenLearners,
  learnerNamed,
  noteForgotten,
  type Forgetting,
  type Forgotten,
} from "./forget.store.ts";
import { Refusal } from "./refusal.ts";

/** How the commands that erase learners are called. */
export const forgetUsage = `  forget-learner SUBJECT|ID|ADDRESS [--dry-run] [--also-certificate]
      erases a learner for good; --dry-run says what would go; certificates in force are revoked only with --also-certificate
  forget-learner --again FILE
      after a restore: erases again whom the file names by their ids, one a line
  forgotten-learners
      lists the ids of all who were erased, to be kept outside the database`;

/** What is done in the caller's transaction; answers what is said of it, which names nobody. */
type Performed = (client: pg.ClientBase) => Promise<string>;

/** What the command line asks about erasing learners; undefined where it is no such command. @throws Refusal for wrong options */
export function readForgetCommand([name, ...rest]: readonly string[]): Performed | undefined {
  if (name === "forgotten-learners") return async (client) => (await forgottenLearners(client)).join("\n");
  if (name !== "forget-learner") return undefined;
  const { values, positionals } = parsed(rest);
  const { again } = values;
  const [named] = positionals;
  const isOne = (named === undefined) !== (again === undefined) && positionals.length <= 1;
  if (!isOne) throw new Refusal(`Usage: admin\n${forgetUsage}`);
  if (again !== undefined) return (client) => forgetAgain(client, idsIn(again));
  const isDry = values["dry-run"] === true;
  return async (client) => {
    const learner = await learnerNamed(client, named ?? "");
    const asked = { learner, alsoCertificates: values["also-certificate"] === true };
    return told(await (isDry ? tried(client, asked) : forgetLearner(client, asked)), isDry);
  };
}

function parsed(args: string[]) {
  const options = {
    "dry-run": { type: "boolean" },
    "also-certificate": { type: "boolean" },
    again: { type: "string" },
  } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

/** Does it and takes it back: what is said is what would have been done. */
async function tried(client: pg.ClientBase, asked: Forgetting): Promise<Forgotten> {
  await client.query("savepoint tried");
  const forgotten = await forgetLearner(client, asked);
  await client.query("rollback to savepoint tried");
  return forgotten;
}

function told({ learner, gone, kept }: Forgotten, isDry: boolean): string {
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(", ");
  return [
    `${learner}: ${isDry ? "would be forgotten; nothing was changed" : "forgotten"}`,
    `${isDry ? "Would go" : "Gone"}: the name, the address and how they sign in; ${list(gone)}`,
    `${isDry ? "Would stay" : "Kept"}, of nobody: ${list(kept)}`,
  ].join("\n");
}

/** A backup that was made before somebody was there does not have them; they stay on the list all the same. */
async function forgetAgain(client: pg.ClientBase, learners: readonly string[]): Promise<string> {
  let back = 0;
  for (const learner of learners) {
    const { rowCount } = await client.query("select from kernel.trainee where id = $1", [learner]);
    if (rowCount === 0) await noteForgotten(client, learner);
    else {
      await forgetLearner(client, { learner, alsoCertificates: true, isAgain: true });
      back += 1;
    }
  }
  return `${learners.length} on the list: ${back} had come back and are forgotten again`;
}

function idsIn(file: string): readonly string[] {
  let lines: string[];
  try {
    lines = readFileSync(file, "utf8").split(/\s+/).filter(Boolean);
  } catch {
    throw new Refusal(`The file ${file} cannot be read.`);
  }
  const wrong = lines.findIndex((line) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(line));
  if (wrong >= 0)
    throw new Refusal(`Entry ${wrong + 1} of the file is no id. It must hold what forgotten-learners lists.`);
  return [...new Set(lines)];
}
