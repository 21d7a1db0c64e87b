import { describe, expect, test } from "vitest";
import { calendarDate, type Result, type StaffId } from "../kernel/index.ts";
import type { AdmissionDecisionId } from "../vocabulary/index.ts";
import { decideAdmission, proposeAdmission, takeOverAdmission } from "./admission.decide.ts";
import {
  beginAdmission,
  evolveAdmission,
  type AdmissionDecision,
  type CorrectedDecision,
  type ProposeAdmission,
} from "./admission.ts";
import { admissionRejectionWords } from "./admission.words.ts";
import type { Delegation } from "./delegation.ts";
import {
  admissionProposal as proposal,
  aino,
  considered,
  delegationOf,
  director,
  matti,
  noon,
  person,
  proposedAdmission as proposed,
} from "../samples/index.ts";

const day = calendarDate;

function refused<R>(result: Result<unknown, R>): R | undefined {
  return result.ok ? undefined : result.rejection;
}

function proposing(differently: Partial<ProposeAdmission>) {
  return proposeAdmission({ ...proposal, ...differently });
}

type Confirming = {
  readonly by?: StaffId;
  readonly on?: string;
  readonly delegations?: readonly Delegation[];
  readonly seen?: number;
  readonly referral?: typeof considered;
  readonly corrects?: CorrectedDecision | null;
};

const usually = { by: director, on: "2015-09-15", delegations: [], referral: considered, corrects: null };

function confirming(decision: AdmissionDecision, how: Confirming = {}) {
  const { by, on, delegations, referral, corrects } = { ...usually, ...how };
  return decideAdmission(decision, {
    kind: "confirmAdmission",
    expectedVersion: decision.version,
    by: { id: by, isDirector: by === director },
    delegations,
    referral,
    birthDate: proposal.birthDate,
    adult: null,
    corrects,
    seenReferralVersion: how.seen ?? referral.version,
    at: noon(on),
  });
}

function confirmed(decision: AdmissionDecision, how: Confirming = {}): AdmissionDecision {
  const result = confirming(decision, how);
  if (!result.ok) throw new Error(result.rejection.kind);
  return result.value.reduce(evolveAdmission, decision);
}

describe("confirming", () => {
  test("the director brings a decision into force, without a delegation", () => {
    expect(confirmed(proposed())).toMatchObject({
      status: "in_force",
      decider: director,
      decidedOn: "2015-09-15",
      delegation: null,
      servedOn: null,
      appealUntil: null,
    });
  });

  test("nobody decides the own proposal, the director neither", () => {
    expect(refused(confirming(proposed({ by: director })))).toEqual({ kind: "FourEyes" });
    const delegations = [delegationOf(aino, "2015-07-01", null)];
    expect(refused(confirming(proposed(), { by: aino, delegations }))).toEqual({ kind: "FourEyes" });
  });

  test("an official decides with an own delegation for this kind that is valid on the day", () => {
    const own = delegationOf(matti, "2015-07-01", "2015-09-15");
    expect(confirmed(proposed(), { by: matti, delegations: [own] })).toMatchObject({ delegation: own.id });
    const without = { kind: "NoDelegation", on: "2015-09-15" };
    expect(refused(confirming(proposed(), { by: matti }))).toEqual(without);
    for (const wrong of [
      { ...own, staff: aino },
      { ...own, kinds: ["ending" as const] },
      { ...own, validTo: day("2015-09-14") },
      { ...own, validFrom: day("2015-09-16"), validTo: null },
    ]) {
      expect(refused(confirming(proposed(), { by: matti, delegations: [wrong] }))).toEqual(without);
    }
  });

  test("until June 2015 only the director decides, whatever delegation there is", () => {
    const spring = proposed({ at: noon("2015-06-01"), referral: { ...considered, receivedOn: day("2015-05-01") } });
    const delegations = [delegationOf(matti, "2015-01-01", null)];
    expect(refused(confirming(spring, { by: matti, on: "2015-06-30", delegations }))).toEqual({
      kind: "OnlyDirectorDecides",
    });
    expect(confirmed(spring, { on: "2015-06-30" })).toMatchObject({
      regime: "R1",
      sections: ["746/2011:3p7", "746/2011:36"],
    });
  });

  test("a proposal written under one law is not decided under the next", () => {
    const spring = proposed({ at: noon("2015-06-01") });
    expect(refused(confirming(spring, { on: "2015-07-01" }))).toEqual({ kind: "RegimeChanged", regime: "R2" });
  });

  test("nobody decides on a referral that they have not seen as it is, or that is no longer considered", () => {
    expect(refused(confirming(proposed(), { seen: 2 }))).toEqual({ kind: "ReferralChangedSince", referralVersion: 3 });
    const referral = { ...considered, status: "withdrawn" as const };
    expect(refused(confirming(proposed(), { referral }))).toEqual({
      kind: "ReferralNotConsidered",
      status: "withdrawn",
    });
  });

  test("a decision is confirmed once", () => {
    expect(refused(confirming(confirmed(proposed())))).toEqual({ kind: "NotProposed", status: "in_force" });
  });
});

