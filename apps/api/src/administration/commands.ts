import { readFileSync } from "node:fs";
import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import type pg from "pg";
import type { GivenEntry } from "./entry.ts";
import { keepEntry, organisationNamed, receivingUnit, unitCoded, type Outcome } from "./entry.store.ts";
import { publicKeysIn } from "./public-keys.ts";
import { Refusal } from "./refusal.ts";

type Values = Readonly<Record<string, string | boolean | undefined>>;

type Command = {
  /** What follows the command's name on the command line. */
  readonly usage: string;
  readonly does: string;
  readonly options: ParseArgsOptionsConfig;
  /** What the options mean for the entry of this name. @throws Refusal */
  entry(client: pg.ClientBase, name: string, values: Values): Promise<GivenEntry>;
};

const text = { type: "string" } as const;

const commands: Readonly<Record<string, Command>> = {
  unit: {
    usage: "CODE [--name NAME] [--receives-referrals | --no-receives-referrals]",
    does: "adds or renames a unit",
    options: { name: text, "receives-referrals": { type: "boolean" } },
    async entry(client, key, { name, "receives-referrals": receives }) {
      if (receives === true) await requireNoOtherReceiver(client, key);
      return { kind: "unit", key, given: { name, receives_referrals: receives } };
    },
  },
  staff: {
    usage: "SUBJECT [--name NAME] [--unit CODE] [--roles A,B] [--language fi|sv|en] [--email ADDRESS]",
    does: "adds or changes a member of staff, and lets them sign in",
    options: { name: text, unit: text, roles: text, language: text, email: text },
    async entry(client, key, { name, unit, roles, language, email }) {
      const unit_id = typeof unit === "string" ? await unitCoded(client, unit) : undefined;
      const given = { name, unit_id, roles: listOf(roles), language, email: emptyAsNull(email), active: true };
      return { kind: "staff", key, given };
    },
  },
  "disable-staff": {
    usage: "SUBJECT",
    does: "ends a member of staff's right to sign in, at once",
    options: {},
    entry: async (_client, key) => ({ kind: "staff", key, given: { active: false }, mustExist: true }),
  },
  trainee: {
    usage: "SUBJECT [--name NAME] [--organisation NAME|ID] [--language fi|sv|en] [--email ADDRESS]",
    does: "adds or changes a trainee, and lets them sign in",
    options: { name: text, organisation: text, language: text, email: text },
    async entry(client, key, { name, organisation, language, email }) {
      const body = await bodyOfTrainee(client, emptyAsNull(organisation));
      await requireFreeAddress(client, { key, email: emptyAsNull(email) });
      return { kind: "trainee", key, given: { ...body, name, language, email: emptyAsNull(email), active: true } };
    },
  },
  "disable-trainee": {
    usage: "SUBJECT",
    does: "ends a trainee's right to sign in, at once",
    options: {},
    entry: async (_client, key) => ({ kind: "trainee", key, given: { active: false }, mustExist: true }),
  },
  partner: {
    usage: "CLIENT [--organisation NAME|ID] [--keys FILE] [--scopes A,B] [--unit CODE]",
    does: "registers a partner's system with its public keys, or changes it, and lets it in",
    options: { organisation: text, keys: text, scopes: text, unit: text },
    entry: partnerEntry,
  },
  "disable-partner": {
    usage: "CLIENT",
    does: "ends a partner's system's access, at once",
    options: {},
    entry: async (_client, key) => ({ kind: "partner", key, given: { active: false }, mustExist: true }),
  },
};

/** How the commands of the directory are called, one a line. */
export const usage: string = Object.entries(commands)
  .map(([name, { usage: rest, does }]) => `  ${name} ${rest}\n      ${does}`)
  .join("\n");

/** What the command line asks of the directory; undefined where it is no command of it. @throws Refusal for wrong options */
export function readCommand([name = "", ...rest]: readonly string[]) {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return undefined;
  const { options } = command;
  const { values, positionals } = parsed({ args: rest, options });
  const [key] = positionals;
  if (key === undefined || positionals.length > 1) throw new Refusal(`Usage: admin ${name} ${command.usage}`);
  return {
    key,
    /** Does it in the caller's transaction. */
    perform: async (client: pg.ClientBase): Promise<Outcome> =>
      keepEntry(client, await command.entry(client, key, values)),
  };
}

function parsed(config: { args: string[]; options: ParseArgsOptionsConfig }) {
  try {
    const { values, positionals } = parseArgs({ ...config, allowPositionals: true, allowNegative: true });
    return { values: values as Values, positionals };
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

async function partnerEntry(client: pg.ClientBase, key: string, values: Values): Promise<GivenEntry> {
  const { organisation, keys, scopes, unit } = values;
  const { rowCount: isKnown } = await client.query("select from kernel.partner_client where client_id = $1", [key]);
  return {
    kind: "partner",
    key,
    given: {
      organisation_id: typeof organisation === "string" ? await organisationNamed(client, organisation) : undefined,
      unit_id: await unitOfPartner(client, { unit, isKnown: isKnown !== 0 }),
      jwks: typeof keys === "string" ? publicKeysIn(contentOf(keys)) : undefined,
      scopes: listOf(scopes),
      active: true,
    },
  };
}

type UnitAsked = { readonly unit: string | boolean | undefined; readonly isKnown: boolean };

/** Where the partner's referrals go: the unit named, else for a new partner the one that receives referrals. */
async function unitOfPartner(client: pg.ClientBase, { unit, isKnown }: UnitAsked): Promise<string | undefined> {
  if (typeof unit === "string") return unitCoded(client, unit);
  return isKnown ? undefined : receivingUnit(client);
}

async function requireNoOtherReceiver(client: pg.ClientBase, code: string): Promise<void> {
  const { rows } = await client.query<{ code: string }>(
    "select code from kernel.unit where receives_referrals and code <> $1",
    [code],
  );
  if (!rows[0]) return;
  throw new Refusal(
    `The unit ${rows[0].code} receives referrals, and only one unit can. First: unit ${rows[0].code} --no-receives-referrals`,
  );
}

/** The body for which a trainee counts: its id, and the name that the portal shows. @throws Refusal where there is none such */
async function bodyOfTrainee(client: pg.ClientBase, named: string | null | undefined) {
  if (named === undefined) return {};
  if (named === null) return { organisation_id: null, organisation_name: null };
  const id = await organisationNamed(client, named);
  const { rows } = await client.query<{ name: string }>("select name from casework.organisation where id = $1", [id]);
  return { organisation_id: id, organisation_name: rows[0]?.name };
}

type AddressAsked = { readonly key: string; readonly email: string | null | undefined };

/** A link by mail signs in whose address it is: no two trainees have the same. @throws Refusal */
async function requireFreeAddress(client: pg.ClientBase, { key, email }: AddressAsked): Promise<void> {
  const { rows } = await client.query<{ subject: string }>(
    "select subject from kernel.trainee where lower(email) = lower($1) and subject <> $2",
    [email ?? null, key],
  );
  if (rows[0]) throw new Refusal(`The address belongs to the trainee "${rows[0].subject}". Give each their own.`);
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Refusal(`The file ${file} cannot be read.`);
  }
}

function listOf(given: string | boolean | undefined): readonly string[] | undefined {
  if (typeof given !== "string") return undefined;
  const parts = given.split(",").map((part) => part.trim());
  return [...new Set(parts.filter(Boolean))];
}

/** An empty text takes away what is there. */
function emptyAsNull(given: string | boolean | undefined): string | null | undefined {
  return given === "" ? null : (given as string | undefined);
}
