import { randomUUID } from "node:crypto";
import type { Actor, Instant, Language, StaffRole } from "@vas/domain/kernel";
import { demoPeople, demoUnits } from "@vas/domain/demo";
import { createDatabase, testMasterKey } from "@vas/testkit";
import { graphql, type ExecutionResult } from "graphql";
import type pg from "pg";
import type { Surface } from "../kernel/audit.ts";
import { openDatabase, type Database } from "../kernel/database.ts";
import { openKeyring } from "../kernel/keyring.ts";
import { openRequest, surfaceKernel, type SurfaceKernel } from "../kernel/request.ts";
import { roleUrl, type ApplicationRole } from "../kernel/roles.ts";
import { loadDirectory } from "../demo/directory.ts";
import { schemaOf } from "../schemas.ts";
import { tables } from "../tables.ts";
import { openAdministrator } from "./administrator.ts";

export type Answer = {
  readonly data: Record<string, unknown>;
  readonly errors: readonly { code: unknown; message: string }[];
};

/** A system of its own for one test file: real PostgreSQL, every role, a clock that stands where the test puts it. */
export type World = {
  readonly administrator: pg.Pool;
  /** The administrator's address of this world's database. */
  readonly databaseUrl: string;
  readonly kernels: Readonly<Record<Surface, SurfaceKernel>>;
  /** Sets the moment that every following request has. */
  setNow(at: string): void;
  /** Asks as a person of the demo (`caseworker`, `director`, …); answers what GraphQL answers, settled as over HTTP. */
  ask(key: string, document: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The same as any actor on any surface. */
  askAs(
    asked: { actor: Actor; surface: Surface },
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<Answer>;
  close(): Promise<void>;
};

/** The staff actor of a demo person, as the sign-in would make it. */
export function staffActor(key: string, language?: Language): Actor {
  const person = demoPeople.find((one) => one.key === key);
  if (person?.realm !== "casework") throw new Error(`No such member of staff: ${key}`);
  const roles: readonly StaffRole[] = person.roles;
  return { kind: "staff", id: person.id, unit: person.unit, roles, language: language ?? person.language } as Actor;
}

/** Opens a world over a fresh copy of the migrated database, with the units and staff of the demo. */
export async function openWorld(): Promise<World> {
  const database = await createDatabase();
  const administrator = openAdministrator(database.url);
  await loadDirectory(administrator, { units: demoUnits, people: demoPeople });
  const clock = { now: "2026-11-23T10:00:00.000Z" as Instant };
  const { kernels, closeAll } = await openKernels(database.url, () => clock.now);
  const askAs = askerOf(kernels);
  return {
    administrator,
    databaseUrl: database.url,
    kernels,
    askAs,
    setNow: (at) => void (clock.now = at as Instant),
    ask: (key, document, variables) => askAs({ actor: staffActor(key), surface: "casework" }, document, variables),
    async close() {
      await closeAll();
      await administrator.end();
      await database.drop();
    },
  };
}

async function openKernels(url: string, now: () => Instant) {
  const opened: Database[] = [];

  async function openRole(role: ApplicationRole): Promise<Database> {
    const own = roleUrl(url, testMasterKey, role);
    const database = await openDatabase({ url: own, tables, connections: 6, applicationName: `test ${role}` });
    opened.push(database);
    return database;
  }

  async function kernelOf(surface: Surface): Promise<SurfaceKernel> {
    return surfaceKernel({
      surface,
      database: await openRole(`${surface}_app`),
      statistics: surface === "casework" ? await openRole("statistics_app") : null,
      keyring: openKeyring(testMasterKey),
      now,
      newId: randomUUID,
    });
  }

  const kernels = {
    casework: await kernelOf("casework"),
    training: await kernelOf("training"),
    partner: await kernelOf("partner"),
  };
  return { kernels, closeAll: () => Promise.all(opened.map((one) => one.close())) };
}

function askerOf(kernels: World["kernels"]): World["askAs"] {
  return async ({ actor, surface }, document, variables = {}) => {
    const operation = /(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? "test";
    const scope = openRequest(kernels[surface], { actor, requestId: randomUUID(), operation, purpose: null });
    const result: ExecutionResult = await graphql({
      schema: schemaOf(surface),
      source: document,
      contextValue: scope.context,
      variableValues: variables,
    });
    await scope.settle();
    const errors = (result.errors ?? []).map(({ message, extensions, originalError }) => ({
      message,
      code: (originalError as { code?: unknown } | undefined)?.code ?? extensions["code"],
    }));
    return { data: JSON.parse(JSON.stringify(result.data ?? {})) as Record<string, unknown>, errors };
  };
}
