import type { Page } from "@playwright/test";
import { pressWithKeys, tabTo } from "../world/keyboard.ts";
import { learn } from "../world/learning.ts";
import { letHoursPass } from "../world/passing-time.ts";
import { expect, expectAccessible, languages, test, type World } from "../world/world.ts";

const words = {
  exam: { fi: "Koe", sv: "Prov", en: "Exam" },
  open: { fi: "Avaa koe" },
  begin: { fi: "Aloita koe" },
  goOn: { sv: "Fortsätt provet" },
  failed: {
    fi: "Et vielä läpäissyt koetta",
    sv: "Du klarade inte provet ännu",
    en: "You have not passed the exam yet",
  },
  overview: { fi: "Yhteenveto", sv: "Översikt", en: "Overview" },
};

const phone = { width: 390, height: 800 };
const saved = "Vastaus on tallennettu.";

/** Answers by the keyboard what can be answered by one key, or by a digit; leaves the rest. @returns whether it was answered */
async function answerByKeys(page: Page): Promise<boolean> {
  const choice = page.getByRole("radio").or(page.getByRole("checkbox")).first();
  const text = page.getByRole("textbox").first();
  const isChoice = (await choice.count()) > 0;
  if (!isChoice && (await text.count()) === 0) return false;
  await tabTo(page, isChoice ? choice : text);
  await page.keyboard.press(isChoice ? "Space" : "9");
  await expect(page.getByText(saved)).toBeVisible();
  return true;
}

async function expectNarrow(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
}

/** Goes through the questions; tells which were left, and one that has one right choice, of which every paper has many. */
async function answerEvery(page: Page): Promise<{ readonly unanswered: readonly number[]; readonly chosen: number }> {
  const unanswered: number[] = [];
  let chosen = 0;
  for (let place = 1; place <= 20; place += 1) {
    await expect(page.getByText(`Kysymys ${place}/20`)).toBeVisible();
    if (!(await answerByKeys(page))) unanswered.push(place);
    if ((await page.getByRole("radio").count()) > 0) chosen = place;
    await expectNarrow(page);
    await pressWithKeys(page, page.getByRole("link", { name: place < 20 ? "Seuraava" : "Yhteenvetoon" }));
  }
  return { unanswered, chosen };
}

/** Looks at a page in each language, in a browser of its own. */
async function lookInEachLanguage(world: World, path: string, heading: (typeof words)["exam"]): Promise<void> {
  for (const language of languages) {
    const elsewhere = await world.pageOf("trainee-ngo", { language, path });
    await expect(elsewhere.getByRole("heading", { name: heading[language], exact: true })).toBeVisible();
    await expectAccessible(elsewhere);
  }
}

test("an exam is taken by the keyboard on a telephone, goes on elsewhere, is failed, and tried again after a day", async ({
  world,
}) => {
  // Twenty questions by the Tab key, and every page looked at in three languages.
  test.setTimeout(300_000);
  const page = await world.pageOf("trainee-ngo", { path: "/portal/" });
  await page.setViewportSize(phone);
  const { course } = await learn(page, "ngo");

  await page.goto(`/portal/courses/${course}`);
  await pressWithKeys(page, page.getByRole("link", { name: words.open.fi }));
  await expect(page.getByText("16 oikein (80 %)")).toBeVisible();
  await expectAccessible(page);
  const exam = page.url();
  await pressWithKeys(page, page.getByRole("button", { name: words.begin.fi }));
  await expect(page.getByText("Kysymys 1/20")).toBeVisible();
  await expect(page.getByText("Aikaa jäljellä 40 minuuttia").first()).toBeVisible();
  await expectAccessible(page);

  const { unanswered, chosen } = await answerEvery(page);
  await expect(page.getByText(`Vastattu ${20 - unanswered.length}/20 kysymykseen`)).toBeVisible();
  await expect(page.getByRole("heading", { name: words.overview.fi })).toBeFocused();

  await page.goBack();
  await expect(page.getByText("Kysymys 20/20")).toBeVisible();
  const stem = await page.getByRole("heading", { level: 2 }).innerText();
  await page.reload();
  await expect(page.getByRole("heading", { level: 2, name: stem })).toBeVisible();
  await page.goForward();

  const attempt = page.url().split("?")[0] ?? "";
  await lookInEachLanguage(world, exam, words.exam);
  await lookInEachLanguage(world, attempt, words.exam);
  await lookInEachLanguage(world, `${attempt}?question=all`, words.overview);
  const elsewhere = await world.pageOf("trainee-ngo", { language: "sv", path: exam });
  await elsewhere.getByRole("link", { name: words.goOn.sv }).click();
  await expect(elsewhere.getByText(`Fråga ${unanswered[0] ?? 1}/20`).or(elsewhere.getByText("Översikt"))).toBeVisible();

  await page.context().setOffline(true);
  await pressWithKeys(
    page,
    page
      .getByRole("listitem")
      .nth(chosen - 1)
      .getByRole("link"),
  );
  await tabTo(page, page.getByRole("radio", { checked: true }));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText(/^Vastausta ei ole vielä tallennettu/)).toBeVisible();
  await expect(page.getByText(/^Yhteys palveluun on poikki/)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(saved)).toBeVisible();

  await pressWithKeys(page, page.getByRole("link", { name: "Kaikki kysymykset" }));
  await pressWithKeys(page, page.getByRole("button", { name: "Palauta koe" }));
  const dialog = page.getByRole("alertdialog");
  if (unanswered.length > 0) await expect(dialog).toContainText(`${unanswered.at(-1)}.`);
  await expectAccessible(page);
  await pressWithKeys(page, dialog.getByRole("button", { name: "Palauta koe" }));
  await expect(page.getByRole("heading", { level: 1, name: words.failed.fi })).toBeFocused();
  await expect(page.getByRole("row")).toHaveCount(8);
  await expect(page.getByText(/^Voit yrittää uudelleen \d+\.\d+\.\d+ \d\d\.\d\d alkaen\.$/)).toBeVisible();
  await expectNarrow(page);
  await lookInEachLanguage(world, attempt, words.failed);

  await page.goto(exam);
  await expect(page.getByText(/^Voit yrittää uudelleen/)).toBeVisible();
  await expect(page.getByRole("button", { name: words.begin.fi })).toHaveCount(0);
  await expectAccessible(page);
  await letHoursPass(24);
  await page.reload();
  await expect(page.getByText("2, kaikkiaan 3")).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await pressWithKeys(page, page.getByRole("button", { name: words.begin.fi }));
  await expect(page.getByText("Kysymys 1/20")).toBeVisible();
  await expectAccessible(page);
});
