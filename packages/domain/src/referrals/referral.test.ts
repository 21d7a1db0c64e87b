import { describe, expect, test } from "vitest";
import { calendarDate, type OrganisationId, type Result, type StaffId } from "../kernel/index.ts";
import { proseRule, type AdmissionDecisionId } from "../vocabulary/index.ts";
import { decideReferral, recordReferral } from "./referral.decide.ts";
import { evolveReferral, type RecordReferral, type Referral, type ReferralCommand } from "./referral.ts";
import { referralRejectionWords } from "./referral.words.ts";
import { adult, aino, matti, noon, person, policeReferral, received } from "../samples/index.ts";

const day = calendarDate;
const decision = "decision-1" as AdmissionDecisionId;

function recording(differently: Partial<RecordReferral>) {
  return recordReferral({ ...policeReferral, ...differently });
}

function refused<R>(result: Result<unknown, R>): R | undefined {
  return result.ok ? undefined : result.rejection;
}

type Given = ReferralCommand extends infer C
  ? C extends ReferralCommand
    ? Omit<C, "expectedVersion" | "by" | "at">
    : never
  : never;

function deciding(referral: Referral, given: Given, by: StaffId = aino) {
  const command = { ...given, expectedVersion: referral.version, by, at: noon("2015-09-10") } as ReferralCommand;
  return decideReferral(referral, command);
}

function after(referral: Referral, ...commands: readonly Given[]): Referral {
  return commands.reduce((state, command) => {
    const result = deciding(state, command);
    if (!result.ok) throw new Error(result.rejection.kind);
    return result.value.reduce(evolveReferral, state);
  }, referral);
}

describe("amending", () => {
  const byRepresentative = { givenBy: "representative", givenOn: day("2015-08-31"), childHeard: true } as const;
  const byPerson = { ...byRepresentative, givenBy: "person", childHeard: null } as const;
  const cameOfAge = { birthDate: day("1997-09-10"), consent: byRepresentative };

  function amending(referral: Referral, changes: Partial<RecordReferral>, birthDate: RecordReferral["birthDate"]) {
    return refused(deciding(referral, { kind: "amendReferral", changes, birthDate }))?.kind;
  }

  test("who has come of age since the referral keeps the representative's consent, or gives their own", () => {
    const referral = received(cameOfAge);
    expect(amending(referral, { safetyNow: "Turvassa." }, cameOfAge.birthDate)).toBeUndefined();
    expect(amending(referral, { consent: byPerson }, cameOfAge.birthDate)).toBeUndefined();
  });

  test("who is found out to be a child needs the representative's consent, which the referral then takes", () => {
    const referral = received({ birthDate: null });
    const born = day("2003-01-01");
    expect(amending(referral, { safetyNow: "Turvassa." }, born)).toBe("ConsentByRepresentativeNeeded");
    expect(amending(referral, { consent: { ...byRepresentative, childHeard: null } }, born)).toBe("ChildNotHeard");
    expect(amending(referral, { consent: byRepresentative }, born)).toBeUndefined();
  });
});

