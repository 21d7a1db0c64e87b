import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { openPortal } from "../app/testing/open-portal.tsx";
import { answerOf } from "./answer.ts";

const id = "55555555-5555-4555-8555-555555555555";
const course = "33333333-3333-4333-8333-333333333333";
const at = `/portal/check/${id}`;

function question(place: number, differently: object) {
  const facts = { kind: "single", stem: `Kysymys ${place}`, choices: ["Yksi", "Kaksi", "Kolme"], lefts: [] };
  return { __typename: "PaperQuestion", place, ...facts, answer: null, feedback: null, ...differently };
}

function feedback(isRight: boolean) {
  return { __typename: "Feedback", isRight, right: ["Kaksi"], reason: "Koska laki sanoo niin.", source: "Laki 1 §" };
}

const chosen = { __typename: "GivenAnswer", chosen: 0, places: null, isTrue: null, number: null, text: null };

function attempt(questions: readonly object[], differently: object = {}) {
  const facts = {
    purpose: "check",
    module: "m1",
    enrolment: "enrolment",
    course,
    status: "open",
    closesAt: null,
    endedAt: null,
    endedBy: null,
    outcome: null,
  };
  return { __typename: "Attempt", id, ...facts, questions, ...differently };
}

const kinds = [
  { kind: "single" },
  { kind: "multiple" },
  { kind: "true_false", choices: [] },
  { kind: "order" },
  { kind: "match", lefts: ["Velka", "Uhka"] },
  { kind: "numeric", choices: [] },
  { kind: "short_answer", choices: [] },
] as const;

async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id: rule, nodes }) => nodes.map((node) => `${rule}: ${node.html}`));
}

for (const language of languages) {
  test.each(kinds)(`a question of the kind $kind has no accessibility fault in ${language}`, async (differently) => {
    await openPortal({ at, language, answers: { attempt: attempt([question(0, differently)]) } });
    await screen.findByRole("heading", { level: 2, name: "Kysymys 0" });
    expect(await axeFaults()).toEqual([]);
  });
}

test("a question is answered, told with its reason and source, and leads to the next one", async () => {
  const user = userEvent.setup();
  const next = question(1, {});
  const giveAnswer = vi.fn<(asked: { input: object }) => object>(() => ({
    __typename: "AttemptChanged",
    attempt: attempt([question(0, { answer: chosen, feedback: feedback(false) }), next]),
  }));
  await openPortal({ at, answers: { attempt: attempt([question(0, {}), next]), giveAnswer } });
  await user.click(await screen.findByRole("button", { name: "Vastaa" }));
  expect(await screen.findByText("Vastaa ensin.")).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "Yksi" }));
  await user.click(screen.getByRole("button", { name: "Vastaa" }));
  const told = await screen.findByText("Ei oikein");
  const notice = within(told.closest("[role=status]") as HTMLElement);
  await waitFor(() => expect(document.activeElement).toBe(told.closest("[role=status]")));
  expect(notice.getByText("Kaksi")).toBeTruthy();
  expect(notice.getByText("Koska laki sanoo niin.")).toBeTruthy();
  expect(notice.getByText("Lähde: Laki 1 §")).toBeTruthy();
  expect(giveAnswer.mock.calls[0]?.[0].input).toMatchObject({
    attempt: id,
    place: 0,
    answer: { kind: "single", chosen: 0 },
  });
  await user.click(screen.getByRole("button", { name: "Seuraava kysymys" }));
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2, name: "Kysymys 1" }));
  expect(screen.getByText("Kysymys 2/2")).toBeTruthy();
});

/** The course as it stands after the check, with what comes next. */
function courseAfter() {
  const next = {
    __typename: "StepListed",
    kind: "lesson",
    name: "m2-labour",
    title: "Työvoiman hyväksikäyttö",
    minutes: 8,
  };
  const words = { title: "Kurssi", summary: "", notice: null, lawAsOf: "2026-11-01", minutes: 100, modules: [] };
  const counts = { lessons: 9, lessonsRead: 4, steps: 12, stepsDone: 5, minutesLeft: 60 };
  const state = { role: "ngo", status: "active", dueOn: null, dueState: "none" };
  const standing = { __typename: "LearnerStanding", id: "enrolment", ...state, ...counts, next, checks: [] };
  return { __typename: "LearnerCourse", id: course, canEnrol: false, ...words, standing };
}

