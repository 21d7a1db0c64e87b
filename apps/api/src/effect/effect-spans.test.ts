import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { register2015File, register2016File } from "@vas/domain/demo";
import { asOwner, readSpanCommand } from "../administration/index.ts";
import { openTaughtWorld } from "../testing/demo-2015.ts";
import { askEffect } from "../testing/given-effect.ts";
import { registersIn } from "../testing/given-register.ts";
import type { World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openTaughtWorld();
});
afterAll(() => world.close());

const { bringIn } = registersIn(() => world);
let hour = 8;

/** Brings a file in an hour after the one before. */
async function bring(text: string, stated?: readonly [string, string]) {
  world.setNow(`2026-11-23T${String((hour += 1)).padStart(2, "0")}:00:00.000Z`);
  expect((await bringIn(text, stated && { stated })).result).toMatchObject({ ok: true });
}

async function known() {
  const { counted, halfYears } = await askEffect(world);
  return {
    months: counted.map(({ first, last }) => `${first} ${last}`),
    halves: halfYears.map((one) => (one as { half: string }).half),
  };
}

const [head = "", ...rows2015] = register2015File().trim().split("\n");
const [, ...rows2016] = register2016File().trim().split("\n");
const place = head.split(",").indexOf("received_on");

/** The rows of both registers that came between two days, as a file. */
function file(from: string, to: string): string {
  const within = [...rows2015, ...rows2016].filter((line) => {
    const day = line.split(",")[place] ?? "";
    return from <= day && day <= to;
  });
  return [head, ...within].join("\n");
}

/*
 * The first centres passed half in the first half of 2015, the last in the second of 2016: half-years are shown from the first of
 * 2014 to the second of 2017, those of them whose six months are all known.
 */
describe("half-years come into the effect by what files cover:", () => {
  test("a yearly file without rows in its first months and its last", async () => {
    await bring(file("2015-03-01", "2015-10-31"));
    expect(await known()).toEqual({ months: ["2015-03 2015-10"], halves: [] });
  });

  test("the same file once it is stated to cover the year", async () => {
    await bring(file("2015-03-01", "2015-10-31"), ["2015-01-01", "2015-12-31"]);
    expect(await known()).toEqual({ months: ["2015-01 2015-12"], halves: ["2015-1", "2015-2"] });
  });

  test("a file of later years: the year between stays unknown", async () => {
    await bring(file("2017-01-01", "2017-12-31"), ["2017-01-01", "2017-12-31"]);
    expect(await known()).toEqual({
      months: ["2015-01 2015-12", "2017-01 2017-12"],
      halves: ["2015-1", "2015-2", "2017-1", "2017-2"],
    });
  });

  test("two files that meet within a month: known where no day is missing", async () => {
    await bring(file("2016-01-02", "2016-04-14"), ["2016-01-02", "2016-04-14"]);
    await bring(file("2016-04-15", "2016-12-31"), ["2016-04-15", "2016-12-31"]);
    const halves = ["2015-1", "2015-2", "2016-2", "2017-1", "2017-2"];
    expect(await known()).toEqual({ months: ["2015-01 2015-12", "2016-02 2017-12"], halves });
  });

  test("a cumulative file: all that it covers, and not only the months of its new rows", async () => {
    await bring(file("2014-01-01", "2017-12-31"));
    expect(await known()).toEqual({
      months: ["2014-01 2017-12"],
      halves: ["2014-1", "2014-2", "2015-1", "2015-2", "2016-1", "2016-2", "2017-1", "2017-2"],
    });
  });
});

test("the month that is not over when its file comes in is not known once it is over", async () => {
  await bring(file("2017-12-01", "2017-12-31"), ["2017-12-01", "2026-11-20"]);
  world.setNow("2027-07-05T08:00:00.000Z");
  const { months } = await known();
  expect(months).toEqual(["2014-01 2026-10"]);
});

test("days that were stated by mistake and are withdrawn are unknown again, and the others stay known", async () => {
  const [stated = ""] = (await admin("register-spans"))
    .split("\n")
    .filter((line) => line.includes("2017-12-01 2026-11-20"));
  await admin("withdraw-register-span", ...stated.split(" ").slice(0, 3));
  const { months } = await known();
  expect(months).toEqual(["2014-01 2017-12"]);
});

function admin(...args: readonly string[]): Promise<string> {
  return asOwner(world.databaseUrl, readSpanCommand(args) ?? (async () => ""));
}
