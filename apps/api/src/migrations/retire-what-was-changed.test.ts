import type { LessonId } from "@vas/domain/courses";
import { calendarDate } from "@vas/domain/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { migrationRunner } from "../testing/migration-runner.ts";
import { openWorld, type World } from "../testing/world.ts";
import { RetireWhatWasChanged1795840730000 } from "./2026-11-27T3530-retire-what-was-changed.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test("versions from before a material change are retired, and neither it nor what only a minor change followed", async () => {
  const { published, changed, retired } = coursesIn(() => world);
  const lessons = ["b" as LessonId];
  const material = { kind: "material", lessons, certificatesUntil: calendarDate("2027-02-01") } as const;
  const next = smallCourse(["a", "b"]);
  const { course } = await published("changed", smallCourse(["a"]));
  await retired(await changed(course, next, material));
  await changed(course, next, { kind: "minor" });
  await changed(course, next, { kind: "minor" });
  await world.administrator.query("update training.course_version set status = 'published' where number = 1");
  await migrationRunner(world)(new RetireWhatWasChanged1795840730000());
  const { rows } = await world.administrator.query(
    "select number, status from training.course_version order by number",
  );
  expect(rows).toEqual([
    { number: 1, status: "retired" },
    { number: 2, status: "retired" },
    { number: 3, status: "published" },
    { number: 4, status: "published" },
  ]);
});
