import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";
import { changed, draft, ids, listed, reviewed, versionPath } from "./course.sample.ts";

const session = sessionOf(["session:read", "course:write"]);
const answers = { session, courses: [listed], courseVersion: draft, courseCases: null };

type Edit = { readonly input: { readonly expectedVersion: number; readonly edit: Readonly<Record<string, unknown>> } };

describe("the list of courses", () => {
  test("tells of each version how far it is, and leads to it", async () => {
    await openConsole({ at: "/courses", answers });
    const row = (await screen.findByRole("link", { name: "Versio 1" })).closest("tr");
    expect(row?.textContent).toBe("Versio 1Luonnossuomi1.11.2026–12");
  });

  test("says what will be there while it is empty, and is closed to whoever does not write courses", async () => {
    await openConsole({ at: "/courses", answers: { ...answers, courses: [] } });
    expect(await screen.findByText("Kursseja ei ole")).toBeTruthy();
    document.body.replaceChildren();
    await openConsole({ at: "/courses", answers: { ...answers, session: sessionOf(["session:read"]) } });
    expect(await screen.findByRole("heading", { level: 1, name: "Ei käyttöoikeutta" })).toBeTruthy();
  });

  test("begins a course with a title and a code that follows from it", async () => {
    const user = userEvent.setup();
    const beginCourse = vi.fn((_asked: object) => changed(draft, 1));
    const { router } = await openConsole({ at: "/courses", answers: { ...answers, beginCourse } });
    await user.click(await screen.findByRole("button", { name: "Aloita uusi kurssi" }));
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByLabelText("Nimi suomeksi"), "Älä jää yksin!");
    await user.click(within(dialog).getByRole("button", { name: "Aloita uusi kurssi" }));
    await waitFor(() => expect(router.state.location.pathname).toBe(versionPath));
    expect(beginCourse.mock.calls[0]?.[0]).toMatchObject({
      input: { code: "ala-jaa-yksin", title: { fi: "Älä jää yksin!" } },
    });
  });
});

