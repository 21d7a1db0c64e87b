import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, type Result, type StaffId } from "../kernel/index.ts";
import { regimeOn } from "../law/index.ts";
import { endingGroundCodes, returnWayCodes, type EndingDecisionId } from "../vocabulary/index.ts";
import { decideEnding, proposeEnding, takeOverEnding } from "./ending.decide.ts";
import { availableEndingActions, whyNotEnding } from "./ending.policy.ts";
import { beginEnding, evolveEnding, type EndingCommand, type EndingDecision, type ProposeEnding } from "./ending.ts";
import { endingRejectionWords } from "./ending.words.ts";
import {
  aino,
  delegationOf,
  director,
  endingCustomer as customer,
  endingProposal as proposal,
  matti,
  noon,
  proposedEnding as proposed,
  staff,
} from "../samples/index.ts";

const day = calendarDate;

function refused<R>(result: Result<unknown, R>): R | undefined {
  return result.ok ? undefined : result.rejection;
}

function proposing(differently: Partial<ProposeEnding>) {
  return proposeEnding({ ...proposal, ...differently });
}

function confirming(
  decision: EndingDecision,
  differently: Partial<Extract<EndingCommand, { kind: "confirmEnding" }>> = {},
) {
  return decideEnding(decision, {
    kind: "confirmEnding",
    expectedVersion: decision.version,
    by: { id: director, isDirector: true },
    delegations: [],
    customer,
    seenCustomerVersion: customer.version,
    at: noon("2015-10-08"),
    ...differently,
  });
}

describe("grounds", () => {
  test("a ground of the law is counted as what it is", () => {
    expect(proposed()).toMatchObject({
      status: "proposed",
      regime: "R2",
      sections: ["746/2011:38f.1p1"],
      customerVersion: 5,
    });
    expect(refused(proposing({ ground: "disappeared" }))).toEqual({
      kind: "GroundsDoNotMatch",
      ground: "disappeared",
      statutoryGround: "R2-1",
    });
    expect(proposing({ ground: "disappeared", statutoryGround: "R2-7" }).ok).toBe(true);
  });

  test("what the authorities found ended assistance until 2022, and does not since", () => {
    const found = { ground: "authority_found_not_victim", statutoryGround: "R2-5" } as const;
    expect(proposing(found).ok).toBe(true);
    expect(refused(proposing({ ...found, at: noon("2023-01-02") }))).toEqual({
      kind: "GroundNotInRegime",
      statutoryGround: "R2-5",
      regime: "R3",
    });
    expect(proposing({ statutoryGround: "R3-1", at: noon("2023-01-02") }).ok).toBe(true);
  });

  test("every statistical ground has at least one ground of the law in R2, but for `other`", () => {
    const counted = regimeOn(day("2016-01-01")).ending.grounds.flatMap(({ counts }) => counts);
    expect(new Set(counted)).toEqual(new Set(endingGroundCodes.filter((ground) => ground !== "other")));
  });

  test("a way of return belongs to leaving, deportation to removal", () => {
    const allowed = (ground: ProposeEnding["ground"]): readonly string[] =>
      returnWayCodes.filter(
        (returnWay) =>
          proposing({ ground, statutoryGround: ground.includes("finland") ? "R2-6" : "R2-1", returnWay }).ok,
      );
    expect(allowed("moved_from_finland")).toEqual(["assisted_voluntary_return", "other_voluntary"]);
    expect(allowed("removed_from_finland")).toEqual(["deportation"]);
    expect(allowed("no_longer_in_need")).toEqual([]);
    expect(refused(proposing({ returnWay: "deportation" }))).toEqual({
      kind: "ReturnWayDoesNotMatch",
      ground: "no_longer_in_need",
    });
  });
});

