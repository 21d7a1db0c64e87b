import { cleanup, screen, within } from "@testing-library/react";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";

const side = {
  centreMonths: 132,
  referrals: 13,
  perThousand: 0.471,
  admittedShare: null,
  compared: 18,
  comparedMonths: 240,
  isInflux: false,
};

const effect = {
  counted: [
    { first: "2006-02", last: "2015-12" },
    { first: "2026-03", last: "2026-10" },
  ],
  smallestCount: 5,
  centres: 26,
  leftOut: [
    { reason: "not_passed", centres: 5 },
    { reason: "not_counted", centres: 3 },
  ],
  ratio: 1.2008,
  lower: 0.3422,
  upper: 4.2139,
  before: side,
  after: { ...side, referrals: 6, perThousand: 0.181, admittedShare: 0.5, compared: null, isInflux: true },
  rows: [
    {
      id: "33333333-3333-4333-8333-333333333331",
      name: "Oulun vastaanottokeskus",
      nameSv: null,
      nameEn: null,
      passedHalf: "2015-1",
      before: { months: 6, referrals: 7, perThousand: 5.83 },
      after: { months: 6, referrals: null, perThousand: null },
    },
    {
      id: "33333333-3333-4333-8333-333333333332",
      name: "Forssan vastaanottokeskus",
      nameSv: null,
      nameEn: null,
      passedHalf: "2016-1",
      before: { months: 3, referrals: 0, perThousand: 0 },
      after: { months: 3, referrals: 0, perThousand: 0 },
    },
  ],
  halfYears: [
    { half: "2015-1", referrals: 15, open: 10, overHalf: 6, isInflux: false },
    { half: "2015-2", referrals: 8, open: 34, overHalf: 9, isInflux: true },
    { half: "2016-1", referrals: null, open: 34, overHalf: 26, isInflux: false },
  ],
};

const certifyingCourses = [
  { id: "55555555-5555-4555-8555-555555555551", title: "Lähiopetus", inProgramme: true, isCounted: true },
  { id: "55555555-5555-4555-8555-555555555552", title: "Tietosuoja", inProgramme: false, isCounted: false },
];

function answersOf(change: object = {}) {
  const session = sessionOf(["session:read", "coverage:read"]);
  return { session, certifyingCourses, trainingEffect: { ...effect, ...change } };
}

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

function rowOf(name: string): string {
  return screen.getByRole("rowheader", { name }).closest("tr")?.textContent ?? "";
}

const warnings = { fi: "Yhteys, ei todiste", sv: "Samband, inte bevis", en: "An association, not proof" };

for (const language of languages) {
  test(`the effect says that it is no proof and has no accessibility fault in ${language}`, async () => {
    const answers = answersOf();
    await openConsole({ at: "/effect", answers: { ...answers, session: { ...answers.session, language } }, language });
    expect(await screen.findByText(warnings[language])).toBeTruthy();
    expect(await axeFaults()).toEqual([]);
  });
}

test("the ratio comes with its interval and with what cannot be told from it", async () => {
  await openConsole({ at: "/effect", answers: answersOf() });
  expect(await screen.findByText(/1,20 kertaa niin paljon kuin ennen.*0,34–4,21; 26 keskusta/)).toBeTruthy();
  expect(screen.getByText(/Väli sisältää luvun 1/)).toBeTruthy();
  expect(rowOf("Esityksiä")).toBe("Esityksiä136");
  expect(rowOf("Auttamisjärjestelmään saman puolivuoden aikana otettujen osuus")).toMatch(/ei näytetä50\s%$/);
  expect(rowOf("Muiden, vielä kouluttamattomien keskusten esityksiä")).toMatch(/18ei näytetä$/);
});

test.each([
  [1.2, 3, /Koko väli on yli 1/],
  [0.2, 0.9, /Koko väli on alle 1/],
])("an interval from %f to %f is put in words", async (lower, upper, words) => {
  await openConsole({ at: "/effect", answers: answersOf({ lower, upper }) });
  expect(await screen.findByText(words)).toBeTruthy();
});

test("from too few referrals nothing is computed, and the screen says so", async () => {
  await openConsole({ at: "/effect", answers: answersOf({ ratio: null, lower: null, upper: null }) });
  expect(await screen.findByText(/ei voi laskea suhdetta: jokin vertailun luvuista on alle 5/)).toBeTruthy();
  expect(screen.queryByText(/luottamusväli \d/)).toBeNull();
});

test("the screen says how many centres are compared, and why the others are left out", async () => {
  await openConsole({ at: "/effect", answers: answersOf() });
  expect(await screen.findByText("Vertailussa on 26 keskusta. 8 jäi pois:")).toBeTruthy();
  expect(screen.getByText(/^5: enintään puolella henkilöstöstä on ollut todistus/)).toBeTruthy();
  expect(screen.getByText("Mukana ovat kansallisen koulutusohjelman kurssien todistukset: Lähiopetus.")).toBeTruthy();
  expect(screen.getByText(/^3: edeltävä tai seuraava puolivuosi ei ole ohi/)).toBeTruthy();
});

