import { expect, test } from "vitest";
import { draftedAs, fromDraftBody, toDraftBody } from "./decision-draft.ts";

const start = { outcome: null, findings: { need: { met: null, reasons: "" } } };
const written = { outcome: "positive", findings: { need: { met: true, reasons: "Lapsi on mukana." } } };

test("a form comes back out of its draft as it was written", () => {
  expect(fromDraftBody(toDraftBody("propose", written), "propose", start)).toEqual(written);
});

test("a draft of another decision is no beginning", () => {
  const correction = draftedAs({ kind: "correct", decision: "d-1" }).writing;
  const body = toDraftBody(correction, written);
  expect(fromDraftBody(body, "propose", start)).toBeUndefined();
  expect(fromDraftBody(body, draftedAs({ kind: "correct", decision: "d-2" }).writing, start)).toBeUndefined();
  expect(fromDraftBody(body, correction, start)).toEqual(written);
});

test("a draft of a form with other fields is no beginning", () => {
  for (const state of [{ outcome: "positive" }, { ...written, more: 1 }, { ...written, findings: null }, null]) {
    expect(fromDraftBody(toDraftBody("propose", state), "propose", start)).toBeUndefined();
  }
});
