import type { Page } from "@playwright/test";
import { playOf, type CaseContent, type CasePlay, type CaseStep } from "@vas/domain/cases";
import type { Language } from "@vas/domain/kernel";
import { markWithKeys, pressWithKeys } from "./keyboard.ts";

const choose = { fi: "Valitse tämä", sv: "Välj det här", en: "Choose this" };

/** The shortest way through a case to a play of this kind. */
export function wayTo(content: CaseContent, isWanted: (play: CasePlay) => boolean): readonly CaseStep[] {
  const ways: (readonly CaseStep[])[] = [[]];
  for (const way of ways) {
    const play = playOf(content, way);
    if (play && isWanted(play)) return way;
    if (play?.status !== "going_on") continue;
    ways.push(...play.scene.choices.map(({ id }) => [...way, { scene: play.scene.id, choice: id }]));
  }
  throw new Error(`No play of ${content.id} comes there`);
}

/** A case that is played on a page in a language. */
export type Playing = { readonly content: CaseContent; readonly language: Language };

/** Marks the choice of a step and makes it, by the keyboard alone. */
export async function chooseWithKeys(page: Page, step: CaseStep, { content, language }: Playing): Promise<void> {
  const asked = content.scenes.find(({ id }) => id === step.scene);
  const choices = asked?.kind === "situation" ? asked.choices : [];
  const text = choices.find(({ id }) => id === step.choice)?.text[language];
  if (text === undefined) throw new Error("The case has no such choice");
  await markWithKeys(page, page.getByRole("radiogroup"), text);
  await pressWithKeys(page, page.getByRole("button", { name: choose[language] }));
}
