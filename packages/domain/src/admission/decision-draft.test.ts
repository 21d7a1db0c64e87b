import { describe, expect, test } from "vitest";
import { matti, otherUnit, staff, unit } from "../samples/index.ts";
import { decisionStatusCodes, delegationKindCodes, type DecisionStatus } from "../vocabulary/index.ts";
import { draftRefusal, permitsDecisionDraft } from "./decision-draft.ts";

describe.each(delegationKindCodes)("a decision of the kind %s", (kind) => {
  test.each([
    ["a caseworker", "caseworker", "x-"],
    ["a supervisor", "supervisor", "x-"],
    ["the director", "director", "xx"],
    ["a statistician", "statistician", "--"],
    ["an auditor", "auditor", "--"],
    ["an administrator", "administrator", "--"],
    ["a trainer", "trainer", "--"],
  ] as const)("is drafted by %s in the own unit and in another's as the table says", (_, role, allowed) => {
    const actor = staff([role], { id: matti });
    const may = [unit, otherUnit].map((of) => (permitsDecisionDraft(actor, kind, of) ? "x" : "-"));
    expect(may.join("")).toBe(allowed);
  });

  const over = kind === "admission" ? "ReferralNotConsidered" : "CustomershipEnded";

  test("is drafted for the first time while the matter is open and no proposal waits on it", () => {
    const first = (isOver: boolean, ...statuses: readonly DecisionStatus[]) =>
      draftRefusal({ kind, isOver, decisions: statuses.map((status) => ({ id: status, status })) }, null);
    expect(first(false)).toBeUndefined();
    expect(first(false, "proposed")).toBe("ProposalWaits");
    expect(first(false, "returned")).toBe("ProposalWaits");
    expect(first(true, "in_force")).toBe(over);
    expect(first(true, "lapsed")).toBe(over);
  });

  test.each(decisionStatusCodes)("is drafted anew, where it is %s, as its status lets it be written anew", (status) => {
    const refusals: Readonly<Record<DecisionStatus, string | undefined>> = {
      proposed: "NotReturned",
      returned: undefined,
      lapsed: "NotInForce",
      in_force: undefined,
      superseded: "NotInForce",
    };
    const matter = { kind, isOver: true, decisions: [{ id: "one", status }] };
    expect(draftRefusal(matter, "one")).toBe(refusals[status]);
    expect(draftRefusal(matter, "another")).toBe("MatterNotFound");
  });

  test("is not drafted in the place of the one in force while a correction of it waits", () => {
    const decisions = [
      { id: "one", status: "in_force" },
      { id: "two", status: "returned" },
    ] as const;
    expect(draftRefusal({ kind, isOver: true, decisions }, "one")).toBe("ProposalWaits");
    expect(draftRefusal({ kind, isOver: true, decisions }, "two")).toBeUndefined();
  });
});
