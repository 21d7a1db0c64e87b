import { expect, type Locator, type Page } from "@playwright/test";
import type { Words } from "@vas/domain/kernel";
import { choose, write } from "./forms.ts";
import { expectAccessible, languages } from "./world.ts";

const ownNames = { fi: "Suomi", sv: "Svenska", en: "English" } as const;

/** Invented words in every language. */
function inAll(text: string): Words {
  return { fi: text, sv: `${text} på svenska`, en: `${text} in English` };
}

/** The case that the journeys write: one situation, a choice that leads to its end, and one that is a critical error. */
export const writtenCase = {
  title: { fi: "Kokki, joka ei käy ulkona", sv: "Kocken som aldrig går ut", en: "The cook who never goes out" },
  situation: inAll("Ystävä vastaa kokin puolesta."),
  right: inAll("Pyydän tulkin ja rauhallisen huoneen."),
  wrong: inAll("Soitan työnantajalle."),
  why: inAll("Hyväksikäyttäjä saa tietää."),
  lesson: inAll("Puhu kahden kesken."),
} as const;

async function writeAll(inside: Page | Locator, field: string, words: Words): Promise<void> {
  for (const language of languages) await write(inside, `${field} \\(${ownNames[language]}\\)`, words[language]);
}

/** Writes the case in the cases of a course, and saves it once nothing keeps it from being published. */
export async function writeCase(page: Page, course: string): Promise<void> {
  await page.goto(`${new URL(course).pathname.replace(/\/versions\/.*$/, "")}/cases`);
  await page.getByRole("button", { name: "Uusi tapaus" }).first().click();
  const dialog = page.getByRole("dialog");
  await write(dialog, "Otsikko", writtenCase.title.fi);
  await dialog.getByRole("button", { name: "Aloita tapaus" }).click();
  await expect(page.getByRole("heading", { level: 1, name: writtenCase.title.fi })).toBeVisible();
  await page.getByRole("tab", { name: "Perustiedot" }).click();
  await writeAll(page, "Otsikko", writtenCase.title);
  await writeAll(page, "Tiivistelmä", inAll("Kokki on uusi asukas."));
  await page.getByRole("tab", { name: "Muokkaus" }).click();
  await writeEnd(page);
  await writeSituation(page);
  await expect(page.getByText("Puutteita ei ole: tapauksen voi julkaista.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Tallenna uutena versiona" }).click();
  await expect(page.getByText("Tapaus on tallennettu.")).toBeVisible();
}

/** The end is opened with being added. */
async function writeEnd(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lisää loppu" }).click();
  await expect(page.getByRole("heading", { name: "Muokattavana: Ei tekstiä (scene-2)" })).toBeVisible();
  await writeAll(page, "Teksti", inAll("Kokki kertoo."));
  await writeAll(page, "Mitä tästä voi oppia", writtenCase.lesson);
}

async function writeSituation(page: Page): Promise<void> {
  await page.getByRole("tabpanel").getByRole("listitem").getByRole("link", { name: "Ei tekstiä (start)" }).click();
  await expect(page.getByRole("heading", { name: "Muokattavana: Ei tekstiä (start)" })).toBeVisible();
  await writeAll(page, "Teksti", writtenCase.situation);
  const right = await addChoice(page, 1, writtenCase.right);
  await right.getByRole("button", { name: /Turvallisuus/ }).click();
  await page.getByRole("option", { name: "2", exact: true }).click();
  await right.getByRole("button", { name: /Johtaa tilanteeseen/ }).click();
  await page.getByRole("option", { name: "Kokki kertoo." }).click();
  const wrong = await addChoice(page, 2, writtenCase.wrong);
  await choose(wrong, "checkbox", "Vakava virhe");
  await writeAll(wrong, "Miksi näin ei saa tehdä", writtenCase.why);
}

async function addChoice(page: Page, place: number, text: Words): Promise<Locator> {
  await page.getByRole("button", { name: "Lisää vaihtoehto" }).click();
  const choice = page
    .getByRole("group")
    .filter({ has: page.getByText(`Vaihtoehto ${place}`, { exact: false }) })
    .last();
  await writeAll(choice, "Mitä osallistuja tekisi", text);
  await writeAll(choice, "Mitä siitä seuraa", inAll("Se näkyy heti."));
  return choice;
}
