import { describe, expect, test } from "vitest";
import type { CourseId } from "../courses/index.ts";
import type { EnrolmentId } from "../enrolments/index.ts";
import { calendarDate, type Instant, type OrganisationId, type StaffId, type TraineeId } from "../kernel/index.ts";
import { dayOfTeaching, goesWithEntry, type TaughtConsidered } from "./attendance.ts";
import { decideTraining, planTraining } from "./training.decide.ts";
import { evolveTraining, type Training, type TrainingCommand, type TrainingId, type TrainingPlan } from "./training.ts";
import { isSameName, normaliseWalkIn, walkInKnown, walkInProblem } from "./walk-in.ts";

const by = "trainer" as StaffId;
const at = "2015-11-30T10:00:00.000Z" as Instant;
const plan: TrainingPlan = {
  course: "course" as CourseId,
  organisations: ["forssa" as OrganisationId],
  heldOn: calendarDate("2015-12-14"),
  beginsAt: "09:00",
  venue: "Forssan vastaanottokeskus",
  teacher: "Kaisa Esimerkki",
  seats: 12,
};

function planned(change: Partial<TrainingPlan> = {}) {
  return planTraining({ ...plan, ...change, id: "training" as TrainingId, by, at });
}

function training(): Training {
  const result = planned();
  if (!result.ok) throw new Error("The plan of this test is right");
  return result.value.training;
}

type Asked<Command = TrainingCommand> = Command extends unknown
  ? Omit<Command, "by" | "at" | "expectedVersion">
  : never;

type At = { readonly on?: Training; readonly moment?: string; readonly version?: number };

function decide(asked: Asked, { on = training(), moment = at, version = 1 }: At = {}) {
  return decideTraining(on, { ...asked, expectedVersion: version, by, at: moment as Instant });
}

describe("a plan", () => {
  test("is of a day to come or of the last year, for at least one body, with a time, a place and seats", () => {
    expect(planned()).toMatchObject({ ok: true, value: { training: { status: "planned", version: 1, seats: 12 } } });
    const fault = (change: Partial<TrainingPlan>) => planned(change);
    expect(fault({ heldOn: calendarDate("2014-11-30") })).toMatchObject({ ok: true });
    expect(fault({ heldOn: calendarDate("2014-11-29") })).toMatchObject({
      rejection: { field: "heldOn", problem: "too_early" },
    });
    expect(fault({ organisations: [] })).toMatchObject({ rejection: { field: "organisations", problem: "required" } });
    expect(fault({ beginsAt: "25:00" })).toMatchObject({ rejection: { field: "beginsAt", problem: "malformed" } });
    expect(fault({ venue: " " })).toMatchObject({ rejection: { field: "venue", problem: "required" } });
    expect(fault({ seats: 0 })).toMatchObject({ rejection: { field: "seats", problem: "out_of_range" } });
    const twice = ["forssa", "forssa"] as unknown as OrganisationId[];
    expect(fault({ organisations: twice })).toMatchObject({
      rejection: { field: "organisations", problem: "repeated" },
    });
  });

  test.each([
    ["9", "09:00"],
    ["9.00", "09:00"],
    [" 9:30 ", "09:30"],
    ["13.05", "13:05"],
  ])("begins at %s, however the time is written, and it is stored as %s", (written, beginsAt) => {
    expect(planned({ beginsAt: written })).toMatchObject({ ok: true, value: { training: { beginsAt } } });
  });

  test.each(["", "24", "9.5", "yhdeksän", "9.75"])("does not begin at %j", (beginsAt) => {
    expect(planned({ beginsAt })).toMatchObject({ rejection: { field: "beginsAt", problem: "malformed" } });
  });

  test("of a day that has been is held as soon as it is told who took part", () => {
    const past = { ...training(), heldOn: calendarDate("2015-06-01") };
    expect(decide({ kind: "recordAttendance", people: 3 }, { on: past })).toMatchObject({ ok: true });
  });

  test("is amended as long as it has been neither held nor cancelled", () => {
    expect(decide({ kind: "amendTraining", plan: { ...plan, seats: 20 } })).toMatchObject({ ok: true });
    expect(decide({ kind: "amendTraining", plan })).toMatchObject({ rejection: { kind: "NothingChanged" } });
    const cancelled: Training = { ...training(), status: "cancelled", reason: "Sairaus" };
    expect(decide({ kind: "amendTraining", plan: { ...plan, seats: 20 } }, { on: cancelled })).toMatchObject({
      rejection: { kind: "TrainingOver", status: "cancelled" },
    });
    expect(decide({ kind: "cancelTraining", reason: "x" }, { version: 7 })).toMatchObject({
      rejection: { kind: "StaleVersion", currentVersion: 1 },
    });
  });

  test("is cancelled with a reason", () => {
    expect(decide({ kind: "cancelTraining", reason: "" })).toMatchObject({ rejection: { field: "reason" } });
    const decision = decide({ kind: "cancelTraining", reason: " Sairaus " });
    expect(decision).toMatchObject({ ok: true, value: [{ reason: "Sairaus" }] });
    if (decision.ok) {
      expect(decision.value.reduce(evolveTraining, training())).toMatchObject({ status: "cancelled", version: 2 });
    }
  });
});

