import { describe, expect, test } from "vitest";
import { calendarDate } from "../kernel/index.ts";
import {
  addedHalves,
  addedMonths,
  beginningOfHalf,
  countedMonths,
  halfOf,
  isCounted,
  joinedSpans,
  knownSince,
  monthsOf,
  type RegisterReach,
  type ToldDays,
} from "./months.ts";

/** What a file covers that came in at a moment. */
function days(from: string, to: string, since = "2020-01-08T10:00:00.000Z"): ToldDays {
  return { from: calendarDate(from), to: calendarDate(to), since };
}

test("months are added over the turns of years", () => {
  expect(["2014-12", "2015-01", "2016-01"].map((month) => addedMonths(month, 1))).toEqual([
    "2015-01",
    "2015-02",
    "2016-02",
  ]);
  expect(["2015-01", "2015-12"].map((month) => addedMonths(month, -13))).toEqual(["2013-12", "2014-11"]);
});

test("half-years begin in January and July", () => {
  expect([halfOf("2015-06"), halfOf(calendarDate("2015-07-01"))]).toEqual(["2015-1", "2015-2"]);
  expect(monthsOf("2015-2")).toEqual(["2015-07", "2015-08", "2015-09", "2015-10", "2015-11", "2015-12"]);
  expect([addedHalves("2015-1", -1), addedHalves("2015-2", 1)]).toEqual(["2014-2", "2016-1"]);
  expect(beginningOfHalf(calendarDate("2015-11-17"))).toBe("2015-07-01");
});

describe("the months of which every referral is known", () => {
  const lastOver = "2026-10";
  const register = { first: "2006-02", last: "2015-12" };
  const file = days("2006-02-01", "2015-12-31");
  const counted = (reach: RegisterReach) => joinedSpans(countedMonths(reach));

  test("are those of the register that came in, and nothing after it", () => {
    expect(counted({ registers: [file], recordedSince: null, lastOver })).toEqual([register]);
    expect(isCounted([register], "2015-2")).toBe(true);
    expect(isCounted([register], "2016-1")).toBe(false);
    expect(isCounted([register], "2006-1")).toBe(false);
  });

  test("are those from the month after the first referral that was recorded as it arrived, to the last that is over", () => {
    expect(counted({ registers: [], recordedSince: "2026-03", lastOver })).toEqual([
      { first: "2026-04", last: "2026-10" },
    ]);
  });

  test("have a gap where recording began long after the register ended", () => {
    expect(counted({ registers: [file], recordedSince: "2026-03", lastOver })).toEqual([
      register,
      { first: "2026-04", last: "2026-10" },
    ]);
    expect(counted({ registers: [file], recordedSince: "2026-11", lastOver })).toEqual([register]);
  });

  test("go on without a gap where recording began when the register ended", () => {
    for (const recordedSince of ["2015-11", "2015-12", "2016-01"]) {
      expect(counted({ registers: [file], recordedSince, lastOver })).toEqual([{ first: "2006-02", last: "2026-10" }]);
    }
  });

  test("are those of each file, and the years between two files are unknown", () => {
    const later = { first: "2019-05", last: "2019-05" };
    const registers = [days("2019-05-01", "2019-05-31"), file];
    expect(counted({ registers, recordedSince: null, lastOver })).toEqual([register, later]);
    expect(counted({ registers, recordedSince: "2019-06", lastOver })).toEqual([
      register,
      { first: "2019-05", last: "2026-10" },
    ]);
  });

  test("go on from one file to the next where there is no month between, or where both have it", () => {
    for (const from of ["2015-03-01", "2016-01-01"]) {
      const registers = [file, days(from, "2017-12-31")];
      expect(counted({ registers, recordedSince: null, lastOver })).toEqual([{ first: "2006-02", last: "2017-12" }]);
    }
  });

  test("begin with what was recorded as it arrived where a file of later months came in", () => {
    const registers = [days("2016-02-01", "2016-09-30")];
    expect(counted({ registers, recordedSince: "2015-03", lastOver })).toEqual([{ first: "2015-04", last: "2026-10" }]);
  });

  test("are over: a register that reaches into this month is counted to the last one", () => {
    const registers = [days("2026-01-01", "2026-11-30")];
    expect(counted({ registers, recordedSince: null, lastOver })).toEqual([{ first: "2026-01", last: "2026-10" }]);
  });

  test("are none where nothing is known", () => {
    expect(counted({ registers: [], recordedSince: null, lastOver })).toEqual([]);
  });
});

