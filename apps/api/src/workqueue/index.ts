export { workDays, workOf, type FactRow, type Work } from "./work-queue.queries.ts";
export { toWorkItem } from "./work-queue.answer.ts";
export { workFacts } from "./work-facts.sql.ts";
export { WorkItem } from "./work-queue.schema.ts";
