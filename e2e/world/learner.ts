import { expect, type Locator, type Page } from "@playwright/test";
import { demoCases, demoCourse } from "@vas/domain/demo";
import type { Language } from "@vas/domain/kernel";
import { answerRight } from "./answering.ts";
import { pressWithKeys, typeWithKeys } from "./keyboard.ts";
import { learnerWords, type LearnerWords } from "./learner-words.ts";
import { chooseWithKeys, wayTo } from "./playing.ts";

/** A learner at a page, who has a keyboard and nothing else. */
export type Learner = {
  readonly page: Page;
  readonly language: Language;
  readonly words: LearnerWords;
};

/** A lesson of the demo's course. */
export type Lesson = (typeof demoCourse.modules)[number]["lessons"][number];

export function learnerAt(page: Page, language: Language): Learner {
  return { page, language, words: learnerWords(language) };
}

/** Takes an invitation up under a name; the first page of the portal follows. */
export async function takeUp({ page, words }: Learner, name: string): Promise<void> {
  await typeWithKeys(page, page.getByRole("textbox", { name: new RegExp(`^${words.name}`) }), name);
  await pressWithKeys(page, page.getByRole("button", { name: words.takeUp }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
}

/** Asks for a link by which to sign in on another device. */
export async function askForLink({ page, words }: Learner, address: string): Promise<void> {
  await typeWithKeys(page, page.getByRole("textbox", { name: words.address }), address);
  await pressWithKeys(page, page.getByRole("button", { name: words.sendLink }));
  await expect(page.getByText(words.linkSent)).toBeVisible();
}

/** Reads the lesson of the page, past its warning where it has one, and marks it as read; what comes next follows. */
export async function readLesson({ page, language, words }: Learner, { title, warning }: Lesson): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title[language], exact: true }).waitFor();
  if (warning) await pressWithKeys(page, page.getByRole("button", { name: words.warned }));
  const read = page.getByRole("button", { name: new RegExp(`^(${words.finish}|${words.finishOn})`) });
  await pressWithKeys(page, read);
  await page.getByRole("heading", { level: 1, name: title[language], exact: true }).waitFor({ state: "hidden" });
}

/** On a learner's first page, the way to the demo's course: trainers of other journeys publish courses too. */
export function demoCourseLink({ page, language, words }: Learner): Locator {
  const panel = page.getByRole("region", { name: demoCourse.title[language], exact: true });
  return panel.getByRole("link", { name: words.toCourse });
}

/** From a lesson, a check or a case of the course to the page that tells all of it. */
export async function openCourse({ page, language, words }: Learner): Promise<void> {
  await pressWithKeys(page, page.getByRole("link", { name: words.toCourse }));
  await expect(page.getByRole("heading", { level: 1, name: demoCourse.title[language] })).toBeVisible();
}

/** Follows a link on the page of a course; opens the module that it stands in, where that is closed. */
export async function followInCourse(page: Page, link: Locator): Promise<void> {
  if (await link.isHidden()) await pressWithKeys(page, link.locator("xpath=ancestor::details/summary"));
  await pressWithKeys(page, link);
}

/** Reads lessons one after another, beginning at the page of the course. */
export async function readLessons(learner: Learner, lessons: readonly Lesson[]): Promise<void> {
  const { page, language } = learner;
  for (const lesson of lessons) {
    const named = { name: lesson.title[language], exact: true };
    const heading = page.getByRole("heading", { level: 1, ...named });
    const link = page.getByRole("link", { ...named, includeHidden: true });
    await heading.or(link).waitFor({ state: "attached" });
    if ((await link.count()) > 0) await followInCourse(page, link);
    await readLesson(learner, lesson);
  }
}

/** Goes through the case of the page to a good end. */
export async function playCase({ page, language, words }: Learner, name: string): Promise<void> {
  const content = demoCases.find(({ id }) => id === name);
  if (!content) throw new Error(`The demo has no case ${name}`);
  await expect(page.getByRole("heading", { level: 1, name: content.title[language] })).toBeVisible();
  await pressWithKeys(page, page.getByRole("button", { name: words.beginCase }));
  const way = wayTo(content, (play) => play.status === "ended" && play.scene.outcome === "good");
  for (const [place, step] of way.entries()) {
    await expect(page.getByRole("heading", { level: 2, name: new RegExp(` ${place + 1}$`) })).toBeFocused();
    await chooseWithKeys(page, step, { content, language });
  }
  await expect(page.getByRole("heading", { level: 2, name: words.endOfCase })).toBeFocused();
}

/** Answers the question of a place in a check rightly, and is told so. */
export async function answerInCheck({ page, language, words }: Learner, place: number, told: string): Promise<void> {
  await answerRight(page, place, language);
  await pressWithKeys(page, page.getByRole("button", { name: words.answer, exact: true }));
  await expect(page.getByText(told, { exact: true })).toBeVisible();
}

/** Begins the exam at its page, answers so many questions rightly, and hands it in. */
export async function sitExam({ page, language, words }: Learner, questions: number): Promise<void> {
  await pressWithKeys(page, page.getByRole("button", { name: words.beginExam }));
  for (let place = 1; place <= questions; place += 1) {
    await answerRight(page, place, language);
    await page.getByText(words.saved).waitFor();
    const isLast = place === questions;
    const onward = place === 20 ? words.toOverview : words.next;
    await pressWithKeys(page, page.getByRole("link", { name: isLast && place < 20 ? words.allQuestions : onward }));
  }
  await pressWithKeys(page, page.getByRole("button", { name: words.handIn }));
  await pressWithKeys(page, page.getByRole("alertdialog").getByRole("button", { name: words.handIn }));
}
