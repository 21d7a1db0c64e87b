export * from "./refusals.ts";
export * from "./vocabulary.schema.ts";
