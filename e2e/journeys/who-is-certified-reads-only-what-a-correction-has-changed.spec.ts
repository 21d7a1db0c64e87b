import type { Page } from "@playwright/test";
import {
  addLesson,
  addModule,
  approveAll,
  beginCourse,
  beginSecond,
  giveCertificate,
  playInModule,
  publishFirst,
  publishMaterial,
  submit,
  writeLesson,
  writeOn,
} from "../world/authoring.ts";
import { writeCase, writtenCase } from "../world/case-writing.ts";
import { choose } from "../world/forms.ts";
import { expect, expectAccessible, test, type World } from "../world/world.ts";

const title = { fi: "Keksitty kurssi oikaisuista", sv: "En påhittad kurs om rättelser", en: "On corrections" } as const;
const module = { fi: "Oikaisut", sv: "Rättelser", en: "Corrections" } as const;
const stays = { fi: "Mikä pysyy", sv: "Det som består", en: "What stays" } as const;
const changes = { fi: "Mikä muuttuu", sv: "Det som ändras", en: "What changes" } as const;
const text = { fi: "Laki sanoo näin.", sv: "Så säger lagen.", en: "So says the law." } as const;

/** Writes a course of two lessons and a case that gives a certificate, and has it published. @returns its address */
async function publishCourse(world: World): Promise<{ writer: Page; reviewer: Page; course: string }> {
  const writer = await world.pageOf("trainer", { path: "/courses" });
  const course = await beginCourse(writer, title);
  await writeCase(writer, course);
  await writer.goto(course);
  await giveCertificate(writer);
  await addModule(writer, module);
  await playInModule(writer, { module: module.fi, title: writtenCase.title.fi });
  for (const lesson of [stays, changes]) {
    await addLesson(writer, lesson);
    await writeLesson(writer, lesson, text);
    await writer.goto(course);
  }
  await submit(writer);
  const reviewer = await world.pageOf("trainer-2", { path: `${new URL(course).pathname}/review` });
  await approveAll(reviewer);
  await publishFirst(reviewer);
  return { writer, reviewer, course };
}

/** The next version says one lesson otherwise, which those who are certified read. */
async function correct({ writer, reviewer, course }: Awaited<ReturnType<typeof publishCourse>>): Promise<void> {
  const second = await beginSecond(writer, course);
  await writer.getByRole("link", { name: changes.fi }).click();
  await writeOn(writer, /Laki sanoo/, " Laki muuttui.");
  await writer.goto(second);
  await submit(writer);
  await reviewer.goto(`${new URL(second).pathname}/review`);
  await approveAll(reviewer);
  await choose(reviewer, "radio", "Suomi");
  await publishMaterial(reviewer, changes.fi);
}

/** Reads the lesson of the page and marks it as read. */
async function read(page: Page, lesson: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: lesson })).toBeVisible();
  await page.getByRole("button", { name: /^(Merkitse luetuksi|Luettu, )/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: lesson })).toBeHidden();
}

/** Takes the course from its enrolment to its last step, which is the case. */
async function takeCourse(page: Page): Promise<void> {
  await choose(page, "radio", "Järjestössä");
  await page.getByRole("button", { name: "Ilmoittaudu kurssille" }).click();
  await read(page, stays.fi);
  await read(page, changes.fi);
  await expect(page.getByRole("heading", { level: 1, name: writtenCase.title.fi })).toBeVisible();
  await page.getByRole("button", { name: "Aloita tapaus" }).click();
  await choose(page, "radio", writtenCase.right.fi);
  await page.getByRole("button", { name: "Valitse tämä" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Tapaus päättyi" })).toBeVisible();
  await expect(page.getByText(writtenCase.lesson.fi)).toBeVisible();
}

/** The certificates of the course, the one that holds longest first. */
function certificates(page: Page) {
  return page.getByRole("region", { name: "Todistukset" }).getByRole("listitem");
}

async function untilOf(page: Page, place: number): Promise<string> {
  const told = await certificates(page).nth(place).innerText();
  return /Voimassa (\S+) asti/.exec(told)?.[1] ?? "";
}

test("who is certified reads only the lesson that a correction has changed, and is certified as long as before", async ({
  world,
}) => {
  test.setTimeout(180_000);
  const published = await publishCourse(world);
  const [, id = ""] = /courses\/([^/]+)/.exec(published.course) ?? [];
  const page = await world.pageOf("trainee", { path: `/portal/courses/${id}` });
  await page.setViewportSize({ width: 390, height: 800 });
  await takeCourse(page);
  await page.goto(`/portal/courses/${id}`);
  await expect(certificates(page)).toHaveCount(1);
  const issuedUntil = await untilOf(page, 0);
  await expectAccessible(page);

  await correct(published);

  // What the system does by itself: the certificate ends earlier, and the changed lesson is to be read.
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("link", { name: `Aloita: ${changes.fi}` })).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 30_000 });
  expect(await untilOf(page, 0)).not.toBe(issuedUntil);
  await expect(page.getByText("0/1 vaihetta tehty")).toBeVisible();
  const contents = page.getByRole("region", { name: "Sisältö" });
  await expect(contents.getByRole("link", { name: changes.fi })).toBeVisible();
  await expect(contents.getByText(stays.fi)).toHaveCount(0);
  await expect(contents.getByText(writtenCase.title.fi)).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Avaa todistus/ }).click();
  await expect(page.getByText(/Kurssi on muuttunut olennaisesti/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Siirry kurssiin" }).click();

  await page.getByRole("link", { name: `Aloita: ${changes.fi}` }).click();
  await expect(page.getByText(/Laki muuttui/)).toBeVisible();
  await read(page, changes.fi);
  await page.goto(`/portal/courses/${id}`);
  await expect(certificates(page)).toHaveCount(2);
  expect(await untilOf(page, 0)).toBe(issuedUntil);
  await expect(page.getByText("Kurssi on suoritettu.")).toBeVisible();
  await expectAccessible(page);
});
