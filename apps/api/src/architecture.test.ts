import { readdirSync, readFileSync } from "node:fs";
import { isObjectType, isUnionType, type GraphQLField, type GraphQLSchema } from "graphql";
import { permissions } from "@vas/domain/kernel";
import { describe, expect, test } from "vitest";
import { sdlFile, sdlOf } from "./emit-schema.ts";
import { schemaOf } from "./schemas.ts";

const surfaces = ["casework", "training", "partner"] as const;
const root = new URL("../../../", import.meta.url);

/** Folders that are no capability: they serve all of them. */
const serving = [
  "kernel",
  "edge",
  "sign-in",
  "session",
  "vocabulary",
  "migrations",
  "testing",
  "demo",
  "security",
  "app",
  "law",
  "forms",
  "notices",
  "directory",
  "administration",
  "delegations",
  "search",
];

function foldersOf(path: string): string[] {
  return readdirSync(new URL(path, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !serving.includes(entry.name))
    .map(({ name }) => name)
    .toSorted();
}

function rootFields(schema: GraphQLSchema): GraphQLField<unknown, unknown>[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.values(type?.getFields() ?? {}));
}

describe.each(surfaces)("the %s surface", (surface) => {
  const schema = schemaOf(surface);

  test("names for every root field a permission of the closed list", () => {
    const unnamed = rootFields(schema).filter(
      ({ extensions }) => !permissions.includes(extensions["requires"] as never),
    );
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });

  test("answers every mutation by a union whose members but the success are rejections", () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const type = "ofType" in field.type ? field.type.ofType : field.type;
      expect([field.name, isUnionType(type)]).toEqual([field.name, true]);
      if (!isUnionType(type)) continue;
      const successes = type
        .getTypes()
        .filter((member) => !member.getInterfaces().some(({ name }) => name === "Rejection"));
      expect([field.name, successes.length]).toEqual([field.name, 1]);
    }
  });

  test("asks every mutation for an idempotency key", () => {
    const without = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
      ({ args }) => !args.some(({ name }) => name === "idempotencyKey"),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test("is the one that is committed", () => {
    expect(readFileSync(sdlFile(surface), "utf8")).toBe(sdlOf(surface));
  });

  test("has no object type of another surface's secrets", () => {
    const names = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .map(({ name }) => name);
    if (surface !== "casework") expect(names).not.toContain("Customer");
  });
});

test("a capability of the API has the name of a capability of the domain, and so has one of the console", () => {
  const domain = foldersOf("packages/domain/src/");
  const api = foldersOf("apps/api/src/");
  const console = foldersOf("apps/console/src/");
  expect(api.filter((name) => !domain.includes(name))).toEqual([]);
  expect(console.filter((name) => !api.includes(name))).toEqual([]);
});

test("every capability is explained in the glossary", () => {
  const glossary = readFileSync(new URL("GLOSSARY.md", root), "utf8").toLowerCase();
  expect(foldersOf("packages/domain/src/").filter((name) => !glossary.includes(name))).toEqual([]);
});
