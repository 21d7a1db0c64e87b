import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConfigurationError, configurationTable, readConfiguration, readDatabaseConfiguration } from "./config.ts";
import { rolePassword } from "./kernel/roles.ts";

const key = Buffer.alloc(32, 7);
const least = {
  NODE_ENV: "development",
  DATABASE_URL: "postgres://admin:secret@127.0.0.1:5432/vas",
  MASTER_KEY: key.toString("base64"),
};
const oidc = Object.fromEntries(
  ["CASEWORK", "TRAINING"].flatMap((realm) => [
    [`${realm}_OIDC_ISSUER`, "https://id.example"],
    [`${realm}_OIDC_CLIENT_ID`, "vas"],
    [`${realm}_OIDC_CLIENT_SECRET`, "s3cret"],
  ]),
);
const production = { ...least, ...oidc, NODE_ENV: "production", PUBLIC_ORIGIN: "https://vas.example" };

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vas-config-"));
  await writeFile(join(folder, "key"), `${key.toString("base64")}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

describe("the configuration", () => {
  test("needs a database and a master key, and has something sensible for the rest", () => {
    const configuration = readConfiguration(least);
    expect(configuration).toMatchObject({
      HOST: "127.0.0.1",
      PORT: 4000,
      DOCUMENTS: "listed",
      DEVELOPMENT_SIGN_IN: false,
    });
    expect(configuration.PUBLIC_ORIGIN).toBe("http://localhost:4000");
    expect(configuration.SURFACES).toEqual(["casework", "training", "partner"]);
  });

  test("tells every problem at once, in plain words, and no secret", () => {
    const problems = problemsOf({
      NODE_ENV: "development",
      PORT: "high",
      SURFACES: "casework,kitchen",
      MASTER_KEY: "tooshort",
      SMTP_URL: "http://Canary@mail",
      CASEWORK_OIDC_ISSUER: "nowhere",
    });
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
      "PORT",
      "DATABASE_URL",
      "MASTER_KEY",
      "SURFACES",
      "CASEWORK_OIDC_ISSUER",
      "SMTP_URL",
    ]);
    expect(problems[0]).toBe(`PORT must be a whole number from 0 to 65535; it is "high".`);
    expect(problems.join()).not.toMatch(/tooshort|Canary/);
  });

  test("takes secrets from files, but not from both places", () => {
    const file = { ...least, MASTER_KEY: "", MASTER_KEY_FILE: join(folder, "key") };
    expect(readConfiguration(file).MASTER_KEY).toEqual(key);
    expect(problemsOf({ ...least, MASTER_KEY_FILE: join(folder, "key") })).toEqual([
      "MASTER_KEY and MASTER_KEY_FILE are both set. Set one of them.",
    ]);
    expect(problemsOf({ ...file, MASTER_KEY_FILE: join(folder, "none") }).join()).toContain("cannot be read");
  });

  test("derives the address of each database role, unless it is given", () => {
    const configuration = readConfiguration({ ...least, PARTNER_DATABASE_URL: "postgres://p:x@db:5432/vas" });
    expect(configuration.databaseUrl("casework_app")).toBe(
      `postgres://casework_app:${rolePassword(key, "casework_app")}@127.0.0.1:5432/vas`,
    );
    expect(configuration.databaseUrl("partner_app")).toBe("postgres://p:x@db:5432/vas");
  });

  test("refuses in production what eases development", () => {
    expect(problemsOf(production)).toEqual([]);
    expect(problemsOf({ ...production, DEVELOPMENT_SIGN_IN: "true" }).join()).toContain("DEVELOPMENT_SIGN_IN");
    expect(problemsOf({ ...production, DOCUMENTS: "any" }).join()).toContain("DOCUMENTS");
    expect(problemsOf({ ...production, PUBLIC_ORIGIN: "http://vas.example" }).join()).toContain("https://");
    expect(problemsOf({ ...production, CASEWORK_OIDC_ISSUER: "http://id.example" }).join()).toContain("https://");
    expect(problemsOf({ ...production, TRAINING_OIDC_CLIENT_SECRET: "" }).join()).toContain("TRAINING_OIDC");
    expect(problemsOf({ ...production, SURFACES: "partner", TRAINING_OIDC_CLIENT_SECRET: "" })).toEqual([]);
  });

  test("of a command on the database is the database and the key, also in production", () => {
    const { DATABASE_URL, MASTER_KEY } = least;
    expect(readDatabaseConfiguration({ DATABASE_URL, MASTER_KEY })).toMatchObject({ DATABASE_URL, isProduction: true });
    expect(() => readDatabaseConfiguration({ PORT: "high" })).toThrow(/^(?!.*PORT)[^]*DATABASE_URL[^]*MASTER_KEY/);
  });

  test("is production unless it says otherwise", () => {
    expect(readConfiguration({ ...production, NODE_ENV: "" }).isProduction).toBe(true);
  });

  test("lists every variable with its meaning", () => {
    expect(configurationTable.every(({ meaning }) => meaning.length > 10)).toBe(true);
    expect(configurationTable.filter(({ isSecret }) => isSecret).map(({ name }) => name)).toContain("MASTER_KEY");
  });
});
