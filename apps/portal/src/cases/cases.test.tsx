import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { openPortal } from "../app/testing/open-portal.tsx";
import { shelvesInMemory } from "../device/shelves.ts";

const enrolment = "44444444-4444-4444-8444-444444444444";
const playId = "66666666-6666-4666-8666-666666666666";
const at = `/portal/case/${enrolment}/case-1`;

function passed(place: number) {
  const words = { text: `Teksti ${place}`, choice: `Valinta ${place}`, consequence: `Seuraus ${place}` };
  return { __typename: "PassedScene", ...words };
}

function situation(place: number) {
  const choices = ["tulkki", "ystava"].map((name) => ({ __typename: "ShownChoice", name, text: `${name} ${place}` }));
  return { __typename: "ShownSituation", name: `scene-${place}`, place, text: `Teksti ${place}`, choices };
}

function play(place: number, differently: object = {}) {
  return {
    __typename: "CasePlay",
    id: playId,
    number: 1,
    status: "going_on",
    path: Array.from({ length: place }, (_, at_) => passed(at_)),
    situation: situation(place),
    criticalError: null,
    end: null,
    ...differently,
  };
}

function result(scale: string, score: number, verdict: string) {
  return { __typename: "ScaleResult", scale, score, best: 8, verdict };
}

const end = {
  __typename: "ShownEnd",
  outcome: "good",
  text: "Nelo sai apua.",
  lesson: "Tapaa jokainen yksin.",
  results: [result("safety", 8, "as_it_should"), result("rights", 5, "mostly"), result("procedure", -1, "harmful")],
};
const ended = play(2, { status: "ended", situation: null, end });
const inReview = play(1, { status: "critical_error", situation: null, criticalError: "Työnantaja sai tietää." });

function playable(now: object | null, differently: object = {}, status = "active") {
  const next = { __typename: "StepListed", kind: "lesson", name: "m5-a", title: "Matala kynnys", minutes: 5 };
  const standing = { __typename: "LearnerStanding", id: enrolment, status, stepsDone: 3, minutesLeft: 40, next };
  return {
    __typename: "PlayableCase",
    id: `${enrolment}:case-1`,
    title: "Kokki, joka ei käy ulkona",
    summary: "Mies ei puhu itse.",
    warning: null,
    minutes: 10,
    course: {
      __typename: "LearnerCourse",
      id: "33333333-3333-4333-8333-333333333333",
      notice: "Esittelykurssi, ei ohje.",
      modules: [],
      standing,
    },
    play: now,
    ...differently,
  };
}

async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const language of languages) {
  test.each([
    ["before it begins", playable(null, { warning: "Kuvaa pakottamista." })],
    ["in a situation", playable(play(2))],
    ["in review", playable(inReview)],
    ["at its end", playable(ended)],
  ])(`a case %s has no accessibility fault in ${language}`, async (_when, playableCase) => {
    await openPortal({ at, language, answers: { playableCase } });
    await screen.findByRole("heading", { level: 1, name: "Kokki, joka ei käy ulkona" });
    expect(await axeFaults()).toEqual([]);
  });
}

describe("before it begins", () => {
  test("a case says what it is about and warns, and can be passed over", async () => {
    await openPortal({ at, answers: { playableCase: playable(null, { warning: "Kuvaa pakottamista." }) } });
    expect(await screen.findByText("Kuvaa pakottamista.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Ohita tapaus nyt" })).toBeTruthy();
  });

  test("begun, it shows the first situation, whose heading takes focus", async () => {
    const user = userEvent.setup();
    const beginCase = vi.fn(() => ({ __typename: "CaseChanged", case: playable(play(0)) }));
    await openPortal({ at, answers: { playableCase: playable(null), beginCase } });
    await user.click(await screen.findByRole("button", { name: "Aloita tapaus" }));
    const heading = await screen.findByRole("heading", { level: 2, name: "Tilanne 1" });
    expect(document.activeElement).toBe(heading);
    expect(screen.queryByText(/Siitä seurasi/)).toBeNull();
  });

  test("what the server refuses is told in its own words", async () => {
    const user = userEvent.setup();
    const beginCase = { __typename: "EnrolmentOver", message: "Kurssi on jo päättynyt osaltasi." };
    await openPortal({ at, answers: { playableCase: playable(null), beginCase } });
    await user.click(await screen.findByRole("button", { name: "Aloita tapaus" }));
    expect(await screen.findByText(beginCase.message)).toBeTruthy();
  });
});

