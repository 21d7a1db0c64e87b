import { expect, type Locator, type Page } from "@playwright/test";
import type { Language } from "@vas/domain/kernel";
import { rightTexts, type Question } from "@vas/domain/questions";
import { markWithKeys, pressWithKeys, takeWithKeys, typeWithKeys } from "./keyboard.ts";
import { shownQuestion } from "./questions.ts";

/** Gives the right answer to the question of a place, from 1, by the keyboard alone. */
export async function answerRight(page: Page, place: number, language: Language): Promise<void> {
  await page.getByText(new RegExp(` ${place}(/| of )\\d+$`)).waitFor();
  const { body } = await questionOn(page, language);
  const texts = rightTexts(body, language);
  const [first = ""] = texts;
  switch (body.kind) {
    case "single":
      return markWithKeys(page, page.getByRole("radiogroup"), first);
    case "true_false":
      return markWithKeys(page, page.getByRole("radiogroup"), trueOrFalse[language][body.right ? "true" : "false"]);
    case "multiple":
      return tickWithKeys(page, texts);
    case "order":
      return placeWithKeys(page, texts);
    case "match":
      return placeWithKeys(page, await rightsInOrder(page, body.pairs, language));
    case "numeric":
      return typeWithKeys(
        page,
        page.getByRole("textbox"),
        String(body.right).replace(".", language === "en" ? "." : ","),
      );
    case "short_answer":
      return typeWithKeys(page, page.getByRole("textbox"), first);
  }
}

const trueOrFalse = {
  fi: { true: "Totta", false: "Ei totta" },
  sv: { true: "Sant", false: "Inte sant" },
  en: { true: "True", false: "False" },
};

/** The lists of a question that is put in order or joined, in the order of the page. */
function listsOn(page: Page): Locator {
  return page.getByRole("main").locator("button[aria-haspopup=listbox]");
}

async function questionOn(page: Page, language: Language): Promise<Question> {
  const stem = await page.getByRole("heading", { level: 2 }).first().innerText();
  return shownQuestion({ stem, lefts: await leftsOn(page) }, language);
}

/** What stands beside each list of a matching. */
async function leftsOn(page: Page): Promise<string[]> {
  const lists = await listsOn(page).all();
  return Promise.all(lists.map((list) => list.evaluate(labelOf)));
}

function labelOf(list: Element): string {
  const ids = (list.getAttribute("aria-labelledby") ?? "").split(" ");
  return document.getElementById(ids.at(-1) ?? "")?.textContent.trim() ?? "";
}

type Pairs = Extract<Question["body"], { readonly kind: "match" }>["pairs"];

async function rightsInOrder(page: Page, pairs: Pairs, language: Language): Promise<string[]> {
  const lefts = await leftsOn(page);
  return lefts.map((left) => pairs.find((pair) => pair.left[language] === left)?.right[language] ?? "");
}

async function placeWithKeys(page: Page, texts: readonly string[]): Promise<void> {
  for (const [place, text] of texts.entries()) await takeWithKeys(page, listsOn(page).nth(place), text);
}

async function tickWithKeys(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    const box = page.getByRole("checkbox", { name: text, exact: true });
    await pressWithKeys(page, box, "Space");
    await expect(box).toBeChecked();
  }
}
