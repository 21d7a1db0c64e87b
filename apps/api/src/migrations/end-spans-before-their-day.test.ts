import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrationRunner } from "../testing/migration-runner.ts";
import { openWorld, type World } from "../testing/world.ts";
import { EndSpansBeforeTheirDay1795841375000 } from "./2026-11-27T4280-end-spans-before-their-day.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test("what was taken of the day on which a file came in, in Finland, is taken back; what was stated stays", async () => {
  const { administrator } = world;
  const unit = randomUUID();
  await administrator.query("insert into kernel.unit (id, code, name) values ($1, 'T', 'Testi')", [unit]);
  const spans = [
    ["2015-01-01", "2015-11-30", false, "2015-11-30T21:59:00Z"],
    ["2016-01-01", "2016-11-30", false, "2016-11-30T22:01:00Z"],
    ["2017-01-01", "2017-11-30", true, "2017-11-30T10:00:00Z"],
    ["2018-11-01", "2018-11-01", false, "2018-11-01T10:00:00Z"],
    ["2019-11-01", "2019-11-29", false, "2019-11-30T08:00:00Z"],
    ["2019-11-01", "2019-11-30", false, "2019-11-30T10:00:00Z"],
  ] as const;
  for (const span of spans) {
    await administrator.query(
      "insert into casework.register_span (unit_id, first_on, last_on, is_stated, told_at) values ($1, $2, $3, $4, $5)",
      [unit, ...span],
    );
  }
  await migrationRunner(world)(new EndSpansBeforeTheirDay1795841375000());
  const { rows } = await administrator.query<{ span: string; at: string }>(
    "select first_on || ' ' || last_on as span, told_at as at from casework.register_span where unit_id = $1 order by 1",
    [unit],
  );
  expect(rows.map(({ span, at }) => [span, at])).toEqual([
    ["2015-01-01 2015-11-29", "2015-11-30T21:59:00.000Z"],
    ["2016-01-01 2016-11-30", "2016-11-30T22:01:00.000Z"],
    ["2017-01-01 2017-11-30", "2017-11-30T10:00:00.000Z"],
    ["2019-11-01 2019-11-29", "2019-11-30T08:00:00.000Z"],
  ]);
  const { rows: guarded } = await administrator.query(
    "select relforcerowsecurity as forced from pg_class where oid = 'casework.register_span'::regclass",
  );
  expect(guarded).toEqual([{ forced: true }]);
});
