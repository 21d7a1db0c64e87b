import { cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages, type Language } from "@vas/ui";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";

configure({ asyncUtilTimeout: 10_000 });
const patience = 90_000;
const course = "22222222-2222-4222-8222-222222222222";

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } },
    resultTypes: ["violations"],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const inAll = (text: string) => ({ __typename: "Words", fi: text, sv: `${text} sv`, en: `${text} en` });
const choices = ["a", "b", "c"].map((id) => ({
  __typename: "QuestionChoice",
  key: id,
  text: inAll(`Vaihtoehto ${id}`),
}));
const items = ["a", "b", "c"].map((id) => ({ __typename: "QuestionChoice", key: id, text: inAll(`Kohta ${id}`) }));
const pairs = ["a", "b"].map((id) => ({
  __typename: "QuestionPair",
  key: id,
  left: inAll(`Vasen ${id}`),
  right: inAll(`Oikea ${id}`),
}));

const question = {
  __typename: "WrittenQuestion",
  name: "m1-q1",
  module: "m1",
  use: "exam",
  kind: "single",
  stem: inAll("Mikä on oikein?"),
  choices,
  right: ["b"],
  isTrue: true,
  items,
  pairs,
  number: 6,
  tolerance: 0,
  accepted: inAll("Rajavartiolaitos"),
  reason: inAll("Koska"),
  source: inAll("Laki"),
  signs: ["G1"],
  lawAsOf: "2023-01-01",
};

const file = {
  __typename: "QuestionFile",
  course,
  title: "Keksitty kurssi",
  number: 2,
  modules: [{ __typename: "QuestionModule", module: "m1", title: "Moduuli" }],
  question,
  versions: [
    {
      __typename: "QuestionVersionType",
      number: 2,
      writtenAt: "2026-11-24T08:30:00Z",
      writtenBy: { __typename: "StaffName", id: "s1", name: "Kaisa Esimerkki" },
      askedBy: [],
      differences: [{ __typename: "QuestionDifferenceType", part: "Lähde suomeksi", before: "Opas", after: "Laki" }],
    },
    {
      __typename: "QuestionVersionType",
      number: 1,
      writtenAt: null,
      writtenBy: null,
      askedBy: [1, 2],
      differences: [],
    },
  ],
};

type Sent = { readonly input: { readonly expectedNumber: number; readonly question: typeof question } };

async function open(written: object | null = file, language: Language = "fi", at = "m1-q1") {
  const saveQuestion = vi.fn((_sent: Sent): object => ({
    __typename: "QuestionSaved",
    course,
    question: "m1-q1",
    number: 3,
  }));
  const state = { written };
  await openConsole({
    at: `/courses/${course}/questions/${at}`,
    answers: {
      session: sessionOf(["session:read", "course:write"]),
      questionFile: () => state.written,
      saveQuestion: (sent: Sent) => saveQuestion(sent),
    },
    language,
  });
  await screen.findByRole("heading", { level: 1 });
  const sent = (): Sent["input"] => saveQuestion.mock.calls.at(-1)?.[0].input ?? expect.fail("Nothing was sent");
  return { user: userEvent.setup(), saveQuestion, sent, state };
}

const kinds = ["single", "multiple", "true_false", "order", "match", "numeric", "short_answer"] as const;

for (const language of languages) {
  test(`a question has no accessibility fault in ${language}`, { timeout: patience }, async () => {
    await open(file, language);
    expect(await axeFaults()).toEqual([]);
  });
}

