import { expect, test } from "vitest";
import { calendarDate, type OrganisationId } from "../kernel/index.ts";
import {
  byNeed,
  coverageOf,
  coverageOn,
  isOverHalf,
  percentOf,
  totalCoverage,
  type CoverageInput,
  type HeldCertificate,
} from "./coverage.ts";

const day = calendarDate;
const [centre, other] = ["centre" as OrganisationId, "other" as OrganisationId];

function held(
  person: string,
  ...[from, until, organisation = centre]: [string, string, OrganisationId?]
): HeldCertificate {
  return { organisation, person, validFrom: day(from), validUntil: day(until) };
}

const input: CoverageInput = {
  staffCounts: [
    { organisation: centre, from: day("2015-09-01"), count: 4 },
    { organisation: centre, from: day("2015-11-01"), count: 8 },
    { organisation: other, from: day("2015-09-01"), count: 1 },
  ],
  certificates: [
    held("a", "2015-09-10", "2017-09-10"),
    held("b", "2015-10-01", "2015-10-31"),
    held("c", "2015-10-05", "2017-10-05"),
    // Renewed: one person, not two.
    held("c", "2015-10-06", "2017-10-06"),
    held("d", "2015-09-01", "2017-09-01", other),
  ],
};

test("coverage is different people with a valid certificate of the staff that day, by hand: 1 of 4, 3 of 4, 2 of 8", () => {
  expect(coverageOn(input, centre, day("2015-09-10"))).toEqual({ kind: "known", certified: 1, staff: 4 });
  expect(coverageOn(input, centre, day("2015-10-31"))).toEqual({ kind: "known", certified: 3, staff: 4 });
  expect(coverageOn(input, centre, day("2015-11-01"))).toEqual({ kind: "known", certified: 2, staff: 8 });
});

test("where nobody has told how many work there, coverage is unknown and not full", () => {
  expect(coverageOn(input, centre, day("2015-08-31"))).toEqual({ kind: "unknown", certified: 0, reason: "no_count" });
  const closed = { ...input, staffCounts: [{ organisation: centre, from: day("2015-09-01"), count: 0 }] };
  expect(coverageOn(closed, centre, day("2015-10-31"))).toMatchObject({ kind: "unknown", reason: "nobody_works" });
  const small = { ...input, staffCounts: [{ organisation: centre, from: day("2015-09-01"), count: 2 }] };
  expect(coverageOn(small, centre, day("2015-10-31"))).toEqual({
    kind: "unknown",
    certified: 3,
    reason: "count_too_small",
  });
});

test("half is passed with more than half, and not where coverage is unknown", () => {
  expect(isOverHalf({ kind: "known", certified: 2, staff: 4 })).toBe(false);
  expect(isOverHalf({ kind: "known", certified: 3, staff: 4 })).toBe(true);
  expect(isOverHalf({ kind: "unknown", certified: 3, reason: "no_count" })).toBe(false);
});

test("the share is in whole per cent, and neither nobody nor everybody unless it is", () => {
  expect(percentOf(coverageOf(0, 8))).toBe(0);
  expect(percentOf(coverageOf(8, 8))).toBe(100);
  // 1 of 300 is a third of a per cent; 299 of 300 is 99.67.
  expect(percentOf(coverageOf(1, 300))).toBe(1);
  expect(percentOf(coverageOf(299, 300))).toBe(99);
  expect(percentOf(coverageOf(1, 8))).toBe(13);
  expect(percentOf(coverageOf(3, undefined))).toBeNull();
});

test("bodies come by need: least covered first, of the same share the one with more people to train, the unknown last", () => {
  const [unknown, none, half, bigNone, full] = [
    coverageOf(3, undefined),
    coverageOf(0, 4),
    coverageOf(4, 8),
    coverageOf(0, 9),
    coverageOf(2, 2),
  ];
  expect([unknown, full, none, half, bigNone].toSorted(byNeed)).toEqual([bigNone, none, half, full, unknown]);
});

test("the total is of the bodies whose coverage is known; of how many, it says", () => {
  const coverages = [
    coverageOf(3, 4),
    coverageOf(0, 6),
    coverageOf(2, undefined),
    coverageOf(9, 5),
    coverageOf(0, undefined),
  ];
  // 3 + 0 of 4 + 6; the third has no count, the fourth a count that cannot be, the fifth neither count nor anybody.
  expect(totalCoverage(coverages)).toEqual({
    bodies: 5,
    known: 2,
    certified: 3,
    staff: 10,
    overHalf: 1,
    withoutAnybody: 2,
  });
});