describe("in a situation", () => {
  test("opened again, a case is where it was left, and takes no focus from the page", async () => {
    await openPortal({ at, answers: { playableCase: playable(play(2)) } });
    const heading = await screen.findByRole("heading", { level: 2, name: "Tilanne 3" });
    expect(document.activeElement).not.toBe(heading);
    expect(screen.getByText("Polkusi tähän asti (2 valintaa)")).toBeTruthy();
  });

  test("a choice is marked, then made; what followed is told with the next situation, which takes focus", async () => {
    const user = userEvent.setup();
    const chooseInCase = vi.fn<(asked: { input: object }) => object>(() => ({
      __typename: "CaseChanged",
      case: playable(play(1)),
    }));
    await openPortal({ at, answers: { playableCase: playable(play(0)), chooseInCase } });
    await user.click(await screen.findByRole("button", { name: "Valitse tämä" }));
    expect(await screen.findByText("Valitse ensin, mitä teet.")).toBeTruthy();
    expect(chooseInCase).not.toHaveBeenCalled();
    await user.click(screen.getByRole("radio", { name: "tulkki 0" }));
    await user.click(screen.getByRole("button", { name: "Valitse tämä" }));
    const heading = await screen.findByRole("heading", { level: 2, name: "Tilanne 2" });
    expect(document.activeElement).toBe(heading);
    const described = document.getElementById(heading.getAttribute("aria-describedby") ?? "");
    expect(within(described as HTMLElement).getByText(/Seuraus 0/)).toBeTruthy();
    expect(screen.getAllByRole<HTMLInputElement>("radio").some(({ checked }) => checked)).toBe(false);
    const input = { play: playId, place: 0, scene: "scene-0", choice: "tulkki" };
    expect(chooseInCase.mock.calls[0]?.[0].input).toEqual(input);
  });

  test("a choice that comes too late is told kindly, and the case is shown where it is", async () => {
    const user = userEvent.setup();
    const chooseInCase = { __typename: "CaseMovedOn", message: "Olet jo valinnut tässä tilanteessa." };
    let now = playable(play(0));
    await openPortal({ at, answers: { playableCase: () => now, chooseInCase } });
    await user.click(await screen.findByRole("radio", { name: "ystava 0" }));
    now = playable(play(1));
    await user.click(screen.getByRole("button", { name: "Valitse tämä" }));
    expect(await screen.findByText(chooseInCase.message)).toBeTruthy();
    expect(await screen.findByRole("heading", { level: 2, name: "Tilanne 2" })).toBeTruthy();
  });

  test("a choice that could not be sent stays marked, and is sent again as the same one", async () => {
    const user = userEvent.setup();
    const keys: string[] = [];
    const chooseInCase = ({ idempotencyKey }: { idempotencyKey: string }) => {
      keys.push(idempotencyKey);
      if (keys.length === 1) throw new Error("no network");
      return { __typename: "CaseChanged", case: playable(play(1)) };
    };
    await openPortal({ at, answers: { playableCase: playable(play(0)), chooseInCase } });
    await user.click(await screen.findByRole("radio", { name: "tulkki 0" }));
    await user.click(screen.getByRole("button", { name: "Valitse tämä" }));
    expect(await screen.findByText(/Valintaa ei voitu tallentaa/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "tulkki 0" }).checked).toBe(true);
    await user.click(screen.getByRole("button", { name: "Valitse tämä" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Tilanne 2" })).toBeTruthy();
    expect(new Set(keys).size).toBe(1);
  });
});

test("a critical error is explained with the path, and the case is gone through again from its beginning", async () => {
  const user = userEvent.setup();
  const again = play(0, { id: "77777777-7777-4777-8777-777777777777", number: 2 });
  const beginCase = { __typename: "CaseChanged", case: playable(again) };
  await openPortal({ at, answers: { playableCase: playable(inReview), beginCase } });
  expect(await screen.findByRole("heading", { level: 2, name: "Vakava virhe" })).toBeTruthy();
  expect(screen.getByText("Työnantaja sai tietää.")).toBeTruthy();
  expect(screen.getByText("Polkusi tähän asti (1 valinta)")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Käy tapaus läpi uudelleen" }));
  expect(await screen.findByRole("heading", { level: 2, name: "Tilanne 1" })).toBeTruthy();
  expect(screen.getByText("2. läpikäynti")).toBeTruthy();
});

test("the end tells how it went on each scale in words, what can be learned, and leads to the next step", async () => {
  await openPortal({ at, answers: { playableCase: playable(ended) } });
  expect(await screen.findByText("Tapaa jokainen yksin.")).toBeTruthy();
  const safety = screen.getByText("Turvallisuus").closest("div");
  expect(safety?.textContent).toBe("TurvallisuusKuten pitääkin (8 pistettä, paras 8)");
  expect(screen.getByText("Menettely").closest("div")?.textContent).toContain("Haitallista (−1 pistettä, paras 8)");
  const next = screen.getByRole("link", { name: "Jatka: Matala kynnys" });
  expect(next.getAttribute("href")).toBe(`/portal/learn/${enrolment}/m5-a`);
  expect(screen.getByRole("button", { name: "Käy tapaus läpi uudelleen" })).toBeTruthy();
});

test("a case that is not the learner's is not found", async () => {
  await openPortal({ at, answers: { playableCase: null } });
  expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
});

test("a case that was begun with a network is where it was when the next choice is made without one", async () => {
  const user = userEvent.setup();
  const beginCase = { __typename: "CaseChanged", case: playable(play(0)) };
  const { network } = await openPortal({ at, answers: { playableCase: playable(null), beginCase } });
  await user.click(await screen.findByRole("button", { name: "Aloita tapaus" }));
  await user.click(await screen.findByRole("radio", { name: "tulkki 0" }));
  network.cut();
  await user.click(screen.getByRole("button", { name: "Valitse tämä" }));
  const kept = await screen.findByText("Valintasi on tallessa: tulkki 0");
  expect(document.activeElement).toBe(kept.closest("[role=status]"));
  expect(screen.queryByRole("button", { name: "Aloita tapaus" })).toBeNull();
});

test("a page that is opened on a choice that waits leaves focus where it is", async () => {
  const user = userEvent.setup();
  const shelves = shelvesInMemory();
  const asked = {
    at,
    shelves,
    answers: { playableCase: playable(play(0)) },
    post: () => Promise.reject(new TypeError()),
  };
  const { network } = await openPortal(asked);
  await user.click(await screen.findByRole("radio", { name: "tulkki 0" }));
  network.cut();
  await user.click(screen.getByRole("button", { name: "Valitse tämä" }));
  await screen.findByText("Valintasi on tallessa: tulkki 0");
  document.body.replaceChildren();
  await openPortal(asked);
  expect(await screen.findByText("Valintasi on tallessa: tulkki 0")).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
});

test("a choice that is made without a network is kept, and what follows is told to come later", async () => {
  const user = userEvent.setup();
  const { network, offline } = await openPortal({ at, answers: { playableCase: playable(play(0)) } });
  await user.click(await screen.findByRole("radio", { name: "tulkki 0" }));
  network.cut();
  await user.click(screen.getByRole("button", { name: "Valitse tämä" }));
  expect(await screen.findByText("Valintasi on tallessa: tulkki 0")).toBeTruthy();
  expect(screen.queryByRole("radiogroup")).toBeNull();
  const input = { play: playId, place: 0, scene: "scene-0", choice: "tulkki" };
  expect(offline.seen().waiting).toMatchObject([{ operation: "ChooseInCase", variables: { input } }]);
});
