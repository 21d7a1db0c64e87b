import { expect, test } from "vitest";
import type { LessonId } from "../courses/index.ts";
import { calendarDate, type Instant, type StaffId, type TraineeId } from "../kernel/index.ts";
import type { CourseId, CourseVersionId } from "../courses/index.ts";
import type { EnrolmentId } from "../enrolments/index.ts";
import { decideCertificate } from "./certificate.decide.ts";
import {
  assignsLessons,
  certificateStatusOn,
  evolveCertificate,
  issueCertificate,
  renewedValidity,
  shortenedBy,
  validityOf,
  type Certificate,
  type CertificateCommand,
  type CertificateId,
} from "./certificate.ts";

const day = calendarDate;
const at = "2026-12-01T08:00:00.000Z" as Instant;
const trainer = "trainer" as StaffId;
const held = issueCertificate({
  id: "c" as CertificateId,
  enrolment: "e" as EnrolmentId,
  trainee: "t" as TraineeId,
  course: "k" as CourseId,
  courseVersion: "v" as CourseVersionId,
  organisation: null,
  validFrom: day("2026-11-02"),
  validUntil: day("2028-11-02"),
  renewalFrom: day("2028-08-02"),
  statusIndex: 7,
});

function material(until: string) {
  return { kind: "material", lessons: ["m1-a" as LessonId], certificatesUntil: day(until) } as const;
}

function after(certificate: Certificate, command: CertificateCommand): Certificate {
  const decision = decideCertificate(certificate, command);
  if (!decision.ok) throw new Error(decision.rejection.kind);
  return decision.value.reduce(evolveCertificate, certificate);
}

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
  expect(shortenedBy(held, material("2027-02-01"))).toBe("2027-02-01");
  expect(shortenedBy(held, material("2030-02-01"))).toBe("2028-11-02");
  expect(shortenedBy(held, { kind: "minor" })).toBe("2028-11-02");
  expect(shortenedBy(held, material("2026-10-01"))).toBe("2026-11-02");
});

test("shortened, it remembers the day that it was issued with, and shortening it again changes nothing", () => {
  const command = { kind: "shortenCertificate", change: material("2027-02-01"), at } as const;
  const shortened = after(held, command);
  expect(shortened).toMatchObject({ validUntil: "2027-02-01", issuedUntil: "2028-11-02", renewalFrom: "2027-02-01" });
  expect(after(shortened, command)).toEqual(shortened);
});

test("a material change assigns its lessons to everybody who is certified, but not to who renews before its day anyway", () => {
  const [early, renewing] = [day("2026-12-01"), day("2028-08-02")];
  expect(assignsLessons(material("2027-02-01"), held, early)).toBe(true);
  expect(assignsLessons(material("2029-02-01"), held, early)).toBe(true);
  expect(assignsLessons(material("2029-02-01"), held, renewing)).toBe(false);
  expect(assignsLessons(material("2028-11-02"), held, renewing)).toBe(true);
  expect(assignsLessons({ kind: "minor" }, held, early)).toBe(false);
});

test("who has read the change is certified through the day that the earlier certificate was issued with, unless it has passed", () => {
  const rule = { months: 24, renewalMonths: 3 };
  const shortened = { issuedUntil: day("2028-11-02") };
  expect(renewedValidity(rule, shortened, day("2027-01-15"))).toEqual({
    validFrom: "2027-01-15",
    validUntil: "2028-11-02",
    renewalFrom: "2028-08-02",
  });
  expect(renewedValidity(rule, shortened, day("2028-11-03"))).toBeUndefined();
});

test("is revoked once, with a reason, in the version that was looked at", () => {
  const revoking = {
    kind: "revokeCertificate",
    reason: "Vilppi kokeessa",
    expectedVersion: 1,
    by: trainer,
    at,
  } as const;
  const revoked = after(held, revoking);
  expect(revoked).toMatchObject({ revoked: { at, by: trainer, reason: "Vilppi kokeessa" }, version: 2 });
  const refused = (certificate: Certificate, command: CertificateCommand) =>
    decideCertificate(certificate, command) as unknown;
  expect(refused(revoked, { ...revoking, expectedVersion: 2 })).toMatchObject({
    rejection: { kind: "CertificateRevoked" },
  });
  expect(refused(held, { ...revoking, reason: " " })).toMatchObject({
    rejection: { field: "reason", problem: "required" },
  });
  expect(refused(held, { ...revoking, expectedVersion: 2 })).toMatchObject({ rejection: { kind: "StaleVersion" } });
  expect(after(revoked, { kind: "shortenCertificate", change: material("2027-02-01"), at })).toEqual(revoked);
});
