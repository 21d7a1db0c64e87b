import { ServerError } from "@apollo/client/errors";
import { cleanup, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages, type MessageMap } from "@vas/ui";
import { faultsOf } from "@vas/ui/check-messages";
import axe from "axe-core";
import { expect, test } from "vitest";
import { openPortal, traineeSession } from "./testing/open-portal.tsx";

async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const language of languages) {
  test(`the trainee's home has no accessibility fault in ${language}`, async () => {
    await openPortal({ language });
    await screen.findByRole("heading", { level: 1 });
    expect(document.documentElement.lang).toBe(language);
    expect(await axeFaults()).toEqual([]);
  });
}

test("the home greets the trainee by name and tells the organisation and that there are no courses yet", async () => {
  await openPortal({});
  expect(await screen.findByRole("heading", { name: "Tervetuloa, Tiina Testaaja" })).toBeTruthy();
  expect(screen.getByText("Oulun vastaanottokeskus")).toBeTruthy();
  expect(screen.getByText("tiina@example.invalid")).toBeTruthy();
  expect(screen.getByText("Kursseja ei ole vielä julkaistu")).toBeTruthy();
  await waitFor(() => expect(document.title).toBe("Oma koulutus – Koulutus"));
});

test("a trainee without an organisation is told that none is known", async () => {
  await openPortal({ session: traineeSession(null) });
  await screen.findByRole("heading", { name: "Tervetuloa, Tiina Testaaja" });
  expect(screen.getByText("Organisaatio").nextSibling?.textContent).toBe("Ei tietoa");
});

test("who is not signed in is offered the way in", async () => {
  const response = new Response("{}", { status: 401 });
  await openPortal({ error: new ServerError("refused", { response, bodyText: "{}" }) });
  const link = await screen.findByRole("link", { name: "Kirjaudu sisään" });
  expect(link.getAttribute("href")).toContain("realm=training");
});

test("the language switches in place", async () => {
  const user = userEvent.setup();
  await openPortal({});
  await user.click(await screen.findByRole("button", { name: "SV Svenska" }));
  expect(screen.getByRole("heading", { name: "Välkommen, Tiina Testaaja" })).toBeTruthy();
});

test("the end of the session is told beforehand", async () => {
  const { passMinutes } = await openPortal({});
  await screen.findByRole("heading", { level: 1 });
  passMinutes(58.5);
  expect(await screen.findByRole("alertdialog", { name: "Istunto päättyy pian" })).toBeTruthy();
});

test("who has no account of an organisation's gets in again by a mailed link, and the page that ended stays", async () => {
  const { passMinutes } = await openPortal({});
  await screen.findByRole("heading", { level: 1 });
  passMinutes(61);
  await screen.findByRole("heading", { name: "Istunto on päättynyt" });
  const link = await screen.findByRole("link", { name: /pyydä kirjautumislinkki/ });
  expect([link.getAttribute("href"), link.getAttribute("target")]).toEqual(["/portal/sign-in-link", "_blank"]);
  cleanup();
  await openPortal({ at: "/portal/sign-in-link" });
  expect(await screen.findByRole("textbox", { name: /Sähköpostiosoite/ })).toBeTruthy();
  expect(screen.queryByText("Linkki ei enää toimi")).toBeNull();
});

test("an unknown address is not found", async () => {
  await openPortal({ at: "/portal/nowhere" });
  expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
});

test("everything is said in three languages", () => {
  const modules = import.meta.glob<Readonly<Record<string, MessageMap>>>("../**/messages.ts", { eager: true });
  expect(Object.keys(modules).length).toBeGreaterThan(8);
  expect(Object.values(modules).flatMap((exported) => Object.values(exported).flatMap(faultsOf))).toEqual([]);
});
