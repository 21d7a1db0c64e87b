import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";
import { coverageCsv } from "./coverage-csv.ts";
import { readStaffCounts } from "./staff-count-lines.ts";

const oulu = "33333333-3333-4333-8333-333333333331";

function body(place: number, change: object = {}, asked: object = {}) {
  const day = { day: "2015-11-30", state: "known", certified: 2, staff: 5, countedOn: "2015-10-01", percent: 40 };
  const counted = { ...day, isOverHalf: false, ...asked };
  return {
    id: `33333333-3333-4333-8333-33333333333${place}`,
    kind: "reception_centre",
    name: `Keskus ${place}`,
    nameSv: null,
    nameEn: null,
    municipality: "Oulu",
    openedOn: null,
    closedOn: null,
    plannedOn: null,
    heldUntil: null,
    asked: counted,
    trend: [{ ...counted, day: "2015-10-31", percent: 20, certified: 1 }, counted],
    ...change,
  };
}

const bodies = [
  body(2, { openedOn: "2015-09-07", plannedOn: "2015-12-14", trend: [] }, { certified: 0, percent: 0, staff: 6 }),
  body(1),
  body(3, {}, { certified: 4, percent: 80, isOverHalf: true }),
  body(4, { trend: [] }, { state: "no_count", staff: null, percent: null, countedOn: null, certified: 3 }),
  body(5, { trend: [] }, { state: "count_too_small", staff: 2, percent: null, certified: 3 }),
];
const total = { bodies: 5, known: 3, certified: 6, staff: 16, percent: 38, overHalf: 1, withoutAnybody: 1 };
const learners = [
  {
    id: "44444444-4444-4444-8444-444444444441",
    name: "Aava Esimerkki",
    standing: "valid",
    course: "Lähiopetus",
    validFrom: "2015-03-02",
    validUntil: "2017-03-02",
    enrolledOn: null,
    dueOn: null,
  },
];
const told = [
  { countedOn: "2015-10-01", staff: 5, toldAt: "2015-10-02T09:00:00.000Z", holds: true },
  { countedOn: "2015-10-01", staff: 4, toldAt: "2015-10-01T09:00:00.000Z", holds: false },
];

const courses = [
  { id: "55555555-5555-4555-8555-555555555551", title: "Lähiopetus", inProgramme: true, isCounted: true },
  { id: "55555555-5555-4555-8555-555555555552", title: "Tietosuoja", inProgramme: false, isCounted: false },
];

const supervisor = {
  session: sessionOf(["session:read", "organisation:read", "coverage:read"]),
  coverage: ({ organisation }: { organisation?: string | null }) => ({
    day: "2015-11-30",
    bodies: bodies.filter(({ id }) => !organisation || id === organisation),
    total,
  }),
  certifyingCourses: courses,
  organisation: { ...bodies[1], version: 1, contacts: [], referrals: [], availableActions: [], whyNot: [] },
  staffCounts: told,
};
const trainer = {
  ...supervisor,
  session: sessionOf(["session:read", "organisation:read", "coverage:read", "training:manage"]),
  coverageLearners: learners,
  managers: [],
  organisationChoices: [],
};

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

function rowOf(name: string): string {
  return screen.getByRole("rowheader", { name: new RegExp(name) }).closest("tr")?.textContent ?? "";
}

const list = "/coverage?day=2015-11-30";
const titles = { fi: "Koulutuksen kattavuus", sv: "Utbildningens täckning", en: "Training coverage" };

for (const language of languages) {
  test(`the list has no accessibility fault in ${language}`, async () => {
    const session = { ...supervisor.session, language };
    await openConsole({ at: list, answers: { ...supervisor, session }, language });
    expect(await screen.findByRole("heading", { name: titles[language] })).toBeTruthy();
    await screen.findByRole("rowheader", { name: /Keskus 1/ });
    expect(await axeFaults()).toEqual([]);
  });

  test(`a body has no accessibility fault in ${language}`, async () => {
    const session = { ...trainer.session, language };
    await openConsole({ at: `/coverage/${oulu}?day=2015-11-30`, answers: { ...trainer, session }, language });
    await screen.findByRole("rowheader", { name: "Aava Esimerkki" });
    expect(await axeFaults()).toEqual([]);
  });
}

