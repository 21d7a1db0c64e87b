import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../world/world.ts";

/** The address of the first course's bank, as the menu leads to it. */
async function bankOf(page: Page): Promise<string> {
  await page.goto("/questions");
  await page.getByRole("main").getByRole("link", { name: "Tunnista, kohtaa, ohjaa" }).click();
  await page.waitForURL(/\/courses\/[^/]+\/questions$/);
  return new URL(page.url()).pathname;
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
}

test("a bank is taken out as GIFT, corrected in an editor and brought in again, and the question tells its history", async ({
  world,
}) => {
  const source = `Palermon pöytäkirja, 3 artikla (luettu ${Date.now()})`;
  const page = await world.pageOf("trainer");
  const bank = await bankOf(page);
  await page.getByRole("link", { name: "Tuo ja vie kysymyksiä" }).click();
  await page.getByRole("radio", { name: "GIFT" }).check({ force: true });
  await expect(page.getByText(/kysymystä jää pois tästä muodosta/)).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Lataa \d+ kysymystä$/ }).click(),
  ]);
  const text = await readFile(await file.path(), "utf8");
  expect(file.suggestedFilename()).toBe("recognise-meet-refer.gift");

  await choose(page, "rikki.gift", text.replace("####", "###"));
  await expect(page.getByRole("group", { name: "Virheet" })).toContainText("Mitään ei ole tuotu");
  await expectAccessible(page);

  await choose(page, "muuttamaton.gift", text);
  await expect(page.getByText("Tuotavaa ei ole.")).toBeVisible();

  await choose(
    page,
    "korjattu.gift",
    text.replace(/(class\\="source"><span class\\="multilang" lang\\="fi">)[^<]*/, `$1${source}`),
  );
  const change = page.locator("details").filter({ hasText: "m1-q01" });
  await change.locator("summary").click();
  await expect(change.getByRole("row", { name: /Lähde/ })).toContainText(source);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Tuo kaikki" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Tuo kaikki" }).click();
  await expect(page.getByRole("group", { name: "Kysymykset on tuotu" })).toBeVisible();

  await page.goto(`${bank}/m1-q01`);
  await expect(page.getByRole("textbox", { name: "Lähde (Suomi)" })).toHaveValue(source);
  await expect(page.getByRole("region", { name: "Versiot" })).toContainText("Kaisa Esimerkki");
});

test("a question is corrected on a telephone, and what somebody else saved meanwhile is not overwritten", async ({
  world,
}) => {
  const readAt = String(Date.now());
  const theirs = `Toisen lähde (luettu ${readAt})`;
  const page = await world.pageOf("trainer");
  const bank = await bankOf(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${bank}/m2-q01`);
  const other = await world.pageOf("trainer-2", { path: `${bank}/m2-q01` });

  await other.getByRole("textbox", { name: "Lähde (Suomi)" }).fill(theirs);
  await other.getByRole("button", { name: /^Tallenna versiona/ }).click();
  await expect(other.getByText("Kysymys on tallennettu.")).toBeVisible();

  await page.getByRole("textbox", { name: "Kysymys (Suomi)" }).press("ControlOrMeta+End");
  await page.getByRole("textbox", { name: "Kysymys (Suomi)" }).pressSequentially(" Valitse.");
  await page.getByRole("textbox", { name: "Lähde (Suomi)" }).fill("Oma lähde");
  await page.getByRole("button", { name: /^Tallenna versiona/ }).click();
  // What differs is marked word by word, so that the text does not stand there in one piece.
  await expect(page.getByRole("table", { name: /muutettu sillä välin/ })).toContainText(readAt);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Säilytä omat muutokseni" }).click();
  await page.getByRole("button", { name: /^Tallenna versiona/ }).click();
  await expect(page.getByText("Kysymys on tallennettu.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Lähde (Suomi)" })).toHaveValue("Oma lähde");
  await expect(page.getByRole("textbox", { name: "Kysymys (Suomi)" })).toHaveValue(/Valitse\.$/);
});
