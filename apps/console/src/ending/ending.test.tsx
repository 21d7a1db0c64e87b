import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { pressCorrect } from "../admission/press-correct.ts";
import { openConsole } from "../app/testing/open-console.tsx";
import { at, customer, decided, decision, ending, inForce, letter, unwritten, waiting } from "./ending-samples.ts";

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const language of languages) {
  test(`the form, the proposal and the decision have no accessibility fault in ${language}`, async () => {
    for (const answers of [unwritten, waiting, inForce]) {
      document.body.replaceChildren();
      await openConsole({ at, answers: { ...answers }, language });
      if (answers === unwritten) await screen.findAllByRole("radiogroup");
      else await screen.findByRole("article");
      expect(await axeFaults()).toEqual([]);
    }
  });
}

test("an ending is proposed on the law's ground, with assessment and hearing, after a look at the letter", async () => {
  const user = userEvent.setup();
  const proposeEnding = vi.fn((_asked: { readonly input: object }) => ({
    __typename: "EndingChanged",
    ending: waiting.ending,
  }));
  await openConsole({ at, answers: { ...unwritten, proposeEnding } });
  expect(await screen.findByText(/asiakkuus ei pääty tällä päätöksellä: AJ-2026-0007/)).toBeTruthy();
  expect(screen.getByText("Kirjettä ei voi vielä näyttää")).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: /Kokonaisarvion mukaan/ }));
  expect(screen.queryByRole("button", { name: /Peruste tilastossa/ })).toBeNull();
  await user.click(screen.getByRole("textbox", { name: "Kokonaisarvio" }));
  await user.paste("Asiakas pärjää.");
  await user.click(screen.getByRole("radio", { name: "Henkilöä ei kuultu" }));
  await user.click(screen.getByRole("textbox", { name: "Miksi henkilöä ei kuultu" }));
  await user.paste("Ei tavoitettu.");
  await user.click(screen.getByRole("radio", { name: "Suomi" }));
  await user.click(screen.getByRole("button", { name: "Tarkista ehdotus" }));
  const send = await screen.findByRole("button", { name: "Lähetä ehdotus päätettäväksi" });
  expect(proposeEnding).not.toHaveBeenCalled();
  expect((await screen.findByRole("article", { name: letter.title })).textContent).toContain("Auttamistoimesi");
  await user.click(send);
  await waitFor(() => expect(proposeEnding).toHaveBeenCalledTimes(1));
  expect(proposeEnding.mock.calls[0]?.[0].input).toEqual({
    customer,
    expectedVersion: 4,
    content: {
      statutoryGround: "R3-1",
      ground: "no_longer_in_need",
      assessment: "Asiakas pärjää.",
      heardOn: null,
      hearingSummary: "",
      notHeardReason: "Ei tavoitettu.",
      returnWay: null,
      aftercareUntil: null,
      immediateEnforcement: true,
      letterLanguage: "fi",
    },
  });
});

test("who leaves has a way of return; the law's one ground is counted as one of two", async () => {
  const user = userEvent.setup();
  await openConsole({ at, answers: unwritten });
  await user.click(await screen.findByRole("radio", { name: /Henkilö lähtee/ }));
  expect(screen.queryByRole("radiogroup", { name: /Paluun tapa/ })).toBeNull();
  await user.click(screen.getByRole("button", { name: /Peruste tilastossa/ }));
  await user.click(await screen.findByRole("option", { name: "Muuttanut pois Suomesta" }));
  const ways = await screen.findByRole("radiogroup", { name: /Paluun tapa/ });
  expect(within(ways).queryByRole("radio", { name: "Maasta poistaminen" })).toBeNull();
  expect(within(ways).getByRole<HTMLInputElement>("radio", { name: "Ei tiedossa" }).checked).toBe(true);
});

