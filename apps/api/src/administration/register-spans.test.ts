import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, type World } from "../testing/world.ts";
import { asOwner, readSpanCommand } from "./index.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.administrator.query(
    `insert into casework.register_span (unit_id, first_on, last_on, is_stated, told_at)
     select id, '2015-01-01'::date, d.last::date, d.stated, now()
     from kernel.unit, (values ('2015-12-31', true), ('2026-11-20', true), ('2015-12-31', false)) d (last, stated)
     where code = 'joutseno' or code = 'helsinki' and d.last = '2026-11-20'`,
  );
});
afterAll(() => world.close());

async function admin(...args: readonly string[]): Promise<string> {
  const command = readSpanCommand(args);
  if (!command) throw new Error("no such command");
  return asOwner(world.databaseUrl, command);
}

const whole = [
  "helsinki 2015-01-01 2026-11-20 stated",
  "joutseno 2015-01-01 2015-12-31 by its referrals",
  "joutseno 2015-01-01 2015-12-31 stated",
  "joutseno 2015-01-01 2026-11-20 stated",
];

async function audited(): Promise<readonly object[]> {
  const { rows } = await world.administrator.query<object>(
    "select actor_id as who, row_count as count, cardinality(subjects) as units from audit.entry where operation = 'WithdrawRegisterSpan'",
  );
  return rows;
}

test("the days that register files cover are listed, and those of one unit are withdrawn with an audit row", async () => {
  expect((await admin("register-spans")).split("\n")).toEqual(whole);
  expect(await admin("withdraw-register-span", "joutseno", "2015-01-01", "2026-11-20")).toBe(
    "joutseno: 2015-01-01 – 2026-11-20 (stated) is no longer covered by a file",
  );
  expect((await admin("register-spans")).split("\n")).toEqual(whole.slice(0, 3));
  expect(await audited()).toEqual([{ who: "administrator command", count: 1, units: 1 }]);
});

test("other days, another unit and the same once more are refused, and change nothing", async () => {
  const left = await admin("register-spans");
  const asked = [
    ["joutseno", "2015-01-01", "2026-11-20"],
    ["joutseno", "2015-01-01", "2015-12-30"],
    ["joutseno", "2015-01-01", "tänään"],
    ["helsinki", "2015-01-01", "2015-12-31"],
  ] as const;
  for (const days of asked) {
    await expect(admin("withdraw-register-span", ...days)).rejects.toThrow("See: register-spans");
  }
  await expect(admin("withdraw-register-span", "nowhere", "2015-01-01", "2015-12-31")).rejects.toThrow("no unit");
  expect(() => readSpanCommand(["withdraw-register-span", "joutseno"])).toThrow("Usage");
  expect(await admin("register-spans")).toBe(left);
  expect(await audited()).toHaveLength(1);
});
