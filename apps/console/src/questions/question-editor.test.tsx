import { configure, screen, waitFor, within } from "@testing-library/react";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test } from "vitest";
import { file, open, question } from "./question-editor.fixture.ts";

configure({ asyncUtilTimeout: 10_000 });
const patience = 90_000;

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } },
    resultTypes: ["violations"],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
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

test.each([
  { language: "fi", number: 1.5, told: "Tulkitaan luvuksi 1,5.", save: "Tallenna versiona 3", label: "Oikea luku" },
  { language: "en", number: 1500, told: "Read as the number 1500.", save: "Save as version 3", label: "Right number" },
] as const)("1,500 is saved in $language as it is told to be read", { timeout: patience }, async (asked) => {
  const { language, number, told, save, label } = asked;
  const { user, sent } = await open({ ...file, question: { ...question, kind: "numeric" } }, language);
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: label });
  await user.clear(field);
  await user.type(field, "1,500");
  expect(field.value).toBe("1,500");
  expect(screen.getByText(told)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: save }));
  await waitFor(() => expect(sent().question.number).toBe(number));
});

test("the versions say of one that no published version of the course asks that none does", async () => {
  await open();
  const history = within(screen.getByRole("region", { name: "Versiot" }));
  expect(history.getByText("Mikään julkaistu kurssiversio ei kysy tätä.")).toBeTruthy();
});

test("the preview shows what a learner sees, in the language that is chosen", async () => {
  const { user } = await open();
  const preview = within(screen.getByRole("region", { name: "Esikatselu osallistujana" }));
  await user.click(preview.getByRole("radio", { name: "Svenska" }));
  expect(preview.getByText("Mikä on oikein? sv")).toBeTruthy();
  expect(preview.getByText("Laki sv")).toBeTruthy();
  expect(preview.getByRole("radio", { name: "Vaihtoehto c sv" })).toBeTruthy();
});

test("the preview opens in Finnish where the question is not written in the reader's language", async () => {
  await open({ ...file, question: { ...question, stem: { ...question.stem, sv: "" } } }, "sv");
  const preview = within(screen.getByRole("region", { name: "Förhandsvisning som deltagare" }));
  expect(preview.getByRole<HTMLInputElement>("radio", { name: "Suomi" }).checked).toBe(true);
  expect(preview.getByText("Mikä on oikein?")).toBeTruthy();
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
  await waitFor(() => expect(localStorage.length).toBe(0));
});