describe("a version that is written", () => {
  test("says why it was returned, what is missing where, and how far each language is", async () => {
    await openConsole({ at: versionPath, answers });
    expect(await screen.findByText("Reijo Esimerkki palautti kurssin muokattavaksi")).toBeTruthy();
    expect(screen.getByText("Korjatkaa otsikko.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "BB (ruotsi)" }).getAttribute("href")).toBe(
      `${versionPath}/lessons/bb?language=sv`,
    );
    expect(screen.getByText("1 teksti aiemman suomenkielisen tekstin mukaan")).toBeTruthy();
  });

  test("is rearranged by buttons and by keys, over the edge of a module", async () => {
    const user = userEvent.setup();
    const amendCourse = vi.fn((_asked: Edit) => changed(draft));
    await openConsole({ at: versionPath, answers: { ...answers, amendCourse } });
    await user.click(await screen.findByRole("button", { name: "Siirrä alas: BB" }));
    await waitFor(() => expect(amendCourse).toHaveBeenCalledTimes(1));
    expect(amendCourse.mock.calls[0]?.[0].input).toMatchObject({
      expectedVersion: 4,
      edit: {
        modules: [
          { name: "m1", lessons: ["aa"] },
          { name: "m2", lessons: ["bb", "cc"] },
        ],
      },
    });
    expect(await screen.findByText("BB: nyt 1. kohta moduulissa Toka")).toBeTruthy();
    screen.getByRole("link", { name: "AA" }).focus();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await waitFor(() => expect(amendCourse).toHaveBeenCalledTimes(2));
    expect(amendCourse.mock.calls[1]?.[0].input).toMatchObject({
      expectedVersion: 5,
      edit: { modules: [{ name: "m1", lessons: ["bb", "aa"] }, { name: "m2" }] },
    });
  });

  test("gives back a lesson that was removed, with its texts", async () => {
    const user = userEvent.setup();
    const amendCourse = vi.fn((_asked: Edit) => changed(draft));
    await openConsole({ at: versionPath, answers: { ...answers, amendCourse } });
    await user.click(await screen.findByRole("button", { name: "Poista: AA" }));
    await user.click(await screen.findByRole("button", { name: "Kumoa" }));
    await waitFor(() => expect(amendCourse).toHaveBeenCalledTimes(2));
    expect(amendCourse.mock.calls[0]?.[0].input.edit).toEqual({
      modules: [
        { name: "m1", lessons: ["bb"] },
        { name: "m2", lessons: ["cc"] },
      ],
    });
    expect(amendCourse.mock.calls[1]?.[0].input).toMatchObject({
      expectedVersion: 5,
      edit: {
        modules: [{ name: "m1", lessons: ["aa", "bb"] }, { name: "m2" }],
        lessons: [{ name: "aa", minutes: 6, body: { fi: "## Alku\n\nTeksti" } }],
      },
    });
  });

  test("keeps a module that has lessons, and says why", async () => {
    await openConsole({ at: versionPath, answers });
    await screen.findByRole("heading", { level: 3, name: "Eka" });
    expect(screen.queryByRole("button", { name: "Poista: Eka" })).toBeNull();
    expect(screen.getAllByText("Siirrä tai poista ensin moduulin oppitunnit.")).toHaveLength(2);
  });

  test("is shown anew where somebody else has rearranged it meanwhile", async () => {
    const user = userEvent.setup();
    const stale = { __typename: "StaleVersion", message: "Vanhentunut", currentVersion: 9 };
    await openConsole({ at: versionPath, answers: { ...answers, amendCourse: stale } });
    await user.click(await screen.findByRole("button", { name: "Siirrä alas: AA" }));
    expect(await screen.findByText(/Kurssia on muutettu sillä välin/)).toBeTruthy();
  });

  test("is not there for another course's address", async () => {
    await openConsole({ at: versionPath.replace(ids.course, ids.version), answers });
    expect(await screen.findByRole("heading", { level: 1, name: /ei löydy/i })).toBeTruthy();
  });
});

test("the cases of a module are called by their titles, and by their identifiers where they have none", async () => {
  const cases = [
    { name: "case-1", title: { fi: "Kokki", sv: "Kocken", en: "" } },
    { name: "case-2", title: { fi: "", sv: "", en: "" } },
  ];
  const [first, second] = draft.modules;
  const courseVersion = { ...draft, modules: [first, { ...second, cases: ["case-1", "case-2", "case-3"] }] };
  const courseCases = { id: ids.course, title: draft.title, cases };
  await openConsole({
    at: versionPath,
    answers: { ...answers, courseVersion, courseCases },
    language: "sv",
  });
  expect(await screen.findByText(/· Kocken · case-2 · case-3$/)).toBeTruthy();
});

test("what is not written in the reader's language is marked with its own", async () => {
  const inFinnish = (text: string) => ({ fi: text, sv: "", en: "" });
  const [first] = draft.modules;
  const lessons = first?.lessons.map((lesson) => ({ ...lesson, title: inFinnish("Oppitunti") }));
  const modules = [{ ...first, title: inFinnish("Moduuli"), lessons, cases: ["case-1"] }];
  const courseVersion = { ...draft, title: inFinnish("Kurssi"), modules };
  const courseCases = { id: ids.course, title: draft.title, cases: [{ name: "case-1", title: inFinnish("Kokki") }] };
  await openConsole({ at: versionPath, answers: { ...answers, courseVersion, courseCases }, language: "sv" });
  expect(await screen.findByRole("heading", { level: 1, name: "Kurssi" })).toBeTruthy();
  await screen.findByText("Kokki");
  const said = ["Kurssi", "Moduuli", "Oppitunti", "Kokki"].flatMap((text) => screen.getAllByText(text));
  // Twice in the structure, and once where a fault leads to it.
  expect(said.filter(({ textContent }) => textContent === "Oppitunti")).toHaveLength(3);
  expect(said.map((element) => element.getAttribute("lang"))).toEqual(said.map(() => "fi"));
});

describe("where what somebody else has saved meanwhile cannot be read", () => {
  /** A server that refuses what it is sent first, as out of date, and then shows nothing until it is back. */
  function losing(courseVersion: { readonly version: number }) {
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    onTestFinished(() => told.mockRestore());
    let stands: "before" | "gone" | "back" = "before";
    const read = () => {
      if (stands === "gone") throw new Error("The server is gone");
      return { ...courseVersion, version: stands === "before" ? courseVersion.version : 9 };
    };
    const change = vi.fn(({ input }: Edit): object => {
      if (input.expectedVersion === 9) return changed(courseVersion, 10);
      if (stands === "before") stands = "gone";
      return { __typename: "StaleVersion", message: "Vanhentunut", currentVersion: 9 };
    });
    const commands = { amendCourse: change, submitCourse: change, approveTranslation: change };
    return { answers: { ...answers, courseVersion: read, ...commands }, change, back: () => void (stands = "back") };
  }

  test.each([
    { at: versionPath, courseVersion: draft, act: "Lähetä tarkastettavaksi" },
    { at: `${versionPath}/review`, courseVersion: reviewed, act: "Hyväksy: Suomi" },
  ])("$at says so, and shows it once it is there", async ({ at, courseVersion, act }) => {
    const user = userEvent.setup();
    const server = losing(courseVersion);
    await openConsole({ at, answers: server.answers });
    await user.click(await screen.findByRole("button", { name: act }));
    const notice = await screen.findByRole("alert");
    expect(notice.textContent).toContain("mutta muutosta ei saatu luettua");
    server.back();
    await user.click(within(notice).getByRole("button", { name: "Yritä lukea uudelleen" }));
    expect(await screen.findByText(/Näet nyt uusimman tilan/)).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("a lesson stays as it is written, says that it is not saved, and is saved when it is gone on with", async () => {
    const user = userEvent.setup();
    const server = losing(draft);
    await openConsole({ at: `${versionPath}/lessons/aa`, answers: server.answers });
    const title = await screen.findByLabelText<HTMLInputElement>("Otsikko (suomi)");
    await user.type(title, " 2");
    expect(await screen.findByText(/Luonnoksen tallennus ei onnistunut/, {}, { timeout: 4000 })).toBeTruthy();
    expect(title.isConnected).toBe(true);
    expect(title.value).toBe("AA 2");
    server.back();
    await user.type(title, " 3");
    expect(await screen.findByText(/Luonnos tallennettu klo/, {}, { timeout: 4000 })).toBeTruthy();
    const [asked] = server.change.mock.lastCall ?? [];
    expect(asked?.input).toMatchObject({ expectedVersion: 9, edit: { lessons: [{ title: { fi: "AA 2 3" } }] } });
  });
});
