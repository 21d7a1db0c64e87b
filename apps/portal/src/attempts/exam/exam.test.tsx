import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import {
  at,
  attempt,
  chosen,
  course,
  ended,
  exam,
  id,
  page,
  question,
  saved,
  stopped,
  left,
} from "../../app/testing/exam-answers.ts";
import { openPortal } from "../../app/testing/open-portal.tsx";

afterEach(() => sessionStorage.clear());

async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id: rule, nodes }) => nodes.map((node) => `${rule}: ${node.html}`));
}

const cooling = { whyNot: "cooling_down", opensAt: "2026-11-28T08:20:00.000Z", attemptsLeft: 2 };
const taken = {
  __typename: "ExamTaken",
  id,
  number: 1,
  endedAt: "2026-11-27T08:20:00.000Z",
  endedBy: "learner",
  outcome: { __typename: "AttemptOutcome", right: 1, asked: 3, isPassed: false },
};

const certificate = {
  __typename: "LearnerCertificate",
  id: "88888888-8888-4888-8888-888888888888",
  course,
  title: "Keksitty kurssi",
  notice: null,
  status: "valid",
  validFrom: "2026-11-27",
  validUntil: "2028-11-27",
  isShortened: false,
  renewalFrom: "2028-08-27",
  canRenew: false,
  revokedAt: null,
  verification: "/portal/verify/8",
  document: "/training/certificates/8/document",
  badge: "/training/certificates/8/badge",
};

const looks: readonly (readonly [name: string, at: string, answers: object])[] = [
  ["an exam that may be begun", page, { exam: exam() }],
  ["an exam that cools down", page, { exam: exam({ ...cooling, taken: [taken] }) }],
  ["a question", at, { exam: exam(), attempt: attempt() }],
  ["the overview", `${at}?question=all`, { exam: exam(), attempt: attempt() }],
  ["an exam that stopped", at, { exam: exam({ whyNot: "enrolment_over" }), attempt: stopped("withdrawal") }],
  ["a failed exam", at, { exam: exam(cooling), attempt: ended(false) }],
  ["a passed exam", at, { exam: exam({ whyNot: "passed" }), attempt: ended(true) }],
];

for (const language of languages) {
  test.each(looks)(`%s has no accessibility fault in ${language}`, async (_, place, answers) => {
    await openPortal({ at: place, language, answers: { ...answers } });
    await screen.findByRole("heading", { level: 1 });
    expect(await axeFaults()).toEqual([]);
  });
}

test.each([
  [{ whyNot: "lessons_left", lessonsLeft: left(3) }, "Lue ensin vielä 3 oppituntia."],
  [cooling, "Voit yrittää uudelleen 28.11.2026 10.20 alkaen."],
  [{ whyNot: "no_attempts_left", attemptsLeft: 0 }, "Suorituskertoja ei ole jäljellä. Ota yhteyttä kouluttajaan."],
  [{ whyNot: "passed" }, "Olet läpäissyt kokeen."],
  [{ whyNot: "enrolment_over" }, "Ilmoittautumisesi kurssille on päättynyt, joten koetta ei voi tehdä."],
])("what keeps from the exam is said in words: %j", async (differently, words) => {
  await openPortal({ at: page, answers: { exam: exam(differently) } });
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Aloita koe" })).toBeNull();
});

test("the lessons that the exam waits for are named, with a way to them", async () => {
  await openPortal({ at: page, answers: { exam: exam({ whyNot: "lessons_left", lessonsLeft: left(7) }) } });
  const link = await screen.findByRole("link", { name: "Oppitunti 1" });
  expect(link.getAttribute("href")).toMatch(/^\/portal\/learn\/[\w-]+\/m1-1$/);
  expect(screen.getAllByRole("link", { name: /^Oppitunti \d$/ })).toHaveLength(5);
  const more = screen.getByRole("link", { name: "ja 2 muuta oppituntia" });
  expect(more.getAttribute("href")).toMatch(/^\/portal\/courses\/[\w-]+$/);
});

test("the exam tells its time with the learner's own extra time, and begins once however often it is pressed", async () => {
  const user = userEvent.setup();
  const beginExam = vi.fn<() => object>(() => saved);
  const facts = exam({ minutes: 60, extraMinutes: 20 });
  const { router } = await openPortal({ at: page, answers: { exam: facts, attempt: attempt(), beginExam } });
  expect(await screen.findByText("60 minuuttia, josta sinulle myönnettyä lisäaikaa 20 minuuttia")).toBeTruthy();
  expect(screen.getByText("2 oikein (80 %)")).toBeTruthy();
  await user.dblClick(screen.getByRole("button", { name: "Aloita koe" }));
  await screen.findByRole("heading", { level: 2, name: "Kysymys 0" });
  expect(`/portal${router.state.location.pathname}`).toBe(at);
  expect(beginExam).toHaveBeenCalledTimes(1);
});

