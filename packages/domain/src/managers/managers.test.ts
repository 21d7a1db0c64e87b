import { describe, expect, test } from "vitest";
import { calendarDate, type Instant, type OrganisationId, type StaffId, type TraineeId } from "../kernel/index.ts";
import type { ManagerId } from "../vocabulary/index.ts";
import { courseDaysOn, courseStandingOn, type CourseLearned } from "./course-standing.ts";
import { decideManager, endByMove, evolveManager, nameManager, takeInManager, type Manager } from "./manager.ts";

const [oulu, kemi] = ["oulu" as OrganisationId, "kemi" as OrganisationId];
const [kaisa, reijo] = ["kaisa" as StaffId, "reijo" as StaffId];
// Half past midnight of 24 November in Helsinki.
const at = "2026-11-23T22:30:00.000Z" as Instant;
const later = "2026-12-01T10:00:00.000Z" as Instant;

function naming(isActing = false) {
  const who = { id: "m" as ManagerId, learner: "matti" as TraineeId, organisation: oulu };
  return nameManager({ ...who, isActing, by: kaisa, at });
}

function named(): Manager {
  const decision = naming();
  if (!decision.ok) throw new Error(decision.rejection.kind);
  return decision.value.manager;
}

const ending = { kind: "endManager", expectedVersion: 1, by: reijo, at: later } as const;

describe("the superior of a body's staff", () => {
  test("is named from the day in Finland on, and by whom is kept", () => {
    expect(named()).toMatchObject({ since: "2026-11-24", namedBy: "kaisa", ended: null, version: 1 });
  });

  test("is not named twice", () => {
    expect(naming(true)).toEqual({ ok: false, rejection: { kind: "ManagerAlready" } });
  });

  test("is ended once, on the day on which it is said", () => {
    const decision = decideManager(named(), ending);
    expect(decision).toEqual({ ok: true, value: { kind: "managerEnded", on: "2026-12-01", by: "reijo" } });
    if (!decision.ok) return;
    const over = evolveManager(named(), decision.value);
    expect(over).toMatchObject({ ended: { on: "2026-12-01", by: "reijo" }, version: 2 });
    expect(decideManager(over, { ...ending, expectedVersion: 2 })).toMatchObject({
      rejection: { kind: "ManagerOver" },
    });
    expect(decideManager(over, ending)).toMatchObject({ rejection: { kind: "StaleVersion", currentVersion: 2 } });
  });

  test("is it no more once they move to another body or leave, unless they move to the one that they manage", () => {
    expect(endByMove(named(), { to: kemi, by: reijo, at: later })).toMatchObject({ on: "2026-12-01", by: "reijo" });
    expect(endByMove(named(), { to: null, by: reijo, at: later })).toMatchObject({ kind: "managerEnded" });
    expect(endByMove(named(), { to: oulu, by: reijo, at: later })).toBeUndefined();
    const over = evolveManager(named(), { kind: "managerEnded", on: calendarDate("2026-11-25"), by: kaisa });
    expect(endByMove(over, { to: kemi, by: reijo, at: later })).toBeUndefined();
  });

  test("is taken in with a name and an address that are kept in one form", () => {
    const told = { name: "  Matti   Esimerkki ", email: " matti@example.invalid ", language: "fi" } as const;
    expect(takeInManager(told)).toMatchObject({
      value: { name: "Matti Esimerkki", email: "matti@example.invalid", language: "fi" },
    });
    expect(takeInManager({ ...told, name: " " })).toMatchObject({ rejection: { field: "name", problem: "required" } });
    expect(takeInManager({ ...told, email: "matti" })).toMatchObject({ rejection: { field: "email" } });
  });
});

const today = calendarDate("2026-11-23");
const certificate = {
  validFrom: calendarDate("2025-01-10"),
  validUntil: calendarDate("2027-01-10"),
  renewalFrom: calendarDate("2026-12-10"),
  revokedOn: null,
};
const fresh: CourseLearned = {
  status: "active",
  isBegun: false,
  dueOn: null,
  completedOn: null,
  waiverRenewalFrom: null,
  certificate: null,
};
const passed = { ...fresh, status: "completed", completedOn: calendarDate("2025-01-10"), certificate } as const;

const ended = { ...certificate, validUntil: calendarDate("2026-11-22") };
const soon = { ...certificate, renewalFrom: today };

