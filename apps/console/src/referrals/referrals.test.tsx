import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";
import { counts, inboxOf, listed, referral } from "./referral.sample.ts";

const session = sessionOf(["session:read", "referral:read", "referral:write", "organisation:read"]);
const answers = {
  session,
  referrals: inboxOf(listed),
  referralCounts: counts,
  referralDrafts: [],
  referral,
  organisationChoices: [],
  possibleDuplicates: [],
  colleagues: [],
  workQueue: null,
};
const file = `/referrals/${referral.id}`;
const changed = (over: object = {}) => ({
  __typename: "ReferralChanged",
  referral: { ...referral, version: 3, ...over },
});
const stale = { __typename: "StaleVersion", message: "Joku muu on muuttanut tietoja.", currentVersion: 3 };

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const language of languages) {
  for (const at of ["/referrals", "/referrals/new", file, `${file}/amend`]) {
    test(`${at.replace(referral.id, "$id")} has no accessibility fault in ${language}`, async () => {
      await openConsole({ at, answers: { ...answers, session: { ...session, language } }, language });
      await screen.findByRole("heading", { level: 1 });
      expect(screen.queryByRole("alert")).toBeNull();
      expect(await axeFaults()).toEqual([]);
    });
  }
}

test("the inbox tells what is urgent and how long each has waited, and names no person", async () => {
  await openConsole({ at: "/referrals", answers });
  const row = (await screen.findByRole("rowheader", { name: "E-2026-0001" })).closest("tr");
  for (const words of [
    "20.11.2026",
    "Oulun poliisilaitos",
    "3 päivää",
    "Välitön vaara",
    "Lapsi",
    "Mahdollinen kaksoiskappale",
  ]) {
    expect(row?.textContent).toContain(words);
  }
  expect(screen.getByText("4 esitystä on avoinna. 2 odottaa käsittelijää.")).toBeTruthy();
});

test("each chip is a link with how many it shows, and the server is asked what the address says", async () => {
  const asked = vi.fn<(args: object) => object>(() => inboxOf(listed));
  const { router } = await openConsole({
    at: "/referrals?assigned=nobody&sort=newest",
    answers: { ...answers, referrals: asked },
  });
  const chip = await screen.findByRole("link", { name: "Alaikäiset (1)" });
  expect(asked.mock.calls[0]?.[0]).toMatchObject({
    filter: { assigned: "nobody", statuses: ["received", "under_consideration", "supplement_requested"] },
    sort: "newest",
  });
  expect(screen.getByRole("link", { name: "Ilman käsittelijää (2)" }).getAttribute("aria-current")).toBe("true");
  await userEvent.click(chip);
  await waitFor(() => expect(asked.mock.lastCall?.[0]).toMatchObject({ filter: { minor: true } }));
  expect(router.state.location.href).toBe("/referrals?minor=true&sort=newest");
});

test("a searched name is not put into the address", async () => {
  const asked = vi.fn<(args: object) => object>(() => inboxOf(listed));
  const { router } = await openConsole({ at: "/referrals", answers: { ...answers, referrals: asked } });
  await userEvent.type(await screen.findByRole("searchbox", { name: /henkilön nimellä/ }), "Virtasen{Enter}");
  await waitFor(() => expect(asked.mock.lastCall?.[0]).toMatchObject({ filter: { text: "Virtasen" } }));
  expect(router.state.location.href).toBe("/referrals");
});

