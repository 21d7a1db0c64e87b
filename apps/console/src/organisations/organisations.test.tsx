import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, onTestFinished, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";

const centre = {
  __typename: "Organisation",
  id: "22222222-2222-4222-8222-222222222222",
  version: 3,
  kind: "reception_centre",
  name: "Oulun vastaanottokeskus",
  nameSv: "Uleåborgs förläggning",
  nameEn: null,
  municipality: "Oulu",
  openedOn: "2015-09-01",
  closedOn: null,
  capacity: 250,
  contacts: [
    {
      id: "33333333-3333-4333-8333-333333333333",
      name: "Kaisa Kontakti",
      position: "johtaja",
      phone: "+358 40 123",
      email: "kaisa@example.invalid",
    },
  ],
  referrals: [{ half: "2015-1", count: 12 }],
  availableActions: ["read", "amend", "addContact", "amendContact", "removeContact", "close"],
  whyNot: [],
};

function pageOf(...nodes: readonly object[]) {
  return { nodes, totalCount: nodes.length, pageInfo: { endCursor: null, hasNextPage: false } };
}

const writer = {
  session: sessionOf(["session:read", "organisation:read", "organisation:write"]),
  organisations: pageOf(centre),
  organisation: centre,
};
const reader = { ...writer, session: sessionOf(["session:read", "organisation:read"]) };
const changed = { __typename: "OrganisationChanged", organisation: centre };
const file = `/organisations/${centre.id}`;

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const language of languages) {
  for (const at of ["/organisations", "/organisations/new", file, `${file}/amend`]) {
    test(`${at.replace(centre.id, "$id")} has no accessibility fault in ${language}`, async () => {
      const session = { ...writer.session, language };
      await openConsole({ at, answers: { ...writer, session }, language });
      await screen.findByRole("heading", { level: 1 });
      expect(await axeFaults()).toEqual([]);
    });
  }
}

test("a body has the name of the language that is read", async () => {
  const session = { ...writer.session, language: "sv" };
  await openConsole({ at: "/organisations", answers: { ...writer, session }, language: "sv" });
  expect(await screen.findByRole("link", { name: "Uleåborgs förläggning" })).toBeTruthy();
});

test("the kind is part of the address, and what is searched for is not", async () => {
  const asked = vi.fn<(args: { filter: object }) => object>(() => pageOf(centre));
  const { router } = await openConsole({
    at: "/organisations?kind=police&closed=true",
    answers: { ...writer, organisations: asked },
  });
  await screen.findByRole("link", { name: centre.name });
  expect(asked.mock.calls[0]?.[0]).toMatchObject({ filter: { kind: "police", openOn: null, search: null } });
  await userEvent.type(screen.getByRole("searchbox", { name: "Hae nimellä tai kunnalla" }), "oulu{Enter}");
  await waitFor(() => expect(asked.mock.lastCall?.[0]).toMatchObject({ filter: { search: "oulu", kind: "police" } }));
  expect(router.state.location.href).toBe("/organisations?kind=police&closed=true");
});

test("an empty list says what to do", async () => {
  await openConsole({ at: "/organisations", answers: { ...writer, organisations: pageOf() } });
  expect(await screen.findByText("Yhtään organisaatiota ei löytynyt")).toBeTruthy();
});

test("the file tells the facts, whom to reach, and the referrals of each half-year", async () => {
  await openConsole({ at: file, answers: writer });
  expect(await screen.findByRole("heading", { name: centre.name })).toBeTruthy();
  expect(screen.getByRole("link", { name: "+358 40 123" }).getAttribute("href")).toBe("tel:+35840123");
  const half = screen.getByRole("rowheader", { name: "tammi–kesäkuu 2015" }).closest("tr");
  expect(half?.textContent).toContain("12");
});

test("who only reads is told why there is nothing to change", async () => {
  const whyNot = [{ action: "amend", reason: "Tämä ei kuulu tehtäviisi." }];
  const organisation = { ...centre, availableActions: ["read"], whyNot };
  await openConsole({ at: file, answers: { ...reader, organisation } });
  expect(await screen.findByText("Tämä ei kuulu tehtäviisi.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Merkitse suljetuksi" })).toBeNull();
  expect(screen.queryByRole("link", { name: "Muuta tietoja" })).toBeNull();
});

