import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { CaseContent } from "@vas/domain/forms";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";
import { toCaseInput } from "./case-content.ts";
import { inventedCase as cook } from "./invented-case.fixture.ts";

const course = "33333333-3333-4333-8333-333333333333";
const session = sessionOf(["session:read", "course:write"]);
const courseTitle = { fi: "Tunnista, kohtaa, ohjaa", sv: "Känn igen, möt, hänvisa", en: "Recognise, meet, refer" };
const keptBy = { id: "22222222-2222-4222-8222-222222222222", name: "Kaisa Esimerkki" };

function listed(differently: object = {}) {
  const facts = { name: "case-1", title: cook.title, number: 3, roles: ["reception"], scenes: 12, faults: 0 };
  const kept = { keptAt: "2026-11-23T10:00:00.000Z", keptBy, modules: [courseTitle] };
  return { __typename: "CourseCase", ...facts, ...kept, ...differently };
}

/** A case of the demo as the server tells it, for the editor. */
function editable(content: CaseContent, number = 3) {
  const input = toCaseInput(content);
  return {
    __typename: "EditableCase",
    course,
    courseTitle,
    number,
    keptAt: "2026-11-23T10:00:00.000Z",
    keptBy,
    case: input,
  };
}

const list = { session, courseCases: { __typename: "CourseCases", id: course, title: courseTitle, cases: [listed()] } };
const atList = `/courses/${course}/cases`;
const atCase = `${atList}/case-1`;

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const language of languages) {
  test(`the list of cases has no accessibility fault in ${language}`, async () => {
    await openConsole({ at: atList, answers: list, language });
    await screen.findByRole("link", { name: cook.title[language] });
    expect(await axeFaults()).toEqual([]);
  });

  test.each(["", `?scene=${cook.start}`, "?view=facts", "?view=try"])(
    `the editor at "%s" has no accessibility fault in ${language}`,
    async (search) => {
      await openConsole({ at: `${atCase}${search}`, answers: { session, courseCase: editable(cook) }, language });
      await screen.findByRole("heading", { level: 1, name: cook.title[language] });
      expect(await axeFaults()).toEqual([]);
    },
  );
}

describe("a case that is not written in the reader's language", () => {
  const title = { fi: "Kokki", sv: "", en: "" };
  const inSwedish = { ...session, language: "sv" };
  const langOf = (said: HTMLElement) => said.closest("[lang]")?.getAttribute("lang");

  test("is called in the list what it is called in another", async () => {
    const modules = [courseTitle, { fi: "Moduuli", sv: "", en: "" }];
    const courseCases = { ...list.courseCases, cases: [listed({ title, modules })] };
    await openConsole({ at: atList, answers: { session: inSwedish, courseCases } });
    const link = await screen.findByRole("link", { name: "Kokki" });
    expect(langOf(within(link).getByText("Kokki"))).toBe("fi");
    expect(langOf(screen.getByText("Moduuli"))).toBe("fi");
    expect(langOf(screen.getByText("Känn igen, möt, hänvisa,"))).toBe("sv");
  });

  test("can be tried in another, in which all that is said of it is marked", async () => {
    const user = userEvent.setup();
    const unwritten = JSON.stringify(cook, (key, value: unknown) => (key === "sv" ? "" : value));
    const courseCase = editable({ ...(JSON.parse(unwritten) as CaseContent), title });
    await openConsole({ at: `${atCase}?view=try`, answers: { session: inSwedish, courseCase } });
    const heading = await screen.findByRole("heading", { level: 1, name: "Kokki" });
    expect(langOf(within(heading).getByText("Kokki"))).toBe("fi");
    const played = within(screen.getByRole("tabpanel"));
    async function choose(name: string) {
      expect(langOf(played.getByText(name))).toBe("fi");
      await user.click(played.getByRole("radio", { name }));
      await user.click(played.getByRole("button", { name: "Välj det här" }));
    }
    expect(langOf(played.getByText("Tilanne arrival"))).toBe("fi");
    expect(langOf(played.getByText("Vad gör du?"))).toBe("sv");
    await choose("Valinta interpreter");
    expect(langOf(played.getByText("Seuraus interpreter"))).toBe("fi");
    await choose("Valinta ask");
    for (const said of ["Loppu good-end", "Opittavaa good-end"]) expect(langOf(played.getByText(said))).toBe("fi");
    await user.click(played.getByRole("button", { name: "Börja om" }));
    await choose("Valinta employer");
    expect(langOf(played.getByText("Työnantajaan ei oteta yhteyttä."))).toBe("fi");
    expect(await axeFaults()).toEqual([]);
  });
});

