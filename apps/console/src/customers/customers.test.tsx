import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import { GraphQLError } from "graphql";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { openConsole } from "../app/testing/open-console.tsx";
import { answers, at, axeFaults, listed, pageOf } from "./given-customers.ts";
import { forgetOpened } from "./recent-customers.ts";

beforeEach(forgetOpened);

for (const language of languages) {
  test(`the list has no accessibility fault in ${language}`, async () => {
    await openConsole({
      at: "/customers",
      answers: { ...answers, session: { ...answers.session, language } },
      language,
    });
    await screen.findByRole("heading", { level: 1 });
    expect(await axeFaults()).toEqual([]);
  });
}

test("the list says how many customers there are on the day, and what to beware of in each row", async () => {
  await openConsole({ at: "/customers", answers });
  expect(await screen.findByText("23.11.2026: 93 asiakasta ja lisäksi 1 asiakkaan lapsi.")).toBeTruthy();
  const row = within(screen.getByRole("table")).getByRole("row", { name: /Blessing Okafor/ });
  for (const words of ["Turvakielto", "Ei yhteyttä puhelimitse", "Ei vastuutyöntekijää", "Merkintä"]) {
    expect(within(row).getByText(words)).toBeTruthy();
  }
});

test("filters are part of the address, and a searched name is not; it stays while they change", async () => {
  const asked = vi.fn<(args: { filter: object }) => object>(() => pageOf(listed));
  const { router } = await openConsole({ at: "/customers?basis=victim", answers: { ...answers, customers: asked } });
  await screen.findByRole("link", { name: "Blessing Okafor" });
  expect(asked.mock.calls[0]?.[0]).toMatchObject({ filter: { status: "current", basis: "victim" } });
  await userEvent.type(screen.getByRole("searchbox", { name: "Nimi tai asianumero" }), "okafor{Enter}");
  await waitFor(() => expect(asked.mock.lastCall?.[0]).toMatchObject({ filter: { text: "okafor", basis: "victim" } }));
  expect(router.state.location.href).toBe("/customers?basis=victim");
  await userEvent.click(screen.getByRole("button", { name: /Turvamerkinnät/ }));
  await userEvent.click(await screen.findByRole("option", { name: "Välitön vaara" }));
  await waitFor(() =>
    expect(asked.mock.lastCall?.[0]).toMatchObject({ filter: { text: "okafor", flags: ["acute_danger"] } }),
  );
  expect(router.state.location.href).toBe("/customers?basis=victim&flag=acute_danger");
});

test.each([
  ["a", "Kirjoita vähintään kaksi kirjainta tai numeroa"],
  ["%", "Haussa ei ole kirjaimia eikä numeroita"],
])("a search for %s is not answered as if it had been one", async (words, told) => {
  const asked = vi.fn<(args: { filter: { text?: string }; first: number }) => object>(() => pageOf(listed));
  await openConsole({ at: "/customers", answers: { ...answers, customers: asked } });
  await screen.findByRole("link", { name: "Blessing Okafor" });
  await userEvent.type(screen.getByRole("searchbox", { name: "Nimi tai asianumero" }), `${words}{Enter}`);
  expect(await screen.findByText(told)).toBeTruthy();
  expect(screen.queryByRole("table")).toBeNull();
  expect(asked.mock.calls.filter(([{ filter }]) => filter.text !== undefined)).toEqual([]);
  expect(asked.mock.lastCall?.[0].first).toBe(0);
});

test("a place in the list that the server cannot read is left for the first page, with the filter kept", async () => {
  for (const method of ["error", "warn"] as const) vi.spyOn(console, method).mockImplementation(() => undefined);
  onTestFinished(() => void vi.restoreAllMocks());
  const customers = ({ after }: { after: string | null }) => {
    if (after !== null) throw new GraphQLError("", { extensions: { code: "BAD_USER_INPUT" } });
    return pageOf(listed);
  };
  const { router } = await openConsole({
    at: "/customers?basis=victim&after=garbage",
    answers: { ...answers, customers },
  });
  expect(await screen.findByRole("link", { name: "Blessing Okafor" })).toBeTruthy();
  expect(router.state.location.href).toBe("/customers?basis=victim");
});

test("a chosen day shows the customers of that day, whatever their status is now", async () => {
  const asked = vi.fn<(args: { filter: object }) => object>(() => pageOf());
  await openConsole({ at: "/customers?onDate=2015-12-31", answers: { ...answers, customers: asked } });
  expect(await screen.findByText("Yhtään asiakasta ei löytynyt")).toBeTruthy();
  const [[args]] = asked.mock.calls as [[{ filter: Record<string, unknown> }]];
  expect([args.filter["onDate"], args.filter["status"]]).toEqual(["2015-12-31", undefined]);
});

test("a file that was opened is found again in the list, and nowhere on the machine", async () => {
  const { router } = await openConsole({ at, answers });
  await screen.findByText("Vain tekstiviestillä arkisin.");
  await router.navigate({ to: "/customers" });
  const recent = within(await screen.findByRole("navigation", { name: "Viimeksi avatut" }));
  expect(recent.getByRole("link", { name: "Blessing Okafor (AJ-2026-0001)" })).toBeTruthy();
  expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])).not.toContain("Okafor");
});
