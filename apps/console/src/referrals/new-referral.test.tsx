import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, onTestFinished, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";
import { counts, inboxOf, referral } from "./referral.sample.ts";

const draft = "77777777-7777-4777-8777-777777777777";
const saved = { __typename: "ReferralDraftSaved", id: draft, version: 1, savedAt: "2026-11-23T10:00:00.000Z" };
const answers = {
  session: sessionOf(["session:read", "referral:read", "referral:write", "organisation:read"]),
  referrals: inboxOf(),
  referralCounts: counts,
  referralDrafts: [],
  organisationChoices: [],
  possibleDuplicates: [],
  saveReferralDraft: saved,
  referral,
};

/** A form as a caseworker leaves it: everything that is required is there. */
const written = {
  receivedOn: "2026-11-20",
  channel: "phone",
  referrer: { kind: "police", organisation: null, contactName: "", contactDetails: "" },
  newPerson: { givenName: "Aino", familyName: "Malli", birthDate: "1990-01-02" },
  consent: { givenBy: "person", givenOn: "2026-11-19", childHeard: null },
  circumstances: "Työskenteli ilman palkkaa.",
  forms: ["labour"],
  place: "finland",
};

function draftOf(over: object = {}) {
  return [
    { id: draft, version: 4, savedAt: "2026-11-23T10:00:00.000Z", body: JSON.stringify({ ...written, ...over }) },
  ];
}

const atDraft = `/referrals/new?draft=${draft}`;

test("what is written is saved by itself, and its address finds it again", async () => {
  const save = vi.fn<(args: { input: { body: string } }) => object>(() => saved);
  const { router } = await openConsole({ at: "/referrals/new", answers: { ...answers, saveReferralDraft: save } });
  await userEvent.type(await screen.findByRole("textbox", { name: /^Olosuhteet/ }), "Alku");
  expect(await screen.findByText(/^Luonnos tallennettu klo \d/, undefined, { timeout: 10_000 })).toBeTruthy();
  expect(JSON.parse(save.mock.lastCall?.[0].input.body ?? "")).toMatchObject({ circumstances: "Alku" });
  expect(router.state.location.href).toBe(atDraft);
});

test("who begins a new referral is told of their unfinished ones; who goes on with one is not", async () => {
  await openConsole({ at: "/referrals/new", answers: { ...answers, referralDrafts: draftOf() } });
  const link = await screen.findByRole("link", { name: "Luonnos: Aino Malli" });
  expect(link.getAttribute("href")).toBe(atDraft);
  document.body.replaceChildren();
  await openConsole({ at: atDraft, answers: { ...answers, referralDrafts: draftOf() } });
  await screen.findByDisplayValue(written.circumstances);
  expect(screen.queryByRole("link", { name: /^Luonnos/ })).toBeNull();
});

test("a draft that was discarded elsewhere becomes a new one, so that nothing is lost", async () => {
  const save = vi
    .fn<(args: { input: object }) => object>(() => saved)
    .mockReturnValueOnce({ __typename: "DraftNotFound", message: "Luonnosta ei löydy." });
  await openConsole({ at: atDraft, answers: { ...answers, referralDrafts: draftOf(), saveReferralDraft: save } });
  await userEvent.type(await screen.findByRole("textbox", { name: /^Olosuhteet/ }), " Lisää.");
  await waitFor(() => expect(save).toHaveBeenCalledTimes(2), { timeout: 15_000 });
  expect(save.mock.calls[0]?.[0].input).toMatchObject({ draft, expectedVersion: 4 });
  expect(save.mock.calls[1]?.[0].input).not.toHaveProperty("draft");
});

