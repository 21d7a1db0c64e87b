import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import { expect, test, vi } from "vitest";
import { openConsole } from "../app/testing/open-console.tsx";
import { answers, at, axeFaults, changed, file, id } from "./given-customers.ts";

async function openDialog(name: string, over: object = {}) {
  await openConsole({ at, answers: { ...answers, ...over } });
  await userEvent.click(await screen.findByRole("button", { name }));
  return within(await screen.findByRole("dialog"));
}

for (const language of languages) {
  test(`a file has no accessibility fault in ${language}`, async () => {
    await openConsole({ at, answers: { ...answers, session: { ...answers.session, language } }, language });
    await screen.findByRole("heading", { level: 1 });
    expect(await axeFaults()).toEqual([]);
  });
}

test("the file keeps the window title free of names, and shows the safe contact before any contact detail", async () => {
  await openConsole({ at, answers });
  expect(await screen.findByText("Vain tekstiviestillä arkisin.")).toBeTruthy();
  expect(document.title).toBe("Asiakas AJ-2026-0001 – Auttamisjärjestelmä");
  expect(screen.queryByText("+358 40 123 4567")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Näytä yhteystiedot" }));
  const contact = screen.getByText("+358 40 123 4567");
  const safe = screen.getByText("Vain tekstiviestillä arkisin.");
  expect(safe.compareDocumentPosition(contact) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test("the file shows what waits, the people, and every event with who and what", async () => {
  await openConsole({ at, answers });
  expect(await screen.findByRole("link", { name: "Anna päätös tiedoksi" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Joy Okafor" })).toBeTruthy();
  expect(screen.getByText("Asianajaja Esimerkki")).toBeTruthy();
  const events = within(await screen.findByRole("list", { name: "Tapahtumat" }));
  expect(events.getByText("20.11.2026 Turvatietoja muutettiin")).toBeTruthy();
  expect(events.getByText("Ei kotiosoitteeseen.")).toBeTruthy();
});

test("only what can be done is offered; what cannot is explained", async () => {
  const whyNot = [
    { action: "setSafety", reason: "Asiakkuus on päättynyt." },
    { action: "reopen", reason: "Henkilö on jo uudelleen asiakas." },
  ];
  const ended = { ...file, status: "ended", endedOn: "2026-10-01", availableActions: ["read", "addNote"], whyNot };
  await openConsole({ at, answers: { ...answers, customer: ended } });
  expect(await screen.findByRole("button", { name: "Lisää merkintä" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Muuta turvatietoja" })).toBeNull();
  expect(screen.getByText("Muuta turvatietoja: Asiakkuus on päättynyt.")).toBeTruthy();
  expect(screen.getByText("Avaa uudelleen uudella esityksellä: Henkilö on jo uudelleen asiakas.")).toBeTruthy();
});

test("linking people is spoken of where it can be done", async () => {
  const alone = { ...file, adult: null, children: [], links: [] };
  await openConsole({ at, answers: { ...answers, customer: alone } });
  expect(await screen.findByText(/^Liitä tähän lapset/)).toBeTruthy();
  document.body.replaceChildren();
  await openConsole({ at, answers: { ...answers, customer: { ...alone, availableActions: ["read"] } } });
  expect(await screen.findByText("Ei liitettyjä henkilöitä")).toBeTruthy();
  expect(screen.queryByText(/^Liitä tähän lapset/)).toBeNull();
});

test("an ended customership is opened again by a new referral of the same person", async () => {
  const ended = { ...file, status: "ended", endedOn: "2026-10-01", availableActions: ["read", "reopen"], whyNot: [] };
  await openConsole({ at, answers: { ...answers, customer: ended } });
  const way = await screen.findByRole("link", { name: "Avaa uudelleen uudella esityksellä" });
  expect(way.getAttribute("href")).toBe(`/referrals/new?customer=${id}`);
});

test("a customer who is not there, or not for this reader, is the page that is not found", async () => {
  await openConsole({ at, answers: { ...answers, customer: null } });
  expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
});

test("a note is checked, sent with the version that was read, and said to be saved", async () => {
  const added = vi.fn<(args: { input: object }) => object>(() => changed);
  const dialog = await openDialog("Lisää merkintä", { addNote: added });
  await userEvent.click(dialog.getByRole("button", { name: "Tallenna" }));
  expect(await dialog.findByText("Täytä tämä tieto.")).toBeTruthy();
  await userEvent.type(dialog.getByRole("textbox", { name: "Merkintä" }), "Soitti itse.");
  await userEvent.click(dialog.getByRole("button", { name: "Tallenna" }));
  await waitFor(() => expect(added).toHaveBeenCalled());
  expect(added.mock.calls[0]?.[0].input).toMatchObject({ customer: id, expectedVersion: 4, note: "Soitti itse." });
  expect(await screen.findByText("Merkintä tallennettu")).toBeTruthy();
});

test("a note that is written is not thrown away by Esc, the cross or Cancel without a question", async () => {
  await openDialog("Lisää merkintä");
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await userEvent.click(screen.getByRole("button", { name: "Lisää merkintä" }));
  const again = within(await screen.findByRole("dialog"));
  await userEvent.type(again.getByRole("textbox", { name: "Merkintä" }), "Soitti itse.");
  await userEvent.keyboard("{Escape}");
  const question = await screen.findByRole("alertdialog", { name: "Hylätäänkö kirjoitettu?" });
  await userEvent.click(within(question).getByRole("button", { name: "Jatka muokkaamista" }));
  expect(screen.getByRole("textbox", { name: "Merkintä" })).toHaveProperty("value", "Soitti itse.");
  for (const name of ["Sulje", "Peruuta"]) {
    await userEvent.click(again.getByRole("button", { name }));
    expect(await screen.findByRole("alertdialog")).toBeTruthy();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
  }
  await userEvent.click(again.getByRole("button", { name: "Peruuta" }));
  await userEvent.click(await screen.findByRole("button", { name: "Hylkää ja sulje" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("a note on an old version keeps its words and is sent again on the new one", async () => {
  const stale = { __typename: "StaleVersion", message: "Joku muu on muuttanut tietoja.", currentVersion: 5 };
  const added = vi.fn<(args: { input: object }) => object>(() => changed).mockReturnValueOnce(stale);
  let reads = 0;
  const customer = () => {
    reads += 1;
    return reads === 1 ? file : { ...file, version: 5 };
  };
  const dialog = await openDialog("Lisää merkintä", { customer, addNote: added });
  await userEvent.type(dialog.getByRole("textbox", { name: "Merkintä" }), "Soitti itse.");
  await userEvent.click(dialog.getByRole("button", { name: "Tallenna" }));
  expect(await dialog.findByText(/Tietoja on muutettu sillä välin/)).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Tallenna" }));
  await waitFor(() => expect(added).toHaveBeenCalledTimes(2));
  expect(added.mock.lastCall?.[0].input).toMatchObject({ expectedVersion: 5, note: "Soitti itse." });
});

test("safety details that somebody else changed are compared field by field", async () => {
  const stale = { __typename: "StaleVersion", message: "Joku muu on muuttanut tietoja.", currentVersion: 5 };
  const set = vi.fn<(args: { input: object }) => object>(() => changed).mockReturnValueOnce(stale);
  let reads = 0;
  const customer = () => {
    reads += 1;
    return reads === 1 ? file : { ...file, version: 5, safetyNote: "Ei töihin." };
  };
  const dialog = await openDialog("Muuta turvatietoja", { customer, setSafety: set });
  expect(dialog.getAllByRole("checkbox", { name: "Turvakielto" })).toHaveLength(1);
  await userEvent.click(dialog.getByRole("checkbox", { name: "Itsetuhoisuuden riski" }));
  await userEvent.click(dialog.getByRole("button", { name: "Tallenna" }));
  const conflict = within(await dialog.findByRole("table"));
  expect(
    conflict.getByRole("row", { name: /^Turvallisuusohje Et muuttanut tätä: tallennettu jää voimaan. Ei.*töihin/ }),
  ).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Säilytä omat muutokseni" }));
  await userEvent.click(dialog.getByRole("button", { name: "Tallenna" }));
  await waitFor(() => expect(set).toHaveBeenCalledTimes(2));
  expect(set.mock.lastCall?.[0].input).toMatchObject({
    expectedVersion: 5,
    safetyFlags: ["no_phone_contact", "protected_identity", "self_harm_risk"],
    protectedIdentity: true,
    safetyNote: "Ei töihin.",
  });
});

test("a change of handler is taken back on the version that it left behind; a refusal of that is told", async () => {
  const user = userEvent.setup();
  const stale = { __typename: "StaleVersion", message: "Joku muu on muuttanut tietoja.", currentVersion: 7 };
  const answersInTurn: object[] = [{ ...changed, customer: { ...file, version: 5 } }, changed, changed, stale];
  const assigned = vi.fn<(args: { input: object }) => object | undefined>(() => answersInTurn.shift());
  const assign = async () => {
    await user.click(await screen.findByRole("button", { name: "Vaihda vastuutyöntekijä" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: /Vastuutyöntekijä/ }));
    await user.click(await screen.findByRole("option", { name: "Ei kukaan" }));
    await user.click(dialog.getByRole("button", { name: "Tallenna" }));
    await user.click(await screen.findByRole("button", { name: "Kumoa" }));
  };
  await openConsole({ at, answers: { ...answers, assignHandler: assigned } });
  await assign();
  expect(await screen.findByText("Toiminto kumottiin")).toBeTruthy();
  expect(assigned.mock.calls.map(([{ input }]) => input)).toMatchObject([
    { expectedVersion: 4, handler: null },
    { expectedVersion: 5, handler: file.handler.id },
  ]);
  await assign();
  expect(await screen.findByText("Kumoaminen ei onnistunut. Joku muu on muuttanut tietoja.")).toBeTruthy();
});

test("a removed link to another customer can be made again; of one whose other end is not seen that is not offered", async () => {
  const user = userEvent.setup();
  const child = { id: "c2", reference: "AJ-2026-0002", name: "Joy Okafor", age: 9, endedOn: null };
  const toChild = { id: "l2", relation: "child", details: "Sisko", customer: child, organisation: null };
  const linked = vi.fn<(args: { input: object }) => object>(() => changed);
  const over = { customer: { ...file, links: [...file.links, toChild] }, unlinkPerson: changed, linkPerson: linked };
  await openConsole({ at, answers: { ...answers, ...over } });
  const remove = async (row: RegExp) => {
    await user.click(within(await screen.findByRole("row", { name: row })).getByRole("button", { name: "Poista" }));
    const asked = within(await screen.findByRole("alertdialog", { name: "Poista liitos" }));
    await user.click(asked.getByRole("button", { name: "Poista" }));
    await screen.findByText("Liitos poistettu");
  };
  await remove(/Sisko/);
  await user.click(screen.getByRole("button", { name: "Kumoa" }));
  expect(await screen.findByText("Toiminto kumottiin")).toBeTruthy();
  expect(linked.mock.calls[0]?.[0].input).toMatchObject({
    expectedVersion: 5,
    relation: "child",
    linkedCustomer: "c2",
    organisation: null,
    details: "Sisko",
  });
  await remove(/Asianajaja/);
  expect(screen.queryByRole("button", { name: "Kumoa" })).toBeNull();
});

test("somebody unknown to the system is linked by words; a link is removed after asking", async () => {
  const linked = vi.fn<(args: { input: object }) => object>(() => changed);
  const unlinked = vi.fn<(args: { input: object }) => object>(() => changed);
  const dialog = await openDialog("Liitä henkilö tai taho", { linkPerson: linked, unlinkPerson: unlinked });
  await userEvent.click(dialog.getByRole("button", { name: /Suhde/ }));
  await userEvent.click(await screen.findByRole("option", { name: "Tukihenkilö" }));
  await userEvent.type(dialog.getByRole("textbox", { name: /Lisätiedot/ }), "Tuki Henkilö");
  await userEvent.click(dialog.getByRole("button", { name: "Tallenna" }));
  await waitFor(() => expect(linked).toHaveBeenCalled());
  expect(linked.mock.calls[0]?.[0].input).toMatchObject({ relation: "support_person", details: "Tuki Henkilö" });
  await userEvent.click(await screen.findByRole("button", { name: "Poista" }));
  const asked = within(await screen.findByRole("alertdialog", { name: "Poista liitos" }));
  await userEvent.click(asked.getByRole("button", { name: "Poista" }));
  await waitFor(() => expect(unlinked.mock.calls[0]?.[0].input).toMatchObject({ customer: id, link: "l1" }));
});