describe("returning and revising", () => {
  const back = { kind: "returnAdmission", expectedVersion: 1, by: director, at: noon("2015-09-12") } as const;

  test("a returned proposal goes to its proposer with reasons, and may be written anew by another", () => {
    expect(refused(decideAdmission(proposed(), { ...back, reason: "" }))).toMatchObject({ field: "reason" });
    const returned = evolveAdmission(proposed(), {
      kind: "admissionReturned",
      reason: "Perustele.",
      by: director,
      at: back.at,
    });
    expect(returned).toMatchObject({ status: "returned", reason: "Perustele.", returnedBy: director });
    expect(refused(confirming(returned))).toEqual({ kind: "NotProposed", status: "returned" });
    const revision = { ...proposal, kind: "reviseAdmission", expectedVersion: 2, by: matti } as const;
    const result = decideAdmission(returned, revision);
    const revised = result.ok ? result.value.reduce(evolveAdmission, returned) : returned;
    expect(revised).toMatchObject({ status: "proposed", proposer: matti, version: 3 });
    expect(revised).not.toHaveProperty("reason");
    expect(refused(decideAdmission(proposed(), { ...revision, expectedVersion: 1 }))?.kind).toBe("NotReturned");
  });
});

describe("a proposal whose referral is withdrawn", () => {
  const lapse = { kind: "lapseAdmission", expectedVersion: 1, by: aino, at: noon("2015-09-12") } as const;

  test("lapses, and is then neither decided nor written anew", () => {
    const result = decideAdmission(proposed(), lapse);
    const lapsed = result.ok ? result.value.reduce(evolveAdmission, proposed()) : proposed();
    expect(lapsed).toMatchObject({ status: "lapsed", version: 2 });
    expect(refused(confirming(lapsed))).toEqual({ kind: "NotProposed", status: "lapsed" });
    const revision = { ...proposal, kind: "reviseAdmission", expectedVersion: 2 } as const;
    expect(refused(decideAdmission(lapsed, revision))).toEqual({ kind: "NotReturned", status: "lapsed" });
  });

  test("a decision that was made does not lapse", () => {
    const inForce = confirmed(proposed());
    expect(refused(decideAdmission(inForce, { ...lapse, expectedVersion: 2 }))?.kind).toBe("NotProposed");
  });
});