test.each(kinds)("a question of the kind %s is shown whole and saved as it is", { timeout: patience }, async (kind) => {
  const { user, sent } = await open({ ...file, question: { ...question, kind } });
  expect(await axeFaults()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Tallenna versiona 3" }));
  await waitFor(() => expect(sent().expectedNumber).toBe(2));
  expect(JSON.parse(JSON.stringify(sent().question))).toEqual(
    JSON.parse(
      JSON.stringify({ ...question, kind }, (name, value: unknown) => (name === "__typename" ? undefined : value)),
    ),
  );
});

test("a choice is added, moved, marked and removed by its buttons", { timeout: patience }, async () => {
  const { user, sent } = await open();
  await user.click(screen.getByRole("button", { name: "Lisää vaihtoehto" }));
  for (const language of ["Suomi", "Ruotsi", "Englanti"]) {
    await user.type(screen.getByLabelText(`Vaihtoehto 4 (${language})`), `Uusi ${language}`);
  }
  await user.click(screen.getByRole("button", { name: "Ylemmäs Vaihtoehto 4" }));
  await user.click(screen.getByRole("button", { name: "Poista Vaihtoehto 1" }));
  const [, second] = screen.getAllByRole("checkbox", { name: "Oikea" });
  await user.click(second ?? document.body);
  await user.click(screen.getByRole("button", { name: "Tallenna versiona 3" }));
  await waitFor(() => expect(sent().question.choices.map(({ key }) => key)).toEqual(["b", "d", "c"]));
  expect(sent().question.right).toEqual(["d"]);
});

test("what is missing is told above and at its field, and nothing is sent", { timeout: patience }, async () => {
  const { user, saveQuestion } = await open();
  await user.clear(screen.getByLabelText("Vaihtoehto 2 (Ruotsi)"));
  await user.click(screen.getAllByRole("checkbox", { name: "Oikea" })[1] ?? document.body);
  await user.click(screen.getByRole("button", { name: "Tallenna versiona 3" }));
  const faults = await screen.findAllByRole("alert");
  expect(faults.map(({ textContent }) => textContent).join(" ")).toContain("Vaihtoehto 2 (Ruotsi): Tieto puuttuu.");
  expect(faults.map(({ textContent }) => textContent).join(" ")).toContain("Merkitse oikea vastaus.");
  expect(screen.getByLabelText("Vaihtoehto 2 (Ruotsi)").getAttribute("aria-invalid")).toBe("true");
  expect(saveQuestion).not.toHaveBeenCalled();
});

test(
  "where somebody saved it meanwhile both versions are shown and nothing is lost",
  { timeout: patience },
  async () => {
    const { user, saveQuestion, sent, state } = await open();
    saveQuestion.mockReturnValueOnce({ __typename: "StaleVersion", message: "", currentVersion: 3 });
    await user.clear(screen.getByLabelText("Lähde (Suomi)"));
    await user.type(screen.getByLabelText("Lähde (Suomi)"), "Oma lähde");
    await user.type(screen.getByLabelText("Perustelu (Suomi)"), " siksi");
    state.written = {
      ...file,
      number: 3,
      question: { ...question, source: { ...inAll("Laki"), fi: "Heidän lähteensä" }, use: "both" },
    };
    await user.click(screen.getByRole("button", { name: "Tallenna versiona 3" }));
    // What differs is marked word by word, so that neither text stands there in one piece.
    const conflict = await screen.findByRole("table", { name: "Samoja tietoja on muutettu sillä välin" });
    expect(conflict.textContent).toMatch(/Oma.* lähde.*Heidän.* lähteensä/s);
    await user.click(screen.getByRole("button", { name: "Säilytä omat muutokseni" }));
    await user.click(await screen.findByRole("button", { name: "Tallenna versiona 4" }));
    await waitFor(() => expect(sent().expectedNumber).toBe(3));
    expect(sent().question).toMatchObject({
      source: { fi: "Oma lähde", sv: "Laki sv" },
      use: "both",
      reason: { fi: "Koska siksi" },
    });
  },
);

test.each([
  ["the same version", 2],
  ["a newer version", 3],
])("what a browser that ended had not saved is brought back upon %s", { timeout: patience }, async (_, number) => {
  const before = await open();
  await before.user.clear(screen.getByLabelText("Lähde (Suomi)"));
  await before.user.type(screen.getByLabelText("Lähde (Suomi)"), "Oma lähde");
  cleanup();

  const changed = { source: { ...question.source, fi: "Heidän lähteensä" }, use: "both" };
  const theirs = { ...question, ...(number === 3 ? changed : {}) };
  const { user, sent } = await open({ ...file, number, question: theirs });
  expect(screen.getByLabelText<HTMLInputElement>("Lähde (Suomi)").value).toBe(theirs.source.fi);
  await user.click(screen.getByRole("button", { name: "Tuo teksti takaisin" }));
  if (number === 3) await user.click(await screen.findByRole("button", { name: "Säilytä omat muutokseni" }));
  await user.click(await screen.findByRole("button", { name: `Tallenna versiona ${number + 1}` }));
  await waitFor(() => expect(sent().expectedNumber).toBe(number));
  expect(sent().question).toMatchObject({ source: { fi: "Oma lähde" }, use: theirs.use });
  await waitFor(() => expect(localStorage.length).toBe(0));
});

test("what was kept is offered only while nothing else has been written", { timeout: patience }, async () => {
  const before = await open();
  await before.user.type(screen.getByLabelText("Lähde (Suomi)"), "!");
  const kept = JSON.stringify(localStorage);
  cleanup();
  const { user } = await open();
  await user.type(screen.getByLabelText("Perustelu (Suomi)"), "!");
  expect(screen.queryByRole("button", { name: "Tuo teksti takaisin" })).toBeNull();
  expect(JSON.stringify(localStorage)).toBe(kept);
  await user.type(screen.getByLabelText("Perustelu (Suomi)"), "{Backspace}");
  expect(await screen.findByRole("button", { name: "Tuo teksti takaisin" })).toBeTruthy();
});

test("what is left without saving is not kept in the browser", { timeout: patience }, async () => {
  const { user } = await open();
  await user.type(screen.getByLabelText("Lähde (Suomi)"), "!");
  expect(localStorage.length).toBe(1);
  await user.click(screen.getByRole("link", { name: "Kysymyspankki" }));
  await user.click(await screen.findByRole("button", { name: "Poistu tallentamatta" }));
  expect(localStorage.length).toBe(0);
});

test("what the server finds wrong stands at its place", { timeout: patience }, async () => {
  const { user, saveQuestion } = await open();
  saveQuestion.mockReturnValueOnce({
    __typename: "QuestionHasProblems",
    message: "",
    problems: [{ __typename: "QuestionProblemType", field: "stem", index: null, language: "sv", code: "too_long" }],
  });
  await user.click(screen.getByRole("button", { name: "Tallenna versiona 3" }));
  await waitFor(() => expect(screen.getByLabelText("Kysymys (Ruotsi)").getAttribute("aria-invalid")).toBe("true"));
});

test("the versions tell who wrote them, what changed and which versions of the course ask them", async () => {
  await open();
  const history = within(screen.getByRole("region", { name: "Versiot" }));
  expect(history.getByText(/Kaisa Esimerkki/)).toBeTruthy();
  expect(history.getByText("1 muutos")).toBeTruthy();
  expect(history.getByText("Kurssin versiot, jotka kysyvät tätä: 1, 2")).toBeTruthy();
});

test("the preview shows what a learner sees, in the language that is chosen", async () => {
  const { user } = await open();
  const preview = within(screen.getByRole("region", { name: "Esikatselu osallistujana" }));
  await user.click(preview.getByRole("radio", { name: "Svenska" }));
  expect(preview.getByText("Mikä on oikein? sv")).toBeTruthy();
  expect(preview.getByText("Laki sv")).toBeTruthy();
  expect(preview.getByRole("radio", { name: "Vaihtoehto c sv" })).toBeTruthy();
});

test("a question that is not there is not found; a new one has a name to be given", { timeout: patience }, async () => {
  await open(null);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/ei löydy/i);
});

test("a new question begins empty and is saved under its name", { timeout: patience }, async () => {
  const fresh = { ...file, number: 0, versions: [], question: { ...question, name: "" } };
  const { user, sent } = await open(fresh, "fi", "new");
  await user.type(screen.getByLabelText("Tunnus"), "m1-uusi");
  await user.click(screen.getByRole("button", { name: "Tallenna kysymys" }));
  await waitFor(() => expect(sent()).toMatchObject({ expectedNumber: 0, question: { name: "m1-uusi" } }));
});
