import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeIn } from "../testing/served-boxes.ts";
import { cookiesOf, openSignInWorld, type SignInWorld } from "../testing/sign-in-world.ts";

let world: SignInWorld;
beforeAll(async () => {
  world = await openSignInWorld();
});
afterAll(() => world.close());

const minute = 60_000;
const json = { "content-type": "application/json" };

async function signInAs(name: string, cookie?: string) {
  const headers = cookie ? { ...json, cookie } : json;
  const reply = await world.send("/dev/sign-in", { method: "POST", headers, body: JSON.stringify({ as: name }) });
  expect(reply.status).toBe(204);
  return cookiesOf(reply);
}

const who = (realm: "staff" | "trainee", cookie: string, headers: Record<string, string> = {}) =>
  world.send(`/who/${realm}`, { method: "POST", headers: { cookie, ...headers } });

describe("a session's cookie", () => {
  test("is bound to this host, hidden from scripts and kept from other sites", async () => {
    const reply = await world.send("/dev/sign-in", { method: "POST", headers: json, body: `{"as":"caseworker"}` });
    expect(reply.headers["set-cookie"]).toEqual([
      expect.stringMatching(/^__Host-casework=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/),
    ]);
  });

  test("is nowhere in the database, only its hash", async () => {
    const secret = (await signInAs("director")).split("=")[1] ?? "";
    const { rows } = await world.administrator.query("select * from kernel.session");
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(secret).toString("hex"));
  });

  test("of one realm is nothing to the other", async () => {
    const staff = await signInAs("caseworker");
    const trainee = await signInAs("trainee");
    expect(trainee).toMatch(/^__Host-training=/);
    expect((await who("staff", staff)).status).toBe(200);
    expect((await who("trainee", trainee)).status).toBe(200);
    const swapped = [staff.replace("casework", "training"), trainee.replace("training", "casework")];
    expect((await who("trainee", swapped[0] ?? "")).status).toBe(401);
    expect((await who("staff", swapped[1] ?? "")).status).toBe(401);
  });

  test("that is sent twice, is malformed or unknown, is none, always with the same answer", async () => {
    const cookie = await signInAs("caseworker");
    const wrong = ["", `${cookie}; ${cookie}`, "__Host-casework=short", `__Host-casework=${"A".repeat(43)}`];
    const replies = await Promise.all(wrong.map((one) => who("staff", one)));
    expect(replies.map((reply) => [reply.status, codeIn(reply), reply.json.errors?.[0]?.message])).toEqual(
      wrong.map(() => [401, "UNAUTHENTICATED", "Kirjaudu sisään, niin voit jatkaa."]),
    );
  });
});

describe("a session", () => {
  test("tells who acts: unit, roles, language, and what the pages need", async () => {
    const reply = await who("staff", await signInAs("caseworker-sv"), { "x-purpose": "handling a matter" });
    expect(JSON.parse(reply.text)).toEqual({
      actor: expect.objectContaining({ kind: "staff", roles: ["caseworker"], language: "sv" }) as object,
      session: {
        name: "Benjamin Exempel",
        belongsTo: "Joutseno",
        email: "caseworker-sv@example.invalid",
        managesStaff: false,
        expiresAt: new Date(world.now() + 8 * 60 * minute).toISOString(),
        idleUntil: new Date(world.now() + 15 * minute).toISOString(),
        development: true,
      },
      purpose: "handling a matter",
    });
  });

  test("ends when nothing is done for 15 minutes, an hour for trainees", async () => {
    const staff = await signInAs("caseworker");
    const trainee = await signInAs("trainee");
    world.pass(15 * minute - 1_000);
    expect((await who("staff", staff)).status).toBe(200);
    world.pass(15 * minute);
    expect((await who("staff", staff)).status).toBe(401);
    expect((await who("trainee", trainee)).status).toBe(200);
    world.pass(60 * minute);
    expect((await who("trainee", trainee)).status).toBe(401);
    const { rows } = await world.administrator.query("select ended_by from kernel.session where ended_by = 'idle'");
    expect(rows.length).toBeGreaterThanOrEqual(2);
  });

  test("is not kept alive by what the pages do by themselves, nor by looking at the clock", async () => {
    const cookie = await signInAs("caseworker");
    for (let i = 0; i < 3; i += 1) {
      world.pass(5 * minute - 1_000);
      expect((await who("staff", cookie, { "x-activity": "background" })).status).toBe(200);
      expect((await world.send("/session", { headers: { cookie } })).status).toBe(200);
    }
    world.pass(10_000);
    expect((await who("staff", cookie, { "x-activity": "background" })).status).toBe(401);
  });

  test("does nothing for a page that was drawn for somebody else before another person signed in", async () => {
    const [aino, johanna] = [await signInAs("caseworker"), await signInAs("director")];
    const { actor } = JSON.parse((await who("staff", aino)).text) as { actor: { id: string } };
    const drawnForAino = { "x-person": actor.id };
    expect((await who("staff", aino, drawnForAino)).status).toBe(200);
    const refused = await who("staff", johanna, drawnForAino);
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining("OTHER_PERSON")]);
    const headers = { cookie: johanna, ...drawnForAino };
    expect((await world.send("/session/extend", { method: "POST", headers })).status).toBe(409);
    expect((await who("staff", johanna)).status).toBe(200);
  });

  test("can be extended, but not beyond eight hours", async () => {
    const cookie = await signInAs("caseworker");
    const extend = () => world.send("/session/extend", { method: "POST", headers: { cookie } });
    for (let passed = 0; passed + 14 < 8 * 60; passed += 14) {
      world.pass(14 * minute);
      const reply = await extend();
      expect(reply.status).toBe(200);
      const { idleUntil, expiresAt } = JSON.parse(reply.text) as { idleUntil: string; expiresAt: string };
      expect(Date.parse(idleUntil)).toBe(Math.min(world.now() + 15 * minute, Date.parse(expiresAt)));
    }
    world.pass(14 * minute);
    expect((await extend()).status).toBe(401);
  });
});

