import { afterAll, beforeAll, expect, test } from "vitest";
import { EdgeFailure, openRateLimit } from "../edge/index.ts";
import { cookiesOf, openSignInWorld, type SignInWorld } from "../testing/sign-in-world.ts";
import { clearAway } from "./session.store.ts";

let world: SignInWorld;
beforeAll(async () => {
  world = await openSignInWorld();
});
afterAll(() => world.close());

const json = { "content-type": "application/json" };

async function signInAs(name: string): Promise<string> {
  return cookiesOf(
    await world.send("/dev/sign-in", { method: "POST", headers: json, body: JSON.stringify({ as: name }) }),
  );
}

const statusOf = async (cookie: string) =>
  (await world.send("/who/staff", { method: "POST", headers: { cookie } })).status;

test("several processes share the count of a person's requests, and count alone while the database does not answer", async () => {
  const options = { name: "shared", requests: 3, seconds: 60, shared: world.signIn.pool };
  const [one, other] = [openRateLimit(options), openRateLimit(options)];
  await one.count("a");
  await other.count("a");
  expect((await one.count("a"))["ratelimit"]).toMatch(/^"shared";r=0;t=\d+$/);
  await expect(other.count("a")).rejects.toMatchObject({ code: "RATE_LIMITED" });
  await expect(one.count("a")).rejects.toBeInstanceOf(EdgeFailure);
  await world.administrator.query("revoke insert, update on kernel.rate_limit from sign_in_app");
  expect((await one.count("b"))["ratelimit"]).toMatch(/^"shared";r=2;/);
  await world.administrator.query("grant insert, update on kernel.rate_limit to sign_in_app");
});

test("while changes are not heard nothing is kept, and hearing begins again by itself", async () => {
  const cookie = await signInAs("caseworker");
  expect(await statusOf(cookie)).toBe(200);
  const cut = () =>
    world.administrator.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'vas sign-in listener'",
    );
  await cut();
  await world.administrator.query(
    "update kernel.session set ended_at = now(), ended_by = 'administrator' where ended_at is null",
  );
  await expect.poll(() => statusOf(cookie), { timeout: 500, interval: 5 }).toBe(401);
  const listening = async () => {
    const { rowCount } = await world.administrator.query(
      "select from pg_stat_activity where application_name = 'vas sign-in listener'",
    );
    return rowCount;
  };
  await expect.poll(listening, { timeout: 5_000 }).toBe(1);
  const again = await signInAs("caseworker");
  expect(await statusOf(again)).toBe(200);
});

test("what is of no use any more is cleared away, and nothing else", async () => {
  const cookie = await signInAs("director");
  await world.administrator.query(
    "insert into kernel.used_assertion (presenter, jti_hash, expires_at) values ('old', '\\x00', now() - interval '1 hour'), ('new', '\\x00', now() + interval '1 hour')",
  );
  await world.administrator.query(
    "update kernel.session set created_at = created_at - interval '60 days', expires_at = expires_at - interval '60 days' where ended_at is not null",
  );
  await clearAway(world.signIn.pool, new Date(world.now()).toISOString());
  const { rows } = await world.administrator.query(
    "select (select count(*)::int from kernel.used_assertion) as assertions, (select count(*)::int from kernel.session where ended_at is not null) as ended",
  );
  expect(rows).toEqual([{ assertions: 1, ended: 0 }]);
  expect(await statusOf(cookie)).toBe(200);
});

test("a failure of the database is told as a failure, not as a session that has ended", async () => {
  const cookie = await signInAs("caseworker");
  await world.administrator.query("revoke select on kernel.session from sign_in_app");
  const reply = await world.send("/who/staff", { method: "POST", headers: { cookie } });
  await world.administrator.query("grant select on kernel.session to sign_in_app");
  expect(reply.status).toBe(500);
  expect(await statusOf(cookie)).toBe(200);
});
