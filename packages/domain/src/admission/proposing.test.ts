import { describe, expect, test } from "vitest";
import { calendarDate, type PersonId, type Result } from "../kernel/index.ts";
import {
  admissionProposal,
  adultCustomer,
  aino,
  considered,
  met,
  noon,
  person,
  proposedAdmission,
  unmet,
} from "../samples/index.ts";
import { proseRule } from "../vocabulary/index.ts";
import { proposeAdmission } from "./admission.decide.ts";
import type { ProposeAdmission } from "./admission.ts";

const day = calendarDate;
const byRepresentative = { givenBy: "representative", givenOn: day("2015-08-01"), childHeard: null } as const;

function refused<R>(result: Result<unknown, R>): R | undefined {
  return result.ok ? undefined : result.rejection;
}

function proposing(differently: Partial<ProposeAdmission>) {
  return proposeAdmission({ ...admissionProposal, ...differently });
}

describe("proposing", () => {
  test("a victim is admitted when both findings are met with reasons", () => {
    expect(proposedAdmission()).toMatchObject({
      status: "proposed",
      basis: "victim",
      regime: "R2",
      sections: ["746/2011:35.1"],
      proposer: aino,
      referralVersion: 3,
    });
  });

  test.each([
    [{ basis: "victim", mayBeVictim: unmet, needsAssistance: met }, "mayBeVictim"],
    [{ basis: "victim", mayBeVictim: met, needsAssistance: unmet }, "needsAssistance"],
    [{ basis: "witness", specialNeed: unmet }, "specialNeed"],
  ] as const)("nobody is admitted when a finding is not met (%j)", (findings, finding) => {
    expect(refused(proposing({ findings }))).toEqual({ kind: "FindingNotMet", finding });
  });

  test("a finding without reasons is none, in either outcome", () => {
    const bare = { met: true, reasons: " " };
    const findings = { basis: "victim", mayBeVictim: met, needsAssistance: bare } as const;
    expect(refused(proposing({ findings }))).toEqual({ kind: "FindingWithoutReasons", finding: "needsAssistance" });
    const negative = { findings, outcome: "negative", negativeReason: "no_consent" } as const;
    expect(refused(proposing(negative))).toEqual({ kind: "FindingWithoutReasons", finding: "needsAssistance" });
    const long = { ...findings, needsAssistance: { met: true, reasons: "a".repeat(proseRule.max + 1) } };
    expect(refused(proposing({ findings: long }))).toMatchObject({ field: "needsAssistance", problem: "too_long" });
  });

  test("a negative decision has a coded reason that fits the findings", () => {
    const notVictim = { basis: "victim", mayBeVictim: unmet, needsAssistance: met } as const;
    const negative = { outcome: "negative", findings: notVictim } as const;
    expect(refused(proposing({ ...negative }))).toMatchObject({ field: "negativeReason", problem: "required" });
    expect(proposing({ ...negative, negativeReason: "not_considered_victim" }).ok).toBe(true);
    expect(refused(proposing({ ...negative, negativeReason: "no_need_of_assistance" }))).toEqual({
      kind: "NegativeReasonContradictsFindings",
      negativeReason: "no_need_of_assistance",
    });
    expect(refused(proposing({ negativeReason: "other" }))).toMatchObject({ problem: "not_applicable" });
    expect(proposedAdmission({ ...negative, negativeReason: "other" }).basis).toBeNull();
  });
});

describe("bases and regimes", () => {
  test("an accompanying child is a child, and its adult is a customer as victim or witness", () => {
    const findings = { basis: "accompanying_child", need: met, adultCustomer } as const;
    const adult = { id: adultCustomer, person: "mother" as PersonId, basis: "victim", endedOn: null } as const;
    const referral = { ...considered, consent: byRepresentative };
    const child = { findings, adult, referral, birthDate: day("2010-01-01") };
    expect(proposedAdmission(child)).toMatchObject({ basis: "accompanying_child", sections: ["746/2011:35.3"] });
    expect(refused(proposing({ ...child, birthDate: null }))).toEqual({ kind: "NotAChild" });
    expect(refused(proposing({ ...child, birthDate: day("1997-09-10") }))).toEqual({ kind: "NotAChild" });
    for (const wrong of [
      null,
      { ...adult, endedOn: day("2015-01-01") },
      { ...adult, person },
      { ...adult, basis: "accompanying_child" as const },
    ]) {
      expect(refused(proposing({ ...child, adult: wrong }))).toEqual({ kind: "AdultNotACustomer" });
    }
  });

  test("a child's admission is corrected also when the child has come of age and the adult's assistance has ended", () => {
    const findings = { basis: "accompanying_child", need: met, adultCustomer } as const;
    const ended = { basis: "victim", endedOn: day("2015-01-01") } as const;
    const adult = { id: adultCustomer, person: "mother" as PersonId, ...ended } as const;
    const referral = { ...considered, status: "decided", consent: byRepresentative } as const;
    const corrected = { id: proposedAdmission().id, referral: referral.id, status: "in_force" } as const;
    const grown = { findings, adult, referral, birthDate: day("1997-01-01") };
    expect(proposing({ ...grown, corrects: { ...corrected, outcome: "positive" } }).ok).toBe(true);
    expect(refused(proposing({ ...grown, corrects: { ...corrected, outcome: "negative" } }))).toEqual({
      kind: "NotAChild",
    });
    const own = { ...grown, adult: { ...adult, person }, corrects: { ...corrected, outcome: "positive" } } as const;
    expect(refused(proposing(own))).toEqual({ kind: "AdultNotACustomer" });
  });

  test("until June 2015 a child of a customer has no basis of its own", () => {
    const findings = { basis: "accompanying_child", need: met, adultCustomer } as const;
    expect(refused(proposing({ findings, at: noon("2015-06-30") }))).toEqual({
      kind: "BasisNotInRegime",
      basis: "accompanying_child",
      regime: "R1",
    });
  });

  test("nothing is decided here under the law before September 2011", () => {
    expect(refused(proposing({ at: noon("2011-08-31") }))).toEqual({ kind: "RegimeClosed", regime: "R0" });
  });

  test.each(["received", "supplement_requested", "decided", "withdrawn"] as const)(
    "a referral that is %s is not decided",
    (status) => {
      expect(refused(proposing({ referral: { ...considered, status } }))).toEqual({
        kind: "ReferralNotConsidered",
        status,
      });
    },
  );
});
