import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { LogLevel } from "./edge/index.ts";
import type { Surface } from "./kernel/audit.ts";

export type Setting<S extends z.ZodType = z.ZodType> = {
  readonly schema: S;
  /** What is accepted, completing "must be …". */
  readonly form: string;
  readonly meaning: string;
  /** The value where nothing is given; null where it must be given or may be missing. */
  readonly standard: string | null;
  /** May also be given as a file, by the same name with `_FILE`; its value is never shown. */
  readonly isSecret: boolean;
};

function setting<S extends z.ZodType>(schema: S, texts: Omit<Setting, "schema" | "isSecret">): Setting<S> {
  return { schema, isSecret: false, ...texts };
}

function secret<S extends z.ZodType>(schema: S, texts: Omit<Setting, "schema" | "isSecret">): Setting<S> {
  return { schema, isSecret: true, ...texts };
}

function number(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most));
}

function count(standard: number, [least, most]: readonly [number, number], meaning: string) {
  const form = `a whole number from ${least} to ${most}`;
  return setting(number(least, most), { form, meaning, standard: String(standard) });
}

function choice(meaning: string, standard: boolean) {
  return setting(
    z.enum(["true", "false"]).transform((text) => text === "true"),
    {
      form: "true or false",
      meaning,
      standard: String(standard),
    },
  );
}

function folder(name: string, meaning: string) {
  const standard = fileURLToPath(new URL(`../../${name}/dist`, import.meta.url));
  return setting(z.string(), { form: "the path of a folder", meaning, standard });
}

const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+$/)
  .refine(URL.canParse);
const webUrl = z.url({ protocol: /^https?$/ });
const text = z.string().regex(/^\S{1,500}$/);
const networks = z.string().transform((list) => list.split(/[\s,]+/).filter(Boolean));
const databaseForm = "an address such as postgres://name:password@host:5432/database";
const webForm = "an address that begins with https:// (http:// on the own machine, in development)";
const logLevels = ["fatal", "error", "warn", "info", "debug", "silent"] as const satisfies readonly LogLevel[];
const surfaces = ["casework", "training", "partner"] as const satisfies readonly Surface[];

function roleDatabase(role: string) {
  const meaning = `Database address of the role ${role}; without it DATABASE_URL with the role's derived password`;
  return secret(postgresUrl.optional(), { form: databaseForm, meaning, standard: null });
}

function oidc(realm: string) {
  return {
    issuer: setting(webUrl.optional(), {
      form: webForm,
      meaning: `Issuer that signs people in to ${realm}`,
      standard: null,
    }),
    clientId: setting(text.optional(), {
      form: "a name without spaces",
      meaning: `Our client at the issuer of ${realm}`,
      standard: null,
    }),
    clientSecret: secret(text.optional(), {
      form: "a text without spaces",
      meaning: `Our client's secret at the issuer of ${realm}`,
      standard: null,
    }),
  };
}

const caseworkOidc = oidc("the console");
const trainingOidc = oidc("the training portal");

