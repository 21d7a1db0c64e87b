import { expect, type Page } from "@playwright/test";
import type { Words } from "@vas/domain/kernel";
import { choose, write } from "./forms.ts";
import { expectAccessible, languages } from "./world.ts";

/** Languages as the editor names them inside a field's name, and as they stand by themselves. */
export const inFinnish = { fi: "suomi", sv: "ruotsi", en: "englanti" } as const;
export const labels = { fi: "Suomi", sv: "Ruotsi", en: "Englanti" } as const;

/** Waits until everything that was written in the draft is stored. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/Luonnos tallennettu klo/)).toBeVisible();
  await expect(page.getByText("Tallentamattomia muutoksia")).toBeHidden();
}

/** Begins a course and says in every language what it is about. @returns the address of its first version */
export async function beginCourse(page: Page, title: Words): Promise<string> {
  await page.getByRole("button", { name: "Aloita uusi kurssi" }).click();
  const dialog = page.getByRole("dialog");
  await write(dialog, "Nimi suomeksi", title.fi);
  await write(dialog, "Tunnus", `keksitty-${Date.now()}`);
  await dialog.getByRole("button", { name: "Aloita uusi kurssi" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Rakenne" })).toBeVisible();
  for (const language of languages) {
    await choose(page, "radio", labels[language]);
    await write(page, "Kurssin nimi", title[language]);
    await write(page, "Tiivistelmä", `Lyhyesti (${inFinnish[language]})`);
  }
  await saved(page);
  return page.url();
}

/** Adds a module under a name in every language. */
export async function addModule(page: Page, title: Words): Promise<void> {
  await page.getByRole("button", { name: "Lisää moduuli" }).click();
  const dialog = page.getByRole("dialog");
  await write(dialog, "Otsikko suomeksi", title.fi);
  await dialog.getByRole("button", { name: "Lisää moduuli" }).click();
  await page.getByRole("button", { name: `Muokkaa: ${title.fi}` }).click();
  await write(dialog, "Nimi: Ruotsi", title.sv);
  await write(dialog, "Nimi: Englanti", title.en);
  await dialog.getByRole("button", { name: "Tallenna" }).click();
  await expect(dialog).toBeHidden();
}

/** Begins a lesson of the one module. @returns its address */
export async function addLesson(page: Page, title: Words): Promise<string> {
  await page.getByRole("button", { name: "Lisää oppitunti" }).click();
  const dialog = page.getByRole("dialog");
  await write(dialog, "Otsikko suomeksi", title.fi);
  await dialog.getByRole("button", { name: "Lisää oppitunti" }).click();
  await expect(page.getByRole("textbox", { name: "Teksti (suomi)" })).toBeVisible();
  return page.url();
}

/** Writes the texts of the lesson of the page, in every language, as one paragraph. */
export async function writeLesson(page: Page, title: Words, text: Words): Promise<void> {
  for (const language of languages) {
    await choose(page, "radio", labels[language]);
    const body = page.getByRole("textbox", { name: `Teksti (${inFinnish[language]})` });
    await expect(body).toBeVisible();
    if (language !== "fi") await write(page, `Otsikko \\(${inFinnish[language]}\\)`, title[language]);
    await body.click();
    await page.keyboard.type(text[language]);
  }
  await saved(page);
}

/** Goes on in the text of the lesson of the page, at the end of the paragraph with these words. */
export async function writeOn(page: Page, after: RegExp, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Teksti (suomi)" }).getByText(after).click();
  await page.keyboard.press("End");
  await page.keyboard.type(text);
  await saved(page);
}

/** Puts a case of the course into a module, whose dialog is opened at the page of the version. */
export async function playInModule(page: Page, { module, title }: { module: string; title: string }): Promise<void> {
  await page.getByRole("button", { name: `Muokkaa: ${module}` }).click();
  const dialog = page.getByRole("dialog");
  await choose(dialog, "checkbox", title);
  await dialog.getByRole("button", { name: "Tallenna" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(`· ${title}`)).toBeVisible();
}

/** Lets the course give a certificate, as long as is usual. */
export async function giveCertificate(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Muuta sääntöjä" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Suorittamisesta saa todistuksen").click();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Tallenna" }).click();
  await expect(dialog).toBeHidden();
}

/** Gives the version of the page to be reviewed. */
export async function submit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lähetä tarkastettavaksi" }).click();
  await expect(page.getByText("Kurssi on tarkastettavana")).toBeVisible();
}

/** Gives the version back with what is to be corrected. */
export async function giveBack(page: Page, reason: string): Promise<void> {
  await page.getByRole("button", { name: "Palauta muokattavaksi" }).click();
  const dialog = page.getByRole("dialog");
  await write(dialog, "Mitä pitää korjata", reason);
  await dialog.getByRole("button", { name: "Palauta muokattavaksi" }).click();
  await expect(page.getByText("Kurssi palautettiin")).toBeVisible();
}

/** Approves every language in the page of the review. */
export async function approveAll(page: Page): Promise<void> {
  for (const language of languages) {
    await choose(page, "radio", labels[language]);
    await page.getByRole("button", { name: `Hyväksy: ${labels[language]}` }).click();
    await expect(page.getByText("Kieli on hyväksytty.")).toBeVisible();
  }
}

/** Publishes the first version in the page of the review. */
export async function publishFirst(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Julkaise versio 1" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Julkaise versio 1" }).click();
  await expect(page.getByText("Versio julkaistiin")).toBeVisible();
}

/** Publishes the second version as a material change, for which those who are certified read this lesson. */
export async function publishMaterial(page: Page, lesson: string): Promise<void> {
  await page.getByRole("button", { name: "Julkaise versio 2" }).click();
  const dialog = page.getByRole("dialog");
  await choose(dialog, "radio", "Olennainen muutos");
  await expect(dialog.getByRole("checkbox", { name: lesson })).toBeChecked();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Jatka" }).click();
  await expect(dialog.getByText(`tulee luettavaksi vain: ${lesson}`)).toBeVisible();
  await dialog.getByRole("button", { name: "Julkaise versio 2" }).click();
  await expect(page.getByText("Versio julkaistiin")).toBeVisible();
}

/** Begins the second version at the page of the first. @returns its address */
export async function beginSecond(page: Page, course: string): Promise<string> {
  await page.goto(course);
  await page.getByRole("button", { name: "Aloita uusi versio" }).click();
  await expect(page.getByText("Versio 2")).toBeVisible();
  return page.url();
}
