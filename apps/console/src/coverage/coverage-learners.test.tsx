import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";

// The people who count for a body, as a trainer sees them.
const body = "33333333-3333-4333-8333-333333333331";
const day = { day: "2015-11-30", state: "known", certified: 2, staff: 5, countedOn: "2015-10-01", percent: 40 };
const named = {
  id: body,
  kind: "reception_centre",
  name: "Keskus",
  nameSv: null,
  nameEn: null,
  openedOn: null,
  closedOn: null,
};
const learner = {
  id: "44444444-4444-4444-8444-444444444441",
  name: "Aava Esimerkki",
  standing: "valid",
  course: "Lähiopetus",
  validFrom: "2015-03-02",
  validUntil: "2017-03-02",
  enrolledOn: null,
  dueOn: null,
};
const erased = { ...learner, id: "44444444-4444-4444-8444-444444444442", name: null };
const trainer = {
  session: sessionOf(["session:read", "organisation:read", "coverage:read", "training:manage"]),
  coverage: { day: day.day, bodies: [{ ...named, asked: { ...day, isOverHalf: false }, trend: [] }], total: null },
  certifyingCourses: [],
  organisation: { ...named, version: 1, contacts: [], referrals: [], availableActions: [], whyNot: [] },
  organisationChoices: [],
  staffCounts: [],
  coverageLearners: [learner, erased],
};
const at = `/coverage/${body}?day=2015-11-30`;

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

test("somebody whose data were erased stands in the list without a name, and nothing can be done with them", async () => {
  await openConsole({ at, answers: trainer });
  expect(await screen.findByText("Tiedot poistettu")).toBeTruthy();
  expect(screen.getAllByRole("button", { name: /^Toiminnot/ })).toHaveLength(1);
  expect(await axeFaults()).toEqual([]);
});

const called = {
  learner: learner.id,
  name: "Aava Esimerkki",
  version: 2,
  corrections: [
    { at: "2015-11-01T10:00:00.000Z", by: "Kaisa Esimerkki", before: "Aava Esmerkki", reason: "Kirjoitusvirhe" },
  ],
};
const menus = {
  fi: ["Toiminnot: Aava Esimerkki", "Korjaa nimi"],
  sv: ["Åtgärder: Aava Esimerkki", "Rätta namnet"],
  en: ["Acts: Aava Esimerkki", "Correct the name"],
} as const;
const titles = {
  fi: "Korjaa nimi: Aava Esimerkki",
  sv: "Rätta namnet: Aava Esimerkki",
  en: "Correct the name: Aava Esimerkki",
};

for (const language of languages) {
  test(`a name is corrected in a dialog without an accessibility fault in ${language}, which tells what it was before`, async () => {
    const user = userEvent.setup();
    const session = { ...trainer.session, language };
    await openConsole({ at, answers: { ...trainer, session, learnerName: called }, language });
    const [menu, act] = menus[language];
    await user.click(await screen.findByRole("button", { name: menu }));
    await user.click(await screen.findByRole("button", { name: act }));
    const dialog = await screen.findByRole("dialog", { name: titles[language] });
    expect(within(dialog).getByText("Aava Esmerkki")).toBeTruthy();
    expect(within(dialog).getByText("Kirjoitusvirhe")).toBeTruthy();
    expect(await axeFaults()).toEqual([]);
  });
}

async function opened(correctLearnerName: unknown, learnerName: unknown = called) {
  const user = userEvent.setup();
  const coverageLearners = vi.fn(() => trainer.coverageLearners);
  const managers = vi.fn((): readonly object[] => []);
  await openConsole({ at, answers: { ...trainer, coverageLearners, managers, learnerName, correctLearnerName } });
  await user.click(await screen.findByRole("button", { name: menus.fi[0] }));
  await user.click(await screen.findByRole("button", { name: menus.fi[1] }));
  const dialog = await screen.findByRole("dialog", { name: /^Korjaa nimi/ });
  return { user, dialog, coverageLearners, managers };
}

test("the corrected name is sent with its reason and the version that was seen, and every list with it is fetched again", async () => {
  const correct = vi.fn((_asked: { readonly input: object }) => ({
    __typename: "LearnerNameCorrected",
    learner: learner.id,
    version: 3,
  }));
  const { user, dialog, coverageLearners, managers } = await opened(correct);
  const name = await within(dialog).findByRole("textbox", { name: /Nimi/ });
  await user.clear(name);
  await user.type(name, "Aava Uusi");
  const send = within(dialog).getByRole("button", { name: "Korjaa nimi" });
  const fetched = coverageLearners.mock.calls.length;
  const fetchedOfManagers = managers.mock.calls.length;
  await user.click(send);
  expect(correct).not.toHaveBeenCalled();
  await user.type(within(dialog).getByRole("textbox", { name: /syy/ }), "Avioliitto");
  await user.click(send);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const [sent] = correct.mock.calls[0] ?? [];
  expect(sent?.input).toEqual({ learner: learner.id, expectedVersion: 2, name: "Aava Uusi", reason: "Avioliitto" });
  await waitFor(() => expect(coverageLearners.mock.calls.length).toBeGreaterThan(fetched));
  await waitFor(() => expect(managers.mock.calls.length).toBeGreaterThan(fetchedOfManagers));
});

test("a name that was corrected meanwhile is shown, and what was written stays", async () => {
  const now = { ...called, name: "Aava Toinen", version: 3 };
  const names = [called, now];
  const stale = { __typename: "StaleVersion", message: "Tietoja on muutettu sillä välin.", currentVersion: 3 };
  const { user, dialog } = await opened(stale, () => names.shift() ?? now);
  await user.type(await within(dialog).findByRole("textbox", { name: /syy/ }), "Avioliitto");
  const name = within(dialog).getByRole("textbox", { name: /Nimi/ });
  await user.clear(name);
  await user.type(name, "Aava Uusi");
  await user.click(within(dialog).getByRole("button", { name: "Korjaa nimi" }));
  expect(await screen.findByRole("dialog", { name: "Korjaa nimi: Aava Toinen" })).toBeTruthy();
  expect(screen.getByDisplayValue("Aava Uusi")).toBeTruthy();
  expect(screen.getByText("Tietoja on muutettu sillä välin.")).toBeTruthy();
});

test("somebody who was erased meanwhile has no name to correct, and that is said", async () => {
  const { dialog } = await opened(undefined, null);
  expect(await within(dialog).findByText("Henkilöä ei löydy. Hänen tietonsa on ehkä poistettu.")).toBeTruthy();
});
