import { expect, test } from "vitest";
import { calendarDate, type Result } from "../kernel/index.ts";
import {
  aino,
  director,
  endingCustomer as customer,
  endingProposal,
  noon,
  proposedEnding as proposed,
} from "../samples/index.ts";
import type { CustomerId, EndingDecisionId } from "../vocabulary/index.ts";
import { decideEnding, proposeEnding } from "./ending.decide.ts";
import type { EndingCommand, ProposeEnding } from "./ending.ts";

const day = calendarDate;

function refused<R>(result: Result<unknown, R>): R | undefined {
  return result.ok ? undefined : result.rejection;
}

function proposing(differently: Partial<ProposeEnding>) {
  return proposeEnding({ ...endingProposal, ...differently });
}

const ended = { ...customer, endedOn: day("2015-10-08"), version: 6 };
const inForce = { id: proposed().id, status: "in_force", customer: customer.id } as const;
const correction = {
  id: "ending-2" as EndingDecisionId,
  customer: ended,
  corrects: inForce,
  ground: "moved_from_finland",
  statutoryGround: "R2-6",
  returnWay: "other_voluntary",
  at: noon("2016-03-01"),
} as const;

function confirming(differently: Partial<Extract<EndingCommand, { kind: "confirmEnding" }>>) {
  return decideEnding(proposed(correction), {
    kind: "confirmEnding",
    expectedVersion: 1,
    by: { id: director, isDirector: true },
    delegations: [],
    customer: ended,
    seenCustomerVersion: 6,
    at: noon("2016-03-02"),
    ...differently,
  });
}

test("a correction is a new proposal by the law of its own day, decided by another person", () => {
  const decision = proposed(correction);
  expect(decision).toMatchObject({ status: "proposed", corrects: "ending-1", ground: "moved_from_finland" });
  expect(refused(proposing({ ...correction, at: noon("2023-02-01") }))?.kind).toBe("GroundNotInRegime");
  expect(confirming({}).ok).toBe(true);
  expect(refused(confirming({ by: { id: aino, isDirector: true } }))?.kind).toBe("FourEyes");
});

test("a correction takes the place of the decision in force on the same customership, and of no other", () => {
  const superseded = { ...inForce, status: "superseded" } as const;
  expect(refused(proposing({ ...correction, corrects: superseded }))?.kind).toBe("NotInForce");
  const another = { ...inForce, customer: "customer-2" as CustomerId };
  expect(refused(proposing({ ...correction, corrects: another }))?.kind).toBe("CorrectsAnotherCustomership");
  const decision = proposed();
  const command = { kind: "supersedeEnding", supersededBy: correction.id, by: director, at: correction.at } as const;
  expect(refused(decideEnding(decision, { ...command, expectedVersion: 1 }))?.kind).toBe("NotInForce");
});

test("a correction may keep assistance after the decision that is over by now, and none from before the ending", () => {
  expect(proposing({ ...correction, aftercareUntil: day("2015-12-31") }).ok).toBe(true);
  expect(refused(proposing({ ...correction, aftercareUntil: day("2015-10-07") }))).toMatchObject({
    problem: "too_early",
  });
});