test("a referral of an ended customer begins with the person and the safe contact; the rest is told anew", async () => {
  const ended = {
    id: "99999999-9999-4999-8999-999999999999",
    reference: "AJ-2026-0001",
    basis: "accompanying_child",
    person: { id: "person-1", givenName: "Blessing", familyName: "Esimerkki", birthDate: "2005-05-17" },
    safeContact: "Vain tekstiviestillä.",
    interpreterLanguage: null,
  };
  const session = sessionOf(["session:read", "referral:read", "referral:write", "customer:read", "organisation:read"]);
  await openConsole({ at: `/referrals/new?customer=${ended.id}`, answers: { ...answers, session, customer: ended } });
  expect(await screen.findByText("Asiakkuuden AJ-2026-0001 avaaminen uudelleen")).toBeTruthy();
  expect(screen.getByText(/Blessing Esimerkki/)).toBeTruthy();
  expect(screen.getByDisplayValue("Vain tekstiviestillä.")).toBeTruthy();
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Olosuhteet/ }).value).toBe("");
  expect(screen.queryByRole("radio", { checked: true })).toBeNull();
  expect(document.title).not.toContain("Blessing");
});

test("an ended customer who is not there, or not for this reader, is the page that is not found", async () => {
  await openConsole({ at: "/referrals/new?customer=none", answers: { ...answers, customer: null } });
  expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
});

test("what is missing is named in one place before the review", async () => {
  await openConsole({ at: "/referrals/new", answers });
  await userEvent.click(await screen.findByRole("button", { name: "Tarkista esitys" }));
  const faults = within(await screen.findByRole("alert"));
  expect(faults.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Saapumistapa: Valitse vaihtoehto.",
    "Esityksen tekijä: Valitse vaihtoehto.",
    "Suostumuksen antaja: Valitse vaihtoehto.",
    "Suostumuksen päivä: Anna päivämäärä.",
    "Olosuhteet: Täytä tämä tieto.",
  ]);
});

test("where only choices and dates are missing, they are moved to as any other field", async () => {
  // The document in memory answers each collapse of a selection with a change of it, which React Aria collapses again.
  const collapse = vi.spyOn(Selection.prototype, "collapse").mockImplementation(() => undefined);
  onTestFinished(() => collapse.mockRestore());
  const referralDrafts = draftOf({ consent: { givenBy: null, givenOn: null, childHeard: null } });
  await openConsole({ at: atDraft, answers: { ...answers, referralDrafts } });
  await userEvent.click(await screen.findByRole("button", { name: "Tarkista esitys" }));
  const faults = within(await screen.findByRole("alert"));
  const giver = screen.getByRole("radiogroup", { name: /^Suostumuksen antaja/ });
  await waitFor(() => expect(giver.contains(document.activeElement)).toBe(true));
  await userEvent.click(faults.getByRole("button", { name: /^Suostumuksen päivä: / }));
  expect(document.activeElement?.getAttribute("role")).toBe("spinbutton");
  await userEvent.click(faults.getByRole("button", { name: /^Suostumuksen antaja: / }));
  expect(giver.contains(document.activeElement)).toBe(true);
});

test("the review begins at its heading, and Back leads to writing", async () => {
  const { router } = await openConsole({ at: atDraft, answers: { ...answers, referralDrafts: draftOf() } });
  await userEvent.click(await screen.findByRole("button", { name: "Tarkista esitys" }));
  const record = await screen.findByRole("button", { name: "Kirjaa esitys" }, { timeout: 10_000 });
  expect(document.activeElement?.tagName).toBe("H1");
  expect(router.state.location.href).toBe(atDraft);
  router.history.back();
  await waitFor(() => expect(record.isConnected).toBe(false));
  expect(screen.getByRole("textbox", { name: /^Etunimet/ })).toHaveProperty("value", "Aino");
  expect(document.activeElement?.tagName).toBe("FORM");
});

test("the whole is read once more, and then recorded together with its draft", async () => {
  const record = vi.fn<(args: { input: object }) => object>(() => ({
    __typename: "ReferralRecorded",
    id: referral.id,
    reference: referral.reference,
    children: 0,
  }));
  const { router } = await openConsole({
    at: atDraft,
    answers: { ...answers, referralDrafts: draftOf(), recordReferral: record },
  });
  await userEvent.click(await screen.findByRole("button", { name: "Tarkista esitys" }));
  expect(await screen.findByText("Aino Malli", undefined, { timeout: 10_000 })).toBeTruthy();
  expect(record).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Kirjaa esitys" }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/referrals/${referral.id}`), { timeout: 10_000 });
  expect(record.mock.calls[0]?.[0].input).toMatchObject({
    draft,
    channel: "phone",
    person: { new: { givenName: "Aino", birthDate: "1990-01-02", identityNumber: null } },
    content: { consent: { givenBy: "person" }, exploitation: { forms: ["labour"] }, proposedBasis: "victim" },
  });
});