describe("the list", () => {
  test("says for whom each case is, in which modules, and whether it can be published", async () => {
    const answers = {
      session,
      courseCases: { ...list.courseCases, cases: [listed(), listed({ name: "case-2", faults: 2, modules: [] })] },
    };
    await openConsole({ at: atList, answers });
    const rows = await screen.findAllByRole("row");
    expect(rows[1]?.textContent).toContain("Voi julkaista");
    expect(rows[2]?.textContent).toContain("2 puutetta");
    expect(rows[2]?.textContent).toContain("Ei missään moduulissa");
  });

  test("begins a case with a name that the course has not, and opens it", async () => {
    const user = userEvent.setup();
    const keepCase = vi.fn<(asked: { input: object }) => object>(() => ({
      __typename: "CaseKept",
      case: editable(cook, 1),
    }));
    const { router } = await openConsole({ at: atList, answers: { ...list, keepCase, courseCase: editable(cook, 1) } });
    await user.click(await screen.findByRole("button", { name: "Uusi tapaus" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "Aloita tapaus" }));
    expect(dialog.getByText("Kirjoita otsikko.")).toBeTruthy();
    await user.type(dialog.getByRole("textbox", { name: /^Otsikko/ }), "Uusi tilanne");
    await user.click(dialog.getByRole("button", { name: "Aloita tapaus" }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`${atList}/case-2`));
    expect(keepCase.mock.calls[0]?.[0].input).toMatchObject({
      course,
      expectedNumber: 0,
      case: { name: "case-2", title: { fi: "Uusi tilanne", sv: "", en: "" } },
    });
  });

  test("a course that is none is not found, and one without cases says what will appear", async () => {
    await openConsole({ at: atList, answers: { session, courseCases: null } });
    expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
  });

  test("is not for those who do not write courses", async () => {
    await openConsole({ at: atList, answers: { ...list, session: sessionOf(["session:read"]) } });
    expect(screen.queryByRole("link", { name: cook.title.fi })).toBeNull();
  });
});

const answers = { session, courseCase: editable(cook) };