describe("attendance", () => {
  const attendance = { kind: "recordAttendance", people: 8 } as const;

  test("is told on the day in Finland or later, and again for who was forgotten", () => {
    expect(decide(attendance, { moment: "2015-12-13T21:59:00.000Z" })).toMatchObject({
      rejection: { kind: "TrainingNotHeldYet", heldOn: "2015-12-14" },
    });
    expect(decide(attendance, { moment: "2015-12-13T22:00:00.000Z" })).toMatchObject({ ok: true });
    const held: Training = { ...training(), status: "held" };
    expect(decide(attendance, { on: held, moment: "2015-12-20T10:00:00.000Z" })).toMatchObject({ ok: true });
  });

  test("is taken back with a reason; where nobody is left, the training can be changed again", () => {
    const held: Training = { ...training(), status: "held" };
    const taking = {
      kind: "takeAttendanceBack",
      learner: "aava" as TraineeId,
      isNoted: true,
      others: 1,
      reason: " x ",
    } as const;
    expect(decide({ ...taking, isNoted: false }, { on: held })).toMatchObject({
      rejection: { kind: "AttendanceNotFound" },
    });
    expect(decide({ ...taking, reason: " " }, { on: held })).toMatchObject({ rejection: { field: "reason" } });
    expect(decide(taking, { on: held, version: 7 })).toMatchObject({ rejection: { kind: "StaleVersion" } });
    const after = (others: number) => {
      const decision = decide({ ...taking, others }, { on: held });
      return decision.ok ? decision.value.reduce(evolveTraining, held).status : decision.rejection;
    };
    expect([after(1), after(0)]).toEqual(["held", "planned"]);
  });

  test("that is taken back lets go on what it completed, and withdraws what it began", () => {
    const [own, begun, reading] = ["own" as EnrolmentId, "begun" as EnrolmentId, "reading" as EnrolmentId];
    const nothing = { ends: [], reopens: null, withdraws: null };
    const completed = { id: own, readings: [], isFollowed: false };
    expect(goesWithEntry({ begun: null, completed: null })).toEqual(nothing);
    expect(goesWithEntry({ begun: null, completed })).toEqual({ ...nothing, reopens: own });
    expect(goesWithEntry({ begun: null, completed: { ...completed, isFollowed: true } })).toEqual(nothing);
    expect(goesWithEntry({ begun: null, completed: { ...completed, readings: [reading] } })).toEqual({
      ...nothing,
      ends: [reading],
      reopens: own,
    });
    expect(goesWithEntry({ begun: { id: begun, isTouched: false }, completed: null })).toEqual({
      ...nothing,
      withdraws: begun,
    });
    expect(goesWithEntry({ begun: { id: begun, isTouched: true }, completed: null })).toEqual(nothing);
    const both = { begun: { id: begun, isTouched: false }, completed: { ...completed, id: begun } };
    expect(goesWithEntry(both)).toEqual({ ...nothing, reopens: begun, withdraws: begun });
    expect(goesWithEntry({ ...both, completed: { ...both.completed, isFollowed: true } })).toEqual(nothing);
  });

  test("is of somebody, and of nothing that was cancelled", () => {
    const moment = "2015-12-14T12:00:00.000Z";
    expect(decide({ ...attendance, people: 0 }, { moment })).toMatchObject({ rejection: { kind: "NothingChanged" } });
    const cancelled: Training = { ...training(), status: "cancelled", reason: "Sairaus" };
    expect(decide(attendance, { on: cancelled, moment })).toMatchObject({ rejection: { kind: "TrainingOver" } });
  });

  test("of who was not on the list needs a name; an address is right or left out", () => {
    expect(walkInProblem({ name: "Aava Esimerkki", email: null })).toBeUndefined();
    expect(walkInProblem({ name: "Aava Esimerkki", email: "aava@example.invalid" })).toBeUndefined();
    expect(walkInProblem({ name: " ", email: null })).toEqual(["name", "required"]);
    const unsignable = ["aava@", "\u00E4iti@esimerkki.invalid", "a,b@esimerkki.invalid", "a<b@esimerkki.invalid>"];
    for (const email of unsignable) {
      expect(walkInProblem({ name: "Aava Esimerkki", email })).toEqual(["email", "malformed"]);
    }
    expect(normaliseWalkIn({ name: " Aava  Esimerkki\n", email: " " })).toEqual({
      name: "Aava Esimerkki",
      email: null,
    });
  });

  test("is of one person where the name is the same in another order, in other letters", () => {
    expect(isSameName(" esimerkki,  Aava", "Aava Esimerkki")).toBe(true);
    expect(isSameName("Åke Ämne", "åke ÄMNE")).toBe(true);
    expect(isSameName("Aava Esimerkki", "Aava Esimerkkinen")).toBe(false);
  });
});

