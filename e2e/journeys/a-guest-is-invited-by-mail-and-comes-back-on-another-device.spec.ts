import { randomUUID } from "node:crypto";
import { demoCourse } from "@vas/domain/demo";
import type { Page } from "@playwright/test";
import { chooseOption } from "../world/forms.ts";
import { pressWithKeys } from "../world/keyboard.ts";
import { askForLink, learnerAt, readLesson, takeUp } from "../world/learner.ts";
import { linkMailedTo } from "../world/mail.ts";
import { expect, expectAccessible, test } from "../world/world.ts";

const [first, second] = demoCourse.modules[0]?.lessons ?? [];
const telephone = { width: 390, height: 800 };

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
  await chooseOption(trainer, /Työ/, "Vastaanottokeskus");
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
  await takeUp(learnerAt(guest, "fi"), "Vieras Esimerkki");
  await expect(guest.getByText(address)).toBeVisible();
  await expectAccessible(guest);
  await expectNarrow(guest);
  await pressWithKeys(guest, guest.getByRole("link", { name: `Aloita: ${first.title.fi}` }));
  await readLesson(learnerAt(guest, "fi"), first);
  await expect(guest.getByRole("heading", { level: 1, name: second.title.fi })).toBeVisible();

  const elsewhere = await world.pageOfNobody({ path: "/portal/" });
  await expect(elsewhere.getByRole("link", { name: "Kirjaudu sisään" })).toBeVisible();
  await expectAccessible(elsewhere);
  await askForLink(learnerAt(elsewhere, "fi"), address);
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
