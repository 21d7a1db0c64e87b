import { cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { choices, file, inAll, open, question } from "./question-editor.fixture.ts";

configure({ asyncUtilTimeout: 10_000 });
const patience = 90_000;

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

/** Nothing can be read, until `back` is called. */
function loseReading(state: { written: object | null }) {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  onTestFinished(() => told.mockRestore());
  const gone = () => {
    throw new Error("The server is gone");
  };
  Object.defineProperty(state, "written", { configurable: true, get: gone });
  return (written: object) => Object.defineProperty(state, "written", { configurable: true, value: written });
}

test(
  "where what somebody saved meanwhile cannot be read, that is said, it is tried again, and nothing is lost",
  { timeout: patience },
  async () => {
    const { user, saveQuestion, sent, state } = await open();
    saveQuestion.mockReturnValueOnce({ __typename: "StaleVersion", message: "", currentVersion: 3 });
    await user.type(screen.getByLabelText("Lähde (Suomi)"), " 1");
    const back = loseReading(state);
    await user.click(screen.getByRole("button", { name: "Tallenna versiona 3" }));
    const notice = await screen.findByRole("alert");
    expect(notice.textContent).toContain("Samoja tietoja on muutettu sillä välin, mutta muutosta ei saatu luettua");
    expect(document.activeElement).toBe(notice);
    expect(screen.getByLabelText<HTMLInputElement>("Lähde (Suomi)").value).toBe("Laki 1");
    expect(localStorage.length).toBe(1);

    await user.type(screen.getByLabelText("Perustelu (Suomi)"), " siksi");
    back({ ...file, number: 3, question: { ...question, use: "both" } });
    await user.click(screen.getByRole("button", { name: "Yritä lukea uudelleen" }));
    await user.click(await screen.findByRole("button", { name: "Säilytä omat muutokseni" }));
    expect(screen.queryByRole("alert")).toBeNull();
    await user.click(await screen.findByRole("button", { name: "Tallenna versiona 4" }));
    await waitFor(() => expect(sent().expectedNumber).toBe(3));
    const written = { use: "both", source: { fi: "Laki 1" }, reason: { fi: "Koska siksi" } };
    expect(sent().question).toMatchObject(written);
  },
);

test(
  "what was saved and cannot be read again is what the next saving goes on from",
  { timeout: patience },
  async () => {
    const { user, sent, state } = await open();
    await user.type(screen.getByLabelText("Lähde (Suomi)"), " 1");
    loseReading(state);
    await user.click(screen.getByRole("button", { name: "Tallenna versiona 3" }));
    await user.type(screen.getByLabelText("Lähde (Suomi)"), " 2");
    await user.click(await screen.findByRole("button", { name: "Tallenna versiona 4" }));
    await waitFor(() => expect(sent()).toMatchObject({ expectedNumber: 3, question: { source: { fi: "Laki 1 2" } } }));
  },
);

test(
  "the right choices and the truth of a statement are told apart where both differ",
  { timeout: patience },
  async () => {
    const { user, saveQuestion, state } = await open();
    saveQuestion.mockReturnValueOnce({ __typename: "StaleVersion", message: "", currentVersion: 3 });
    await user.type(screen.getByLabelText("Lähde (Suomi)"), "!");
    state.written = { ...file, number: 3, question: { ...question, kind: "true_false", right: [], isTrue: false } };
    await user.click(screen.getByRole("button", { name: "Tallenna versiona 3" }));
    const conflict = within(await screen.findByRole("table", { name: "Samoja tietoja on muutettu sillä välin" }));
    const labels = conflict.getAllByRole("rowheader").map(({ textContent }) => textContent);
    expect(labels.toSorted()).toEqual(["Kysymyksen laji", "Oikea vastaus", "Onko väite totta"]);
  },
);

test(
  "an item that one has put between others stays there when the other's change is put under it",
  { timeout: patience },
  async () => {
    const order = { ...file, question: { ...question, kind: "order" } };
    const { user, saveQuestion, sent, state } = await open(order);
    saveQuestion.mockReturnValueOnce({ __typename: "StaleVersion", message: "", currentVersion: 3 });
    await user.click(screen.getByRole("button", { name: "Lisää kohta" }));
    for (const language of ["Suomi", "Ruotsi", "Englanti"]) {
      await user.type(screen.getByLabelText(`Kohta 4 (${language})`), "Välissä");
    }
    await user.click(screen.getByRole("button", { name: "Ylemmäs Kohta 4" }));
    const items = [{ ...question.items[0], text: inAll("Heidän") }, ...question.items.slice(1)];
    state.written = { ...file, number: 3, question: { ...order.question, items } };
    await user.click(screen.getByRole("button", { name: "Tallenna versiona 3" }));
    await user.click(await screen.findByRole("button", { name: "Säilytä omat muutokseni" }));
    await user.click(await screen.findByRole("button", { name: "Tallenna versiona 4" }));
    await waitFor(() => expect(sent().expectedNumber).toBe(3));
    expect(sent().question.items.map(({ text }) => text.fi)).toEqual(["Heidän", "Kohta b", "Välissä", "Kohta c"]);
  },
);

test(
  "what somebody else saves right after one's own save is not overwritten by the next",
  { timeout: patience },
  async () => {
    const { user, sent, state } = await open();
    await user.type(screen.getByLabelText("Lähde (Suomi)"), " 1");
    // By the time the page reads again what it has saved as version 3, another has saved version 4.
    state.written = { ...file, number: 4, question: { ...question, source: inAll("Heidän") } };
    await user.click(screen.getByRole("button", { name: "Tallenna versiona 3" }));
    await user.click(await screen.findByRole("button", { name: "Tallenna versiona 4" }));
    await waitFor(() => expect(sent().expectedNumber).toBe(3));
  },
);

test("what two have written in two languages of a question is saved together", { timeout: patience }, async () => {
  const { user, saveQuestion, sent, state } = await open();
  saveQuestion.mockReturnValueOnce({ __typename: "StaleVersion", message: "", currentVersion: 3 });
  await user.type(screen.getByLabelText("Kysymys (Suomi)"), " Valitse.");
  await user.click(screen.getByRole("button", { name: "Lisää vaihtoehto" }));
  await user.type(screen.getByLabelText("Vaihtoehto 4 (Suomi)"), "Oma");
  await user.type(screen.getByLabelText("Vaihtoehto 4 (Ruotsi)"), "Min");
  await user.type(screen.getByLabelText("Vaihtoehto 4 (Englanti)"), "Mine");
  const ofB = { ...choices[1], text: { ...inAll("Vaihtoehto b"), sv: "Alternativ b" } };
  const ofD = { ...choices[0], key: "d", text: inAll("Heidän") };
  const theirs = {
    stem: { ...question.stem, sv: "Vad är rätt?" },
    choices: [choices[0], ofB, choices[2], ofD],
    right: ["d"],
  };
  state.written = { ...file, number: 3, question: { ...question, ...theirs } };
  await user.click(screen.getByRole("button", { name: "Tallenna versiona 3" }));
  const conflict = within(await screen.findByRole("table", { name: "Samoja tietoja on muutettu sillä välin" }));
  const labels = conflict.getAllByRole("rowheader").map(({ textContent }) => textContent);
  const added = ["Suomi", "Ruotsi", "Englanti"].map((language) => `Vaihtoehto 5 (${language})`);
  expect(labels).toEqual(["Oikea vastaus", "Kysymys (Ruotsi)", "Vaihtoehto 2 (Ruotsi)", ...added]);
  expect(conflict.getByRole("row", { name: /^Oikea vastaus/ }).textContent).toBe(
    "Oikea vastausEt muuttanut tätä: tallennettu jää voimaan.Heidän",
  );
  await user.click(screen.getByRole("button", { name: "Säilytä omat muutokseni" }));
  await user.click(await screen.findByRole("button", { name: "Tallenna versiona 4" }));
  await waitFor(() => expect(sent().expectedNumber).toBe(3));
  const { stem, choices: merged, right } = sent().question;
  expect(stem).toEqual({ fi: "Mikä on oikein? Valitse.", sv: "Vad är rätt?", en: "Mikä on oikein? en" });
  expect(merged.map(({ text }) => text.sv)).toEqual([
    "Vaihtoehto a sv",
    "Alternativ b",
    "Vaihtoehto c sv",
    "Heidän sv",
    "Min",
  ]);
  expect(merged.find(({ key }) => key === right[0])?.text.fi).toBe("Heidän");
});

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

test(
  "what was kept is offered no more once the same has been written again and saved",
  { timeout: patience },
  async () => {
    const before = await open();
    await before.user.type(screen.getByLabelText("Lähde (Suomi)"), "!");
    cleanup();
    const { user, state } = await open();
    expect(screen.getByRole("button", { name: "Tuo teksti takaisin" })).toBeTruthy();
    await user.type(screen.getByLabelText("Lähde (Suomi)"), "!");
    state.written = { ...file, number: 3, question: { ...question, source: { ...question.source, fi: "Laki!" } } };
    await user.click(screen.getByRole("button", { name: "Tallenna versiona 3" }));
    expect(await screen.findByRole("button", { name: "Tallenna versiona 4" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Tuo teksti takaisin" })).toBeNull();
    expect(localStorage.length).toBe(0);
  },
);

test("what is typed while a question is being saved stays, and is not saved yet", { timeout: patience }, async () => {
  const { user, saveQuestion, sent, state } = await open();
  const answer = Promise.withResolvers<object>();
  saveQuestion.mockReturnValueOnce(answer.promise);
  await user.type(screen.getByLabelText("Lähde (Suomi)"), " 1");
  await user.click(screen.getByRole("button", { name: "Tallenna versiona 3" }));
  await waitFor(() => expect(saveQuestion).toHaveBeenCalled());
  await user.type(screen.getByLabelText("Lähde (Suomi)"), " 2");
  state.written = { ...file, number: 3, question: { ...question, source: { ...question.source, fi: "Laki 1" } } };
  answer.resolve({ __typename: "QuestionSaved", course: file.course, question: "m1-q1", number: 3 });
  const again = await screen.findByRole("button", { name: "Tallenna versiona 4" });
  expect(screen.getByLabelText<HTMLInputElement>("Lähde (Suomi)").value).toBe("Laki 1 2");
  expect(localStorage.length).toBe(1);
  await user.click(again);
  await waitFor(() => expect(sent()).toMatchObject({ expectedNumber: 3, question: { source: { fi: "Laki 1 2" } } }));
  await waitFor(() => expect(localStorage.length).toBe(0));
});

test(
  "what is typed while a new question is being saved is offered where the question then is",
  { timeout: patience },
  async () => {
    const fresh = { ...file, number: 0, versions: [], question: { ...question, name: "" } };
    const { user, saveQuestion, state } = await open(fresh, "fi", "new");
    const answer = Promise.withResolvers<object>();
    saveQuestion.mockReturnValueOnce(answer.promise);
    await user.type(screen.getByLabelText("Tunnus"), "m1-uusi");
    await user.click(screen.getByRole("button", { name: "Tallenna kysymys" }));
    await waitFor(() => expect(saveQuestion).toHaveBeenCalled());
    await user.type(screen.getByLabelText("Lähde (Suomi)"), " 2");
    state.written = { ...file, number: 1, question: { ...question, name: "m1-uusi" } };
    answer.resolve({ __typename: "QuestionSaved", course: file.course, question: "m1-uusi", number: 1 });
    await user.click(await screen.findByRole("button", { name: "Tuo teksti takaisin" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("m1-uusi");
    expect(screen.getByLabelText<HTMLInputElement>("Lähde (Suomi)").value).toBe("Laki 2");
    expect(Object.keys(localStorage)).toEqual([`vas-question/${file.course}/m1-uusi`]);
    expect(screen.queryByText("Samoja tietoja on muutettu sillä välin")).toBeNull();
    expect(screen.getByRole("button", { name: "Tallenna versiona 2" })).toBeTruthy();
  },
);

test("what is left without saving is not kept in the browser", { timeout: patience }, async () => {
  const { user } = await open();
  await user.type(screen.getByLabelText("Lähde (Suomi)"), "!");
  expect(localStorage.length).toBe(1);
  await user.click(screen.getByRole("link", { name: "Kysymyspankki" }));
  await user.click(await screen.findByRole("button", { name: "Poistu tallentamatta" }));
  expect(localStorage.length).toBe(0);
});
