import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";

const id = "33333333-3333-4333-8333-333333333333";
const course = "44444444-4444-4444-8444-444444444444";

function certificate(differently: object = {}) {
  return {
    __typename: "Certificate",
    id,
    learner: "77777777-7777-4777-8777-777777777777",
    holder: "Tiina Testaaja",
    course,
    title: "Tunnista, kohtaa, ohjaa",
    organisation: "Oulun vastaanottokeskus",
    status: "valid",
    validFrom: "2026-11-23",
    validUntil: "2028-11-23",
    issuedUntil: "2028-11-23",
    renewalFrom: "2028-08-23",
    revokedAt: null,
    revokeReason: null,
    availableActions: ["revoke"],
    version: 1,
    history: [{ kind: "certificateIssued", at: "2026-11-23T10:00:00.000Z", by: null, validUntil: "2028-11-23" }],
    ...differently,
  };
}

const revoked = certificate({
  status: "revoked",
  revokedAt: "2026-11-24T10:00:00.000Z",
  revokeReason: "Vilppi kokeessa",
  availableActions: [],
  version: 2,
  history: [
    ...certificate().history,
    { kind: "certificateRevoked", at: "2026-11-24T10:00:00.000Z", by: null, validUntil: null },
  ],
});

const trainer = {
  session: sessionOf(["session:read", "training:manage"]),
  certificateFilters: { courses: [{ id: course, title: "Tunnista, kohtaa, ohjaa" }], organisations: [] },
};

function listOf(...nodes: readonly object[]) {
  return { nodes, pageInfo: { endCursor: null, hasNextPage: false }, totalCount: nodes.length };
}

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id: rule, nodes }) => nodes.map((node) => `${rule}: ${node.html}`));
}

for (const language of languages) {
  test(`the list, a certificate and its revocation have no accessibility fault in ${language}`, async () => {
    const user = userEvent.setup();
    const answers = { ...trainer, certificates: listOf(certificate(), revoked), certificate: certificate() };
    const { router } = await openConsole({ at: "/certificates", answers, language });
    await screen.findAllByRole("rowheader", { name: "Tiina Testaaja" });
    expect(await axeFaults()).toEqual([]);
    await router.navigate({ to: "/certificates/$id", params: { id } });
    await screen.findByRole("heading", { level: 1, name: /: Tiina Testaaja$/ });
    expect(await axeFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^(Mitätöi|Återkalla|Revoke)/ }));
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByRole("textbox"), "Vilppi");
    expect(await axeFaults()).toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: /^(Jatka|Fortsätt|Go on)/ }));
    await screen.findByRole("alertdialog");
    expect(await axeFaults()).toEqual([]);
  });
}

describe("the list of certificates", () => {
  const asking = () => vi.fn((_asked: { readonly filter: object }) => listOf(certificate()));

  test("is limited by its address, which a choice changes", async () => {
    const user = userEvent.setup();
    const certificates = asking();
    const { router } = await openConsole({
      at: `/certificates?course=${course}`,
      answers: { ...trainer, certificates },
    });
    await screen.findByRole("rowheader", { name: "Tiina Testaaja" });
    expect(certificates.mock.calls[0]?.[0].filter).toMatchObject({ course, status: null, endsBy: null });
    await user.click(screen.getByRole("switch", { name: "Vain kolmen kuukauden kuluessa päättyvät" }));
    await waitFor(() => expect(router.state.location.href).toContain("ending=true"));
    await waitFor(() => expect(certificates.mock.calls.at(-1)?.[0].filter).toMatchObject({ course, status: "valid" }));
    expect(certificates.mock.calls.at(-1)?.[0].filter).toMatchObject({
      endsBy: expect.stringMatching(/^\d{4}-/) as string,
    });
  });

  test("says how one comes into being where there is none", async () => {
    await openConsole({ at: "/certificates", answers: { ...trainer, certificates: listOf() } });
    expect(await screen.findByText("Todistuksia ei ole")).toBeTruthy();
  });

  test("is not open to those who only read the coverage", async () => {
    const session = sessionOf(["session:read", "coverage:read"]);
    await openConsole({ at: "/certificates", answers: { ...trainer, session, certificates: listOf() } });
    expect(await screen.findByRole("heading", { level: 1 })).toBeTruthy();
    expect(screen.queryByText("Todistuksia ei ole")).toBeNull();
  });
});