test("what could not be read is read again on request, and focus goes to the heading that then appears", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  onTestFinished(() => [told, warned].forEach((each) => each.mockRestore()));
  let reads = 0;
  const organisation = () => {
    reads += 1;
    if (reads === 1) throw new Error("fault");
    return centre;
  };
  await openConsole({ at: file, answers: { ...writer, organisation } });
  await userEvent.click(await screen.findByRole("button", { name: "Yritä uudelleen" }));
  const heading = await screen.findByRole("heading", { level: 1, name: centre.name });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

test("a body that is not there, or not for this reader, is one answer", async () => {
  await openConsole({ at: file, answers: { ...writer, organisation: null } });
  expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
});

test("a contact person is added with the version that was read", async () => {
  const added = vi.fn<(args: { input: object }) => object>(() => changed);
  await openConsole({ at: file, answers: { ...writer, addOrganisationContact: added } });
  await userEvent.click(await screen.findByRole("button", { name: "Lisää yhteyshenkilö" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: "Tallenna" }));
  expect(await dialog.findByText("Täytä tämä tieto.")).toBeTruthy();
  await userEvent.type(dialog.getByRole("textbox", { name: "Nimi" }), "Uusi Henkilö");
  await userEvent.click(dialog.getByRole("button", { name: "Tallenna" }));
  await waitFor(() => expect(added).toHaveBeenCalled());
  expect(added.mock.calls[0]?.[0].input).toMatchObject({
    organisation: centre.id,
    expectedVersion: 3,
    contact: { name: "Uusi Henkilö", position: "" },
  });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("what somebody else changed meanwhile is shown field by field, and nothing is overwritten", async () => {
  const stale = { __typename: "StaleVersion", message: "Joku muu on muuttanut tietoja.", currentVersion: 4 };
  const amended = vi.fn<(args: { input: object }) => object>(() => changed).mockReturnValueOnce(stale);
  let reads = 0;
  const organisation = () => {
    reads += 1;
    return reads === 1 ? centre : { ...centre, version: 4, municipality: "Kempele" };
  };
  await openConsole({ at: `${file}/amend`, answers: { ...writer, organisation, amendOrganisation: amended } });
  const name = await screen.findByRole("textbox", { name: "Nimi suomeksi" });
  await userEvent.type(name, " (uusi)");
  await userEvent.click(screen.getByRole("button", { name: "Tallenna" }));
  const conflict = within(await screen.findByRole("table"));
  expect(document.activeElement?.textContent).toContain("Samoja tietoja on muutettu sillä välin");
  expect(
    conflict.getByRole("row", { name: "Kotikunta Et muuttanut tätä: tallennettu jää voimaan. Kempele" }),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Säilytä omat muutokseni" }));
  await userEvent.click(screen.getByRole("button", { name: "Tallenna" }));
  await waitFor(() => expect(amended).toHaveBeenCalledTimes(2));
  expect(amended.mock.lastCall?.[0].input).toMatchObject({
    expectedVersion: 4,
    details: { name: `${centre.name} (uusi)`, municipality: "Kempele" },
  });
});

test("what somebody else changed meanwhile and cannot be read is said, and is tried again with nothing lost", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  onTestFinished(() => told.mockRestore());
  const stale = { __typename: "StaleVersion", message: "Joku muu on muuttanut tietoja.", currentVersion: 4 };
  let read: () => object = () => centre;
  const organisation = () => read();
  await openConsole({ at: `${file}/amend`, answers: { ...writer, organisation, amendOrganisation: stale } });
  const name = await screen.findByRole<HTMLInputElement>("textbox", { name: "Nimi suomeksi" });
  await userEvent.type(name, " (uusi)");
  read = () => {
    throw new Error("The server is gone");
  };
  await userEvent.click(screen.getByRole("button", { name: "Tallenna" }));
  const notice = await screen.findByRole("alert");
  expect(notice.textContent).toContain("mutta muutosta ei saatu luettua");
  expect(name.isConnected).toBe(true);
  expect(name.value).toBe(`${centre.name} (uusi)`);
  read = () => ({ ...centre, version: 4, municipality: "Kempele" });
  await userEvent.click(within(notice).getByRole("button", { name: "Yritä lukea uudelleen" }));
  const conflict = within(await screen.findByRole("table"));
  expect(conflict.getByRole("row", { name: /^Kotikunta/ }).textContent).toContain("Kempele");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(name.value).toBe(`${centre.name} (uusi)`);
});

test("the heading of a change names the body in the reader's language", async () => {
  const organisation = { ...centre, nameSv: "Uleåborgs förläggning" };
  const session = { ...writer.session, language: "sv" };
  await openConsole({ at: `${file}/amend`, language: "sv", answers: { ...writer, session, organisation } });
  expect(await screen.findByRole("heading", { level: 1, name: "Ändra uppgifter: Uleåborgs förläggning" })).toBeTruthy();
});
