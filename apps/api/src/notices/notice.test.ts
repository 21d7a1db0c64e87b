import { randomUUID } from "node:crypto";
import { accept, languages, type Instant, type StaffActor } from "@vas/domain/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testMasterKey } from "@vas/testkit";
import type { Command } from "../kernel/context.ts";
import { openRequest } from "../kernel/request.ts";
import { roleUrl } from "../kernel/roles.ts";
import { openMailSink, type MailSink } from "../testing/mail-sink.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import { noticeMail } from "./notice.ts";
import { startNotices, type NoticeWorker } from "./notice.worker.ts";

let world: World;
let mail: MailSink;
let received: string[];
const expired: number[] = [];

/** A worker as the program starts it, with a mail server or without one. */
function startWorker(server?: string): Promise<NoticeWorker> {
  return startNotices({
    databaseUrl: roleUrl(world.databaseUrl, testMasterKey, "worker_app"),
    smtpUrl: server,
    origin: "http://localhost:4000",
    sender: "vas@example.invalid",
    now: () => new Date().toISOString() as Instant,
    failed: (task) => received.push(`FAILED ${task}`),
    expired: (count) => expired.push(count),
  });
}

const propose: Command<object, { id: string }, never, StaffActor> = async function propose(unit) {
  unit.enqueue("decision-waiting", { decisionId: randomUUID() });
  return accept({ id: "1" });
};

/** Somebody proposes a decision, which leaves a notice to be mailed. */
async function givenNotice(): Promise<void> {
  const actor = staffActor("caseworker") as StaffActor;
  const asked = { actor, requestId: randomUUID(), operation: "Test", purpose: null };
  await openRequest(world.kernels.casework, asked).context.perform(propose, {}, randomUUID());
}

async function waiting(): Promise<number> {
  const { rows } = await world.administrator.query<{ n: number }>(
    "select count(*)::int as n from graphile_worker.jobs",
  );
  return rows[0]?.n ?? 0;
}

beforeAll(async () => {
  world = await openWorld();
  mail = await openMailSink();
  received = mail.received;
  const { host } = new URL(world.databaseUrl);
  expect(host).toContain("127.0.0.1");
});
afterAll(async () => {
  mail.close();
  await world.close();
});

test("a queued notice is mailed after the commit to those of the unit who can act, and names nobody", async () => {
  const notices = await startWorker(mail.url);
  await givenNotice();
  await expect.poll(() => received.join("\n"), { timeout: 10_000 }).toContain("RCPT TO:<supervisor@example.invalid>");
  await notices.stop();
  const all = received.join("\n");
  expect(all).toContain("director@example.invalid");
  expect(all).not.toContain("caseworker");
  expect(all).not.toContain("FAILED");
});

test("who opened unusually many files is not told of it; supervisors and auditors are, and the mail names nobody", async () => {
  received.length = 0;
  const notices = await startWorker(mail.url);
  const supervisor = staffActor("supervisor") as StaffActor;
  await world.administrator.query("select kernel.enqueue('many-files-opened', $1)", [
    JSON.stringify({ unitId: supervisor.unit, actorId: supervisor.id }),
  ]);
  await expect.poll(() => received.join("\n"), { timeout: 10_000 }).toContain("RCPT TO:<auditor@example.invalid>");
  await notices.stop();
  const all = received.join("\n");
  expect(all).not.toContain("RCPT TO:<supervisor@");
  expect(all).not.toContain(supervisor.id);
});

test("without a mail server a notice waits for a day, is then forgotten and counted, and is never mailed", async () => {
  await givenNotice();
  await givenNotice();
  await (await startWorker()).stop();
  expect([await waiting(), expired]).toEqual([2, []]);
  await world.administrator.query("update graphile_worker._private_jobs set created_at = now() - interval '25 hours'");
  await givenNotice();
  received.length = 0;
  const notices = await startWorker(mail.url);
  expect(expired).toEqual([2]);
  await expect.poll(waiting, { timeout: 10_000 }).toBe(0);
  await notices.stop();
  expect(received.filter((text) => text.startsWith("RCPT TO:<director@"))).toHaveLength(1);
});

test("the mail exists in every language and says where to go", () => {
  for (const language of languages) {
    const mail = noticeMail("referral-received", { language, origin: "https://vas.example" });
    expect(mail.text).toContain("https://vas.example/");
    expect(mail.subject.length).toBeGreaterThan(20);
    const watched = noticeMail("many-files-opened", { language, origin: "https://vas.example" });
    expect(watched.text).toContain("https://vas.example/");
    expect(watched.text).not.toBe(mail.text);
  }
});
