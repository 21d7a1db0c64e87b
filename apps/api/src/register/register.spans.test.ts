import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { csv, problemsOf, registersIn, row } from "../testing/given-register.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => world.setNow("2026-11-23T10:00:00.000Z"));

const { bringIn } = registersIn(() => world);

async function spans(): Promise<readonly string[]> {
  const { rows } = await world.administrator.query<{ span: string }>(
    `select first_on || ' ' || last_on || case when is_stated then ' stated' else '' end as span
     from casework.register_span order by told_at, 1`,
  );
  return rows.map(({ span }) => span);
}

const first = [row(1, { received_on: "2015-03-05", decided_on: "2015-03-20" })];
const second = [...first, row(2, { received_on: "2015-09-08", decided_on: "2015-09-20" })];

describe("what a file covers is kept", () => {
  test("by the days of all its rows, also of those that were there", async () => {
    expect((await bringIn(csv(first))).result).toMatchObject({
      value: { added: 1, coversFrom: "2015-03-01", coversTo: "2015-03-31", isStated: false },
    });
    world.setNow("2026-11-23T11:00:00.000Z");
    expect((await bringIn(csv(second))).result).toMatchObject({
      value: { added: 1, unchanged: 1, coversFrom: "2015-03-01", coversTo: "2015-09-30" },
    });
    expect(await spans()).toEqual(["2015-03-01 2015-03-31", "2015-03-01 2015-09-30"]);
  });

  test("once, since the first import, however often the file comes", async () => {
    const told = () => world.administrator.query("select told_at from casework.register_span order by 1");
    const before = (await told()).rows;
    world.setNow("2026-11-23T12:00:00.000Z");
    expect((await bringIn(csv(second))).result).toMatchObject({ value: { added: 0, unchanged: 2 } });
    expect((await told()).rows).toEqual(before);
  });

  test("as it is stated, also where nothing else is new, and where the file has no row", async () => {
    world.setNow("2026-11-23T13:00:00.000Z");
    const stated = await bringIn(csv(second), { stated: ["2015-01-01", "2015-12-31"] });
    expect(stated.result).toMatchObject({ value: { added: 0, coversFrom: "2015-01-01", isStated: true } });
    world.setNow("2026-11-23T14:00:00.000Z");
    const empty = await bringIn(csv([]), { stated: ["2016-01-01", "2016-12-31"] });
    expect(empty.result).toMatchObject({ value: { rows: 0, coversTo: "2016-12-31" } });
    expect((await spans()).slice(2)).toEqual(["2015-01-01 2015-12-31 stated", "2016-01-01 2016-12-31 stated"]);
  });
});

test("of a month on whose last day the file comes in, only the days before that day, by the day in Finland", async () => {
  const inNovember = csv([row(5, { received_on: "2026-11-30", decided_on: "2026-11-30" })]);
  world.setNow("2026-11-30T21:59:00.000Z");
  expect((await bringIn(inNovember)).result).toMatchObject({
    value: { coversFrom: "2026-11-01", coversTo: "2026-11-29", isStated: false },
  });
  world.setNow("2026-11-30T22:01:00.000Z");
  expect((await bringIn(inNovember)).result).toMatchObject({
    value: { coversFrom: "2026-11-01", coversTo: "2026-11-30" },
  });
  expect((await spans()).slice(-2)).toEqual(["2026-11-01 2026-11-29", "2026-11-01 2026-11-30"]);
});

describe("nothing is kept", () => {
  test("of a dry run, which tells it all the same", async () => {
    const before = await spans();
    const days = ["2014-01-01", "2016-12-31"] as const;
    expect((await bringIn(csv(second), { dryRun: true, stated: days })).result).toMatchObject({
      value: { coversFrom: "2014-01-01", coversTo: "2016-12-31" },
    });
    expect(await spans()).toEqual(before);
  });

  test("of a file without a row of which nobody states it", async () => {
    const before = await spans();
    expect((await bringIn(csv([]))).result).toMatchObject({ value: { coversFrom: null, coversTo: null } });
    expect(await spans()).toEqual(before);
  });

  test("of a file with referrals only of the day on which it comes in, the first of a month", async () => {
    const before = await spans();
    world.setNow("2026-12-01T10:00:00.000Z");
    const today = csv([row(6, { received_on: "2026-12-01", decided_on: "2026-12-01" })]);
    expect((await bringIn(today)).result).toMatchObject({ value: { added: 1, coversFrom: null, coversTo: null } });
    expect(await spans()).toEqual(before);
  });

  test("of a file that is refused, for another reason or for rows of other days, known ones too", async () => {
    const before = await spans();
    await bringIn(csv([...second, row(3, { sex: "x" })]), { stated: ["2013-01-01", "2015-12-31"] });
    const { result } = await bringIn(
      csv([...second, row(4, { received_on: "2016-02-01", decided_on: "2016-02-02" })]),
      {
        stated: ["2015-06-01", "2015-12-31"],
      },
    );
    expect(problemsOf(result).map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, "received_on", "outside_span"],
      [4, "received_on", "outside_span"],
    ]);
    expect(await spans()).toEqual(before);
  });
});

test("the same file with other days is another import", async () => {
  const key = "0b9f7a3e-6f5d-4c1e-9d53-6f1c0f0e8a11";
  await bringIn(csv(second), { key });
  await expect(bringIn(csv(second), { key, stated: ["2015-01-01", "2015-12-31"] })).rejects.toThrow(/IDEMPOTENCY/);
});
