import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, type OrganisationId, type Result } from "../kernel/index.ts";
import type { CustomerId, CustomerLinkId, EndingDecisionId } from "../vocabulary/index.ts";
import { admitCustomer, decideCustomer } from "./customer.decide.ts";
import { availableCustomerActions, customerActions, permitsCustomer, whyNotCustomer } from "./customer.policy.ts";
import { beginCustomer, evolveCustomer, type Customer, type CustomerCommand } from "./customer.ts";
import { customerRejectionWords } from "./customer.words.ts";
import {
  admitting as admission,
  aino,
  currentCustomer as current,
  endedCustomer as ended,
  matti,
  noon,
  otherUnit,
  staff,
  unit,
} from "../samples/index.ts";

const day = calendarDate;
const by = { by: aino, at: noon("2015-10-01"), expectedVersion: 1 } as const;

function refused<R>(result: Result<unknown, R>): R | undefined {
  return result.ok ? undefined : result.rejection;
}

describe("admitting", () => {
  test("a customership begins by a positive decision, with nothing yet known about safety", () => {
    expect(current()).toMatchObject({ status: "current", endedOn: null, version: 1, safetyFlags: [], reopens: null });
  });

  test("an accompanying child is linked to an adult, nobody else is", () => {
    const adult = "customer-2" as CustomerId;
    expect(refused(admitCustomer({ ...admission, basis: "accompanying_child" }))).toEqual({ kind: "AdultMissing" });
    expect(admitCustomer({ ...admission, basis: "accompanying_child", adultCustomer: adult }).ok).toBe(true);
    expect(refused(admitCustomer({ ...admission, adultCustomer: adult }))).toMatchObject({ field: "adultCustomer" });
  });

  test("nobody becomes a customer in the future", () => {
    expect(refused(admitCustomer({ ...admission, admittedOn: day("2015-09-16") }))).toMatchObject({
      problem: "in_future",
    });
  });
});

describe("the file", () => {
  test("safety flags are codes, each once, and the note is text that can be trusted", () => {
    const set = {
      kind: "setSafety",
      ...by,
      safetyFlags: ["acute_danger"],
      safetyNote: " Ei soittoja. ",
      protectedIdentity: true,
    } as const;
    expect(decideCustomer(current(), set)).toMatchObject({ ok: true, value: [{ safetyNote: "Ei soittoja." }] });
    expect(refused(decideCustomer(current(), { ...set, safetyFlags: ["acute_danger", "acute_danger"] }))).toMatchObject(
      { problem: "repeated" },
    );
    expect(refused(decideCustomer(current(), { ...set, safetyNote: "\u0007" }))).toMatchObject({ field: "safetyNote" });
  });

  test("protected identity is one fact, whether it is told by the flag or by the mark", () => {
    const set = { kind: "setSafety", ...by, safetyFlags: [], safetyNote: "", protectedIdentity: false } as const;
    const told = { safetyFlags: ["protected_identity"], protectedIdentity: true };
    const byFlag = { ...set, safetyFlags: ["protected_identity"] as const };
    expect(decideCustomer(current(), byFlag)).toMatchObject({ ok: true, value: [told] });
    expect(decideCustomer(current(), { ...set, protectedIdentity: true })).toMatchObject({ ok: true, value: [told] });
    expect(decideCustomer(current(), set)).toMatchObject({
      ok: true,
      value: [{ safetyFlags: [], protectedIdentity: false }],
    });
  });

  test("a municipality of residence has a name and a day that has come; it may be older than the register", () => {
    const set = { kind: "setMunicipality", ...by } as const;
    expect(
      decideCustomer(current(), { ...set, municipality: { name: "Lappeenranta", from: day("1999-01-01") } }).ok,
    ).toBe(true);
    expect(decideCustomer(current(), { ...set, municipality: null }).ok).toBe(true);
    expect(
      refused(decideCustomer(current(), { ...set, municipality: { name: "", from: day("2015-01-01") } })),
    ).toMatchObject({ field: "municipality" });
    expect(
      refused(decideCustomer(current(), { ...set, municipality: { name: "Oulu", from: day("2015-10-02") } })),
    ).toMatchObject({ field: "municipalityFrom", problem: "in_future" });
  });

  test("a link names another customer, an organisation, or someone in words", () => {
    const link = {
      id: "link-1" as CustomerLinkId,
      relation: "legal_counsel",
      linkedCustomer: null,
      organisation: null,
      details: "",
    } as const;
    const command = { kind: "linkPerson", ...by, link } as const;
    expect(refused(decideCustomer(current(), command))).toMatchObject({ field: "details", problem: "required" });
    expect(decideCustomer(current(), { ...command, link: { ...link, details: "Asianajaja Salo" } }).ok).toBe(true);
    expect(decideCustomer(current(), { ...command, link: { ...link, organisation: "org" as OrganisationId } }).ok).toBe(
      true,
    );
    expect(
      refused(decideCustomer(current(), { ...command, link: { ...link, linkedCustomer: current().id } }))?.kind,
    ).toBe("LinkedToItself");
    const unlink = { kind: "unlinkPerson", ...by, link: link.id } as const;
    expect(refused(decideCustomer(current(), { ...unlink, links: [] }))?.kind).toBe("LinkNotFound");
    expect(decideCustomer(current(), { ...unlink, links: [link] }).ok).toBe(true);
  });

  test("the handler changes only to another", () => {
    expect(refused(decideCustomer(current(), { kind: "assignHandler", ...by, handler: null }))?.kind).toBe(
      "NothingChanged",
    );
    expect(decideCustomer(current(), { kind: "assignHandler", ...by, handler: matti }).ok).toBe(true);
  });
});

