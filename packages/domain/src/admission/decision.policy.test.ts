import { describe, expect, test } from "vitest";
import { calendarDate } from "../kernel/index.ts";
import {
  availableAdmissionActions,
  permitsAdmission,
  whyNotAdmission,
  type AdmissionState,
} from "./admission.policy.ts";
import type { AdmissionDecision } from "./admission.ts";
import { decisionActions, decisionReasonWords } from "./decision.policy.ts";
import { inForce } from "./decision.ts";
import {
  aino,
  delegationOf,
  director,
  matti,
  otherUnit,
  proposedAdmission as proposed,
  staff,
} from "../samples/index.ts";

const today = calendarDate("2015-09-15");
const state: AdmissionState = { decision: proposed(), delegations: [], today };
const decided: AdmissionDecision = { ...proposed(), ...inForce(director, today, null) };
const delegated = { ...state, delegations: [delegationOf(matti, "2015-07-01", null)] };

/** role × relation × action, in the order of `decisionActions`: read revise return confirm recordService correct. */
describe.each([
  ["the proposer", staff(["caseworker"], { id: aino }), { view: state, allowed: "xxx-xx" }],
  ["the proposer who is a supervisor", staff(["supervisor"], { id: aino }), { view: state, allowed: "xxx-xx" }],
  ["the proposer who is the director", staff(["director"], { id: aino }), { view: state, allowed: "xxx-xx" }],
  ["another caseworker", staff(["caseworker"], { id: matti }), { view: delegated, allowed: "xx--xx" }],
  ["a supervisor without a delegation", staff(["supervisor"], { id: matti }), { view: state, allowed: "xxx-xx" }],
  ["a supervisor with a delegation", staff(["supervisor"], { id: matti }), { view: delegated, allowed: "xxxxxx" }],
  [
    "a supervisor of another unit with a delegation",
    staff(["supervisor"], { id: matti, unit: otherUnit }),
    { view: delegated, allowed: "------" },
  ],
  ["the director", staff(["director"], { id: director, unit: otherUnit }), { view: state, allowed: "xxxxxx" }],
  ["an auditor", staff(["auditor"], { id: matti }), { view: state, allowed: "------" }],
  ["a statistician", staff(["statistician"], { id: matti }), { view: state, allowed: "------" }],
] as const)("%s", (_, actor, { view, allowed }) => {
  test.each(decisionActions)("%s", (action) => {
    expect(permitsAdmission(actor, action, view)).toBe(allowed.charAt(decisionActions.indexOf(action)) === "x");
  });
});

test("what can be done follows the status of the decision", () => {
  const boss = staff(["director"], { id: director });
  expect(availableAdmissionActions(boss, state)).toEqual(["read", "return", "confirm"]);
  expect(availableAdmissionActions(boss, { ...state, decision: decided })).toEqual([
    "read",
    "recordService",
    "correct",
  ]);
  const back: AdmissionDecision = { ...proposed(), status: "returned", returnedBy: director, reason: "?" };
  expect(availableAdmissionActions(boss, { ...state, decision: back })).toEqual(["read", "revise"]);
  const served = { ...decided, servedOn: today, appealUntil: today } as AdmissionDecision;
  expect(availableAdmissionActions(boss, { ...state, decision: served })).toEqual(["read", "correct"]);
});

test("what cannot be done says why", () => {
  expect(whyNotAdmission(staff(["director"], { id: aino }), "confirm", state)?.code).toBe("own_proposal");
  expect(whyNotAdmission(staff(["supervisor"], { id: matti }), "confirm", state)?.code).toBe("no_delegation");
  const spring = { ...delegated, today: calendarDate("2015-06-30") };
  expect(whyNotAdmission(staff(["supervisor"], { id: matti }), "confirm", spring)?.code).toBe("only_director");
  expect(whyNotAdmission(staff(["caseworker"], { id: matti }), "confirm", state)?.code).toBe("not_your_task");
  expect(whyNotAdmission(staff(["caseworker"]), "recordService", state)?.code).toBe("not_in_force");
  for (const { fi, sv, en } of Object.values(decisionReasonWords)) expect([fi, sv, en]).not.toContain("");
});
