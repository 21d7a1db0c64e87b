import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";

const course = { id: "55555555-5555-4555-8555-555555555555", title: "Tunnista, kohtaa, ohjaa" };
const enrolment = {
  id: "33333333-3333-4333-8333-333333333333",
  version: 2,
  learner: "77777777-7777-4777-8777-777777777771",
  learnerName: "Tiina Esimerkki",
  organisation: "Oulun vastaanottokeskus (esimerkki)",
  course: course.title,
  role: "reception",
  status: "active",
  isLate: true,
  isDelta: false,
  cycle: 2,
  origin: "assigned",
  enrolledOn: "2026-10-01",
  dueOn: "2026-11-01",
  extraTime: 0,
  endedOn: null,
  waiver: null,
  validUntil: "2099-01-01",
  renewalFrom: "2026-10-01",
  lastReminder: "late_1",
  remindedOn: "2026-11-08",
  availableActions: ["setDueDate", "remind", "grantExtraTime", "waive", "withdraw"],
  whyNot: [],
};
const over = {
  ...enrolment,
  id: "44444444-4444-4444-8444-444444444444",
  learner: "77777777-7777-4777-8777-777777777772",
  learnerName: "Ulla Esimerkki",
  status: "completed",
  isLate: false,
  endedOn: "2026-11-02",
  validUntil: "2018-11-02",
  availableActions: [],
};

function listOf(...nodes: readonly object[]) {
  const counts = { late: 1, active: 1, completed: 1, waived: 0, withdrawn: 0 };
  return { nodes, pageInfo: { endCursor: null, hasNextPage: false }, totalCount: nodes.length, counts };
}

const trainer = {
  session: sessionOf(["session:read", "organisation:read", "training:manage"]),
  enrolments: listOf(enrolment, over),
  openCourses: [course],
  organisationChoices: [],
};
const at = "/enrolments";