describe("the end of a session", () => {
  test("in the database is heard of at once, though the session was just used", async () => {
    const cookie = await signInAs("caseworker");
    expect((await who("staff", cookie)).status).toBe(200);
    await world.administrator.query(
      "update kernel.session set ended_at = now(), ended_by = 'administrator' where ended_at is null",
    );
    await expect.poll(async () => (await who("staff", cookie)).status, { timeout: 1_000, interval: 10 }).toBe(401);
  });

  test("comes at once for somebody who is no longer active, and other roles count at once", async () => {
    const cookie = await signInAs("trainer");
    expect((await who("staff", cookie)).status).toBe(200);
    const change = (set: string) =>
      world.administrator.query(`update kernel.staff set ${set} where subject = 'trainer'`);
    await change("roles = '{auditor}'");
    const roles = async () =>
      (JSON.parse((await who("staff", cookie)).text) as { actor?: { roles: string[] } }).actor?.roles;
    await expect.poll(roles, { timeout: 1_000, interval: 10 }).toEqual(["auditor"]);
    await change("active = false");
    await expect.poll(async () => (await who("staff", cookie)).status, { timeout: 1_000, interval: 10 }).toBe(401);
  });

  test("comes to the one that the browser had before, so that none can be planted", async () => {
    const first = await signInAs("caseworker");
    const second = await signInAs("caseworker", first);
    expect(second).not.toBe(first);
    expect((await who("staff", second)).status).toBe(200);
    await expect.poll(async () => (await who("staff", first)).status, { timeout: 1_000, interval: 10 }).toBe(401);
  });

  test("comes when the person signs out, and the cookie is removed", async () => {
    const cookie = await signInAs("caseworker");
    const reply = await world.send("/sign-out", { method: "POST", headers: { cookie } });
    expect(JSON.parse(reply.text)).toEqual({ continueAt: "/signed-out" });
    expect(reply.headers["set-cookie"]).toEqual([expect.stringMatching(/^__Host-casework=; Path=\/; Max-Age=0; /)]);
    expect((await who("staff", cookie)).status).toBe(401);
  });
});

test("using a session asks the database seldom, and writes to it seldom", async () => {
  const cookie = await signInAs("supervisor");
  const watch = watchStatements(world.signIn.pool);
  for (let i = 0; i < 50; i += 1) expect((await who("staff", cookie)).status).toBe(200);
  expect(watch.statements.filter((text) => text.includes("kernel.session"))).toHaveLength(1);
  world.pass(31_000);
  for (let i = 0; i < 10; i += 1) expect((await who("staff", cookie)).status).toBe(200);
  watch.stop();
  expect(watch.statements.filter((text) => text.startsWith("update kernel.session"))).toHaveLength(1);
});

test("who signed in is in the audit log", async () => {
  await signInAs("statistician");
  const { rows } = await world.administrator.query(
    "select actor_kind, surface, operation from audit.entry order by id desc limit 1",
  );
  expect(rows).toEqual([{ actor_kind: "staff", surface: "casework", operation: "signIn" }]);
});

describe("another site's page", () => {
  test.each(["/who/staff", "/session/extend", "/sign-out", "/dev/sign-in"])("cannot use %s", async (path) => {
    const cookie = await signInAs("caseworker");
    for (const foreign of [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "https://evil.example" },
      { origin: "null" },
    ]) {
      const reply = await world.send(path, {
        method: "POST",
        headers: { cookie, ...json, ...foreign },
        body: `{"as":"director"}`,
      });
      expect([reply.status, codeIn(reply)]).toEqual([403, "CROSS_SITE_REFUSED"]);
    }
    expect((await who("staff", cookie, { origin: world.origin, "sec-fetch-site": "same-origin" })).status).toBe(200);
  });
});

describe("the sign-in by name", () => {
  test("does not know who is not there", async () => {
    const reply = await world.send("/dev/sign-in", { method: "POST", headers: json, body: `{"as":"nobody"}` });
    expect([reply.status, codeIn(reply)]).toEqual([404, "NOT_FOUND"]);
  });

  test("does not exist outside development", async () => {
    const production = await openSignInWorld({ development: false });
    const reply = await production.send("/dev/sign-in", { method: "POST", headers: json, body: `{"as":"director"}` });
    const unknown = await production.send("/no/such/path", { method: "POST", headers: json, body: "{}" });
    expect([reply.status, codeIn(reply)]).toEqual([unknown.status, codeIn(unknown)]);
    expect(reply.status).toBe(404);
    await production.close();
  });
});
