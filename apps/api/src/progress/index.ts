export { noteStep } from "./progress.store.ts";
export { courseColumns, readingOf, type CourseInProgress } from "./progress.queries.ts";
export { LearnerCourse, toLearnerCourse } from "./progress.schema.ts";
