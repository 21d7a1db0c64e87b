import { expect, test } from "vitest";
import type { LessonId } from "../courses/index.ts";
import { calendarDate, type Instant, type StaffId } from "../kernel/index.ts";
import { certificateStatusOn, shortenedBy, validityOf } from "./certificate.ts";

const day = calendarDate;
const held = { validFrom: day("2026-11-02"), validUntil: day("2028-11-02"), revoked: null };

test("a certificate of 24 months holds through the same day two years later, and is renewed in its last three months", () => {
  expect(validityOf({ months: 24, renewalMonths: 3 }, day("2026-11-02"))).toEqual({
    validFrom: "2026-11-02",
    validUntil: "2028-11-02",
    renewalFrom: "2028-08-02",
  });
  expect(validityOf({ months: 24, renewalMonths: 3 }, day("2024-02-29")).validUntil).toBe("2026-02-28");
});

test("it is valid through its last day and expired on the next", () => {
  expect(certificateStatusOn(held, day("2026-11-01"))).toBe("not_yet_valid");
  expect(certificateStatusOn(held, day("2026-11-02"))).toBe("valid");
  expect(certificateStatusOn(held, day("2028-11-02"))).toBe("valid");
  expect(certificateStatusOn(held, day("2028-11-03"))).toBe("expired");
});

test("a revoked certificate is revoked, whatever its days", () => {
  const revoked = { at: "2027-01-01T08:00:00.000Z" as Instant, by: "s" as StaffId, reason: "Vilppi" };
  expect(certificateStatusOn({ ...held, revoked }, day("2026-12-01"))).toBe("revoked");
});

test("a material change of the course ends it on the change's day, and never later than before", () => {
  const material = (until: string) =>
    ({ kind: "material", lessons: ["m1-a" as LessonId], certificatesUntil: day(until) }) as const;
  expect(shortenedBy(held, material("2027-02-01"))).toBe("2027-02-01");
  expect(shortenedBy(held, material("2030-02-01"))).toBe("2028-11-02");
  expect(shortenedBy(held, { kind: "minor" })).toBe("2028-11-02");
});
