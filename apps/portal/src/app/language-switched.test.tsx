import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { answers, at as atLesson, attempt, course, enrolment, openHere, toLearn } from "./testing/small-course.tsx";

/** What the server says in the language that it is asked in last. */
function inTwoLanguages() {
  let isSwedish = false;
  const lesson = (asked: { lesson: string }) => ({
    ...answers.lesson(asked),
    title: isSwedish ? "Tre delar" : "Kolme osaa",
  });
  const check = () => ({
    ...answers.attempt,
    questions: answers.attempt.questions.map((one) => ({ ...one, stem: isSwedish ? "Fråga" : "Kysymys" })),
  });
  return { said: { ...answers, lesson, attempt: check }, speakSwedish: () => void (isSwedish = true) };
}

test.each([
  ["a lesson", atLesson(1), { name: "Kolme osaa", level: 1 }, { name: "Tre delar", level: 1 }],
  ["a check", `/portal/check/${attempt}`, { name: "Kysymys", level: 2 }, { name: "Fråga", level: 2 }],
])("%s that was read before comes in the language that was switched to since", async (...each) => {
  const [, at, before, after] = each;
  const user = userEvent.setup();
  const { said, speakSwedish } = inTwoLanguages();
  const { router } = await openHere({ at, answers: said });
  await screen.findByRole("heading", before);
  await router.navigate({ to: "/courses/$course", params: { course } });
  await screen.findByRole("heading", { level: 1, name: toLearn.title });
  speakSwedish();
  await user.click(screen.getByRole("button", { name: "SV Svenska" }));
  await router.navigate(
    at.includes("check")
      ? { to: "/check/$attempt", params: { attempt } }
      : { to: "/learn/$enrolment/$lesson", params: { enrolment, lesson: "m1-1" } },
  );
  await waitFor(() => expect(screen.getByRole("heading", after)).toBeTruthy());
});
