import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exitCodes } from "./failure.ts";
import { findRunningPostgres, startPostgres } from "./postgres.ts";
import { readPostmaster } from "./postmaster.ts";
import { isAlive } from "./processes.ts";

let folder: string;
let data: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vas-local-"));
  data = join(folder, "data");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** A start in a process of its own, so that it can be killed as a whole system would be. */
async function startElsewhere(): Promise<{ kill(): Promise<void> }> {
  const program = `
    import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, "postgres.ts"))};
    await startPostgres({ dataDirectory: process.argv[1] });
    console.log("started");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", program, data], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return {
    async kill() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

test("data survives a stop and a start, on the loopback address and with a password", async () => {
  const first = await startPostgres({ dataDirectory: data });
  await ask(first.url, "create table kept as select 1 as n");
  const withoutPassword = first.url.replace(/:[^:@]+@/, ":wrong@");
  await expect(ask(withoutPassword, "select 1")).rejects.toThrow(/password authentication failed/);
  await first.stop();
  const second = await startPostgres({ dataDirectory: data });
  expect(await ask(second.url, "select * from kept")).toEqual([{ n: 1 }]);
  expect(await ask(second.url, "show fsync")).toEqual([{ fsync: "on" }]);
  expect(await ask(second.url, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
  await second.stop();
});

test("secrets are readable by their owner alone, and the master key has 32 bytes", async () => {
  for (const name of ["master.key", "postgres.password"]) {
    expect((await stat(join(data, name))).mode & 0o777).toBe(0o600);
  }
  expect(Buffer.from(await readFile(join(data, "master.key"), "utf8"), "base64")).toHaveLength(32);
});

test("a folder in use is refused, and its server can be joined", async () => {
  const server = await startPostgres({ dataDirectory: data });
  await expect(startPostgres({ dataDirectory: data })).rejects.toMatchObject({ exitCode: exitCodes.refused });
  const joined = await findRunningPostgres(data);
  expect(await ask(joined?.url ?? "", "select * from kept")).toEqual([{ n: 1 }]);
  await server.stop();
  expect(await findRunningPostgres(data)).toBeUndefined();
});

test("a server that a killed command left behind is stopped, and nothing is lost", async () => {
  const killed = await startElsewhere();
  const left = await readPostmaster(join(data, "postgres"));
  await killed.kill();
  expect(isAlive(left?.pid ?? 0)).toBe(true);
  const next = await startPostgres({ dataDirectory: data });
  expect(await ask(next.url, "select * from kept")).toEqual([{ n: 1 }]);
  await next.stop();
});

test("after a crash of the server the next start recovers", async () => {
  const crashed = await startPostgres({ dataDirectory: data });
  await ask(crashed.url, "insert into kept values (2)");
  const server = await readPostmaster(join(data, "postgres"));
  process.kill(server?.pid ?? 0, "SIGKILL");
  await crashed.ended;
  const next = await startPostgres({ dataDirectory: data });
  expect(await ask(next.url, "select count(*)::int as n from kept")).toEqual([{ n: 2 }]);
  await next.stop();
});

test("a mark left by a server whose number another program has now is no hindrance", async () => {
  await writeFile(
    join(data, "postgres", "postmaster.pid"),
    `${process.pid}\n${data}\n1\n5432\n\n127.0.0.1\n1 1\nready\n`,
  );
  const server = await startPostgres({ dataDirectory: data });
  expect(await ask(server.url, "select 1 as n")).toEqual([{ n: 1 }]);
  await server.stop();
});

test("data without its key is refused and left as it is", async () => {
  const key = join(data, "master.key");
  await rename(key, `${key}.away`);
  const before = await readdir(data);
  await expect(startPostgres({ dataDirectory: data })).rejects.toMatchObject({ exitCode: exitCodes.dataUnusable });
  expect(await readdir(data)).toEqual(before);
  await rename(`${key}.away`, key);
});

test("a damaged cluster is refused with PostgreSQL's own words and left as it is", async () => {
  const control = join(data, "postgres", "global", "pg_control");
  const sound = await readFile(control);
  await writeFile(control, "damaged");
  const start = startPostgres({ dataDirectory: data });
  await expect(start).rejects.toMatchObject({ exitCode: exitCodes.dataUnusable });
  await expect(start).rejects.toThrow(/pg_control/);
  expect(await readFile(control, "utf8")).toBe("damaged");
  await writeFile(control, sound);
});
