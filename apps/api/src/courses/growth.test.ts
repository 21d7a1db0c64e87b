import { courseFaults, type CourseContent, type LessonId, type ModuleId } from "@vas/domain/courses";
import { calendarDate } from "@vas/domain/kernel";
import { growsAsSquare } from "@vas/testkit";
import { expect, test } from "vitest";
import { inAll } from "../testing/given-course.ts";

function courseOf(text: string): CourseContent {
  const title = inAll("Keksitty");
  const lesson = { id: "m1-a" as LessonId, title, minutes: 5, warning: null, body: inAll(text), roles: null };
  const module = { id: "m1" as ModuleId, title, lessons: [lesson], checkQuestions: 0, cases: [] };
  const rules = { notice: null, lawAsOf: calendarDate("2026-11-23"), exam: null, certificate: null };
  return { title, summary: title, modules: [module], ...rules };
}

test.each(["![", "[", "![](", "[](", "[![", "![ ", "<"])(
  "a lesson of many `%s` takes no more than its length to be looked through",
  async (part) => {
    const look = (size: number) => void courseFaults(courseOf(part.repeat(size / part.length)));
    expect(await growsAsSquare(look, 12_000)).toBe(false);
  },
);
