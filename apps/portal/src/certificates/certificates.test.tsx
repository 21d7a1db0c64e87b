import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { openPortal } from "../app/testing/open-portal.tsx";

const id = "66666666-6666-4666-8666-666666666666";
const own = `/training/certificates/${id}`;

function certificate(differently: object = {}) {
  return {
    __typename: "LearnerCertificate",
    id,
    course: "77777777-7777-4777-8777-777777777777",
    title: "Tunnista, kohtaa, ohjaa",
    notice: "Demonstraatiokurssi",
    status: "valid",
    validFrom: "2026-11-23",
    validUntil: "2028-11-23",
    isShortened: false,
    renewalFrom: "2028-08-23",
    canRenew: false,
    revokedAt: null,
    verification: `/portal/verify/${id}`,
    document: `${own}/document`,
    badge: `${own}/badge`,
    ...differently,
  };
}

async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id: rule, nodes }) => nodes.map((node) => `${rule}: ${node.html}`));
}

describe("a certificate", () => {
  const at = `/portal/certificates/${id}`;

  for (const language of languages) {
    test.each(["valid", "expired", "revoked", "not_yet_valid"])(
      `that is %s has no accessibility fault in ${language}`,
      async (status) => {
        const revokedAt = status === "revoked" ? "2027-01-01T08:00:00.000Z" : null;
        await openPortal({ at, language, answers: { certificate: certificate({ status, revokedAt }) } });
        await screen.findByRole("heading", { level: 1 });
        expect(await axeFaults()).toEqual([]);
      },
    );
  }

  test("is shown with whose it is, its days and its code, and is saved in the language of the page", async () => {
    await openPortal({ at, language: "sv", answers: { certificate: certificate() } });
    const picture = await screen.findByRole("region", { name: "Intyg" });
    expect(picture.textContent).toContain("Tiina Testaaja");
    expect(picture.textContent).toContain("Giltigt till och med 23.11.2028");
    expect(within(picture).getByRole("img", { name: /^QR-kod/ })).toBeTruthy();
    const saved = ["Ladda ner PDF", "Ladda ner kompetensmärket"].map((name) => screen.getByRole("link", { name }));
    expect(saved.map((link) => link.getAttribute("href"))).toEqual([
      `${own}/document?language=sv`,
      `${own}/badge?language=sv`,
    ]);
  });

  test("has an address to give to others, which is copied by a button", async () => {
    const user = userEvent.setup();
    await openPortal({ at, answers: { certificate: certificate() } });
    await user.click(await screen.findByRole("button", { name: "Kopioi osoite" }));
    expect(await screen.findByText("Osoite on kopioitu.")).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/portal/verify/${id}`);
  });

  test("tells from when it is renewed, and that it can be renewed now", async () => {
    await openPortal({ at, answers: { certificate: certificate() } });
    expect(await screen.findByText(/uudelleen 23\.8\.2028 alkaen/)).toBeTruthy();
    await openPortal({ at, answers: { certificate: certificate({ canRenew: true }) } });
    expect(await screen.findByText("Voit nyt suorittaa kurssin uudelleen.")).toBeTruthy();
  });

  test("that has ended tells of no renewal where the course cannot be taken again now", async () => {
    await openPortal({ at, answers: { certificate: certificate({ status: "expired", validUntil: "2026-11-22" }) } });
    await screen.findByRole("heading", { level: 1 });
    expect(screen.queryByText(/uudelleen/)).toBeNull();
  });

  test("that ends early says that changed lessons are to be read", async () => {
    await openPortal({ at, answers: { certificate: certificate({ isShortened: true, validUntil: "2027-02-01" }) } });
    expect(await screen.findByText(/Kurssi on muuttunut olennaisesti/)).toBeTruthy();
    expect(screen.queryByText(/uudelleen 23\.8\.2028 alkaen/)).toBeNull();
  });

  test("that is revoked can be neither saved nor shown to others", async () => {
    const revoked = certificate({ status: "revoked", revokedAt: "2027-01-01T08:00:00.000Z", canRenew: true });
    await openPortal({ at, answers: { certificate: revoked } });
    expect((await screen.findByRole("alert")).textContent).toContain("Kouluttaja on mitätöinyt todistuksen");
    expect(screen.queryByRole("link", { name: "Lataa PDF" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Kopioi osoite" })).toBeNull();
  });

  test("that is not there, or another's, is not found", async () => {
    await openPortal({ at, answers: { certificate: null } });
    expect(await screen.findByRole("heading", { name: "Sivua ei löydy" })).toBeTruthy();
  });

  test("stands on the home page with its status", async () => {
    await openPortal({ answers: { certificates: [certificate()] } });
    const link = await screen.findByRole("link", { name: "Avaa todistus: Tunnista, kohtaa, ohjaa" });
    expect(link.getAttribute("href")).toBe(`/portal/certificates/${id}`);
    expect(screen.getByText("Voimassa")).toBeTruthy();
  });
});