/** Every variable of the environment that is read. */
export const settings = {
  NODE_ENV: setting(z.enum(["production", "development", "test"]), {
    form: "production, development or test",
    meaning: "In production everything that eases development is refused",
    standard: "production",
  }),
  HOST: setting(text, { form: "a host name or address", meaning: "Where to listen", standard: "127.0.0.1" }),
  PORT: count(4000, [0, 65_535], "Port to listen on; 0 takes a free one"),
  PUBLIC_ORIGIN: setting(webUrl.optional(), {
    form: webForm,
    meaning: "The address people and partners know; without it http://localhost and the port",
    standard: null,
  }),
  DATABASE_URL: secret(postgresUrl, {
    form: databaseForm,
    meaning: "PostgreSQL 18; the migrate command needs an administrator here, the API only host and database",
    standard: null,
  }),
  CASEWORK_DATABASE_URL: roleDatabase("casework_app"),
  TRAINING_DATABASE_URL: roleDatabase("training_app"),
  PARTNER_DATABASE_URL: roleDatabase("partner_app"),
  STATISTICS_DATABASE_URL: roleDatabase("statistics_app"),
  SIGN_IN_DATABASE_URL: roleDatabase("sign_in_app"),
  WORKER_DATABASE_URL: roleDatabase("worker_app"),
  VERIFIER_DATABASE_URL: roleDatabase("verifier_app"),
  DATABASE_CONNECTIONS: count(10, [2, 200], "Most connections to the database for each surface"),
  MASTER_KEY: secret(
    z
      .string()
      .regex(/^[A-Za-z0-9+/_-]{43}=?$/)
      .transform((key) => Buffer.from(key, "base64"))
      .refine((key) => key.length === 32),
    {
      form: "32 random bytes in base64",
      meaning: "Wraps the data keys; roles' passwords and the keys of cookies and tokens are derived from it",
      standard: null,
    },
  ),
  SURFACES: setting(
    z
      .string()
      .transform((list) => list.split(",").map((name) => name.trim()))
      .pipe(z.array(z.enum(surfaces)).min(1)),
    { form: `a list of ${surfaces.join(", ")}`, meaning: "What this process serves", standard: surfaces.join(",") },
  ),
  CASEWORK_OIDC_ISSUER: caseworkOidc.issuer,
  CASEWORK_OIDC_CLIENT_ID: caseworkOidc.clientId,
  CASEWORK_OIDC_CLIENT_SECRET: caseworkOidc.clientSecret,
  TRAINING_OIDC_ISSUER: trainingOidc.issuer,
  TRAINING_OIDC_CLIENT_ID: trainingOidc.clientId,
  TRAINING_OIDC_CLIENT_SECRET: trainingOidc.clientSecret,
  DEVELOPMENT_SIGN_IN: choice("Signs anybody in by name (POST /dev/sign-in); refused in production", false),
  DOCUMENTS: setting(z.enum(["listed", "any"]), {
    form: "listed or any",
    meaning: "Whether the console and the portal may send only the operations they were built with",
    standard: "listed",
  }),
  CONSOLE_FOLDER: folder("console", "The built console: its files and its list of operations"),
  PORTAL_FOLDER: folder("portal", "The built portal: its files and its list of operations"),
  SMTP_URL: secret(
    z
      .string()
      .regex(/^smtps?:\/\/\S+$/)
      .optional(),
    {
      form: "an address that begins with smtp:// or smtps://",
      meaning: "Server that sends mail; without it notices are forgotten after a day",
      standard: null,
    },
  ),
  MAIL_FROM: setting(z.email(), {
    form: "a mail address",
    meaning: "Sender of mail",
    standard: "noreply@localhost.localdomain",
  }),
  TRAINING_CONTACT_MAIL: setting(z.email().optional(), {
    form: "a mail address",
    meaning: "Whom learners may ask about the training: named on the portal's pages and in their mail",
    standard: null,
  }),
  TRAINING_CONTACT_PHONE: setting(
    z
      .string()
      .regex(/^\+?\d[\d ]{4,24}$/)
      .optional(),
    {
      form: "a telephone number of digits and spaces, with a + before it where it is international",
      meaning: "The same by telephone",
      standard: null,
    },
  ),
  LOG_LEVEL: setting(z.enum(logLevels), { form: logLevels.join(", "), meaning: "What is logged", standard: "info" }),
  TRUSTED_PROXIES: setting(networks, {
    form: "a list of networks such as 10.0.0.0/8",
    meaning: "Proxies whose X-Forwarded-For is believed",
    standard: "",
  }),
  METRICS_READERS: setting(networks, {
    form: "a list of networks such as 10.0.0.0/8",
    meaning: "Networks that may read /metrics",
    standard: "127.0.0.0/8,::1",
  }),
  RATE_LIMIT_STORE: setting(z.enum(["memory", "postgres"]), {
    form: "memory or postgres",
    meaning: "Where requests are counted: postgres where several processes serve",
    standard: "memory",
  }),
  REQUESTS_PER_MINUTE: count(1_200, [1, 1_000_000], "Requests of one person or one partner's system in a minute"),
  SIGN_INS_PER_MINUTE: count(60, [1, 1_000_000], "Sign-ins and token requests of one network address in a minute"),
  CONCURRENT_OPERATIONS: count(
    128,
    [4, 10_000],
    "Operations at once; statistics and training but for exams are refused first",
  ),
  TIME_LIMIT_SECONDS: count(15, [1, 600], "Longest time for an answer"),
  DRAIN_SECONDS: count(15, [1, 20], "Longest time to finish what runs when asked to stop"),
  STOP_WITH_STANDARD_INPUT: choice("Also stop when standard input ends, for a parent that holds its other end", false),
} as const satisfies Record<string, Setting>;

/** Every variable of the environment that is read, as docs/guides/operate.md lists them. */
export const configurationTable: readonly {
  readonly name: string;
  readonly standard: string | null;
  readonly isSecret: boolean;
  readonly meaning: string;
}[] = Object.entries(settings).map(([name, { standard, isSecret, meaning }]: [string, Setting]) => ({
  name,
  standard: name.endsWith("_FOLDER") ? `apps/${name.split("_", 1)[0]?.toLowerCase()}/dist` : standard,
  isSecret,
  meaning,
}));
