import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";

const course = { id: "55555555-5555-4555-8555-555555555555", title: "Tunnista, kohtaa, ohjaa" };
const invitation = {
  id: "33333333-3333-4333-8333-333333333333",
  version: 1,
  email: "vieras@example.invalid",
  course: course.title,
  role: "reception",
  organisation: null,
  dueOn: null,
  invitedByName: "Kaisa Esimerkki",
  invitedAt: "2026-11-01T08:00:00.000Z",
  mailedAt: "2026-11-01T08:00:05.000Z",
  expiresAt: "2026-11-15T08:00:00.000Z",
  state: "open",
};
const used = {
  ...invitation,
  id: "44444444-4444-4444-8444-444444444444",
  email: "x@example.invalid",
  state: "accepted",
};

function listOf(...nodes: readonly object[]) {
  return { nodes, pageInfo: { endCursor: null, hasNextPage: false }, totalCount: nodes.length };
}

const trainer = {
  session: sessionOf(["session:read", "organisation:read", "training:manage"]),
  invitations: listOf(invitation, used),
  openCourses: [course],
  organisationChoices: [],
};
const at = "/invitations";
const bodyId = "77777777-7777-4777-8777-777777777777";

/** React Aria's announcer may still name a button that is gone; contrast needs a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(
    { include: ["body"], exclude: ["[data-live-announcer]"] },
    { rules: { "color-contrast": { enabled: false } } },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const language of languages) {
  test(`the list of invitations and the dialog have no accessibility fault in ${language}`, async () => {
    const user = userEvent.setup();
    await openConsole({ at, answers: trainer, language });
    await screen.findByRole("rowheader", { name: "vieras@example.invalid" });
    expect(await axeFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: /Kutsu sähköpostilla|Bjud in per e-post|Invite by mail/ }));
    await screen.findByRole("dialog");
    expect(await axeFaults()).toEqual([]);
  });
}

test("only what is open or expired can be sent again or withdrawn", async () => {
  await openConsole({ at, answers: trainer });
  const row = (await screen.findByRole("rowheader", { name: "x@example.invalid" })).closest("tr") as HTMLElement;
  expect(row.textContent).toContain("Käytetty");
  expect(within(row).queryByRole("button")).toBeNull();
  expect(screen.getAllByRole("button", { name: "Lähetä uudelleen" })).toHaveLength(1);
});

test("many are invited at once, after a look at who gets a mail and who does not and why", async () => {
  const user = userEvent.setup();
  const checkedAddresses = [
    { address: "roska", state: "malformed" },
    { address: "uusi@example.invalid", state: "new" },
    { address: "vanha@example.invalid", state: "enrolled" },
  ];
  const inviteLearners = vi.fn(() => ({ __typename: "LearnersInvited", invited: 1, skipped: 1 }));
  const organisationChoices = [{ id: bodyId, kind: "police", name: "Keksitty poliisilaitos" }];
  await openConsole({ at, answers: { ...trainer, organisationChoices, checkedAddresses, inviteLearners } });
  await user.click(await screen.findByRole("button", { name: "Kutsu sähköpostilla" }));
  const dialog = await screen.findByRole("dialog", { name: "Kutsu sähköpostilla" });
  await user.click(within(dialog).getByRole("button", { name: "Tarkista" }));
  expect(await within(dialog).findByText(/vähintään yksi osoite/)).toBeTruthy();
  const pasted = "uusi@example.invalid, vanha@example.invalid roska";
  await user.type(within(dialog).getByRole("textbox", { name: /Sähköpostiosoitteet/ }), pasted);
  await user.click(within(dialog).getByRole("button", { name: "Tarkista" }));
  // What somebody's work is, is not guessed.
  expect(await within(dialog).findByText(/Valitse kurssi ja työ/)).toBeTruthy();
  await user.type(within(dialog).getByRole("combobox", { name: /Organisaatio/ }), "Keks");
  await user.click(await screen.findByRole("option", { name: /Keksitty poliisilaitos/ }));
  expect(within(dialog).getByRole("button", { name: /Työ/ }).textContent).toContain("Poliisi");
  await user.click(within(dialog).getByRole("button", { name: "Tarkista" }));
  expect(await within(dialog).findByRole("heading", { name: "Saavat kutsun (1)" })).toBeTruthy();
  const facts = within(dialog)
    .getAllByRole("definition")
    .map(({ textContent }) => textContent);
  expect(facts).toEqual([course.title, "Keksitty poliisilaitos", "Poliisi", "Suomi", "Ei valittu"]);
  expect(within(dialog).getByRole("heading", { name: "Suorittaa kurssia jo (1)" })).toBeTruthy();
  expect(within(dialog).getByRole("heading", { name: "Ei ole sähköpostiosoite (1)" })).toBeTruthy();
  expect(inviteLearners).not.toHaveBeenCalled();
  await user.click(within(dialog).getByRole("button", { name: "Lähetä 1 kutsu" }));
  expect(await screen.findByText("1 kutsu lähetetään.")).toBeTruthy();
  const [[sent]] = inviteLearners.mock.calls as unknown as [[{ input: object }]];
  expect(sent.input).toMatchObject({
    addresses: "uusi@example.invalid\nvanha@example.invalid",
    course: course.id,
    organisation: bodyId,
    role: "police",
    language: "fi",
  });
});

test("the work follows the kind of the body until somebody chooses it", async () => {
  const user = userEvent.setup();
  const organisationChoices = [
    { id: bodyId, kind: "police", name: "Keksitty poliisilaitos" },
    { id: "66666666-6666-4666-8666-666666666666", kind: "municipality", name: "Keksitty kunta" },
    { id: "88888888-8888-4888-8888-888888888888", kind: "ngo", name: "Keksitty järjestö" },
  ];
  await openConsole({ at, answers: { ...trainer, organisationChoices } });
  await user.click(await screen.findByRole("button", { name: "Kutsu sähköpostilla" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Kutsu sähköpostilla" }));
  const work = () => dialog.getByRole("button", { name: /Työ/ });
  const choose = async (name: string) => {
    const body = dialog.getByRole("combobox", { name: /Organisaatio/ });
    await user.clear(body);
    await user.type(body, "Keks");
    await user.click(await screen.findByRole("option", { name: new RegExp(name) }));
  };
  await choose("Keksitty poliisilaitos");
  expect(work().textContent).toContain("Poliisi");
  // Of whoever works for a municipality the kind says nothing.
  await choose("Keksitty kunta");
  expect(work().textContent).not.toContain("Poliisi");
  await choose("Keksitty järjestö");
  expect(work().textContent).toContain("Järjestö");
  await user.click(work());
  await user.click(await screen.findByRole("option", { name: /Rajavartiolaitos/ }));
  await choose("Keksitty poliisilaitos");
  expect(work().textContent).toContain("Rajavartiolaitos");
});

test("withdrawing asks first, and a refusal is shown in the server's words", async () => {
  const user = userEvent.setup();
  const refusal = { __typename: "InvitationUsed", message: "Kutsu on jo käytetty." };
  await openConsole({ at, answers: { ...trainer, withdrawInvitation: refusal } });
  await user.click(await screen.findByRole("button", { name: "Peru kutsu" }));
  const dialog = await screen.findByRole("dialog", { name: "Peru kutsu" });
  expect(dialog.textContent).toContain("vieras@example.invalid");
  await user.click(within(dialog).getByRole("button", { name: "Peru kutsu" }));
  expect(await within(dialog).findByText("Kutsu on jo käytetty.")).toBeTruthy();
});

test("an empty list says how invitations work", async () => {
  await openConsole({ at, answers: { ...trainer, invitations: listOf() } });
  expect(await screen.findByText(/voimassa 14 päivää/)).toBeTruthy();
});
