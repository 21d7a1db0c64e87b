import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";

const course = "33333333-3333-4333-8333-333333333333";
const at = `/courses/${course}/questions`;
const session = sessionOf(["session:read", "course:write"]);

function item(question: string, differently: object = {}) {
  const facts = { number: 1, isLatest: true, module: "m1", kind: "single", use: "exam", lawAsOf: null };
  const choices = [
    { text: "Kolme", isRight: true, share: null },
    { text: "Neljä", isRight: false, share: null },
  ];
  return {
    question,
    ...facts,
    stem: `Kysymys ${question}`,
    right: ["Kolme"],
    choices,
    statistics: null,
    ...differently,
  };
}

type Figures = { asked: number; difficulty: number; discrimination: number | null; concerns?: string[] };

function statistics({ concerns = [], ...figures }: Figures) {
  return { ...figures, concerns };
}

const ofHard = statistics({ asked: 120, difficulty: 0.254, discrimination: 0.3, concerns: ["hard"] });
const ofWeak = statistics({ asked: 30, difficulty: 0.5, discrimination: -0.1, concerns: ["weak"] });
const ofGood = statistics({ asked: 200, difficulty: 0.8, discrimination: null });
const ofOld = statistics({ asked: 40, difficulty: 0.6, discrimination: 0.4 });
const hard = item("q1", { statistics: ofHard });
const weak = item("q2", { statistics: ofWeak, module: "m2", kind: "true_false" });
const good = item("q3", { statistics: ofGood, use: "both" });
const unknown = item("q4", { use: "check" });
const old = item("q1", { number: 1, isLatest: false, stem: "Vanha q1", statistics: ofOld });

function bank(...questions: readonly object[]) {
  const modules = [
    { module: "m1", title: "Ensimmäinen" },
    { module: "m2", title: "Toinen" },
  ];
  return { course, title: "Keksitty kurssi", notice: "Keksitty, ei ohje.", modules, questions };
}

const whole = bank({ ...hard, number: 2 }, old, weak, good, unknown);
const answers = { session, questionBank: whole };

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const shares = item("q1", {
  number: 2,
  statistics: ofHard,
  choices: [
    { text: "Kolme", isRight: true, share: 0.254 },
    { text: "Neljä", isRight: false, share: 0.7 },
    { text: "Viisi", isRight: false, share: null },
  ],
});

for (const language of languages) {
  test.each([
    ["the list of banks", "/questions", { questionBanks: [{ course, title: "Keksitty kurssi", questions: 5 }] }],
    ["a bank", at, {}],
    ["a question's figures", `${at}/q1/statistics`, { questionBank: bank(shares, old) }],
  ] as const)(`%s has no accessibility fault in ${language}`, async (_, place, differently) => {
    await openConsole({ at: place, language, answers: { ...answers, ...differently } });
    await screen.findByRole("heading", { level: 1 });
    await screen.findAllByRole("rowheader");
    expect(await axeFaults()).toEqual([]);
  });
}

function rowOf(name: string): HTMLElement {
  return screen.getByRole("link", { name }).closest("tr") as HTMLElement;
}

function shown(): readonly (string | null)[] {
  return screen.getAllByRole("rowheader").map((cell) => within(cell).getByRole("link").textContent);
}

test("the bank says of each question how it does, and in words what is to be looked at", async () => {
  await openConsole({ at, answers });
  await screen.findByRole("link", { name: "Kysymys q1" });
  expect(screen.getByText("Keksitty, ei ohje.")).toBeTruthy();
  expect(rowOf("Kysymys q1").textContent).toContain("25,4\u00a0%");
  expect(rowOf("Kysymys q1").textContent).toContain("0,3");
  expect(within(rowOf("Kysymys q1")).getByText("Vaikea: alle 30 %")).toBeTruthy();
  expect(within(rowOf("Kysymys q2")).getByText("Ei erottele: alle 0,1")).toBeTruthy();
  expect(within(rowOf("Kysymys q3")).getByText("ei tiedossa")).toBeTruthy();
  expect(within(rowOf("Kysymys q4")).getByText("alle 30")).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Vanha q1" })).toBeNull();
});

