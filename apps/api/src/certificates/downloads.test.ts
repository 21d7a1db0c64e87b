import { randomBytes } from "node:crypto";
import type { Instant } from "@vas/domain/kernel";
import { verifyCertificate } from "@vas/local/verify-certificate";
import { testMasterKey } from "@vas/testkit";
import { decodeProtectedHeader } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { asOwner, makeSigningKey, rewrapKeys, withdrawSigningKey } from "../administration/index.ts";
import { openKeyring } from "../kernel/keyring.ts";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { learnersOf } from "../testing/learners.ts";
import { serveCertificates, type ServedCertificates } from "../testing/served-certificates.ts";
import { openWorld, type World } from "../testing/world.ts";

// What learners download, and the keys by which it is signed.
let world: World;
let served: ServedCertificates;
let certificate: string;
const now = "2026-11-23T10:00:00.000Z" as Instant;
const { published } = coursesIn(() => world);
const { ask, enrolled, read } = learnersOf(() => world);
beforeAll(async () => {
  world = await openWorld();
  served = await serveCertificates(world, () => now);
  const { course } = await published("plain", smallCourse(["a"], { exam: null }));
  await read("trainee", await enrolled("trainee", "ngo", course), "a");
  const [own] = await ask<{ id: string }[]>("trainee", "query { it: certificates { id } }");
  certificate = own?.id ?? "";
});
beforeEach(() => world.setNow(now));
afterAll(async () => {
  await served.stop();
  await world.close();
});

const checked = (token: string) => verifyCertificate(token, { origin: served.origin, at: new Date(now) });
const download = async () => (await served.download("trainee", certificate, "badge")).text();

test("nobody downloads the badge of another, and the audit log knows who has tried", async () => {
  expect((await served.download("trainee-sv", certificate, "badge")).status).toBe(404);
  expect((await served.download("trainee", "x", "badge")).status).toBe(404);
  const { rows } = await world.administrator.query(
    "select decision, subjects from audit.entry where operation = 'DownloadBadge' order by id desc limit 1",
  );
  expect(rows).toEqual([{ decision: "refused", subjects: [certificate] }]);
});

test("another site's page downloads nothing for whoever is signed in", async () => {
  const headers = { "x-trainee": "trainee", "sec-fetch-site": "cross-site" };
  for (const part of ["badge", "document"]) {
    const answer = await fetch(`${served.origin}/training/certificates/${certificate}/${part}`, { headers });
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining("CROSS_SITE_REFUSED")]);
  }
});

test("the PDF is tagged for PDF/UA-1, in the language that is asked for, the same each time, and revoked there is none", async () => {
  const { course } = await published("third", smallCourse(["a"], { exam: null }));
  await read("trainee-sv", await enrolled("trainee-sv", "ngo", course), "a");
  const [own] = await ask<{ id: string; document: string }[]>(
    "trainee-sv",
    "query { it: certificates { id document } }",
  );
  expect(own?.document).toBe(`/training/certificates/${own?.id}/document`);
  const download = (language: string) => served.download("trainee-sv", own?.id ?? "", `document?language=${language}`);
  const first = await download("sv");
  expect(first.headers.get("content-disposition")).toBe('attachment; filename="intyg-2026-11-23.pdf"');
  const pdf = Buffer.from(await first.arrayBuffer());
  const text = pdf.toString("latin1");
  expect(text.slice(0, 5)).toBe("%PDF-");
  for (const mark of ["/StructTreeRoot", "/MarkInfo", "<pdfuaid:part>1</pdfuaid:part>", "/Lang (sv-FI)"]) {
    expect([mark, text.includes(mark)]).toEqual([mark, true]);
  }
  expect(Buffer.from(await (await download("sv")).arrayBuffer()).equals(pdf)).toBe(true);
  expect(Buffer.from(await (await download("en")).arrayBuffer()).toString("latin1")).toContain("/Lang (en-FI)");
  await world.administrator.query(
    "update training.certificate set revoked_at = now(), revoked_by = gen_random_uuid(), revoke_reason = 'x' where id = $1",
    [own?.id],
  );
  expect((await download("sv")).status).toBe(404);
});

test("a learner has so many PDFs made in a minute, each of which holds others up, and badges as before", async () => {
  const slow = await serveCertificates(world, () => now, { documents: 2 });
  const statusOf = async (part: string) => (await slow.download("trainee", certificate, part)).status;
  expect([await statusOf("document"), await statusOf("document"), await statusOf("document")]).toEqual([200, 200, 429]);
  expect(await statusOf("badge")).toBe(200);
  await slow.stop();
});

test("what is downloaded waits for what matters more: where there is room for no more, it is refused for now", async () => {
  const narrow = await serveCertificates(world, () => now, { room: 1 });
  const both = await Promise.all([1, 2].map(() => narrow.download("trainee", certificate, "document")));
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 503]));
  expect((await narrow.download("trainee", certificate, "document")).status).toBe(200);
  await narrow.stop();
});

test("a change of the master key leaves what was signed valid, and the same key goes on signing", async () => {
  const next = randomBytes(32);
  const { kid } = decodeProtectedHeader(await download());
  await asOwner(world.databaseUrl, (client) => rewrapKeys(client, { previous: testMasterKey, next }));
  await expect(served.download("trainee", certificate, "badge").then(({ status }) => status)).resolves.toBe(500);
  await asOwner(world.databaseUrl, (client) => rewrapKeys(client, { previous: next, next: testMasterKey }));
  const again = await (await served.download("trainee", certificate, "badge")).text();
  expect(decodeProtectedHeader(again).kid).toBe(kid);
});

describe("a new signing key", () => {
  const keyring = openKeyring(testMasterKey);
  const thumbprintOf = (token: string) => decodeProtectedHeader(token).kid?.split("#")[1] ?? "";

  test("signs from then on, and what the one before has signed stays valid", async () => {
    const before = await download();
    const thumbprint = await asOwner(world.databaseUrl, (client) => makeSigningKey(client, keyring));
    const after = await download();
    expect(thumbprintOf(after)).toBe(thumbprint);
    expect(thumbprintOf(before)).not.toBe(thumbprint);
    for (const one of [before, after]) expect(await checked(one)).toBeDefined();
  });

  test("takes the place of one that is withdrawn, whose badges are refused from then on", async () => {
    const stolen = await download();
    const withdraw = (thumbprint: string) =>
      asOwner(world.databaseUrl, (client) => withdrawSigningKey(client, keyring, thumbprint));
    const next = await withdraw(thumbprintOf(stolen));
    await expect(checked(stolen)).rejects.toThrow("no applicable key");
    const told = await fetch(`${served.origin}/certificates/verify`, { method: "POST", body: stolen });
    expect(await told.json()).toEqual({ status: "not_genuine" });
    const last = await download();
    expect(thumbprintOf(last)).toBe(next);
    expect(await checked(last)).toBeDefined();
    await expect(withdraw(thumbprintOf(stolen))).rejects.toThrow("There is no key");
    await withdraw(next);
    expect(await checked(await download())).toBeDefined();
  });
});
