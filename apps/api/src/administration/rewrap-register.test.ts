import { randomBytes } from "node:crypto";
import { testMasterKey } from "@vas/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openKeyring } from "../kernel/keyring.ts";
import { csv, ended, problemsOf, registersIn, row, type Row } from "../testing/given-register.ts";
import { openWorld, type World } from "../testing/world.ts";
import { asOwner, rewrapKeys } from "./index.ts";

let world: World;
const next = randomBytes(32);
const erasedLater = row(3, { ...ended, person: "P-erased" });

/** The world as the API sees it that runs with the next master key. */
function worldAfter(): World {
  const casework = { ...world.kernels.casework, keyring: openKeyring(next) };
  return { ...world, kernels: { ...world.kernels, casework } };
}

const before = registersIn(() => world);
const after = registersIn(worldAfter);
const rewrap = (previous: Buffer, wanted: Buffer) =>
  asOwner(world.databaseUrl, (client) => rewrapKeys(client, { previous, next: wanted }));

beforeAll(async () => {
  world = await openWorld();
  expect((await before.bringIn(csv([row(1), row(2, ended), erasedLater]))).result.ok).toBe(true);
  await world.administrator.query(`update kernel.data_key set wrapped = null, destroyed_at = now()
    where subject_id in (select person_id from casework.referral where reference = 'R-3')`);
  await rewrap(testMasterKey, next);
});
afterAll(() => world.close());

/** What is wrong with a file of one row after the change; a dry run says the same. */
async function problemsWith(changed: Row): Promise<unknown[]> {
  const file = csv([changed]);
  const [dry, real] = [await after.bringIn(file, { dryRun: true }), await after.bringIn(file)];
  expect(problemsOf(dry.result)).toEqual(problemsOf(real.result));
  return problemsOf(real.result).map(({ column, code, detail }) => [column, code, detail]);
}

const later: Row = { received_on: "2016-01-01", decided_on: "2016-01-08" };

test("a known person is still known after the change of key, and is no customer twice", async () => {
  expect(await problemsWith(row(11, { person: "P-1", ...later }))).toEqual([
    ["decided_on", "customership_in_register", "2015-02-20"],
  ]);
  const another = row(12, { person: "P-2", ...later });
  expect((await after.bringIn(csv([another]))).result).toMatchObject({ ok: true, value: { added: 1, persons: 0 } });
});

test("a person whose data were erased before the change stays refused after it", async () => {
  expect(await problemsWith(row(13, { person: "P-erased", ...later }))).toEqual([["person", "person_erased", null]]);
});

test("a file that was brought in before the change is known row by row after it, and a changed row is told", async () => {
  const { result } = await after.bringIn(csv([row(1), row(2, ended), erasedLater]));
  expect(result).toMatchObject({ ok: true, value: { added: 0, unchanged: 3 } });
  expect(await problemsWith(row(1, { sex: "man" }))).toEqual([["reference", "reference_differs", null]]);
});

test("with the previous key no register is brought in any more: nothing is compared with the wrong digests", async () => {
  await expect(before.bringIn(csv([row(14)]))).rejects.toThrow("authenticate");
  await expect(before.bringIn(csv([row(14)]), { dryRun: true })).rejects.toThrow("authenticate");
});

test("where no person has a data key, too, a key that wraps nothing here is refused and the same change once more changes nothing", async () => {
  const empty = await openWorld();
  const change = (previous: Buffer, wanted: Buffer) =>
    asOwner(empty.databaseUrl, (client) => rewrapKeys(client, { previous, next: wanted }));
  const audited = async (): Promise<unknown> =>
    (await empty.administrator.query("select from audit.entry where operation = 'RewrapKeys'")).rowCount;
  await expect(change(randomBytes(32), next)).rejects.toThrow("not the one that wraps the data keys");
  await change(testMasterKey, next);
  await change(testMasterKey, next);
  expect(await audited()).toBe(1);
  await empty.close();
});
