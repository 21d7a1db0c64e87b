import { demoCourse } from "@vas/domain/demo";
import type { BrowserContext, Page } from "@playwright/test";
import { origin } from "../world/address.ts";
import { demoCourseLink, learnerAt } from "../world/learner.ts";
import { newLearner } from "../world/new-learner.ts";
import { expect, expectAccessible, test, type World } from "../world/world.ts";

const [first, second, third] = demoCourse.modules[0]?.lessons ?? [];
if (!first || !second || !third) throw new Error("The demo course has three lessons in its first module");

const away = /^Verkkoyhteyttä ei ole/;

/** A learner who has done nothing yet, at the page of the course on a telephone, on which the portal is kept. */
async function learnerAtCourse(world: World): Promise<Page> {
  const { page } = await newLearner(world);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await demoCourseLink(learnerAt(page, "fi")).click();
  await expect(page.getByRole("heading", { level: 1, name: demoCourse.title.fi })).toBeVisible();
  return page;
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Tallenna/ }).click();
  await expect(page.getByText(/^(\d+)\/\1 oppituntia on tallennettu/)).toBeVisible({ timeout: 30_000 });
}

/** Reads a lesson, past its warning where it has one, and marks it as read. */
async function finish(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const read = page.getByRole("button", { name: /^Luettu/ });
  const warned = page.getByRole("button", { name: "Lue oppitunti" });
  await expect(read.or(warned)).toBeVisible();
  if (await warned.isVisible()) await warned.click();
  await read.click();
}

/** Everything that the portal keeps in this browser, as text. */
function inside(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const opening = indexedDB.open("vas-portal");
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const database = opening.result;
    const all = [...database.objectStoreNames].map(
      (name) =>
        new Promise((resolve) => {
          const asking = database.transaction(name).objectStore(name).getAll();
          asking.addEventListener("success", () => resolve(asking.result));
        }),
    );
    const text = JSON.stringify(await Promise.all(all));
    database.close();
    return text;
  });
}

/** A page that runs no script; what was not run when it was loaded is not run later, when `allow` lets axe look at it. */
async function openWithoutScript(context: BrowserContext, address: string) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 390, height: 800 });
  const session = await context.newCDPSession(page);
  const disable = (value: boolean) => session.send("Emulation.setScriptExecutionDisabled", { value });
  await disable(true);
  await page.goto(address);
  return { page, allow: () => disable(false) };
}

test("a trainee saves a course, reads on without a network, closes the portal, and has everything once the network is back", async ({
  world,
}) => {
  const page = await learnerAtCourse(world);
  const context = page.context();
  await save(page);
  await expectAccessible(page);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(away).first()).toBeVisible();
  await expect(page.getByText(/Koe sekä/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: first.title.fi, exact: true }).click();
  await finish(page, first.title.fi);
  await finish(page, second.title.fi);
  await expect(page.getByRole("heading", { level: 1, name: third.title.fi })).toBeVisible();
  await expect(page.getByText(/^2 vastausta odottaa lähettämistä/)).toBeVisible();
  const address = page.url();
  await page.close();

  const again = await context.newPage();
  await again.setViewportSize({ width: 390, height: 800 });
  await again.goto(address);
  await expect(again.getByRole("heading", { level: 1, name: third.title.fi })).toBeVisible();
  await expect(again.getByText(/^2 vastausta odottaa lähettämistä/)).toBeVisible();
  await again.getByRole("button", { name: "SV Svenska" }).click();
  await expect(again.getByRole("heading", { level: 1, name: third.title.sv })).toBeVisible();
  await expectAccessible(again);
  await again.getByRole("button", { name: "FI Suomi" }).click();
  await again.goto("/portal/");
  await expect(again.getByRole("link", { name: `Jatka: ${third.title.fi}` })).toBeVisible();

  await context.setOffline(false);
  await expect(again.getByText(/odottaa lähettämistä/)).toHaveCount(0);
  const elsewhere = await world.pageOfNobody({ path: "/portal/signed-out" });
  await elsewhere.context().addCookies(await context.cookies());
  await elsewhere.goto("/portal/");
  await elsewhere.getByRole("link", { name: `Jatka: ${third.title.fi}` }).click();
  await expect(elsewhere.getByRole("heading", { level: 1, name: third.title.fi })).toBeVisible();
});

test("a saved lesson can be read without a network and without script", async ({ world }) => {
  const page = await learnerAtCourse(world);
  const context = page.context();
  await save(page);
  const address = await page.getByRole("link", { name: second.title.fi, exact: true }).getAttribute("href");
  await context.setOffline(true);
  const { page: still, allow } = await openWithoutScript(context, `${origin}${address}`);
  await expect(still.getByRole("heading", { level: 1, name: second.title.fi })).toBeVisible();
  await expect(still).toHaveTitle(`${second.title.fi} – Koulutus`);
  const words = second.body.fi.split("\n").find((line) => /^[A-ZÄÖ]/.test(line)) ?? "";
  await expect(still.getByText(words.slice(0, 40))).toBeHidden();
  await still.getByText("Lue oppitunti").click();
  await expect(still.getByText(words.slice(0, 40))).toBeVisible();
  expect(await still.locator("main").evaluate((main) => getComputedStyle(main).maxWidth)).not.toBe("none");
  await still.getByRole("link", { name: `Seuraava: ${third.title.fi}` }).click();
  await expect(still.getByRole("heading", { level: 1, name: third.title.fi })).toBeVisible();
  await still.getByRole("link", { name: "Svenska" }).click();
  await expect(still.getByRole("heading", { level: 1, name: third.title.sv })).toBeVisible();
  await expect(still.locator("html")).toHaveAttribute("lang", "sv");
  await allow();
  await expectAccessible(still);
});

test("signing out without a network leaves nothing of the trainee on the device, and the server is told afterwards", async ({
  world,
}) => {
  const page = await learnerAtCourse(world);
  const context = page.context();
  await save(page);
  expect(await inside(page)).toContain(first.title.fi);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Kirjaudu ulos" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Olet kirjautunut ulos" })).toBeVisible();
  await expect(page.getByText(/^Tietosi on poistettu tältä laitteelta/)).toBeVisible();
  await expectAccessible(page);
  const left = await inside(page);
  expect(left).not.toContain(first.title.fi);
  expect(left).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  await page.goto("/portal/");
  await expect(
    page.getByRole("heading", { level: 1, name: "Sivua ei ole tallennettu tälle laitteelle" }),
  ).toBeVisible();

  await context.setOffline(false);
  await page.goto("/portal/");
  await expect(page.getByRole("link", { name: "Kirjaudu sisään" })).toBeVisible();
});

test("who signs in next on a telephone, just before the network goes, finds nothing of the one before", async ({
  world,
}) => {
  const { page, name } = await newLearner(world);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => inside(page)).toContain(name);
  // As the browser would, but for the page that goes on to the portal by itself: the answer before it is the last to come through.
  const { request } = page.context();
  const choice = await request.get(`${origin}/sign-in?realm=training`);
  const answer = await request.post(choice.url(), { form: { person: "trainee" } });
  expect(await answer.text()).toContain("url=/portal/");
  await page.context().setOffline(true);
  await page.goto("/portal/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.poll(() => inside(page)).not.toContain(name);
  await expect(page.getByText(name)).toHaveCount(0);

  await page.context().setOffline(false);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Tiina Esimerkki");
});
