import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { languages } from "@vas/ui";
import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";
import { draft, listed, reviewed, versionPath } from "./course.sample.ts";

const session = sessionOf(["session:read", "course:write"]);
const answers = { session, courses: [listed], courseVersion: draft, courseCases: null };

/** Contrast and geometry need a real browser. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

describe.each(languages)("in %s", (language) => {
  test("the list of courses has no accessibility fault", async () => {
    await openConsole({ at: "/courses", answers, language });
    await screen.findByRole("table");
    expect(await axeFaults()).toEqual([]);
  });

  test("a version that is written has no accessibility fault", async () => {
    await openConsole({ at: versionPath, answers, language });
    await screen.findByRole("heading", { level: 3, name: /^Eka/ });
    expect(await axeFaults()).toEqual([]);
  });

  test("a lesson with its editor has no accessibility fault", async () => {
    await openConsole({ at: `${versionPath}/lessons/aa?language=sv`, answers, language });
    const named = /^(Teksti|Text) \((ruotsi|svenska|Swedish)\)$/;
    await screen.findByRole("textbox", { name: named }, { timeout: 5000 });
    expect(await axeFaults()).toEqual([]);
  });

  test("a preview has no accessibility fault", async () => {
    await openConsole({ at: `${versionPath}/lessons/aa/preview`, answers, language });
    await screen.findByRole("heading", { level: 2, name: "Alku" });
    expect(await axeFaults()).toEqual([]);
  });

  test("a review and the dialogue of publication have no accessibility fault", async () => {
    const user = userEvent.setup();
    await openConsole({ at: `${versionPath}/review`, answers: { ...answers, courseVersion: reviewed }, language });
    await screen.findAllByRole("insertion");
    expect(await axeFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: /2$/ }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getAllByRole("radio").at(-1) ?? dialog);
    await within(dialog).findAllByRole("checkbox");
    expect(await axeFaults()).toEqual([]);
  });

  test("the dialogues of a module, of the rules and of a new part have no accessibility fault", async () => {
    const user = userEvent.setup();
    await openConsole({ at: versionPath, answers, language });
    await screen.findByRole("heading", { level: 3, name: /^Eka/ });
    for (const name of [/^(Muokkaa|Redigera|Edit): Eka/, /(sääntöjä|reglerna|rules)$/, /(moduuli|modul|module)$/]) {
      await user.click(screen.getByRole("button", { name }));
      await screen.findByRole("dialog");
      expect(await axeFaults()).toEqual([]);
      await user.keyboard("{Escape}");
    }
  });
});
