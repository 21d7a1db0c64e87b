import { expect, type Locator, type Page } from "@playwright/test";

/** The most stops of the Tab key on one screen. */
const mostStops = 120;

/** Goes on with the Tab key until this has focus, as somebody does who has no mouse. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: "attached" });
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not lead to ${target.toString()}`);
}

/** Goes to a button, a link or a box with the Tab key, and presses it. */
export async function pressWithKeys(page: Page, target: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a field with the Tab key, and types. */
export async function typeWithKeys(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.insertText(text);
}

/** Marks one of a group of round buttons with the Tab and arrow keys. */
export async function markWithKeys(page: Page, group: Locator, name: string): Promise<void> {
  const wanted = group.getByRole("radio", { name, exact: true });
  const radios = await group.getByRole("radio").all();
  const [first] = radios;
  if (!first) throw new Error("The group has no round button");
  await tabTo(page, first);
  await page.keyboard.press("Space");
  for (const _radio of radios) {
    if (await wanted.isChecked()) return;
    await page.keyboard.press("ArrowDown");
  }
  await expect(wanted).toBeChecked();
}

/** Opens a list with the Tab and Enter keys, and takes an option with the arrow keys. */
export async function takeWithKeys(page: Page, list: Locator, name: string): Promise<void> {
  await pressWithKeys(page, list);
  const options = page.getByRole("option");
  const wanted = page.getByRole("option", { name, exact: true });
  await expect(wanted).toBeVisible();
  const all = await options.count();
  for (let step = 0; step <= all; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await expect(options).toHaveCount(0);
}
