import { createDatabase } from "@vas/testkit";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openSession, type Session } from "./statements.ts";
import { wireValue } from "./wire-value.ts";

let pool: pg.Pool;
let client: pg.PoolClient;
let session: Session;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createDatabase();
  drop = () => database.drop();
  const options = { connectionString: database.url, max: 1, pipeline: true };
  pool = new pg.Pool(options);
  client = await pool.connect();
  await client.query("create table note (id integer primary key, text text)");
});
beforeEach(() => {
  session = openSession(client);
});
afterAll(async () => {
  client.release();
  await pool.end();
  await drop();
});

const note = (id: number, text = "") => ({
  name: "insert_note",
  text: "insert into note values ($1, $2)",
  values: [id, text],
});
const countNotes = { name: "count_notes", text: "select count(*)::integer as n from note", values: [] };
const begin = { text: "begin", values: [] };
const commit = { text: "commit", values: [] };
const rollback = { text: "rollback", values: [] };

async function notes(): Promise<number> {
  const [row] = await session.run<{ n: number }>(countNotes);
  return row?.n ?? -1;
}

describe("statements of one turn", () => {
  test("each bring their own rows, the second time too", async () => {
    const numbers = {
      name: "numbers",
      text: "select n, n * 2 as double from generate_series(1, $1::integer) n",
      values: [2],
    };
    for (const _ of [1, 2]) {
      const [rows, count, none] = await Promise.all([
        session.run(numbers),
        session.run(countNotes),
        session.run({ text: "select 1 as one where false", values: [] }),
      ]);
      expect(rows).toEqual([
        { n: 1, double: 2 },
        { n: 2, double: 4 },
      ]);
      expect(count).toEqual([{ n: 0 }]);
      expect(none).toEqual([]);
    }
  });

  test("run what was left for later first", async () => {
    session.later(begin);
    session.later(note(1));
    expect(await notes()).toBe(1);
    await session.run(rollback);
    expect(await notes()).toBe(0);
  });

  test("never commit behind a failed one", async () => {
    for (const statement of [begin, note(1), note(1)]) session.later(statement);
    await expect(session.run(commit)).rejects.toMatchObject({ code: "23505" });
    await session.run(rollback);
    expect(await notes()).toBe(0);
  });

  test("fail from the failed one on; those before it stand", async () => {
    const [first, second, third] = await Promise.allSettled([
      session.run({ text: "select 1 as one", values: [] }),
      session.run({ text: "select 1 / 0", values: [] }),
      session.run({ text: "select 3 as three", values: [] }),
    ]);
    expect(first).toMatchObject({ value: [{ one: 1 }] });
    expect(second).toMatchObject({ reason: { code: "22012" } });
    expect(third).toMatchObject({ reason: { code: "22012" } });
  });

  test("can be forgotten before they are sent", async () => {
    session.later(note(7));
    session.forget();
    expect(await notes()).toBe(0);
  });
});

describe("a prepared statement", () => {
  test("that failed when it was prepared or at its first run is prepared anew", async () => {
    const divide = (by: number) => ({ name: "divide", text: "select 6 / $1::integer as result", values: [by] });
    await expect(session.run(divide(0))).rejects.toMatchObject({ code: "22012" });
    expect(await session.run(divide(2))).toEqual([{ result: 3 }]);
    await expect(session.run(divide(0))).rejects.toMatchObject({ code: "22012" });
    expect(await session.run(divide(3))).toEqual([{ result: 2 }]);
    const broken = { name: "broken", text: "select nothing from nowhere", values: [] };
    for (const _ of [1, 2]) await expect(session.run(broken)).rejects.toMatchObject({ code: "42P01" });
  });

  test("is shared with the driver's own", async () => {
    const shared = (value: number) => ({ name: "shared", text: "select $1::integer as value", values: [value] });
    expect(await session.run(shared(1))).toEqual([{ value: 1 }]);
    expect((await client.query(shared(2))).rows).toEqual([{ value: 2 }]);
    expect(await session.run(shared(3))).toEqual([{ value: 3 }]);
  });

  test("is not taken for another of the same name", async () => {
    await session.run({ name: "same", text: "select 1", values: [] });
    await expect(session.run({ name: "same", text: "select 2", values: [] })).rejects.toThrow(/called same/);
    expect(await notes()).toBe(0);
  });

  test("tells where it came from when it fails", async () => {
    async function askForNothing() {
      return await session.run({ text: "select 1 / 0", values: [] });
    }
    await expect(askForNothing()).rejects.toMatchObject({ stack: expect.stringContaining("askForNothing") as unknown });
  });
});

describe("a value", () => {
  test.each([
    ["text", 'a "quoted" \\ text'],
    ["integer", 42],
    ["boolean", false],
    ["bytea", Buffer.from([0, 255, 92])],
    ["text[]", ["plain", "", "NULL", 'a "b" \\ {c}, d', null]],
    ["integer[]", [1, null, -3]],
    ["bytea[]", [Buffer.from([0, 255]), null]],
    ["text[]", [["a"], ["b"]]],
    ["jsonb", { a: [1, "x"], b: null }],
    ["text", null],
  ])("of the type %s comes back as it went: case %#", async (type, value) => {
    expect(await session.run({ text: `select $1::${type} as value`, values: [value] })).toEqual([{ value }]);
  });

  test("that is missing is null; what no database knows is refused", () => {
    expect(wireValue(undefined)).toBeNull();
    expect(wireValue(new Date(0))).toBe("1970-01-01T00:00:00.000Z");
    expect(() => wireValue(() => 1)).toThrow(TypeError);
  });
});