describe("proposing", () => {
  test("an ending rests on an assessment and on a hearing, or on reasons why there was none", () => {
    expect(refused(proposing({ assessment: " " }))).toMatchObject({ field: "assessment", problem: "required" });
    const heard = { kind: "heard", heardOn: day("2015-10-06"), summary: "x" } as const;
    expect(refused(proposing({ hearing: heard }))).toMatchObject({ field: "heardOn", problem: "in_future" });
    expect(refused(proposing({ hearing: { ...heard, heardOn: day("2015-10-01"), summary: "" } }))).toMatchObject({
      field: "hearingSummary",
    });
    expect(refused(proposing({ hearing: { kind: "not_heard", reason: "" } }))).toMatchObject({
      field: "notHeardReason",
    });
    expect(proposing({ hearing: { kind: "not_heard", reason: "Olinpaikka ei ole tiedossa." } }).ok).toBe(true);
  });

  test("a child of 12 or over is heard, unless the child has disappeared", () => {
    const child = {
      customer: { ...customer, birthDate: day("2002-01-01") },
      hearing: { kind: "not_heard", reason: "Ei tavoitettu." },
    } as const;
    expect(refused(proposing(child))).toEqual({ kind: "ChildNotHeard" });
    expect(proposing({ ...child, ground: "disappeared", statutoryGround: "R2-7" }).ok).toBe(true);
    expect(proposing({ ...child, customer: { ...customer, birthDate: day("2008-01-01") } }).ok).toBe(true);
  });

  test("an ending is not confirmed where the person has turned out to be a child whom nobody heard", () => {
    const unheard = proposed({ hearing: { kind: "not_heard", reason: "Ei tavoitettu." } });
    const child = { ...customer, birthDate: day("2003-10-08") };
    expect(confirming(unheard).ok).toBe(true);
    expect(refused(confirming(unheard, { customer: child }))).toEqual({ kind: "ChildNotHeard" });
    expect(confirming(unheard, { customer: { ...child, birthDate: day("2003-10-09") } }).ok).toBe(true);
    const heard = proposed({ hearing: { kind: "heard", heardOn: day("2015-10-01"), summary: "Ei vastusta." } });
    expect(confirming(heard, { customer: child }).ok).toBe(true);
  });

  test("assistance may go on for a time after the decision, where the law knows that", () => {
    expect(proposing({ aftercareUntil: day("2015-11-30") }).ok).toBe(true);
    expect(refused(proposing({ aftercareUntil: day("2015-10-04") }))).toMatchObject({ problem: "too_early" });
    const spring = {
      statutoryGround: "R1-36",
      at: noon("2015-06-01"),
      hearing: { kind: "not_heard", reason: "x" },
    } as const;
    expect(proposing(spring).ok).toBe(true);
    expect(refused(proposing({ ...spring, aftercareUntil: day("2015-07-01") }))).toMatchObject({
      problem: "not_applicable",
    });
  });

  test("what has ended does not end again, and nothing ends here under the law before September 2011", () => {
    expect(refused(proposing({ customer: { ...customer, endedOn: day("2015-01-01") } }))).toEqual({
      kind: "CustomershipEnded",
      endedOn: "2015-01-01",
    });
    expect(refused(proposing({ at: noon("2011-01-01") }))).toEqual({ kind: "RegimeClosed", regime: "R0" });
  });
});

describe("deciding", () => {
  test("another person decides: the director, or an official with a delegation for endings", () => {
    expect(confirming(proposed())).toMatchObject({
      ok: true,
      value: [{ decidedOn: "2015-10-08", delegation: null, by: director }],
    });
    expect(refused(confirming(proposed({ by: director })))).toEqual({ kind: "FourEyes" });
    const official = { by: { id: matti, isDirector: false }, delegations: [delegationOf(matti, "2015-07-01", null)] };
    expect(confirming(proposed(), official)).toMatchObject({
      ok: true,
      value: [{ delegation: `delegation-${matti}` }],
    });
    const onlyAdmission = [{ ...delegationOf(matti, "2015-07-01", null), kinds: ["admission" as const] }];
    expect(refused(confirming(proposed(), { ...official, delegations: onlyAdmission }))?.kind).toBe("NoDelegation");
  });

  test("nobody decides on a file that they have not seen as it is, or that has ended meanwhile", () => {
    expect(refused(confirming(proposed(), { seenCustomerVersion: 4 }))).toEqual({
      kind: "CustomerChangedSince",
      customerVersion: 5,
    });
    expect(refused(confirming(proposed(), { customer: { ...customer, endedOn: day("2015-10-07") } }))?.kind).toBe(
      "CustomershipEnded",
    );
    expect(refused(confirming(proposed(), { at: noon("2023-01-01") }))).toEqual({
      kind: "RegimeChanged",
      regime: "R3",
    });
    expect(refused(confirming(proposed({ aftercareUntil: day("2015-10-06") })))).toMatchObject({
      field: "aftercareUntil",
    });
  });

  test("a served ending can be appealed for 30 days", () => {
    const result = confirming(proposed());
    const inForce = result.ok ? result.value.reduce(evolveEnding, proposed()) : proposed();
    const served = decideEnding(inForce, {
      kind: "recordEndingService",
      expectedVersion: 2,
      servedOn: day("2015-11-24"),
      by: aino,
      at: noon("2015-12-01"),
    });
    expect(served).toMatchObject({ ok: true, value: [{ appealUntil: "2015-12-28" }] });
  });

  test("what can be done follows status and person", () => {
    const state = { decision: proposed(), delegations: [], today: day("2015-10-08") };
    expect(availableEndingActions(staff(["director"], { id: director }), state)).toEqual(["read", "return", "confirm"]);
    expect(availableEndingActions(staff(["caseworker"], { id: aino }), state)).toEqual(["read", "return"]);
    expect(whyNotEnding(staff(["director"], { id: aino }), "confirm", state)?.code).toBe("own_proposal");
    expect(whyNotEnding(staff(["trainer"]), "read", state)?.code).toBe("not_your_task");
  });
});

