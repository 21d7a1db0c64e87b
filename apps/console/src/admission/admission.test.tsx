import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { beforeEach, expect, test, vi } from "vitest";
import { openConsole } from "../app/testing/open-console.tsx";
import { pressCorrect } from "./press-correct.ts";
import {
  admission,
  at,
  decided,
  decision,
  inForce,
  letter,
  other,
  referral,
  unwritten,
  withOpen,
} from "./admission-samples.ts";

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const print = vi.fn();
beforeEach(() => void vi.stubGlobal("print", print));

for (const language of languages) {
  test(`the form, the proposal and the decision have no accessibility fault in ${language}`, async () => {
    const seen: [object, string][] = [
      [unwritten, "form"],
      [withOpen(decision), "article"],
      [inForce, "article"],
    ];
    for (const [answers, role] of seen) {
      document.body.replaceChildren();
      await openConsole({ at, answers: { ...answers }, language });
      if (role === "article") await screen.findByRole("article");
      else await screen.findAllByRole("radiogroup");
      expect(await axeFaults()).toEqual([]);
    }
  });
}

test("a proposal is written with both findings, checked beside its letter, and only then sent", async () => {
  const user = userEvent.setup();
  const proposeAdmission = vi.fn((_asked: { readonly input: object }) => ({
    __typename: "AdmissionChanged",
    admission: withOpen(decision).admission,
  }));
  await openConsole({ at, answers: { ...unwritten, proposeAdmission } });
  const basis = await screen.findByRole("radiogroup", { name: /Peruste, jota tutkitaan/ });
  expect(within(basis).getByRole<HTMLInputElement>("radio", { name: /Ihmiskaupan uhri/ }).checked).toBe(true);
  expect(basis.textContent).toContain("laki 746/2011, 35 § 1 mom. – ottaminen on samalla tunnistaminen");
  await user.click(screen.getByRole("button", { name: "Tarkista ehdotus" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Korjaa");
  const firstFinding = screen.getByRole("group", { name: "Voi olla ihmiskaupan uhri" });
  expect(firstFinding.contains(document.activeElement)).toBe(true);
  for (const name of ["Voi olla ihmiskaupan uhri", "Auttamistoimien tarve"]) {
    const finding = screen.getByRole("group", { name });
    await user.click(within(finding).getByRole("radio", { name: "Täyttyy" }));
    await user.click(within(finding).getByRole("textbox"));
    await user.paste("Perustelu.");
  }
  // The letter states nothing that nobody has chosen.
  expect(screen.getByText("Kirjettä ei voi vielä näyttää")).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "Otetaan auttamisjärjestelmään" }));
  await user.click(screen.getByRole("radio", { name: "Suomi" }));
  await user.click(screen.getByRole("button", { name: "Tarkista ehdotus" }));
  const send = await screen.findByRole("button", { name: "Lähetä ehdotus päätettäväksi" });
  expect(proposeAdmission).not.toHaveBeenCalled();
  expect((await screen.findByRole("article", { name: letter.title })).textContent).toContain("Sinut otetaan");
  await user.click(send);
  await waitFor(() => expect(proposeAdmission).toHaveBeenCalledTimes(1));
  expect(proposeAdmission.mock.calls[0]?.[0].input).toEqual({
    referral,
    expectedVersion: 2,
    content: {
      outcome: "positive",
      basis: "victim",
      mayBeVictim: { met: true, reasons: "Perustelu." },
      needsAssistance: { met: true, reasons: "Perustelu." },
      negativeReason: null,
      letterLanguage: "fi",
    },
  });
  expect(await screen.findByText("Ehdotus odottaa nyt toisen henkilön päätöstä.")).toBeTruthy();
});

