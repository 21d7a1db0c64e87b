import { ServerError } from "@apollo/client/errors";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { openPortal } from "../app/testing/open-portal.tsx";

const secret = "S".repeat(43);
const offer = {
  state: "open",
  course: { fi: "Tunnista, kohtaa, ohjaa", sv: "Känn igen, möt, hänvisa", en: "Recognise, meet, refer" },
  inviter: "Kaisa Esimerkki",
  organisation: "Salon vastaanottokeskus (esimerkki)",
  organisationNames: {
    fi: "Salon vastaanottokeskus (esimerkki)",
    sv: "Förläggningen i Salo (exempel)",
    en: "Salon vastaanottokeskus (esimerkki)",
  },
  dueOn: "2026-12-01",
  language: "fi",
  expiresAt: "2026-12-11T08:00:00.000Z",
};

type Sent = { readonly path: string; readonly body: Readonly<Record<string, unknown>> };

/** The edge as the browser reaches it: answers each path, and keeps what was sent. */
function edge(answers: Readonly<Record<string, unknown>>): Sent[] {
  const sent: Sent[] = [];
  const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(async (asked, init) => {
    const path = asked as string;
    const answer = answers[path];
    sent.push({ path, body: JSON.parse(init?.body as string) as Sent["body"] });
    if (answer === undefined) throw new TypeError("Failed to fetch");
    return typeof answer === "number" ? new Response("{}", { status: answer }) : Response.json(answer);
  });
  onTestFinished(() => fetched.mockRestore());
  return sent;
}

