import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { legalDayOf } from "../app/legal-day.ts";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";
import { answersOf, forssa, id, training, trainingsPage } from "../app/testing/trainings.ts";

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id: rule, nodes }) => nodes.map((node) => `${rule}: ${node.html}`));
}

const titles = { fi: "Koulutustilaisuudet", sv: "Utbildningstillfällen", en: "Trainings" };

for (const language of languages) {
  test(`the list of trainings has no accessibility fault in ${language}`, async () => {
    const answers = answersOf();
    await openConsole({
      at: "/trainings",
      answers: { ...answers, session: { ...answers.session, language } },
      language,
    });
    expect(await screen.findByRole("heading", { name: titles[language] })).toBeTruthy();
    expect(await axeFaults()).toEqual([]);
  });

  test(`a training has no accessibility fault in ${language}`, async () => {
    const answers = answersOf();
    await openConsole({
      at: `/trainings/${id}`,
      answers: { ...answers, session: { ...answers.session, language } },
      language,
    });
    expect(await screen.findByRole("checkbox", { name: /Aava Esimerkki/ })).toBeTruthy();
    expect(await axeFaults()).toEqual([]);
  });
}

test("the list says when, where and for whom, and how many took part", async () => {
  const trainings = vi.fn((_asked: object) => answersOf().trainings);
  await openConsole({ at: "/trainings?year=2020", answers: answersOf({ trainings }) });
  const row = (await screen.findByRole("rowheader", { name: "14.12.2020 klo 9.00" })).closest("tr");
  expect(row?.textContent).toContain("LähiopetusForssaForssan vastaanottokeskus7 paikkaaSuunniteltu");
  expect(screen.getByRole("rowheader", { name: /2\.11\.2020/ }).closest("tr")?.textContent).toContain(
    "6 osallistuiPidetty",
  );
  expect(trainings.mock.calls[0]?.[0]).toMatchObject({ from: "2020-01-01", until: "2020-12-31" });
});

test("a long list goes on on further pages, and says how many there are", async () => {
  const user = userEvent.setup();
  const more = { ...trainingsPage(training()), totalCount: 51, pageInfo: { endCursor: "kursori", hasNextPage: true } };
  const last = trainingsPage(training({ id: id.replace(/1$/, "3"), heldOn: "2020-12-20" }));
  const trainings = vi.fn((asked: { after: string | null }) => (asked.after ? { ...last, totalCount: 51 } : more));
  const { router } = await openConsole({ at: "/trainings?year=2020", answers: answersOf({ trainings }) });
  expect(await screen.findByText(/^Yhteensä 51 riviä/)).toBeTruthy();
  await user.click(screen.getByRole("link", { name: "Seuraavat" }));
  expect(await screen.findByRole("rowheader", { name: /20\.12\.2020/ })).toBeTruthy();
  expect(router.state.location.search).toMatchObject({ year: "2020", after: "kursori" });
  expect(trainings.mock.lastCall?.[0]).toMatchObject({ from: "2020-01-01", first: 50, after: "kursori" });
});

test("without trainings the screen says how they come there, and who may not manage them is told so", async () => {
  await openConsole({ at: "/trainings", answers: answersOf({ trainings: trainingsPage() }) });
  expect(await screen.findByText("Ei koulutustilaisuuksia")).toBeTruthy();
});

test("who does not manage training is told so", async () => {
  await openConsole({ at: "/trainings", answers: { session: sessionOf(["session:read", "coverage:read"]) } });
  expect(await screen.findByRole("heading", { name: "Ei käyttöoikeutta" })).toBeTruthy();
});

test("a training that is not there is answered as such", async () => {
  await openConsole({ at: `/trainings/${id}`, answers: answersOf({ training: null }) });
  expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
});

