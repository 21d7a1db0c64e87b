import { describe, expect, test } from "vitest";
import { matti, otherUnit, staff, unit } from "../samples/index.ts";
import { delegationKindCodes } from "../vocabulary/index.ts";
import { permitsDecisionDraft } from "./decision-draft.ts";

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
});
