import { ServerError } from "@apollo/client/errors";
import { act, configure, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { Permission } from "@vas/domain/kernel";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { expect, onTestFinished, test, vi } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";
import { emptyOverview, overview2014, overview2015 } from "./overview-2015.sample.ts";

const counting: readonly Permission[] = ["session:read", "statistics:read"];
const looking: readonly Permission[] = [...counting, "statistics:records", "referral:read", "customer:read"];
const referral = "55555555-5555-4555-8555-555555555555";
const customer = "66666666-6666-4666-8666-666666666666";

const answers = {
  session: sessionOf(counting),
  overviewYears: ["2016", "2015", "2014"],
  overview: ({ period }: { period: string }) => (period === "2014" ? overview2014 : overview2015),
};

function recordAt(reference: string) {
  return {
    referralId: referral,
    referralReference: reference,
    customerId: customer,
    customerReference: "AJ-2015-0007",
  };
}

/** Contrast and geometry need a real browser; a drawing is hidden from everybody whom axe speaks for. */
async function axeFaults(place: axe.ElementContext = { exclude: [".stats-chart"] }): Promise<string[]> {
  const { violations } = await axe.run(place, {
    rules: { "color-contrast": { enabled: false } },
    resultTypes: ["violations"],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

// The drawings come in a part of the program of their own.
configure({ asyncUtilTimeout: 10_000 });

async function drawn(): Promise<void> {
  await waitFor(() => expect(document.querySelector(".stats-chart")).not.toBeNull());
}

async function shown(name = "Täsmäävätkö luvut?"): Promise<void> {
  await screen.findByRole("heading", { name });
  await drawn();
}

const figureNamed = (name: string) => within(screen.getByRole("region", { name }));
const addressOf = (router: { state: { location: { href: string } } }) => router.state.location.href;

/** One figure of each shape: axe takes its time over many tables, and more of the same tell it nothing new. */
const short = {
  ...overview2015,
  figures: overview2015.figures.filter(({ id }) => id !== "customers.nationality" && id !== "customers.monthEnds"),
};
const patience = 60_000;

for (const language of languages) {
  test(`the statistics have no accessibility fault in ${language}`, { timeout: patience }, async () => {
    await openConsole({ at: "/statistics?period=2015", answers: { ...answers, overview: short }, language });
    await drawn();
    expect(await axeFaults()).toEqual([]);
  });
}

test("the tables beside another period have no accessibility fault", { timeout: patience }, async () => {
  const at = "/statistics?period=2015&compare=2014&view=tables";
  await openConsole({ at, answers: { ...answers, session: sessionOf(looking), overview: short } });
  await screen.findByRole("heading", { name: "Täsmäävätkö luvut?" });
  expect(await axeFaults()).toEqual([]);
});

test("whether the numbers add up stands first, then the sentences, then what was printed", async () => {
  await openConsole({ at: "/statistics?period=2015", answers });
  await shown();
  const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(headings.slice(0, 4)).toEqual(["Täsmäävätkö luvut?", "Jakso sanoin", "Laskettu ja painettu", "Esitykset"]);
  expect(
    screen.getByText(/Muotojen mainintoja on 33 ja henkilöitä 32/, { selector: ".stats-findings p" }),
  ).toBeTruthy();
  expect(screen.getByText(/esitettiin 75 henkilöä/)).toBeTruthy();
});

test("what contradicts comes before what is explained, and interrupts", async () => {
  const finding = { kind: "stockIdentityFails", severity: "fails", message: "Asiakasmäärä ei täsmää.", figures: [] };
  const overview = { ...overview2015, findings: [...overview2015.findings, finding] };
  await openConsole({ at: "/statistics?period=2015", answers: { ...answers, overview } });
  await shown();
  expect(screen.getByRole("alert").textContent).toContain("1 kohta ei täsmää");
  const tags = [...document.querySelectorAll(".stats-findings .ui-tag")].map(({ textContent }) => textContent);
  expect(tags).toEqual(["Ei täsmää", "Ero selittyy"]);
});

test("a printed number stands beside the computed one; first those that differ or have a note", async () => {
  const user = userEvent.setup();
  const { router } = await openConsole({ at: "/statistics?period=2015", answers });
  await shown();
  const rows = () =>
    within(screen.getByRole("table", { name: "Painetut kohdat laskettujen vieressä" }))
      .getAllByRole("row")
      .slice(1);
  expect(rows().map(({ textContent }) => textContent)).toEqual([
    "Muutos alkuvuodesta loppuvuoteen−29,5 %−31 %EroaaHuomautus 1Esitykset",
    "Suomessa, painetut muodot yhteensä3333TäsmääHuomautus 2Uudet asiakkaat",
    "Asiakkaat vuoden alkaessa8185–95EroaaHuomautus 3Autettavat asiakkaat",
  ]);
  await user.click(screen.getByRole("link", { name: "Kaikki kohdat (4)" }));
  await waitFor(() => expect(rows()).toHaveLength(4));
  expect(addressOf(router)).toContain("printed=all");
});

test("a chart is silent and its table twin says the numbers; turned into a table the address remembers it", async () => {
  const user = userEvent.setup();
  const { router } = await openConsole({ at: "/statistics?period=2015", answers });
  await shown();
  const outcome = figureNamed("Esitykset ratkaisun mukaan");
  expect(document.querySelector(".stats-chart")?.getAttribute("aria-hidden")).toBe("true");
  expect(outcome.getByRole("row", { name: "Otettu auttamisjärjestelmään 52 69 %" })).toBeTruthy();
  await user.click(outcome.getByRole("button", { name: "Näytä taulukkona" }));
  expect(await outcome.findByRole("button", { name: "Näytä kuviona" })).toBe(document.activeElement);
  expect(addressOf(router)).toContain("turned=referrals.outcome");
});

test("an address opens the page as tables, beside another period, with difference and change", async () => {
  await openConsole({ at: "/statistics?period=2015&compare=2014&view=tables", answers });
  await screen.findByRole("heading", { name: "Täsmäävätkö luvut?" });
  expect(document.querySelector(".stats-chart")).toBeNull();
  const totals = within(screen.getByRole("table", { name: "Esitykset: kokonaisluvut" }));
  expect(totals.getByRole("row", { name: /Esitykset.* 75 50 \+25 \+50/ })).toBeTruthy();
});

test("a period of another length is not compared with", async () => {
  await openConsole({ at: "/statistics?period=2015&compare=2014-1", answers });
  await shown();
  expect(screen.getByRole("button", { name: /Ei vertailua/ })).toBeTruthy();
});

test("years and halves are links that keep the comparison where it fits", async () => {
  const user = userEvent.setup();
  const { router } = await openConsole({ at: "/statistics?period=2015&compare=2014", answers });
  await shown();
  expect(screen.getByRole("link", { name: "2016" }).getAttribute("href")).toBe("/statistics?period=2016&compare=2014");
  await user.click(screen.getByRole("link", { name: "Tammi–kesäkuu" }));
  await waitFor(() => expect(addressOf(router)).toBe("/statistics?period=2015-1"));
  expect(await screen.findByRole("heading", { level: 1, name: "Tilastot: tammi–kesäkuu 2015" })).toBeTruthy();
});

test("who may see records goes from a number to them, and back to the number", async () => {
  const user = userEvent.setup();
  const recordsBehind = vi.fn(() => [recordAt("E-2015-0001"), { ...recordAt("E-2015-0002"), customerId: null }]);
  const asked = { ...answers, session: sessionOf(looking), recordsBehind };
  const { router } = await openConsole({ at: "/statistics?period=2015&view=tables", answers: asked });
  const number = await screen.findByRole("button", { name: "21, näytä asiat: Ei otettu auttamisjärjestelmään" });
  await user.click(number);
  const dialogPlace = await screen.findByRole("dialog");
  const dialog = within(dialogPlace);
  expect((await dialog.findByRole("link", { name: "E-2015-0001" })).getAttribute("href")).toBe(
    `/referrals/${referral}`,
  );
  expect(dialog.getByRole("link", { name: "AJ-2015-0007" }).getAttribute("href")).toBe(`/customers/${customer}`);
  expect(dialog.getByRole("status").textContent).toBe("Luku on 21. Luettelossa on 2 asiaa.");
  expect(dialog.getByText(/vain asiat, jotka sinulla on oikeus nähdä/)).toBeTruthy();
  expect(recordsBehind).toHaveBeenCalledWith(
    { period: "2015", figure: "referrals.outcome", key: ["negative"] },
    expect.anything(),
    expect.anything(),
  );
  expect(await axeFaults(dialogPlace)).toEqual([]);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(addressOf(router)).toBe("/statistics?period=2015&view=tables");
});

test("a list of records of which the person sees none says why", async () => {
  const asked = { ...answers, session: sessionOf(looking), recordsBehind: [] };
  await openConsole({ at: "/statistics?period=2015&records=admitted.persons&of=2015", answers: asked });
  expect(await screen.findByText("Et näe yhtään tämän luvun asioista")).toBeTruthy();
});

test("without the right a number is a number, and an address opens no records", async () => {
  const recordsBehind = vi.fn(() => []);
  const at = "/statistics?period=2015&view=tables&records=admitted.persons&of=2015";
  await openConsole({ at, answers: { ...answers, recordsBehind } });
  await screen.findByRole("heading", { name: "Täsmäävätkö luvut?" });
  expect(screen.queryByRole("button", { name: /näytä asiat/ })).toBeNull();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(recordsBehind).not.toHaveBeenCalled();
});

test("the tables leave as a file", async () => {
  const user = userEvent.setup();
  const kept: Blob[] = [];
  const made = vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    kept.push(blob as Blob);
    return "blob:kept";
  });
  onTestFinished(() => made.mockRestore());
  await openConsole({ at: "/statistics?period=2015", answers });
  await shown();
  await user.click(screen.getByRole("button", { name: "Lataa taulukot (CSV)" }));
  expect(await kept[0]?.text()).toContain("referrals.outcome;Esityksiä;Ratkaisu;Ratkaisematta;;;2;2,7;");
});

test("what is not collected is named and is no zero; what is none is told in one line", async () => {
  await openConsole({ at: "/statistics?period=2015", answers });
  await shown();
  expect(figureNamed("Tietoa ei kerätä vielä").getByText("Koulutus")).toBeTruthy();
  expect(screen.getByText("Ei yhtään tällä jaksolla: Paluun tapa.")).toBeTruthy();
});

test("a running period says up to which day it was counted, whatever the day is now, and shows no month after it", async () => {
  const figures = overview2015.figures.filter(({ id }) => id === "referrals.month");
  const overview = { ...overview2015, figures, isRunning: true, lastDay: "2015-03-31" };
  await openConsole({ at: "/statistics?period=2015&view=tables", answers: { ...answers, overview } });
  expect(
    await screen.findByText("Jakso on kesken. Luvut on laskettu 31.3.2015 asti, ja ne muuttuvat vielä."),
  ).toBeTruthy();
  expect(screen.getByRole("rowheader", { name: "maaliskuu 2015" })).toBeTruthy();
  expect(screen.queryByRole("rowheader", { name: "huhtikuu 2015" })).toBeNull();
});

test("a period without numbers, and one that does not exist, say what to do", async () => {
  const { router } = await openConsole({
    at: "/statistics?period=2001",
    answers: { ...answers, overview: emptyOverview },
  });
  expect(await screen.findByText("Tältä jaksolta ei ole vielä lukuja")).toBeTruthy();
  await act(() => router.navigate({ href: "/statistics?period=2999" }));
  expect(await screen.findByText("Tällaista jaksoa ei ole")).toBeTruthy();
});

test("another language brings the server's words anew", async () => {
  const user = userEvent.setup();
  const overview = vi.fn(answers.overview);
  await openConsole({ at: "/statistics?period=2015", answers: { ...answers, overview } });
  await shown();
  // Within `act` to the end of the answer: testing React does not come back to what waits when a click has ended its own.
  await act(async () => user.click(screen.getByRole("button", { name: /Svenska/i })));
  await shown("Stämmer siffrorna?");
  expect(overview.mock.calls.length).toBeGreaterThan(1);
});

test("without the permission the screen stays closed, and a failure offers to try again", async () => {
  await openConsole({ at: "/statistics", answers: { ...answers, session: sessionOf(["session:read"]) } });
  expect(await screen.findByRole("heading", { name: "Ei käyttöoikeutta" })).toBeTruthy();
});

test("a failure tells how to go on", async () => {
  const quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  onTestFinished(() => {
    quiet.mockRestore();
    warned.mockRestore();
  });
  const overview = () => {
    throw new ServerError("busy", { response: new Response(null, { status: 503 }), bodyText: "" });
  };
  await openConsole({ at: "/statistics?period=2015", answers: { ...answers, overview } });
  expect(await screen.findByRole("button", { name: "Yritä uudelleen" })).toBeTruthy();
});
