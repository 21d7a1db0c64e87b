import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { ask } from "../world/asking.ts";
import { askForLink, learnerAt } from "../world/learner.ts";
import { linkMailedTo } from "../world/mail.ts";
import { expect, expectAccessible, test } from "../world/world.ts";

const number = randomUUID().slice(0, 8);
const name = `Esihenkilö-${number} Esimerkki`;
const email = `esihenkilo-${number}@example.invalid`;

/** The page on which a trainer looks after the coverage of a centre of the demo. */
async function openCentre(page: Page): Promise<string> {
  const covered = await ask<{ bodies: readonly { id: string; name: string }[] }>(page, "casework", {
    query: 'query Covered { it: coverage(day: "2015-11-30") { bodies { id name } } }',
  });
  const [centre] = covered.bodies;
  if (!centre) throw new Error("The demo has no centre");
  await page.goto(`/coverage/${centre.id}`);
  return centre.name;
}

/** Somebody comes back to the page that they left open; nothing is pressed. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

test("a trainer names a manager by the address of their work; they sign in by a mailed link and see their staff until it ends", async ({
  world,
}) => {
  const trainer = await world.pageOf("trainer");
  const centre = await openCentre(trainer);
  await trainer.getByRole("button", { name: "Nimeä esihenkilö" }).click();
  const dialog = trainer.getByRole("dialog", { name: "Nimeä esihenkilö" });
  // A centre without anybody leaves no choice.
  const other = dialog.getByText("Joku muu, työsähköpostin osoitteella");
  if ((await other.count()) > 0) await other.click();
  await dialog.getByRole("textbox", { name: /Nimi/ }).fill(name);
  await dialog.getByRole("textbox", { name: /Sähköposti/ }).fill(email);
  await expectAccessible(trainer);
  await dialog.getByRole("button", { name: "Nimeä esihenkilö" }).click();
  const panel = trainer.getByRole("region", { name: "Yksikön esihenkilöt" });
  await expect(panel.getByRole("row", { name: new RegExp(name) })).toContainText("Näkee henkilöstön");

  const manager = await world.pageOfNobody({ path: "/portal/staff" });
  await askForLink(learnerAt(manager, "fi"), email);
  // The first mail tells that they were named, and holds no link that signs in.
  await manager.goto(await linkMailedTo(email, 2));
  await manager.getByRole("button", { name: "Kirjaudu sisään" }).click();
  await manager.getByRole("link", { name: "Henkilöstö" }).click();
  await expect(manager.getByRole("heading", { level: 1, name: "Henkilöstön koulutus" })).toBeVisible();
  await expect(manager.getByRole("region", { name: centre })).toContainText(name);
  await expectAccessible(manager);

  await trainer.getByRole("button", { name: `Päätä oikeus: ${name}` }).click();
  const ending = trainer.getByRole("dialog", { name: `Päätä oikeus: ${name}` });
  await ending.getByRole("button", { name: "Päätä oikeus" }).click();
  await expect(panel.getByRole("row", { name: new RegExp(name) })).toContainText("Päättynyt");
  await comeBack(manager);
  await expect(manager.getByRole("heading", { level: 1, name: "Sivua ei löydy" })).toBeVisible();
  await expect(manager.getByText(centre)).toHaveCount(0);
  await expect(manager.getByText(name)).toHaveCount(0);
  // What a session says of its person is kept for some seconds.
  await expect(async () => {
    await comeBack(manager);
    await expect(manager.getByRole("link", { name: "Henkilöstö" })).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await manager.reload();
  await expect(manager.getByRole("heading", { level: 1, name: "Sivua ei löydy" })).toBeVisible();
});

test("a learner who manages nobody finds no way there, and nothing at its address", async ({ world }) => {
  const page = await world.pageOf("trainee", { path: "/portal/" });
  await expect(page.getByText(/Esihenkilösi ja kouluttaja näkevät/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Henkilöstö" })).toHaveCount(0);
  await page.goto("/portal/staff");
  await expect(page.getByRole("heading", { level: 1, name: "Sivua ei löydy" })).toBeVisible();
});

test("what a page hides is not printed either, however long it is", async ({ world }) => {
  const page = await world.pageOf("manager", { path: "/portal/staff" });
  const [title, names] = [page.locator("h1"), page.locator("h3")];
  await expect(title).toHaveText("Henkilöstön koulutus");
  await page.getByRole("button", { name: "Piilota" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(title).toBeHidden();
  await expect(names.last()).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "Jatka" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(names.last()).toBeVisible();
});