test.each([
  ["not_known", /^2: ei tiedetä, oliko yli puolella henkilöstöstä todistus/],
  ["not_open", /^2: keskus ei ollut auki/],
  ["not_comparable", /^2: samoina kuukausina ei ollut auki muita/],
  ["too_few", /^2: esityksiä on niin vähän/],
])("a centre left out as %s is told of", async (reason, words) => {
  await openConsole({ at: "/effect", answers: answersOf({ leftOut: [{ reason, centres: 2 }] }) });
  expect(await screen.findByText(words)).toBeTruthy();
});

test("where all are compared the screen says so, and where none can be it says why and draws nothing", async () => {
  await openConsole({ at: "/effect", answers: answersOf({ leftOut: [] }) });
  expect(await screen.findByText("Vertailussa on kaikki 26 keskusta.")).toBeTruthy();
  cleanup();
  const none = { centres: 0, rows: [], halfYears: [], leftOut: [{ reason: "not_counted", centres: 3 }], counted: [] };
  await openConsole({ at: "/effect", answers: answersOf(none) });
  expect(await screen.findByText("Yhtään keskusta ei voi vielä verrata.")).toBeTruthy();
  expect(screen.getByText(/^Miltään kuukaudelta ei vielä tiedetä/)).toBeTruthy();
  expect(screen.queryByRole("table")).toBeNull();
});

test("the months are told of which every referral is known, and that others are unknown and not none", async () => {
  await openConsole({ at: "/effect", answers: answersOf() });
  expect(
    await screen.findByText(
      /kuukausilta helmikuu 2006–joulukuu 2015, maaliskuu 2026–lokakuu 2026\. .*tuntematon ei ole/,
    ),
  ).toBeTruthy();
});

test("half-years say where the influx was, and do not show a small count", async () => {
  await openConsole({ at: "/effect", answers: answersOf() });
  const table = await screen.findByRole("table", { name: "Esitykset puolivuosittain" });
  expect(
    within(table)
      .getAllByRole("row")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "PuolivuosiEsityksiäKeskuksia aukiPuolen joskus ylittäneitäHuomautus",
    "Tammi–kesäkuu 201515106",
    "Heinä–joulukuu 20158349Elo–joulukuu 2015 mukana",
    "Tammi–kesäkuu 2016alle 53426",
  ]);
});

test("the comparison says which side reaches into the influx", async () => {
  await openConsole({ at: "/effect", answers: answersOf() });
  await screen.findByRole("rowheader", { name: "Huomautus" });
  expect(rowOf("Huomautus")).toBe("HuomautusElo–joulukuu 2015 mukana");
});

test("where no half-year reaches into the influx nothing is said of it", async () => {
  const halfYears = effect.halfYears.filter(({ isInflux }) => !isInflux);
  await openConsole({ at: "/effect", answers: answersOf({ halfYears, after: side }) });
  await screen.findByRole("table", { name: "Esitykset puolivuosittain" });
  expect(screen.queryByText(/turvapaikanhakijoita/)).toBeNull();
  expect(screen.queryByText(/Elo–joulukuu 2015/)).toBeNull();
  expect(screen.queryByRole("rowheader", { name: "Huomautus" })).toBeNull();
});

test("a centre's count stands with its months, or is not shown", async () => {
  await openConsole({ at: "/effect", answers: answersOf() });
  await screen.findByRole("rowheader", { name: "Oulun vastaanottokeskus" });
  expect(rowOf("Oulun vastaanottokeskus")).toContain("7 (6 kuukautta); 5,83 / 1 000 asukaskuukautta");
  expect(rowOf("Oulun vastaanottokeskus")).toContain("ei näytetä (6 kuukautta)");
  expect(rowOf("Forssan vastaanottokeskus")).toBe(
    "Forssan vastaanottokeskusTammi–kesäkuu 20160 (3 kuukautta)0 (3 kuukautta)",
  );
});

test("before any centre has passed half the screen says what will appear", async () => {
  await openConsole({
    at: "/effect",
    answers: answersOf({ centres: 0, rows: [], halfYears: [], leftOut: [{ reason: "not_passed", centres: 9 }] }),
  });
  expect(await screen.findByText(/Missään keskuksessa ei ole vielä/)).toBeTruthy();
});

test("who may not read coverage is told so", async () => {
  await openConsole({ at: "/effect", answers: { session: sessionOf(["session:read"]) } });
  expect(await screen.findByRole("heading", { name: "Ei käyttöoikeutta" })).toBeTruthy();
});
