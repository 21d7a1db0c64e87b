import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages, type Language } from "@vas/ui";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { openConsole } from "../app/testing/open-console.tsx";
import { answersOf, id, training } from "../app/testing/trainings.ts";

const [aava, bea] = training().people;
const held = training({
  version: 2,
  status: "held",
  attended: 2,
  people: [
    { ...aava, attended: true, entryCertified: true, outcome: "completed", certifiedUntil: "2022-12-14" },
    { ...bea, attended: true, outcome: "certified", certifiedUntil: "2021-11-02" },
  ],
  takenBack: [
    {
      id: "88888888-8888-4888-8888-888888888881",
      name: "Cea Esimerkki",
      organisation: "Forssa",
      on: "2020-12-15",
      reason: "Oli sairaana",
      otherDay: { id: "55555555-5555-4555-8555-555555555557", heldOn: "2020-12-16" },
    },
  ],
});

async function openHeld(change: object = {}, language: Language = "fi") {
  const answers = answersOf({ training: held, ...change });
  const session = { ...answers.session, language };
  await openConsole({ at: `/trainings/${id}`, answers: { ...answers, session }, language });
}

const words = {
  fi: { act: "Peru merkintä: Aava Esimerkki", panel: "Perutut merkinnät", other: "Koulutustilaisuus 16.12.2020" },
  sv: {
    act: "Ta tillbaka anteckningen: Aava Esimerkki",
    panel: "Återtagna anteckningar",
    other: "Utbildningstillfälle 16.12.2020",
  },
  en: { act: "Take the entry back: Aava Esimerkki", panel: "Entries taken back", other: "Training on 16 Dec 2020" },
};

for (const language of languages) {
  test(`taking an entry back has no accessibility fault in ${language}, and those taken back stand with their reason`, async () => {
    const user = userEvent.setup();
    await openHeld({}, language);
    const panel = await screen.findByRole("region", { name: words[language].panel });
    expect(panel.textContent).toContain("Cea Esimerkki, Forssa: Oli sairaana");
    // The other day that they were at, where it can be told again.
    const other = within(panel).getByRole("link", { name: words[language].other });
    expect(other.getAttribute("href")).toBe("/trainings/55555555-5555-4555-8555-555555555557");
    await user.click(screen.getByRole("button", { name: words[language].act }));
    expect(await screen.findByRole("dialog", { name: words[language].act })).toBeTruthy();
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations).toEqual([]);
  });
}

test("an entry is taken back by the keyboard, with a reason; before, it is said that its certificate goes with it", async () => {
  const user = userEvent.setup();
  const takeAttendanceBack = vi.fn((_asked: { readonly input: object }) => ({
    __typename: "TrainingChanged",
    training: { ...held, version: 3, attended: 1 },
  }));
  await openHeld({ takeAttendanceBack });
  (await screen.findByRole("button", { name: words.fi.act })).focus();
  await user.keyboard("{Enter}");
  const dialog = await screen.findByRole("dialog", { name: words.fi.act });
  expect(dialog.textContent).toContain("siitä saatu todistus mitätöidään pysyvästi");
  await user.click(within(dialog).getByRole("button", { name: "Peru merkintä" }));
  expect(takeAttendanceBack).not.toHaveBeenCalled();
  await user.click(within(dialog).getByRole("textbox", { name: /Syy/ }));
  await user.keyboard("Väärä henkilö{Tab}{Tab}");
  within(dialog).getByRole("button", { name: "Peru merkintä" }).focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(takeAttendanceBack).toHaveBeenCalledTimes(1));
  expect(takeAttendanceBack.mock.calls[0]?.[0].input).toMatchObject({
    training: id,
    expectedVersion: 2,
    learner: aava?.id,
    reason: "Väärä henkilö",
  });
  expect(await screen.findByText("Merkintä on peruttu.")).toBeTruthy();
  // The entry is gone, and with it what had the focus.
  await waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
});

test("an entry of somebody who was certified already says that certificates stay, and a refusal stands in the dialog", async () => {
  const user = userEvent.setup();
  const message = "Merkintää ei löydy. Se on voitu jo perua.";
  await openHeld({ takeAttendanceBack: () => ({ __typename: "AttendanceNotFound", message }) });
  await user.click(await screen.findByRole("button", { name: "Peru merkintä: Bea Esimerkki" }));
  const dialog = await screen.findByRole("dialog", { name: "Peru merkintä: Bea Esimerkki" });
  expect(dialog.textContent).toContain("Todistuksiin se ei vaikuta");
  await user.type(within(dialog).getByRole("textbox", { name: /Syy/ }), "Väärä henkilö");
  await user.click(within(dialog).getByRole("button", { name: "Peru merkintä" }));
  expect(await within(dialog).findByText(message)).toBeTruthy();
});
