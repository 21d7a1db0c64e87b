import { readFile } from "node:fs/promises";
import { verifyCertificate } from "@vas/local/verify-certificate";
import { demoCourse, demoPeople } from "@vas/domain/demo";
import type { Page } from "@playwright/test";
import { origin } from "../world/address.ts";
import { certificateOf } from "../world/learning.ts";
import { expect, expectAccessible, languages, test } from "../world/world.ts";

const learner = "trainee-sv";
const name = demoPeople.find(({ key }) => key === learner)?.name ?? "";

const words = {
  certificate: { fi: "Todistus", sv: "Intyg", en: "Certificate" },
  verify: { fi: "Todistuksen tarkistus", sv: "Kontroll av intyg", en: "Check a certificate" },
  valid: {
    fi: "Todistus on aito ja voimassa",
    sv: "Intyget är äkta och giltigt",
    en: "The certificate is genuine and valid",
  },
  revoked: {
    fi: "Todistus on mitätöity. Se ei kelpaa.",
    sv: "Intyget har återkallats. Det gäller inte.",
    en: "The certificate has been revoked. It does not count.",
  },
};

async function fitsPhone(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}

/** One learner, one certificate: shown and checked in every language on a telephone, revoked once. */
test("a certificate is shown, verified by a script with only jose, revoked in the console, and refused", async ({
  world,
}) => {
  const page = await world.pageOf(learner, { language: "sv", path: "/portal/" });
  await page.setViewportSize({ width: 390, height: 800 });
  const id = await certificateOf(page);
  await page.goto("/portal/");
  await page
    .getByRole("link", { name: `Öppna intyget: ${demoCourse.title.sv}` })
    .first()
    .click();
  await expect(page.getByRole("region", { name: words.certificate.sv, exact: true })).toContainText(name);
  await expectAccessible(page);
  await fitsPhone(page);

  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: "Ladda ner PDF" }).click();
  const pdf = await readFile(await (await saving).path());
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const savingBadge = page.waitForEvent("download");
  await page.getByRole("link", { name: "Ladda ner kompetensmärket" }).click();
  const badgeFile = await (await savingBadge).path();
  const badge = (await readFile(badgeFile, "utf8")).trim();
  const verified = await verifyCertificate(badge, { origin, at: new Date() });
  expect(verified["name"]).toBe(demoCourse.title.sv);

  for (const language of languages) {
    const checker = await world.pageOfNobody({ language, path: `/portal/verify/${id}` });
    await checker.setViewportSize({ width: 390, height: 800 });
    await expect(checker.getByText(words.valid[language])).toBeVisible();
    await expect(checker.getByRole("heading", { level: 1, name: words.verify[language] })).toBeVisible();
    await expect(checker.locator("body")).not.toContainText(name);
    await expectAccessible(checker);
    await fitsPhone(checker);
  }
  const checker = await world.pageOfNobody({ language: "fi", path: "/portal/verify" });
  await checker.locator("input[type=file]").setInputFiles({
    name: "intyg.jwt",
    mimeType: "application/jwt",
    buffer: Buffer.from(badge),
  });
  await checker.getByRole("button", { name: "Tarkista" }).press("Enter");
  await expect(checker.getByText(words.valid.fi)).toBeVisible();
  await checker.getByRole("textbox", { name: "Nimi todistuksessa" }).fill(name);
  await checker.getByRole("button", { name: "Vertaa nimeä" }).press("Enter");
  await expect(checker.getByText("Todistus on annettu tälle nimelle.")).toBeVisible();
  await expectAccessible(checker);

  const trainer = await world.pageOf("trainer", { language: "fi", path: `/certificates/${id}` });
  await expect(trainer.getByRole("heading", { level: 1, name: `Todistus: ${name}` })).toBeVisible();
  await expectAccessible(trainer);
  await trainer.getByRole("button", { name: "Mitätöi todistus" }).press("Enter");
  await trainer
    .getByRole("textbox", { name: "Mitätöinnin syy" })
    .fill("Esimerkki: todistus annettiin väärin perustein.");
  await expectAccessible(trainer);
  await trainer.getByRole("button", { name: "Jatka tarkistukseen" }).press("Enter");
  const review = trainer.getByRole("alertdialog", { name: "Tarkista mitätöinti" });
  await expect(review).toContainText(name);
  await expectAccessible(trainer);
  await review.getByRole("button", { name: "Mitätöi todistus" }).press("Enter");
  await expect(trainer.getByText("Esimerkki: todistus annettiin väärin perustein.")).toBeVisible();
  await trainer.goto("/certificates?status=revoked");
  await expect(trainer.getByRole("rowheader", { name }).first()).toBeVisible();
  await expectAccessible(trainer);

  await expect(verifyCertificate(badge, { origin, at: new Date() })).rejects.toThrow("has been revoked");
  for (const language of languages) {
    const again = await world.pageOfNobody({ language, path: `/portal/verify/${id}` });
    await expect(again.getByText(words.revoked[language])).toBeVisible();
    await expectAccessible(again);
  }
});
