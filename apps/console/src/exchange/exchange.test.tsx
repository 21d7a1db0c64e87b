import { act, configure, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages, type Language } from "@vas/ui";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { openFileServer, type SentFile } from "../app/testing/file-server.ts";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";

configure({ asyncUtilTimeout: 10_000 });
const patience = 60_000;
/** The whole answer to a file, at once. */
function answer(sent: SentFile, value: object): void {
  sent.end(200, JSON.stringify(value));
}

const course = "22222222-2222-4222-8222-222222222222";

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } },
    resultTypes: ["violations"],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const bank = {
  __typename: "BankExport",
  course,
  title: "Keksitty kurssi",
  questions: 12,
  leftOut: [{ __typename: "LeftOutQuestion", question: "m1-q9", format: "gift", message: "Ei järjestyskysymyksiä." }],
};
const listed = { question: "m1-new", module: "m1", kind: "true_false", stem: "Uusi väite" };
const preview = {
  token: "abc",
  added: [listed],
  changed: [
    { ...listed, question: "m1-q1", stem: "Vanha", differences: [{ part: "Lähde", before: "Laki", after: "Asetus" }] },
  ],
  unchanged: 3,
  notes: [{ file: null, line: 4, question: "m1-new", code: "feedback_left_out", message: "Palaute jää pois." }],
  noteCount: 1,
};

async function openExchange(language: Language = "fi", answers: Readonly<Record<string, unknown>> = {}) {
  const server = openFileServer();
  const session = sessionOf(["session:read", "course:write"]);
  const at = `/courses/${course}/exchange`;
  const opened = await openConsole({ at, answers: { session, bankExport: bank, ...answers }, language });
  await screen.findByRole("heading", { level: 1 });
  const user = userEvent.setup();
  const choose = async () => {
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) throw new Error("There is no place for a file");
    await user.upload(input, new File(["x{T}"], "kysymykset.gift"));
  };
  const latest = (): SentFile => server.at(-1) ?? expect.fail("Nothing was sent");
  return { ...opened, server, user, choose, latest };
}

for (const language of languages) {
  test(`the exchange has no accessibility fault in ${language}`, { timeout: patience }, async () => {
    const { choose, latest } = await openExchange(language);
    expect(await axeFaults()).toEqual([]);
    await choose();
    act(() => answer(latest(), { preview }));
    await waitFor(() => expect(document.querySelector(".exchange-result")).not.toBeNull());
    expect(await axeFaults()).toEqual([]);
  });
}

test("a chosen file is shown for what it would change, and nothing is imported", async () => {
  const { choose, latest, server } = await openExchange();
  await choose();
  expect(latest().url).toBe(`/casework/courses/${course}/bank?language=fi`);
  act(() => latest().arrive(0.4));
  expect(screen.getByRole("progressbar", { name: "Lähetetään" }).getAttribute("aria-valuetext")).toMatch(/^40/);
  act(() => answer(latest(), { preview }));
  const added = await screen.findByRole("table", { name: "Uudet kysymykset" });
  expect(within(added).getByText("Totta vai ei")).toBeTruthy();
  expect(screen.getByText("m1-q1: Vanha")).toBeTruthy();
  expect(screen.getByText("Asetus")).toBeTruthy();
  expect(screen.getByText("Palaute jää pois.")).toBeTruthy();
  expect(document.activeElement?.classList).toContain("exchange-result");
  expect(server).toHaveLength(1);
});

test("what was shown is imported when it is confirmed, by its token", async () => {
  const { choose, latest, user } = await openExchange();
  await choose();
  act(() => answer(latest(), { preview }));
  await user.click(await screen.findByRole("button", { name: "Tuo kaikki" }));
  const question = within(await screen.findByRole("alertdialog"));
  expect(question.getByText(/kysymykset\.gift/)).toBeTruthy();
  await user.click(question.getByRole("button", { name: "Tuo kaikki" }));
  await waitFor(() => expect(latest().url).toContain("&token=abc"));
  act(() => answer(latest(), { counts: { added: 1, changed: 1, unchanged: 3 } }));
  expect(await screen.findByRole("group", { name: "Kysymykset on tuotu" })).toBeTruthy();
});

