import { playOf, type CaseContent, type CaseStep } from "@vas/domain/cases";
import { demoCases, demoCourse } from "@vas/domain/demo";
import type { Page } from "@playwright/test";
import { markWithKeys, pressWithKeys } from "../world/keyboard.ts";
import { demoCourseLink, followInCourse, learnerAt } from "../world/learner.ts";
import { chooseWithKeys, wayTo } from "../world/playing.ts";
import { expect, expectAccessible, test } from "../world/world.ts";

const phone = { width: 390, height: 800 };

async function expectNoSideways(page: Page): Promise<void> {
  for (const width of [320, phone.width]) {
    await page.setViewportSize({ ...phone, width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
}

/** Opens the first case of the course by the keyboard, after enrolling where nobody has. */
async function openCase(page: Page): Promise<CaseContent> {
  await pressWithKeys(page, demoCourseLink(learnerAt(page, "sv")));
  await expect(page.getByRole("heading", { level: 1, name: demoCourse.title.sv })).toBeVisible();
  const enrol = page.getByRole("button", { name: "Anmäl dig till kursen" });
  if (await enrol.isVisible()) {
    await markWithKeys(page, page.getByRole("radiogroup"), "I en organisation");
    await pressWithKeys(page, enrol);
    await pressWithKeys(page, page.getByRole("link", { name: "Öppna kursen" }));
  }
  const link = page.getByRole("link", { name: /^Övningsfall: /, includeHidden: true }).first();
  await expect(link).toBeAttached();
  await expectAccessible(page);
  const title = ((await link.textContent()) ?? "").replace("Övningsfall: ", "").trim();
  const content = demoCases.find((one) => one.title.sv === title);
  if (!content) throw new Error(`The demo has no case ${title}`);
  await followInCourse(page, link);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return content;
}

/** Makes the choices that lead to a critical error, and reads why. */
async function err(page: Page, content: CaseContent): Promise<void> {
  const way = wayTo(content, ({ status }) => status === "critical_error");
  for (const step of way) await chooseWithKeys(page, step, { content, language: "sv" });
  await expect(page.getByRole("heading", { level: 2, name: "Allvarligt fel" })).toBeFocused();
  const play = playOf(content, way);
  if (play?.status !== "critical_error" || !play.choice.criticalError) throw new Error("The way comes to an error");
  await expect(page.getByText(play.choice.criticalError.sv)).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
}

/** The end tells what can be learned, and how it went on the three scales. */
async function expectEnd(page: Page, content: CaseContent, way: readonly CaseStep[]): Promise<void> {
  await expect(page.getByRole("heading", { level: 2, name: "Fallet är slut" })).toBeFocused();
  const play = playOf(content, way);
  if (play?.status !== "ended") throw new Error("The way comes to an end");
  await expect(page.getByText(play.scene.lesson.sv)).toBeVisible();
  await expect(page.getByText(/poäng, bäst/)).toHaveCount(3);
  await expectAccessible(page);
  await expectNoSideways(page);
}

test("a trainee goes through a case in Swedish by the keyboard on a phone, errs, begins again, and goes on elsewhere", async ({
  world,
}) => {
  const page = await world.pageOf("trainee-sv", { language: "sv", path: "/portal/" });
  await page.setViewportSize(phone);
  const content = await openCase(page);
  const playing = { content, language: "sv" } as const;
  if (content.warning) await expect(page.getByText(content.warning.sv)).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  await pressWithKeys(page, page.getByRole("button", { name: "Börja fallet" }));
  const situation = (place: number) => page.getByRole("heading", { level: 2, name: `Situation ${place}` });
  await expect(situation(1)).toBeFocused();
  await expectAccessible(page);
  await expectNoSideways(page);

  await err(page, content);
  await pressWithKeys(page, page.getByRole("button", { name: "Gå igenom fallet på nytt" }));
  await expect(situation(1)).toBeFocused();
  await expect(page.getByText("Genomgång 2")).toBeVisible();
  const way = wayTo(content, (play) => play.status === "ended" && play.steps.length > 2);
  const [first, second, ...rest] = way;
  if (!first || !second) throw new Error("The way has three choices or more");
  await chooseWithKeys(page, first, playing);
  await expect(situation(2)).toBeFocused();

  // On another device the case is where it was left; what is chosen there counts, and the first page is told so.
  const elsewhere = await world.pageOf("trainee-sv", { language: "sv", path: new URL(page.url()).pathname });
  await expect(elsewhere.getByRole("heading", { level: 2, name: "Situation 2" })).toBeVisible();
  await chooseWithKeys(elsewhere, second, playing);
  await expect(elsewhere.getByRole("heading", { level: 2, name: "Situation 3" })).toBeFocused();
  await chooseWithKeys(page, second, playing);
  await expect(page.getByText(/^Du har redan valt i den här situationen/)).toBeVisible();
  await expect(situation(3)).toBeFocused();

  await page.reload();
  await expect(situation(3)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: demoCourse.title.sv })).toBeVisible();
  await page.goForward();
  await expect(situation(3)).toBeVisible();

  // The language changes in place.
  await pressWithKeys(page, page.getByRole("button", { name: /Suomi/ }));
  await expect(page.getByRole("heading", { level: 1, name: content.title.fi })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Tilanne 3" })).toBeVisible();
  await pressWithKeys(page, page.getByRole("button", { name: /Svenska/ }));
  await expect(situation(3)).toBeVisible();

  for (const step of rest) await chooseWithKeys(page, step, playing);
  await expectEnd(page, content, way);
  await page.keyboard.press("Home");
  await pressWithKeys(page, page.getByRole("link", { name: "Öppna kursen" }));
  const told = page.getByText(/genomgånget/);
  await pressWithKeys(page, told.locator("xpath=ancestor::details/summary"));
  await expect(told).toBeVisible();
});
