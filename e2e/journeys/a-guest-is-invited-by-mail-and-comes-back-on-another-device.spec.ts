import { randomUUID } from "node:crypto";
import { demoCourse } from "@vas/domain/demo";
import type { Page } from "@playwright/test";
import { chooseOption } from "../world/forms.ts";
import { linkMailedTo } from "../world/mail.ts";
import { expect, expectAccessible, test } from "../world/world.ts";

const [first, second] = demoCourse.modules[0]?.lessons ?? [];
const telephone = { width: 390, height: 800 };

/** Presses Tab until the focus is on what bears this name; a guest without a mouse has no other way. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted = typeof name === "string" ? new RegExp(`^${name}$`) : name;
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    const words = await focused.evaluate((element) => {
      const labelled = (element as HTMLInputElement).labels?.[0]?.textContent;
      return (labelled ?? element.getAttribute("aria-label") ?? element.textContent).trim();
    });
    if (wanted.test(words)) return;
  }
  throw new Error(`The keyboard does not reach ${String(name)}`);
}

async function expectNarrow(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(telephone.width);
}

test("a guest is invited by mail, begins on a telephone by the keyboard, and comes back on another device by a mailed link", async ({
  world,
}) => {
  if (!first || !second) throw new Error("The demo course has two lessons in its first module");
  const address = `vieras-${randomUUID().slice(0, 8)}@example.invalid`;

  const trainer = await world.pageOf("trainer", { path: "/invitations" });
  await expect(trainer.getByRole("heading", { level: 1, name: "Kutsut" })).toBeVisible();
  await expectAccessible(trainer);
  await trainer.getByRole("button", { name: "Kutsu sähköpostilla" }).click();
  await trainer.getByRole("textbox", { name: "Sähköpostiosoitteet" }).fill(`Vieras Esimerkki <${address}>\nroska`);
  await chooseOption(trainer, /Kurssi/, demoCourse.title.fi);
  await expectAccessible(trainer);
  await trainer.getByRole("button", { name: "Tarkista" }).click();
  await expect(trainer.getByRole("heading", { name: "Saavat kutsun (1)" })).toBeVisible();
  await expect(trainer.getByRole("heading", { name: "Ei ole sähköpostiosoite (1)" })).toBeVisible();
  await trainer.getByRole("button", { name: "Lähetä 1 kutsu" }).click();
  await expect(trainer.getByRole("rowheader", { name: address })).toBeVisible();

  const guest = await world.pageOfNobody({ path: "/portal/" });
  await guest.setViewportSize(telephone);
  await guest.goto(await linkMailedTo(address));
  await expect(guest.getByRole("heading", { level: 1 })).toContainText(demoCourse.title.fi);
  await expect(guest.getByText("Kaisa Esimerkki")).toBeVisible();
  await expectAccessible(guest);
  await expectNarrow(guest);
  await tabTo(guest, /^Etunimi ja sukunimi/);
  await guest.keyboard.type("Vieras Esimerkki");
  await tabTo(guest, "Ota kutsu vastaan");
  await guest.keyboard.press("Enter");
  await expect(guest.getByRole("heading", { level: 1 })).toContainText("Vieras Esimerkki");
  await expect(guest.getByText(address)).toBeVisible();
  await expectAccessible(guest);
  await expectNarrow(guest);
  await tabTo(guest, new RegExp(`^Aloita: ${first.title.fi}`));
  await guest.keyboard.press("Enter");
  await expect(guest.getByRole("heading", { level: 1, name: first.title.fi })).toBeVisible();
  await tabTo(guest, "Luettu, seuraava oppitunti");
  await guest.keyboard.press("Enter");
  await expect(guest.getByRole("heading", { level: 1, name: second.title.fi })).toBeVisible();

  const elsewhere = await world.pageOfNobody({ path: "/portal/" });
  await expect(elsewhere.getByRole("link", { name: "Kirjaudu sisään" })).toBeVisible();
  await expectAccessible(elsewhere);
  await elsewhere.getByRole("textbox", { name: "Sähköpostiosoite" }).fill(address);
  await elsewhere.getByRole("button", { name: "Lähetä linkki" }).click();
  await expect(elsewhere.getByText("Tarkista sähköpostisi")).toBeVisible();
  const link = await linkMailedTo(address, 2);
  await elsewhere.goto(link);
  await expectAccessible(elsewhere);
  await elsewhere.getByRole("button", { name: "Kirjaudu sisään" }).click();
  await elsewhere.getByRole("link", { name: `Jatka: ${second.title.fi}` }).click();
  await expect(elsewhere.getByRole("heading", { level: 1, name: second.title.fi })).toBeVisible();

  const again = await world.pageOfNobody({ path: link });
  await again.getByRole("button", { name: "Kirjaudu sisään" }).click();
  await expect(again.getByText("Linkki ei enää toimi")).toBeVisible();
  await again.goto("/");
  await expect(again.getByText("Vieras Esimerkki")).toHaveCount(0);

  await trainer.goto("/enrolments");
  await expect(trainer.getByRole("rowheader", { name: "Vieras Esimerkki" }).first()).toBeVisible();
  await expectAccessible(trainer);
});

for (const language of ["fi", "sv", "en"] as const) {
  test(`enrolments and invitations can be used by everybody (${language})`, async ({ world }) => {
    const page = await world.pageOf("trainer", { language, path: "/enrolments" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize(telephone);
    await expectNarrow(page);
    await expectAccessible(page);
    await page.goto("/invitations");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNarrow(page);
    await expectAccessible(page);
  });
}
