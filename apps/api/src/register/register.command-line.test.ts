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

test("the command line says which days it takes the file to cover, and takes those that are stated", async () => {
  const file = join(folder, "spans.csv");
  await writeFile(file, [registerColumns, registerColumns.map((column) => row[column] ?? "")].join("\n"));
  const taken = await bringIn(file);
  expect(taken.said).toContain("It covers 2015-02-01 – 2015-02-28, by its first and its last referral.");
  expect(taken.said).toContain("--from DAY --to DAY");
  const stated = await bringIn(file, "--from", "2015-01-01", "--to", "2015-12-31");
  expect(stated).toMatchObject({ code: 0 });
  expect(stated.said).toContain("0 referrals added, 1 unchanged");
  expect(stated.said).toContain("It covers 2015-01-01 – 2015-12-31, as stated.");
  const { rows } = await world.administrator.query(
    "select first_on::text, last_on::text from casework.register_span where is_stated",
  );
  expect(rows).toEqual([{ first_on: "2015-01-01", last_on: "2015-12-31" }]);
});

test.each([
  [["--from", "2015-01-01"], 2, "Give both the first and the last day, or neither."],
  [["--from", "2015-12-31", "--to", "2015-01-01"], 2, "The first day is after the last."],
  [["--from", "2015-01-01", "--to", "2999-12-31"], 2, "The last day is today at the latest"],
  [["--from", "2015-1-1", "--to", "2015-12-31"], 2, "Give the days in the form yyyy-mm-dd."],
  [
    ["--from", "2015-02-04", "--to", "2015-12-31"],
    1,
    "Line 2, column received_on: the day is not among those that the file is stated to cover: 2015-02-04 – 2015-12-31.",
  ],
])("the command line refuses days that cannot be those of the file: %j", async (given, code, words) => {
  const file = join(folder, "refused.csv");
  await writeFile(file, [registerColumns, registerColumns.map((column) => row[column] ?? "")].join("\n"));
  const answer = await bringIn(file, ...given);
  expect(answer).toMatchObject({ code });
  expect(answer.said).toContain(words);
});