test("each body says its share in words, or why there is none", async () => {
  await openConsole({ at: list, answers: supervisor });
  await screen.findByRole("rowheader", { name: /Keskus 1/ });
  expect(rowOf("Keskus 1")).toContain("40 % (2/5)");
  expect(rowOf("Keskus 1")).toContain("31.10.2015: 20 %");
  expect(rowOf("Keskus 2")).toContain("Ei ketään");
  expect(rowOf("Keskus 3")).toContain("Yli puolet");
  expect(rowOf("Keskus 4")).toContain("henkilöstömäärää ei ole ilmoitettu. Todistus 3 henkilöllä");
  expect(rowOf("Keskus 5")).toContain("todistus 3 henkilöllä, mutta henkilöstöä on ilmoitettu vain 2");
  expect(screen.getByText("Todistus 6 henkilöllä 16 henkilöstä eli 38 %")).toBeTruthy();
});

test("bodies opened with nobody certified are named above the list", async () => {
  await openConsole({ at: list, answers: supervisor });
  const panel = await screen.findByRole("region", { name: /Avattu, mutta kenelläkään ei todistusta: 1/ });
  expect(
    within(panel)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["Keskus 2avattu 7.9.2015koulutus 14.12.2015"]);
});

test("where every certificate has ended, the screen leads to the day on which somebody last held one", async () => {
  const ended = bodies.map((body) => ({ ...body, asked: { ...body.asked, certified: 0, percent: 0 } }));
  const held = ended.map((one, place) => ({ ...one, heldUntil: place === 0 ? "2018-11-08" : "2017-11-08" }));
  const answers = { ...supervisor, coverage: { day: "2020-01-01", bodies: held, total } };
  await openConsole({ at: "/coverage?day=2020-01-01&kind=all", answers });
  const link = await screen.findByRole("link", { name: "Viimeksi jollakulla oli todistus 8.11.2018: katso kattavuus" });
  expect(link.getAttribute("href")).toBe("/coverage?day=2018-11-08&kind=all");
});

test("the day and the kind stand in the address", async () => {
  const coverage = vi.fn(supervisor.coverage);
  await openConsole({ at: "/coverage?day=2015-11-30&kind=all", answers: { ...supervisor, coverage } });
  await screen.findByRole("rowheader", { name: /Keskus 1/ });
  expect(coverage.mock.calls[0]?.[0]).toMatchObject({ day: "2015-11-30", kind: null });
  expect(screen.getByRole("columnheader", { name: "Laji" })).toBeTruthy();
});

test("where nothing was open the screen says so", async () => {
  await openConsole({ at: list, answers: { ...supervisor, coverage: { day: "2015-11-30", bodies: [], total } } });
  expect(await screen.findByText("Yhtään organisaatiota ei ollut avoinna")).toBeTruthy();
});

test("who may not read coverage is told so", async () => {
  await openConsole({ at: list, answers: { session: sessionOf(["session:read"]) } });
  expect(await screen.findByRole("heading", { name: "Ei käyttöoikeutta" })).toBeTruthy();
});

test("the file has numbers where they are known, and words where they are not", () => {
  const words = {
    t: ({ fi }: { fi: string }) => fi,
    language: "fi",
    label: (_: string, code: string) => code,
  } as never;
  const lines = coverageCsv(
    { bodies: [bodies[1], bodies[3]] as never, day: "2015-11-30", courses: "Vain Lähiopetus." },
    words,
  ).split("\r\n");
  expect(lines[1]).toBe("2015-11-30;Keskus 1;reception_centre;Oulu;;2;5;2015-10-01;40;Tiedossa;;Vain Lähiopetus.");
  expect(lines[2]).toBe(
    "2015-11-30;Keskus 4;reception_centre;Oulu;;3;;;;Ei tiedossa: henkilöstömäärää ei ole ilmoitettu;;Vain Lähiopetus.",
  );
});