describe("a day of teaching", () => {
  const heldOn = calendarDate("2015-12-14");
  type Considered = Partial<Omit<TaughtConsidered, "heldOn">>;
  const taught = (considered: Considered) =>
    dayOfTeaching({ heldOn, today: heldOn, enrolments: [], certificates: [], ...considered }).kind;
  const begun = (on: string, isDelta = false) =>
    ({
      id: "e" as EnrolmentId,
      status: "active",
      renewalFrom: null,
      enrolledOn: calendarDate(on),
      isDelta,
      hasExam: false,
      isLater: false,
    }) as const;
  const holding = (from: string, until: string, renewal = until) => ({
    validFrom: calendarDate(from),
    validUntil: calendarDate(until),
    issuedUntil: calendarDate(until),
    renewalFrom: calendarDate(renewal),
    isRevoked: false,
  });

  test("completes no version that came after it", () => {
    const later = { ...begun("2016-01-10"), isLater: true };
    expect(taught({ enrolments: [later] })).toBe("changesNothing");
    expect(taught({ enrolments: [{ ...later, isLater: false }] })).toBe("completes");
  });

  test("begins a course with an exam in the place of reading changed lessons, once that brings no certificate any more", () => {
    const delta = { ...begun("2015-12-01", true), hasExam: true };
    const ended = holding("2013-12-13", "2015-12-13");
    expect(taught({ enrolments: [delta], certificates: [ended] })).toBe("replaces");
    expect(taught({ enrolments: [{ ...delta, isDelta: false }], certificates: [ended] })).toBe("completes");
    // Shortened by the change: who reads what has changed is certified again, as long as it was to hold.
    const shortened = { ...ended, issuedUntil: calendarDate("2016-01-31") };
    expect(taught({ enrolments: [delta], certificates: [shortened] })).toBe("completes");
    expect(taught({ enrolments: [delta], certificates: [{ ...shortened, isRevoked: true }] })).toBe("replaces");
    const toldLate = calendarDate("2016-02-01");
    expect(taught({ today: toldLate, enrolments: [delta], certificates: [shortened] })).toBe("replaces");
    const held = holding("2014-12-13", "2016-12-13", "2016-09-13");
    expect(taught({ enrolments: [delta], certificates: [held] })).toBe("changesNothing");
  });

  test("completes what is under way, whenever it began, of somebody who was not certified on the day", () => {
    const ended = [holding("2013-12-13", "2015-12-13")];
    const enrolments = [begun("2015-12-14"), begun("2015-12-15"), begun("2015-12-01", true), begun("2015-12-15", true)];
    for (const one of enrolments) {
      expect(taught({ enrolments: [one] })).toBe("completes");
      expect(taught({ enrolments: [one], certificates: ended })).toBe("completes");
    }
    expect([taught({}), taught({ certificates: ended })]).toEqual(["begins", "begins"]);
  });

  test("completes neither a later cycle nor changed lessons of somebody who was certified on the day or since", () => {
    for (const certificate of [holding("2014-01-01", "2015-12-20"), holding("2015-12-16", "2017-12-16")]) {
      const certificates = [certificate];
      expect(taught({ enrolments: [begun("2015-12-22")], certificates })).toBe("changesNothing");
      expect(taught({ enrolments: [begun("2015-12-01", true)], certificates })).toBe("changesNothing");
      expect(taught({ certificates })).toBe("changesNothing");
      expect(taught({ certificates: [{ ...certificate, isRevoked: true }] })).toBe("begins");
    }
  });

  test("renews a certificate in its time of renewal, and follows no waiver that held on it", () => {
    const certificates = [holding("2014-01-01", "2015-12-20", "2015-12-14")];
    expect(taught({ certificates })).toBe("begins");
    expect(taught({ enrolments: [begun("2015-12-15")], certificates })).toBe("completes");
    const waived = { ...begun("2013-01-01"), status: "waived", renewalFrom: calendarDate("2015-12-15") } as const;
    expect(taught({ enrolments: [waived] })).toBe("begins");
    expect(taught({ enrolments: [waived, begun("2015-12-15")] })).toBe("changesNothing");
  });

  test("certifies once, however often it is told, also after its certificate was shortened or revoked", () => {
    const shortened = holding("2015-12-14", "2015-12-14");
    for (const certificate of [shortened, { ...holding("2015-12-14", "2017-12-14"), isRevoked: true }]) {
      expect(taught({ certificates: [certificate] })).toBe("changesNothing");
      expect(taught({ enrolments: [begun("2016-01-01", true)], certificates: [certificate] })).toBe("changesNothing");
    }
  });
});

