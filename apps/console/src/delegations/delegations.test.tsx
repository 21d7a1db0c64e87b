import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";

const staff = "22222222-2222-4222-8222-222222222222";
const delegation = {
  id: "33333333-3333-4333-8333-333333333333",
  version: 1,
  staff: { id: staff, name: "Sari Esimerkki" },
  kinds: ["admission", "ending"],
  validFrom: "2026-01-01",
  validTo: null,
  state: "current",
  grantedBy: { id: "44444444-4444-4444-8444-444444444444", name: "Johanna Esimerkki" },
  availableActions: ["read", "revoke"],
  whyNot: [],
};

function listOf(...nodes: readonly object[]) {
  return { nodes, pageInfo: { endCursor: null, hasNextPage: false }, totalCount: nodes.length };
}

const director = {
  session: sessionOf(["session:read", "delegation:read", "delegation:write"]),
  delegations: listOf(delegation),
  delegationCandidates: [{ id: staff, name: "Sari Esimerkki" }],
};

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const language of languages) {
  test(`the list of delegations has no accessibility fault in ${language}`, async () => {
    await openConsole({ at: "/delegations", answers: director, language });
    await screen.findByRole("rowheader", { name: "Sari Esimerkki" });
    expect(await axeFaults()).toEqual([]);
  });
}

test("the list says who may decide what, and since when", async () => {
  await openConsole({ at: "/delegations", answers: director });
  const row = (await screen.findByRole("rowheader", { name: "Sari Esimerkki" })).closest("tr");
  const text = row?.textContent ?? "";
  expect(text).toContain("1.1.2026 alkaen toistaiseksi");
  expect(text).toContain("Johanna Esimerkki");
  expect(text).toContain("Voimassa");
});

test("who only reads sees no acts; without delegations the screen says who decides then", async () => {
  const session = sessionOf(["session:read", "delegation:read"]);
  const { unmount } = await open({ session, delegations: listOf({ ...delegation, availableActions: ["read"] }) });
  expect(screen.queryByRole("button", { name: "Päätä määräys" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Anna määräys" })).toBeNull();
  unmount();
  await openConsole({ at: "/delegations", answers: { session, delegations: listOf() } });
  expect(await screen.findByText("Määräyksiä ei ole")).toBeTruthy();
});

async function open(answers: Readonly<Record<string, unknown>>) {
  await openConsole({ at: "/delegations", answers });
  await screen.findByRole("rowheader", { name: "Sari Esimerkki" });
  return { unmount: () => document.body.replaceChildren() };
}

test("a delegation is granted with an official, a kind and a day", async () => {
  const user = userEvent.setup();
  const grantDelegation = vi.fn((_asked: { readonly input: object }) => ({
    __typename: "DelegationChanged",
    delegation,
  }));
  await openConsole({ at: "/delegations", answers: { ...director, grantDelegation } });
  await user.click(await screen.findByRole("button", { name: "Anna määräys" }));
  const dialog = await screen.findByRole("dialog", { name: "Anna määräys" });
  expect(await axeFaults()).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Anna määräys" }));
  expect((await within(dialog).findByRole("alert")).textContent).toContain("Virkamies");
  expect(grantDelegation).not.toHaveBeenCalled();
  await user.click(within(dialog).getByRole("button", { name: /^Valitse/ }));
  await user.click(await screen.findByRole("option", { name: "Sari Esimerkki" }));
  await user.click(within(dialog).getByRole("checkbox", { name: "Auttamisjärjestelmään ottaminen" }));
  await user.click(within(dialog).getByRole("button", { name: "Anna määräys" }));
  await waitFor(() => expect(grantDelegation).toHaveBeenCalledTimes(1));
  expect(grantDelegation.mock.calls[0]?.[0].input).toMatchObject({ staff, kinds: ["admission"], validTo: null });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("a delegation ends on a day; one that somebody changed meanwhile is not overwritten", async () => {
  const user = userEvent.setup();
  const answers = [
    { __typename: "StaleVersion", message: "Joku muu", currentVersion: 2 },
    { __typename: "DelegationChanged", delegation: { ...delegation, version: 2, state: "over" } },
  ];
  const revokeDelegation = vi.fn(() => answers.shift());
  await openConsole({ at: "/delegations", answers: { ...director, revokeDelegation } });
  await user.click(await screen.findByRole("button", { name: "Päätä määräys" }));
  const dialog = await screen.findByRole("dialog", { name: "Päätä määräys: Sari Esimerkki" });
  const confirm = within(dialog).getByRole("button", { name: "Päätä määräys" });
  await user.click(confirm);
  expect(await within(dialog).findByText(/Määräystä on muutettu sillä välin/)).toBeTruthy();
  await user.click(confirm);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(revokeDelegation).toHaveBeenCalledTimes(2);
});
