import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { GraphQLError } from "graphql";
import { expect, onTestFinished, test, vi } from "vitest";
import { openConsole } from "../app/testing/open-console.tsx";
import { admission, at, referral, unwritten } from "./admission-samples.ts";
import { emptyState } from "./admission-form.ts";
import { toDraftBody } from "./decision-draft.ts";

const empty = emptyState({ basis: "victim", adults: [] });
const needed = { met: true, reasons: "Hän tarvitsee turvallisen majoituksen." };
const state = { ...empty, findings: { ...empty.findings, needsAssistance: needed } };
const kept = { id: "d-1", version: 3, savedAt: "2026-11-20T10:32:00.000Z", body: toDraftBody("propose", state) };

type Saving = {
  readonly input: {
    readonly decision?: string | null;
    readonly expectedVersion?: number | null;
    readonly body: string;
  };
};
const saving = () =>
  vi.fn(({ input }: Saving) => ({
    __typename: "DecisionDraftSaved",
    id: "d-1",
    version: (input.expectedVersion ?? 0) + 1,
  }));
const patient = { timeout: 10_000 };

test("a proposal is saved by itself while it is written, each time over what was saved last", async () => {
  const user = userEvent.setup();
  const saveDecisionDraft = saving();
  await openConsole({ at, answers: { ...unwritten, decisionDraft: null, saveDecisionDraft } });
  const [reasons] = await screen.findAllByRole("textbox", { name: /^Perustelut/ });
  await user.type(reasons as HTMLElement, "Ensin");
  expect(await screen.findByText(/^Luonnos tallennettu klo \d/, undefined, patient)).toBeTruthy();
  await user.type(reasons as HTMLElement, " ja sitten");
  await waitFor(() => expect(saveDecisionDraft).toHaveBeenCalledTimes(2), patient);
  const [first, second] = saveDecisionDraft.mock.calls.map(([{ input }]) => input);
  expect(first).toMatchObject({ kind: "admission", matter: referral });
  expect(second).toMatchObject({ expectedVersion: 1, body: expect.stringContaining("Ensin ja sitten") as string });
});

test("a proposal goes on from its draft, or begins anew", async () => {
  const user = userEvent.setup();
  const discardDecisionDraft = vi.fn(() => ({ __typename: "DecisionDraftDiscarded", matter: referral }));
  await openConsole({ at, answers: { ...unwritten, admission, decisionDraft: kept, discardDecisionDraft } });
  expect(await screen.findByDisplayValue(needed.reasons)).toBeTruthy();
  expect(screen.getByText("Jatkat luonnosta, joka tallentui 20.11.2026 12.32.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Aloita alusta" }));
  await waitFor(() => expect(screen.queryByDisplayValue(needed.reasons)).toBeNull());
  expect(discardDecisionDraft).toHaveBeenCalledOnce();
  expect(screen.queryByText(/^Jatkat luonnosta/)).toBeNull();
});

test("a draft that could not be thrown away is told and stays", async () => {
  const user = userEvent.setup();
  const discardDecisionDraft = () => {
    throw new GraphQLError("", { extensions: { code: "INTERNAL", requestId: "request-7" } });
  };
  await openConsole({ at, answers: { ...unwritten, admission, decisionDraft: kept, discardDecisionDraft } });
  await user.click(await screen.findByRole("button", { name: "Aloita alusta" }));
  const told = await screen.findByRole("alert");
  expect(told.textContent).toContain("request-7");
  expect(screen.getByDisplayValue(needed.reasons)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Aloita alusta" })).toBeTruthy();
});

const refusals = [
  [
    { __typename: "StaleVersion", message: "Muuttunut.", currentVersion: 9 },
    /^Kirjoitat samaa ehdotusta myös toisella sivulla/,
  ],
  [
    { __typename: "StaleVersion", message: "Muuttunut.", currentVersion: 0 },
    /^Luonnos on poistettu tai ehdotus lähetetty toisella sivulla/,
  ],
  [{ __typename: "MatterNotFound", message: "Asiaa ei löydy." }, /ei tallenneta luonnokseksi\. Asiaa ei löydy\.$/],
  [{ __typename: "ProposalWaits", message: "Ehdotus odottaa." }, /ei tallenneta luonnokseksi\. Ehdotus odottaa\.$/],
] as const;

for (const [refusal, told] of refusals) {
  test(`a draft that is refused is told, kept on the page and not sent again: ${told.source}`, async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    onTestFinished(() => void vi.useRealTimers());
    const user = userEvent.setup({ advanceTimers: (milliseconds) => vi.advanceTimersByTime(milliseconds) });
    const saveDecisionDraft = vi.fn(() => refusal);
    await openConsole({ at, answers: { ...unwritten, decisionDraft: kept, saveDecisionDraft } });
    await user.type(await screen.findByDisplayValue(needed.reasons), " Lisää.");
    expect(await screen.findByText(told, undefined, patient)).toBeTruthy();
    expect(screen.getByText("Luonnosta ei enää tallenneta. Teksti säilyy tällä sivulla.")).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    await user.type(screen.getByDisplayValue(`${needed.reasons} Lisää.`), " Vielä.");
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(screen.getByDisplayValue(`${needed.reasons} Lisää. Vielä.`)).toBeTruthy();
    expect(saveDecisionDraft).toHaveBeenCalledOnce();
  });
}
