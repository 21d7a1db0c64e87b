import { describe, expect, test } from "vitest";
import {
  dataScopeOf,
  holdsPermission,
  isWithinScope,
  permissions,
  permissionsOf,
  staffRoles,
  type Actor,
  type ClientId,
  type OrganisationId,
  type Permission,
  type StaffActor,
  type StaffId,
  type StaffRole,
  type TraineeId,
  type UnitId,
} from "./index.ts";

const unit = "unit-1" as UnitId;

function staff(...roles: readonly StaffRole[]): StaffActor {
  return { kind: "staff", id: "staff-1" as StaffId, unit, roles, language: "fi" };
}

/** Role × permission: x where the role holds it, in the order of `staffRoles`. */
const table: Readonly<Record<Permission, string>> = {
  //                        caseworker supervisor director statistician auditor administrator trainer
  "session:read": "xxxxxxx",
  "organisation:read": "xxxx-xx",
  "organisation:write": "xxx--x-",
  "referral:read": "xxx----",
  "referral:write": "xxx----",
  "admission:read": "xxx----",
  "admission:propose": "xxx----",
  "admission:decide": "-xx----",
  "customer:read": "xxx----",
  "customer:write": "xxx----",
  "ending:propose": "xxx----",
  "ending:decide": "-xx----",
  "decision:draft": "xxx----",
  "delegation:read": "-xx----",
  "delegation:write": "--x----",
  "statistics:read": "xxxx---",
  "statistics:records": "xxx----",
  "register:import": "-xx----",
  "course:write": "------x",
  "training:manage": "------x",
  "coverage:read": "-xxx--x",
  "training:own": "-------",
  "partner:referral:create": "-------",
  "partner:referral:status": "-------",
};

describe.each(permissions)("%s", (permission) => {
  test.each(staffRoles)("by %s", (role) => {
    const expected = table[permission].charAt(staffRoles.indexOf(role)) === "x";
    expect(holdsPermission(staff(role), permission)).toBe(expected);
  });
});

test("several roles hold what any of them holds; no role holds nothing", () => {
  expect(holdsPermission(staff("trainer", "director"), "admission:decide")).toBe(true);
  expect(permissionsOf(staff())).toEqual([]);
});

test("a trainee has the own training only, a partner what its scopes name", () => {
  const trainee: Actor = { kind: "trainee", id: "trainee-1" as TraineeId, language: "sv" };
  const partner: Actor = {
    kind: "partner",
    id: "client-1" as ClientId,
    organisation: "org-1" as OrganisationId,
    unit,
    scopes: ["referral:create"],
    language: "en",
  };
  expect(permissionsOf(trainee)).toEqual(["training:own"]);
  expect(permissionsOf(partner)).toEqual(["partner:referral:create"]);
});

test("only those who handle matters see customers' data: a unit its own, the director every unit's", () => {
  expect(dataScopeOf(staff("caseworker"))).toBe("unit");
  expect(dataScopeOf(staff("supervisor"))).toBe("unit");
  expect(dataScopeOf(staff("director"))).toBe("all");
  for (const role of ["statistician", "auditor", "administrator", "trainer"] as const) {
    expect(dataScopeOf(staff(role))).toBe("none");
  }
  expect(isWithinScope(staff("caseworker"), unit)).toBe(true);
  expect(isWithinScope(staff("caseworker"), "unit-2" as UnitId)).toBe(false);
  expect(isWithinScope(staff("director"), "unit-2" as UnitId)).toBe(true);
  expect(isWithinScope(staff("auditor"), unit)).toBe(false);
});