test("a choice is saved at once and said to be, and the overview names what is not answered before it is handed in", async () => {
  const user = userEvent.setup();
  const giveAnswer = vi.fn<(asked: { input: object }) => object>(() => saved);
  const handIn = vi.fn<() => object>(() => saved);
  let isEnded = false;
  const answers = {
    exam: exam(),
    attempt: () => (isEnded ? ended(false) : attempt()),
    giveAnswer,
    handIn: () => {
      isEnded = true;
      return handIn();
    },
  };
  await openPortal({ at, answers });
  expect(await screen.findByText("Ei vastausta vielä.")).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "Kaksi" }));
  expect(await screen.findByText("Vastaus on tallennettu.")).toBeTruthy();
  expect(giveAnswer.mock.calls[0]?.[0].input).toMatchObject({ attempt: id, place: 0, answer: { chosen: 1 } });
  await user.click(screen.getByRole("link", { name: "Seuraava" }));
  const second = await screen.findByRole("heading", { level: 2, name: "Kysymys 1" });
  await waitFor(() => expect(document.activeElement).toBe(second));
  await user.click(screen.getByRole("link", { name: "Kaikki kysymykset" }));
  expect(await screen.findByText("Vastattu 1/3 kysymykseen")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Palauta koe" }));
  const dialog = within(await screen.findByRole("alertdialog", { name: "Palautetaanko koe?" }));
  expect(dialog.getByText("2 kysymystä on vastaamatta: 2 ja 3.")).toBeTruthy();
  expect(handIn).not.toHaveBeenCalled();
  await user.click(dialog.getByRole("button", { name: "Palauta koe" }));
  const result = await screen.findByRole("heading", { name: "Et vielä läpäissyt koetta" });
  await waitFor(() => expect(document.activeElement).toBe(result));
  expect(handIn).toHaveBeenCalledTimes(1);
});

test("without a network the answer is kept and said not to be saved; handing in waits for it", async () => {
  const user = userEvent.setup();
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const handIn = vi.fn<() => object>(() => saved);
  let isDown = true;
  const giveAnswer = () => {
    if (isDown) throw new TypeError("Failed to fetch");
    return saved;
  };
  const answered = [question(0, { answer: chosen }), question(1), question(2)];
  const asked = () => (isDown ? attempt() : attempt({ questions: answered }));
  await openPortal({ at, answers: { exam: exam(), attempt: asked, giveAnswer, handIn } });
  await user.click(await screen.findByRole("radio", { name: "Yksi" }));
  expect(await screen.findByText(/^Vastausta ei ole vielä tallennettu/)).toBeTruthy();
  expect(screen.getByText("Yhteys palveluun on poikki. 1 vastaus odottaa lähettämistä.")).toBeTruthy();
  expect(JSON.stringify(sessionStorage)).toContain(id);
  await user.click(screen.getByRole("link", { name: "Kaikki kysymykset" }));
  expect(await screen.findByText("ei vielä tallennettu")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Palauta koe" }));
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Palauta koe" }));
  expect(await screen.findByText(/^Koetta ei voitu palauttaa, koska/)).toBeTruthy();
  expect(handIn).not.toHaveBeenCalled();
  isDown = false;
  window.dispatchEvent(new Event("online"));
  await waitFor(() => expect(screen.queryByText("ei vielä tallennettu")).toBeNull());
  expect(screen.getByText("Vastattu 1/3 kysymykseen")).toBeTruthy();
  told.mockRestore();
});

test("an exam goes on at the first question without an answer; a reload stays at the question in the address", async () => {
  const questions = [question(0, { answer: chosen }), question(1), question(2)];
  const answers = { exam: exam(), attempt: attempt({ questions }) };
  await openPortal({ at, answers });
  expect(await screen.findByRole("heading", { level: 2, name: "Kysymys 1" })).toBeTruthy();
});

test("a question in the address is shown as it was answered", async () => {
  const questions = [question(0, { answer: chosen }), question(1), question(2)];
  await openPortal({ at: `${at}?question=1`, answers: { exam: exam(), attempt: attempt({ questions }) } });
  await screen.findByRole("heading", { level: 2, name: "Kysymys 0" });
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Yksi" }).checked).toBe(true);
  expect(screen.getByText("Vastaus on tallennettu.")).toBeTruthy();
});

test("a failed exam shows how each module went and when to try again, and no right answer", async () => {
  await openPortal({ at, answers: { exam: exam(cooling), attempt: ended(false) } });
  expect(await screen.findByRole("row", { name: /Ensimmäinen moduuli 1\/3/ })).toBeTruthy();
  expect(screen.getByText("Voit yrittää uudelleen 28.11.2026 10.20 alkaen.")).toBeTruthy();
  expect(screen.queryByText("Koska.")).toBeNull();
});

test("a passed exam shows the reasons, and leads to the certificate", async () => {
  const certificates = [certificate];
  await openPortal({ at, answers: { exam: exam({ whyNot: "passed" }), attempt: ended(true), certificates } });
  expect(await screen.findByRole("heading", { name: "Läpäisit kokeen" })).toBeTruthy();
  expect(screen.getAllByText("Koska.")).toHaveLength(3);
  expect(await screen.findByRole("link", { name: /Keksitty kurssi/ })).toBeTruthy();
});

test.each([
  { exam: null, attempt: null },
  { exam: exam(), attempt: attempt({ purpose: "check" }) },
  { exam: exam(), attempt: attempt({ enrolment: course }) },
])("what is not an exam of this enrolment of the learner's is not found", async (answers) => {
  await openPortal({ at, answers });
  expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
});

test("an exam that is not the learner's is not found", async () => {
  await openPortal({ at: page, answers: { exam: null } });
  expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
});
