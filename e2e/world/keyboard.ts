import { expect, type Locator, type Page } from "@playwright/test";

/** The most stops of the Tab key on one screen. */
const mostStops = 120;

/** Goes on with the Tab key until this has focus, as somebody does who has no mouse. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The Tab key does not come to what is looked for");
}

/** Goes to a button or a link with the Tab key, and presses it. */
export async function pressWithKeys(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Marks one of a group of round buttons with the Tab and arrow keys. */
export async function markWithKeys(page: Page, group: Locator, name: string): Promise<void> {
  const wanted = group.getByRole("radio", { name });
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
