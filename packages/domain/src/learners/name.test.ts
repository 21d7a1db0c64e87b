import { expect, test } from "vitest";
import type { Instant, StaffId, TraineeId } from "../kernel/index.ts";
import { correctName, type CorrectName } from "./name.ts";

const known = { learner: "tiina" as TraineeId, name: "Tiina Testaaja", version: 3 };
const [by, at] = ["kaisa" as StaffId, "2026-11-27T10:00:00.000Z" as Instant];

function correcting(change: Partial<CorrectName>) {
  return correctName(known, { name: "Tiina Esimerkki", reason: "Avioliitto", expectedVersion: 3, by, at, ...change });
}

test("a name is corrected for a reason, and what it was is told as well", () => {
  expect(correcting({ name: "  Tiina   Esimerkki ", reason: " Avioliitto " })).toEqual({
    ok: true,
    value: {
      kind: "nameCorrected",
      learner: "tiina",
      before: "Tiina Testaaja",
      name: "Tiina Esimerkki",
      reason: "Avioliitto",
      version: 4,
      by,
      at,
    },
  });
});

test("a name that is the same, whatever its spaces, is no correction", () => {
  expect(correcting({ name: " Tiina  Testaaja" })).toEqual({ ok: false, rejection: { kind: "NothingChanged" } });
});

test("a name that was corrected meanwhile is looked at first", () => {
  expect(correcting({ expectedVersion: 2 })).toEqual({
    ok: false,
    rejection: { kind: "StaleVersion", currentVersion: 3 },
  });
});

test("neither an empty name nor one without a reason is taken", () => {
  expect(correcting({ name: " " })).toMatchObject({ rejection: { field: "name", problem: "required" } });
  expect(correcting({ reason: "" })).toMatchObject({ rejection: { field: "reason", problem: "required" } });
  expect(correcting({ name: "x".repeat(201) })).toMatchObject({ rejection: { field: "name", problem: "too_long" } });
});
