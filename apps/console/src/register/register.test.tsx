import { act, configure, screen, waitFor, within } from "@testing-library/react";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, onTestFinished, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";
import { counts, openRegister } from "./open-register.fixture.tsx";

configure({ asyncUtilTimeout: 10_000 });

const patience = 60_000;

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } },
    resultTypes: ["violations"],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 2, name });

for (const language of languages) {
  test(`the import has no accessibility fault in ${language}`, { timeout: patience }, async () => {
    const { choose, latest } = await openRegister(language);
    expect(await axeFaults()).toEqual([]);
    await choose();
    act(() => latest().end({ counts }));
    await waitFor(() => expect(document.querySelector(".register-result")).not.toBeNull());
    expect(await axeFaults()).toEqual([]);
  });
}

test("a chosen file is checked at once, tells how far it is, and nothing is stored", async () => {
  const { choose, latest, server } = await openRegister();
  const file = await choose();
  expect(latest()).toMatchObject({ dryRun: true, file });
  act(() => latest().arrive(0.4));
  expect(screen.getByRole("progressbar", { name: "Lähetetään" }).getAttribute("aria-valuetext")).toMatch(/^40/);
  act(() => latest().arrive(1));
  act(() => latest().tell({ rows: 1000 }));
  expect(screen.getByRole("progressbar", { name: "Luetaan rivejä" }).getAttribute("aria-valuetext")).toMatch(
    /^1.000 riviä/,
  );
  act(() => latest().end({ rows: 2000 }, { counts }));
  await heading("Tiedosto on kunnossa");
  expect(document.activeElement?.className).toBe("register-result");
  expect(server).toHaveLength(1);
});

test("the import is a second step that is confirmed, with a key of its own", async () => {
  const { choose, latest, server, user } = await openRegister();
  await choose();
  act(() => latest().end({ counts }));
  await user.click(await screen.findByRole("button", { name: "Tuo kaikki" }));
  const question = within(await screen.findByRole("alertdialog"));
  expect(question.getByText(/Rekisteriin lisätään 2 esitystä tiedostosta rekisteri.csv/)).toBeTruthy();
  expect(server).toHaveLength(1);
  await user.click(question.getByRole("button", { name: "Tuo kaikki" }));
  await waitFor(() => expect(server).toHaveLength(2));
  expect(latest().dryRun).toBe(false);
  expect(latest().key).not.toBe(server[0]?.key);
  act(() => latest().end({ counts }));
  await heading("Tiedosto on tuotu");
  expect(screen.getByRole("link", { name: "Katso tilastot" }).getAttribute("href")).toBe("/statistics");
  expect(screen.getByRole("link", { name: "Katso asiakkaat" }).getAttribute("href")).toBe("/customers");
  await user.click(screen.getByRole("button", { name: "Tuo toinen tiedosto" }));
  expect(screen.getByRole("button", { name: "Valitse tiedosto" })).toBeTruthy();
});

test("a file that brings nothing new cannot be imported", async () => {
  const { choose, latest } = await openRegister();
  await choose();
  act(() => latest().end({ counts: { ...counts, added: 0 } }));
  expect(await screen.findByText(/Tuotavaa ei ole/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Tuo kaikki" })).toBeNull();
});

const problems = Array.from({ length: 120 }, (_, place) => ({
  line: place + 2,
  column: place % 2 === 0 ? "sex" : "received_on",
  code: "required",
  detail: null,
  message: `Rivi ${place + 2}, sarake ${place % 2 === 0 ? "sex" : "received_on"}: tieto puuttuu.`,
}));

test(
  "a file with errors shows all of them by line and column, and cannot be imported",
  { timeout: patience },
  async () => {
    const kept: Blob[] = [];
    const made = vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      kept.push(blob as Blob);
      return "blob:kept";
    });
    onTestFinished(() => made.mockRestore());
    const { choose, latest, user } = await openRegister();
    await choose();
    act(() => latest().end({ problemCount: 15_000, problems }));
    await heading(/^Tiedostossa on 15.000 virhettä$/);
    expect(screen.queryByRole("button", { name: "Tuo kaikki" })).toBeNull();
    expect(screen.getByText(/120 ensimmäistä/)).toBeTruthy();
    const lines = () =>
      within(screen.getByRole("table", { name: "Virheet" }))
        .getAllByRole("row")
        .slice(1);
    expect(lines()).toHaveLength(50);
    expect(lines()[0]?.textContent).toBe("2sexTieto puuttuu.");
    await user.click(screen.getByRole("button", { name: "Seuraavat" }));
    expect(lines()[0]?.textContent).toBe("52sexTieto puuttuu.");
    expect(document.activeElement).toBe(screen.getByRole("group", { name: "Virheet" }));
    await user.type(screen.getByRole("searchbox", { name: "Hae rivillä tai sanalla" }), "7");
    expect(lines().map(({ textContent }) => textContent)).toEqual(["7received_onTieto puuttuu."]);
    await user.click(screen.getByRole("button", { name: "Lataa virheet (CSV)" }));
    expect((await kept[0]?.text())?.split("\r\n")).toHaveLength(122);
    expect(await axeFaults()).toEqual([]);
  },
);