test("a draft that was recorded in another window is told, and recorded only when that is asked for once more", async () => {
  const gone = { __typename: "DraftNotFound", message: "Luonnos on jo kirjattu esitykseksi." };
  const done = { __typename: "ReferralRecorded", id: referral.id, reference: referral.reference, children: 0 };
  const record = vi.fn<(args: { input: object }) => object>(() => done).mockReturnValueOnce(gone);
  const { router } = await openConsole({
    at: atDraft,
    answers: { ...answers, referralDrafts: draftOf(), recordReferral: record },
  });
  await userEvent.click(await screen.findByRole("button", { name: "Tarkista esitys" }));
  await userEvent.click(await screen.findByRole("button", { name: "Kirjaa esitys" }, { timeout: 10_000 }));
  expect(await screen.findByText(gone.message)).toBeTruthy();
  expect(router.state.location.pathname).toBe("/referrals/new");
  await userEvent.click(screen.getByRole("button", { name: "Kirjaa esitys" }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/referrals/${referral.id}`), { timeout: 10_000 });
  expect(record.mock.calls.map(([{ input }]) => input)).toMatchObject([{ draft }, { draft: null }]);
});

test("a refusal of the law is shown in its own words, and what was written stays", async () => {
  const refusal = {
    __typename: "ConsentByRepresentativeNeeded",
    message: "Lapsen puolesta suostumuksen antaa edustaja.",
  };
  const referralDrafts = draftOf({ newPerson: { ...written.newPerson, birthDate: "2015-01-02" } });
  await openConsole({ at: atDraft, answers: { ...answers, referralDrafts, recordReferral: refusal } });
  expect(await screen.findByText(/Henkilö on alle 18-vuotias/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Tarkista esitys" }));
  await userEvent.click(await screen.findByRole("button", { name: "Kirjaa esitys" }, { timeout: 10_000 }));
  expect((await screen.findByRole("alert")).textContent).toContain(refusal.message);
  await userEvent.click(screen.getByRole("button", { name: "Palaa muokkaamaan" }));
  expect(await screen.findByRole("textbox", { name: "Etunimet (vapaaehtoinen)" })).toHaveProperty("value", "Aino");
});

test("a person who is known already is chosen before a new one is made", async () => {
  const asked = vi.fn<(args: { input: object }) => object[]>(() => referral.possibleDuplicates);
  await openConsole({ at: atDraft, answers: { ...answers, referralDrafts: draftOf(), possibleDuplicates: asked } });
  await userEvent.click(await screen.findByRole("button", { name: "Valitse tämä henkilö" }, { timeout: 10_000 }));
  expect(asked.mock.lastCall?.[0].input).toMatchObject({ name: "Aino Malli", birthDate: "1990-01-02" });
  expect(screen.getByText(/Esitys kirjataan henkilölle, joka on jo tiedossa: Blesing Okafor/)).toBeTruthy();
  expect(screen.queryByRole("textbox", { name: "Etunimet (vapaaehtoinen)" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Kirjaa uusi henkilö" }));
  expect(screen.getByRole("textbox", { name: "Etunimet (vapaaehtoinen)" })).toBeTruthy();
});

test("signs are found by their words and marked ones stay in sight", async () => {
  await openConsole({ at: atDraft, answers: { ...answers, referralDrafts: draftOf({ signs: ["G2"] }) } });
  const search = await screen.findByRole("searchbox", { name: "Etsi merkkiä" });
  expect(screen.getByText("1 merkitty")).toBeTruthy();
  await userEvent.type(search, "rituaali");
  expect(screen.getByRole("checkbox", { name: /Henkilöä sitoo vala, rituaali/ })).toBeTruthy();
  expect(screen.getByRole("checkbox", { name: /Passi tai muut asiakirjat/ })).toHaveProperty("checked", true);
  expect(screen.queryByRole("checkbox", { name: /Ansiot otetaan pois/ })).toBeNull();
});

test("signs are folded by group with how many are marked; a group with marked ones is open", async () => {
  await openConsole({ at: atDraft, answers: { ...answers, referralDrafts: draftOf({ signs: ["G2"] }) } });
  expect(await screen.findByText(/^Yleiset merkit: 1 merkitty, \d+ merkkiä$/)).toBeTruthy();
  expect(screen.getByRole("checkbox", { name: /Passi tai muut asiakirjat/ })).toHaveProperty("checked", true);
  expect(screen.getByText(/^Pakkoavioliitto: \d+ merkkiä$/)).toBeTruthy();
  expect(screen.queryByRole("group", { name: "Pakkoavioliitto" })).toBeNull();
});

test("persons who may be the same come under a heading and are told to those who hear the page", async () => {
  const found = { ...answers, referralDrafts: draftOf(), possibleDuplicates: referral.possibleDuplicates };
  await openConsole({ at: atDraft, answers: found });
  const part = await screen.findByRole("region", { name: "Onko henkilö jo tiedossa?" }, { timeout: 10_000 });
  expect(within(part).getByRole("heading", { level: 3 })).toBeTruthy();
  const told = screen.getAllByRole("status").map(({ textContent }) => textContent);
  expect(told).toContain("Onko henkilö jo tiedossa? 1 henkilö, jolla on samoja tietoja");
});

test("a child who comes along is written in a dialog of its own", async () => {
  await openConsole({ at: atDraft, answers: { ...answers, referralDrafts: draftOf() } });
  await userEvent.click(await screen.findByRole("button", { name: "Lisää lapsi" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.type(dialog.getByRole("textbox", { name: "Etunimet (vapaaehtoinen)" }), "Joy");
  await userEvent.click(dialog.getByRole("button", { name: "Valmis" }));
  expect(await dialog.findByText("Täytä tämä tieto.")).toBeTruthy();
  await userEvent.type(dialog.getByRole("textbox", { name: /Lapsen tilanne/ }), "Tarvitsee päivähoidon.");
  await userEvent.click(dialog.getByRole("button", { name: "Valmis" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(screen.getByRole("rowheader", { name: "Joy" })).toBeTruthy();
});

test("for a person of unknown age a representative may consent, and it is asked whether the child was heard", async () => {
  const referralDrafts = draftOf({
    newPerson: { ...written.newPerson, birthDate: null },
    consent: { ...written.consent, givenBy: "representative" },
  });
  await openConsole({ at: atDraft, answers: { ...answers, referralDrafts } });
  expect(await screen.findByText(/Syntymäaika ei ole tiedossa/)).toBeTruthy();
  expect(screen.getByRole("checkbox", { name: /Lasta on kuultu/ })).toBeTruthy();
  await userEvent.click(screen.getByRole("radio", { name: /Henkilö itse/ }));
  expect(screen.queryByRole("checkbox", { name: /Lasta on kuultu/ })).toBeNull();
});

test("more children than one form can hold are told before anything is sent", async () => {
  const person = { givenName: "Joy", familyName: "Malli", otherNames: "", sex: "unknown", birthDate: "2015-01-02" };
  const named = { ...person, nationalities: [], identityNumber: "", contact: "€".repeat(1_000) };
  const children = Array.from({ length: 20 }, () => ({ person: named, childHeard: true, circumstances: "Mukana." }));
  await openConsole({ at: atDraft, answers: { ...answers, referralDrafts: draftOf({ children }) } });
  await userEvent.click(await screen.findByRole("button", { name: "Tarkista esitys" }));
  expect(await screen.findByText(/^Lomake on täynnä/)).toBeTruthy();
  expect(screen.getByText(/^Mukana olevat lapset: /)).toBeTruthy();
});
