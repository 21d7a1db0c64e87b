import { ServerError } from "@apollo/client/errors";
import { act, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../testing/open-console.tsx";

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

function httpFailure(status: number, code: string): ServerError {
  const body = JSON.stringify({ errors: [{ message: "", extensions: { code, requestId: "request-7" } }] });
  return new ServerError("refused", { response: new Response(body, { status }), bodyText: body });
}

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

for (const language of languages) {
  test(`the shell has no accessibility fault in ${language}`, async () => {
    await openConsole({ at: "/", language });
    await screen.findByRole("heading", { level: 1 });
    expect(await axeFaults()).toEqual([]);
  });
}

test("window titles say what the screen is and name nobody", async () => {
  await openConsole({ at: "/" });
  await screen.findByRole("heading", { name: "Aloitus" });
  await waitFor(() => expect(document.title).toBe("Aloitus – Auttamisjärjestelmä"));
});

test("who is not signed in is offered the way in, back to the same address", async () => {
  await openConsole({ at: "/", error: httpFailure(401, "UNAUTHENTICATED") });
  const link = await screen.findByRole<HTMLAnchorElement>("link", { name: "Kirjaudu sisään" });
  expect(link.getAttribute("href")).toContain("/sign-in?realm=casework&return=%2F");
});

test("an address without a screen is not found, and focus moves to its heading after a change of screen", async () => {
  const { router } = await openConsole({ at: "/" });
  await screen.findByRole("heading", { name: "Aloitus" });
  await act(() => router.navigate({ to: "/nowhere" as "/" }));
  const heading = await screen.findByRole("heading", { name: "Sivua ei löydy" });
  expect(document.activeElement).toBe(heading);
});

for (const at of [
  "/customers/x",
  "/customers/x/ending",
  "/referrals/x",
  "/referrals/x/admission",
  "/organisations/x",
]) {
  test(`a damaged id leads to nothing, and asks nothing of the server: ${at}`, async () => {
    const session = sessionOf([
      "session:read",
      "customer:read",
      "referral:read",
      "admission:read",
      "organisation:read",
    ]);
    await openConsole({ at, answers: { session } });
    expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
  });
}

test("a failure tells the id for the administrators and tries again", async () => {
  await openConsole({ at: "/", error: httpFailure(503, "OVERLOADED") });
  expect(await screen.findByText("Palvelu on ruuhkautunut")).toBeTruthy();
  expect(screen.getByText(/request-7/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Yritä uudelleen" })).toBeTruthy();
});

test("a screen that the permissions do not open says so, and the menu leaves it out", async () => {
  await openConsole({ at: "/", answers: { session: sessionOf([]) } });
  expect(await screen.findByRole("heading", { name: "Ei käyttöoikeutta" })).toBeTruthy();
  expect(within(screen.getByRole("navigation", { name: "Päävalikko" })).queryAllByRole("link")).toEqual([]);
});

test("? shows the keys, Esc closes them and focus goes back", async () => {
  const user = userEvent.setup();
  await openConsole({ at: "/" });
  await screen.findByRole("heading", { name: "Aloitus" });
  await user.keyboard("?");
  expect(await screen.findByRole("dialog", { name: "Pikanäppäimet" })).toBeTruthy();
  expect(await axeFaults()).toEqual([]);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog", { name: "Pikanäppäimet" })).toBeNull());
});

test("g and a letter go to a place; keys that are turned off do nothing", async () => {
  const user = userEvent.setup();
  const { router } = await openConsole({ at: "/nowhere" });
  await screen.findByRole("heading", { name: "Sivua ei löydy" });
  localStorage.setItem("vas-shortcuts", "on");
  await user.keyboard("ga");
  await waitFor(() => expect(router.state.location.pathname).toBe("/"));
  await user.keyboard("?");
  await user.click(await screen.findByRole("switch"));
  await user.keyboard("{Escape}");
  await user.keyboard("?");
  expect(screen.queryByRole("dialog", { name: "Pikanäppäimet" })).toBeNull();
});

for (const language of languages) {
  test(`the help names no key twice, and g and s lead to the statistics, in ${language}`, async () => {
    const user = userEvent.setup();
    const session = sessionOf([
      "session:read",
      "referral:read",
      "customer:read",
      "statistics:read",
      "organisation:read",
    ]);
    const { router } = await openConsole({ at: "/nowhere", language, answers: { session } });
    await screen.findByRole("navigation");
    await user.keyboard("?");
    const table = within(await screen.findByRole("dialog")).getByRole("table");
    const keys = within(table)
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent);
    expect(keys).toEqual([...new Set(keys)]);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await user.keyboard("gs");
    await waitFor(() => expect(router.state.location.pathname).toBe("/statistics"));
  });
}

test("Shift three times hides everything behind a neutral page; one press brings it back", async () => {
  const user = userEvent.setup();
  await openConsole({ at: "/" });
  await screen.findByRole("heading", { name: "Aloitus" });
  await user.keyboard("{Shift}{Shift}{Shift}");
  const page = await screen.findByRole("dialog", { name: "Uusi välilehti" });
  expect(document.title).toBe("Uusi välilehti");
  await user.click(within(page).getByRole("button", { name: "Jatka" }));
  expect(screen.queryByRole("dialog", { name: "Uusi välilehti" })).toBeNull();
  expect(document.title).toBe("Aloitus – Auttamisjärjestelmä");
});

test("Shift used for writing does not hide the screen", async () => {
  const user = userEvent.setup();
  await openConsole({ at: "/" });
  await screen.findByRole("heading", { name: "Aloitus" });
  await user.keyboard("{Shift>}A{/Shift}{Shift>}B{/Shift}{Shift>}C{/Shift}");
  expect(screen.queryByRole("dialog", { name: "Uusi välilehti" })).toBeNull();
});

test("a session that ends soon can be extended with one press", async () => {
  const user = userEvent.setup();
  const extend = vi
    .spyOn(globalThis, "fetch")
    .mockResolvedValue(Response.json({ idleUntil: inMinutes(30), expiresAt: inMinutes(480) }));
  const { passMinutes } = await openConsole({ at: "/" });
  await screen.findByRole("heading", { name: "Aloitus" });
  passMinutes(13.5);
  const warning = await screen.findByRole("alertdialog", { name: "Istunto päättyy pian" });
  await user.click(within(warning).getByRole("button", { name: "Jatka istuntoa" }));
  await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
  expect(extend).toHaveBeenCalledWith("/session/extend?realm=casework", expect.objectContaining({ method: "POST" }));
  extend.mockRestore();
});

test("when the session is over the screen is covered and the way back is offered", async () => {
  const { clock } = await openConsole({ at: "/" });
  await screen.findByRole("heading", { name: "Aloitus" });
  act(() => clock.end());
  const cover = await screen.findByRole("dialog", { name: "Istunto on päättynyt" });
  expect(within(cover).getByRole("link", { name: "Kirjaudu uudelleen" })).toBeTruthy();
});

test("the language switches in place", async () => {
  const user = userEvent.setup();
  await openConsole({ at: "/" });
  await user.click(await screen.findByRole("button", { name: "SV Svenska" }));
  expect(await screen.findByRole("heading", { name: "Start" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("sv");
});

test("paper with data of persons says that it is secret, and all paper who printed it and when", async () => {
  const session = sessionOf(["session:read", "customer:read"]);
  const opened = await openConsole({ at: "/customers/x", answers: { session, customer: null } });
  await screen.findByRole("heading", { name: "Sivua ei löydy" });
  const head = () => document.querySelector(".print-head")?.textContent;
  expect(head()).toMatch(/^Salassa pidettävä\. Tulostanut Maija Meikäläinen \d/);
  await act(() => opened.router.navigate({ to: "/" }));
  await screen.findByRole("heading", { name: "Aloitus" });
  expect(head()).toMatch(/^ ?Tulostanut Maija Meikäläinen \d/);
});

test("who has no place to go to is told so, and is not asked to choose one", async () => {
  await openConsole({ at: "/" });
  expect(await screen.findByText("Olet kirjautunut henkilönä Maija Meikäläinen.")).toBeTruthy();
  expect(screen.getByText("Tehtävääsi ei kuulu vielä yhtään näkymää")).toBeTruthy();
});
