import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import * as exams from "./testing/exam-answers.ts";
import { openPortal } from "./testing/open-portal.tsx";
import { answers, at as atLesson, attempt, enrolment, openHere, toLearn } from "./testing/small-course.tsx";

// The trainer takes the learner out of the course while they are in the middle of something: nothing is pressed any more.

/** Somebody comes back to the window, as after a look at another one. */
function comeBack(): void {
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
}

const outOfCourse = { ...toLearn, standing: { ...toLearn.standing, status: "withdrawn", next: null } };

test("a check that stopped says so when the learner comes back to it, without a press", async () => {
  let isOver = false;
  const stopped = { status: "stopped", endedAt: "2026-11-27T08:20:00.000Z", endedBy: "withdrawal" };
  const check = () => (isOver ? { ...answers.attempt, ...stopped } : answers.attempt);
  await openHere({ at: `/portal/check/${attempt}`, answers: { ...answers, attempt: check } });
  await screen.findByRole("heading", { level: 2, name: "Kysymys 0" });
  isOver = true;
  comeBack();
  expect(await screen.findByText("Ilmoittautumisesi kurssille peruttiin 27.11.2026 10.20")).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 })));
});

test("what is chosen in a check stays when the learner comes back to it, and when the server is out of reach then", async () => {
  const user = userEvent.setup();
  const { network } = await openHere({ at: `/portal/check/${attempt}` });
  await user.click(await screen.findByRole("radio", { name: "Kaksi" }));
  comeBack();
  network.cut();
  comeBack();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Kaksi" }).checked).toBe(true);
});

test.each([
  ["stopped", "withdrawal", "Ilmoittautumisesi kurssille peruttiin 27.11.2026 10.20"],
  ["ended", "learner", "0/2 oikein"],
])("what is typed as a check is %s stays to be read, with that it was not sent", async (status, endedBy, told) => {
  const user = userEvent.setup();
  let isOver = false;
  const questions = answers.attempt.questions.map((one) => ({ ...one, kind: "short_answer", choices: [] }));
  const outcome = status === "ended" ? { __typename: "AttemptOutcome", right: 0, asked: 2, isPassed: true } : null;
  const over = { status, endedAt: "2026-11-27T08:20:00.000Z", endedBy, outcome };
  const check = () => ({ ...answers.attempt, questions, ...(isOver && over) });
  await openHere({ at: `/portal/check/${attempt}`, answers: { ...answers, attempt: check } });
  await user.type(await screen.findByRole("textbox", { name: /Vastauksesi/ }), "harkinta-aika");
  isOver = true;
  comeBack();
  await screen.findByText(told);
  expect(screen.getByText("Lähettämättä jäänyt vastaus").nextSibling?.textContent).toBe("harkinta-aika");
});

test("what was typed and sent is not said to be unsent", async () => {
  const user = userEvent.setup();
  let isOver = false;
  const questions = answers.attempt.questions.map((one) => ({ ...one, kind: "short_answer", choices: [] }));
  const [first, ...others] = questions;
  const given = { __typename: "GivenAnswer", chosen: null, places: null, isTrue: null, number: null, text: "aika" };
  const stopped = { status: "stopped", endedAt: "2026-11-27T08:20:00.000Z", endedBy: "waiver" };
  const check = () => ({ ...answers.attempt, questions, ...(isOver && stopped) });
  const answered = { ...answers.attempt, questions: [{ ...first, answer: given }, ...others] };
  const giveAnswer = { __typename: "AttemptChanged", attempt: answered };
  await openHere({ at: `/portal/check/${attempt}`, answers: { ...answers, attempt: check, giveAnswer } });
  await user.type(await screen.findByRole("textbox", { name: /Vastauksesi/ }), "aika");
  await user.click(screen.getByRole("button", { name: "Vastaa" }));
  await screen.findByRole("button", { name: "Seuraava kysymys" });
  isOver = true;
  comeBack();
  await screen.findByText("Sinut vapautettiin kurssista 27.11.2026 10.20");
  expect(screen.queryByText("Lähettämättä jäänyt vastaus")).toBeNull();
});

const choice = { __typename: "ShownChoice", name: "tulkki", text: "Pyydän tulkin." };
const situation = {
  __typename: "ShownSituation",
  name: "scene-0",
  place: 0,
  text: "Mies on hiljaa.",
  choices: [choice],
};
const play = { __typename: "CasePlay", id: "66666666-6666-4666-8666-666666666666", number: 1, status: "going_on" };
const playing = { ...play, path: [], situation, criticalError: null, end: null };
const aCase = {
  __typename: "PlayableCase",
  id: `${enrolment}:case-1`,
  title: "Kokki",
  summary: "Mies.",
  warning: null,
};

test("a case says so when the learner has been taken out of its course, and takes no choice any more", async () => {
  let isOver = false;
  const playableCase = () => ({ ...aCase, minutes: 10, play: playing, course: isOver ? outOfCourse : toLearn });
  await openHere({ at: `/portal/case/${enrolment}/case-1`, answers: { ...answers, playableCase } });
  await screen.findByRole("radio", { name: choice.text });
  isOver = true;
  comeBack();
  expect(await screen.findByText("Ilmoittautumisesi kurssille on päättynyt.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Valitse tämä" })).toBeNull();
  expect(screen.getByText(situation.text)).toBeTruthy();
});

test("a lesson says so, too, and can still be read", async () => {
  let isOver = false;
  const lesson = (asked: { lesson: string }) => {
    const course = isOver ? outOfCourse : toLearn;
    return { ...answers.lesson(asked), course };
  };
  await openHere({ at: atLesson(1), answers: { ...answers, lesson } });
  await screen.findByRole("button", { name: "Luettu, seuraava oppitunti" });
  isOver = true;
  comeBack();
  expect(await screen.findByText("Ilmoittautumisesi kurssille on päättynyt.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Luettu/ })).toBeNull();
  expect(screen.getByText("Teksti 1")).toBeTruthy();
});

test("an exam that cannot be begun any more says why before it is pressed", async () => {
  let isOver = false;
  const exam = () => exams.exam(isOver ? { whyNot: "enrolment_over" } : {});
  await openPortal({ at: exams.page, answers: { exam } });
  await screen.findByRole("button", { name: "Aloita koe" });
  isOver = true;
  comeBack();
  expect(await screen.findByText(/^Ilmoittautumisesi kurssille on päättynyt/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Aloita koe" })).toBeNull();
});