describe("a line of somebody who was not on the list", () => {
  const line = (name: string, email: string | null = null, organisation = "forssa") => ({ name, email, organisation });
  const learner = (isNoted = false) => ({ name: "Mia Esimerkki", organisation: "forssa", isNoted });

  test("without an address is asked about where a learner of the body has its name, however it is written", () => {
    const lines = [line("Maia Esimerkki"), line("esimerkki, MIA")];
    expect(walkInKnown(lines, [learner()])).toEqual({ line: 2, as: "learner" });
    expect(walkInKnown(lines, [learner(), learner(true)])).toEqual({ line: 2, as: "noted" });
    expect(walkInKnown(lines, [{ ...learner(), organisation: "salo" }])).toBeUndefined();
  });

  test("with an address is told apart from everybody", () => {
    const lines = [line("Mia Esimerkki", "a@example.invalid"), line("Mia Esimerkki", "b@example.invalid")];
    expect(walkInKnown(lines, [learner()])).toBeUndefined();
  });

  test("without an address is asked about where another line for the body has its name: the later one of two", () => {
    expect(walkInKnown([line("Mia"), line("mia", null, "salo"), line("mia")], [])).toEqual({
      line: 3,
      as: "line",
      other: 1,
    });
    expect(walkInKnown([line("Mia"), line("mia", "mia@example.invalid")], [])).toEqual({
      line: 1,
      as: "line",
      other: 2,
    });
  });
});
