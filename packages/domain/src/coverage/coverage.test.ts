import { expect, test } from "vitest";
import { addDays, calendarDate, type OrganisationId } from "../kernel/index.ts";
import { coverageOn, firstOverHalf, isOverHalf, type CoverageInput, type HeldCertificate } from "./coverage.ts";

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

test("half is passed with more than half, on the first day on which it is", () => {
  expect(isOverHalf({ kind: "known", certified: 2, staff: 4 })).toBe(false);
  expect(isOverHalf({ kind: "known", certified: 3, staff: 4 })).toBe(true);
  expect(isOverHalf({ kind: "unknown", certified: 3, reason: "no_count" })).toBe(false);
  const days = Array.from({ length: 90 }, (_, place) => addDays(day("2015-09-01"), place));
  expect(firstOverHalf(input, centre, days)).toBe("2015-10-05");
  expect(firstOverHalf(input, other, days)).toBe("2015-09-01");
});