test("a register hands over endings; where several grounds of the law count as one, the ground of the law stays open", () => {
  const { id, unit } = proposed();
  const over = {
    id,
    customer: customer.id,
    person: customer.person,
    unit,
    returnWay: null,
    by: matti,
    at: noon("2026-01-01"),
  } as const;
  const begun = (differently: Partial<Parameters<typeof takeOverEnding>[0]>) => {
    const result = takeOverEnding({ ...over, ground: "own_wish", decidedOn: day("2015-08-01"), ...differently });
    return result.ok ? beginEnding(result.value) : result.rejection;
  };
  expect(begun({})).toMatchObject({
    status: "in_force",
    origin: "register",
    statutoryGround: "R2-7",
    hearing: null,
    decider: null,
  });
  expect(begun({ ground: "authority_found_not_victim" })).toMatchObject({ statutoryGround: null, sections: [] });
  expect(begun({ ground: "other", decidedOn: day("2014-08-01") })).toMatchObject({ statutoryGround: "R1-36" });
  expect(begun({ ground: "other" })).toMatchObject({ statutoryGround: null });
  expect(begun({ returnWay: "deportation" })).toEqual({ kind: "ReturnWayDoesNotMatch", ground: "own_wish" });
});

const people: fc.Arbitrary<StaffId> = fc.constantFrom(aino, matti, director);
const text = fc.constantFrom("", "Perusteltu.");
const at = fc.constantFrom(noon("2015-10-08"), noon("2016-10-08"), noon("2023-02-01"));
const base = { expectedVersion: fc.constant(0), at };
const commands: fc.Arbitrary<EndingCommand> = fc.oneof(
  fc.record({ ...base, kind: fc.constant("returnEnding" as const), by: people, reason: text }),
  fc
    .record({ by: people, at, assessment: text })
    .map((given) => ({ ...proposal, ...given, kind: "reviseEnding" as const, expectedVersion: 0 })),
  fc.record({
    ...base,
    kind: fc.constant("confirmEnding" as const),
    by: people.map((id) => ({ id, isDirector: id === director })),
    delegations: fc.subarray([delegationOf(matti, "2015-01-01", null), delegationOf(aino, "2015-01-01", null)]),
    customer: fc.constant(customer),
    seenCustomerVersion: fc.constantFrom(4, 5),
  }),
  fc.record({
    ...base,
    kind: fc.constant("recordEndingService" as const),
    by: people,
    servedOn: fc.constantFrom(day("2015-10-08"), day("2016-10-08")),
  }),
  fc.record({
    ...base,
    kind: fc.constant("supersedeEnding" as const),
    by: people,
    supersededBy: fc.constant("ending-2" as EndingDecisionId),
  }),
);

test("every status and every command has an answer; replaying gives the state; four eyes always; in force it says what it said", () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 12 }), (sequence) => {
      let state = proposed();
      const events = [];
      for (const command of sequence) {
        const result = decideEnding(state, { ...command, expectedVersion: state.version });
        if (!result.ok) continue;
        events.push(...result.value);
        const next = result.value.reduce(evolveEnding, state);
        if (state.status === "in_force")
          expect(next).toMatchObject({
            decidedOn: state.decidedOn,
            ground: state.ground,
            assessment: state.assessment,
          });
        if (next.status === "in_force") expect(next.decider).not.toBe(next.proposer);
        state = next;
      }
      expect(events.reduce(evolveEnding, proposed())).toEqual(state);
      expect(state.version).toBe(1 + events.length);
    }),
  );
});

test("every refusal has words in every language", () => {
  for (const { fi, sv, en } of Object.values(endingRejectionWords)) expect([fi, sv, en]).not.toContain("");
});
