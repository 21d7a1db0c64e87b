import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { demoPeople, demoUnits } from "@vas/domain/demo";
import { startApi, type ApiProcess } from "@vas/local/api-process";
import { freePort } from "@vas/local/ports";
import { startPostgres, type Postgres } from "@vas/local/postgres";
import { readPostmaster } from "@vas/local/postmaster";
import { testMasterKey } from "@vas/testkit";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDirectory } from "../demo/directory.ts";
import { migrate } from "../kernel/migrate.ts";
import { openMailSink, type MailSink } from "../testing/mail-sink.ts";

/** The system as it runs: the built API, PostgreSQL on data of its own, and a mail server that answers when it is told to. */
let folder: string;
let postgres: Postgres;
let api: ApiProcess;
let port: number;
let mail: MailSink;
let administrator: pg.Pool;
/** A mail that waits for the server's answer. */
let waiting: PromiseWithResolvers<string>;

const taken = "250 ok";
let asked: PromiseWithResolvers<void>;
/** From now on every mail waits until `waiting` says what becomes of it. */
function holdMail(): void {
  waiting = Promise.withResolvers();
  asked = Promise.withResolvers();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vas-mail-crash-"));
  postgres = await startPostgres({ dataDirectory: join(folder, "data") });
  await migrate({ administrator: postgres.url, masterKey: testMasterKey });
  administrator = openAdministrator();
  await loadDirectory(administrator, { units: demoUnits, people: demoPeople });
  holdMail();
  mail = await openMailSink(() => {
    asked.resolve();
    return waiting.promise;
  });
  port = await freePort();
  const environment = {
    ...process.env,
    NODE_ENV: "development",
    PORT: String(port),
    DATABASE_URL: postgres.url,
    MASTER_KEY: testMasterKey.toString("base64"),
    SMTP_URL: mail.url,
    MAIL_FROM: "vas@example.invalid",
  };
  api = await startApi({ port, environment, logFile: join(folder, "api.log") });
}, 60_000);
afterAll(async () => {
  await api.stop();
  mail.close();
  await administrator.end();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

function openAdministrator(): pg.Pool {
  const pool = new pg.Pool({ connectionString: postgres.url, max: 1 });
  pool.on("error", () => undefined);
  return pool;
}

async function killPostgres(): Promise<void> {
  const server = await readPostmaster(join(folder, "data", "postgres"));
  process.kill(server?.pid ?? 0, "SIGKILL");
  await postgres.ended;
}

async function startPostgresAgain(): Promise<void> {
  postgres = await startPostgres({ dataDirectory: join(folder, "data"), port: postgres.port });
}

/** Queues a notice to the directors, and waits until its mail is at the mail server. */
async function queueNotice(): Promise<void> {
  await administrator.query(`select kernel.enqueue('referral-received', json_build_object('unitId',
    (select id from kernel.unit where receives_referrals limit 1)))`);
  await asked.promise;
}

/** 0 where nobody answers. */
const readiness = () =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ status }) => status,
    () => 0,
  );
const isAlive = async () => Promise.race([api.ended.then(() => false), Promise.resolve(true)]);
const jobs = async () =>
  (await administrator.query<{ attempts: number }>("select attempts from graphile_worker.jobs")).rows;
/** Who was written to so far, once for each mail. */
const recipients = () => mail.received.flatMap((text) => /RCPT TO:<(.*)>/.exec(text)?.[1] ?? []);

test(
  "PostgreSQL that dies before a failed mail is marked as failed ends nothing: the mail goes out when it is back",
  { timeout: 60_000 },
  async () => {
    await queueNotice();
    await killPostgres();
    waiting.resolve("451 not now");
    await expect.poll(readiness, { timeout: 10_000 }).toBe(503);
    holdMail();
    waiting.resolve(taken);
    // Long enough for whatever ends the process to have ended it.
    await wait(1_500);
    expect(await isAlive()).toBe(true);
    expect(await readiness()).toBe(503);

    await startPostgresAgain();
    await asked.promise;
    await expect.poll(readiness, { timeout: 10_000 }).toBe(200);
    await expect.poll(jobs, { timeout: 10_000 }).toEqual([]);
    expect(await isAlive()).toBe(true);
  },
);

test("mails that were sent while PostgreSQL died are not sent again", { timeout: 60_000 }, async () => {
  holdMail();
  mail.received.splice(0);
  await queueNotice();
  await killPostgres();
  waiting.resolve(taken);
  await expect.poll(readiness, { timeout: 10_000 }).toBe(503);
  await startPostgresAgain();
  await expect.poll(jobs, { timeout: 20_000 }).toEqual([]);
  expect(recipients().length).toBeGreaterThan(0);
  expect(new Set(recipients()).size).toBe(recipients().length);
  expect(await isAlive()).toBe(true);
});