test("what is to be looked at, and what has no figures, are links with how many they find", async () => {
  const user = userEvent.setup();
  await openConsole({ at, answers });
  await user.click(await screen.findByRole("link", { name: "Tarkistettavat (2)" }));
  expect(shown()).toEqual(["Kysymys q1", "Kysymys q2"]);
  expect(screen.getByRole("link", { name: "Luvut puuttuvat (1)" }).getAttribute("href")).toContain("look=unknown");
  await user.click(screen.getByRole("link", { name: "Luvut puuttuvat (1)" }));
  expect(shown()).toEqual(["Kysymys q4"]);
});

test.each([
  ["?module=m2", ["Kysymys q2"]],
  ["?use=both", ["Kysymys q3"]],
  ["?kind=true_false", ["Kysymys q2"]],
  ["?earlier=true&look=concerns", ["Kysymys q1", "Kysymys q2"]],
  ["?earlier=true&module=m1&use=exam", ["Kysymys q1", "Vanha q1"]],
  ["?sort=difficulty&direction=ascending", ["Kysymys q1", "Kysymys q2", "Kysymys q3", "Kysymys q4"]],
  ["?sort=discrimination&direction=descending", ["Kysymys q1", "Kysymys q2", "Kysymys q3", "Kysymys q4"]],
  ["?sort=asked&direction=descending", ["Kysymys q3", "Kysymys q1", "Kysymys q2", "Kysymys q4"]],
])("the address %s shows %j", async (search, expected) => {
  await openConsole({ at: `${at}${search}`, answers });
  await screen.findAllByRole("rowheader");
  expect(shown()).toEqual(expected);
});

test("a filter that finds nothing leads back to every question, and an empty bank says how questions come into it", async () => {
  await openConsole({ at: `${at}?module=m9`, answers });
  expect(await screen.findByText("Rajaus ei löydä yhtään kysymystä")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Näytä kaikki kysymykset" }).getAttribute("href")).toBe(at);
  document.body.replaceChildren();
  await openConsole({ at, answers: { session, questionBank: bank() } });
  expect(await screen.findByText("Pankissa ei ole kysymyksiä")).toBeTruthy();
});

test("a question's figures show what was chosen in place of what is right, version by version", async () => {
  await openConsole({ at: `${at}/q1/statistics`, answers: { session, questionBank: bank(shares, old) } });
  expect(await screen.findByRole("heading", { level: 1, name: "Kysymys q1" })).toBeTruthy();
  expect(screen.getByRole("region", { name: "Kysymyksen luvut, versio 2" })).toBeTruthy();
  const [chosen] = screen.getAllByRole("rowheader", { name: "Kolme (oikea)" });
  expect(chosen?.closest("tr")?.textContent).toContain("25,4\u00a0%");
  expect(screen.getAllByRole("rowheader", { name: "Neljä" })[0]?.closest("tr")?.textContent).toContain("70\u00a0%");
  expect(screen.getByRole("rowheader", { name: "Viisi" }).closest("tr")?.textContent).toContain("ei näytetä");
  const earlier = within(screen.getByRole("region", { name: "Kysymyksen luvut, aiempi versio 1" }));
  expect(earlier.getByText("Vanha q1")).toBeTruthy();
  expect(earlier.getByText("60 %")).toBeTruthy();
});

test("of a question that few exams have asked no figure is shown", async () => {
  await openConsole({ at: `${at}/q4/statistics`, answers: { session, questionBank: bank(unknown) } });
  expect(await screen.findByText(/^Kysymystä on kysytty alle 30 osallistujan ensimmäisessä kokeessa/)).toBeTruthy();
  expect(screen.queryByText(/%$/)).toBeNull();
});

test.each([
  [at, { questionBank: null }],
  ["/courses/nothing/questions", {}],
  [`${at}/q9/statistics`, { questionBank: bank() }],
])("what is not there is not found: %s", async (place, differently) => {
  await openConsole({ at: place, answers: { ...answers, ...differently } });
  expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
});

test("who does not write courses is told that this is not for them, and has no such place in the menu", async () => {
  await openConsole({ at, answers: { ...answers, session: sessionOf(["session:read", "statistics:read"]) } });
  expect(await screen.findByRole("heading", { level: 1 })).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Kysymykset" })).toBeNull();
  expect(screen.queryByRole("link", { name: "Kysymys q1" })).toBeNull();
});

test("trainers find the banks in the menu", async () => {
  await openConsole({ at: "/questions", answers: { session, questionBanks: [] } });
  expect(await screen.findByText("Kursseja ei ole vielä")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Kysymykset" })).toBeTruthy();
});