test("a training is planned for a body that is found by its name", async () => {
  const user = userEvent.setup();
  const planTraining = vi.fn((_asked: { readonly input: object }) => ({
    __typename: "TrainingChanged",
    training: training(),
  }));
  await openConsole({ at: "/trainings", answers: answersOf({ planTraining }) });
  await user.click(await screen.findByRole("button", { name: "Suunnittele koulutustilaisuus" }));
  const dialog = await screen.findByRole("dialog", { name: "Suunnittele koulutustilaisuus" });
  await user.click(within(dialog).getByRole("button", { name: "Tallenna" }));
  expect(planTraining).not.toHaveBeenCalled();
  await user.click(within(dialog).getByRole("button", { name: /Kurssi/ }));
  await user.click(await screen.findByRole("option", { name: "Lähiopetus" }));
  await user.type(within(dialog).getByRole("combobox", { name: /Organisaatiot/ }), "Fors");
  await user.click(await screen.findByRole("option", { name: /Forssa/ }));
  expect(await within(dialog).findByRole("button", { name: "Poista: Forssa" })).toBeTruthy();
  await user.type(within(dialog).getByRole("textbox", { name: /Paikka/ }), "Kokoushuone");
  const [day] = within(dialog).getAllByRole("spinbutton");
  if (day) {
    await user.click(day);
    await user.keyboard("14122030");
  }
  const time = within(dialog).getByRole("textbox", { name: /Alkaa klo/ });
  await user.clear(time);
  await user.type(time, "9.30");
  const seats = within(dialog).getByRole("textbox", { name: /Paikkojen määrä/ });
  await user.clear(seats);
  await user.type(seats, "yksi");
  await user.click(within(dialog).getByRole("button", { name: "Tallenna" }));
  expect(await within(dialog).findByText("Tieto ei ole oikeassa muodossa.")).toBeTruthy();
  expect(planTraining).not.toHaveBeenCalled();
  await user.clear(seats);
  await user.type(seats, "12");
  expect(await axeFaults()).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Tallenna" }));
  await waitFor(() => expect(planTraining).toHaveBeenCalledTimes(1));
  expect(planTraining.mock.calls[0]?.[0].input).toMatchObject({
    organisations: [forssa.id],
    heldOn: "2030-12-14",
    beginsAt: "9.30",
    venue: "Kokoushuone",
    teacher: "Maija Meikäläinen",
    seats: 12,
  });
});

