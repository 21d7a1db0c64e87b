import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";

const oulu = "33333333-3333-4333-8333-333333333331";
const at = `/coverage/${oulu}?day=2015-11-30`;
const [aava, matti, kaija, erased] = [1, 2, 3, 4].map((place) => `44444444-4444-4444-8444-44444444444${place}`);

function manager(learner: string | undefined, name: string, change: object = {}) {
  return {
    id: `${learner?.slice(0, -2)}9${learner?.slice(-1)}`,
    version: 1,
    learner,
    name,
    email: "matti@example.invalid",
    since: "2026-11-02",
    namedBy: "Kaisa Esimerkki",
    endedOn: null,
    endedBy: null,
    ...change,
  };
}

const over = { endedOn: "2026-11-16", endedBy: "Reijo Esimerkki", email: null };
const managers = [manager(matti, "Matti Esimerkki"), manager(kaija, "Kaija Esimerkki", over)];

function learner(id: string | undefined, name: string | null) {
  const none = { course: null, validFrom: null, validUntil: null, enrolledOn: null, dueOn: null };
  return { id, name, standing: "none", ...none };
}

const answers = {
  session: sessionOf(["session:read", "organisation:read", "coverage:read", "training:manage"]),
  coverage: { day: "2015-11-30", bodies: [], total: {} },
  certifyingCourses: [],
  organisation: {
    id: oulu,
    kind: "reception_centre",
    name: "Oulu",
    nameSv: null,
    nameEn: null,
    openedOn: null,
    closedOn: null,
  },
  staffCounts: [],
  organisationChoices: [],
  coverageLearners: [learner(aava, "Aava Esimerkki"), learner(matti, "Matti Esimerkki"), learner(erased, null)],
  managers,
};

async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const panel = () => screen.findByRole("region", { name: "Yksikön esihenkilöt" });

describe("the managers of a body", () => {
  for (const language of languages) {
    test(`have no accessibility fault in ${language}, listed or being named`, async () => {
      const user = userEvent.setup();
      const session = { ...answers.session, language };
      await openConsole({ at, answers: { ...answers, session }, language });
      await screen.findByRole("rowheader", { name: "Kaija Esimerkki" });
      expect(await axeFaults()).toEqual([]);
      const names = { fi: "Nimeä esihenkilö", sv: "Ange en chef", en: "Name a manager" };
      await user.click(screen.getByRole("button", { name: names[language] }));
      await screen.findByRole("dialog");
      expect(await axeFaults()).toEqual([]);
    });
  }

  test("are told with their days and who named and ended them, those who see the staff now apart from the others", async () => {
    await openConsole({ at, answers });
    const row = async (name: string) =>
      (await within(await panel()).findByRole("rowheader", { name })).closest("tr")?.textContent;
    expect(await row("Matti Esimerkki")).toContain("Näkee henkilöstön");
    expect(await row("Matti Esimerkki")).toContain("2.11.2026 alkaen (nimeäjä Kaisa Esimerkki)");
    expect(await row("Kaija Esimerkki")).toContain("päättyi 16.11.2026 (Reijo Esimerkki)");
    expect(await row("Kaija Esimerkki")).toContain("Ei osoitetta");
    expect(screen.queryByRole("button", { name: "Päätä oikeus: Kaija Esimerkki" })).toBeNull();
  });

  test("are none before one is named, and then contact persons get the weekly word", async () => {
    await openConsole({ at, answers: { ...answers, managers: [] } });
    expect(await screen.findByText("Esihenkilöä ei ole nimetty")).toBeTruthy();
    expect(screen.getByText(/yhteyshenkilöt/)).toBeTruthy();
  });

  test("that cannot be fetched are asked for again", async () => {
    const user = userEvent.setup();
    const asked = vi.fn(() => {
      if (asked.mock.calls.length === 1) throw new Error("Down");
      return managers;
    });
    await openConsole({ at, answers: { ...answers, managers: asked } });
    await screen.findByText("Esihenkilöitä ei voitu hakea.");
    await user.click(within(await panel()).getByRole("button", { name: "Yritä uudelleen" }));
    expect(await within(await panel()).findByRole("rowheader", { name: "Kaija Esimerkki" })).toBeTruthy();
  });

  test("are no matter of who does not manage training", async () => {
    const session = sessionOf(["session:read", "organisation:read", "coverage:read"]);
    await openConsole({ at, answers: { ...answers, session } });
    await screen.findByRole("heading", { level: 1 });
    expect(screen.queryByRole("region", { name: "Yksikön esihenkilöt" })).toBeNull();
  });
});

type Asked = { readonly input: object };