describe("ending and opening again", () => {
  const end = {
    kind: "endCustomership",
    ...by,
    decision: "ending-1" as EndingDecisionId,
    endedOn: day("2015-10-01"),
    aftercareUntil: null,
  } as const;
  test("a corrected decision on ending leaves the day on which assistance ended", () => {
    const customer = ended();
    const correct = {
      kind: "correctEnding",
      by: aino,
      decision: "ending-2" as EndingDecisionId,
      aftercareUntil: day("2015-12-31"),
      expectedVersion: customer.version,
      at: noon("2016-03-01"),
    } as const;
    const corrected = decideCustomer(customer, correct);
    expect(corrected.ok && corrected.value.reduce(evolveCustomer, customer)).toMatchObject({
      endedOn: customer.endedOn,
      endingDecision: "ending-2",
      aftercareUntil: "2015-12-31",
    });
    expect(refused(decideCustomer(customer, { ...correct, aftercareUntil: day("2015-11-30") }))).toMatchObject({
      field: "aftercareUntil",
    });
    expect(refused(decideCustomer(current(), { ...correct, expectedVersion: 1 }))?.kind).toBe("CustomershipNotEnded");
  });

  test("a customership ends by a decision, not before it began; aftercare comes after", () => {
    expect(decideCustomer(current(), end).ok).toBe(true);
    expect(refused(decideCustomer(current(), { ...end, endedOn: day("2015-09-14") }))).toEqual({
      kind: "EndsBeforeAdmission",
      admittedOn: "2015-09-15",
    });
    expect(refused(decideCustomer(current(), { ...end, aftercareUntil: day("2015-09-30") }))).toMatchObject({
      field: "aftercareUntil",
    });
    expect(refused(decideCustomer(current(), { ...end, endedOn: day("2015-10-02") }))).toMatchObject({
      problem: "in_future",
    });
  });

  test("a new admission opens an ended customership again: it points to the old one and keeps what was known of safety", () => {
    const safety = { safetyFlags: ["acute_danger"], safetyNote: "Uhka.", protectedIdentity: true } as const;
    const earlier: Customer = { ...ended(), ...safety, municipality: { name: "Oulu", from: day("2015-01-01") } };
    const again = {
      ...admission,
      id: "customer-9" as CustomerId,
      admittedOn: day("2016-02-01"),
      at: noon("2016-02-01"),
    };
    const result = admitCustomer({ ...again, reopens: earlier });
    expect(result.ok && beginCustomer(result.value)).toMatchObject({
      id: "customer-9",
      status: "current",
      reopens: earlier.id,
      referral: admission.referral,
      admittedOn: "2016-02-01",
      ...safety,
      municipality: { name: "Oulu" },
    });
  });

  test("what goes on is not opened again", () => {
    expect(refused(admitCustomer({ ...admission, reopens: current() }))?.kind).toBe("CustomershipNotEnded");
  });
});

