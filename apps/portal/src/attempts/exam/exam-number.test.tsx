import { screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { at, attempt, chosen, exam, question } from "../../app/testing/exam-answers.ts";
import { openPortal } from "../../app/testing/open-portal.tsx";

afterEach(() => sessionStorage.clear());

test.each([
  { language: "fi", written: "1500,5" },
  { language: "sv", written: "1500,5" },
  { language: "en", written: "1500.5" },
] as const)("a number that was saved stands in its field in $language as it is written there", async (asked) => {
  const { language, written } = asked;
  const answer = { ...chosen, chosen: null, number: 1500.5 };
  const questions = [question(0, { kind: "numeric", choices: [], answer })];
  await openPortal({ at: `${at}?question=1`, language, answers: { exam: exam(), attempt: attempt({ questions }) } });
  const field = await screen.findByRole<HTMLInputElement>("textbox");
  expect(field.value).toBe(written);
  expect(screen.queryByText(/^(Tulkitaan|Tolkas|Read) /)).toBeNull();
});
