import "reflect-metadata";
import { writeFile } from "node:fs/promises";
import { lexicographicSortSchema, printSchema } from "graphql";
import type { Surface } from "./kernel/audit.ts";
import { schemaOf } from "./schemas.ts";

/** The language of a surface as text, sorted so that a change shows as a change. */
export function sdlOf(surface: Surface): string {
  return `${printSchema(lexicographicSortSchema(schemaOf(surface)))}\n`;
}

/** Where the emitted schema of a surface is kept, for the first-party clients and for review. */
export function sdlFile(surface: Surface): URL {
  return new URL(`../../../packages/schema/${surface}.graphql`, import.meta.url);
}

if (process.argv[1] === import.meta.filename) {
  for (const surface of ["casework", "training", "partner"] as const) await writeFile(sdlFile(surface), sdlOf(surface));
}