test("a form with a gap is not sent, and says what is missing", async () => {
  const user = userEvent.setup();
  await openConsole({ at, answers: unwritten });
  await user.click(await screen.findByRole("button", { name: "Tarkista ehdotus" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Lain peruste");
  expect(screen.queryByRole("button", { name: "Lähetä ehdotus päätettäväksi" })).toBeNull();
});

test("a proposal under review is not left without a question, and a fault names its field as the form does", async () => {
  const user = userEvent.setup();
  await openConsole({ at, answers: unwritten });
  await user.click(await screen.findByRole("radio", { name: /Henkilö lähtee/ }));
  await user.click(screen.getByRole("button", { name: "Tarkista ehdotus" }));
  const faults = within(await screen.findByRole("alert"));
  expect(faults.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Peruste tilastossa: Valitse vaihtoehto.",
    "Kuultiinko henkilöä?: Valitse vaihtoehto.",
    "Päätöksen kieli: Valitse vaihtoehto.",
  ]);
  await user.click(screen.getByRole("radio", { name: /Kokonaisarvion mukaan/ }));
  await user.click(screen.getByRole("textbox", { name: "Kokonaisarvio" }));
  await user.paste("Asiakas pärjää.");
  await user.click(screen.getByRole("radio", { name: "Henkilöä ei kuultu" }));
  await user.click(screen.getByRole("textbox", { name: "Miksi henkilöä ei kuultu" }));
  await user.paste("Ei tavoitettu.");
  await user.click(screen.getByRole("radio", { name: "Suomi" }));
  await user.click(screen.getByRole("button", { name: "Tarkista ehdotus" }));
  await screen.findByRole("button", { name: "Lähetä ehdotus päätettäväksi" });
  await user.click(screen.getByRole("link", { name: /^Avaa asiakas/ }));
  expect(await screen.findByRole("alertdialog", { name: "Poistutaanko sivulta?" })).toBeTruthy();
});

test("the second person confirms in two steps; a file that changed meanwhile is shown first", async () => {
  const user = userEvent.setup();
  const answers: object[] = [
    { __typename: "CustomerChangedSince", message: "Asiakkaan tiedot ovat muuttuneet.", customerVersion: 5 },
    { __typename: "EndingChanged", ending: inForce.ending },
  ];
  const confirmEnding = vi.fn((_asked: { readonly input: object }) => answers.shift());
  await openConsole({ at, answers: { ...waiting, confirmEnding } });
  expect(await screen.findByText("Asiakas muuttaa kotimaahansa.")).toBeTruthy();
  expect(screen.getByText("Tietoihin ei ole tullut muutoksia ehdotuksen jälkeen.")).toBeTruthy();
  await screen.findByRole("article");
  await user.click(screen.getByRole("button", { name: "Vahvista päätös" }));
  const dialog = await screen.findByRole("alertdialog", { name: "Vahvistetaanko päätös?" });
  expect(dialog.textContent).toContain("viimeinen päivä on 31.12.2026");
  const confirm = within(dialog).getByRole("button", { name: "Vahvista päätös" });
  await user.click(confirm);
  expect(await within(dialog).findByText("Asiakkaan tiedot ovat muuttuneet.")).toBeTruthy();
  await user.click(confirm);
  expect(await screen.findByRole("button", { name: "Oikaise uudella päätöksellä" })).toBeTruthy();
  expect(confirmEnding.mock.calls[0]?.[0].input).toEqual({
    decision: decision.id,
    expectedVersion: 1,
    seenCustomerVersion: 4,
  });
});

test("a returned proposal comes back with its reason and all that was written", async () => {
  const returned = {
    ...decision,
    status: "returned",
    version: 2,
    returnedBy: { id: "d", name: "Johanna Esimerkki" },
    returnReason: "Täydennä arvio.",
    availableActions: ["read", "revise"],
  };
  const again = { ...ending, open: returned, decisions: [returned], canPropose: false };
  await openConsole({ at, answers: { ...unwritten, ending: again } });
  expect(await screen.findByText("Täydennä arvio.")).toBeTruthy();
  expect(screen.getByDisplayValue("Asiakas muuttaa kotimaahansa.")).toBeTruthy();
  expect(screen.getByDisplayValue("Asiakas on samaa mieltä.")).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Avustettu vapaaehtoinen paluu" }).checked).toBe(true);
});

test("after the decision the service is recorded and the appeal deadline shown", async () => {
  const user = userEvent.setup();
  const served = {
    ...decided,
    version: 3,
    servedOn: "2026-11-23",
    appealUntil: "2026-12-23",
    availableActions: ["read"],
  };
  const recordEndingService = vi.fn(() => ({
    __typename: "EndingChanged",
    ending: { ...inForce.ending, inForce: served, decisions: [served] },
  }));
  await openConsole({ at, answers: { ...inForce, recordEndingService } });
  await user.click(await screen.findByRole("button", { name: "Kirjaa tiedoksisaanti" }));
  const dialog = await screen.findByRole("dialog", { name: "Kirjaa tiedoksisaanti" });
  await user.click(within(dialog).getByRole("button", { name: "Kirjaa tiedoksisaanti" }));
  expect(await screen.findByText("23.12.2026")).toBeTruthy();
});

test("a decision in force is corrected by a new one, which begins from what it says", async () => {
  const user = userEvent.setup();
  const correctEnding = vi.fn((_asked: { readonly input: object }) => ({
    __typename: "EndingChanged",
    ending: waiting.ending,
  }));
  await openConsole({ at, answers: { ...inForce, correctEnding } });
  await pressCorrect(user);
  expect(await screen.findByText(/Nykyinen päätös on voimassa, kunnes uusi vahvistetaan/)).toBeTruthy();
  await user.click(await screen.findByRole("radio", { name: "Muu vapaaehtoinen lähtö" }));
  await user.click(screen.getByRole("button", { name: "Tarkista ehdotus" }));
  await user.click(await screen.findByRole("button", { name: "Lähetä ehdotus päätettäväksi" }));
  await waitFor(() => expect(correctEnding).toHaveBeenCalledOnce());
  expect(correctEnding.mock.calls[0]?.[0].input).toMatchObject({
    decision: decided.id,
    expectedVersion: 2,
    content: { statutoryGround: "R3-2", returnWay: "other_voluntary", assessment: "Asiakas muuttaa kotimaahansa." },
  });
});

test("a correction under a new law begins without the ground that it does not know", async () => {
  const user = userEvent.setup();
  const old = { ...decided, statutoryGround: "R2-6" };
  await openConsole({ at, answers: { ...inForce, ending: { ...inForce.ending, inForce: old, decisions: [old] } } });
  await pressCorrect(user);
  expect(await screen.findByDisplayValue("Asiakas muuttaa kotimaahansa.")).toBeTruthy();
  expect(screen.getAllByRole<HTMLInputElement>("radio", { name: /Suomesta/ }).some(({ checked }) => checked)).toBe(
    false,
  );
});

test("what is not there is not found", async () => {
  await openConsole({ at, answers: { ...unwritten, ending: null } });
  expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
});
