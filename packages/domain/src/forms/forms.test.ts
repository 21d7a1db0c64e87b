import { describe, expect, test } from "vitest";
import { outcomeContradictionWords } from "../admission/index.ts";
import { calendarDate } from "../kernel/index.ts";
import { fieldProblemWords, missingWords } from "../vocabulary/index.ts";
import {
  addNoteForm,
  closeOrganisationForm,
  contactForm,
  fieldPath,
  grantDelegationForm,
  issueWords,
  linkPersonForm,
  personForm,
  proposeAdmissionForm,
  proposeEndingForm,
  reasonForm,
  recordReferralForm,
  recordServiceForm,
  requestSupplementForm,
  residenceForm,
  saveOrganisationForm,
  setSafetyForm,
  type Form,
} from "./index.ts";
import { policeReferral } from "../samples/index.ts";

const today = calendarDate("2015-09-02");
const someone = "4f1c9a52-7a0e-4c56-9f6e-0f6a3b1c2d3e";

/** The issues of an input, each as `path: message`, in order. */
function issues<Input>(form: Form<Input>, input: unknown): readonly string[] {
  const result = form.safeParse(input);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const { id, reference, unit, birthDate, recordedBy, at, ...told } = policeReferral;
const referral = { ...told, person: someone, newPerson: null, children: [] };
const met = { met: true, reasons: "Peruste." };
const identity = {
  givenName: "Blessing",
  familyName: "Okafor",
  otherNames: "",
  sex: "woman",
  birthDate: "1992-03-04",
  nationalities: ["NG"],
  identityNumber: null,
  contact: "",
};

describe("a referral", () => {
  const form = recordReferralForm(today);

  test("that is complete has no issues", () => {
    expect([id, reference, unit, birthDate, recordedBy, at]).toHaveLength(6);
    expect(issues(form, referral)).toEqual([]);
    expect(issues(form, { ...referral, person: null, newPerson: identity })).toEqual([]);
  });

  test("shows every field that is not as it must be, at its place", () => {
    const wrong = {
      ...referral,
      receivedOn: "2015-09-03",
      consent: null,
      forms: ["labour", "sexual"],
      primaryForm: null,
    };
    expect(issues(form, wrong)).toEqual([
      "receivedOn: in_future",
      "consent.givenBy: required",
      "primaryForm: required",
    ]);
    expect(issues(form, { ...referral, circumstances: " ", place: null })).toEqual([
      "circumstances: required",
      "place: required",
    ]);
  });

  test("names one person, known or new", () => {
    expect(issues(form, { ...referral, person: null })).toEqual(["person: required"]);
    expect(issues(form, { ...referral, newPerson: identity })).toEqual(["person: required"]);
    const future = { ...identity, birthDate: "2015-09-03" };
    expect(issues(form, { ...referral, person: null, newPerson: future })).toEqual(["newPerson.birthDate: in_future"]);
  });

  test("takes codes, days and ids only in their form", () => {
    expect(issues(form, { ...referral, channel: "pigeon" })).toEqual(["channel: unknown_code"]);
    expect(issues(form, { ...referral, receivedOn: "2015-02-29" })).toEqual(["receivedOn: not_a_date"]);
    expect(issues(form, { ...referral, receivedOn: "" })).toEqual(["receivedOn: required"]);
    expect(issues(form, { ...referral, person: "1" })).toEqual(["person: malformed"]);
    expect(issues(form, { ...referral, acuteDanger: undefined })).toEqual(["acuteDanger: required"]);
    expect(issues(form, { ...referral, safeContact: "a\u0007b" })).toEqual(["safeContact: forbidden_characters"]);
  });
});

test("a person is checked by the rules of the domain", () => {
  expect(issues(personForm(today), identity)).toEqual([]);
  expect(issues(personForm(today), { ...identity, nationalities: ["NG", "NG"] })).toEqual(["nationalities: repeated"]);
  expect(issues(personForm(today), { ...identity, identityNumber: "131052-308T" })).toEqual([
    "identityNumber: other_birth_date",
  ]);
});

test("an admission shows every finding without reasons, and a reason where there must be one", () => {
  const positive = {
    outcome: "positive",
    findings: { basis: "victim", mayBeVictim: met, needsAssistance: met },
    negativeReason: null,
    letterLanguage: "fi",
  };
  expect(issues(proposeAdmissionForm, positive)).toEqual([]);
  const bare = { met: true, reasons: "" };
  const negative = {
    ...positive,
    outcome: "negative",
    findings: { basis: "victim", mayBeVictim: bare, needsAssistance: bare },
  };
  expect(issues(proposeAdmissionForm, negative)).toEqual([
    "findings.mayBeVictim.reasons: required",
    "findings.needsAssistance.reasons: required",
    "negativeReason: required",
  ]);
  const child = { basis: "accompanying_child", need: met, adultCustomer: null };
  expect(issues(proposeAdmissionForm, { ...positive, findings: child })).toEqual(["findings.adultCustomer: required"]);
});

test("an admission shows an outcome, or a reason for it, that denies what was found", () => {
  const unmet = { ...met, met: false };
  const findings = { basis: "victim", mayBeVictim: unmet, needsAssistance: met };
  const positive = { outcome: "positive", findings, negativeReason: null, letterLanguage: "fi" };
  expect(issues(proposeAdmissionForm, positive)).toEqual(["outcome: FindingNotMet"]);
  const negative = { ...positive, outcome: "negative", negativeReason: "no_need_of_assistance" };
  expect(issues(proposeAdmissionForm, negative)).toEqual(["negativeReason: NegativeReasonContradictsFindings"]);
  expect(issues(proposeAdmissionForm, { ...negative, negativeReason: "not_considered_victim" })).toEqual([]);
  expect(issueWords("FindingNotMet", "outcome")).toBe(outcomeContradictionWords.FindingNotMet);
});

test("an ending shows what is missing in assessment, hearing and return", () => {
  const form = proposeEndingForm(today);
  const ending = {
    ground: "moved_from_finland",
    statutoryGround: "R2-6",
    assessment: "Arvio.",
    hearing: { kind: "heard", heardOn: "2015-09-01", summary: "Kuultu." },
    returnWay: "other_voluntary",
    aftercareUntil: null,
    immediateEnforcement: true,
    letterLanguage: "sv",
  };
  expect(issues(form, ending)).toEqual([]);
  expect(issues(form, { ...ending, hearing: { kind: "not_heard", reason: "" }, returnWay: "deportation" })).toEqual([
    "hearing.reason: required",
    "returnWay: not_applicable",
  ]);
  expect(issues(form, { ...ending, aftercareUntil: "2015-09-01" })).toEqual(["aftercareUntil: too_early"]);
});

test("small forms ask for what they need", () => {
  expect(issues(reasonForm, { reason: " " })).toEqual(["reason: required"]);
  expect(issues(addNoteForm, { note: "Soitettu." })).toEqual([]);
  expect(issues(requestSupplementForm(today), { question: "?", dueOn: "2015-09-01" })).toEqual(["dueOn: too_early"]);
  expect(issues(recordServiceForm(today), { servedOn: "2015-09-03" })).toEqual(["servedOn: in_future"]);
  expect(issues(residenceForm(today), { name: "Oulu", from: "2015-09-03" })).toEqual(["from: in_future"]);
  expect(issues(setSafetyForm, { safetyFlags: ["x"], safetyNote: "", protectedIdentity: false })).toEqual([
    "safetyFlags.0: unknown_code",
  ]);
  const link = { relation: "child", linkedCustomer: null, organisation: null, details: "" };
  expect(issues(linkPersonForm, link)).toEqual(["details: required"]);
  const delegation = { staff: someone, kinds: [], validFrom: "2015-09-02", validTo: "2015-09-01" };
  expect(issues(grantDelegationForm(today), delegation)).toEqual(["kinds: required", "validTo: too_early"]);
});

test("an organisation and its contact person follow the rules of the domain", () => {
  const organisation = {
    kind: "ngo",
    name: "",
    nameSv: null,
    nameEn: null,
    municipality: null,
    capacity: -1,
    openedOn: null,
  };
  expect(issues(saveOrganisationForm(today), organisation)).toEqual(["name: required", "capacity: out_of_range"]);
  expect(issues(contactForm, { name: "Liisa", position: "", phone: "", email: "x" })).toEqual(["email: malformed"]);
  expect(issues(closeOrganisationForm(today, calendarDate("2015-01-01")), { closedOn: "2014-12-31" })).toEqual([
    "closedOn: too_early",
  ]);
});

test("what is missing is said with what to do: chosen, given as a day, or written", () => {
  for (const path of ["channel", "referrer.kind", "consent.givenBy", "findings.mayBeVictim.met", "ground"]) {
    expect(issueWords("required", path)).toBe(missingWords.choice);
  }
  for (const path of ["receivedOn", "consent.givenOn", "hearing.heardOn", "from", "newPerson.birthDate"]) {
    expect(issueWords("required", path)).toBe(missingWords.day);
  }
  for (const path of ["circumstances", "name", "findings.mayBeVictim.reasons", "hearing.reason"]) {
    expect(issueWords("required", path)).toBe(missingWords.text);
  }
});

test("every issue has words, and a field of a command its place in the form", () => {
  expect(issueWords("too_long", "circumstances")).toBe(fieldProblemWords.too_long);
  expect(issueWords("Invalid input", "circumstances")).toBe(fieldProblemWords.malformed);
  expect(fieldPath("referrerKind")).toBe("referrer.kind");
  expect(fieldPath("circumstances")).toBe("circumstances");
});