test("a lost answer is asked for again under the same key", async () => {
  const { choose, latest, server, user } = await openExchange();
  await choose();
  act(() => answer(latest(), { preview }));
  await user.click(await screen.findByRole("button", { name: "Tuo kaikki" }));
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Tuo kaikki" }));
  await waitFor(() => expect(server).toHaveLength(2));
  act(() => latest().hangUp());
  expect(await screen.findByText(/sama tuonti tehdään vain kerran/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Yritä uudelleen" }));
  await waitFor(() => expect(server).toHaveLength(3));
  expect(server[2]).toMatchObject({ key: server[1]?.key, url: server[1]?.url });
});

test("where somebody changed the bank meanwhile the preview is made anew, and says so", async () => {
  const { choose, latest, server, user } = await openExchange();
  await choose();
  act(() => answer(latest(), { preview }));
  await user.click(await screen.findByRole("button", { name: "Tuo kaikki" }));
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Tuo kaikki" }));
  await waitFor(() => expect(server).toHaveLength(2));
  act(() => answer(latest(), { bankChanged: true }));
  await waitFor(() => expect(server).toHaveLength(3));
  expect(latest().url).not.toContain("token");
  act(() => answer(latest(), { preview: { ...preview, token: "def" } }));
  expect(await screen.findByText(/Joku muutti kysymyspankkia sillä välin/)).toBeTruthy();
});

test("errors are listed by line and question, and can be taken along", async () => {
  const { choose, latest, user } = await openExchange();
  await choose();
  const problem = {
    file: "a.gift",
    line: 7,
    question: "m1-q3",
    code: "no_right_answer",
    message: "Ei oikeaa vastausta.",
  };
  act(() => answer(latest(), { problems: [problem], problemCount: 501 }));
  const table = within(await screen.findByRole("table", { name: "Virheet" }));
  expect(table.getByRole("rowheader", { name: "m1-q3" })).toBeTruthy();
  expect(table.getByText("7")).toBeTruthy();
  expect(screen.getByText("Luettelossa on 1 ensimmäistä virhettä.")).toBeTruthy();
  const saved = vi.spyOn(URL, "createObjectURL");
  await user.click(screen.getByRole("button", { name: "Lataa virheluettelo" }));
  const [blob] = saved.mock.calls[0] ?? [];
  expect(await (blob as Blob).text()).toContain("no_right_answer");
  expect(screen.queryByRole("button", { name: "Tuo kaikki" })).toBeNull();
});

test("a file that is too large is not sent again", async () => {
  const { choose, latest } = await openExchange();
  await choose();
  act(() => latest().refuse(413, "PAYLOAD_TOO_LARGE"));
  expect(await screen.findByText(/suurempi kuin 5 Mt/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Yritä uudelleen" })).toBeNull();
});

test("another language of the file is read at once", async () => {
  const { choose, latest, user } = await openExchange();
  await choose();
  act(() => answer(latest(), { preview }));
  await user.click(await screen.findByRole("radio", { name: "Svenska" }));
  await waitFor(() => expect(latest().url).toContain("language=sv"));
});

test("before a bank is taken out the screen names what its format cannot say", async () => {
  const { user } = await openExchange();
  expect(screen.queryByText("m1-q9")).toBeNull();
  await user.click(screen.getByRole("radio", { name: /^GIFT/ }));
  expect(within(await screen.findByRole("table", { name: "Pois jäävät kysymykset" })).getByText("m1-q9")).toBeTruthy();
  const asked = vi.fn(() =>
    Promise.resolve(new Response("// x", { headers: { "content-disposition": 'attachment; filename="kurssi.gift"' } })),
  );
  vi.stubGlobal("fetch", asked);
  await user.click(screen.getByRole("button", { name: "Lataa 11 kysymystä" }));
  const address = `/casework/courses/${course}/bank?format=gift&language=all`;
  await waitFor(() => expect(asked).toHaveBeenCalledWith(address, expect.anything()));
  vi.unstubAllGlobals();
});

test("a course that is not there is not found, and without the permission the screen is closed", async () => {
  await openConsole({
    at: `/courses/${course}/exchange`,
    answers: { session: sessionOf(["session:read", "course:write"]), bankExport: null },
  });
  expect(await screen.findByRole("heading", { level: 1, name: /ei löydy/i })).toBeTruthy();
});