describe("the editor", () => {
  test("shows every scene in the list and in the drawing; both lead to it", async () => {
    const user = userEvent.setup();
    const { router } = await openConsole({ at: atCase, answers });
    const graph = within(await screen.findByRole("navigation", { name: "Kaavio" }));
    expect(graph.getAllByRole("link")).toHaveLength(cook.scenes.length);
    await user.click(graph.getByRole("link", { name: `Tilanne ${cook.start}, tilanne, alku` }));
    expect(router.state.location.search).toEqual({ scene: cook.start });
    expect(screen.getByRole("heading", { level: 2, name: `Muokattavana: Tilanne ${cook.start}` })).toBeTruthy();
  });

  test("tells the faults as they come, leads to their scene, and keeps a case with them as a new version", async () => {
    const user = userEvent.setup();
    const keepCase = vi.fn<(asked: { input: { case: { scenes: unknown[] } } }) => object>(() => ({
      __typename: "CaseKept",
      case: editable(cook, 4),
    }));
    await openConsole({ at: atCase, answers: { ...answers, keepCase } });
    expect(await screen.findByText("Puutteita ei ole: tapauksen voi julkaista.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Lisää loppu" }));
    const name = `scene-${cook.scenes.length + 1}`;
    const faults = within(screen.getByRole("region", { name: /^Puutteet/ }));
    expect(faults.getAllByRole("link", { name: `Ei tekstiä (${name})` }).length).toBeGreaterThan(0);
    expect(faults.getByText(/: Puuttuu: Teksti; Mitä tästä voi oppia\.$/)).toBeTruthy();
    await user.type(
      screen.getByRole("textbox", { name: "Teksti (Suomi)" }),
      "Kokki lähti, eikä kukaan tiedä minne hän meni sinä iltana.",
    );
    expect(faults.getAllByRole("link", { name: "Kokki lähti, eikä kukaan tiedä minne hän meni…" })).toHaveLength(2);
    expect(faults.getByText(/: Puuttuu: Teksti \(ruotsi ja englanti\); Mitä tästä voi oppia\.$/)).toBeTruthy();
    expect(faults.getByText(/Mikään valinta ei johda alusta tänne/)).toBeTruthy();
    const listed = within(screen.getByRole("region", { name: "Tilanteet ja loput" }))
      .getAllByRole("listitem")
      .at(-1);
    expect(listed?.textContent).toBe(`Kokki lähti, eikä kukaan tiedä minne hän meni… ${name}, loppu…sinä iltana.`);
    expect(screen.getByText("Muutoksia ei ole tallennettu.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Tallenna uutena versiona" }));
    await screen.findByText("Tapaus on tallennettu.");
    const sent = keepCase.mock.calls[0]?.[0].input;
    expect(sent).toMatchObject({ course, expectedNumber: 3 });
    expect(sent?.case.scenes).toHaveLength(cook.scenes.length + 1);
  });

  test("takes a scene out and puts it back", async () => {
    const user = userEvent.setup();
    await openConsole({ at: `${atCase}?scene=${cook.start}`, answers });
    await user.click(await screen.findByRole("button", { name: "Poista tilanne" }));
    expect(screen.queryByText("Puutteita ei ole: tapauksen voi julkaista.")).toBeNull();
    await user.click(await screen.findByRole("button", { name: "Kumoa" }));
    expect(await screen.findByText("Puutteita ei ole: tapauksen voi julkaista.")).toBeTruthy();
  });

  test("leaves a choice open that is begun, while it is being written", async () => {
    const user = userEvent.setup();
    await openConsole({ at: `${atCase}?scene=${cook.start}`, answers });
    const known = (await screen.findAllByRole("textbox", { name: "Mitä osallistuja tekisi (Suomi)" })).length;
    await user.click(await screen.findByRole("button", { name: "Lisää vaihtoehto" }));
    const field = screen.getAllByRole("textbox", { name: "Mitä osallistuja tekisi (Suomi)" })[known];
    if (!field) throw new Error("A new choice has a field for its words");
    await user.type(field, "Odotan.");
    expect(field.closest("details")?.open).toBe(true);
  });

  test("gives a scene another name only where no other has it", async () => {
    const user = userEvent.setup();
    await openConsole({ at: `${atCase}?scene=${cook.start}`, answers });
    const field = await screen.findByRole("textbox", { name: /^Tunnus/ });
    await user.clear(field);
    await user.type(field, cook.scenes[1]?.id ?? "");
    await user.click(screen.getByRole("button", { name: "Muuta tunnus" }));
    expect(await screen.findByText(/Tunnus ei kelpaa/)).toBeTruthy();
    await user.clear(field);
    await user.type(field, "alku");
    await user.click(screen.getByRole("button", { name: "Muuta tunnus" }));
    expect(await screen.findByText("alku, tilanne, alku, 3 vaihtoehtoa")).toBeTruthy();
    expect(screen.getByText("Puutteita ei ole: tapauksen voi julkaista.")).toBeTruthy();
  });
});

