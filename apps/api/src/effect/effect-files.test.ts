import { register2016File } from "@vas/domain/demo";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bringInRegister, openTaughtWorld } from "../testing/demo-2015.ts";
import { askEffect } from "../testing/given-effect.ts";
import type { World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openTaughtWorld();
  world.setNow("2026-11-23T08:00:00.000Z");
  await bringInRegister(world);
  world.setNow("2026-11-23T10:00:00.000Z");
  await bringInRegister(world, since2017());
});
afterAll(() => world.close());

/** The register of 2016 and 2017 without the rows of 2016. */
function since2017(): string {
  const [head, ...rows] = register2016File().split("\n");
  return [head, ...rows.filter((row) => !row.startsWith("E-2016"))].join("\n");
}

test("the year between two files of the register is unknown, and no year without referrals", async () => {
  const { counted, halfYears } = await askEffect(world);
  expect(counted).toEqual([
    { first: "2006-02", last: "2015-12" },
    { first: "2017-01", last: "2017-12" },
  ]);
  expect(halfYears.map((one) => (one as { half: string }).half)).toEqual([
    "2014-1",
    "2014-2",
    "2015-1",
    "2015-2",
    "2017-1",
    "2017-2",
  ]);
});

test("a file of the year between, brought in later, makes it known", async () => {
  world.setNow("2026-11-23T12:00:00.000Z");
  await bringInRegister(world, register2016File());
  expect((await askEffect(world)).counted).toEqual([{ first: "2006-02", last: "2017-12" }]);
});
