import { expect, test } from "vitest";
import { calendarDate, type Result } from "../kernel/index.ts";
import type { DelegationId } from "../vocabulary/index.ts";
import { delegationAllows } from "./decision.ts";
import {
  availableDelegationActions,
  beginDelegation,
  decideDelegation,
  evolveDelegation,
  grantDelegation,
  permitsDelegation,
  type Delegation,
  type GrantDelegation,
} from "./delegation.ts";
import { aino, director, matti, noon, staff } from "../samples/index.ts";

const day = calendarDate;
const grant: GrantDelegation = {
  id: "delegation-1" as DelegationId,
  staff: matti,
  kinds: ["admission"],
  validFrom: day("2015-09-01"),
  validTo: day("2015-12-31"),
  by: director,
  at: noon("2015-09-01"),
};

function refused<R>(result: Result<unknown, R>): R | undefined {
  return result.ok ? undefined : result.rejection;
}

function granted(): Delegation {
  const result = grantDelegation(grant);
  if (!result.ok) throw new Error(result.rejection.kind);
  return beginDelegation(result.value);
}

test("a delegation is valid from its first to its last day, for the kinds it names", () => {
  const delegation = granted();
  expect(delegationAllows(delegation, "admission", day("2015-08-31"))).toBe(false);
  expect(delegationAllows(delegation, "admission", day("2015-09-01"))).toBe(true);
  expect(delegationAllows(delegation, "admission", day("2015-12-31"))).toBe(true);
  expect(delegationAllows(delegation, "admission", day("2016-01-01"))).toBe(false);
  expect(delegationAllows(delegation, "ending", day("2015-10-01"))).toBe(false);
});

test("nobody is named backwards in time, for nothing, or by themselves", () => {
  expect(refused(grantDelegation({ ...grant, staff: director }))).toEqual({ kind: "DelegationToSelf" });
  expect(refused(grantDelegation({ ...grant, kinds: [] }))).toMatchObject({ field: "kinds", problem: "required" });
  expect(refused(grantDelegation({ ...grant, validFrom: day("2015-08-31") }))).toMatchObject({ problem: "too_early" });
  expect(refused(grantDelegation({ ...grant, validTo: day("2015-08-31") }))).toMatchObject({ field: "validTo" });
  expect(grantDelegation({ ...grant, validTo: null }).ok).toBe(true);
});

test("a delegation is revoked from a day that is not past; what it allowed stays allowed", () => {
  const revoke = (lastDay: string, on: string) =>
    decideDelegation(granted(), {
      kind: "revokeDelegation",
      expectedVersion: 1,
      lastDay: day(lastDay),
      by: director,
      at: noon(on),
    });
  expect(refused(revoke("2015-09-30", "2015-10-01"))).toMatchObject({ field: "validTo", problem: "too_early" });
  expect(refused(revoke("2016-01-01", "2015-10-01"))).toMatchObject({ field: "validTo", problem: "too_late" });
  expect(refused(revoke("2016-01-01", "2016-01-01"))).toEqual({ kind: "DelegationOver", validTo: "2015-12-31" });
  const result = revoke("2015-10-01", "2015-10-01");
  const revoked = result.ok ? result.value.reduce(evolveDelegation, granted()) : granted();
  expect(delegationAllows(revoked, "admission", day("2015-10-01"))).toBe(true);
  expect(delegationAllows(revoked, "admission", day("2015-10-02"))).toBe(false);
});

test("only the director grants and revokes; deciders see", () => {
  const state = { delegation: granted(), today: day("2015-10-01") };
  expect(availableDelegationActions(staff(["director"]), state)).toEqual(["read", "revoke"]);
  expect(availableDelegationActions(staff(["supervisor"], { id: matti }), state)).toEqual(["read"]);
  expect(permitsDelegation(staff(["caseworker"], { id: aino }), "read")).toBe(false);
  expect(availableDelegationActions(staff(["director"]), { ...state, today: day("2016-01-01") })).toEqual(["read"]);
});
