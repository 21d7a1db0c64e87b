import { expect, expectAccessible, languages, test } from "../world/world.ts";

const words = {
  coverage: { fi: "Koulutuksen kattavuus", sv: "Utbildningens täckning", en: "Training coverage" },
  effect: { fi: "Koulutuksen vaikutus", sv: "Utbildningens effekt", en: "Effect of training" },
  association: { fi: "Yhteys, ei todiste", sv: "Samband, inte bevis", en: "An association, not proof" },
  trainings: { fi: "Koulutustilaisuudet", sv: "Utbildningstillfällen", en: "Trainings" },
  joensuu: {
    fi: "Joensuun vastaanottokeskus (esimerkki)",
    sv: "Förläggningen i Joensuu (exempel)",
    en: "Joensuu reception centre (example)",
  },
};

for (const language of languages) {
  test(`coverage, effect and trainings are read on a telephone, in ${language}`, async ({ world }) => {
    const page = await world.pageOf("trainer", { language, path: "/coverage?day=2015-11-30" });
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(page.getByRole("heading", { level: 1, name: words.coverage[language] })).toBeVisible();
    // 100 of the 524 people of 30 centres; counted by hand beside the tests of the API.
    await expect(page.getByText(/100 .*524 .*19\s?%/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: words.joensuu[language] }).first().click();
    await expect(page.getByText(/57\s?% \(8\/14\)/).first()).toBeVisible();
    await expectAccessible(page);
    await page.goto("/effect");
    await expect(page.getByRole("heading", { level: 1, name: words.effect[language] })).toBeVisible();
    await expect(page.getByText(words.association[language])).toBeVisible();
    await expectAccessible(page);
    await page.goto("/trainings?year=2015");
    await expect(page.getByRole("heading", { level: 1, name: words.trainings[language] })).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}

test("a trainer gives a centre's number of staff by the keyboard, and the coverage is known from then on", async ({
  world,
}) => {
  const page = await world.pageOf("trainer", { path: "/coverage" });
  const rauma = page.getByRole("row").filter({ hasText: "Rauman vastaanottokeskus" });
  await expect(rauma).toContainText("henkilöstömäärää ei ole ilmoitettu");
  await rauma.getByRole("link").press("Enter");
  await page.getByRole("button", { name: "Ilmoita henkilöstömäärä" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Ilmoita henkilöstömäärä" });
  await dialog.getByRole("textbox", { name: /Henkilöstön määrä/ }).fill("9");
  await expectAccessible(page);
  await dialog.getByRole("textbox", { name: /Henkilöstön määrä/ }).press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/0\s?% \(0\/9\)/).first()).toBeVisible();
});

test("who reads coverage sees no names of learners", async ({ world }) => {
  const page = await world.pageOf("supervisor", { path: "/coverage?day=2015-11-30" });
  await page.getByRole("link", { name: words.joensuu.fi }).first().click();
  await expect(page.getByText("Henkilöiden nimet näkee kouluttaja.")).toBeVisible();
  await expect(page.getByText(/-Esimerkki|-Exempel|-Keksitty/)).toHaveCount(0);
});
