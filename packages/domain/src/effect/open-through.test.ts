import { expect, test } from "vitest";
import { calendarDate } from "../kernel/index.ts";
import { isOpenThrough, type OpeningTold } from "./open-through.ts";

function told(kind: OpeningTold["kind"], day: string | null, toldOn: string): OpeningTold {
  return { kind, day: day === null ? null : calendarDate(day), toldOn: calendarDate(toldOn) };
}

const open = (all: readonly OpeningTold[], months: readonly string[]) =>
  months.filter((month) => isOpenThrough({ told: all }, month));

test("a centre is open through the months between the days of opening and of closing", () => {
  const all = [told("opened", "2015-02-01", "2015-02-01"), told("closed", "2015-05-01", "2015-05-04")];
  expect(open(all, ["2015-01", "2015-02", "2015-04", "2015-05"])).toEqual(["2015-02", "2015-04"]);
  const within = [told("opened", "2015-02-02", "2015-02-02"), told("closed", "2015-04-30", "2015-05-04")];
  expect(open(within, ["2015-02", "2015-03", "2015-04"])).toEqual(["2015-03"]);
});

test("a closing that is told late closes no month of a half-year that was over", () => {
  const all = [told("opened", null, "2014-01-01"), told("closed", "2015-04-01", "2015-09-10")];
  expect(open(all, ["2015-03", "2015-04", "2015-06", "2015-07", "2015-12"])).toEqual(["2015-03", "2015-04", "2015-06"]);
});

test("an opening that is told late opens no month of a half-year that was over, and neither does another day of it", () => {
  const late = [told("opened", "2014-01-01", "2015-09-10")];
  expect(open(late, ["2015-06", "2015-07", "2015-09"])).toEqual(["2015-07", "2015-09"]);
  const amended = [told("opened", "2014-01-01", "2014-01-01"), told("opened", "2015-08-01", "2015-09-10")];
  expect(open(amended, ["2014-12", "2015-06", "2015-07", "2015-08"])).toEqual(["2014-12", "2015-06", "2015-08"]);
});
