import type { Page } from "@playwright/test";
import { origin } from "../world/address.ts";
import { routesOf } from "../world/screen-map.ts";
import {
  screensOfHolder,
  screensOfLearner,
  screensOfManager,
  screensOfTrainer,
  type Screens,
} from "../world/training-screens.ts";
import { expect, expectAccessible, languages, test } from "../world/world.ts";

const nothingHere = /ei löydy|finns inte|hittades inte|not found|no such page/i;

const narrowest = { width: 320, height: 700 };
const phone = { width: 390, height: 800 };
const desk = { width: 1280, height: 900 };

/** The permissions whose screens in the console are those of the training. */
const ofTraining = ["training:manage", "course:write", "coverage:read"];

/** Looks at every address in every language, on a telephone and at a desk. */
async function lookAtAll(page: Page, screens: Screens): Promise<void> {
  const addresses = Object.values(screens).flat();
  for (const language of languages) {
    await page.context().addCookies([{ name: "vas-language", value: language, url: origin }]);
    for (const address of addresses) {
      await test.step(`${address} (${language})`, () => lookAt(page, address, language));
    }
  }
}

async function lookAt(page: Page, address: string, language: string): Promise<void> {
  await page.setViewportSize(narrowest);
  // What differs after the # alone is no new page.
  if (address.includes("#")) await page.goto("about:blank");
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector(".ui-skeleton") === null);
  // A page that says that there is nothing here has a heading too, and would be no look at the screen.
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(nothingHere);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrowest.width);
  await page.setViewportSize(phone);
  await expectAccessible(page);
  await page.setViewportSize(desk);
  await expectAccessible(page);
}

test("every screen of the training, in the portal and the console, passes axe in each language, narrow and wide", async ({
  world,
}) => {
  test.setTimeout(480_000);
  const walks = [await screensOfLearner(world), await screensOfHolder(world), await screensOfManager(world)];
  const trainer = await screensOfTrainer(world);

  const inPortal = new Set(walks.flatMap(({ screens }) => Object.keys(screens)));
  expect(routesOf("portal").filter(({ path }) => !inPortal.has(path))).toEqual([]);
  const inConsole = new Set(Object.keys(trainer.screens));
  const asked = routesOf("console").filter(({ permission = "" }) => ofTraining.includes(permission));
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter(({ path }) => !inConsole.has(path))).toEqual([]);

  // Two at a time: the others change what is shown, and these do not.
  const portal = async () => {
    for (const { page, screens } of walks) await lookAtAll(page, screens);
  };
  await Promise.all([portal(), lookAtAll(trainer.page, trainer.screens)]);
});
