import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { registerColumns, type RegisterColumn } from "@vas/domain/register";
import { testMasterKey } from "@vas/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, staffActor, type World } from "../testing/world.ts";

let world: World;
let folder: string;
beforeAll(async () => {
  world = await openWorld();
  folder = await mkdtemp(join(tmpdir(), "register-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await world.close();
});

const program = fileURLToPath(new URL("../../dist/register-import.js", import.meta.url));

/** Runs the command as it was built. @returns its exit code and what it said. */
function bringIn(...given: readonly string[]): Promise<{ code: unknown; said: string }> {
  const env = {
    ...process.env,
    NODE_ENV: "development",
    DATABASE_URL: world.databaseUrl,
    MASTER_KEY: testMasterKey.toString("base64"),
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...given], { env }, (error, out, failures) =>
      resolve({ code: error?.code ?? 0, said: out + failures }),
    );
  });
}

const row: Partial<Record<RegisterColumn, string>> = {
  reference: "R-1",
  person: "P-1",
  received_on: "2015-02-03",
  referrer_kind: "police",
  referrer: "Poliisi (esimerkki)",
  sex: "woman",
  birth_date: "1990-05-05",
  nationality: "NG",
  basis: "victim",
  forms: "labour",
  primary_form: "labour",
  place: "finland",
  outcome: "pending",
};

test("the command line works in the name of the only director, or of whoever it is told", async () => {
  const file = join(folder, "register.csv");
  await writeFile(file, [registerColumns, registerColumns.map((column) => row[column] ?? "")].join("\n"));
  expect(await bringIn(file)).toMatchObject({ code: 0 });
  const { rows } = await world.administrator.query<{ actor_id: string }>(
    "select distinct actor_id from audit.entry where operation = 'ImportRegister'",
  );
  expect(rows).toEqual([{ actor_id: staffActor("director").id }]);
  expect(await bringIn(file, "--as", "nobody")).toMatchObject({ code: 2 });
});
