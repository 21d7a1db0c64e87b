import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { openPortal } from "./testing/open-portal.tsx";

const enrolment = "66666666-6666-4666-8666-666666666666";
const course = "77777777-7777-4777-8777-777777777777";

const exam = {
  __typename: "Exam",
  id: enrolment,
  course,
  courseTitle: "Keksitty kurssi",
  questions: 3,
  minutes: 40,
  extraMinutes: 0,
  passPercent: 80,
  rightToPass: 2,
  attempts: 3,
  attemptsLeft: 3,
  coolDownHours: 24,
  whyNot: "lessons_left",
  lessonsLeft: 1,
  opensAt: null,
  goingOn: null,
  taken: [],
  now: "2026-11-27T08:00:00.000Z",
};

test("a link that leads to another page leads focus to its heading; the first page leaves it where it is", async () => {
  const user = userEvent.setup();
  await openPortal({ at: `/portal/exam/${enrolment}`, answers: { exam } });
  await screen.findByRole("heading", { level: 1, name: "Koe" });
  expect(document.activeElement).toBe(document.body);
  await user.click(screen.getByRole("link", { name: "Palaa kurssiin" }));
  const heading = await screen.findByRole("heading", { level: 1, name: "Sivua ei löydy" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});
