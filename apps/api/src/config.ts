import { readFileSync } from "node:fs";
import type { z } from "zod";
import { roleUrl, type ApplicationRole } from "./kernel/roles.ts";
import { settings, type Setting } from "./settings.ts";

export { configurationTable } from "./settings.ts";

type SettingName = keyof typeof settings;
type Values = { readonly [Name in SettingName]: z.output<(typeof settings)[Name]["schema"]> };

export type OidcClient = { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };

export type DatabaseConfiguration = Pick<Values, "DATABASE_URL" | "MASTER_KEY"> & {
  readonly isProduction: boolean;
  /** The database as one of the API's roles. */
  databaseUrl(role: ApplicationRole): string;
};

export type Configuration = DatabaseConfiguration &
  Omit<Values, `${string}_OIDC_${string}` | `${string}_DATABASE_URL` | "PUBLIC_ORIGIN"> & {
    readonly PUBLIC_ORIGIN: string;
    /** Where people sign in; null where it is not set up, which only development allows. */
    readonly oidc: { readonly casework: OidcClient | null; readonly training: OidcClient | null };
  };

/** The configuration cannot be used; `problems` says all of what has to be changed, one line each. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the whole configuration. @throws ConfigurationError with every problem at once, without the secrets' values. */
export function readConfiguration(environment: Environment): Configuration {
  const values = readValues(environment, Object.keys(settings) as SettingName[]) as Values;
  const configuration = { ...values, ...databaseOf(values), ...servingOf(values) };
  const refused = refusals(values, configuration);
  if (refused.length > 0) throw new ConfigurationError(refused);
  return configuration;
}

/** What a command needs that works on the database and serves nobody. @throws ConfigurationError */
export function readDatabaseConfiguration(environment: Environment): DatabaseConfiguration {
  return databaseOf(readValues(environment, databaseSettings) as Values);
}

const databaseSettings: readonly SettingName[] = [
  "NODE_ENV",
  ...(Object.keys(settings) as SettingName[]).filter((name) => name.endsWith("DATABASE_URL")),
  "MASTER_KEY",
];

function readValues(environment: Environment, names: readonly SettingName[]): Readonly<Record<string, unknown>> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const name of names) {
    const one: Setting = settings[name];
    const given = givenValue(environment, { name, isSecret: one.isSecret, problems });
    const result = one.schema.safeParse(given ?? one.standard ?? undefined);
    if (result.success) values[name] = result.data;
    else problems.push(problemWith(name, one, given));
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return values;
}

function problemWith(name: string, { form, meaning, isSecret }: Setting, given: string | undefined): string {
  if (given === undefined) return `${name} is missing. It must be ${form}. (${meaning}.)`;
  return `${name} must be ${form}${isSecret ? "" : `; it is "${given.slice(0, 100)}"`}.`;
}

/** A variable, or the content of the file that its `_FILE` names. An empty variable counts as none. */
function givenValue(
  environment: Environment,
  { name, isSecret, problems }: { name: string; isSecret: boolean; problems: string[] },
): string | undefined {
  const direct = trimmed(environment[name]);
  const file = isSecret ? trimmed(environment[`${name}_FILE`]) : undefined;
  if (file === undefined) return direct;
  if (direct !== undefined) problems.push(`${name} and ${name}_FILE are both set. Set one of them.`);
  try {
    return trimmed(readFileSync(file, "utf8"));
  } catch {
    problems.push(`${name}_FILE names a file that cannot be read: ${file}`);
    return undefined;
  }
}

function trimmed(text: string | undefined): string | undefined {
  return text?.trim() || undefined;
}

function databaseOf(values: Values): DatabaseConfiguration {
  const { DATABASE_URL, MASTER_KEY } = values;
  return {
    DATABASE_URL,
    MASTER_KEY,
    isProduction: values.NODE_ENV === "production",
    databaseUrl(role) {
      const own = `${role.replace(/_app$/, "").toUpperCase()}_DATABASE_URL`;
      const given = (values as Readonly<Record<string, unknown>>)[own];
      return typeof given === "string" ? given : roleUrl(DATABASE_URL, MASTER_KEY, role);
    },
  };
}

function servingOf(values: Values) {
  return {
    PUBLIC_ORIGIN: new URL(values.PUBLIC_ORIGIN ?? `http://localhost:${values.PORT}`).origin,
    oidc: { casework: oidcOf("CASEWORK", values), training: oidcOf("TRAINING", values) },
  };
}

function oidcOf(realm: "CASEWORK" | "TRAINING", values: Values): OidcClient | null {
  const issuer = values[`${realm}_OIDC_ISSUER`];
  const clientId = values[`${realm}_OIDC_CLIENT_ID`];
  const clientSecret = values[`${realm}_OIDC_CLIENT_SECRET`];
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null;
}

/** What may not be together. */
function refusals(values: Values, { oidc: clients, isProduction, PUBLIC_ORIGIN }: Configuration): string[] {
  const rules: (readonly [boolean, string])[] = (["casework", "training"] as const).map((realm) => {
    const name = `${realm.toUpperCase()}_OIDC`;
    const incomplete =
      clients[realm] === null && (isProduction || values[`${realm.toUpperCase() as "CASEWORK"}_OIDC_ISSUER`]);
    return [
      values.SURFACES.includes(realm) && Boolean(incomplete),
      `${name}_ISSUER, ${name}_CLIENT_ID and ${name}_CLIENT_SECRET must be set together to serve ${realm}.`,
    ];
  });
  if (isProduction) {
    const addresses = [PUBLIC_ORIGIN, clients.casework?.issuer, clients.training?.issuer];
    rules.push(
      [values.DEVELOPMENT_SIGN_IN, "DEVELOPMENT_SIGN_IN signs anybody in; it is refused when NODE_ENV is production."],
      [values.DOCUMENTS === "any", "DOCUMENTS must be listed when NODE_ENV is production."],
      [
        addresses.some((address) => address?.startsWith("http:")),
        "PUBLIC_ORIGIN and the issuers must begin with https:// when NODE_ENV is production.",
      ],
    );
  }
  return rules.filter(([isBroken]) => isBroken).map(([, problem]) => problem);
}
