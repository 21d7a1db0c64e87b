import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { Language } from "@vas/ui";
import { afterEach, expect, test } from "vitest";
import { at, attempt, exam, stopped } from "../../app/testing/exam-answers.ts";
import { openPortal } from "../../app/testing/open-portal.tsx";

afterEach(() => sessionStorage.clear());

const over = exam({ whyNot: "enrolment_over" });
const told: readonly (readonly [Language, "withdrawal" | "waiver", string, RegExp])[] = [
  ["fi", "withdrawal", "Ilmoittautumisesi kurssille peruttiin 27.11.2026 10.20", /^Siksi kysymykset päättyivät kesken/],
  ["fi", "waiver", "Sinut vapautettiin kurssista 27.11.2026 10.20", /^Siksi kysymykset päättyivät kesken/],
  ["sv", "withdrawal", "Din anmälan till kursen återkallades den 27.11.2026 10.20", /^Därför avbröts frågorna/],
  ["sv", "waiver", "Du befriades från kursen den 27.11.2026 10.20", /^Därför avbröts frågorna/],
  [
    "en",
    "withdrawal",
    "Your enrolment in the course was withdrawn on 27 Nov 2026 10:20",
    /^That is why the questions stopped/,
  ],
  ["en", "waiver", "The course was waived for you on 27 Nov 2026 10:20", /^That is why the questions stopped/],
];

test.each(told)("in %s an exam that the %s of its enrolment stopped says so, and shows no result", async (...each) => {
  const [language, by, title, text] = each;
  await openPortal({ at, language, answers: { exam: over, attempt: stopped(by) } });
  expect(await screen.findByText(title)).toBeTruthy();
  expect(screen.getByText(text)).toBeTruthy();
  expect(screen.queryByRole("table")).toBeNull();
  expect(screen.queryByText("Kysymys 0")).toBeNull();
});

test("an exam that stops under the learner's hands takes no answer, and the page tells what happened", async () => {
  const user = userEvent.setup();
  let isOver = false;
  const answers = {
    exam: () => (isOver ? over : exam()),
    attempt: () => (isOver ? stopped("withdrawal") : attempt()),
    giveAnswer: () => {
      isOver = true;
      return { __typename: "EnrolmentOver", message: "Kurssi on jo päättynyt osaltasi." };
    },
  };
  await openPortal({ at, answers });
  await user.click(await screen.findByRole("radio", { name: "Kaksi" }));
  expect(await screen.findByText("Ilmoittautumisesi kurssille peruttiin 27.11.2026 10.20")).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 })));
});