describe("a trainer", () => {
  const changed = () => vi.fn<(asked: Asked) => object>(() => ({ __typename: "ManagerChanged", manager: managers[0] }));

  test("names a learner of the body who is no manager yet", async () => {
    const user = userEvent.setup();
    const nameManager = changed();
    await openConsole({ at, answers: { ...answers, nameManager } });
    await within(await panel()).findByRole("rowheader", { name: "Matti Esimerkki" });
    await user.click(screen.getByRole("button", { name: "Nimeä esihenkilö" }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "Nimeä esihenkilö" }));
    expect(await within(dialog).findAllByText("Valitse vaihtoehto.")).not.toHaveLength(0);
    await user.click(within(dialog).getByRole("combobox", { name: /Osallistuja/ }));
    await user.keyboard("Esim");
    expect((await screen.findAllByRole("option")).map(({ textContent }) => textContent)).toEqual(["Aava Esimerkki"]);
    await user.click(screen.getByRole("option", { name: "Aava Esimerkki" }));
    await user.click(within(dialog).getByRole("button", { name: "Nimeä esihenkilö" }));
    await waitFor(() => expect(nameManager.mock.calls[0]?.[0].input).toEqual({ organisation: oulu, learner: aava }));
    expect(await screen.findByText("Esihenkilö on nimetty.")).toBeTruthy();
  });

  test("takes somebody in by name and work address, and is told what is wrong with them", async () => {
    const user = userEvent.setup();
    const nameManager = changed();
    await openConsole({ at, answers: { ...answers, managers: [], coverageLearners: [], nameManager } });
    await user.click(await screen.findByRole("button", { name: "Nimeä esihenkilö" }));
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByRole("textbox", { name: /Nimi/ }), "Mervi Esimerkki");
    await user.type(within(dialog).getByRole("textbox", { name: /Sähköposti/ }), "mervi");
    const send = within(dialog).getByRole("button", { name: "Nimeä esihenkilö" });
    await user.click(send);
    expect(await within(dialog).findAllByText("Tieto ei ole oikeassa muodossa.")).not.toHaveLength(0);
    expect(nameManager).not.toHaveBeenCalled();
    await user.type(within(dialog).getByRole("textbox", { name: /Sähköposti/ }), "@example.invalid");
    await user.click(send);
    const newcomer = { name: "Mervi Esimerkki", email: "mervi@example.invalid", language: "fi" };
    await waitFor(() => expect(nameManager.mock.calls[0]?.[0].input).toEqual({ organisation: oulu, newcomer }));
  });

  test("is told in the server's words why somebody is not named", async () => {
    const user = userEvent.setup();
    const message = "Tällä sähköpostiosoitteella on jo osallistuja, jonka nimi on toinen.";
    const nameManager = () => ({ __typename: "AddressOfAnother", message });
    await openConsole({ at, answers: { ...answers, managers: [], coverageLearners: [], nameManager } });
    await user.click(await screen.findByRole("button", { name: "Nimeä esihenkilö" }));
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByRole("textbox", { name: /Nimi/ }), "Mervi Esimerkki");
    await user.type(within(dialog).getByRole("textbox", { name: /Sähköposti/ }), "mervi@example.invalid");
    await user.click(within(dialog).getByRole("button", { name: "Nimeä esihenkilö" }));
    expect(await within(dialog).findByText(message)).toBeTruthy();
  });

  test("ends what a manager sees, after being asked", async () => {
    const user = userEvent.setup();
    const endManager = changed();
    await openConsole({ at, answers: { ...answers, endManager } });
    await user.click(await screen.findByRole("button", { name: "Päätä oikeus: Matti Esimerkki" }));
    const dialog = await screen.findByRole("dialog", { name: "Päätä oikeus: Matti Esimerkki" });
    expect(endManager).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole("button", { name: "Päätä oikeus" }));
    const asked = { manager: managers[0]?.id, expectedVersion: 1 };
    await waitFor(() => expect(endManager.mock.calls[0]?.[0].input).toEqual(asked));
    expect(await screen.findByText("Oikeus on päättynyt.")).toBeTruthy();
  });
});

describe("the lists of managers and of learners", () => {
  test("follow each other: who was moved away manages nobody any more, and who was taken in is a learner", async () => {
    const user = userEvent.setup();
    const told = { managers, coverageLearners: answers.coverageLearners };
    const moveLearner = () => {
      told.managers = [manager(matti, "Matti Esimerkki", over)];
      return { __typename: "LearnerMoved", learner: matti };
    };
    const nameManager = () => {
      told.coverageLearners = [learner(kaija, "Mervi Esimerkki")];
      return { __typename: "ManagerChanged", manager: managers[0] };
    };
    const lists = { managers: () => told.managers, coverageLearners: () => told.coverageLearners };
    await openConsole({ at, answers: { ...answers, ...lists, moveLearner, nameManager } });
    await user.click(await screen.findByRole("button", { name: "Toiminnot: Matti Esimerkki" }));
    await user.click(await screen.findByRole("button", { name: "Siirrä" }));
    const moving = await screen.findByRole("dialog", { name: "Siirrä: Matti Esimerkki" });
    await user.click(within(moving).getByRole("button", { name: "Siirrä" }));
    await waitFor(() => expect(screen.queryByText("Näkee henkilöstön")).toBeNull());
    expect(await within(await panel()).findByText(/päättyi 16.11.2026/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Nimeä esihenkilö" }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("radio", { name: /^Joku muu/ }));
    await user.type(within(dialog).getByRole("textbox", { name: /Nimi/ }), "Mervi Esimerkki");
    await user.type(within(dialog).getByRole("textbox", { name: /Sähköposti/ }), "mervi@example.invalid");
    await user.click(within(dialog).getByRole("button", { name: "Nimeä esihenkilö" }));
    expect(await screen.findByRole("rowheader", { name: "Mervi Esimerkki" })).toBeTruthy();
  });
});
