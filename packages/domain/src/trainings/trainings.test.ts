import { describe, expect, test } from "vitest";
import type { CourseId } from "../courses/index.ts";
import { calendarDate, type Instant, type OrganisationId, type StaffId } from "../kernel/index.ts";
import { canBeTaught } from "./attendance.ts";
import { decideTraining, planTraining } from "./training.decide.ts";
import { evolveTraining, type Training, type TrainingCommand, type TrainingId, type TrainingPlan } from "./training.ts";
import { isSameName, normaliseWalkIn, walkInProblem } from "./walk-in.ts";

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
  test("is of a day to come, for at least one body, with a time, a place and seats", () => {
    expect(planned()).toMatchObject({ ok: true, value: { training: { status: "planned", version: 1, seats: 12 } } });
    const fault = (change: Partial<TrainingPlan>) => planned(change);
    expect(fault({ heldOn: calendarDate("2015-11-29") })).toMatchObject({
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
    expect(walkInProblem({ name: "Aava Esimerkki", email: "aava@" })).toEqual(["email", "malformed"]);
    expect(normaliseWalkIn({ name: " Aava ", email: " " })).toEqual({ name: "Aava", email: null });
  });

  test("completes what was begun by the day, and no reading of changed lessons", () => {
    const begun = (on: string, isDelta = false) =>
      canBeTaught({ enrolledOn: calendarDate(on), isDelta }, calendarDate("2015-12-14"));
    expect([begun("2015-12-14"), begun("2015-12-15"), begun("2015-12-01", true)]).toEqual([true, false, false]);
  });

  test("is of one person where the name is the same in another order, in other letters", () => {
    expect(isSameName(" esimerkki,  Aava", "Aava Esimerkki")).toBe(true);
    expect(isSameName("Åke Ämne", "åke ÄMNE")).toBe(true);
    expect(isSameName("Aava Esimerkki", "Aava Esimerkkinen")).toBe(false);
  });
});
