import { screen } from "@testing-library/react";
import { ConnectionLost } from "@vas/client";
import { clearPage } from "@vas/ui/testing";
import { expect, test } from "vitest";
import { at as atLesson, attempt, course, enrolment, openHere, toLearn } from "../app/testing/small-course.tsx";
import { shelvesInMemory, type Shelves } from "../device/shelves.ts";

const atCourse = `/portal/courses/${course}`;
const atCheck = `/portal/check/${attempt}`;

/** What the version before did not ask for. */
const notAskedThen = new Set(["checks", "managesStaff", "enrolment"]);

/** The device of somebody who has read in the version before, with a network, and has none since. */
async function deviceOfVersionBefore(): Promise<Shelves> {
  const shelves = shelvesInMemory();
  const { router } = await openHere({ at: atCheck, shelves });
  await screen.findByRole("heading", { level: 2, name: "Kysymys 0" });
  await router.navigate({ to: "/learn/$enrolment/$lesson", params: { enrolment, lesson: "m1-3" } });
  await screen.findByRole("heading", { level: 1, name: "Suostumus" });
  await router.navigate({ to: "/courses/$course", params: { course } });
  await screen.findByRole("heading", { level: 1, name: toLearn.title });
  clearPage();
  for (const [key, kept] of await shelves.all("answers")) {
    const then = JSON.stringify(kept, (name, part: unknown) => (notAskedThen.has(name) ? undefined : part));
    await shelves.put("answers", key, JSON.parse(then));
  }
  return shelves;
}

test.each([
  ["a course", atCourse, { level: 1, name: toLearn.title }],
  ["a lesson before a check", atLesson(3), { level: 1, name: "Suostumus" }],
  ["a check", atCheck, { level: 2, name: "Kysymys 0" }],
])("%s that an earlier version of the program kept is read without a network", async (...each) => {
  const [, at, heading] = each;
  const shelves = await deviceOfVersionBefore();
  await openHere({ at, shelves, error: new ConnectionLost("Failed to fetch") });
  expect(await screen.findByRole("heading", heading)).toBeTruthy();
});
