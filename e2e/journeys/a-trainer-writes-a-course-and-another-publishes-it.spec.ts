import type { Page } from "@playwright/test";
import { choose, write } from "../world/forms.ts";
import { expect, expectAccessible, languages, test } from "../world/world.ts";

const names = { fi: "suomi", sv: "ruotsi", en: "englanti" } as const;
const labels = { fi: "Suomi", sv: "Ruotsi", en: "Englanti" } as const;
const titles = {
  fi: "Keksitty kurssi kirjoittamisesta",
  sv: "En påhittad kurs om att skriva",
  en: "An invented course on writing",
} as const;
const headings = { lesson: "Ensimmäinen oppitunti", module: "Ensimmäinen moduuli" } as const;

async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/Luonnos tallennettu klo/)).toBeVisible();
  await expect(page.getByText("Tallentamattomia muutoksia")).toBeHidden();
}

async function writeBasics(page: Page): Promise<void> {
  for (const language of languages) {
    await choose(page, "radio", labels[language]);
    await write(page, "Kurssin nimi", titles[language]);
    await write(page, "Tiivistelmä", `Lyhyesti (${names[language]})`);
  }
  await saved(page);
}

async function addModule(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lisää moduuli" }).click();
  const dialog = page.getByRole("dialog");
  await write(dialog, "Otsikko suomeksi", headings.module);
  await dialog.getByRole("button", { name: "Lisää moduuli" }).click();
  await page.getByRole("button", { name: `Muokkaa: ${headings.module}` }).click();
  await write(dialog, "Nimi: Ruotsi", "Första modulen");
  await write(dialog, "Nimi: Englanti", "First module");
  await dialog.getByRole("button", { name: "Tallenna" }).click();
  await expect(dialog).toBeHidden();
}

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

async function writeLesson(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lisää oppitunti" }).click();
  const dialog = page.getByRole("dialog");
  await write(dialog, "Otsikko suomeksi", headings.lesson);
  await dialog.getByRole("button", { name: "Lisää oppitunti" }).click();
  for (const language of languages) {
    await choose(page, "radio", labels[language]);
    const text = page.getByRole("textbox", { name: `Teksti (${names[language]})` });
    await expect(text).toBeVisible();
    if (language !== "fi") await write(page, `Otsikko \\(${names[language]}\\)`, `Lektion ${language}`);
    await text.click();
    await page.getByRole("button", { name: "Otsikko", exact: true }).click();
    await page.keyboard.type("Alku");
    await page.keyboard.press("Enter");
    await page.keyboard.type(`Tärkeä teksti (${names[language]}) < 5.`);
    await page.keyboard.press("Enter");
    await addPicture(page, `Kuva (${names[language]})`);
    await expectAccessible(page);
  }
  await saved(page);
}

async function submit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lähetä tarkastettavaksi" }).click();
  await expect(page.getByText("Kurssi on tarkastettavana")).toBeVisible();
}

async function giveBack(page: Page, reason: string): Promise<void> {
  await page.getByRole("button", { name: "Palauta muokattavaksi" }).click();
  const dialog = page.getByRole("dialog");
  await write(dialog, "Mitä pitää korjata", reason);
  await dialog.getByRole("button", { name: "Palauta muokattavaksi" }).click();
  await expect(page.getByText("Kurssi palautettiin")).toBeVisible();
}

/** Approves every language in the page of the review. */
async function approveAll(page: Page): Promise<void> {
  for (const language of languages) {
    await choose(page, "radio", labels[language]);
    await page.getByRole("button", { name: `Hyväksy: ${labels[language]}` }).click();
    await expect(page.getByText("Kieli on hyväksytty.")).toBeVisible();
  }
}

