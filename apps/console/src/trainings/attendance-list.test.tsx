import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages, type Language } from "@vas/ui";
import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { openConsole } from "../app/testing/open-console.tsx";
import { answersOf, id, training, trainingsPage } from "../app/testing/trainings.ts";

const [aava, bea] = training().people;
const idOf = (place: number) => `44444444-4444-4444-8444-4444444445${String(place).padStart(2, "0")}`;
const names = ["Åsa Mäkelä-Esimerkki", ...Array.from({ length: 13 }, (_, place) => `Henkilö${place} Esimerkki`)];
const certified = names.map((name, place) => ({
  ...bea,
  id: idOf(place),
  name,
  expected: false,
  certifiedUntil: "2022-11-02",
}));
const long = training({ people: [aava, ...certified] });

const words = {
  fi: {
    find: "Etsi nimellä",
    all: "15 henkilöä, 0 merkitty",
    one: "Hakuun sopii 1 henkilö, 0 merkitty koko listalla",
    none: "Nimellä ei löydy ketään",
  },
  sv: {
    find: "Sök med namn",
    all: "15 personer, 0 markerade",
    one: "1 person motsvarar sökningen, 0 markerade på hela listan",
    none: "Ingen hittades med namnet",
  },
  en: {
    find: "Find by name",
    all: "15 people, 0 chosen",
    one: "1 person fits the search, 0 chosen on the whole list",
    none: "Nobody has this name",
  },
};

async function openTraining(change: object, language: Language = "fi") {
  const answers = answersOf(change);
  const session = { ...answers.session, language };
  await openConsole({ at: `/trainings/${id}`, answers: { ...answers, session }, language });
}

async function axeFaults() {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations;
}

describe("a long list of people has a search by name", () => {
  test.each(languages)("that tells how many fit, and what to do where nobody does, in %s", async (language) => {
    const user = userEvent.setup();
    await openTraining({ training: long }, language);
    const { find, all, one, none } = words[language];
    const field = await screen.findByRole("searchbox", { name: find });
    expect(screen.getByText(all).getAttribute("role")).toBe("status");
    await user.type(field, "esimerkki åsa");
    expect(screen.getByText(one).getAttribute("role")).toBe("status");
    expect(screen.getAllByRole("checkbox")).toHaveLength(1);
    expect(await axeFaults()).toEqual([]);
    await user.type(field, "x");
    expect(screen.getByText(none)).toBeTruthy();
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(await axeFaults()).toEqual([]);
  });

  test("and whoever was ticked stays ticked, whatever is searched next: all are sent together, by the keyboard", async () => {
    const user = userEvent.setup();
    const recordAttendance = vi.fn((_asked: { readonly input: object }) => ({
      __typename: "TrainingChanged",
      training: { ...long, version: 2, status: "held", attended: 3 },
    }));
    await openTraining({ training: long, recordAttendance });
    (await screen.findByRole("searchbox", { name: words.fi.find })).focus();
    await user.keyboard("ÅSA");
    await user.tab();
    await user.keyboard(" ");
    screen.getByRole("searchbox", { name: words.fi.find }).focus();
    await user.keyboard("{Escape}henkilö7");
    await user.click(screen.getByRole("checkbox", { name: /Henkilö7/ }));
    expect(screen.getByText("Hakuun sopii 1 henkilö, 2 merkitty koko listalla")).toBeTruthy();
    screen.getByRole("searchbox", { name: words.fi.find }).focus();
    await user.keyboard("{Escape}");
    expect(screen.getByText("15 henkilöä, 2 merkitty")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /Åsa/ }).checked).toBe(true);
    await user.click(screen.getByRole("checkbox", { name: /Aava/ }));
    await user.click(screen.getByRole("button", { name: "Merkitse 3 osallistujaa" }));
    await waitFor(() => expect(recordAttendance).toHaveBeenCalledTimes(1));
    expect(recordAttendance.mock.calls[0]?.[0].input).toMatchObject({ present: [idOf(0), idOf(8), aava?.id] });
  });

  test("and a short one has none", async () => {
    await openTraining({});
    expect(await screen.findAllByRole("checkbox")).toHaveLength(2);
    expect(screen.queryByRole("searchbox", { name: words.fi.find })).toBeNull();
  });
});

describe("those whose data were erased", () => {
  const held = { status: "held", version: 2 };

  test("count on both screens alike, and the training says how many they are", async () => {
    const erased = training({ ...held, attended: 3, people: [{ ...aava, attended: true, outcome: "completed" }] });
    await openTraining({ training: erased, trainings: trainingsPage(erased) });
    const panel = await screen.findByRole("region", { name: "3 osallistui" });
    expect(panel.textContent).toContain("Heistä 2 osallistujan tiedot on poistettu.");
    expect(within(panel).getAllByRole("listitem")).toHaveLength(1);
    await userEvent.setup().click(screen.getByRole("link", { name: "Kaikki koulutustilaisuudet" }));
    expect(await screen.findByText("3 osallistui")).toBeTruthy();
  });

  test("count where nobody else took part", async () => {
    await openTraining({ training: training({ ...held, attended: 1, people: [] }) });
    const panel = await screen.findByRole("region", { name: "1 osallistui" });
    expect(panel.textContent).toContain("Heistä yhden tiedot on poistettu.");
    expect(await axeFaults()).toEqual([]);
  });
});
