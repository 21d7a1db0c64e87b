import type { Page } from "@playwright/test";
import { expect } from "./world.ts";

/** The numbers in all of the named figures of a period, as the statistics show them; 0 where nothing is counted yet. */
export async function overviewOf<Figure extends string>(
  page: Page,
  period: string,
  figures: readonly Figure[],
): Promise<Record<Figure, number>> {
  await page.goto(`/statistics?period=${period}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(period);
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  const numbers: [Figure, number][] = [];
  for (const figure of figures) {
    const cell = page
      .getByRole("row")
      .filter({ has: page.locator(`#figure-${figure}`) })
      .getByRole("cell");
    numbers.push([figure, Number((await cell.allTextContents()).at(0) ?? 0)]);
  }
  return Object.fromEntries(numbers) as Record<Figure, number>;
}