test("a check goes on at the first question without an answer, and ends with how many were right and what comes next", async () => {
  const user = userEvent.setup();
  const answered = [0, 1].map((place) => question(place, { answer: chosen, feedback: feedback(true) }));
  const outcome = { __typename: "AttemptOutcome", right: 2, asked: 2, isPassed: true };
  const handIn = { __typename: "AttemptChanged", attempt: attempt(answered, { status: "ended", outcome }) };
  await openPortal({ at, answers: { attempt: attempt(answered), handIn, courses: [courseAfter()] } });
  expect(await screen.findByRole("heading", { level: 2, name: "Kysymys 1" })).toBeTruthy();
  expect(screen.getByText("Oikein")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Päätä kysymykset" }));
  await waitFor(() => expect(screen.getByText("2/2 oikein")).toBeTruthy());
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Tarkistuskysymykset" }));
  expect(screen.getByRole("link", { name: "Jatka: Työvoiman hyväksikäyttö" })).toBeTruthy();
});

test("what was right in a check that has ended, and why, can be read at its address, in every language without a fault", async () => {
  const answered = [true, false].map((isRight, place) =>
    question(place, { answer: chosen, feedback: feedback(isRight) }),
  );
  const outcome = { __typename: "AttemptOutcome", right: 1, asked: 2, isPassed: true };
  for (const language of languages) {
    await openPortal({ at, language, answers: { attempt: attempt(answered, { status: "ended", outcome }) } });
    const wrong = (await screen.findByRole("heading", { level: 3, name: "Kysymys 1" })).closest("li");
    expect(wrong?.textContent).toContain("Kaksi");
    expect(wrong?.textContent).toContain("Koska laki sanoo niin.");
    expect(wrong?.textContent).toContain("Laki 1 §");
    expect(screen.getAllByText({ fi: "Ei oikein", sv: "Inte rätt", en: "Not right" }[language])).toHaveLength(1);
    expect(await axeFaults()).toEqual([]);
    document.body.replaceChildren();
  }
});

test("what the server refuses is told at the question, and what was chosen stays", async () => {
  const user = userEvent.setup();
  const giveAnswer = { __typename: "AnsweredAlready", message: "Olet jo vastannut tähän kysymykseen." };
  await openPortal({ at, answers: { attempt: attempt([question(0, {})]), giveAnswer } });
  await user.click(await screen.findByRole("radio", { name: "Kolme" }));
  await user.click(screen.getByRole("button", { name: "Vastaa" }));
  expect(await screen.findByText(giveAnswer.message)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Kolme" }).checked).toBe(true);
});

test("what is written in place of a number is told to be none, and stays", async () => {
  const user = userEvent.setup();
  await openPortal({ at, answers: { attempt: attempt([question(0, { kind: "numeric", choices: [] })]) } });
  const field = await screen.findByRole<HTMLInputElement>("textbox");
  await user.type(field, "kuusi");
  await user.click(screen.getByRole("button", { name: "Vastaa" }));
  expect((await screen.findAllByText("Kirjoita luku numeroin, esimerkiksi 1500 tai 2,5.")).length).toBe(2);
  expect(screen.queryByText("Vastaa ensin.")).toBeNull();
  expect(field.value).toBe("kuusi");
});

test.each([
  { language: "fi", number: 1.5, told: "Tulkitaan luvuksi 1,5" },
  { language: "sv", number: 1.5, told: "Tolkas som talet 1,5" },
  { language: "en", number: 1500, told: "Read as the number 1500" },
] as const)("1,500 is sent in $language as it is told to be read", async ({ language, number, told }) => {
  const user = userEvent.setup();
  const asked = attempt([question(0, { kind: "numeric", choices: [] })]);
  const giveAnswer = vi.fn((_asked: object) => ({ __typename: "AttemptChanged", attempt: asked }));
  await openPortal({ at, language, answers: { attempt: asked, giveAnswer } });
  const field = await screen.findByRole<HTMLInputElement>("textbox");
  await user.type(field, "15");
  expect(screen.queryByText(/^(Tulkitaan|Tolkas|Read) /)).toBeNull();
  await user.clear(field);
  await user.type(field, "1,500");
  expect(screen.getByText(told).closest("[role=status]")).toBeTruthy();
  expect(await axeFaults()).toEqual([]);
  await user.click(screen.getByRole("button", { name: { fi: "Vastaa", sv: "Svara", en: "Answer" }[language] }));
  await waitFor(() => expect(giveAnswer).toHaveBeenCalled());
  expect(giveAnswer.mock.calls[0]?.[0]).toMatchObject({ input: { answer: { kind: "numeric", number } } });
});

test("a check that stopped with its enrolment says so instead of asking on", async () => {
  const stopped = { status: "stopped", endedAt: "2026-11-27T08:20:00.000Z", endedBy: "withdrawal" };
  await openPortal({ at, answers: { attempt: attempt([question(0, {})], stopped) } });
  expect(await screen.findByText("Ilmoittautumisesi kurssille peruttiin 27.11.2026 10.20")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Vastaa" })).toBeNull();
  expect(screen.getByRole("link", { name: "Avaa kurssi" })).toBeTruthy();
});

test("an attempt that is not the learner's is not found", async () => {
  await openPortal({ at, answers: { attempt: null } });
  expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
});

test.each([
  ["numeric", ["6,5"], { kind: "numeric", number: 6.5 }],
  ["numeric", ["kuusi"], undefined],
  ["true_false", ["false"], { kind: "true_false", isTrue: false }],
  ["order", ["2", "0", "1"], { kind: "order", places: [2, 0, 1] }],
  ["match", ["2", null], undefined],
  ["multiple", [], undefined],
  ["short_answer", [" "], undefined],
] as const)("%s answered by %j", (kind, written, answer) => {
  expect(answerOf({ kind }, { written, language: "fi" })).toEqual(answer);
});
