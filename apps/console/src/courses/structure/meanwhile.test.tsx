import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { openConsole, sessionOf } from "../../app/testing/open-console.tsx";
import { changed, draft, inAll, listed, reviewed, versionPath } from "../course.sample.ts";

const session = sessionOf(["session:read", "course:write"]);
const stale = { __typename: "StaleVersion", message: "Vanhentunut", currentVersion: 9 };
const [first, second] = draft.modules;

type Sent = { readonly input: { readonly expectedVersion: number; readonly edit: Readonly<Record<string, unknown>> } };
type Read = () => object;
type Opening = { readonly at?: string; readonly before?: object };

/** A server on which somebody else saves the course as the first command is on its way; then it is read so, and takes what is sent. */
async function openAsOtherSaves(theirs: Read, { at = versionPath, before = draft }: Opening = {}) {
  let read: Read = () => before;
  const change = vi.fn(({ input }: Sent): object => {
    if (input.expectedVersion === 9) return changed(theirs(), 10);
    read = () => ({ ...theirs(), version: 9 });
    return stale;
  });
  const commands = { amendCourse: change, returnCourse: change, publishCourse: change };
  const courseVersion = () => read();
  await openConsole({ at, answers: { session, courses: [listed], courseCases: null, courseVersion, ...commands } });
  return { user: userEvent.setup(), change, sent: () => change.mock.lastCall?.[0].input };
}

async function openDialog(user: ReturnType<typeof userEvent.setup>, button: string) {
  await user.click(await screen.findByRole("button", { name: button }));
  const dialog = await screen.findByRole("dialog");
  return {
    dialog,
    field: (name: string) => within(dialog).getByRole<HTMLInputElement>("textbox", { name }),
    send: async (name = "Tallenna") => user.click(within(dialog).getByRole("button", { name })),
    isClosed: () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull()),
  };
}

async function retype(user: ReturnType<typeof userEvent.setup>, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.type(field, text);
}

const otherLesson = () => ({ ...draft, modules: [first, { ...second, lessons: [] }] });