test("a referral without a handler is taken from the inbox, and given back from the notice that says so", async () => {
  const taken = vi.fn<(args: { input: object }) => object>(() => changed());
  const given = vi.fn<(args: { input: object }) => object>(() => changed());
  await openConsole({ at: "/referrals", answers: { ...answers, takeReferral: taken, giveBackReferral: given } });
  await userEvent.click(await screen.findByRole("button", { name: "Ota käsittelyyn" }));
  await waitFor(() => expect(taken).toHaveBeenCalled());
  expect(taken.mock.calls[0]?.[0].input).toMatchObject({ referral: listed.id, expectedVersion: 1 });
  expect(await screen.findByText("Esitys E-2026-0001 on nyt käsittelyssäsi")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Kumoa" }));
  expect(await screen.findByText("Toiminto kumottiin")).toBeTruthy();
  expect(given.mock.calls[0]?.[0].input).toMatchObject({ referral: listed.id, expectedVersion: 3 });
});

test("an inbox without a match says how to go on, and drafts are there to go on with", async () => {
  const body = JSON.stringify({ newPerson: { givenName: "Aino", familyName: "Malli" } });
  const referralDrafts = [
    { id: "77777777-7777-4777-8777-777777777777", version: 1, savedAt: "2026-11-23T10:00:00.000Z", body },
  ];
  await openConsole({ at: "/referrals", answers: { ...answers, referrals: inboxOf(), referralDrafts } });
  expect(await screen.findByText("Rajaukseen ei sovi yhtään esitystä")).toBeTruthy();
  const draft = screen.getByRole("link", { name: "Luonnos: Aino Malli" });
  expect(draft.getAttribute("href")).toBe(`/referrals/new?draft=${referralDrafts[0]?.id}`);
});

test("the instructions for safe contact stand before every contact detail", async () => {
  await openConsole({ at: file, answers });
  const banner = await screen.findByText("Vain tekstiviestillä arkisin");
  const phone = screen.getByText("+358 40 765 4321");
  expect(banner.compareDocumentPosition(phone) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(phone.closest("details")?.open).toBe(false);
});

test("a referral without a safe way of contact says so", async () => {
  await openConsole({ at: file, answers: { ...answers, referral: { ...referral, safeContact: "" } } });
  expect(await screen.findByText(/Turvallista yhteydenottotapaa ei ole kirjattu/)).toBeTruthy();
});

test("the file shows signs by group, the supplement thread, duplicates and the family", async () => {
  await openConsole({ at: file, answers });
  expect(await screen.findByRole("heading", { name: "Yleiset merkit" })).toBeTruthy();
  expect(screen.getByText("Passi tai muut asiakirjat ovat jonkun toisen hallussa.")).toBeTruthy();
  const thread = within(screen.getByRole("list", { name: "Täydennykset" }));
  expect(thread.getByText("Missä työ tehtiin?")).toBeTruthy();
  expect(screen.getByText("Blesing Okafor")).toBeTruthy();
  expect(screen.getByText("sama syntymäaika")).toBeTruthy();
  expect(screen.getByText("Joy Okafor")).toBeTruthy();
});

test("only what can be done is offered, and for the rest it says why not", async () => {
  await openConsole({ at: file, answers });
  expect(await screen.findByRole("link", { name: "Valmistele päätös" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Ota käsittelyyn" })).toBeNull();
  expect(screen.getByText("Ota käsittelyyn: Esitys on jo käsittelyssäsi.")).toBeTruthy();
});

test("a referral that is taken from a colleague is given back to them; one that nobody had waits again", async () => {
  const assigned = vi.fn<(args: { input: object }) => object>(() => changed());
  const open = { ...referral, availableActions: ["read", "take", "assign"], whyNot: [] };
  const take = { ...answers, takeReferral: changed(), assignReferral: assigned };
  const { router } = await openConsole({ at: file, answers: { ...take, referral: open } });
  await userEvent.click(await screen.findByRole("button", { name: "Ota käsittelyyn" }));
  await userEvent.click(await screen.findByRole("button", { name: "Kumoa" }));
  expect(await screen.findByText("Toiminto kumottiin")).toBeTruthy();
  expect(assigned.mock.calls[0]?.[0].input).toMatchObject({ expectedVersion: 3, assignee: referral.assignee.id });
  expect(router.state.location.pathname).toBe(file);
  cleanup();
  const given = vi.fn<(args: { input: object }) => object>(() => changed());
  const waiting = { ...take, giveBackReferral: given, referral: { ...open, assignee: null } };
  await openConsole({ at: file, answers: waiting });
  await userEvent.click(await screen.findByRole("button", { name: "Ota käsittelyyn" }));
  expect(await screen.findByText("Esitys on nyt käsittelyssäsi")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Kumoa" }));
  expect(await screen.findByText("Toiminto kumottiin")).toBeTruthy();
  expect(given.mock.calls[0]?.[0].input).toMatchObject({ referral: referral.id, expectedVersion: 3 });
});

test("whoever has a referral gives it back, and can take it again from the notice", async () => {
  const given = vi.fn<(args: { input: object }) => object>(() => changed());
  const taken = vi.fn<(args: { input: object }) => object>(() => changed());
  const mine = { ...referral, availableActions: ["read", "assign", "giveBack"], whyNot: [] };
  const acts = { ...answers, referral: mine, giveBackReferral: given, takeReferral: taken };
  await openConsole({ at: file, answers: acts });
  await userEvent.click(await screen.findByRole("button", { name: "Luovu käsittelystä" }));
  expect(await screen.findByText("Esitys odottaa taas käsittelijää")).toBeTruthy();
  // The button that was pressed is gone: whoever uses a keyboard goes on from the heading.
  const heading = screen.getByRole("heading", { level: 1 });
  await waitFor(() => expect(heading.contains(document.activeElement)).toBe(true));
  await userEvent.click(screen.getByRole("button", { name: "Kumoa" }));
  expect(await screen.findByText("Toiminto kumottiin")).toBeTruthy();
  expect(given.mock.calls[0]?.[0].input).toMatchObject({ referral: referral.id, expectedVersion: 2 });
  expect(taken.mock.calls[0]?.[0].input).toMatchObject({ referral: referral.id, expectedVersion: 3 });
});

test("what waits is counted again after an act is taken back", async () => {
  const open = { ...referral, availableActions: ["read", "take", "assign"], whyNot: [] };
  const referralCounts = vi.fn(() => counts);
  const take = { ...answers, takeReferral: changed(), assignReferral: changed(), referral: open, referralCounts };
  await openConsole({ at: file, answers: take });
  await userEvent.click(await screen.findByRole("button", { name: "Ota käsittelyyn" }));
  const undo = await screen.findByRole("button", { name: "Kumoa" });
  const asked = referralCounts.mock.calls.length;
  await userEvent.click(undo);
  expect(await screen.findByText("Toiminto kumottiin")).toBeTruthy();
  await waitFor(() => expect(referralCounts.mock.calls.length).toBe(asked + 1));
});

test("an act on a version that is no longer in force is not done; what happened meanwhile is shown and the text stays", async () => {
  const asked = vi.fn<(args: { input: object }) => object>(() => changed()).mockReturnValueOnce(stale);
  const withdrawn = {
    version: 3,
    kind: "referralAssigned",
    happenedOn: "2026-11-23",
    recordedAt: "2026-11-23T12:00:00.000Z",
    by: "Sari Esimerkki",
    assignee: "Benjamin Exempel",
    dueOn: null,
    text: "",
    changed: [],
  };
  let reads = 0;
  const read = () => {
    reads += 1;
    return reads === 1 ? referral : { ...referral, version: 3, history: [...referral.history, withdrawn] };
  };
  await openConsole({ at: file, answers: { ...answers, referral: read, withdrawReferral: asked } });
  await userEvent.click(await screen.findByRole("button", { name: "Kirjaa peruutus" }));
  const dialog = within(screen.getByRole("alertdialog"));
  // "Peruuta" beside "Kirjaa peruutus" could be either.
  expect(dialog.queryByRole("button", { name: "Peruuta" })).toBeNull();
  await userEvent.type(dialog.getByRole("textbox", { name: "Syy" }), "Henkilö ei halua jatkaa.");
  await userEvent.click(dialog.getByRole("button", { name: "Kirjaa peruutus" }));
  expect(await dialog.findByText(/Käsittelijäksi annettiin Benjamin Exempel, Sari Esimerkki/)).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Kirjaa peruutus" }));
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  expect(asked.mock.calls.map(([{ input }]) => input)).toMatchObject([
    { expectedVersion: 2, reason: "Henkilö ei halua jatkaa." },
    { expectedVersion: 3, reason: "Henkilö ei halua jatkaa." },
  ]);
});

test("what somebody else changed while the form was open is shown, and one's own change goes on top of it", async () => {
  const amended = vi.fn<(args: { input: object }) => object>(() => changed()).mockReturnValueOnce(stale);
  let reads = 0;
  const read = () => {
    reads += 1;
    return reads === 1 ? referral : { ...referral, version: 3, safetyNow: "Turvakodissa." };
  };
  await openConsole({ at: `${file}/amend`, answers: { ...answers, referral: read, amendReferral: amended } });
  await userEvent.type(await screen.findByRole("textbox", { name: /^Olosuhteet/ }), " Lisäys.");
  await userEvent.click(screen.getByRole("button", { name: "Tallenna muutokset" }));
  const name = "Turvallisuus nyt Et muuttanut tätä: tallennettu jää voimaan. Turvakodissa.";
  expect(await screen.findByRole("row", { name }, { timeout: 10_000 })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Säilytä omat muutokseni" }));
  await userEvent.click(screen.getByRole("button", { name: "Tallenna muutokset" }));
  await waitFor(() => expect(amended).toHaveBeenCalledTimes(2));
  expect(amended.mock.lastCall?.[0].input).toMatchObject({
    expectedVersion: 3,
    content: { circumstances: `${referral.circumstances} Lisäys.`, safety: { safetyNow: "Turvakodissa." } },
  });
});

test("the person and what the referral tells are saved by one press, and nothing of it is left out", async () => {
  const person = vi.fn<(args: { input: object }) => object>(() => ({
    __typename: "PersonAmended",
    id: referral.person.id,
    version: referral.person.version + 1,
  }));
  const content = vi.fn<(args: { input: object }) => object>(() => changed());
  const { router } = await openConsole({
    at: `${file}/amend`,
    answers: { ...answers, amendPerson: person, amendReferral: content },
  });
  expect(await screen.findByRole("heading", { level: 1, name: /^Muuta esityksen/ })).toBeTruthy();
  await userEvent.type(screen.getByRole("textbox", { name: /^Etunimet/ }), " Grace");
  await userEvent.type(screen.getByRole("textbox", { name: /^Yhteyshenkilö/ }), " (uusi)");
  await userEvent.click(screen.getByRole("button", { name: "Tallenna muutokset" }));
  await waitFor(() => expect(router.state.location.pathname).toBe(file), { timeout: 10_000 });
  expect(person.mock.calls[0]?.[0].input).toMatchObject({
    expectedVersion: referral.person.version,
    identity: { givenName: `${referral.person.givenName} Grace` },
  });
  expect(content.mock.calls[0]?.[0].input).toMatchObject({
    content: { referrer: { contactName: `${referral.referrer.contactName} (uusi)` } },
  });
});

test("where the person is refused, nothing else is sent and the screen is not left", async () => {
  const person = { __typename: "InvalidField", field: "familyName", problem: "too_long", message: "Tarkista." };
  const content = vi.fn<(args: { input: object }) => object>(() => changed());
  const { router } = await openConsole({
    at: `${file}/amend`,
    answers: { ...answers, amendPerson: person, amendReferral: content },
  });
  await userEvent.type(await screen.findByRole("textbox", { name: /^Etunimet/ }), " Grace");
  await userEvent.type(screen.getByRole("textbox", { name: /^Yhteyshenkilö/ }), " (uusi)");
  await userEvent.click(screen.getByRole("button", { name: "Tallenna muutokset" }));
  expect(await screen.findAllByText(/Teksti on liian pitkä/, undefined, { timeout: 10_000 })).toBeTruthy();
  expect(content).not.toHaveBeenCalled();
  expect(router.state.location.pathname).toBe(`${file}/amend`);
});

test("a referral that is not there, or not for this reader, is one answer", async () => {
  await openConsole({ at: file, answers: { ...answers, referral: null } });
  expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
});
