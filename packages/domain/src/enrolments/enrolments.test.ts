import { describe, expect, test } from "vitest";
import type { CertificateRule, CourseId, CourseVersionId, LessonId } from "../courses/index.ts";
import { accept, calendarDate, reject, type Instant, type StaffId, type TraineeId } from "../kernel/index.ts";
import { decideEnrolment, whyNotEnrol } from "./enrolment.decide.ts";
import {
  beginEnrolment,
  evolveEnrolment,
  type Enrolment,
  type EnrolmentCommand,
  type EnrolmentId,
} from "./enrolment.ts";

const day = calendarDate;
const at = "2026-11-02T08:00:00.000Z" as Instant;
const trainer = "trainer" as StaffId;

const enrolled = beginEnrolment({
  id: "e" as EnrolmentId,
  trainee: "t" as TraineeId,
  course: "c" as CourseId,
  courseVersion: "v1" as CourseVersionId,
  role: "reception",
  delta: null,
  organisation: null,
  origin: { kind: "self" },
  cycle: 1,
  enrolledOn: day("2026-10-01"),
  dueOn: null,
  extraTime: 0,
});

type Asked = EnrolmentCommand extends infer C
  ? C extends EnrolmentCommand
    ? Omit<C, "expectedVersion" | "at">
    : never
  : never;

function deciding(enrolment: Enrolment, asked: Asked) {
  return decideEnrolment(enrolment, { ...asked, expectedVersion: enrolment.version, at });
}

function after(enrolment: Enrolment, asked: Asked): Enrolment {
  const decision = deciding(enrolment, asked);
  if (!decision.ok) throw new Error(decision.rejection.kind);
  return decision.value.reduce(evolveEnrolment, enrolment);
}

describe("an enrolment", () => {
  test("has a due date of today or later, or none", () => {
    expect(after(enrolled, { kind: "setDueDate", dueOn: day("2026-11-02"), by: trainer }).dueOn).toBe("2026-11-02");
    expect(after(enrolled, { kind: "setDueDate", dueOn: null, by: trainer }).dueOn).toBeNull();
    expect(deciding(enrolled, { kind: "setDueDate", dueOn: day("2026-11-01"), by: trainer })).toMatchObject({
      rejection: { kind: "InvalidField", field: "dueOn", problem: "too_early" },
    });
  });

  test("knows on which day its due date was set: that of enrolling, or of the latest change", () => {
    const { status: _status, version: _version, dueSetOn: _none, ...begin } = enrolled;
    const assigned = beginEnrolment({ ...begin, dueOn: day("2026-12-01") });
    expect([enrolled.dueSetOn, assigned.dueSetOn]).toEqual([null, "2026-10-01"]);
    const moved = after(assigned, { kind: "setDueDate", dueOn: day("2026-11-04"), by: trainer });
    expect(moved).toMatchObject({ dueOn: "2026-11-04", dueSetOn: "2026-11-02" });
    expect(after(moved, { kind: "setDueDate", dueOn: null, by: trainer }).dueSetOn).toBeNull();
    expect(deciding(assigned, { kind: "setDueDate", dueOn: day("2026-12-01"), by: trainer })).toEqual(accept([]));
  });

  test("can have up to twice the time in exams", () => {
    expect(after(enrolled, { kind: "grantExtraTime", extraTime: 100, by: trainer }).extraTime).toBe(100);
    for (const extraTime of [-1, 101, 12.5, Number.NaN]) {
      expect(deciding(enrolled, { kind: "grantExtraTime", extraTime, by: trainer })).toMatchObject({
        rejection: { field: "extraTime", problem: "out_of_range" },
      });
    }
  });

  test("is waived with a reason only", () => {
    expect(deciding(enrolled, { kind: "waiveCourse", reason: " ", certificate: null, by: trainer })).toMatchObject({
      rejection: { field: "reason", problem: "required" },
    });
    const reason = "Käynyt IHME-koulutuksen.";
    expect(after(enrolled, { kind: "waiveCourse", reason, certificate: null, by: trainer })).toMatchObject({
      status: "waived",
      waiver: { by: trainer, on: "2026-11-02" },
    });
  });

  test("is not waived where somebody certified reads what has changed", () => {
    const delta = { ...enrolled, delta: ["b" as LessonId] };
    expect(deciding(delta, { kind: "waiveCourse", reason: "Osaa jo.", certificate: null, by: trainer })).toEqual(
      reject({ kind: "ChangedLessonsNotWaived" }),
    );
  });

  test("is not changed any more once it is over", () => {
    const completed = after(enrolled, { kind: "completeCourse" });
    expect(completed).toMatchObject({ status: "completed", completedOn: "2026-11-02" });
    expect(deciding(completed, { kind: "withdrawEnrolment" })).toMatchObject({
      rejection: { kind: "EnrolmentOver", status: "completed" },
    });
  });

  test("is refused where it has been changed meanwhile", () => {
    const stale = { kind: "completeCourse", expectedVersion: 9, at } as const;
    expect(decideEnrolment(enrolled, stale)).toMatchObject({ rejection: { kind: "StaleVersion", currentVersion: 1 } });
  });
});