describe("who may", () => {
  const state = { customer: current(), isCustomerNow: true };

  test.each([
    ["caseworker of the unit", staff(["caseworker"]), "xxxxxxxxxx"],
    ["supervisor", staff(["supervisor"]), "xxxxxxxxxx"],
    ["director of another unit", staff(["director"], { unit: otherUnit }), "xxxxxxxxxx"],
    ["caseworker of another unit", staff(["caseworker"], { unit: otherUnit }), "----------"],
    ["statistician", staff(["statistician"]), "----------"],
    ["auditor", staff(["auditor"]), "----------"],
    ["administrator", staff(["administrator"]), "----------"],
  ] as const)("%s", (_, actor, allowed) => {
    const may = customerActions.map((action) => (permitsCustomer(actor, action, state.customer) ? "x" : "-")).join("");
    expect(may).toBe(allowed);
  });

  test("an ended customership takes notes and corrections of who the person is, and can be opened again by a new referral", () => {
    const over = { customer: ended(), isCustomerNow: false };
    expect(availableCustomerActions(staff(["caseworker"]), over)).toEqual(["read", "addNote", "amendPerson", "reopen"]);
    expect(whyNotCustomer(staff(["caseworker"]), "proposeEnding", over)?.code).toBe("ended");
    expect(whyNotCustomer(staff(["caseworker"]), "reopen", state)?.code).toBe("not_ended");
    expect(whyNotCustomer(staff(["caseworker"]), "reopen", { ...over, isCustomerNow: true })?.code).toBe(
      "customer_again",
    );
    expect(whyNotCustomer(staff(["caseworker"], { unit: otherUnit }), "read", over)?.code).toBe("other_unit");
    expect(unit).not.toBe(otherUnit);
  });
});

const text = fc.constantFrom("", "Merkintä", "\u0000");
const base = { expectedVersion: fc.constant(0), by: fc.constant(aino), at: fc.constant(noon("2015-11-01")) };
const commands: fc.Arbitrary<CustomerCommand> = fc.oneof(
  fc.record({ ...base, kind: fc.constant("assignHandler" as const), handler: fc.constantFrom(null, aino, matti) }),
  fc.record({
    ...base,
    kind: fc.constant("setSafety" as const),
    safetyFlags: fc.constant([]),
    safetyNote: text,
    protectedIdentity: fc.boolean(),
  }),
  fc.record({
    ...base,
    kind: fc.constant("setMunicipality" as const),
    municipality: fc.constantFrom(null, { name: "Imatra", from: day("2015-10-01") }),
  }),
  fc.record({ ...base, kind: fc.constant("addNote" as const), note: text }),
  fc.record({
    ...base,
    kind: fc.constant("endCustomership" as const),
    decision: fc.constant("ending-1" as EndingDecisionId),
    endedOn: fc.constantFrom(day("2015-09-01"), day("2015-10-15")),
    aftercareUntil: fc.constant(null),
  }),
);

test("every status and every command has an answer; replaying gives the state; an ended customership keeps its facts", () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 12 }), (sequence) => {
      let state: Customer = current();
      const events = [];
      for (const command of sequence) {
        const result = decideCustomer(state, { ...command, expectedVersion: state.version });
        if (!result.ok) continue;
        events.push(...result.value);
        const next = result.value.reduce(evolveCustomer, state);
        if (state.status === "ended") expect({ ...next, version: 0 }).toEqual({ ...state, version: 0 });
        state = next;
      }
      expect(events.reduce(evolveCustomer, current())).toEqual(state);
      expect(state.version).toBe(1 + events.length);
    }),
  );
});

test("every refusal has words in every language", () => {
  for (const { fi, sv, en } of Object.values(customerRejectionWords)) expect([fi, sv, en]).not.toContain("");
});
