export * from "./refusals.ts";
export * from "./vocabulary.schema.ts";
export * from "./words.schema.ts";