describe("a dialog of the structure stays open where somebody else has changed the course meanwhile", () => {
  test("a new module keeps its title, and is added to what the other has made of the course", async () => {
    const { user, sent } = await openAsOtherSaves(otherLesson);
    const { dialog, field, send, isClosed } = await openDialog(user, "Lisää moduuli");
    await user.type(field("Otsikko suomeksi"), "Kolmas");
    await send("Lisää moduuli");
    expect(await within(dialog).findByText(/Kurssia on muutettu sillä välin/)).toBeTruthy();
    expect(document.activeElement?.textContent).toContain("Antamasi tiedot ovat yhä tässä.");
    expect(field("Otsikko suomeksi").value).toBe("Kolmas");
    await send("Lisää moduuli");
    await isClosed();
    expect(sent()).toMatchObject({
      expectedVersion: 9,
      edit: { modules: [{ name: "m1" }, { name: "m2", lessons: [] }, { title: { fi: "Kolmas" } }] },
    });
    expect(screen.queryByText(/tee muutos uudelleen/)).toBeNull();
  });

  test("a module keeps what is typed in one language, and what the other has written in another stays", async () => {
    const theirs = () => ({ ...draft, modules: [{ ...first, title: { ...inAll("Eka"), sv: "Deras" } }, second] });
    const { user, sent } = await openAsOtherSaves(theirs);
    const { dialog, field, send, isClosed } = await openDialog(user, "Muokkaa: Eka");
    await retype(user, field("Nimi: Suomi"), "Oma");
    await send();
    expect(await within(dialog).findByText(/Kurssia on muutettu sillä välin/)).toBeTruthy();
    expect(field("Nimi: Suomi").value).toBe("Oma");
    expect(field("Nimi: Ruotsi").value).toBe("Deras");
    await send();
    await isClosed();
    expect(sent()).toMatchObject({
      expectedVersion: 9,
      edit: { modules: [{ name: "m1", title: { fi: "Oma", sv: "Deras", en: "Eka en" } }, { name: "m2" }] },
    });
  });

  test.each([
    { choice: "Säilytä omat muutokseni", fi: "Oma" },
    { choice: "Ota tallennetut tiedot", fi: "Heidän" },
  ])("where both have named the module, one of them is chosen: $choice", async ({ choice, fi }) => {
    const theirs = () => ({ ...draft, modules: [{ ...first, title: { ...inAll("Eka"), fi: "Heidän" } }, second] });
    const { user, change, sent } = await openAsOtherSaves(theirs);
    const { dialog, field, send, isClosed } = await openDialog(user, "Muokkaa: Eka");
    await retype(user, field("Nimi: Suomi"), "Oma");
    await send();
    expect(await within(dialog).findByRole("row", { name: /^Nimi: Suomi.*Oma.*Heidän/ })).toBeTruthy();
    expect(within(dialog).queryByRole("button", { name: "Tallenna" })).toBeNull();
    expect(field("Nimi: Suomi").value).toBe("Oma");
    expect(change).toHaveBeenCalledTimes(1);
    await user.click(within(dialog).getByRole("button", { name: choice }));
    await send();
    await isClosed();
    expect(sent()).toMatchObject({ expectedVersion: 9, edit: { modules: [{ title: { fi } }, { name: "m2" }] } });
  });

  test("a module that the other has removed cannot be saved, and what was typed stays to be copied", async () => {
    const { user } = await openAsOtherSaves(() => ({ ...draft, modules: [second] }));
    const { dialog, field, send } = await openDialog(user, "Muokkaa: Eka");
    await retype(user, field("Nimi: Suomi"), "Oma");
    await send();
    expect(await within(dialog).findByText(/Moduuli on poistettu sillä välin/)).toBeTruthy();
    expect(field("Nimi: Suomi").value).toBe("Oma");
    expect(within(dialog).queryByRole("button", { name: "Tallenna" })).toBeNull();
    await user.click(within(dialog).getByRole("button", { name: "Peruuta" }));
    expect(await screen.findByRole("alertdialog")).toBeTruthy();
  });

  test("a lesson of a module that the other has removed is added nowhere, and its title stays", async () => {
    const { user, change } = await openAsOtherSaves(() => ({ ...draft, modules: [second] }));
    await user.click((await screen.findAllByRole("button", { name: "Lisää oppitunti" }))[0] ?? document.body);
    const dialog = await screen.findByRole("dialog");
    const title = within(dialog).getByRole<HTMLInputElement>("textbox", { name: "Otsikko suomeksi" });
    await user.type(title, "Uusi");
    await user.click(within(dialog).getByRole("button", { name: "Lisää oppitunti" }));
    expect(await within(dialog).findByText(/Moduuli on poistettu sillä välin/)).toBeTruthy();
    expect(title.value).toBe("Uusi");
    await user.type(title, "{Enter}");
    expect(change).toHaveBeenCalledTimes(1);
  });
});

