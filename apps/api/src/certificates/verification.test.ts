import { createHash, randomUUID } from "node:crypto";
import { demoPeople } from "@vas/domain/demo";
import type { Instant } from "@vas/domain/kernel";
import { verifyCertificate } from "@vas/local/verify-certificate";
import { generateKeyPair, SignJWT, decodeJwt, decodeProtectedHeader } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { OutgoingMail } from "../notices/mail-task.ts";
import { openAs } from "../testing/administrator.ts";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { learnersOf, traineeActor } from "../testing/learners.ts";
import { queuedFor } from "../testing/queued.ts";
import { serveCertificates, type ServedCertificates } from "../testing/served-certificates.ts";
import { openWorld, type World } from "../testing/world.ts";
import { certificateMails } from "./index.ts";

let world: World;
let served: ServedCertificates;
let certificate: string;
let badge: string;
let now = "2026-11-23T10:00:00.000Z" as Instant;
const { published } = coursesIn(() => world);
const { ask, enrolled, read } = learnersOf(() => world);

function setNow(at: string): void {
  now = at as Instant;
  world.setNow(at);
}

beforeAll(async () => {
  world = await openWorld();
  served = await serveCertificates(world, () => now);
  const { course } = await published("plain", smallCourse(["a"], { exam: null }));
  await read("trainee", await enrolled("trainee", "ngo", course), "a");
  const [own] = await ask<{ id: string }[]>("trainee", "query { it: certificates { id } }");
  certificate = own?.id ?? "";
  badge = await (await served.download("trainee", certificate, "badge")).text();
});
beforeEach(() => setNow("2026-11-23T10:00:00.000Z"));
afterAll(async () => {
  await served.stop();
  await world.close();
});

const checked = (token: string, at: string = now) =>
  verifyCertificate(token, { origin: served.origin, at: new Date(at) });

type Told = {
  readonly status: string;
  readonly title?: { fi: string };
  readonly salt?: string;
  readonly identityHash?: string;
};

async function told(id: string): Promise<Told> {
  return (await fetch(`${served.origin}/certificates/verify/${id}`)).json() as Promise<Told>;
}

async function toldOfBadge(body: string): Promise<Told> {
  return (await fetch(`${served.origin}/certificates/verify`, { method: "POST", body })).json() as Promise<Told>;
}

