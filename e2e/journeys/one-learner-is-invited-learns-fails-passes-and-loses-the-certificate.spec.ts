import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Locator, Page } from "@playwright/test";
import { demoCourse } from "@vas/domain/demo";
import type { Language } from "@vas/domain/kernel";
import { learnerRoleLabels } from "@vas/domain/vocabulary";
import { origin } from "../world/address.ts";
import { pressWithKeys, takeWithKeys, typeWithKeys } from "../world/keyboard.ts";
import { learnerWords } from "../world/learner-words.ts";
import {
  answerInCheck,
  askForLink,
  learnerAt,
  openCourse,
  playCase,
  readLessons,
  sitExam,
  takeUp,
  type Learner,
} from "../world/learner.ts";
import { linkMailedTo } from "../world/mail.ts";
import { letHoursPass } from "../world/passing-time.ts";
import { expect, test, type World } from "../world/world.ts";

const phone = { width: 390, height: 800 };
const desk = { width: 1280, height: 900 };
/** Whoever is invited without another word works in a reception centre. */
const role = "reception";
const caseOfReception = "case-1";
const [first, second, ...others] = demoCourse.modules.map(({ lessons, ...module }) => ({
  ...module,
  lessons: lessons.filter(({ roles }) => roles === null || roles.includes(role)),
}));

/** How a learner goes the whole way: the screen they begin at, the one they go on at, and their language. */
const ways = [
  { language: "fi", screen: phone, next: desk, begins: "on a telephone" },
  { language: "sv", screen: desk, next: phone, begins: "at a desk" },
  { language: "en", screen: phone, next: phone, begins: "on a telephone" },
] as const;

/** A trainer invites somebody by mail. */
async function invite(page: Page, language: Language, address: string): Promise<void> {
  const words = learnerWords(language);
  await pressWithKeys(page, page.getByRole("button", { name: words.invite }));
  await typeWithKeys(page, page.getByRole("textbox", { name: words.addresses }), address);
  await takeWithKeys(page, page.getByRole("button", { name: new RegExp(words.course) }), demoCourse.title[language]);
  const work = learnerRoleLabels.reception[language];
  await takeWithKeys(page, page.getByRole("button", { name: new RegExp(words.work) }), work);
  await pressWithKeys(page, page.getByRole("button", { name: words.review }));
  await pressWithKeys(page, page.getByRole("button", { name: words.send }));
  await expect(page.getByRole("rowheader", { name: address })).toBeVisible();
}

/** Reads the first module and answers one question of its check; the rest, and two lessons more, without a network. */
async function learnWithoutNetwork(learner: Learner): Promise<void> {
  if (!first || !second) throw new Error("The demo course has two modules or more");
  const { page, language, words } = learner;
  const context = page.context();
  const begin = `${words.begin}: ${first.lessons[0]?.title[language]}`;
  await pressWithKeys(page, page.getByRole("link", { name: begin }));
  await readLessons(learner, first.lessons);
  await pressWithKeys(page, page.getByRole("button", { name: new RegExp(`^${words.save}`) }));
  await expect(page.getByText(/^(\d+)(\/| of )\1 /)).toBeVisible({ timeout: 30_000 });
  await pressWithKeys(page, page.getByRole("button", { name: new RegExp(`^${words.goOnToCheck}`) }));
  await answerInCheck(learner, 1, words.right);

  await context.setOffline(true);
  for (let place = 2; place <= first.checkQuestions; place += 1) {
    await pressWithKeys(page, page.getByRole("button", { name: words.nextQuestion }));
    await answerInCheck(learner, place, words.kept);
  }
  await expect(page.getByText(words.away).first()).toBeVisible();
  await pressWithKeys(page, page.getByRole("button", { name: words.finishCheck }));
  await openCourse(learner);
  await readLessons(learner, second.lessons.slice(0, 2));
  // The answers, that they were handed in, and the lessons.
  await expect(page.getByText(words.waits)).toContainText(String(first.checkQuestions - 1 + 1 + 2));
  await context.setOffline(false);
  await expect(page.getByText(words.waits)).toHaveCount(0);
}

/** Signs in on another device by a mailed link, and is at the lesson that comes next. */
async function goOnElsewhere(learner: Learner, address: string): Promise<void> {
  const { page, language, words } = learner;
  await askForLink(learner, address);
  await page.goto(await linkMailedTo(address, 2));
  await pressWithKeys(page, page.getByRole("button", { name: words.signIn }));
  const next = second?.lessons[2]?.title[language] ?? "";
  await pressWithKeys(page, page.getByRole("link", { name: `${words.goOn}: ${next}` }));
  await expect(page.getByRole("heading", { level: 1, name: next })).toBeVisible();
}

/** Reads what is left, and goes through a case on the way. */
async function learnTheRest(learner: Learner): Promise<void> {
  await readLessons(learner, second?.lessons.slice(2) ?? []);
  for (const { lessons, cases, checkQuestions } of others) {
    await readLessons(learner, lessons);
    // Where a module has no check, its last lesson leads to its case; otherwise back to the course.
    if (checkQuestions > 0 || !cases.includes(caseOfReception)) continue;
    await playCase(learner, caseOfReception);
    await openCourse(learner);
  }
}

