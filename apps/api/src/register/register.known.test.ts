import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { csv, ended, problemsOf, registersIn, row, type Row } from "../testing/given-register.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { bringIn } = registersIn(() => world);
const tables = ["register_entry", "ending_decision", "customer", "admission_decision", "referral", "person"];

beforeEach(async () => {
  await world.administrator.query(tables.map((table) => `delete from casework.${table};`).join(""));
});

/** What is wrong with a file of one row, in a dry run and in earnest: both must say the same. */
async function problemsWith(changes: Row): Promise<unknown[]> {
  const file = csv([row(2, { person: "P-1", ...changes })]);
  const [dry, real] = [await bringIn(file, { dryRun: true }), await bringIn(file)];
  expect(problemsOf(dry.result)).toEqual(problemsOf(real.result));
  return problemsOf(real.result).map(({ line, column, code, detail }) => [line, column, code, detail]);
}

async function customerships(): Promise<number> {
  const { rows } = await world.administrator.query<{ n: number }>("select count(*)::int as n from casework.customer");
  return rows[0]?.n ?? 0;
}

describe("a later file, of a person whom the register knows", () => {
  const later: Row = { received_on: "2016-01-01", decided_on: "2016-01-08" };

  test("is brought in where it describes the same person at another time", async () => {
    await bringIn(csv([row(1, ended)]));
    expect(await problemsWith(later)).toEqual([]);
    const { rows } = await world.administrator.query("select count(*)::int as persons from casework.person");
    expect(rows).toEqual([{ persons: 1 }]);
    expect(await customerships()).toBe(2);
  });

  test("cannot make a current customer a customer once more", async () => {
    await bringIn(csv([row(1)]));
    expect(await problemsWith(later)).toEqual([[2, "decided_on", "customership_in_register", "2015-02-20"]]);
    expect(await customerships()).toBe(1);
  });

  test("cannot count a person twice for days that are over", async () => {
    await bringIn(csv([row(1, ended)]));
    const same: Row = { decided_on: "2015-03-01", ended_on: "2015-08-01", ending_ground: "own_wish" };
    expect(await problemsWith(same)).toEqual([[2, "decided_on", "customership_in_register", "2015-02-20"]]);
    expect(await customerships()).toBe(1);
  });

  test("cannot describe the person otherwise: every column that differs is named", async () => {
    await bringIn(csv([row(1, ended)]));
    const otherwise = { given_name: "Toinen", sex: "man", birth_date: "1990-05-06", nationality: "FI" };
    expect(await problemsWith({ ...later, ...otherwise })).toEqual(
      ["given_name", "sex", "birth_date", "nationality"].map((column) => [
        2,
        column,
        "person_differs_from_register",
        null,
      ]),
    );
  });

  test("cannot bring back a person whose data were erased", async () => {
    await bringIn(csv([row(1, ended)]));
    await world.administrator.query(`update kernel.data_key set wrapped = null, destroyed_at = now()
      where subject_id in (select id from casework.person)`);
    expect(await problemsWith(later)).toEqual([[2, "person", "person_erased", null]]);
  });

  test("may repeat the earlier rows as they were, although the person has been described otherwise since", async () => {
    await bringIn(csv([row(1, ended)]));
    await world.administrator.query("update casework.person set sex = 'other'");
    const { result } = await bringIn(csv([row(1, ended), row(3)]));
    expect(result).toMatchObject({ ok: true, value: { added: 1, unchanged: 1 } });
  });

  test("names the place of each problem in the file, from batch to batch", async () => {
    await bringIn(csv([row(1)]));
    const many = Array.from({ length: 1_500 }, (_, index) => row(index + 10));
    const { result } = await bringIn(csv([...many, row(2, { person: "P-1", ...later })]));
    expect(problemsOf(result)).toMatchObject([{ line: 1_502, code: "customership_in_register" }]);
    expect(await customerships()).toBe(1);
  });
});

test("the key by which a file knows a person is stored as a digest that only the application can compute", async () => {
  await bringIn(csv([row(1, { person: "010190-123A" })]));
  const { rows } = await world.administrator.query<{ person: string; digest: Buffer }>(
    "select p::text as person, p.register_key_digest as digest from casework.person p",
  );
  expect(rows[0]?.person).not.toContain("010190-123A");
  expect(rows[0]?.person).not.toContain(Buffer.from("010190-123A").toString("hex"));
  expect(rows[0]?.digest).toHaveLength(32);
});
