import { demoCourse } from "@vas/domain/demo";
import { choose } from "../world/forms.ts";
import { demoCourseLink, learnerAt } from "../world/learner.ts";
import { expect, expectAccessible, languages, test } from "../world/world.ts";

const words = {
  toCourse: { fi: "Avaa kurssi", sv: "Öppna kursen", en: "Open the course" },
  enrol: { fi: "Ilmoittaudu kurssille", sv: "Anmäl dig till kursen", en: "Enrol in the course" },
  police: { fi: "Poliisissa", sv: "Hos polisen", en: "In the police" },
  read: { fi: "Luettu, seuraava oppitunti", sv: "Läst, nästa lektion", en: "Read, next lesson" },
  check: { fi: "Tarkistuskysymykset", sv: "Kontrollfrågor", en: "Check questions" },
  goOn: { fi: "Jatka: ", sv: "Fortsätt: ", en: "Continue: " },
};

const [first, second] = demoCourse.modules[0]?.lessons ?? [];

/** One learner, who enrols once: what follows is read in each language on a telephone. */
test("a trainee takes up a course and goes on where they stopped, on a telephone and in each language", async ({
  world,
}) => {
  if (!first || !second) throw new Error("The demo course has two lessons in its first module");
  const page = await world.pageOf("trainee", { language: "fi", path: "/portal/" });
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(demoCourseLink(learnerAt(page, "fi"))).toBeVisible();
  await expectAccessible(page);
  await demoCourseLink(learnerAt(page, "fi")).click();
  await expect(page.getByRole("heading", { level: 1, name: demoCourse.title.fi })).toBeVisible();
  await expectAccessible(page);
  await choose(page, "radio", words.police.fi);
  await page.getByRole("button", { name: words.enrol.fi }).click();
  await expect(page.getByRole("heading", { level: 1, name: first.title.fi })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: words.read.fi }).click();
  await expect(page.getByRole("heading", { level: 1, name: second.title.fi })).toBeVisible();

  await page.getByRole("link", { name: words.toCourse.fi }).click();
  await page.getByRole("button", { name: words.check.fi }).first().click();
  await expect(page.getByText(/^Kysymys 1\//)).toBeVisible();
  await expectAccessible(page);
  const check = page.url();

  for (const language of languages) {
    const elsewhere = await world.pageOf("trainee", { language, path: "/portal/" });
    await elsewhere.setViewportSize({ width: 390, height: 800 });
    await elsewhere.getByRole("link", { name: words.goOn[language] + second.title[language] }).click();
    await expect(elsewhere.getByRole("heading", { level: 1, name: second.title[language] })).toBeVisible();
    await expect(elsewhere.getByText(demoCourse.notice?.[language] ?? "")).toBeVisible();
    await expectAccessible(elsewhere);
    await elsewhere.goto(check);
    await expect(elsewhere.getByRole("heading", { level: 1, name: words.check[language] })).toBeVisible();
    await expectAccessible(elsewhere);
    const width = await elsewhere.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  }
});
