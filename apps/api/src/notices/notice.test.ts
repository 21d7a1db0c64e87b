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
let notices: NoticeWorker;
let mail: MailSink;
let received: string[];

beforeAll(async () => {
  world = await openWorld();
  mail = await openMailSink();
  received = mail.received;
  const { host } = new URL(world.databaseUrl);
  expect(host).toContain("127.0.0.1");
  notices = await startNotices({
    databaseUrl: roleUrl(world.databaseUrl, testMasterKey, "worker_app"),
    smtpUrl: mail.url,
    origin: "http://localhost:4000",
    sender: "vas@example.invalid",
    contact: { mail: "kysy@example.invalid", phone: undefined },
    tasks: [],
    now: () => new Date().toISOString() as Instant,
    failed: (task) => received.push(`FAILED ${task}`),
  });
});
afterAll(async () => {
  await notices.stop();
  mail.close();
  await world.close();
});

test("a queued notice is mailed after the commit to those of the unit who can act, and names nobody", async () => {
  const actor = staffActor("caseworker") as StaffActor;
  const propose: Command<object, { id: string }, never, StaffActor> = async function propose(unit) {
    unit.enqueue("decision-waiting", { decisionId: randomUUID() });
    return accept({ id: "1" });
  };
  const asked = { actor, requestId: randomUUID(), operation: "Test", purpose: null };
  await openRequest(world.kernels.casework, asked).context.perform(propose, {}, randomUUID());
  await expect.poll(() => received.join("\n"), { timeout: 10_000 }).toContain("RCPT TO:<supervisor@example.invalid>");
  const all = received.join("\n");
  expect(all).toContain("director@example.invalid");
  expect(all).not.toContain("caseworker");
  expect(all).not.toContain("kysy@example.invalid");
  expect(all).not.toContain("FAILED");
});

test("who opened unusually many files is not told of it; supervisors and auditors are, and the mail names nobody", async () => {
  received.splice(0);
  const supervisor = staffActor("supervisor") as StaffActor;
  await world.administrator.query("select kernel.enqueue('many-files-opened', $1)", [
    JSON.stringify({ unitId: supervisor.unit, actorId: supervisor.id }),
  ]);
  await expect.poll(() => received.join("\n"), { timeout: 10_000 }).toContain("RCPT TO:<auditor@example.invalid>");
  const all = received.join("\n");
  expect(all).not.toContain("RCPT TO:<supervisor@");
  expect(all).not.toContain(supervisor.id);
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