describe("enrolling", () => {
  const today = day("2026-11-02");

  test("is one at a time", () => {
    expect(whyNotEnrol({ enrolments: [{ status: "active", renewalFrom: null }], certificate: null, today })).toEqual({
      kind: "EnrolledAlready",
    });
    const over = (["completed", "withdrawn"] as const).map((status) => ({ status, renewalFrom: null }));
    expect(whyNotEnrol({ enrolments: over, certificate: null, today })).toBeUndefined();
  });

  test("again opens with the renewal of the certificate, on its first day", () => {
    const holding = (renewalFrom: string) => ({
      enrolments: [],
      certificate: { renewalFrom: day(renewalFrom) },
      today,
    });
    expect(whyNotEnrol(holding("2026-11-03"))).toEqual({ kind: "CertificateHolds", renewalFrom: "2026-11-03" });
    expect(whyNotEnrol(holding("2026-11-02"))).toBeUndefined();
  });

  test("waits for the end of a waiver, which ends as a certificate of its day would; without certificates it never does", () => {
    const waived = (certificate: CertificateRule | null) => {
      const waiver = after(enrolled, { kind: "waiveCourse", reason: "Muualla", certificate, by: trainer });
      if (waiver.status !== "waived") throw new Error("A course that is waived is");
      const { status } = waiver;
      return { enrolments: [{ status, renewalFrom: waiver.waiver.renewalFrom }], certificate: null };
    };
    const rule = { months: 24, renewalMonths: 3 };
    const on = (certificate: CertificateRule | null, asked: string) =>
      whyNotEnrol({ ...waived(certificate), today: day(asked) });
    expect(on(rule, "2028-08-01")).toEqual({ kind: "Waived", renewalFrom: "2028-08-02" });
    expect(on(rule, "2028-08-02")).toBeUndefined();
    expect(on(null, "2060-01-01")).toEqual({ kind: "Waived", renewalFrom: null });
  });

  test("opens by taking a waiver back, and by nothing else that is done to it", () => {
    const waived = after(enrolled, { kind: "waiveCourse", reason: "Muualla", certificate: null, by: trainer });
    expect(deciding(waived, { kind: "completeCourse" })).toMatchObject({ rejection: { kind: "EnrolmentOver" } });
    expect(after(waived, { kind: "withdrawEnrolment" })).toMatchObject({ status: "withdrawn" });
  });

  test("again after a waiver was taken back leaves known why and by whom there was one", () => {
    const waived = after(enrolled, { kind: "waiveCourse", reason: "Muualla", certificate: null, by: trainer });
    const waiver = { reason: "Muualla", by: trainer, on: "2026-11-02", renewalFrom: null };
    expect(after(waived, { kind: "withdrawEnrolment" })).toMatchObject({ withdrawnOn: "2026-11-02", waiver });
    expect(after(enrolled, { kind: "withdrawEnrolment" })).toMatchObject({ status: "withdrawn", waiver: null });
  });
});