describe("recording", () => {
  test("a referral is received in the form in which it is kept", () => {
    const referral = received({ circumstances: "  a\u0308iti\r\n" });
    expect(referral).toMatchObject({ status: "received", version: 1, assignee: null, circumstances: "äiti" });
  });

  test("nobody is referred without consent since July 2015", () => {
    expect(refused(recording({ consent: null }))).toEqual({ kind: "ConsentMissing" });
    expect(recording({ consent: null, receivedOn: day("2015-06-30") }).ok).toBe(true);
  });

  test("an adult consents in person", () => {
    const consent = { givenBy: "representative", givenOn: day("2015-08-31"), childHeard: null } as const;
    expect(refused(recording({ consent }))).toEqual({ kind: "ConsentByPersonNeeded" });
  });

  test("for a child the representative consents, and a child of 12 or over is heard", () => {
    const child = { birthDate: day("2003-09-01") };
    const consent = { givenBy: "representative", givenOn: day("2015-08-31"), childHeard: false } as const;
    expect(refused(recording(child))).toEqual({ kind: "ConsentByRepresentativeNeeded" });
    expect(refused(recording({ ...child, consent }))).toEqual({ kind: "ChildNotHeard" });
    expect(recording({ ...child, consent: { ...consent, childHeard: true } }).ok).toBe(true);
    expect(recording({ birthDate: day("2003-09-02"), consent }).ok).toBe(true);
  });

  test("of a person whose date of birth is not known the representative may consent, and so for every accompanying child", () => {
    const consent = { givenBy: "representative", givenOn: day("2015-08-31"), childHeard: true } as const;
    expect(recording({ consent, birthDate: null }).ok).toBe(true);
    expect(recording({ birthDate: null }).ok).toBe(true);
    expect(recording({ consent, proposedBasis: "accompanying_child", adultPerson: adult }).ok).toBe(true);
  });

  test("until June 2015 authorities, service providers and the person refer; NGOs since then", () => {
    const referrer = { ...policeReferral.referrer, kind: "ngo" } as const;
    const spring = { referrer, receivedOn: day("2015-06-30") };
    expect(refused(recording(spring))).toEqual({ kind: "ReferrerNotEntitled", referrerKind: "ngo" });
    expect(recording({ referrer, receivedOn: day("2015-07-01") }).ok).toBe(true);
  });

  test("a register tells what happened, whoever referred and without consent or circumstances", () => {
    const referrer = { ...policeReferral.referrer, kind: "other" } as const;
    const early = { referrer, consent: null, circumstances: "", receivedOn: day("2010-03-01") };
    expect(recording({ ...early, channel: "register" }).ok).toBe(true);
    expect(recording({ ...early, channel: "post" }).ok).toBe(false);
  });

  test("a partner's system stands in its own referral", () => {
    const recordedBy = { kind: "partner", id: "client-1" } as unknown as RecordReferral["recordedBy"];
    expect(received({ recordedBy, channel: "partner" }).client).toBe("client-1");
    expect(received().client).toBeNull();
  });

  test.each([
    ["receivedOn", "in_future", { receivedOn: day("2015-09-02") }],
    ["receivedOn", "too_early", { receivedOn: day("2005-12-31") }],
    ["receivedOn", "not_a_date", { receivedOn: "2015-02-30" as never }],
    ["reference", "required", { reference: " " }],
    ["circumstances", "required", { circumstances: "" }],
    ["circumstances", "too_long", { circumstances: "a".repeat(proseRule.max + 1) }],
    ["circumstances", "forbidden_characters", { circumstances: "nimi \u0007atrev" }],
    ["safeContact", "forbidden_characters", { safeContact: "\uDC00" }],
    ["consentGivenOn", "in_future", { consent: { givenBy: "person", givenOn: day("2015-09-02"), childHeard: null } }],
    [
      "organisation",
      "not_applicable",
      { referrer: { ...policeReferral.referrer, kind: "self", organisation: "o" as OrganisationId } },
    ],
    ["signs", "repeated", { signs: ["G1", "G1"] }],
    ["signs", "unknown_code", { signs: ["G99" as never] }],
    ["primaryForm", "required", { forms: ["labour", "sexual"], primaryForm: null }],
    ["primaryForm", "not_applicable", { forms: ["labour"], primaryForm: "sexual" }],
    ["domesticServitude", "not_applicable", { forms: ["sexual"], primaryForm: "sexual", domesticServitude: true }],
    ["exploitationCountry", "not_applicable", { place: "finland", exploitationCountry: "SE" }],
    ["exploitationCountry", "not_applicable", { place: "eu", exploitationCountry: "FI" }],
    ["exploitationCountry", "unknown_code", { place: "eu", exploitationCountry: "XX" as never }],
    ["adultPerson", "required", { proposedBasis: "accompanying_child", adultPerson: null }],
    ["adultPerson", "not_applicable", { proposedBasis: "accompanying_child", adultPerson: person }],
    ["adultPerson", "not_applicable", { proposedBasis: "victim", adultPerson: adult }],
  ] as const)("%s that is %s is refused by name", (field, problem, differently) => {
    expect(refused(recording(differently as Partial<RecordReferral>))).toEqual({
      kind: "InvalidField",
      field,
      problem,
    });
  });
});

