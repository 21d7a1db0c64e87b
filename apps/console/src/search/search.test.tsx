import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";

const id = "33333333-3333-4333-8333-333333333333";
const found = [
  {
    __typename: "FoundCustomer",
    id,
    reference: "AJ-2026-0001",
    name: "Aino Virtanen",
    admittedOn: "2026-09-01",
    endedOn: null,
    matched: "name",
  },
  {
    __typename: "FoundReferral",
    id,
    reference: "E-2026-0001",
    name: "Aino Virtanen",
    receivedOn: "2026-08-20",
    status: "received",
    matched: "reference",
  },
  {
    __typename: "FoundOrganisation",
    id,
    name: "Oulun vastaanottokeskus",
    nameSv: "Uleåborgs förläggning",
    nameEn: null,
    organisationKind: "reception_centre",
    municipality: "Oulu",
    matched: "name",
  },
];
const answers = {
  session: sessionOf(["session:read", "customer:read", "referral:read", "organisation:read"]),
  navigationCounts: { workQueue: 0, referrals: 0 },
  workQueue: {
    nodes: [],
    totalCount: 0,
    pageInfo: { endCursor: null, hasNextPage: false },
    counts: { mine: 0, unassigned: 0, unit: 0, children: 0, kinds: [] },
    summary: { overdue: 0, dueThisWeek: 0 },
  },
  search: found,
};

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id: rule, nodes }) => nodes.map((node) => `${rule}: ${node.html}`));
}

async function headerSearch() {
  return screen.findByRole("searchbox", { name: /Hae asiaa|Sök ärende|Search for a matter/ });
}

for (const language of languages) {
  test(`the search and its suggestions have no accessibility fault in ${language}`, async () => {
    await openConsole({ at: "/search", answers: { ...answers, session: { ...answers.session, language } }, language });
    await userEvent.type(await headerSearch(), "virtanen");
    await screen.findAllByRole("link", { name: /Aino Virtanen/ });
    expect(await axeFaults()).toEqual([]);
  });
}

test("suggestions come while typing, the arrow keys go through them, Esc puts them away", async () => {
  const asked = vi.fn<(args: object) => object>(() => found);
  const { router } = await openConsole({ at: "/", answers: { ...answers, search: asked } });
  const field = await headerSearch();
  await userEvent.type(field, "virt");
  const suggested = within(await screen.findByRole("navigation", { name: "Tulokset" }));
  expect(asked.mock.lastCall?.[0]).toEqual({ text: "virt", first: 4 });
  await userEvent.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(suggested.getAllByRole("link")[0]);
  await userEvent.keyboard("{ArrowUp}");
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard("{ArrowDown}{Escape}");
  expect(document.activeElement).toBe(field);
  expect(screen.queryByRole("navigation", { name: "Tulokset" })).toBeNull();
  expect(router.state.location.pathname).toBe("/");
});

test("Enter shows everything that was found, by kind; the words are not in the address", async () => {
  const { router } = await openConsole({ at: "/", answers });
  await userEvent.type(await headerSearch(), "virtanen{Enter}");
  expect(await screen.findByText("3 tulosta")).toBeTruthy();
  expect(router.state.location.href).toBe("/search");
  for (const name of ["Asiakkaat (1)", "Esitykset (1)", "Organisaatiot (1)"]) {
    expect(screen.getByRole("region", { name })).toBeTruthy();
  }
  expect(screen.getByText("AJ-2026-0001, asiakas 1.9.2026 alkaen")).toBeTruthy();
});

test("nothing found says what to try", async () => {
  await openConsole({ at: "/", answers: { ...answers, search: [] } });
  await userEvent.type(await headerSearch(), "xyzzy{Enter}");
  expect(await screen.findByText("Haulla ei löytynyt mitään")).toBeTruthy();
});

test("a chosen suggestion leads to its place and empties the field", async () => {
  const { router } = await openConsole({ at: "/", answers });
  const field = await headerSearch();
  await userEvent.type(field, "oulu");
  await userEvent.click(await screen.findByRole("link", { name: /Oulun vastaanottokeskus/ }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/organisations/${id}`));
  expect((field as HTMLInputElement).value).toBe("");
});