describe("how a learner stands in a course", () => {
  test.each([
    ["not_begun", fresh],
    ["not_begun", { ...fresh, dueOn: today }],
    ["under_way", { ...fresh, isBegun: true }],
    ["late", { ...fresh, isBegun: true, dueOn: calendarDate("2026-11-22") }],
    ["certified", passed],
    ["ends_soon", { ...passed, certificate: { ...certificate, renewalFrom: today } }],
    ["ends_soon", { ...passed, certificate: { ...certificate, renewalFrom: today, validUntil: today } }],
    ["expired", { ...passed, certificate: { ...certificate, validUntil: calendarDate("2026-11-22") } }],
    ["revoked", { ...passed, certificate: { ...certificate, revokedOn: today } }],
    ["certified", { ...passed, certificate: { ...certificate, revokedOn: calendarDate("2026-11-24") } }],
    ["completed", { ...passed, certificate: null }],
    ["waived", { ...fresh, status: "waived" }],
    ["waived", { ...fresh, status: "waived", waiverRenewalFrom: calendarDate("2026-11-24") }],
    ["expired", { ...fresh, status: "waived", waiverRenewalFrom: today }],
    ["certified", { ...passed, status: "active", isBegun: true }],
    ["late", { ...passed, status: "active", dueOn: calendarDate("2026-11-22") }],
  ] as const)("is %s", (standing, course) => {
    expect(courseStandingOn(course, today)).toBe(standing);
  });

  test("is told with the days that matter now", () => {
    expect(courseDaysOn({ ...passed, dueOn: today }, today)).toEqual({
      standing: "certified",
      dueOn: null,
      completedOn: null,
      certifiedOn: "2025-01-10",
      validUntil: "2027-01-10",
      isEnding: false,
      renewal: null,
    });
    expect(courseDaysOn({ ...passed, certificate: null }, today)).toMatchObject({ completedOn: "2025-01-10" });
    const revoked = courseDaysOn({ ...passed, certificate: { ...certificate, revokedOn: today } }, today);
    expect(revoked).toEqual({
      standing: "revoked",
      dueOn: null,
      completedOn: null,
      certifiedOn: null,
      validUntil: null,
      isEnding: true,
      renewal: null,
    });
    const again = { ...fresh, isBegun: true, certificate: { ...certificate, revokedOn: today } };
    expect(courseDaysOn(again, today)).toMatchObject({ standing: "under_way", certifiedOn: null, validUntil: null });
  });

  test.each([
    ["is", { ...passed, certificate: soon }],
    ["is, though its renewal is late", { ...passed, status: "active", dueOn: ended.validUntil, certificate: soon }],
    ["is, though its renewal is under way", { ...passed, status: "active", isBegun: true, certificate: ended }],
    ["is, as a waiver that is over", { ...fresh, status: "waived", waiverRenewalFrom: today }],
    ["is not", { ...passed, status: "active", dueOn: ended.validUntil }],
    ["is not, where there was none", { ...fresh, dueOn: ended.validUntil }],
    ["is not, of who need not take the course", { ...passed, status: "waived", certificate: ended }],
  ] as const)("whose certificate ends or has ended %s among them", (words, course) => {
    expect(courseDaysOn(course, today).isEnding).toBe(!words.startsWith("is not"));
  });
});

describe("a course that is to be begun again and is not", () => {
  const waivedUntil = (day: string) => ({ ...fresh, status: "waived", waiverRenewalFrom: calendarDate(day) }) as const;
  const endedOn = (day: string) => ({ ...certificate, validUntil: calendarDate(day) });
  test.each([
    ["renewable", { ...passed, certificate: soon }],
    ["renewable", { ...passed, certificate: { ...soon, validUntil: today } }],
    ["renewable", { ...waivedUntil("2026-11-23"), certificate: soon }],
    ["ended", { ...passed, certificate: ended }],
    ["ended", { ...passed, certificate: endedOn("2025-11-23") }],
    ["ended", waivedUntil("2026-11-23")],
    ["ended", { ...waivedUntil("2025-11-23"), certificate: endedOn("2024-01-10") }],
    ["ended", { ...waivedUntil("2024-01-10"), certificate: ended }],
    ["nothing: it ended over a year ago", { ...passed, certificate: endedOn("2025-11-22") }],
    ["nothing: the waiver is over for longer", waivedUntil("2025-11-22")],
    ["nothing: it cannot be renewed yet", passed],
    ["nothing: its renewal is begun", { ...passed, status: "active", certificate: soon }],
    ["nothing: it ended, and is begun again", { ...passed, status: "active", isBegun: true, certificate: ended }],
    ["nothing: its renewal is late", { ...passed, status: "active", dueOn: ended.validUntil, certificate: ended }],
    ["nothing: nobody need renew it", { ...fresh, status: "waived", certificate: soon }],
    ["nothing: it need not be renewed yet", { ...waivedUntil("2026-11-24"), certificate: soon }],
    ["nothing: it was revoked", { ...passed, certificate: { ...ended, revokedOn: today } }],
    ["nothing: there was none", { ...passed, certificate: null }],
  ] as const)("is told as %s", (words, course) => {
    expect(courseDaysOn(course, today).renewal).toBe(words.startsWith("nothing") ? null : words);
  });
});