describe("a certificate", () => {
  const at = `/certificates/${id}`;

  test("that was shortened says by what, and until when it was issued", async () => {
    const shortened = certificate({
      validUntil: "2027-02-01",
      history: [
        ...certificate().history,
        { kind: "certificateShortened", at: "2026-12-01T10:00:00.000Z", by: null, validUntil: "2027-02-01" },
      ],
    });
    await openConsole({ at, answers: { ...trainer, certificate: shortened } });
    expect(await screen.findByText("Kurssi muuttui olennaisesti: todistus päättyy 1.2.2027")).toBeTruthy();
    expect(screen.getByText("Viimeinen päivä myönnettäessä")).toBeTruthy();
  });

  test("that is revoked says why, and cannot be revoked again", async () => {
    await openConsole({ at, answers: { ...trainer, certificate: revoked } });
    expect(await screen.findByText("Vilppi kokeessa")).toBeTruthy();
    expect(screen.getByText(/Toinen kouluttaja/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Mitätöi todistus" })).toBeNull();
  });

  test("is revoked in two steps: with a reason, and after a look at what will happen", async () => {
    const user = userEvent.setup();
    const revokeCertificate = vi.fn((_asked: { readonly input: object }) => ({
      __typename: "CertificateChanged",
      certificate: revoked,
    }));
    await openConsole({ at, answers: { ...trainer, certificate: certificate(), revokeCertificate } });
    await user.click(await screen.findByRole("button", { name: "Mitätöi todistus" }));
    const first = await screen.findByRole("dialog", { name: "Mitätöi todistus" });
    // "Cancel" beside it could be either.
    expect(within(first).queryByRole("button", { name: "Peruuta" })).toBeNull();
    await user.click(within(first).getByRole("button", { name: "Jatka tarkistukseen" }));
    expect(await within(first).findByText(/Täytä|pakollinen|Kirjoita|Anna/)).toBeTruthy();
    await user.type(within(first).getByRole("textbox", { name: "Mitätöinnin syy" }), "Vilppi kokeessa");
    await user.click(within(first).getByRole("button", { name: "Jatka tarkistukseen" }));
    const review = await screen.findByRole("alertdialog", { name: "Tarkista mitätöinti" });
    expect(review.textContent).toContain("Vilppi kokeessa");
    expect(revokeCertificate).not.toHaveBeenCalled();
    await user.click(within(review).getByRole("button", { name: "Muuta syytä" }));
    const again = await screen.findByRole("dialog", { name: "Mitätöi todistus" });
    expect(within(again).getByRole<HTMLTextAreaElement>("textbox").value).toBe("Vilppi kokeessa");
    await user.click(within(again).getByRole("button", { name: "Jatka tarkistukseen" }));
    await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Mitätöi todistus" }));
    await waitFor(() => expect(revokeCertificate).toHaveBeenCalledTimes(1));
    expect(revokeCertificate.mock.calls[0]?.[0].input).toEqual({
      certificate: id,
      expectedVersion: 1,
      reason: "Vilppi kokeessa",
    });
    expect(await screen.findByText("Mitätöinnin syy")).toBeTruthy();
    expect(screen.queryByRole("alertdialog", { name: "Tarkista mitätöinti" })).toBeNull();
  });

  test("that is not there is not found", async () => {
    await openConsole({ at, answers: { ...trainer, certificate: null } });
    expect(await screen.findByRole("heading", { level: 1, name: /ei löydy/ })).toBeTruthy();
  });
});