async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.querySelector(".portal") ?? document.body, {
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const at = `/portal/invitation#${secret}`;

describe("the page of an invitation", () => {
  for (const language of languages) {
    test(`says who invites to what, without an accessibility fault in ${language}`, async () => {
      edge({ "/invitation/look": { ...offer, language } });
      await openPortal({ at, language });
      await screen.findByRole("heading", { level: 1, name: new RegExp(offer.course[language]) });
      expect(screen.getByText("Kaisa Esimerkki")).toBeTruthy();
      expect(screen.getByText(offer.organisationNames[language])).toBeTruthy();
      expect(await axeFaults()).toEqual([]);
    });
  }

  test("asks for a name and a language, and goes to the learner's home", async () => {
    const user = userEvent.setup();
    const sent = edge({ "/invitation/look": offer, "/invitation/accept": { kind: "accepted" } });
    await openPortal({ at });
    await user.click(await screen.findByRole("button", { name: "Ota kutsu vastaan" }));
    expect(await screen.findByText("Kirjoita nimesi.")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "Etunimi ja sukunimi" }), "Vieras Esimerkki");
    await user.click(screen.getByRole("radio", { name: "Svenska" }));
    await user.click(screen.getByRole("button", { name: "Ta emot inbjudan" }));
    await screen.findByRole("heading", { name: /Välkommen/ });
    expect(sent.at(-1)).toEqual({
      path: "/invitation/accept",
      body: { token: secret, name: "Vieras Esimerkki", language: "sv" },
    });
    expect(sent.filter(({ path }) => path === "/invitation/accept")).toHaveLength(1);
  });

  test("keeps what was written where the request does not get through, and says so", async () => {
    const user = userEvent.setup();
    edge({ "/invitation/look": offer });
    await openPortal({ at });
    const name = await screen.findByRole("textbox", { name: "Etunimi ja sukunimi" });
    await user.type(name, "Vieras{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("Pyyntö ei mennyt perille");
    expect((name as HTMLInputElement).value).toBe("Vieras");
  });

  test("tells a learner who is known already to sign in by the link that was mailed", async () => {
    const user = userEvent.setup();
    edge({ "/invitation/look": offer, "/invitation/accept": { kind: "linkSent" } });
    await openPortal({ at });
    await user.type(await screen.findByRole("textbox", { name: "Etunimi ja sukunimi" }), "Vieras{Enter}");
    expect(await screen.findByText("Tarkista sähköpostisi")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Ota kutsu vastaan" })).toBeNull();
  });

  test("shows a refusal in the server's words", async () => {
    const user = userEvent.setup();
    const refusal = { kind: "InvitationExpired", message: "Kutsu on vanhentunut." };
    edge({ "/invitation/look": offer, "/invitation/accept": refusal });
    await openPortal({ at });
    await user.type(await screen.findByRole("textbox", { name: "Etunimi ja sukunimi" }), "Vieras{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("Kutsu on vanhentunut.");
  });

  test.each([
    ["expired", /vanhentunut/],
    ["withdrawn", /peruttu/],
    ["accepted", /jo käytetty/],
    ["unknown", /Avaa linkki viimeisimmästä viestistä/],
  ])("of an invitation that is %s says what to do", async (state, words) => {
    edge({ "/invitation/look": { state } });
    await openPortal({ at });
    expect(await screen.findByText(words)).toBeTruthy();
    // Whoever is a learner already gets in by another link.
    expect(screen.getByRole("textbox", { name: "Sähköpostiosoite" })).toBeTruthy();
    expect(await axeFaults()).toEqual([]);
  });

  test("without a whole link asks nothing of the server", async () => {
    const sent = edge({});
    await openPortal({ at: "/portal/invitation#half" });
    expect(await screen.findByText(/Linkki ei ole kokonainen/)).toBeTruthy();
    expect(sent).toEqual([]);
  });
});

describe("signing in by a mailed link", () => {
  test("uses the link up at the press of the button, not before", async () => {
    const user = userEvent.setup();
    const sent = edge({ "/sign-in/link/use": { kind: "signedIn" } });
    await openPortal({ at: `/portal/sign-in-link#${secret}` });
    const button = await screen.findByRole("button", { name: "Kirjaudu sisään" });
    expect(sent).toEqual([]);
    expect(await axeFaults()).toEqual([]);
    await user.click(button);
    await screen.findByRole("heading", { name: /Tervetuloa/ });
    expect(sent).toEqual([{ path: "/sign-in/link/use", body: { token: secret } }]);
  });

  test("with a link that is used or old offers another", async () => {
    const user = userEvent.setup();
    edge({ "/sign-in/link/use": { kind: "linkGone" } });
    await openPortal({ at: `/portal/sign-in-link#${secret}` });
    await user.click(await screen.findByRole("button", { name: "Kirjaudu sisään" }));
    expect(await screen.findByText("Linkki ei enää toimi")).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "Sähköpostiosoite" })).toBeTruthy();
    expect(await axeFaults()).toEqual([]);
  });

  const signedOut = () => new ServerError("refused", { response: new Response("{}", { status: 401 }), bodyText: "{}" });

  for (const language of languages) {
    test(`is offered beside the identity provider, without an accessibility fault in ${language}`, async () => {
      await openPortal({ error: signedOut(), language });
      await screen.findByRole("textbox");
      expect(screen.getByRole("link", { name: /Kirjaudu|Logga in|Sign in/ })).toBeTruthy();
      expect(await axeFaults()).toEqual([]);
    });
  }

  test("is asked for by address; what is answered does not tell whether anybody has it", async () => {
    const user = userEvent.setup();
    const sent = edge({ "/sign-in/link": {} });
    await openPortal({ error: signedOut() });
    await user.type(await screen.findByRole("textbox", { name: "Sähköpostiosoite" }), "v@example.invalid{Enter}");
    expect((await screen.findByRole("status")).textContent).toContain("Jos osoite kuuluu koulutukseen osallistuvalle");
    expect(sent).toEqual([{ path: "/sign-in/link", body: { email: "v@example.invalid" } }]);
  });

  test.each([
    [400, /nimi@esimerkki.fi/],
    [429, /vartin kuluttua/],
    [503, /ei mennyt perille/],
  ])("says what to do where the server answers %i", async (status, words) => {
    const user = userEvent.setup();
    edge({ "/sign-in/link": status });
    await openPortal({ error: signedOut() });
    await user.type(await screen.findByRole("textbox", { name: "Sähköpostiosoite" }), "v{Enter}");
    expect(await screen.findByText(words)).toBeTruthy();
  });
});
