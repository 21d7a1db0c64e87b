import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { once, type Stage } from "./stage.ts";

/** On what was measured; nothing that tells whose machine it is. */
export type Machine = Readonly<
  Record<"processor" | "cores" | "memory" | "node" | "postgresql" | "postgraphile", string>
>;

/** Looks at the machine and the versions. */
export async function describeMachine({ administrator }: Pick<Stage, "administrator">): Promise<Machine> {
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: String(availableParallelism()),
    memory: `${Math.round(totalmem() / 1_024 ** 3)} GB`,
    node: process.versions.node,
    postgresql: await postgresVersion(administrator),
    postgraphile: await versionOf("postgraphile"),
  };
}

function postgresVersion(url: string): Promise<string> {
  return once(url, async (client) => {
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
    return rows[0]?.version ?? "unknown";
  });
}

/** A package's version; its manifest is not among what it exports. */
async function versionOf(name: string): Promise<string> {
  const door = createRequire(import.meta.url).resolve(name);
  const place = join("node_modules", name);
  const folder = door.slice(0, door.lastIndexOf(place) + place.length);
  const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string };
  return version;
}
