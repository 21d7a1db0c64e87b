import { describe, expect, test } from "vitest";
import type { Actor, ClientId, OrganisationId } from "../kernel/index.ts";
import type { AdmissionDecisionId } from "../vocabulary/index.ts";
import {
  availableReferralActions,
  permitsReferral,
  permitsReferralStatus,
  referralActions,
  referralReasonWords,
  whyNotReferral,
} from "./referral.policy.ts";
import { evolveReferral, type Referral } from "./referral.ts";
import { aino, matti, noon, otherUnit, received, staff, unit } from "../samples/index.ts";

const at = noon("2015-09-10");
const taken = evolveReferral(received(), { kind: "referralTaken", by: aino, at });
const withdrawn = evolveReferral(taken, {
  kind: "referralWithdrawn",
  withdrawnOn: received().receivedOn,
  reason: "",
  by: aino,
  at,
});
const decided: Referral = {
  ...taken,
  status: "decided",
  decision: "d" as AdmissionDecisionId,
  outcome: "positive",
  negativeReason: null,
  decidedOn: taken.receivedOn,
};
const asked: Referral = {
  ...taken,
  status: "supplement_requested",
  requestedOn: taken.receivedOn,
  dueOn: taken.receivedOn,
};

/** role × relation × action: every action for those who handle matters of the unit, none for the others. */
describe.each([
  ["caseworker of the unit", staff(["caseworker"]), true],
  ["supervisor of the unit", staff(["supervisor"]), true],
  ["director of another unit", staff(["director"], { unit: otherUnit }), true],
  ["caseworker of another unit", staff(["caseworker"], { unit: otherUnit }), false],
  ["supervisor of another unit", staff(["supervisor"], { unit: otherUnit }), false],
  ["statistician", staff(["statistician"]), false],
  ["auditor", staff(["auditor"]), false],
  ["administrator", staff(["administrator"]), false],
  ["trainer", staff(["trainer"]), false],
] as const)("%s", (_, actor, may) => {
  test.each(referralActions)("%s", (action) => {
    expect(permitsReferral(actor, action, received())).toBe(may);
  });
});

test("what can be done follows the status of the referral", () => {
  const actor = staff(["caseworker"]);
  const others = staff(["caseworker"], { id: matti });
  expect(availableReferralActions(actor, received())).toEqual([
    "read",
    "take",
    "assign",
    "requestSupplement",
    "amend",
    "withdraw",
  ]);
  expect(availableReferralActions(actor, taken)).toEqual([
    "read",
    "assign",
    "giveBack",
    "requestSupplement",
    "amend",
    "proposeAdmission",
    "withdraw",
  ]);
  expect(availableReferralActions(others, taken)).toContain("take");
  expect(availableReferralActions(others, asked)).toEqual([
    "read",
    "take",
    "assign",
    "recordSupplement",
    "amend",
    "withdraw",
  ]);
  expect(availableReferralActions(actor, decided)).toEqual(["read"]);
  expect(availableReferralActions(actor, withdrawn)).toEqual(["read"]);
});

test.each([
  ["proposeAdmission", received(), "not_taken"],
  ["proposeAdmission", asked, "supplement_outstanding"],
  ["recordSupplement", taken, "no_supplement_requested"],
  ["take", taken, "already_yours"],
  ["giveBack", received(), "not_yours"],
  ["amend", decided, "decided"],
] as const)("why not %s", (action, referral, reason) => {
  expect(whyNotReferral(staff(["caseworker"]), action, referral)?.code).toBe(reason);
});

test("who may not even see a referral is told no more than that", () => {
  expect(whyNotReferral(staff(["auditor"]), "read", taken)?.code).toBe("not_your_task");
  expect(whyNotReferral(staff(["caseworker"], { unit: otherUnit }), "read", taken)?.code).toBe("other_unit");
});

test("every reason has words in every language", () => {
  for (const { fi, sv, en } of Object.values(referralReasonWords)) expect([fi, sv, en]).not.toContain("");
});

test("a partner's system follows its own referrals and does nothing else", () => {
  const partner: Actor = {
    kind: "partner",
    id: "client-1" as ClientId,
    organisation: "org" as OrganisationId,
    unit,
    scopes: ["referral:create", "referral:status:own"],
    language: "en",
  };
  const own: Referral = { ...received(), client: partner.id };
  expect(permitsReferralStatus(partner, own)).toBe(true);
  expect(permitsReferralStatus(partner, { ...own, client: "client-2" as ClientId })).toBe(false);
  expect(permitsReferralStatus(partner, received())).toBe(false);
  expect(permitsReferralStatus({ ...partner, scopes: ["referral:create"] }, own)).toBe(false);
  expect(availableReferralActions(partner, own)).toEqual([]);
});
