import { describe, expect, test } from "vitest";
import { calendarDate } from "../kernel/index.ts";
import type { Consent } from "../referrals/index.ts";
import {
  admissionProposal,
  adultCustomer,
  considered,
  director,
  met,
  noon,
  proposedAdmission,
  unmet,
} from "../samples/index.ts";
import { decideAdmission, proposeAdmission } from "./admission.decide.ts";
import type { AdmissionDecision, AdmissionSubject, ProposeAdmission } from "./admission.ts";

const day = calendarDate;
const byPerson: Consent = { givenBy: "person", givenOn: day("2015-08-01"), childHeard: null };
const byRepresentative: Consent = { ...byPerson, givenBy: "representative" };
const heard: Consent = { ...byRepresentative, childHeard: true };

type Given = Partial<ProposeAdmission> & { readonly consent: Consent | null };

function refusalOf(result: ReturnType<typeof proposeAdmission>) {
  return result.ok ? undefined : result.rejection.kind;
}

function proposing({ consent, ...given }: Given) {
  return proposeAdmission({ ...admissionProposal, referral: { ...considered, consent }, ...given });
}

type Confirmed = Partial<AdmissionSubject> & { readonly consent: Consent; readonly on: string };

function confirming(decision: AdmissionDecision, { consent, on, ...subject }: Confirmed) {
  const result = decideAdmission(decision, {
    kind: "confirmAdmission",
    expectedVersion: decision.version,
    by: { id: director, isDirector: true },
    delegations: [],
    referral: { ...considered, consent },
    birthDate: admissionProposal.birthDate,
    adult: null,
    corrects: null,
    seenReferralVersion: considered.version,
    at: noon(on),
    ...subject,
  });
  return result.ok ? undefined : result.rejection.kind;
}

describe("a proposal", () => {
  test("to admit a child needs the representative's consent, and that a child of 12 or over was heard", () => {
    const child = { birthDate: day("2003-09-10") };
    expect(refusalOf(proposing({ ...child, consent: byPerson }))).toBe("ConsentByRepresentativeNeeded");
    expect(refusalOf(proposing({ ...child, consent: byRepresentative }))).toBe("ChildNotHeard");
    expect(proposing({ ...child, consent: heard }).ok).toBe(true);
    expect(proposing({ birthDate: day("2003-09-11"), consent: byRepresentative }).ok).toBe(true);
  });

  test("to admit an adult needs their own consent, and that of somebody of unknown age either", () => {
    expect(refusalOf(proposing({ consent: heard }))).toBe("ConsentByPersonNeeded");
    expect(proposing({ consent: heard, birthDate: null }).ok).toBe(true);
    expect(proposing({ consent: byPerson, birthDate: null }).ok).toBe(true);
  });

  test("to admit anybody needs a recorded consent, but for a referral from before July 2015", () => {
    expect(refusalOf(proposing({ consent: null }))).toBe("ConsentMissing");
    const early = { ...considered, receivedOn: day("2015-06-30"), consent: null };
    expect(proposing({ consent: null, referral: early }).ok).toBe(true);
    expect(refusalOf(proposing({ consent: null, referral: early, birthDate: day("2002-01-01") }))).toBe(
      "ChildNotHeard",
    );
  });

  test("not to admit needs no consent but the hearing of the child, and for want of consent neither", () => {
    const negative = {
      outcome: "negative",
      findings: { basis: "victim", mayBeVictim: met, needsAssistance: unmet },
      birthDate: day("2002-01-01"),
    } as const;
    const reasoned = (negativeReason: ProposeAdmission["negativeReason"], consent: Consent | null) =>
      refusalOf(proposing({ ...negative, negativeReason, consent }));
    expect(reasoned("no_need_of_assistance", byPerson)).toBe("ChildNotHeard");
    expect(reasoned("no_need_of_assistance", heard)).toBeUndefined();
    expect(reasoned("no_consent", byPerson)).toBeUndefined();
    expect(reasoned("no_consent", null)).toBeUndefined();
  });

  test("to correct a decision looks at the consent only where it admits whom that decision did not", () => {
    const referral = { ...considered, status: "decided", consent: byPerson } as const;
    const corrected = { id: proposedAdmission().id, referral: referral.id, status: "in_force" } as const;
    const child = { referral, consent: byPerson, birthDate: day("2002-01-01") };
    expect(proposing({ ...child, corrects: { ...corrected, outcome: "positive" } }).ok).toBe(true);
    expect(refusalOf(proposing({ ...child, corrects: { ...corrected, outcome: "negative" } }))).toBe(
      "ConsentByRepresentativeNeeded",
    );
  });
});

describe("a confirmation", () => {
  test("is refused where the person has turned out to be a child", () => {
    const child = { birthDate: day("2002-01-01") };
    expect(confirming(proposedAdmission(), { consent: byPerson, on: "2015-09-15", ...child })).toBe(
      "ConsentByRepresentativeNeeded",
    );
  });

  test("is refused once a child has turned 12 unheard, or 18 without a consent of their own", () => {
    const younger = { birthDate: day("2003-09-15") };
    const proposedOfChild = (birthDate: AdmissionSubject["birthDate"], consent: Consent) =>
      proposedAdmission({ birthDate, referral: { ...considered, consent } });
    const child = proposedOfChild(younger.birthDate, byRepresentative);
    expect(confirming(child, { consent: byRepresentative, on: "2015-09-14", ...younger })).toBeUndefined();
    expect(confirming(child, { consent: byRepresentative, on: "2015-09-15", ...younger })).toBe("ChildNotHeard");
    const older = { birthDate: day("1997-09-15") };
    const youth = proposedOfChild(older.birthDate, heard);
    expect(confirming(youth, { consent: heard, on: "2015-09-14", ...older })).toBeUndefined();
    expect(confirming(youth, { consent: heard, on: "2015-09-15", ...older })).toBe("ConsentByPersonNeeded");
    expect(confirming(youth, { consent: byPerson, on: "2015-09-15", ...older })).toBeUndefined();
  });

  test("of an accompanying child is refused once the child is of age, or the adult no longer a customer", () => {
    const findings = { basis: "accompanying_child", need: met, adultCustomer } as const;
    const adult = { id: adultCustomer, person: "mother" as never, basis: "victim", endedOn: null } as const;
    const subject = { birthDate: day("1997-09-15"), adult };
    const decision = proposedAdmission({ findings, ...subject, referral: { ...considered, consent: heard } });
    expect(confirming(decision, { consent: heard, on: "2015-09-14", ...subject })).toBeUndefined();
    expect(confirming(decision, { consent: heard, on: "2015-09-15", ...subject })).toBe("NotAChild");
    const ended = { ...subject, adult: { ...adult, endedOn: day("2015-09-14") } };
    expect(confirming(decision, { consent: heard, on: "2015-09-14", ...ended })).toBe("AdultNotACustomer");
  });
});
