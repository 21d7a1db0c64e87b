import { randomUUID } from "node:crypto";
import { plantCanaries } from "@vas/testkit";
import type { GraphQLSchema } from "graphql";
import type pg from "pg";
import type { Surface } from "../kernel/audit.ts";
import { schemaOf } from "../schemas.ts";
import { holds, plantedIn, registerTextFields, rootFieldOf, textFieldsOf } from "./canary-fields.ts";
import type { RunningProgram } from "./program.ts";

/** What was asked once, to be asked again in other ways. */
export type Told = {
  readonly surface: Surface;
  readonly who: string;
  readonly field: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

type Texts = Record<string, string>;
type Args = Readonly<Record<string, unknown>>;

/** Tells a story over HTTP in which every text is a canary, and remembers what it planted where. */
export type Teller = {
  readonly canaries: Readonly<Record<string, string>>;
  readonly told: readonly Told[];
  readonly planted: ReadonlySet<string>;
  /** A canary in every text field of an input type. */
  texts(input: string, more?: string): Texts;
  /** Performs a mutation. @throws Error where it is refused. */
  send(sending: Sending): Promise<Readonly<Record<string, unknown>>>;
  /** Asks a query as a caseworker. @throws Error where it is not answered. */
  ask(query: string, args: Args, selected: string): Promise<void>;
  /** The same as somebody else. */
  askAs(who: string, asked: Pick<Asking, "field" | "args" | "selected">): Promise<void>;
  /** Brings a register's file in, as the director. @returns what is answered. */
  bringIn(file: string): Promise<string>;
  /** What the database holds, one value. */
  value<V = string>(sql: string, values?: readonly unknown[]): Promise<V>;
};

export type Sending = {
  readonly who: string;
  readonly mutation: string;
  readonly input: Args;
  /** What of the success is wanted. */
  readonly selected?: string;
};

export type TellerOptions = {
  readonly program: RunningProgram;
  readonly administrator: pg.Pool;
  /** The header by which each asks, by name and surface. */
  readonly authorization: (who: string) => Promise<Readonly<Record<string, string>>>;
};

const schemas: Readonly<Record<"casework" | "partner", GraphQLSchema>> = {
  casework: schemaOf("casework"),
  partner: schemaOf("partner"),
};

/** Every text that either surface with personal data takes in, and that a register's file holds. */
export const textFields: readonly string[] = [
  ...new Set([...textFieldsOf(schemas.casework), ...textFieldsOf(schemas.partner), ...registerTextFields]),
];

/** Every mutation of both. */
export const mutations: readonly string[] = Object.values(schemas).flatMap((schema) =>
  Object.keys(schema.getMutationType()?.getFields() ?? {}),
);

/** Only a code that is right is taken in; those with a number from 900 on are given to nobody. */
const identityNumber = "PersonIdentityInput.identityNumber";
const identityCode = "010190-987H";

/** Opens a teller; a name that begins with `partner` asks the partners' surface. */
export function openTeller({ program, administrator, authorization }: TellerOptions): Teller {
  const canaries: Readonly<Record<string, string>> = { ...plantCanaries(textFields), [identityNumber]: identityCode };
  const told: Told[] = [];
  const planted = new Set<string>();

  async function tell(asking: Asking): Promise<unknown> {
    const one = documentOf(asking);
    told.push(one);
    for (const name of plantedBy(asking, canaries)) planted.add(name);
    const { document: query, variables } = one;
    const body = { query, variables };
    const { text } = await program.post(`/${one.surface}/graphql`, await authorization(one.who), body);
    const { data, errors } = JSON.parse(text) as { data?: { it: unknown }; errors?: unknown };
    if (errors || !data) throw new Error(`${one.field}: ${text}`);
    return data.it;
  }

  return {
    canaries,
    told,
    planted,
    texts: (input, more = "") => textsOf(canaries, input, more),
    async send({ who, mutation, input, selected = "" }) {
      const selection = `__typename ... on Rejection { message } ${selected}`;
      const args = { input, idempotencyKey: randomUUID() };
      const answer = await tell({ who, kind: "mutation", field: mutation, args, selected: selection });
      const result = answer as Readonly<Record<string, unknown>>;
      if (result["message"] !== undefined) throw new Error(`${mutation}: ${JSON.stringify(result)}`);
      return result;
    },
    ask: async (field, args, selected) =>
      void (await tell({ who: "caseworker", kind: "query", field, args, selected })),
    askAs: async (who, asked) => void (await tell({ who, kind: "query", ...asked })),
    bringIn(file) {
      for (const name of registerTextFields) if (holds(file, canaries[name])) planted.add(name);
      return importOf(program, file, authorization("director"));
    },
    value: (sql, values = []) => valueOf(administrator, sql, values),
  };
}

function textsOf(canaries: Teller["canaries"], input: string, more: string): Texts {
  const names = textFields.filter((name) => name.startsWith(`${input}.`));
  const textOf = (name: string) => (name === identityNumber ? identityCode : `${canaries[name]}${more}`);
  return Object.fromEntries(names.map((name) => [name.slice(input.length + 1), textOf(name)]));
}

async function importOf(program: RunningProgram, body: string, by: Promise<Readonly<Record<string, string>>>) {
  const headers = { ...(await by), "idempotency-key": randomUUID() };
  return (await program.send("/casework/register-import?dryRun=false", { method: "POST", headers, body })).text;
}

async function valueOf<V>(administrator: pg.Pool, sql: string, values: readonly unknown[]): Promise<V> {
  const { rows } = await administrator.query<Record<string, V>>(sql, [...values]);
  const [found] = Object.values(rows[0] ?? {});
  if (found === undefined) throw new Error(`Nothing is there: ${sql}`);
  return found;
}

type Asking = {
  readonly who: string;
  readonly kind: "query" | "mutation";
  readonly field: string;
  readonly args: Args;
  readonly selected: string;
};

function surfaceOf({ who }: Pick<Asking, "who">): "casework" | "partner" {
  return who.startsWith("partner") ? "partner" : "casework";
}

function documentOf({ who, kind, field, args, selected }: Asking): Told {
  const surface = surfaceOf({ who });
  const given = rootFieldOf(schemas[surface], field).args.filter(({ name }) => args[name] !== undefined);
  const variables = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
  const passed = given.map(({ name }) => `${name}: $${name}`).join(", ");
  const document = `${kind} Tell(${variables}) { it: ${field}(${passed}) { ${selected} } }`;
  return { surface, who, field, document, variables: args };
}

function plantedBy(asking: Asking, canaries: Teller["canaries"]): readonly string[] {
  const { field, args } = asking;
  return rootFieldOf(schemas[surfaceOf(asking)], field).args.flatMap(({ name, type }) => {
    const own = `${field}.${name}`;
    return holds(args[name], canaries[own]) ? [own] : plantedIn(type, args[name], canaries);
  });
}
