import { expect, test } from "vitest";
import { emptyState, previewOf, type AdmissionState } from "./admission-form.ts";

const empty = emptyState({ basis: "witness", adults: [] });
const refusing: AdmissionState = {
  ...empty,
  outcome: "negative",
  findings: { ...empty.findings, specialNeed: { met: false, reasons: "" } },
  negativeReason: "other",
  letterLanguage: "fi",
};

test("the letter of a refusal is shown once its reason is chosen", () => {
  expect(previewOf({ ...refusing, negativeReason: null })).toBeNull();
  expect(previewOf(refusing)).toMatchObject({ outcome: "negative", negativeReason: "other" });
});

test("the letter of an admission states no reason for a refusal and waits for none", () => {
  expect(previewOf({ ...refusing, outcome: "positive", negativeReason: null })).toMatchObject({ negativeReason: null });
  expect(previewOf({ ...refusing, outcome: "positive" })).toMatchObject({ negativeReason: null });
});
