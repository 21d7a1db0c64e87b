import { createHash, randomUUID } from "node:crypto";
import { accept, type StaffActor } from "@vas/domain/kernel";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clearAway } from "../sign-in/session.store.ts";
import { openAs } from "../testing/administrator.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import type { Command } from "./context.ts";
import { openRequest } from "./request.ts";

let world: World;
let signIn: pg.Pool;
beforeAll(async () => {
  world = await openWorld();
  signIn = openAs(world, "sign_in_app", 10);
});
afterAll(async () => {
  await signIn.end();
  await world.close();
});

type Naming = { readonly name: string };
const note: Command<Naming, { id: string }, never, StaffActor> = async function note() {
  return accept({ id: "1" });
};

async function performed(input: Naming, key: string = randomUUID()): Promise<string> {
  const actor = staffActor("caseworker") as StaffActor;
  const asked = { actor, requestId: randomUUID(), operation: "Test", purpose: null };
  await openRequest(world.kernels.casework, asked).context.perform(note, input, key);
  return key;
}

test("what is kept of an asking cannot be guessed back to the name that was in it", async () => {
  const input = { name: "Blessing Esimerkki" };
  const key = await performed(input);
  const { rows } = await world.administrator.query<{ hash: Buffer; result: unknown }>(
    "select request_hash as hash, result from kernel.idempotency where key = $1",
    [key],
  );
  const guess = createHash("sha256").update("note").update("\0").update(JSON.stringify(input)).digest();
  expect(rows[0]?.result).toEqual({ id: "1" });
  expect(rows[0]?.hash).toHaveLength(32);
  expect(rows[0]?.hash.equals(guess)).toBe(false);
});

test("the same asking is known by the same fingerprint, another one is not", async () => {
  const key = await performed({ name: "Aino" });
  await performed({ name: "Aino" }, key);
  await expect(performed({ name: "Eino" }, key)).rejects.toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED" });
});

test("a week later it is forgotten, and not before, whoever asks for it", async () => {
  const [fresh, old] = [await performed({ name: "a" }), await performed({ name: "b" })];
  const kept = async () =>
    (await world.administrator.query("select from kernel.idempotency where key = any ($1)", [[fresh, old]])).rowCount;
  const age = "update kernel.idempotency set performed_at = now() - $2::interval where key = $1";
  await world.administrator.query(age, [old, "6 days 23 hours"]);
  await clearAway(signIn, new Date().toISOString());
  await clearAway(signIn, "2099-01-01T00:00:00Z");
  expect(await kept()).toBe(2);
  await world.administrator.query(age, [old, "7 days 1 hour"]);
  await clearAway(signIn, new Date().toISOString());
  expect(await kept()).toBe(1);
  await expect(signIn.query("select result from kernel.idempotency")).rejects.toMatchObject({ code: "42501" });
});