describe("service and appeal", () => {
  const serve = (decision: AdmissionDecision, servedOn: string, on = "2015-12-01") =>
    decideAdmission(decision, {
      kind: "recordAdmissionService",
      expectedVersion: decision.version,
      servedOn: day(servedOn),
      by: aino,
      at: noon(on),
    });

  test("the time for appeal ends 30 days after service, on a working day", () => {
    const result = serve(confirmed(proposed()), "2015-10-01");
    expect(result).toMatchObject({ ok: true, value: [{ servedOn: "2015-10-01", appealUntil: "2015-11-02" }] });
  });

  test("service is recorded once, not before the decision and not in the future", () => {
    const inForce = confirmed(proposed());
    expect(refused(serve(inForce, "2015-09-14"))).toMatchObject({ field: "servedOn", problem: "too_early" });
    expect(refused(serve(inForce, "2015-12-02"))).toMatchObject({ field: "servedOn", problem: "in_future" });
    const result = serve(inForce, "2015-10-01");
    const done = result.ok ? result.value.reduce(evolveAdmission, inForce) : inForce;
    expect(refused(serve(done, "2015-10-02"))).toEqual({ kind: "AlreadyServed", servedOn: "2015-10-01" });
    expect(refused(serve(proposed(), "2015-10-01"))).toEqual({ kind: "NotInForce", status: "proposed" });
  });
});

describe("correcting", () => {
  const first = confirmed(proposed());
  const referral = { ...considered, status: "decided" } as const;
  const corrects = { id: first.id, status: first.status, referral: referral.id, outcome: first.outcome };

  test("a decision in force is corrected by a new one, which takes its place", () => {
    const correction = proposed({
      id: "decision-2" as AdmissionDecisionId,
      referral,
      corrects,
      at: noon("2015-10-10"),
    });
    const inForce = confirmed(correction, { referral, corrects, on: "2015-10-12" });
    expect(inForce).toMatchObject({ corrects: first.id, status: "in_force" });
    const superseding = {
      kind: "supersedeAdmission",
      expectedVersion: 2,
      supersededBy: inForce.id,
      by: director,
      at: noon("2015-10-12"),
    } as const;
    const result = decideAdmission(first, superseding);
    const old = result.ok ? result.value.reduce(evolveAdmission, first) : first;
    expect(old).toMatchObject({ status: "superseded", supersededBy: inForce.id, decidedOn: "2015-09-15" });
    expect(refused(decideAdmission(old, { ...superseding, expectedVersion: 3 }))?.kind).toBe("NotInForce");
  });

  test("only a decision in force on the same referral is corrected", () => {
    expect(refused(proposing({ referral, corrects: { ...corrects, status: "superseded" } }))).toMatchObject({
      kind: "NotInForce",
    });
    const other = { ...corrects, referral: "referral-9" as typeof referral.id };
    expect(refused(proposing({ referral, corrects: other }))).toEqual({ kind: "CorrectsAnotherReferral" });
  });
});

test("a register hands over what was decided under any law, without reasons", () => {
  const { id, unit } = proposed();
  const over = { id, referral: considered.id, person, unit, by: matti, at: noon("2026-01-01") } as const;
  const old = takeOverAdmission({
    ...over,
    outcome: "positive",
    basis: "victim",
    negativeReason: null,
    decidedOn: day("2010-05-01"),
  });
  expect(old.ok && beginAdmission(old.value)).toMatchObject({
    status: "in_force",
    origin: "register",
    regime: "R0",
    sections: [],
    findings: null,
    decider: null,
  });
  const negative = {
    ...over,
    outcome: "negative",
    basis: null,
    negativeReason: "other",
    decidedOn: day("2015-08-01"),
  } as const;
  expect(takeOverAdmission(negative).ok).toBe(true);
  expect(refused(takeOverAdmission({ ...negative, decidedOn: day("2026-01-02") }))).toMatchObject({
    field: "decidedOn",
  });
  expect(refused(takeOverAdmission({ ...negative, basis: "victim" }))).toMatchObject({
    field: "basis",
    problem: "not_applicable",
  });
  expect(refused(takeOverAdmission({ ...negative, outcome: "positive" }))).toMatchObject({
    field: "basis",
    problem: "required",
  });
});

test("every refusal has words in every language", () => {
  for (const { fi, sv, en } of Object.values(admissionRejectionWords)) expect([fi, sv, en]).not.toContain("");
});
