import type { Language } from "@vas/domain/kernel";
import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, languages, test } from "../world/world.ts";

type Words = Readonly<Record<Language, string>>;

const words = {
  inWords: { fi: "Jakso sanoin", sv: "Perioden i ord", en: "The period in words" },
  beside: {
    fi: "Painetut kohdat laskettujen vieressä",
    sv: "Tryckta punkter bredvid räknade",
    en: "Printed statements beside computed ones",
  },
  asTable: { fi: "Näytä taulukkona", sv: "Visa som tabell", en: "Show as a table" },
  asChart: { fi: "Näytä kuviona", sv: "Visa som diagram", en: "Show as a chart" },
} satisfies Record<string, Words>;

const percent: Words = { fi: "−29,5 %", sv: "−29,5 %", en: "−29.5 %" };

/** Referred 75 = admitted 52 + refused 21 + pending 2; customers 81 + 52 − 44 = 89. */
const totals = [
  ["referrals-persons", "75"],
  ["admitted-persons", "52"],
  ["referrals-refused", "21"],
  ["referrals-pending", "2"],
  ["customers-start", "81"],
  ["admitted-customerships", "52"],
  ["ended-customerships", "44"],
  ["customers-end", "89"],
] as const;

/** A table as a person reads it: the numbers of each row, with ordinary spaces. */
async function numbersOf(table: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await table.getByRole("row").all();
  const cells = await Promise.all(rows.map((row) => row.getByRole("cell").allTextContents()));
  return cells.filter((row) => row.length > 0).map((row) => row.map((text) => text.replaceAll(/\s/g, " ").trim()));
}

/** The number in all that a figure tells. */
async function totalOf(page: Page, figure: string): Promise<string | undefined> {
  const row = page.getByRole("row").filter({ has: page.locator(`#figure-${figure}`) });
  return (await row.getByRole("cell").allTextContents()).at(0);
}

for (const language of languages) {
  test(`the overview of 2015 adds up, and tells where the printed one does not (${language})`, async ({ world }) => {
    const page = await world.pageOf("statistician", { language, path: "/statistics?period=2015" });
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2015");
    const beside = page.getByRole("table", { name: words.beside[language] });
    await expect(beside).toBeVisible();
    await expectAccessible(page);

    for (const [figure, number] of totals) expect(await totalOf(page, figure), figure).toBe(number);

    const statements = (await numbersOf(beside)).map(([computed, printed]) => [computed, printed]);
    // What was printed and does not follow from the records stands beside what does.
    expect(statements).toContainEqual([percent[language], "−31 %"]);
    expect(statements).toContainEqual(["32", "33"]);
    expect(statements).toContainEqual(["81", "85–95"]);
    const sentences = page.getByRole("region", { name: words.inWords[language] });
    await expect(sentences).toContainText(/\b33\b[^.]*\b32\b/);
  });
}

test("a chart has a table twin with the same numbers", async ({ world }) => {
  const language = "fi";
  const page = await world.pageOf("statistician", { language, path: "/statistics?period=2015" });
  const figure = page.locator("#figure-referrals-month");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator("svg").last()).toBeVisible();
  const twin = await numbersOf(figure.getByRole("table"));
  expect(twin).toHaveLength(12);

  await figure.getByRole("button", { name: words.asTable[language] }).click();
  await expect(figure.getByRole("button", { name: words.asChart[language] })).toBeVisible();
  const table = await numbersOf(figure.getByRole("table"));
  expect(table).toEqual(twin);
  expect(table.reduce((sum, [count]) => sum + Number(count), 0)).toBe(75);
});
