import type { Page } from "@playwright/test";
import { brokenRegisterFile, register2015File } from "@vas/domain/demo";
import { expect, expectAccessible, test } from "../world/world.ts";

/** Chooses a file as if from the disk. */
async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
}

/** How many referrals the console knows. */
async function referralsIn(page: Page): Promise<unknown> {
  const answer = await page.context().request.post("/casework/graphql", {
    headers: { "apollo-require-preflight": "true" },
    data: { query: "query CountReferrals { referrals(first: 1) { totalCount } }" },
  });
  return ((await answer.json()) as { data?: { referrals: { totalCount: number } } }).data?.referrals.totalCount;
}

test("every error of a broken register is named by its line, and nothing of it is brought in", async ({ world }) => {
  const page = await world.pageOf("director", { path: "/register" });
  await expectAccessible(page);
  const before = await referralsIn(page);
  expect(before).toBeGreaterThan(0);

  const { text, places } = brokenRegisterFile();
  expect(new Set(places.map(({ code }) => code)).size).toBeGreaterThanOrEqual(20);
  await choose(page, "rikki.csv", text);
  await expect(page.getByRole("alert")).toContainText("Mitään ei ole tuotu");

  const rows = await page.getByRole("table", { name: "Virheet" }).getByRole("row").all();
  const told = await Promise.all(
    rows.slice(1).map(async (row) => {
      const line = await row.getByRole("rowheader").textContent();
      const [column] = await row.getByRole("cell").allTextContents();
      return `${line} ${column}`;
    }),
  );
  expect(told).toEqual(expect.arrayContaining(places.map(({ line, column }) => `${line} ${column}`)));
  expect(told).toHaveLength(places.length);
  await expect(page.getByRole("button", { name: "Tuo kaikki" })).toHaveCount(0);
  await expectAccessible(page);
  expect(await referralsIn(page)).toBe(before);
});

test("a register that is there already changes nothing", async ({ world }) => {
  const page = await world.pageOf("director", { path: "/register" });
  const before = await referralsIn(page);
  await choose(page, "rekisteri-2015.csv", register2015File());
  const result = page.getByRole("region", { name: "Tiedosto on kunnossa" });
  await expect(result.getByRole("status")).toContainText("Tuotavaa ei ole");
  const counts = ["265", "0", "265", "0", "0", "0"];
  const time = "1.2.2006–31.12.2015";
  await expect(result.getByRole("definition")).toHaveText(["rekisteri-2015.csv", ...counts, time]);
  await expect(page.getByRole("button", { name: "Tuo kaikki" })).toHaveCount(0);
  await expectAccessible(page);
  expect(await referralsIn(page)).toBe(before);
});
