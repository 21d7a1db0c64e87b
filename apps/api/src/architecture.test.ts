import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isObjectType, isUnionType, type GraphQLField, type GraphQLSchema } from "graphql";
import { permissions } from "@vas/domain/kernel";
import { describe, expect, test } from "vitest";
import { sdlFile, sdlOf } from "./emit-schema.ts";
import { schemaOf } from "./schemas.ts";

const surfaces = ["casework", "training", "partner"] as const;
const root = new URL("../../../", import.meta.url);

/**
 * Folders that are no capability: they serve all of them. In the portal: the learner's way from one course to another (`home`,
 * `leaving`), and what makes it serve without a network: the device's memory (`device`), what is shown of it (`offline`,
 * `saved`), and the service worker.
 */
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
  "home",
  "leaving",
  "device",
  "offline",
  "saved",
  "worker",
];

const layers = ["packages/domain/src/", "apps/api/src/", "apps/console/src/", "apps/portal/src/"] as const;

/**
 * Capabilities of the API whose decisions stand in another's folder of the domain, with the file of their name there: a
 * delegation is decided beside the decisions that it allows, which ask it and which it cannot do without.
 */
const decidedIn: Readonly<Record<string, string>> = { delegations: "admission/delegation.ts" };

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

/** What only reads decides nothing, so that the domain knows nothing of it: it has no commands. */
function hasCommands(name: string): boolean {
  return readdirSync(new URL(`apps/api/src/${name}/`, root)).some((file) => file.endsWith(".commands.ts"));
}

test("a capability of the API has the name of a capability of the domain, and so has one of the console or the portal", () => {
  const domain = foldersOf("packages/domain/src/");
  const api = foldersOf("apps/api/src/");
  const screens = [...foldersOf("apps/console/src/"), ...foldersOf("apps/portal/src/")];
  const decided = api.filter((name) => hasCommands(name) && decidedIn[name] === undefined);
  expect(decided.filter((name) => !domain.includes(name))).toEqual([]);
  expect(Object.values(decidedIn).filter((path) => !existsSync(new URL(`packages/domain/src/${path}`, root)))).toEqual(
    [],
  );
  expect(screens.filter((name) => !api.includes(name))).toEqual([]);
});

/** A stem is what its files' names begin with, up to the first full stop: a part of the capability with a name of its own. */
test("a slice's folder can be taken in: no stem has more than 16 files, no folder more than 40, tests apart", () => {
  const folders = layers.flatMap((layer) => foldersOf(layer).map((name) => `${layer}${name}/`));
  for (const folder of folders) {
    const files = readdirSync(new URL(folder, root)).filter((file) => !/\.(test|generated)\./.test(file));
    const stems = Map.groupBy(files, (file) => file.split(".")[0]);
    const crowded = [...stems].filter(([, named]) => named.length > 16).map(([stem]) => stem);
    expect([folder, files.length > 40, crowded]).toEqual([folder, false, []]);
  }
});

test("a route that brings or gives files lets nobody in by itself, but by the edge, where everything is asked", () => {
  const api = new URL("apps/api/src/", root);
  const own = readdirSync(api, { recursive: true, encoding: "utf8" }).filter(
    (path) =>
      /\.routes?\.ts$/.test(path) && /\b(identify\(|holdsPermission\()/.test(readFileSync(new URL(path, api), "utf8")),
  );
  expect(own).toEqual([]);
});

test("every capability is explained in the glossary, by the name of its folder", () => {
  const glossary = readFileSync(new URL("GLOSSARY.md", root), "utf8");
  const names = layers.flatMap(foldersOf);
  expect(names.filter((name) => !glossary.includes(`\`${name}\``))).toEqual([]);
});