describe("a case that is edited", () => {
  test("what somebody else kept meanwhile is shown, and nothing of either is lost", async () => {
    const user = userEvent.setup();
    const warning = { fi: "Varoitus", sv: "Varning", en: "Warning" };
    let known = editable(cook);
    const keepCase = vi.fn<
      (asked: { input: { expectedNumber: number; case: { warning: unknown; scenes: unknown[] } } }) => object
    >(({ input }) =>
      input.expectedNumber === 3
        ? { __typename: "StaleVersion", message: "Tietoja on muutettu sillä välin.", currentVersion: 4 }
        : { __typename: "CaseKept", case: editable(cook, 5) },
    );
    await openConsole({ at: atCase, answers: { session, courseCase: () => known, keepCase } });
    await user.click(await screen.findByRole("button", { name: "Lisää loppu" }));
    known = editable({ ...cook, warning }, 4);
    await user.click(screen.getByRole("button", { name: "Tallenna uutena versiona" }));
    const row = await screen.findByRole("rowheader", { name: "Varoitus" });
    expect(row.closest("tr")?.textContent).toContain("Varoitus");
    await user.click(screen.getByRole("button", { name: "Säilytä omat muutokseni" }));
    await user.click(screen.getByRole("button", { name: "Tallenna uutena versiona" }));
    await waitFor(() => expect(keepCase).toHaveBeenCalledTimes(2));
    const sent = keepCase.mock.calls[1]?.[0].input;
    expect(sent).toMatchObject({ expectedNumber: 4, case: { warning } });
    expect(sent?.case.scenes).toHaveLength(cook.scenes.length + 1);
  });

  test.each([
    ["the same version", 3],
    ["a newer version", 4],
  ])("brings back upon %s what a browser that ended had not saved", async (_, number) => {
    const user = userEvent.setup();
    await openConsole({ at: atCase, answers });
    await user.click(await screen.findByRole("button", { name: "Lisää loppu" }));
    cleanup();

    const warning = { fi: "Varoitus", sv: "Varning", en: "Warning" };
    const known = editable(number === 3 ? cook : { ...cook, warning }, number);
    const keepCase = vi.fn((_asked: { input: { expectedNumber: number; case: { scenes: unknown[] } } }) => ({
      __typename: "CaseKept",
      case: editable(cook, number + 1),
    }));
    await openConsole({ at: atCase, answers: { session, courseCase: known, keepCase } });
    await user.click(await screen.findByRole("button", { name: "Tuo teksti takaisin" }));
    if (number === 4) await user.click(await screen.findByRole("button", { name: "Säilytä omat muutokseni" }));
    await user.click(screen.getByRole("button", { name: "Tallenna uutena versiona" }));
    await screen.findByText("Tapaus on tallennettu.");
    const sent = keepCase.mock.calls[0]?.[0].input;
    expect(sent).toMatchObject({ expectedNumber: number, case: number === 3 ? {} : { warning } });
    expect(sent?.case.scenes).toHaveLength(cook.scenes.length + 1);
    expect(localStorage.length).toBe(0);
  });

  test("is tried as a learner would go through it, to a critical error and from the beginning again", async () => {
    const user = userEvent.setup();
    await openConsole({ at: `${atCase}?view=try`, answers });
    const start = cook.scenes.find(({ id }) => id === cook.start);
    const wrong = start?.kind === "situation" ? start.choices.find(({ criticalError }) => criticalError) : undefined;
    if (!wrong) throw new Error("The demo's case has a critical error at its beginning");
    await user.click(await screen.findByRole("radio", { name: wrong.text.fi }));
    await user.click(screen.getByRole("button", { name: "Valitse tämä" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Vakava virhe" })).toBeTruthy();
    expect(screen.getByText(wrong.criticalError?.fi ?? "")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Aloita alusta" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Tilanne 1" })).toBeTruthy();
  });

  test("a case that is none is not found", async () => {
    await openConsole({ at: atCase, answers: { session, courseCase: null } });
    expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
  });
});
