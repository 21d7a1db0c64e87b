import { expect, test } from "vitest";
import { calendarDate } from "../kernel/index.ts";
import { isCentreIn, isOpenThrough, type OpeningTold } from "./open-through.ts";

function told(kind: OpeningTold["kind"], day: string | null, toldOn: string): OpeningTold {
  return { kind, day: day === null ? null : calendarDate(day), toldOn: calendarDate(toldOn) };
}

const open = (all: readonly OpeningTold[], months: readonly string[]) =>
  months.filter((month) => isOpenThrough({ told: all, kinds: [] }, month));

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

test("a body is a reception centre as it had been told by the end of the half-year, and at first as it was told first", () => {
  const kind = (isCentre: boolean, toldOn: string) => ({ isCentre, toldOn: calendarDate(toldOn) });
  const centreIn = (kinds: readonly ReturnType<typeof kind>[]) =>
    ["2014-12", "2015-06", "2015-07", "2016-02"].filter((month) => isCentreIn({ kinds }, month));
  expect(centreIn([kind(true, "2015-02-01"), kind(false, "2015-09-10")])).toEqual(["2014-12", "2015-06"]);
  expect(centreIn([kind(false, "2015-02-01"), kind(true, "2015-09-10")])).toEqual(["2015-07", "2016-02"]);
  expect(centreIn([kind(true, "2015-02-01"), kind(false, "2015-09-10"), kind(true, "2015-12-30")])).toEqual([
    "2014-12",
    "2015-06",
    "2015-07",
    "2016-02",
  ]);
});

test("a body that is no reception centre any more is not open as one from the half-year on in which that was told", () => {
  const opening = [told("opened", null, "2014-01-01")];
  const kinds = [
    { isCentre: true, toldOn: calendarDate("2014-01-01") },
    { isCentre: false, toldOn: calendarDate("2015-09-10") },
  ];
  expect(["2015-06", "2015-07"].map((month) => isOpenThrough({ told: opening, kinds }, month))).toEqual([true, false]);
});