test("the screen says of which courses certificates count, and can be asked for one", async () => {
  const coverage = vi.fn(supervisor.coverage);
  await openConsole({ at: list, answers: { ...supervisor, coverage } });
  expect(
    await screen.findByText("Mukana ovat kansallisen koulutusohjelman kurssien todistukset: Lähiopetus."),
  ).toBeTruthy();
  expect(coverage.mock.lastCall?.[0]).toMatchObject({ course: null });
  await userEvent.click(screen.getByRole("button", { name: /^Kurssi|Kurssi$/ }));
  await userEvent.click(await screen.findByRole("option", { name: "Tietosuoja" }));
  expect(await screen.findByText("Mukana ovat vain tämän kurssin todistukset: Tietosuoja.")).toBeTruthy();
  await waitFor(() => expect(coverage.mock.lastCall?.[0]).toMatchObject({ course: courses[1]?.id }));
  expect(screen.getByRole("link", { name: "Keskus 1" }).getAttribute("href")).toContain(`course=${courses[1]?.id}`);
});

test.each([
  [
    courses.map((one) => ({ ...one, inProgramme: false, isCounted: true })),
    "",
    /mukana ovat kaikkien kurssien todistukset: Lähiopetus; Tietosuoja/,
  ],
  [[], "", /Mikään kurssi ei vielä anna todistusta/],
  [courses, "&course=55555555-5555-4555-8555-555555555559", /Valittua kurssia ei löydy/],
])(
  "where the programme is not named, or a course is not there, the screen says so (%#)",
  async (certifyingCourses, search, words) => {
    await openConsole({ at: `${list}${search}`, answers: { ...supervisor, certifyingCourses } });
    expect(await screen.findByText(words)).toBeTruthy();
  },
);

test("a body is shown by the course of the address", async () => {
  const coverage = vi.fn(supervisor.coverage);
  await openConsole({
    at: `/coverage/${oulu}?day=2015-11-30&course=${courses[1]?.id}`,
    answers: { ...supervisor, coverage },
  });
  expect(await screen.findByText("Mukana ovat vain tämän kurssin todistukset: Tietosuoja.")).toBeTruthy();
  expect(coverage.mock.lastCall?.[0]).toMatchObject({ course: courses[1]?.id, organisation: oulu });
});

test("who reads coverage sees counts and no names; the trainer sees who it is about", async () => {
  const coverageLearners = vi.fn(() => learners);
  await openConsole({ at: `/coverage/${oulu}?day=2015-11-30`, answers: { ...supervisor, coverageLearners } });
  expect(await screen.findByText("Henkilöiden nimet näkee kouluttaja.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Ilmoita henkilöstömäärä" })).toBeNull();
  expect(coverageLearners).not.toHaveBeenCalled();
});

