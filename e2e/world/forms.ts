import { expect, type Locator, type Page } from "@playwright/test";

/**
 * Presses the first box or round button whose name begins with these words; the control is drawn, and its input lies hidden
 * under it.
 */
export async function choose(inside: Page | Locator, role: "radio" | "checkbox", words: string): Promise<void> {
  const input = inside.getByRole(role, { name: new RegExp(`^${words}`) }).first();
  await input.locator("xpath=ancestor::label").click();
  await expect(input).toBeChecked();
}

/** Chooses an option of a list that opens on a press. */
export async function chooseOption(page: Page, list: string | RegExp, option: string): Promise<void> {
  await page.getByRole("button", { name: list }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

/** Writes into a text field, whose name may be followed by a note such as "(optional)". */
export async function write(inside: Page | Locator, field: string, text: string): Promise<void> {
  await inside.getByRole("textbox", { name: new RegExp(`^${field}`) }).fill(text);
}

/** Types a day (`2026-11-24`) into a date field, as it is written in Finland and in Britain: the day first. */
export async function typeDay(inside: Page | Locator, field: string, day: string): Promise<void> {
  const [year = "", month = "", date = ""] = day.split("-");
  const parts = inside.getByRole("group", { name: field }).getByRole("spinbutton");
  await parts.nth(0).pressSequentially(date);
  await parts.nth(1).pressSequentially(month);
  await parts.nth(2).pressSequentially(year);
}

/** The calendar day in Finland, this many days from now. */
export function dayFromNow(days: number): string {
  const then = new Date(Date.now() + days * 86_400_000);
  return then.toLocaleDateString("sv-SE", { timeZone: "Europe/Helsinki" });
}
