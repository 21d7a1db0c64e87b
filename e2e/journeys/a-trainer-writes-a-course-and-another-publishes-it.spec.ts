import type { Page } from "@playwright/test";
import { change } from "../world/asking.ts";
import {
  addLesson,
  addModule,
  approveAll,
  beginCourse,
  beginSecond,
  giveBack,
  inFinnish,
  labels,
  playInModule,
  publishFirst,
  publishMaterial,
  saved,
  submit,
  writeOn,
} from "../world/authoring.ts";
import { writeCase, writtenCase } from "../world/case-writing.ts";
import { choose, write } from "../world/forms.ts";
import { newLearner } from "../world/new-learner.ts";
import { expect, expectAccessible, languages, test, type World } from "../world/world.ts";

const titles = {
  fi: "Keksitty kurssi kirjoittamisesta",
  sv: "En påhittad kurs om att skriva",
  en: "An invented course on writing",
} as const;
const headings = {
  lesson: { fi: "Ensimmäinen oppitunti", sv: "Lektion sv", en: "Lektion en" },
  module: { fi: "Ensimmäinen moduuli", sv: "Första modulen", en: "First module" },
} as const;

/** One point in blue. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

async function addPicture(page: Page, description: string): Promise<void> {
  await page.getByRole("button", { name: "Kuva", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("input[type=file]").setInputFiles({ name: "kuva.png", mimeType: "image/png", buffer: picture });
  await write(dialog, "Mitä kuva esittää", description);
  await write(dialog, "Kuvateksti", `Selite: ${description}`);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Lisää kuva" }).click();
  await expect(dialog).toBeHidden();
}

/** Has the browser drawn the picture, which only whoever is signed in is shown? */
async function expectDrawn(page: Page, description: string): Promise<void> {
  const shown = page.getByRole("img", { name: description });
  await shown.scrollIntoViewIfNeeded();
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
}

/** A heading, a paragraph with a sign that Markdown must not take for its own, and a picture, in every language. */
async function writePages(page: Page): Promise<void> {
  for (const language of languages) {
    await choose(page, "radio", labels[language]);
    const text = page.getByRole("textbox", { name: `Teksti (${inFinnish[language]})` });
    await expect(text).toBeVisible();
    if (language !== "fi") await write(page, `Otsikko \\(${inFinnish[language]}\\)`, headings.lesson[language]);
    await text.click();
    await page.getByRole("button", { name: "Otsikko", exact: true }).click();
    await page.keyboard.type("Alku");
    await page.keyboard.press("Enter");
    await page.keyboard.type(`Tärkeä teksti (${inFinnish[language]}) < 5.`);
    await page.keyboard.press("Enter");
    await addPicture(page, `Kuva (${inFinnish[language]})`);
    await expectAccessible(page);
  }
  await saved(page);
}

/** The second version: one text is changed, and those who are certified read the lesson anew. */
async function correct(writer: Page, reviewer: Page, course: string): Promise<void> {
  const second = await beginSecond(writer, course);
  await writer.getByRole("link", { name: headings.lesson.fi }).click();
  await writeOn(writer, /Tärkeä teksti/, " Laki muuttui.");
  await writer.goto(second);
  await expect(writer.getByText("1 teksti aiemman suomenkielisen tekstin mukaan")).toHaveCount(2);
  await submit(writer);

  await reviewer.goto(`${new URL(second).pathname}/review`);
  await expect(reviewer.getByRole("insertion")).toHaveText(/Laki muuttui/);
  await expect(reviewer.getByText("Kysymykset ja tapaukset eivät ole muuttuneet.")).toBeVisible();
  await approveAll(reviewer);
  await choose(reviewer, "radio", labels.fi);
  await expect(reviewer.getByRole("insertion")).toBeVisible();
  await publishMaterial(reviewer, headings.lesson.fi);
}

/** The reviewer reads the case of the version, part by part. */
async function readCase(reviewer: Page): Promise<void> {
  const bank = reviewer.getByRole("region", { name: "Kysymykset ja tapaukset" });
  await expect(bank.getByRole("heading", { name: `${writtenCase.title.fi} Uusi` })).toBeVisible();
  await expect(bank.getByText(/kirjoittanut Kaisa Esimerkki/)).toBeVisible();
  await bank.getByText(/kohtaa$/).click();
  await expect(bank.getByText(writtenCase.right.fi)).toBeVisible();
  await expectAccessible(reviewer);
}

/** A learner saves the course before opening any lesson of it, and sees the picture without a network. */
async function expectDrawnOffline(world: World, course: string): Promise<void> {
  const { page } = await newLearner(world);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await change(page, "training.enrol", { type: "EnrolInput", input: { course, role: "reception" } });
  await page.goto(`/portal/courses/${course}`);
  await page.getByRole("button", { name: /^Tallenna/ }).click();
  await expect(page.getByText(/^1\/1 oppituntia on tallennettu/)).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole("link", { name: headings.lesson.fi, exact: true }).click();
  await expectDrawn(page, "Kuva (suomi)");
  await expect(page.getByText("Selite: Kuva (suomi)")).toBeVisible();
  await expectAccessible(page);
}

test("a trainer writes a course with a case in three languages, another returns, approves and publishes it, and it is corrected", async ({
  world,
}) => {
  test.setTimeout(300_000);
  const writer = await world.pageOf("trainer", { path: "/courses" });
  const course = await beginCourse(writer, titles);
  await writeCase(writer, course);
  await writer.goto(course);
  await addModule(writer, headings.module);
  await playInModule(writer, { module: headings.module.fi, title: writtenCase.title.fi });
  const lesson = await addLesson(writer, headings.lesson);
  await writePages(writer);
  await writer.getByRole("link", { name: "Kurssin rakenne" }).click();
  await expect(writer.getByText("Korjattavaa ei ole.")).toBeVisible();
  await expectAccessible(writer);
  await submit(writer);
  await expect(writer.getByText(/Olet kirjoittanut tähän versioon/)).toBeVisible();

  const reviewer = await world.pageOf("trainer-2", { path: `${new URL(course).pathname}/review` });
  await expect(reviewer.getByRole("heading", { level: 1, name: `Tarkastus: ${titles.fi}` })).toBeVisible();
  await readCase(reviewer);
  await giveBack(reviewer, "Kertokaa, mistä luku on.");

  await writer.goto(course);
  await expect(writer.getByText("Kertokaa, mistä luku on.")).toBeVisible();
  await writer.goto(lesson.replace(/\?.*$/, ""));
  await writeOn(writer, /Tärkeä teksti/, " Luku on laista.");
  await writer.goto(course);
  await submit(writer);

  await reviewer.reload();
  await approveAll(reviewer);
  await publishFirst(reviewer);
  await correct(writer, reviewer, course);

  for (const language of languages) {
    const page = await world.pageOf("trainer", { language, path: new URL(lesson).pathname });
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(page.getByRole("heading", { level: 2, name: "Alku" })).toBeVisible();
    await expectDrawn(page, `Kuva (${inFinnish[language]})`);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const portal = await world.pageOf("trainee", { language, path: "/portal/" });
    await expect(portal.getByText(titles[language]).first()).toBeVisible();
  }
  await expectDrawnOffline(world, new URL(course).pathname.split("/")[2] ?? "");
});