test("an outcome that denies a finding is marked before any review, and is right as soon as the finding is", async () => {
  const user = userEvent.setup();
  await openConsole({ at, answers: unwritten });
  const [victim, need] = [
    await screen.findByRole("group", { name: "Voi olla ihmiskaupan uhri" }),
    screen.getByRole("group", { name: "Auttamistoimien tarve" }),
  ];
  await user.click(within(victim).getByRole("radio", { name: "Täyttyy" }));
  await user.click(within(need).getByRole("radio", { name: "Ei täyty" }));
  for (const reasons of screen.getAllByRole("textbox", { name: "Perustelut" })) {
    await user.click(reasons);
    await user.paste("Perustelu.");
  }
  await user.click(screen.getByRole("radio", { name: "Otetaan auttamisjärjestelmään" }));
  await user.click(screen.getByRole("radio", { name: "Suomi" }));
  await user.click(screen.getByRole("button", { name: "Tarkista ehdotus" }));
  const outcome = screen.getByRole("radiogroup", { name: /Ratkaisu/ });
  expect(await within(outcome).findByText(/koska jokin edellytys ei täyty/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Lähetä ehdotus päätettäväksi" })).toBeNull();
  await user.click(within(need).getByRole("radio", { name: "Täyttyy" }));
  await waitFor(() => expect(within(outcome).queryByText(/koska jokin edellytys ei täyty/)).toBeNull());
  await user.click(screen.getByRole("button", { name: "Tarkista ehdotus" }));
  expect(await screen.findByRole("button", { name: "Lähetä ehdotus päätettäväksi" })).toBeTruthy();
});

test("Back leads from the review to writing; what was written is not left without a question", async () => {
  const user = userEvent.setup();
  const { router } = await openConsole({ at, answers: unwritten });
  for (const radio of await screen.findAllByRole("radio", { name: "Täyttyy" })) await user.click(radio);
  for (const reasons of screen.getAllByRole("textbox", { name: "Perustelut" })) {
    await user.click(reasons);
    await user.paste("Perustelu.");
  }
  await user.click(screen.getByRole("radio", { name: "Otetaan auttamisjärjestelmään" }));
  await user.click(screen.getByRole("radio", { name: "Suomi" }));
  await user.click(screen.getByRole("button", { name: "Tarkista ehdotus" }));
  await user.click(await screen.findByRole("link", { name: /^Avaa esitys/ }));
  const question = await screen.findByRole("alertdialog", { name: "Poistutaanko sivulta?" });
  await user.click(within(question).getByRole("button", { name: "Jatka muokkaamista" }));
  expect(router.state.location.pathname).toBe(at);
  router.history.back();
  await waitFor(() => expect(screen.queryByRole("button", { name: "Lähetä ehdotus päätettäväksi" })).toBeNull());
  expect(screen.getAllByDisplayValue("Perustelu.")).toHaveLength(2);
  expect(document.activeElement?.tagName).toBe("FORM");
  router.history.forward();
  expect(await screen.findByRole("button", { name: "Lähetä ehdotus päätettäväksi" })).toBeTruthy();
});

test("what the server refuses is told, and a referral that changed meanwhile loses nothing that was written", async () => {
  const user = userEvent.setup();
  const answers = [
    { __typename: "StaleVersion", message: "Joku muu", currentVersion: 3 },
    { __typename: "NegativeReasonContradictsFindings", message: "Syy on ristiriidassa." },
  ];
  const reviseAdmission = vi.fn(() => answers.shift());
  const returned = {
    ...decision,
    status: "returned",
    version: 2,
    returnedBy: other,
    returnReason: "Perustele tarve.",
    availableActions: ["read", "revise"],
  };
  await openConsole({ at, answers: { ...withOpen(returned), reviseAdmission } });
  expect(await screen.findByText("Ehdotuksen palautti Sari Esimerkki")).toBeTruthy();
  expect(screen.getByText("Perustele tarve.")).toBeTruthy();
  const review = screen.getByRole("button", { name: "Tarkista ehdotus" });
  await user.click(review);
  await user.click(await screen.findByRole("button", { name: "Lähetä ehdotus päätettäväksi" }));
  expect(await screen.findByText(/Tietoja on muutettu sillä välin/)).toBeTruthy();
  expect(screen.getByDisplayValue("Henkilö on ollut pakkotyössä.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Tarkista ehdotus" }));
  await user.click(await screen.findByRole("button", { name: "Lähetä ehdotus päätettäväksi" }));
  expect(await screen.findByText("Syy on ristiriidassa.")).toBeTruthy();
});

test("the proposer sees why they cannot confirm, and may take the proposal back with a reason", async () => {
  const user = userEvent.setup();
  const returnAdmission = vi.fn((_asked: { readonly input: object }) => ({
    __typename: "AdmissionChanged",
    admission: withOpen({ ...decision, status: "returned", version: 2 }).admission,
  }));
  await openConsole({ at, answers: { ...withOpen(decision), returnAdmission } });
  expect(await screen.findByText(/Ehdotuksen tekijä ei voi päättää asiasta/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Vahvista päätös" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Ota ehdotus takaisin" }));
  const dialog = await screen.findByRole("dialog", { name: "Ota ehdotus takaisin" });
  const send = within(dialog).getByRole("button", { name: "Ota ehdotus takaisin" });
  await user.click(send);
  expect(await within(dialog).findByText("Täytä tämä tieto.")).toBeTruthy();
  await user.click(within(dialog).getByRole("textbox"));
  await user.paste("Lisään tiedon.");
  await user.click(send);
  await waitFor(() => expect(returnAdmission).toHaveBeenCalledTimes(1));
  expect(returnAdmission.mock.calls[0]?.[0].input).toEqual({
    decision: decision.id,
    expectedVersion: 1,
    reason: "Lisään tiedon.",
  });
});

