import { expect, test } from "vitest";
import { deviceOn } from "./device.ts";
import { queueOn } from "./queue.ts";
import { shelfNames, shelvesInMemory, type Shelves } from "./shelves.ts";

const [anna, bertil] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];
const asked = { operation: "Courses", language: "fi", variables: {} } as const;
const named = { enrolment: "e1", lesson: "m1-a", language: "fi" } as const;
const course = { id: "c", title: "Kurssi", notice: null, lawAsOf: "2026-11-01" };
const content = { id: "m1-a", title: "Teko", body: "Teksti", warning: null, module: "M", place: 1, previous: null };
const lesson = { ...named, content: { ...content, next: null, course } };
const hour = 3_600_000;
const times = { idleUntil: hour, expiresAt: 12 * hour, idleWindow: hour };

function finished(person: string, key = "k1") {
  const variables = { input: { enrolment: "e1", lesson: "m1-a" }, idempotencyKey: key };
  return { person, operation: "FinishLesson", variables, language: "fi", at: "2026-11-27T10:00:00.000Z" } as const;
}

/** Everything that stands on the device, as text: what somebody would find who takes it apart. */
async function inside(shelves: Shelves): Promise<string> {
  return JSON.stringify(await Promise.all(shelfNames.map((shelf) => shelves.all(shelf))));
}

async function usedBy(person: string) {
  const shelves = shelvesInMemory();
  const device = deviceOn(shelves);
  await device.begin(person);
  await device.keepTimes(times);
  await device.keepAnswer(asked, { courses: ["Tiina on lukenut puolet"] });
  await device.keepLesson(lesson);
  await queueOn(shelves).add(finished(person));
  return { shelves, device };
}

test("what was kept is found again by the same person on another page of the device", async () => {
  const { shelves } = await usedBy(anna);
  const page = deviceOn(shelves);
  expect(await page.begin(anna)).toBe(0);
  expect(await page.keptAnswer(asked)).toEqual({ courses: ["Tiina on lukenut puolet"] });
  expect(await page.keptLesson(named)).toEqual(lesson);
  expect(await queueOn(shelves).waiting()).toHaveLength(1);
});

test("when another person signs in, nothing of the one before is left, and it is told how much was never sent", async () => {
  const { shelves } = await usedBy(anna);
  expect(await deviceOn(shelves).begin(bertil)).toBe(1);
  expect(await inside(shelves)).not.toContain(anna);
  expect(await inside(shelves)).not.toMatch(/Tiina|Teko|m1-a/);
  expect(await queueOn(shelves).waiting()).toEqual([]);
});

test("a page that is still open of somebody who has left keeps nothing on the device of the one who came after", async () => {
  const { shelves, device } = await usedBy(anna);
  await deviceOn(shelves).begin(bertil);
  expect(await device.keepAnswer(asked, { courses: [] })).toBe(false);
  expect(await device.keepLesson(lesson)).toBe(false);
  expect(await queueOn(shelves).add(finished(anna))).toBe(false);
  await device.endSession();
  expect(await inside(shelves)).not.toContain(anna);
});

test("the end of the session takes what is the learner's; published texts and what was never sent stay", async () => {
  const { shelves, device } = await usedBy(anna);
  await device.endSession();
  expect(await inside(shelves)).not.toContain("Tiina");
  expect(await device.resume(0)).toBeUndefined();
  expect(await device.keptLesson(named)).toEqual(lesson);
  expect(await queueOn(shelves).waiting()).toHaveLength(1);
});

test("after signing out the device is as if nobody had been there", async () => {
  const { shelves, device } = await usedBy(anna);
  await device.wipe();
  expect(await inside(shelves)).toBe(JSON.stringify(shelfNames.map(() => [])));
});

test("without a network the session goes on until its idle time or its longest time is over", async () => {
  const { shelves } = await usedBy(anna);
  expect(await deviceOn(shelves).resume(hour - 1)).toEqual({ idleUntil: 2 * hour - 1, expiresAt: 12 * hour });
  expect(await deviceOn(shelves).resume(hour)).toBeUndefined();
  await deviceOn(shelves).begin(anna);
  expect(await deviceOn(shelves).resume(13 * hour)).toBeUndefined();
});

test("a saved lesson comes in the wanted language, or in one in which it is there", async () => {
  const { device } = await usedBy(anna);
  expect(await device.keptLessonInAny({ ...named, language: "sv" })).toEqual(lesson);
  await device.keepLesson({ ...lesson, language: "sv" });
  expect((await device.keptLessonInAny({ ...named, language: "sv" }))?.language).toBe("sv");
  await device.removeLessons("another");
  expect(await device.lessons()).toHaveLength(2);
  await device.removeLessons("e1");
  expect(await device.lessons()).toEqual([]);
});

test("a sign-out that the server does not know of is remembered until it does", async () => {
  const { device } = await usedBy(anna);
  await device.wipe();
  await device.oweSignOut();
  expect(await device.owesSignOut()).toBe(true);
  await device.signOutDone();
  expect(await device.owesSignOut()).toBe(false);
});