test("a day that has been held already is entered, and its attendance is next", async () => {
  const user = userEvent.setup();
  const planTraining = vi.fn((_asked: { readonly input: object }) => ({
    __typename: "TrainingChanged",
    training: training({}),
  }));
  const { router } = await openConsole({ at: "/trainings", answers: answersOf({ planTraining }) });
  await user.click(await screen.findByRole("button", { name: "Suunnittele koulutustilaisuus" }));
  const dialog = await screen.findByRole("dialog", { name: "Suunnittele koulutustilaisuus" });
  await user.click(within(dialog).getByRole("button", { name: /Kurssi/ }));
  await user.click(await screen.findByRole("option", { name: "Lähiopetus" }));
  await user.type(within(dialog).getByRole("combobox", { name: /Organisaatiot/ }), "Fors");
  await user.click(await screen.findByRole("option", { name: /Forssa/ }));
  await user.type(within(dialog).getByRole("textbox", { name: /Paikka/ }), "Kokoushuone");
  const yesterday = new Date(Date.now() - 86_400_000);
  const [day] = within(dialog).getAllByRole("spinbutton");
  if (day) {
    await user.click(day);
    const [year = "", month = "", date = ""] = legalDayOf(yesterday).split("-");
    await user.keyboard(date + month + year);
  }
  await user.click(within(dialog).getByRole("button", { name: "Tallenna" }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/trainings/${id}`));
  expect(planTraining.mock.calls[0]?.[0].input).toMatchObject({ heldOn: legalDayOf(yesterday) });
});

test("who took part is ticked, who was not on the list is added, and both are sent together", async () => {
  const user = userEvent.setup();
  const recordAttendance = vi.fn((_asked: { readonly input: object }) => ({
    __typename: "TrainingChanged",
    training: training({ version: 2, status: "held", attended: 2 }),
  }));
  await openConsole({ at: `/trainings/${id}`, answers: answersOf({ recordAttendance }) });
  await user.click(await screen.findByRole("checkbox", { name: /Aava Esimerkki/ }));
  await user.click(screen.getByRole("button", { name: /Työ niillä/ }));
  await user.click(await screen.findByRole("option", { name: "Rajavartiolaitos" }));
  await user.click(screen.getByRole("button", { name: "Lisää listan ulkopuolinen osallistuja" }));
  const dialog = await screen.findByRole("dialog", { name: "Lisää listan ulkopuolinen osallistuja" });
  await user.type(within(dialog).getByRole("textbox", { name: /Nimi/ }), "Uusi Esimerkki");
  await user.type(within(dialog).getByRole("textbox", { name: /Sähköposti/ }), "uusi@");
  await user.click(within(dialog).getByRole("button", { name: "Lisää" }));
  // What somebody's work is, is not guessed.
  expect(await within(dialog).findByText("Valitse vaihtoehto.")).toBeTruthy();
  await user.click(within(dialog).getByRole("button", { name: /Työ/ }));
  await user.click(await screen.findByRole("option", { name: "Poliisi" }));
  await user.click(within(dialog).getByRole("button", { name: "Lisää" }));
  expect(await within(dialog).findByText("Tieto ei ole oikeassa muodossa.")).toBeTruthy();
  await user.type(within(dialog).getByRole("textbox", { name: /Sähköposti/ }), "example.invalid");
  await user.click(within(dialog).getByRole("button", { name: "Lisää" }));
  await user.click(await screen.findByRole("button", { name: "Merkitse 2 osallistujaa" }));
  await waitFor(() => expect(recordAttendance).toHaveBeenCalledTimes(1));
  expect(recordAttendance.mock.calls[0]?.[0].input).toMatchObject({
    training: id,
    expectedVersion: 1,
    present: ["44444444-4444-4444-8444-444444444441"],
    walkIns: [{ name: "Uusi Esimerkki", email: "uusi@example.invalid", organisation: forssa.id, role: "police" }],
    role: "border",
  });
});

test("whoever is certified already is chosen apart, with how long they are, and is not on the printed list", async () => {
  const user = userEvent.setup();
  const recordAttendance = vi.fn((_asked: { readonly input: object }) => ({
    __typename: "TrainingChanged",
    training: training({ version: 2, status: "held", attended: 2 }),
  }));
  const [aava, bea] = training().people;
  const certified = { ...bea, expected: false, certifiedUntil: "2022-11-02" };
  const answers = answersOf({ training: training({ people: [aava, certified] }), recordAttendance });
  await openConsole({ at: `/trainings/${id}`, answers });
  const group = await screen.findByRole("group", { name: "Todistus jo voimassa" });
  await user.click(within(group).getByRole("checkbox", { name: /Bea Esimerkki/ }));
  expect(within(group).getByText("Todistus voimassa 2.11.2022 asti")).toBeTruthy();
  await user.click(
    within(screen.getByRole("group", { name: "Listalla olevat" })).getByRole("checkbox", { name: /Aava/ }),
  );
  expect(await axeFaults()).toEqual([]);
  const sheet = screen.getByRole("heading", { name: "Osallistujalista" }).closest("section");
  expect(sheet?.textContent).toContain("Aava");
  expect(sheet?.textContent).not.toContain("Bea");
  await user.click(screen.getByRole("button", { name: "Merkitse 2 osallistujaa" }));
  await waitFor(() => expect(recordAttendance).toHaveBeenCalledTimes(1));
  const present = recordAttendance.mock.calls[0]?.[0].input;
  expect(present).toMatchObject({ present: [bea?.id, aava?.id], walkIns: [] });
});

test("for whom the day completed nothing stands in the list, and of whom it can be mended is told again", async () => {
  const user = userEvent.setup();
  const [aava, bea] = training().people;
  const took = (outcomes: readonly string[]) => ({
    version: outcomes.length,
    status: "held",
    attended: 2,
    people: [aava, bea].map((person, place) => ({ ...person, attended: true, outcome: outcomes[place] })),
  });
  const recordAttendance = vi.fn((_asked: { readonly input: object }) => ({
    __typename: "TrainingChanged",
    training: training(took(["completed", "learning"])),
  }));
  const answers = answersOf({ training: training(took(["nothing", "certified"])), recordAttendance });
  await openConsole({ at: `/trainings/${id}`, answers });
  const list = await screen.findByRole("region", { name: "2 osallistui" });
  expect(within(list).getByText(/Aava/).closest("li")?.textContent).toBe(
    "Aava Esimerkki, Forssa: kurssi jäi suorittamattaPeru merkintä",
  );
  expect(within(list).getByText(/Bea/).closest("li")?.textContent).toBe(
    "Bea Esimerkki, Forssa: todistus oli jo, uutta ei annettuPeru merkintä",
  );
  expect(screen.getAllByRole("checkbox")).toHaveLength(1);
  await user.click(
    screen.getByRole("checkbox", { name: "Aava Esimerkki, Forssa (osallistui, kurssi jäi suorittamatta)" }),
  );
  await user.click(screen.getByRole("button", { name: "Merkitse 1 osallistuja" }));
  expect(await screen.findByText("Osallistujat on merkitty.")).toBeTruthy();
});

test("noting says of how many the day did not complete the course", async () => {
  const user = userEvent.setup();
  const [aava] = training().people;
  const noted = { version: 2, status: "held", attended: 1, people: [{ ...aava, attended: true, outcome: "learning" }] };
  const recordAttendance = () => ({ __typename: "TrainingChanged", training: training(noted) });
  await openConsole({ at: `/trainings/${id}`, answers: answersOf({ recordAttendance }) });
  await user.click(await screen.findByRole("checkbox", { name: /Aava Esimerkki/ }));
  await user.click(screen.getByRole("button", { name: "Merkitse 1 osallistuja" }));
  expect(await screen.findByText(/Yhdelle heistä päivä ei tuonut kurssin suoritusta/)).toBeTruthy();
});

test("before its day the list only says who is expected; the printed one has lines for all seats", async () => {
  await openConsole({ at: `/trainings/${id}`, answers: answersOf({ training: training({ heldOn: "2999-12-14" }) }) });
  expect(await screen.findByRole("region", { name: "Odotettuja osallistujia: 2" })).toBeTruthy();
  expect(screen.queryByRole("checkbox")).toBeNull();
  const sheet = screen.getByRole("heading", { name: "Osallistujalista" }).closest("section");
  // A head, two people, and five empty lines of seven seats.
  expect(sheet?.querySelectorAll("tr")).toHaveLength(8);
});

test("a cancelled training says why, and is not changed any more", async () => {
  const cancelled = training({ status: "cancelled", cancelReason: "Sairaus" });
  await openConsole({ at: `/trainings/${id}`, answers: answersOf({ training: cancelled }) });
  expect(await screen.findByText("Sairaus")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Muuta tietoja" })).toBeNull();
});

test("a training is cancelled with a reason", async () => {
  const user = userEvent.setup();
  const cancelTraining = vi.fn((_asked: { readonly input: object }) => ({
    __typename: "TrainingChanged",
    training: training({ version: 2, status: "cancelled", cancelReason: "Sairaus" }),
  }));
  await openConsole({ at: `/trainings/${id}`, answers: answersOf({ cancelTraining }) });
  await user.click(await screen.findByRole("button", { name: "Peru koulutustilaisuus" }));
  const dialog = await screen.findByRole("dialog", { name: "Peru koulutustilaisuus" });
  await user.type(within(dialog).getByRole("textbox", { name: /Syy/ }), "Sairaus");
  await user.click(within(dialog).getByRole("button", { name: "Peru koulutustilaisuus" }));
  await waitFor(() => expect(cancelTraining).toHaveBeenCalledTimes(1));
  expect(cancelTraining.mock.calls[0]?.[0].input).toMatchObject({
    training: id,
    expectedVersion: 1,
    reason: "Sairaus",
  });
});
