export * from "./refusals.schema.ts";
export * from "./vocabulary.schema.ts";