describe("considering", () => {
  test("whoever takes a referral considers it; it can pass to another", () => {
    const taken = after(received(), { kind: "takeReferral" });
    expect(taken).toMatchObject({ status: "under_consideration", assignee: aino, version: 2 });
    expect(refused(deciding(taken, { kind: "takeReferral" }))).toEqual({ kind: "AlreadyAssigned", assignee: aino });
    expect(after(taken, { kind: "assignReferral", assignee: matti }).assignee).toBe(matti);
  });

  test("whoever has a referral gives it back, and it waits again for somebody to take it", () => {
    const taken = after(received(), { kind: "takeReferral" });
    expect(after(taken, { kind: "giveBackReferral" })).toMatchObject({
      status: "received",
      assignee: null,
      version: 3,
    });
    const passedOn = after(taken, { kind: "assignReferral", assignee: matti });
    expect(refused(deciding(passedOn, { kind: "giveBackReferral" }))).toEqual({ kind: "NotTheHandler" });
    expect(refused(deciding(received(), { kind: "giveBackReferral" }))).toEqual({ kind: "NotTheHandler" });
    const asked = after(taken, { kind: "requestSupplement", question: "?", dueOn: day("2015-09-20") });
    expect(after(asked, { kind: "giveBackReferral" })).toMatchObject({
      status: "supplement_requested",
      assignee: null,
    });
  });

  test("a supplement is asked for once, until a day that is not past, and answered", () => {
    const ask = { kind: "requestSupplement", question: "Mikä kieli?", dueOn: day("2015-09-20") } as const;
    const asked = after(received(), ask);
    expect(asked).toMatchObject({ status: "supplement_requested", requestedOn: "2015-09-10", dueOn: "2015-09-20" });
    expect(refused(deciding(asked, ask))).toEqual({ kind: "SupplementAlreadyRequested", dueOn: "2015-09-20" });
    expect(refused(deciding(received(), { ...ask, dueOn: day("2015-09-09") }))).toMatchObject({ problem: "too_early" });
    expect(after(asked, { kind: "recordSupplement", answer: "Vietnam" }).status).toBe("under_consideration");
    expect(refused(deciding(received(), { kind: "recordSupplement", answer: "x" }))?.kind).toBe(
      "NoSupplementRequested",
    );
  });

  test("an amendment keeps what differs, and the same rules hold for it", () => {
    const amend = (changes: Partial<RecordReferral>) =>
      deciding(received(), { kind: "amendReferral", changes, birthDate: policeReferral.birthDate });
    expect(amend({ acuteDanger: true, place: "finland" })).toMatchObject({
      ok: true,
      value: [{ kind: "referralAmended", changes: { acuteDanger: true } }],
    });
    expect(refused(amend({ acuteDanger: false }))).toEqual({ kind: "NothingChanged" });
    expect(refused(amend({ consent: null }))).toEqual({ kind: "ConsentMissing" });
    expect(refused(amend({ circumstances: " " }))).toMatchObject({ field: "circumstances", problem: "required" });
  });

  test("a referral that waits for a supplement stays so when it is amended or passed on", () => {
    const asked = after(received(), { kind: "requestSupplement", question: "?", dueOn: day("2015-09-20") });
    const amended = after(asked, { kind: "amendReferral", changes: { acuteDanger: true }, birthDate: null });
    expect(after(amended, { kind: "assignReferral", assignee: matti }).status).toBe("supplement_requested");
  });

  test("a change made on an older version is refused", () => {
    const command = { kind: "takeReferral", expectedVersion: 7, by: aino, at: noon("2015-09-10") } as const;
    expect(refused(decideReferral(received(), command))).toEqual({ kind: "StaleVersion", currentVersion: 1 });
  });
});

describe("closing", () => {
  const close = {
    kind: "closeByDecision",
    decision,
    outcome: "negative",
    negativeReason: "no_consent",
    decidedOn: day("2015-09-10"),
    corrects: null,
  } as const;

  test("a withdrawn referral does not change any more", () => {
    const withdrawn = after(received(), { kind: "withdrawReferral", reason: "Henkilö perui." });
    expect(withdrawn).toMatchObject({ status: "withdrawn", withdrawnOn: "2015-09-10" });
    expect(refused(deciding(withdrawn, { kind: "takeReferral" }))).toMatchObject({ kind: "ReferralClosed" });
    expect(refused(deciding(withdrawn, close))).toMatchObject({ kind: "ReferralClosed" });
  });

  test("a decision closes the referral; only a decision that corrects it takes its place", () => {
    const decided = after(received(), close);
    expect(decided).toMatchObject({ status: "decided", outcome: "negative", negativeReason: "no_consent" });
    expect(refused(deciding(decided, close))).toEqual({ kind: "ReferralClosed", status: "decided" });
    const next = "decision-2" as AdmissionDecisionId;
    const correct = { ...close, decision: next, outcome: "positive", negativeReason: null } as const;
    expect(after(decided, { ...correct, corrects: decision })).toMatchObject({ decision: next, outcome: "positive" });
    expect(refused(deciding(received(), { ...correct, corrects: decision }))?.kind).toBe("NotTheDecisionInForce");
  });

  test("a decision is not older than the referral, and a reason belongs to a negative one", () => {
    expect(refused(deciding(received(), { ...close, decidedOn: day("2015-08-31") }))).toMatchObject({
      problem: "too_early",
    });
    expect(refused(deciding(received(), { ...close, negativeReason: null }))).toMatchObject({
      field: "negativeReason",
    });
  });
});

test("every refusal has words in every language", () => {
  for (const words of Object.values(referralRejectionWords)) {
    expect([words.fi, words.sv, words.en].every((text) => text.endsWith("."))).toBe(true);
  }
});