test("a half-year is known when it is over, or when the last file came in that tells of it", () => {
  const reach = { recordedSince: "2016-03", lastOver: "2026-10" };
  const [early, late] = ["2016-01-08T10:00:00.000Z", "2016-09-01T10:00:00.000Z"];
  const registers = [days("2014-01-01", "2014-08-31", late), days("2014-04-01", "2016-03-31", early)];
  const counted = countedMonths({ ...reach, registers });
  expect(["2014-1", "2014-2", "2015-2", "2016-1", "2016-2"].map((half) => knownSince(counted, half))).toEqual([
    late,
    early,
    early,
    "2016-07-01",
    "2017-01-01",
  ]);
});

describe("months at the edges of files", () => {
  const lastOver = "2026-10";
  const counted = (registers: readonly ToldDays[], recordedSince: string | null = null) =>
    joinedSpans(countedMonths({ registers, recordedSince, lastOver }));

  test("are known only where they are covered to the day", () => {
    expect(counted([days("2015-01-02", "2015-12-30")])).toEqual([{ first: "2015-02", last: "2015-11" }]);
    expect(counted([days("2016-02-01", "2016-02-28")])).toEqual([]);
    expect(counted([days("2016-02-01", "2016-02-29")])).toEqual([{ first: "2016-02", last: "2016-02" }]);
    expect(counted([days("2015-06-10", "2015-06-20")])).toEqual([]);
  });

  test("are known where two files cover them together, from when the later came in, and not where a day is missing", () => {
    const [early, late] = ["2016-01-08T10:00:00.000Z", "2016-09-01T10:00:00.000Z"];
    const first = days("2015-01-01", "2015-05-14", early);
    const second = days("2015-05-15", "2015-12-31", late);
    expect(counted([second, first])).toEqual([{ first: "2015-01", last: "2015-12" }]);
    expect(counted([days("2015-05-16", "2015-12-31"), first])).toEqual([
      { first: "2015-01", last: "2015-04" },
      { first: "2015-06", last: "2015-12" },
    ]);
    const spans = countedMonths({ registers: [second, first], recordedSince: null, lastOver });
    expect(["2015-1", "2015-2"].map((half) => knownSince(spans, half))).toEqual([late, late]);
    const whole = countedMonths({
      registers: [days("2015-01-01", "2015-06-30", early), second],
      recordedSince: null,
      lastOver,
    });
    expect(["2015-1", "2015-2"].map((half) => knownSince(whole, half))).toEqual([early, late]);
  });

  test("are whole where recording goes on from a file that ends within a month, and not where nobody recorded soon after", () => {
    const file = days("2015-01-01", "2016-03-14");
    for (const recordedSince of ["2016-03", "2016-04"]) {
      expect(counted([file], recordedSince)).toEqual([{ first: "2015-01", last: "2026-10" }]);
    }
    expect(counted([file], "2016-05")).toEqual([
      { first: "2015-01", last: "2016-02" },
      { first: "2016-06", last: "2026-10" },
    ]);
  });

  test("of a cumulative file that comes again and again are those of the last, and known since the first that had them", () => {
    const files = ["2015-03-31", "2015-06-30", "2015-12-31"].map((to, place) =>
      days("2014-01-01", to, `2016-0${place + 1}-01T10:00:00.000Z`),
    );
    expect(counted(files)).toEqual([{ first: "2014-01", last: "2015-12" }]);
    const spans = countedMonths({ registers: files, recordedSince: null, lastOver });
    expect(["2014-2", "2015-1", "2015-2"].map((half) => knownSince(spans, half).slice(0, 7))).toEqual([
      "2016-01",
      "2016-02",
      "2016-03",
    ]);
  });
});