describe("a badge, checked with nothing but jose and what is published", () => {
  test("is accepted while the certificate holds, through the last minute of its last day in Finland", async () => {
    expect(await checked(badge)).toMatchObject({
      name: "Pieni kurssi",
      type: ["VerifiableCredential", "OpenBadgeCredential"],
    });
    expect(await checked(badge, "2026-11-22T22:00:00.000Z")).toBeDefined();
    setNow("2028-11-23T21:59:00.000Z");
    expect(await checked(badge)).toBeDefined();
  });

  test("is refused before its first day and after its last", async () => {
    await expect(checked(badge, "2026-11-22T21:59:00.000Z")).rejects.toThrow('"nbf" claim timestamp check failed');
    await expect(checked(badge, "2028-11-23T22:00:00.000Z")).rejects.toThrow('"exp" claim timestamp check failed');
  });

  test("is refused where a letter of it was changed", async () => {
    const [header, , signature] = badge.split(".");
    const changed = JSON.stringify({ ...decodeJwt(badge), validUntil: "2099-01-01T00:00:00Z", exp: 4_070_908_800 });
    const forged = [header, Buffer.from(changed).toString("base64url"), signature].join(".");
    await expect(checked(forged)).rejects.toThrow("signature verification failed");
    expect(await toldOfBadge(forged)).toEqual({ status: "not_genuine" });
  });

  test("is refused where another key has signed it, under a name of its own or under ours", async () => {
    const { privateKey } = await generateKeyPair("ES256");
    const { kid } = decodeProtectedHeader(badge);
    for (const named of [kid, "another"]) {
      const header = { alg: "ES256", typ: "JWT", ...(named ? { kid: named } : {}) };
      const forged = await new SignJWT(decodeJwt(badge)).setProtectedHeader(header).sign(privateKey);
      await expect(checked(forged)).rejects.toThrow(/signature verification failed|no applicable key/);
      expect(await toldOfBadge(forged)).toEqual({ status: "not_genuine" });
    }
    const unsigned = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${badge.split(".")[1]}.`;
    await expect(checked(unsigned)).rejects.toThrow();
  });

  test("names nobody: who knows the name compares its hash", async () => {
    const { name = "" } = demoPeople.find(({ key }) => key === "trainee") ?? {};
    const text = JSON.stringify(decodeJwt(badge));
    expect(name.split(" ").filter((part) => text.includes(part))).toEqual([]);
    const { credentialSubject } = decodeJwt(badge) as { credentialSubject: { identifier: Record<string, string>[] } };
    const [identity] = credentialSubject.identifier;
    const hash = createHash("sha256").update(`${name}${identity?.["salt"]}`).digest("hex");
    expect(identity).toMatchObject({ hashed: true, identityType: "name", identityHash: `sha256$${hash}` });
  });

  test("says what Open Badges 3.0 asks of a JSON Web Token Proof: the claims repeat the credential", async () => {
    const { kid, ...header } = decodeProtectedHeader(badge);
    expect(header).toEqual({ alg: "ES256", typ: "JWT" });
    expect(kid).toMatch(new RegExp(`^${served.origin}/.well-known/jwks.json#`));
    const payload = decodeJwt(badge) as Record<string, never> & { iss: string; jti: string; sub: string; nbf: number };
    const { issuer, id, credentialSubject, validFrom } = payload as unknown as {
      issuer: { id: string };
      id: string;
      credentialSubject: { id: string; achievement: { id: string; criteria: { narrative: string } } };
      validFrom: string;
    };
    expect([payload.iss, payload.jti, payload.sub]).toEqual([issuer.id, id, credentialSubject.id]);
    expect(new Date(payload.nbf * 1_000).toISOString()).toBe(validFrom);
    for (const address of [issuer.id, credentialSubject.achievement.id]) {
      const document = (await (await fetch(address)).json()) as { id: string };
      expect(document.id).toBe(address);
    }
    expect(credentialSubject.achievement.criteria.narrative).toContain("kurssi");
  });
});

describe("a revocation", () => {
  const revoking = `mutation Revoke($input: RevokeCertificateInput!, $key: ID!) {
    it: revokeCertificate(input: $input, idempotencyKey: $key) {
      __typename ... on CertificateChanged { certificate { status revokeReason availableActions history { kind by } } }
      ... on InvalidField { field problem } ... on Rejection { message } } }`;
  const trainer = demoPeople.find(({ key }) => key === "trainer")?.name;

  async function revoke(who: string, input: object): Promise<unknown> {
    const whole = { certificate, expectedVersion: 1, reason: "Vilppi", ...input };
    return (await world.ask(who, revoking, { input: whole, key: randomUUID() })).data["it"];
  }

  test("is for those who manage training, with a reason, in the version that was looked at", async () => {
    // The permission is the edge's to check; past it, the database still shows the row to nobody who may not change it.
    expect(await revoke("supervisor", {})).toMatchObject({ __typename: "CertificateNotFound" });
    expect(await revoke("trainer", { reason: " " })).toMatchObject({ field: "reason", problem: "required" });
    expect(await revoke("trainer", { expectedVersion: 2 })).toMatchObject({ __typename: "StaleVersion" });
    expect(await revoke("trainer", { certificate: randomUUID() })).toMatchObject({
      __typename: "CertificateNotFound",
      message: "Todistusta ei löydy.",
    });
    expect(await told(certificate)).toMatchObject({ status: "valid" });
  });

  test("is told to everybody who asks from then on, by the page and by the list", async () => {
    expect(await revoke("trainer", {})).toEqual({
      __typename: "CertificateChanged",
      certificate: {
        status: "revoked",
        revokeReason: "Vilppi",
        availableActions: [],
        history: [
          { kind: "certificateIssued", by: null },
          { kind: "certificateRevoked", by: trainer },
        ],
      },
    });
    await expect(checked(badge)).rejects.toThrow("The certificate has been revoked");
    expect(await told(certificate)).toMatchObject({ status: "revoked", title: { fi: "Pieni kurssi" } });
    expect(JSON.stringify(await told(certificate))).not.toContain("Vilppi");
    expect(await toldOfBadge(badge)).toMatchObject({ status: "revoked" });
    expect(await revoke("trainer", { expectedVersion: 2 })).toMatchObject({ __typename: "CertificateRevoked" });
    expect(await revocationMails()).toMatchObject([
      { to: "holder@example.invalid", subject: "Todistus on mitätöity: Pieni kurssi" },
    ]);
    expect(JSON.stringify(await revocationMails())).not.toContain("Vilppi");
  });

  test("of one is no revocation of others: their places are their own", async () => {
    const { course } = await published("second", smallCourse(["a"], { exam: null }));
    await read("trainee", await enrolled("trainee", "ngo", course), "a");
    const [newest] = await ask<{ id: string; course: string }[]>(
      "trainee",
      `query { it: certificates { id course } }`,
    ).then((all) => all.filter((one) => one.course === course));
    const other = await (await served.download("trainee", newest?.id ?? "", "badge")).text();
    expect(await checked(other)).toBeDefined();
  });
});