test("a lost connection keeps the file; the same work again has the same key", async () => {
  const { choose, latest, server, user } = await openRegister();
  await choose();
  act(() => latest().end({ counts }));
  await user.click(await screen.findByRole("button", { name: "Tuo kaikki" }));
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Tuo kaikki" }));
  await waitFor(() => expect(server).toHaveLength(2));
  act(() => latest().hangUp());
  expect((await screen.findByRole("alert")).textContent).toMatch(/sama tuonti tehdään vain kerran.*yhä valittuna/);
  expect(screen.getByText("Valittu tiedosto: rekisteri.csv")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Yritä uudelleen" }));
  await waitFor(() => expect(server).toHaveLength(3));
  expect(latest()).toMatchObject({ dryRun: false, key: server[1]?.key });
});

test("an answer that stops in the middle is a lost connection, not a success", async () => {
  const { choose, latest } = await openRegister();
  await choose();
  act(() => latest().end({ rows: 1000 }));
  expect((await screen.findByRole("alert")).textContent).toContain("Tiedostoa ei voitu tarkistaa");
});

test("a refusal of the server is told with the id for the administrators", async () => {
  const { choose, latest } = await openRegister();
  await choose();
  act(() => latest().refuse(503, "OVERLOADED"));
  expect((await screen.findByRole("alert")).textContent).toMatch(/Odota hetki.*request-9/);
});

test("work that fails after it began is told with the id for the administrators", async () => {
  const { choose, latest } = await openRegister();
  await choose();
  const failure = { message: "", extensions: { code: "UNAVAILABLE", requestId: "request-8" } };
  act(() => latest().end({ rows: 1000 }, { errors: [failure] }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/Odota hetki.*request-8/);
});

test.each([
  {
    what: "another import is running",
    refused: [409, "IMPORT_RUNNING"],
    words: /Toinen rekisterin tuonti/,
    retries: 1,
  },
  { what: "the file is too large", refused: [413, "PAYLOAD_TOO_LARGE"], words: /enintään 100 Mt/, retries: 0 },
] as const)("that $what is said in words", async ({ refused: [status, code], words, retries }) => {
  const { choose, latest } = await openRegister();
  await choose();
  act(() => latest().refuse(status, code));
  expect((await screen.findByRole("alert")).textContent).toMatch(words);
  expect(screen.queryAllByRole("button", { name: "Yritä uudelleen" })).toHaveLength(retries);
});

test("another file is other work, and what comes late of the first is dropped", async () => {
  const { choose, latest, server } = await openRegister();
  await choose();
  act(() => latest().hangUp());
  await screen.findByRole("alert");
  await choose(new File(["x"], "toinen.csv"));
  expect(server).toHaveLength(2);
  expect(latest().key).not.toBe(server[0]?.key);
  act(() => server[0]?.end({ counts }));
  expect(screen.getByRole("heading", { level: 2, name: "Tiedostoa tarkistetaan" })).toBeTruthy();
});

test("work can be stopped and begun again", async () => {
  const { choose, latest, user, server } = await openRegister();
  await choose();
  await user.click(screen.getByRole("button", { name: "Keskeytä" }));
  expect(latest().isAborted()).toBe(true);
  expect(await screen.findByText(/Keskeytit työn/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Yritä uudelleen" }));
  expect(latest().key).toBe(server[0]?.key);
});

test("a spreadsheet is refused before it is sent", async () => {
  const { choose, server } = await openRegister();
  await choose(new File(["PK"], "rekisteri.csv.xlsx", { type: "text/csv" }));
  expect(await screen.findByText(/Tallenna se muodossa CSV/)).toBeTruthy();
  expect(server).toHaveLength(0);
});

test("leaving while a file is handled is asked about, and stops the work", async () => {
  const { choose, latest, router, user } = await openRegister();
  await choose();
  await act(async () => void router.navigate({ to: "/statistics" }));
  const question = within(await screen.findByRole("alertdialog"));
  await user.click(question.getByRole("button", { name: "Jää sivulle" }));
  expect(router.state.location.pathname).toBe("/register");
  expect(latest().isAborted()).toBe(false);
  await act(async () => void router.navigate({ to: "/statistics" }));
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Poistu" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/statistics"));
  expect(latest().isAborted()).toBe(true);
});

test("the guide names every column and its codes in words", async () => {
  await openRegister();
  const guide = within(screen.getByRole("table", { name: "Sarakkeet" }));
  expect(guide.getAllByRole("row")).toHaveLength(25);
  expect(guide.getByRole("row", { name: /^outcome/ }).textContent).toMatch(/4 koodia.*positive/);
});

test("without the permission the screen stays closed", async () => {
  await openConsole({ at: "/register", answers: { session: sessionOf(["session:read"]) } });
  expect(await screen.findByRole("heading", { name: "Ei käyttöoikeutta" })).toBeTruthy();
});
