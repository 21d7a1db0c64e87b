import type { Tone, Words } from "@vas/ui";
import type { CourseVersion_VersionFragment } from "./CourseVersion.generated.ts";
import { messages } from "./messages.ts";

export type CourseVersion = CourseVersion_VersionFragment;
export type CourseStatus = CourseVersion["status"];
export type CourseModule = CourseVersion["modules"][number];
export type CourseLessonListed = CourseModule["lessons"][number];

/** Is it a whole number of something, as the fields of a course ask for? */
export function isCount(value: number | null | undefined): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

export const statusTone: Readonly<Record<CourseStatus, Tone>> = {
  draft: "info",
  in_review: "warning",
  published: "success",
  retired: "neutral",
};

export const statusWords: Readonly<Record<CourseStatus, Words>> = {
  draft: messages.draft,
  in_review: messages.inReview,
  published: messages.published,
  retired: messages.retired,
};
