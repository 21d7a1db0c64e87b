import { createHash } from "node:crypto";
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import { openPortal } from "../app/testing/open-portal.tsx";

// The page on which anybody checks a certificate.
const id = "66666666-6666-4666-8666-666666666666";

async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id: rule, nodes }) => nodes.map((node) => `${rule}: ${node.html}`));
}

const at = `/portal/verify/${id}`;
const words = { fi: "Tunnista, kohtaa, ohjaa", sv: "Känn igen, möt, hänvisa", en: "Recognise, meet, refer" };
const salt = id;
const identityHash = `sha256$${createHash("sha256").update(`Tiina Testaaja${salt}`).digest("hex")}`;
const told = (status: string, differently: object = {}) => ({
  status,
  title: words,
  notice: null,
  validFrom: "2026-11-23",
  validUntil: "2028-11-23",
  revokedAt: null,
  identityHash,
  salt,
  ...differently,
});

/** What the server answers; tests of the page itself ask no server. */
function answering(value: object, status = 200) {
  const asked = vi.fn<typeof fetch>(async () => Response.json(value, { status }));
  vi.stubGlobal("fetch", asked);
  return asked;
}
afterEach(() => vi.unstubAllGlobals());

test("of a holder whose data have been erased there is no name to compare, and the page says so", async () => {
  answering(told("revoked", { identityHash: null, revokedAt: "2026-11-27T10:00:00.000Z" }));
  await openPortal({ at, language: "fi" });
  await screen.findByText("Todistuksen haltijan tiedot on poistettu, eikä nimeä voi enää verrata.");
  expect(screen.queryByLabelText(/Nimi todistuksessa/)).toBeNull();
  expect(await axeFaults()).toEqual([]);
});

for (const language of languages) {
  test.each(["valid", "expired", "revoked", "not_yet_valid", "unknown", "not_genuine"])(
    `has no accessibility fault in ${language} where it is %s, and no search engine keeps it`,
    async (status) => {
      const isTold = status !== "unknown" && status !== "not_genuine";
      answering(isTold ? told(status, { notice: words }) : { status });
      await openPortal({ at, language });
      await waitFor(() => expect(document.querySelector(".ui-notice")).toBeTruthy());
      expect(await axeFaults()).toEqual([]);
      expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex, nofollow");
    },
  );
}

test.each([
  ["valid", "Todistus on aito ja voimassa"],
  ["expired", "Todistus on aito, mutta ei enää voimassa"],
  ["revoked", "Todistus on mitätöity. Se ei kelpaa."],
  ["unknown", "Tällaista todistusta ei ole"],
])("says of one that is %s: %s", async (status, sentence) => {
  const asked = answering(status === "unknown" ? { status } : told(status));
  await openPortal({ at });
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(asked.mock.calls[0]?.[0]).toBe(`/certificates/verify/${id}`);
  expect(document.body.textContent).not.toContain("Tiina");
});

test("compares a name with the certificate's without sending it anywhere", async () => {
  const user = userEvent.setup();
  const asked = answering(told("valid"));
  await openPortal({ at });
  await user.click(await screen.findByRole("button", { name: "Vertaa nimeä" }));
  expect(await screen.findByText("Kirjoita nimi.")).toBeTruthy();
  const field = screen.getByRole("textbox", { name: "Nimi todistuksessa" });
  await user.type(field, "  Tiina   Testaaja ");
  await user.click(screen.getByRole("button", { name: "Vertaa nimeä" }));
  expect(await screen.findByText("Todistus on annettu tälle nimelle.")).toBeTruthy();
  await user.type(field, "x");
  await user.click(screen.getByRole("button", { name: "Vertaa nimeä" }));
  expect(await screen.findByText(/Todistusta ei ole annettu tälle nimelle/)).toBeTruthy();
  expect(asked).toHaveBeenCalledTimes(1);
});

test("compares it also with a name that was kept with the spaces that were written", async () => {
  const user = userEvent.setup();
  const kept = `sha256$${createHash("sha256").update(`Tiina  Testaaja${salt}`).digest("hex")}`;
  answering(told("valid", { identityHash: kept }));
  await openPortal({ at });
  await user.type(await screen.findByRole("textbox", { name: "Nimi todistuksessa" }), "Tiina  Testaaja");
  await user.click(screen.getByRole("button", { name: "Vertaa nimeä" }));
  expect(await screen.findByText("Todistus on annettu tälle nimelle.")).toBeTruthy();
});

test("takes a badge as text or as a file, without an address", async () => {
  const user = userEvent.setup();
  const asked = answering({ status: "not_genuine" });
  await openPortal({ at: "/portal/verify" });
  await user.click(await screen.findByRole("button", { name: "Tarkista" }));
  expect(await screen.findByText("Valitse tiedosto tai liitä sen teksti.")).toBeTruthy();
  expect(asked).not.toHaveBeenCalled();
  await user.type(screen.getByRole("textbox", { name: /liitä/ }), "a.b.c");
  await user.click(screen.getByRole("button", { name: "Tarkista" }));
  expect(await screen.findByText("Tiedosto ei ole aito osaamismerkki")).toBeTruthy();
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("There is no field for a file");
  await user.upload(input, new File(["d.e.f"], "todistus.jwt"));
  await user.click(screen.getByRole("button", { name: "Tarkista" }));
  await waitFor(() => expect(asked.mock.calls.map(([, sent]) => sent?.body)).toEqual(["a.b.c", "d.e.f"]));
});

test.each([
  [429, "Tarkistuksia on tehty liian monta lyhyessä ajassa. Odota minuutti ja yritä uudelleen."],
  [500, "Tarkistus ei onnistunut. Tarkista verkkoyhteys ja yritä uudelleen."],
])("says what to do where the server answers %d, and tries again", async (status, sentence) => {
  const user = userEvent.setup();
  answering({}, status);
  await openPortal({ at });
  expect(await screen.findByText(sentence)).toBeTruthy();
  answering(told("valid"));
  await user.click(screen.getByRole("button", { name: "Yritä uudelleen" }));
  expect(await screen.findByText("Todistus on aito ja voimassa")).toBeTruthy();
});
