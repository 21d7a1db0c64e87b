import "reflect-metadata";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  asOwner,
  forgetUsage,
  makeSigningKey,
  nameProgramme,
  readCommand,
  readForgetCommand,
  readSpanCommand,
  Refusal,
  rewrapKeys,
  spanUsage,
  usage,
  withdrawSigningKey,
} from "./administration/index.ts";
import { ConfigurationError, readDatabaseConfiguration } from "./config.ts";
import { openKeyring } from "./kernel/keyring.ts";
import { migrationLock, setPasswords } from "./kernel/migrate.ts";

const rewrapUsage =
  "  rewrap-keys --previous-key FILE\n      puts MASTER_KEY in the place of the master key in the file; the API must not run meanwhile";

const certificateKeyUsage =
  "  certificate-key [--withdraw THUMBPRINT]\n      makes the key that signs certificates from now on; or withdraws one, and with it all that it has signed";

const programmeUsage =
  "  programme CODE [--remove]\n      takes the course into the national programme, whose certificates coverage and effect count; or out of it";

const usages = [usage, forgetUsage, rewrapUsage, certificateKeyUsage, programmeUsage, spanUsage];

/**
 * `admin COMMAND`: what the directory of a production system needs before anybody can sign in, the change of the master key,
 * the keys that sign certificates, which courses count as training, the erasure of learners, and days
 * of register files. Connects as the administrator; every change has its audit row. Exits with 2 where it refuses and changed nothing.
 */
try {
  await run(process.argv.slice(2));
} catch (error) {
  const isTold = error instanceof Refusal || error instanceof ConfigurationError;
  console.error(isTold ? error.message : `Nothing was changed: ${error instanceof Error ? error.message : "failed"}`);
  process.exitCode = isTold ? 2 : 1;
}

async function run([name = "", ...rest]: readonly string[]): Promise<void> {
  if (name === "rewrap-keys") return changeMasterKey(rest);
  if (name === "certificate-key") return changeCertificateKey(rest);
  if (name === "programme") return changeProgramme(rest);
  const telling = readForgetCommand([name, ...rest]) ?? readSpanCommand([name, ...rest]);
  if (telling) return console.log(await asOwner(readDatabaseConfiguration(process.env).DATABASE_URL, telling));
  const command = readCommand([name, ...rest]);
  if (!command) throw new Refusal(`Usage: npm run admin -- COMMAND …\n${usages.join("\n")}`);
  const { DATABASE_URL } = readDatabaseConfiguration(process.env);
  console.log(`${command.key}: ${await asOwner(DATABASE_URL, command.perform)}`);
}

async function changeMasterKey(args: string[]): Promise<void> {
  const previous = previousKeyOf(args);
  const { DATABASE_URL, MASTER_KEY: next } = readDatabaseConfiguration(process.env);
  if (previous.equals(next)) throw new Refusal("The previous key and MASTER_KEY are the same.");
  const { keys, names } = await asOwner(DATABASE_URL, async (client) => {
    // No migration at the same time: both set the roles' passwords, which follow from the master key.
    await client.query("select pg_advisory_xact_lock($1)", [migrationLock]);
    const rewrapped = await rewrapKeys(client, { previous, next });
    await client.query("reset role");
    await setPasswords(client, next);
    return rewrapped;
  });
  console.log(
    `${keys} data keys wrapped anew, ${names} names indexed anew. Keep the previous key for the old backups.`,
  );
}

async function changeCertificateKey(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { withdraw: { type: "string" } } });
  const { DATABASE_URL, MASTER_KEY } = readDatabaseConfiguration(process.env);
  const keyring = openKeyring(MASTER_KEY);
  const { withdraw } = values;
  const thumbprint = await asOwner(DATABASE_URL, (client) =>
    withdraw === undefined ? makeSigningKey(client, keyring) : withdrawSigningKey(client, keyring, withdraw),
  );
  console.log(`Certificates are signed by the key ${thumbprint}`);
}

async function changeProgramme(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options: { remove: { type: "boolean" } }, allowPositionals: true });
  const [code] = positionals;
  if (code === undefined || positionals.length > 1) throw new Refusal(`Usage: admin\n${programmeUsage}`);
  const { DATABASE_URL } = readDatabaseConfiguration(process.env);
  const asked = { code, isIn: values.remove !== true };
  console.log(`${code}: ${await asOwner(DATABASE_URL, (client) => nameProgramme(client, asked))}`);
}

function previousKeyOf(args: string[]): Buffer {
  try {
    const { values } = parseArgs({ args, options: { "previous-key": { type: "string" } } });
    const file = values["previous-key"];
    const key = Buffer.from(file === undefined ? "" : readFileSync(file, "utf8").trim(), "base64");
    if (key.length === 32) return key;
  } catch {
    // Told below, without what was given: it may be the key itself.
  }
  throw new Refusal(`--previous-key must name a file that holds 32 bytes in base64.\n${rewrapUsage}`);
}