test("a trainer gives the number of staff; a day that is not possible is shown at its field", async () => {
  const user = userEvent.setup();
  const answers = [
    { __typename: "StaffCountRefused", message: "", line: 1, field: "countedOn", problem: "too_early" },
    { __typename: "StaffCountsTold", counts: 1 },
  ];
  const tellStaffCounts = vi.fn((_asked: { readonly input: object }) => answers.shift());
  await openConsole({ at: `/coverage/${oulu}?day=2015-11-30`, answers: { ...trainer, tellStaffCounts } });
  await user.click(await screen.findByRole("button", { name: "Ilmoita henkilöstömäärä" }));
  const dialog = await screen.findByRole("dialog", { name: "Ilmoita henkilöstömäärä" });
  const save = within(dialog).getByRole("button", { name: "Tallenna henkilöstömäärä" });
  await user.click(save);
  expect(tellStaffCounts).not.toHaveBeenCalled();
  await user.type(within(dialog).getByRole("textbox", { name: /Henkilöstön määrä/ }), "18");
  expect(await axeFaults()).toEqual([]);
  await user.click(save);
  expect(await within(dialog).findByText("Päivä on liian varhainen.")).toBeTruthy();
  expect(tellStaffCounts.mock.calls[0]?.[0].input).toMatchObject({ lines: [{ organisation: oulu, staff: 18 }] });
  await user.click(save);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("a trainer tells that somebody has left", async () => {
  const user = userEvent.setup();
  const moveLearner = vi.fn((_asked: { readonly input: object }) => ({ __typename: "LearnerMoved", learner: "x" }));
  await openConsole({ at: `/coverage/${oulu}?day=2015-11-30`, answers: { ...trainer, moveLearner } });
  for (const name of [/^Toiminnot: Aava/, "Siirrä"]) await user.click(await screen.findByRole("button", { name }));
  const dialog = await screen.findByRole("dialog", { name: "Siirrä: Aava Esimerkki" });
  await user.click(within(dialog).getByRole("button", { name: "Siirrä" }));
  await waitFor(() => expect(moveLearner).toHaveBeenCalledTimes(1));
  expect(moveLearner.mock.calls[0]?.[0].input).toMatchObject({ learner: learners[0]?.id, organisation: null });
});

test("lines of a spreadsheet are read by the name of the body in any language, with days as Finns write them", () => {
  const named = [{ id: oulu, name: "Oulu", nameSv: "Uleåborg", nameEn: null }];
  expect(readStaffCounts("oulu; 30.11.2015; 17\n\nUleåborg\t2015-12-01\t18\r\n", named)).toEqual({
    lines: [
      { organisation: oulu, countedOn: "2015-11-30", staff: 17 },
      { organisation: oulu, countedOn: "2015-12-01", staff: 18 },
    ],
    places: [1, 3],
    faults: [],
  });
  expect(readStaffCounts("Kemi;1.1.2015;3\nOulu;31.2.2015;3\n\nOulu;1.1.2015;kolme", named).faults).toEqual([
    { line: 1, fault: "body" },
    { line: 2, fault: "day" },
    { line: 4, fault: "number" },
  ]);
});

test("a trainer pastes numbers of staff; lines that are wrong are named and nothing is sent", async () => {
  const user = userEvent.setup();
  const refusal = { __typename: "StaffCountRefused", line: 1, field: "countedOn", problem: "too_early" };
  const answers = [
    { ...refusal, message: "Alkaen: Päivä on liian varhainen." },
    { __typename: "StaffCountsTold", counts: 1 },
  ];
  const tellStaffCounts = vi.fn((_asked: { readonly input: object }) => answers.shift());
  await openConsole({ at: list, answers: { ...trainer, tellStaffCounts } });
  await user.click(await screen.findByRole("button", { name: "Liitä henkilöstömääriä" }));
  const dialog = await screen.findByRole("dialog", { name: "Liitä henkilöstömääriä" });
  const lines = within(dialog).getByRole("textbox", { name: /Rivit/ });
  await user.type(lines, "Keskus 1;1.10.2015;kahdeksan");
  await user.click(within(dialog).getByRole("button", { name: "Tallenna 0 riviä" }));
  expect(await within(dialog).findByText("Rivi 1: määrä ei ole luku.")).toBeTruthy();
  expect(await axeFaults()).toEqual([]);
  expect(tellStaffCounts).not.toHaveBeenCalled();
  await user.clear(lines);
  await user.type(lines, "{Enter}Keskus 1;1.10.2015;8");
  await user.click(within(dialog).getByRole("button", { name: "Tallenna 1 rivi" }));
  expect(await within(dialog).findByText("Rivi 2: Alkaen: Päivä on liian varhainen.")).toBeTruthy();
  await user.click(within(dialog).getByRole("button", { name: "Tallenna 1 rivi" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(tellStaffCounts.mock.calls[0]?.[0].input).toEqual({
    lines: [{ organisation: oulu, countedOn: "2015-10-01", staff: 8 }],
  });
});