/** The second version: one text is changed, and those who are certified read the lesson anew. */
async function correct(writer: Page, reviewer: Page, course: string): Promise<void> {
  await writer.goto(course);
  await writer.getByRole("button", { name: "Aloita uusi versio" }).click();
  await expect(writer.getByText("Versio 2")).toBeVisible();
  const second = writer.url();
  await writer.getByRole("link", { name: headings.lesson }).click();
  await writer
    .getByRole("textbox", { name: "Teksti (suomi)" })
    .getByText(/Tärkeä teksti/)
    .click();
  await writer.keyboard.press("End");
  await writer.keyboard.type(" Laki muuttui.");
  await saved(writer);
  await writer.goto(second);
  await expect(writer.getByText("1 teksti aiemman suomenkielisen tekstin mukaan")).toHaveCount(2);
  await submit(writer);

  await reviewer.goto(`${new URL(second).pathname}/review`);
  await expect(reviewer.getByRole("insertion")).toHaveText(/Laki muuttui/);
  await approveAll(reviewer);
  await choose(reviewer, "radio", labels.fi);
  await expect(reviewer.getByRole("insertion")).toBeVisible();
  await reviewer.getByRole("button", { name: "Julkaise versio 2" }).click();
  const dialog = reviewer.getByRole("dialog");
  await choose(dialog, "radio", "Olennainen muutos");
  await expect(dialog.getByRole("checkbox", { name: headings.lesson })).toBeChecked();
  await expectAccessible(reviewer);
  await dialog.getByRole("button", { name: "Jatka" }).click();
  await expect(dialog.getByText(`tulee luettavaksi vain: ${headings.lesson}`)).toBeVisible();
  await dialog.getByRole("button", { name: "Julkaise versio 2" }).click();
  await expect(reviewer.getByText("Versio julkaistiin")).toBeVisible();
}

test("a trainer writes a course in three languages, another returns, approves and publishes it, and it is corrected", async ({
  world,
}) => {
  test.setTimeout(240_000);
  const writer = await world.pageOf("trainer", { path: "/courses" });
  await writer.getByRole("button", { name: "Aloita uusi kurssi" }).click();
  await write(writer.getByRole("dialog"), "Nimi suomeksi", titles.fi);
  await write(writer.getByRole("dialog"), "Tunnus", `keksitty-${Date.now()}`);
  await writer.getByRole("dialog").getByRole("button", { name: "Aloita uusi kurssi" }).click();
  await expect(writer.getByRole("heading", { level: 2, name: "Rakenne" })).toBeVisible();
  const course = writer.url();
  await writeBasics(writer);
  await addModule(writer);
  await writeLesson(writer);
  const lesson = writer.url();
  await writer.getByRole("link", { name: "Kurssin rakenne" }).click();
  await expect(writer.getByText("Korjattavaa ei ole.")).toBeVisible();
  await expectAccessible(writer);
  await submit(writer);
  await expect(writer.getByText(/Olet kirjoittanut tähän versioon/)).toBeVisible();

  const reviewer = await world.pageOf("trainer-2", { path: `${new URL(course).pathname}/review` });
  await expect(reviewer.getByRole("heading", { level: 1, name: `Tarkastus: ${titles.fi}` })).toBeVisible();
  await expectAccessible(reviewer);
  await giveBack(reviewer, "Kertokaa, mistä luku on.");

  await writer.goto(course);
  await expect(writer.getByText("Kertokaa, mistä luku on.")).toBeVisible();
  await writer.goto(lesson.replace(/\?.*$/, ""));
  await writer
    .getByRole("textbox", { name: "Teksti (suomi)" })
    .getByText(/Tärkeä teksti/)
    .click();
  await writer.keyboard.press("End");
  await writer.keyboard.type(" Luku on laista.");
  await saved(writer);
  await writer.goto(course);
  await submit(writer);

  await reviewer.reload();
  await approveAll(reviewer);
  await reviewer.getByRole("button", { name: "Julkaise versio 1" }).click();
  await reviewer.getByRole("dialog").getByRole("button", { name: "Julkaise versio 1" }).click();
  await expect(reviewer.getByText("Versio julkaistiin")).toBeVisible();

  await correct(writer, reviewer, course);

  for (const language of languages) {
    const page = await world.pageOf("trainer", { language, path: new URL(lesson).pathname });
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(page.getByRole("heading", { level: 2, name: "Alku" })).toBeVisible();
    await expectDrawn(page, "Kuva (suomi)");
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const portal = await world.pageOf("trainee", { language, path: "/portal/" });
    await expect(portal.getByText(titles[language]).first()).toBeVisible();
  }
});