/** What the mailer would send of what is queued. */
async function revocationMails(): Promise<readonly OutgoingMail[]> {
  await world.administrator.query("update kernel.trainee set email = 'holder@example.invalid' where id = $1", [
    traineeActor("trainee").id,
  ]);
  const pool = openAs(world, "worker_app");
  const sent: OutgoingMail[] = [];
  const send = async (mail: OutgoingMail) => void sent.push(mail);
  const mail = certificateMails.find(({ task }) => task === "certificate-revoked");
  for (const payload of await queuedFor(world, "certificate-revoked")) {
    await mail?.run({ pool, send, origin: served.origin, now: () => now }, payload);
  }
  await pool.end();
  return sent;
}

describe("what is public", () => {
  test("is nothing of a certificate whose id is not known", async () => {
    expect(await told(randomUUID())).toEqual({ status: "unknown" });
    expect(await told("1")).toEqual({ status: "unknown" });
    expect(await toldOfBadge("")).toEqual({ status: "not_genuine" });
    expect(await toldOfBadge("a.b.c")).toEqual({ status: "not_genuine" });
  });

  test("is not indexed, may be kept for some minutes where it is no answer on somebody, and other pages may read it", async () => {
    const page = await fetch(`${served.origin}/certificates/verify/${certificate}`);
    expect([page.headers.get("x-robots-tag"), page.headers.get("cache-control")]).toEqual([
      "noindex, nofollow",
      "no-store",
    ]);
    const list = await fetch(`${served.origin}/certificates/status/0`);
    expect([list.headers.get("cache-control"), list.headers.get("access-control-allow-origin")]).toEqual([
      "public, max-age=300",
      "*",
    ]);
    for (const path of ["status/1", "status/x", `achievements/${randomUUID()}`, "achievements/x"]) {
      expect([path, (await fetch(`${served.origin}/certificates/${path}`)).status]).toEqual([path, 404]);
    }
  });

  test("can be asked for so often a minute from one address", async () => {
    const slow = await serveCertificates(world, () => now, { verifications: 2 });
    const ask = async () => (await fetch(`${slow.origin}/certificates/verify/${randomUUID()}`)).status;
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
    await slow.stop();
  });

  test("is read by a role that has no right on any table", async () => {
    const { rows } = await world.administrator.query(
      `select c.oid::regclass::text as name from pg_class c where c.relkind in ('r', 'p', 'v')
         and c.relnamespace::regnamespace::text in ('training', 'casework', 'kernel', 'audit')
         and has_table_privilege('verifier_app', c.oid, 'select, insert, update, delete')`,
    );
    expect(rows).toEqual([]);
  });
});
