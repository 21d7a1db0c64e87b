import { expect, test } from "vitest";
import { calendarDate, type Instant, type OrganisationId, type StaffId, type TraineeId } from "../kernel/index.ts";
import { moveLearner, type Belonging } from "./move.ts";

const [oulu, kemi] = ["oulu" as OrganisationId, "kemi" as OrganisationId];
const told: readonly Belonging[] = [
  { organisation: oulu, since: calendarDate("2015-03-01") },
  { organisation: kemi, since: calendarDate("2015-10-01") },
];

function moving(to: OrganisationId | null, movedOn: string) {
  return moveLearner({
    learner: "learner" as TraineeId,
    told,
    to,
    movedOn: calendarDate(movedOn),
    by: "trainer" as StaffId,
    at: "2015-11-30T10:00:00.000Z" as Instant,
  });
}

test("a learner moves to another body from a day on, or leaves", () => {
  expect(moving(oulu, "2015-11-01")).toMatchObject({ ok: true, value: { to: oulu, isLatest: true } });
  expect(moving(null, "2015-11-30")).toMatchObject({ ok: true, value: { to: null, isLatest: true } });
});

test("a move that is told late stands before what was told of later days", () => {
  expect(moving(null, "2015-09-15")).toMatchObject({ ok: true, value: { to: null, isLatest: false } });
});

test("nobody moves to where they are, or in the future", () => {
  expect(moving(kemi, "2015-11-01")).toEqual({ ok: false, rejection: { kind: "NothingChanged" } });
  expect(moving(null, "2015-02-01")).toEqual({ ok: false, rejection: { kind: "NothingChanged" } });
  expect(moving(oulu, "2015-12-01")).toMatchObject({
    rejection: { kind: "InvalidField", field: "movedOn", problem: "in_future" },
  });
});
