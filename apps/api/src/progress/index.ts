export { courseOfEnrolment } from "./progress.queries.ts";
export { noteStep } from "./progress.store.ts";
