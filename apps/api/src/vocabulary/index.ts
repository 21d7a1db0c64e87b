export * from "./vocabulary.schema.ts";