/** Fails the exam, cannot take it again before a day has passed, and passes. @returns the certificate's id */
async function failAndPass(learner: Learner): Promise<string> {
  const { page, words } = learner;
  await pressWithKeys(page, page.getByRole("link", { name: words.toExam }));
  await sitExam(learner, 3);
  await expect(page.getByRole("heading", { level: 1, name: words.failed })).toBeFocused();
  await pressWithKeys(page, page.getByRole("link", { name: words.aboutExam }));
  await expect(page.getByText(words.tryAgain).first()).toBeVisible();
  await expect(page.getByRole("button", { name: words.beginExam })).toHaveCount(0);
  await letHoursPass(24);
  await page.reload();
  await sitExam(learner, 20);
  await expect(page.getByRole("heading", { level: 1, name: words.passed })).toBeFocused();
  await pressWithKeys(page, page.getByRole("link", { name: new RegExp(`^${words.openCertificate}`) }));
  await expect(page.getByRole("region", { name: words.certificate, exact: true })).toBeVisible();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

async function downloaded(page: Page, link: Locator): Promise<string> {
  const saving = page.waitForEvent("download");
  await pressWithKeys(page, link);
  return (await saving).path();
}

/** What a program says of a badge that has `jose` and what is published, and nothing else of the platform. */
async function verdictOf(badge: string): Promise<string> {
  const script = join(import.meta.dirname, "..", "..", "infra", "local", "verify-certificate.ts");
  const told = (output: { readonly stdout: string; readonly stderr: string }) => output.stdout + output.stderr;
  const refused = (error: unknown) => error as { readonly stdout: string; readonly stderr: string };
  return told(await promisify(execFile)(process.execPath, [script, origin, badge]).catch(refused));
}

/** A trainer revokes a certificate, with a reason and after a look at what follows. */
async function revoke(page: Page, language: Language, certificate: string): Promise<void> {
  const words = learnerWords(language);
  await page.goto(`/certificates/${certificate}`);
  await pressWithKeys(page, page.getByRole("button", { name: words.revoke }));
  await typeWithKeys(page, page.getByRole("textbox", { name: words.reason }), "Esimerkki: väärin perustein.");
  await pressWithKeys(page, page.getByRole("button", { name: words.toReview }));
  await pressWithKeys(page, page.getByRole("alertdialog").getByRole("button", { name: words.revoke }));
  await expect(page.getByText("Esimerkki: väärin perustein.")).toBeVisible();
}

async function expectVerified(world: World, language: Language, certificate: string): Promise<Page> {
  const checker = await world.pageOfNobody({ language, path: `/portal/verify/${certificate}`, byKeys: true });
  await expect(checker.getByText(learnerWords(language).isGenuine)).toBeVisible();
  return checker;
}

for (const { language, screen, next, begins } of ways) {
  test(`one learner, by the keyboard ${begins} and in ${language}: invited, learns, fails, passes, is revoked`, async ({
    world,
  }) => {
    // A whole course by the Tab key, also where the machine has other things to do.
    test.setTimeout(480_000);
    const words = learnerWords(language);
    const name = `Oppija-${language} Esimerkki`;
    const address = `oppija-${randomUUID().slice(0, 8)}@example.invalid`;
    const trainer = await world.pageOf("trainer", { language, path: "/invitations", byKeys: true });
    await trainer.setViewportSize(desk);
    await invite(trainer, language, address);

    const page = await world.pageOfNobody({ language, path: "/portal/", byKeys: true });
    await page.setViewportSize(screen);
    const here = learnerAt(page, language);
    await page.goto(await linkMailedTo(address));
    await takeUp(here, name);
    await learnWithoutNetwork(here);

    const elsewhere = await world.pageOfNobody({ language, path: "/portal/", byKeys: true });
    await elsewhere.setViewportSize(next);
    const there = learnerAt(elsewhere, language);
    await goOnElsewhere(there, address);
    await learnTheRest(there);
    const certificate = await failAndPass(there);
    await expect(elsewhere.getByRole("region", { name: words.certificate, exact: true })).toContainText(name);

    const pdf = await readFile(await downloaded(elsewhere, elsewhere.getByRole("link", { name: words.pdf })));
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    const badge = await downloaded(elsewhere, elsewhere.getByRole("link", { name: words.badge }));
    expect(await verdictOf(badge)).toContain(`valid: ${demoCourse.title[language]}`);
    const checker = await expectVerified(world, language, certificate);

    await revoke(trainer, language, certificate);
    expect(await verdictOf(badge)).toContain("refused: The certificate has been revoked");
    await checker.reload();
    await expect(checker.getByText(words.isRevoked)).toBeVisible();
    await elsewhere.reload();
    await expect(elsewhere.getByText(words.revokedToHolder)).toBeVisible();
  });
}