/** React Aria's announcer may still name a button that is gone; contrast needs a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(
    { include: ["body"], exclude: ["[data-live-announcer]"] },
    { rules: { "color-contrast": { enabled: false } } },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const language of languages) {
  test(`the list of enrolments has no accessibility fault in ${language}`, async () => {
    await openConsole({ at, answers: trainer, language });
    await screen.findByRole("rowheader", { name: "Tiina Esimerkki" });
    expect(await axeFaults()).toEqual([]);
  });
}

test("a row tells how somebody stands: late in words, due date, last reminder, certificate and its renewal", async () => {
  const learnerName = { learner: over.learner, name: "Ulla Esimerkki", version: 1, corrections: [] };
  await openConsole({ at, answers: { ...trainer, learnerName } });
  const row = (await screen.findByRole("rowheader", { name: "Tiina Esimerkki" })).closest("tr");
  for (const text of [/Myöhässä/, /1\.11\.2026/, /Viikko myöhässä 8\.11\.2026/, /kierros 2/, /uusiminen 1\.10\.2026/]) {
    expect(row?.textContent).toMatch(text);
  }
  const other = screen.getByRole("rowheader", { name: "Ulla Esimerkki" }).closest("tr");
  expect(other?.textContent).toContain("Suoritettu 2.11.2026");
  // Of what is over nothing is left to be done but to correct the name.
  await userEvent.click(within(other as HTMLElement).getByRole("button"));
  const menu = await screen.findByRole("dialog", { name: "Toiminnot: Ulla Esimerkki" });
  expect(within(menu).getAllByRole("button")).toHaveLength(1);
  await userEvent.click(within(menu).getByRole("button", { name: "Korjaa nimi" }));
  expect(await screen.findByDisplayValue("Ulla Esimerkki")).toBeTruthy();
});

test("a certificate that has ended is told as ended", async () => {
  await openConsole({ at, answers: trainer });
  const row = (await screen.findByRole("rowheader", { name: "Ulla Esimerkki" })).closest("tr") as HTMLElement;
  expect(within(row).getByText("Päättynyt 2.11.2018")).toBeTruthy();
});

test("a waiver tells its reason, by whom and when, also where it was taken back", async () => {
  const waiver = { __typename: "EnrolmentWaiver", reason: "Käynyt muualla.", on: "2026-11-02", by: "Kaisa Esimerkki" };
  const rows = [
    { ...over, status: "waived", waiver },
    { ...over, id: enrolment.id, status: "withdrawn", endedOn: "2026-11-05", waiver: { ...waiver, by: null } },
  ];
  await openConsole({ at, answers: { ...trainer, enrolments: listOf(...rows) } });
  expect(await screen.findByText("Vapautus 2.11.2026, Kaisa Esimerkki: Käynyt muualla.")).toBeTruthy();
  expect(screen.getByText("Peruttu 5.11.2026")).toBeTruthy();
  expect(screen.getByText("Vapautus 2.11.2026: Käynyt muualla.")).toBeTruthy();
});

test("the states are links with how many there are of each", async () => {
  const enrolments = vi.fn(() => listOf(enrolment));
  await openConsole({ at: `${at}?state=late`, answers: { ...trainer, enrolments } });
  const chip = await screen.findByRole("link", { name: "Myöhässä (1)" });
  expect(chip.getAttribute("aria-current")).toBe("true");
  expect(screen.getByRole("link", { name: "Suoritettu (1)" }).getAttribute("href")).toBe("/enrolments?state=completed");
  const [[asked]] = enrolments.mock.calls as unknown as [[{ filter: { state: string } }]];
  expect(asked.filter.state).toBe("late");
});

test("an empty list says what will appear here and how", async () => {
  await openConsole({ at, answers: { ...trainer, enrolments: listOf() } });
  expect(await screen.findByText(/anna kurssi organisaatiolle/)).toBeTruthy();
  expect(await axeFaults()).toEqual([]);
});

test("who may not manage training is not shown the screen", async () => {
  await openConsole({ at, answers: { ...trainer, session: sessionOf(["session:read"]) } });
  expect(screen.queryByRole("rowheader")).toBeNull();
  expect(await screen.findByRole("heading", { level: 1 })).toBeTruthy();
});

test("reminding those who are chosen asks first, then says how many were reminded", async () => {
  const user = userEvent.setup();
  const remindLearners = vi.fn(() => ({ __typename: "LearnersReminded", reminded: 1, skipped: 0 }));
  await openConsole({ at, answers: { ...trainer, remindLearners } });
  await user.click(await screen.findByRole("checkbox", { name: /Tiina/ }));
  await user.click(screen.getByRole("button", { name: "Muistuta (1)" }));
  const dialog = await screen.findByRole("dialog", { name: "Muistuta" });
  expect(within(dialog).getByText("Tiina Esimerkki")).toBeTruthy();
  await user.click(within(dialog).getByRole("button", { name: "Lähetä muistutus" }));
  expect(await screen.findByText("Muistutus lähetettiin 1 osallistujalle.")).toBeTruthy();
  const [[sent]] = remindLearners.mock.calls as unknown as [[{ input: object }]];
  expect(sent.input).toEqual({ enrolments: [enrolment.id] });
});

test("a waiver needs a reason, and what the server refuses is shown where it was written", async () => {
  const user = userEvent.setup();
  const refusal = { __typename: "InvalidField", message: "Syy: Tieto puuttuu.", field: "reason", problem: "required" };
  await openConsole({ at, answers: { ...trainer, waiveEnrolment: refusal } });
  await user.click(await screen.findByRole("button", { name: "Toiminnot: Tiina Esimerkki" }));
  await user.click(await screen.findByRole("button", { name: "Vapauta kurssista" }));
  const dialog = await screen.findByRole("dialog", { name: "Vapauta kurssista" });
  await user.click(within(dialog).getByRole("button", { name: "Vapauta kurssista" }));
  expect(await within(dialog).findByText("Syy: Tieto puuttuu.")).toBeTruthy();
  expect(await axeFaults()).toEqual([]);
});

test("a changed due date can be put back", async () => {
  const user = userEvent.setup();
  const setDueDates = vi.fn(() => ({ __typename: "DueDatesSet", count: 1 }));
  const ahead = { ...enrolment, isLate: false, dueOn: "2099-12-01" };
  await openConsole({ at, answers: { ...trainer, enrolments: listOf(ahead), setDueDates } });
  await user.click(await screen.findByRole("button", { name: "Toiminnot: Tiina Esimerkki" }));
  await user.click(await screen.findByRole("button", { name: "Aseta määräpäivä" }));
  const dialog = await screen.findByRole("dialog", { name: "Aseta määräpäivä" });
  await user.click(within(dialog).getByRole("button", { name: "Aseta määräpäivä" }));
  await user.click(await screen.findByRole("button", { name: /Kumoa/ }));
  const sent = setDueDates.mock.calls as unknown as [{ input: object }][];
  expect(sent.at(-1)?.[0].input).toEqual({
    enrolments: [{ enrolment: enrolment.id, expectedVersion: 3 }],
    dueOn: "2099-12-01",
  });
});

test("a due date that there is not is not sent as none: the dialog goes back to it", async () => {
  const user = userEvent.setup();
  const setDueDates = vi.fn(() => ({ __typename: "DueDatesSet", count: 1 }));
  const ahead = { ...enrolment, isLate: false, dueOn: "2099-12-01" };
  await openConsole({ at, answers: { ...trainer, enrolments: listOf(ahead), setDueDates } });
  await user.click(await screen.findByRole("button", { name: "Toiminnot: Tiina Esimerkki" }));
  await user.click(await screen.findByRole("button", { name: "Aseta määräpäivä" }));
  const dialog = await screen.findByRole("dialog", { name: "Aseta määräpäivä" });
  const [day] = within(dialog).getAllByRole("spinbutton") as [HTMLElement];
  await user.click(day);
  await user.keyboard("3122099");
  await user.click(within(dialog).getByRole("button", { name: "Aseta määräpäivä" }));
  expect(await within(dialog).findByText(/^Päivää 31.2.2099 ei ole/)).toBeTruthy();
  expect(document.activeElement).toBe(day);
  expect(setDueDates).not.toHaveBeenCalled();
});

test.each([
  [{ learners: 10, assignable: 10 }, /10 osallistujaa, ja kurssi annetaan heille kaikille/],
  [{ learners: 10, assignable: 9 }, /Kurssi annetaan 9 osallistujalle; muut suorittavat/],
])("assigning says of %o how many get the course, and of others only where there are some", async (counts, words) => {
  const user = userEvent.setup();
  const organisationChoices = [
    { id: "55555555-5555-4555-8555-555555555555", kind: "police", name: "Keksitty poliisi" },
  ];
  await openConsole({ at, answers: { ...trainer, organisationChoices, assignable: counts } });
  await user.click(await screen.findByRole("button", { name: "Anna kurssi organisaatiolle" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByRole("combobox", { name: /Organisaatio/ }), "Keks");
  await user.click(await screen.findByRole("option", { name: /Keksitty poliisi/ }));
  expect(await dialog.findByText(words)).toBeTruthy();
});

test.each([
  [{ learners: 0, assignable: 0 }, /ei ole osallistujia, joille kurssin voisi antaa/],
  [{ learners: 4, assignable: 0 }, /Kaikki organisaation 4 osallistujaa suorittavat kurssia jo/],
])("assigning of %o to nobody says why and where to go on, and cannot be sent", async (counts, words) => {
  const user = userEvent.setup();
  const organisationChoices = [
    { id: "55555555-5555-4555-8555-555555555555", kind: "police", name: "Keksitty poliisi" },
  ];
  await openConsole({ at, answers: { ...trainer, organisationChoices, assignable: counts } });
  await user.click(await screen.findByRole("button", { name: "Anna kurssi organisaatiolle" }));
  const dialog = within(await screen.findByRole("dialog"));
  const send = { name: "Anna kurssi organisaatiolle" };
  expect(dialog.getByRole("button", send)).toBeTruthy();
  await user.type(dialog.getByRole("combobox", { name: /Organisaatio/ }), "Keks");
  await user.click(await screen.findByRole("option", { name: /Keksitty poliisi/ }));
  expect(await dialog.findByText(words)).toBeTruthy();
  expect(dialog.getByRole("link", { name: "Kutsu osallistujia" }).getAttribute("href")).toMatch(/\/invitations$/);
  expect(dialog.queryByRole("button", send)).toBeNull();
  expect(await axeFaults()).toEqual([]);
});

test("assigning a course to a body says what is missing", async () => {
  const user = userEvent.setup();
  await openConsole({ at, answers: trainer });
  await user.click(await screen.findByRole("button", { name: "Anna kurssi organisaatiolle" }));
  const dialog = await screen.findByRole("dialog", { name: "Anna kurssi organisaatiolle" });
  expect(await axeFaults()).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Anna kurssi organisaatiolle" }));
  // The body and the work: what somebody's work is, is not guessed without the body.
  expect(await within(dialog).findAllByText("Valitse vaihtoehto.")).toHaveLength(2);
});

test("a course is assigned with the work that the kind of the body makes likely", async () => {
  const user = userEvent.setup();
  const organisation = "55555555-5555-4555-8555-555555555555";
  const organisationChoices = [{ id: organisation, kind: "police", name: "Keksitty poliisi" }];
  const assignLearners = vi.fn((_asked: object) => ({
    __typename: "LearnersAssigned",
    assigned: 2,
    skipped: 0,
    left: 0,
  }));
  const assignable = { learners: 2, assignable: 2 };
  await openConsole({ at, answers: { ...trainer, organisationChoices, assignable, assignLearners } });
  await user.click(await screen.findByRole("button", { name: "Anna kurssi organisaatiolle" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByRole("combobox", { name: /Organisaatio/ }), "Keks");
  await user.click(await screen.findByRole("option", { name: /Keksitty poliisi/ }));
  expect(dialog.getByRole("button", { name: /Työ/ }).textContent).toContain("Poliisi");
  await user.click(dialog.getByRole("button", { name: "Anna kurssi organisaatiolle" }));
  await waitFor(() => expect(assignLearners).toHaveBeenCalledTimes(1));
  expect(assignLearners.mock.calls[0]?.[0]).toMatchObject({ input: { organisation, role: "police" } });
});
