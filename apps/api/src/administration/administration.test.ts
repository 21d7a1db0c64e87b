import { execFile } from "node:child_process";
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createDatabase, testMasterKey, type TestDatabase } from "@vas/testkit";
import { exportJWK, SignJWT } from "jose";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAdministrator } from "../testing/administrator.ts";
import { grant } from "../testing/partner-system.ts";
import { startProgram, type RunningProgram } from "../testing/program.ts";
import { asOwner, readCommand } from "./index.ts";

/** A database as production has it after its first migration: nobody may sign in. */
let database: TestDatabase;
let administrator: pg.Pool;
let program: RunningProgram;
let folder: string;
const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });

beforeAll(async () => {
  database = await createDatabase();
  administrator = openAdministrator(database.url);
  folder = await mkdtemp(join(tmpdir(), "vas-admin-"));
  await writeFile(join(folder, "police.json"), JSON.stringify({ keys: [await exportJWK(publicKey)] }));
  program = await startProgram(database.url);
});
afterAll(async () => {
  await program.stop();
  await administrator.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

const entry = fileURLToPath(new URL("../../dist/admin.js", import.meta.url));

/** Runs the command as its own process; answers its exit code and everything it said. */
function adminProcess(...args: readonly string[]): Promise<{ code: number; said: string }> {
  const env = { ...process.env, DATABASE_URL: database.url, MASTER_KEY: testMasterKey.toString("base64") };
  return new Promise((resolve) => {
    execFile(process.execPath, [entry, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: `${stdout}${stderr}`.trim() }),
    );
  });
}

/** The same within this process. */
async function admin(...args: readonly string[]): Promise<unknown> {
  const command = readCommand(args);
  if (!command) throw new Error("no such command");
  return asOwner(database.url, command.perform);
}

async function audited(): Promise<unknown[]> {
  const { rows } = await administrator.query<object>(
    `select surface, operation, row_count, cardinality(subjects) as subjects from audit.entry
     where actor_kind = 'administrator' and actor_id = 'administrator command' order by id`,
  );
  return rows;
}

const unit = ["unit", "JOUTSENO", "--name", "Joutsenon vastaanottokeskus"];
const anna = ["staff", "anna", "--name", "Anna Esimerkki", "--unit", "JOUTSENO", "--roles", "administrator"];

test("a system without anybody gets its unit and its first administrator, who can sign in then", async () => {
  expect(await program.signIn("anna")).toBe("");
  expect(await adminProcess(...unit, "--receives-referrals")).toEqual({ code: 0, said: "JOUTSENO: added" });
  expect(await adminProcess(...anna)).toEqual({ code: 0, said: "anna: added" });
  const { data } = JSON.parse(
    (
      await program.ask(
        await program.signIn("anna"),
        `mutation Open($input: OrganisationDetailsInput!, $key: ID!) {
          openOrganisation(input: $input, idempotencyKey: $key) { __typename } }`,
        { input: { kind: "police", name: "Helsingin poliisilaitos" }, key: randomUUID() },
      )
    ).text,
  ) as { data: unknown };
  expect(data).toEqual({ openOrganisation: { __typename: "OrganisationChanged" } });
  expect(await audited()).toEqual([
    { surface: "casework", operation: "KeepUnit", row_count: 1, subjects: 1 },
    { surface: "casework", operation: "KeepStaff", row_count: 1, subjects: 1 },
  ]);
});

test("the same once more changes nothing; what is given anew is changed, and the rest stays", async () => {
  const before = await audited();
  expect(await admin(...unit)).toBe("unchanged");
  expect(await admin(...anna)).toBe("unchanged");
  expect(await audited()).toEqual(before);
  expect(await admin("unit", "JOUTSENO", "--name", "Auttamisjärjestelmä")).toBe("changed");
  expect(await admin("staff", "anna", "--roles", "administrator, supervisor", "--email", "anna@example.invalid")).toBe(
    "changed",
  );
  const { rows } = await administrator.query<object>(
    `select s.name, roles, email, language, u.name as unit, receives_referrals
     from kernel.staff s join kernel.unit u on u.id = unit_id`,
  );
  expect(rows).toEqual([
    {
      name: "Anna Esimerkki",
      roles: ["administrator", "supervisor"],
      email: "anna@example.invalid",
      language: "fi",
      unit: "Auttamisjärjestelmä",
      receives_referrals: true,
    },
  ]);
});

test("a disabled member of staff is out at once, and comes back when added again", async () => {
  const cookie = await program.signIn("anna");
  const session = () => program.ask(cookie, "query Session { session { __typename } }");
  expect((await session()).status).toBe(200);
  expect(await admin("disable-staff", "anna")).toBe("changed");
  // The database tells every process, which takes a moment.
  await expect.poll(async () => (await session()).status, { timeout: 2_000 }).toBe(401);
  expect(await program.signIn("anna")).toBe("");
  expect(await admin("staff", "anna")).toBe("changed");
  expect(await program.signIn("anna")).not.toBe("");
});

test("a trainee is added and disabled in the same way", async () => {
  expect(await admin("trainee", "olli", "--name", "Olli Esimerkki", "--language", "sv")).toBe("added");
  expect(await program.signIn("olli")).not.toBe("");
  expect(await admin("disable-trainee", "olli")).toBe("changed");
  expect(await admin("disable-trainee", "olli")).toBe("unchanged");
  expect(await program.signIn("olli")).toBe("");
});

test("a trainee counts for a body that is known by name, and has an address that nobody else has", async () => {
  await administrator.query(
    `insert into casework.organisation (id, kind, name, search_text, version)
     values (gen_random_uuid(), 'reception_centre', 'Salon vastaanottokeskus (esimerkki)', 'salo', 1)`,
  );
  const given = ["--organisation", "salon vastaanottokeskus (esimerkki)", "--email", "ulla@example.invalid"];
  expect(await admin("trainee", "ulla", "--name", "Ulla Esimerkki", ...given)).toBe("added");
  const { rows } = await administrator.query(
    `select o.name, t.organisation_name, t.email from kernel.trainee t join casework.organisation o on o.id = t.organisation_id
     where t.subject = 'ulla'`,
  );
  const name = "Salon vastaanottokeskus (esimerkki)";
  expect(rows).toEqual([{ name, organisation_name: name, email: "ulla@example.invalid" }]);
  await expect(admin("trainee", "ulla", "--organisation", "Ei ole")).rejects.toThrow("no open organisation");
  const taken = ["trainee", "olli", "--name", "Olli Esimerkki", "--email", "ULLA@example.invalid"];
  await expect(admin(...taken)).rejects.toThrow('belongs to the trainee "ulla"');
  expect(await admin("trainee", "ulla", "--organisation", "", "--email", "")).toBe("changed");
});

async function token(): Promise<number> {
  const now = Math.floor(Date.now() / 1_000);
  const audience = `${program.origin}/partner/token`;
  const claims = { iss: "police", sub: "police", aud: audience, jti: randomUUID(), iat: now, exp: now + 60 };
  const assertion = await new SignJWT(claims).setProtectedHeader({ alg: "ES256" }).sign(privateKey);
  const body = new URLSearchParams({ ...grant, client_assertion: assertion });
  return (await program.send("/partner/token", { method: "POST", body })).status;
}

test("a partner's system is let in by its public key, and not after it was disabled", async () => {
  const keys = ["--keys", join(folder, "police.json")];
  const whole = ["--organisation", "Helsingin poliisilaitos", "--scopes", "referral:create,referral:status:own"];
  expect(await token()).toBe(401);
  expect(await admin("partner", "police", ...whole, ...keys)).toBe("added");
  expect(await admin("partner", "police", ...whole, ...keys)).toBe("unchanged");
  expect(await token()).toBe(200);
  expect(await admin("disable-partner", "police")).toBe("changed");
  expect(await token()).toBe(401);
});

test("a private key is refused, and nothing of it is said or kept", async () => {
  const file = join(folder, "private.json");
  const jwk = privateKey.export({ format: "jwk" });
  await writeFile(file, JSON.stringify(jwk));
  const { code, said } = await adminProcess("partner", "police", "--keys", file);
  expect([code, said]).toEqual([2, expect.stringContaining("Key 1 of the file is private")]);
  expect(said).not.toContain(jwk.d);
  const { rows } = await administrator.query<{ text: string }>("select jwks::text as text from kernel.partner_client");
  expect(rows[0]?.text).not.toContain(`"d"`);
});

test.each([
  ["an entry that would not be whole", ["staff", "new"], "Missing or wrong: --name, --unit, --roles. A new entry"],
  ["a unit there is not", ["staff", "anna", "--unit", "TURKU"], `no unit with the code "TURKU"`],
  ["a role there is not", ["staff", "anna", "--roles", "king"], "Missing or wrong: --roles"],
  ["nobody to disable", ["disable-staff", "nobody"], `no staff with the subject "nobody"`],
  ["a name with a control character", ["unit", "JOUTSENO", "--name", "a\u0007b"], "Missing or wrong: --name"],
  ["a subject with a space", ["staff", "anna b"], "cannot be the subject"],
  ["an option there is not", ["staff", "anna", "--role", "director"], "Unknown option '--role'"],
  ["two names", ["staff", "anna", "maija"], "Usage: admin staff SUBJECT"],
  ["a body there is not", ["partner", "ngo", "--organisation", "Ei ole"], `no open organisation "Ei ole"`],
  ["a file that is not there", ["partner", "police", "--keys", "nowhere.json"], "cannot be read"],
  ["a second unit that receives", ["unit", "OULU", "--name", "Oulu", "--receives-referrals"], "only one unit can"],
])("%s is refused in plain words, and nothing is changed", async (_what, args, words) => {
  const before = await audited();
  await expect(admin(...args)).rejects.toThrow(words);
  expect(await audited()).toEqual(before);
});

test("without a command it tells what there is, and starts nothing", async () => {
  const { code, said } = await adminProcess();
  expect([code, said]).toEqual([2, expect.stringContaining("disable-partner CLIENT")]);
});