test("the second person sees what has changed since, reads the letter, and confirms in two steps", async () => {
  const user = userEvent.setup();
  const change = {
    id: "9",
    kind: "referralAmended",
    happenedOn: "2026-11-23",
    at: "2026-11-23T11:00:00.000Z",
    by: other,
    fields: ["forms", "referrer", "consent"],
    texts: [{ field: "circumstances", text: "Uusi tieto." }],
  };
  const answers: object[] = [
    { __typename: "ReferralChangedSince", message: "Esitystä on muutettu.", referralVersion: 3 },
    { __typename: "AdmissionChanged", admission: inForce.admission },
  ];
  const confirmAdmission = vi.fn((_asked: { readonly input: object }) => answers.shift());
  const open = { ...decision, availableActions: ["read", "return", "confirm"], whyNot: [] };
  await openConsole({ at, answers: { ...withOpen(open, [change]), confirmAdmission } });
  expect(await screen.findByText("Esityksen tietoja muutettiin")).toBeTruthy();
  expect(
    screen.getByText("Muutetut tiedot: Hyväksikäytön muodot, Esityksen tekijä ja Suostumuksen antaja"),
  ).toBeTruthy();
  expect(screen.getByText("Olosuhteet: Uusi tieto.")).toBeTruthy();
  await screen.findByRole("article");
  await user.click(screen.getByRole("button", { name: "Vahvista päätös" }));
  const dialog = await screen.findByRole("alertdialog", { name: "Vahvistetaanko päätös?" });
  expect(confirmAdmission).not.toHaveBeenCalled();
  expect(dialog.textContent).toContain("henkilöstä tulee auttamisjärjestelmän asiakas");
  expect(within(dialog).getByRole("article")).toBeTruthy();
  const confirm = within(dialog).getByRole("button", { name: "Vahvista päätös" });
  await user.click(confirm);
  expect(await within(dialog).findByText("Esitystä on muutettu.")).toBeTruthy();
  await user.click(confirm);
  expect(await screen.findByText("Päätös on voimassa.")).toBeTruthy();
  expect(confirmAdmission.mock.calls[0]?.[0].input).toEqual({
    decision: decision.id,
    expectedVersion: 1,
    seenReferralVersion: 2,
  });
  expect(await screen.findByRole("button", { name: "Kirjaa tiedoksisaanti" })).toBeTruthy();
});

test("after the decision its service is recorded, its letter printed, and it is corrected only by a new one", async () => {
  const user = userEvent.setup();
  const served = {
    ...decided,
    version: 3,
    servedOn: "2026-11-23",
    appealUntil: "2026-12-23",
    availableActions: ["read", "correct"],
  };
  const recordAdmissionService = vi.fn((_asked: { readonly input: object }) => ({
    __typename: "AdmissionChanged",
    admission: { ...inForce.admission, inForce: served, decisions: [served] },
  }));
  await openConsole({ at, answers: { ...inForce, recordAdmissionService } });
  expect(await screen.findByText("Sari Esimerkki, johtaja")).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: "Tulosta kirje" }));
  expect(print).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole("button", { name: "Kirjaa tiedoksisaanti" }));
  const dialog = await screen.findByRole("dialog", { name: "Kirjaa tiedoksisaanti" });
  await user.click(within(dialog).getByRole("button", { name: "Kirjaa tiedoksisaanti" }));
  expect(await screen.findByText("23.12.2026")).toBeTruthy();
  await pressCorrect(user);
  expect(await screen.findByText(/Nykyinen päätös on voimassa, kunnes uusi vahvistetaan/)).toBeTruthy();
  expect(await screen.findByDisplayValue("Hän tarvitsee majoituksen.")).toBeTruthy();
});

test("where nothing can be proposed the screen says why, and what is not there is not found", async () => {
  const closed = { ...admission, canPropose: false, whyNotPropose: "Ota esitys ensin käsittelyyn." };
  await openConsole({ at, answers: { ...unwritten, admission: closed } });
  expect(await screen.findByText("Ota esitys ensin käsittelyyn.")).toBeTruthy();
  document.body.replaceChildren();
  await openConsole({ at, answers: { ...unwritten, admission: null } });
  expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
});