describe("so do those of the rules, of a return and of a publication", () => {
  test("the rules keep what is set, and take along what the other has set elsewhere in them", async () => {
    const theirs = () => ({ ...draft, exam: { ...draft.exam, attempts: 5 } });
    const { user, sent } = await openAsOtherSaves(theirs);
    const { dialog, field, send, isClosed } = await openDialog(user, "Muuta sääntöjä");
    await retype(user, field("Hyväksymisraja, %"), "90");
    await send();
    expect(await within(dialog).findByText(/Kurssia on muutettu sillä välin/)).toBeTruthy();
    expect(field("Hyväksymisraja, %").value).toBe("90");
    expect(field("Suorituskertoja").value).toBe("5");
    await send();
    await isClosed();
    const exam = { passPercent: 90, attempts: 5, shares: [{ module: "m1", questions: 3 }] };
    expect(sent()).toMatchObject({ expectedVersion: 9, edit: { exam } });
  });

  test("rules that both have changed are shown in words, and one of them is chosen", async () => {
    const { user, sent } = await openAsOtherSaves(() => ({ ...draft, exam: { ...draft.exam, passPercent: 70 } }));
    const { dialog, field, send, isClosed } = await openDialog(user, "Muuta sääntöjä");
    await retype(user, field("Hyväksymisraja, %"), "90");
    await send();
    expect(await within(dialog).findByRole("row", { name: /^Hyväksymisraja, %.*90.*70/ })).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: "Säilytä omat muutokseni" }));
    await send();
    await isClosed();
    expect(sent()).toMatchObject({ expectedVersion: 9, edit: { exam: { passPercent: 90 } } });
  });

  test("the reason of a return stays, and the return is tried again", async () => {
    const { user, sent } = await openAsOtherSaves(() => reviewed, { at: `${versionPath}/review`, before: reviewed });
    const { dialog, send, isClosed } = await openDialog(user, "Palauta muokattavaksi");
    const reason = within(dialog).getByRole<HTMLTextAreaElement>("textbox");
    await user.type(reason, "Korjatkaa luvut.");
    await send("Palauta muokattavaksi");
    expect(await within(dialog).findByText(/Kurssia on muutettu sillä välin/)).toBeTruthy();
    expect(reason.value).toBe("Korjatkaa luvut.");
    await send("Palauta muokattavaksi");
    await isClosed();
    expect(sent()).toMatchObject({ expectedVersion: 9, reason: "Korjatkaa luvut." });
  });

  test("what was chosen for a publication stays", async () => {
    const { user, sent } = await openAsOtherSaves(() => reviewed, { at: `${versionPath}/review`, before: reviewed });
    const { dialog, send, isClosed } = await openDialog(user, "Julkaise versio 2");
    await user.click(within(dialog).getByRole("radio", { name: /Olennainen muutos/ }));
    await send("Jatka");
    await send("Julkaise versio 2");
    expect(await within(dialog).findByText(/Kurssia on muutettu sillä välin/)).toBeTruthy();
    await send("Julkaise versio 2");
    await isClosed();
    expect(sent()).toMatchObject({ expectedVersion: 9, change: { kind: "material", lessons: ["aa"] } });
  });
});

test("what the other has saved and cannot be read is said in the dialog, and is read again with nothing lost", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  onTestFinished(() => told.mockRestore());
  let isGone = true;
  const { user, sent } = await openAsOtherSaves(() => {
    if (isGone) throw new Error("The server is gone");
    return draft;
  });
  const { dialog, field, send, isClosed } = await openDialog(user, "Lisää moduuli");
  await user.type(field("Otsikko suomeksi"), "Kolmas");
  await send("Lisää moduuli");
  const notice = await within(dialog).findByRole("alert");
  expect(notice.textContent).toContain("mutta muutosta ei saatu luettua");
  expect(field("Otsikko suomeksi").value).toBe("Kolmas");
  isGone = false;
  await user.click(within(notice).getByRole("button", { name: "Yritä lukea uudelleen" }));
  expect(await within(dialog).findByText(/Antamasi tiedot ovat yhä tässä/)).toBeTruthy();
  await send("Lisää moduuli");
  await isClosed();
  expect(sent()).toMatchObject({ expectedVersion: 9 });
});

test("a module of which it is not known whether it arrived is sent again as the same, and is added once", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  onTestFinished(() => told.mockRestore());
  const amendCourse = vi.fn((_sent: Sent & { readonly idempotencyKey: string }): object => changed(draft));
  amendCourse.mockImplementationOnce(() => {
    throw new Error("The server is gone");
  });
  const answers = { session, courses: [listed], courseCases: null, courseVersion: draft, amendCourse };
  await openConsole({ at: versionPath, answers });
  const user = userEvent.setup();
  const { dialog, field, send, isClosed } = await openDialog(user, "Lisää moduuli");
  await user.type(field("Otsikko suomeksi"), "Kolmas");
  await send("Lisää moduuli");
  expect(await within(dialog).findByRole("alert")).toBeTruthy();
  await send("Lisää moduuli");
  await isClosed();
  const [sent, again] = amendCourse.mock.calls.map(([{ input, idempotencyKey }]) => ({ input, idempotencyKey }));
  expect(again).toEqual(sent);
});

test("what is typed in a dialog of the course's structure is not thrown away by Esc without a question", async () => {
  const { user } = await openAsOtherSaves(() => draft);
  const { field } = await openDialog(user, "Lisää moduuli");
  await user.type(field("Otsikko suomeksi"), "Kolmas");
  await user.keyboard("{Escape}");
  expect(await screen.findByRole("alertdialog")).toBeTruthy();
});
