import { request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import type { Actor, StaffActor } from "@vas/domain/kernel";
import {
  Arg,
  Ctx,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  buildSchemaSync,
  createUnionType,
} from "type-graphql";
import { KernelError } from "../kernel/errors.ts";
import { Rejection, rejectionType } from "../kernel/rejection.ts";
import type { RequestContext } from "../kernel/context.ts";
import type { Asked, RequestScope } from "../kernel/request.ts";
import { requires, whileTimeRuns } from "../kernel/requires.ts";
import {
  createEdge,
  graphqlRoute,
  networksOf,
  openAdmission,
  openLog,
  openMetrics,
  openRateLimit,
  operationList,
  readPlainFieldsDirectly,
  EdgeFailure,
  type Log,
  type Metrics,
  type Route,
  type SurfaceOptions,
} from "../edge/index.ts";

@ObjectType()
export class Box {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) label!: string | null;
  @Field(() => Int) size!: number;
  @Field(() => [Box]) inside!: Box[];
}

export const TooHeavy = rejectionType("TooHeavy");

export const LiftResult = createUnionType({
  name: "LiftResult",
  types: () => [Box, TooHeavy] as const,
  resolveType: (value: object) => ("kind" in value ? TooHeavy : Box),
});

/** A resolver that waits until the test lets it go on. */
export const gate: { wait: Promise<void> } = { wait: Promise.resolve() };

function crate(id: string, inside: Box[] = []): Box {
  return { id, label: "Canary Virtanen", size: 3, inside };
}

@Resolver()
export class BoxResolver {
  @requires("customer:read")
  @Query(() => [Box])
  boxes(@Arg("first", () => Int, { defaultValue: 10 }) first: number): Box[] {
    return Array.from({ length: Math.min(first, 3) }, (_, i) => crate(String(i), [crate("1")]));
  }

  @requires("customer:read")
  @Query(() => String, { nullable: true })
  async greet(@Arg("name", () => String) name: string, @Ctx() { language }: RequestContext): Promise<string> {
    await gate.wait;
    return `${name} ${language} ${name.length}`;
  }

  @requires("statistics:read")
  @Query(() => Int)
  async countBoxes(): Promise<number> {
    await gate.wait;
    return 3;
  }

  @whileTimeRuns()
  @requires("training:own")
  @Query(() => Int)
  timeLeft(): number {
    return 3;
  }

  @requires("customer:read")
  @Query(() => String, { nullable: true })
  fail(@Arg("how", () => String) how: string): string {
    if (how === "unexpected") throw new Error("Canary Virtanen was here");
    if (how === "kernel") throw new KernelError("IDEMPOTENCY_KEY_REUSED");
    throw Object.assign(new Error(`value Canary Virtanen`), { code: how });
  }

  @requires("delegation:write")
  @Query(() => String)
  secret(): string {
    return "told";
  }

  @requires("customer:write")
  @Mutation(() => LiftResult)
  lift(@Arg("weight", () => Int) weight: number): typeof LiftResult {
    return weight > 10 ? ({ kind: "TooHeavy", message: "Too heavy" } as never) : crate("1");
  }
}

@Resolver()
export class UnguardedResolver {
  @Query(() => String)
  open(): string {
    return "";
  }
}

/** The schema of the tests: every kind of field that the limits and the compiled documents have to do with. */
export function boxSchema(resolver: new () => object = BoxResolver) {
  readPlainFieldsDirectly();
  return buildSchemaSync({ resolvers: [resolver], validate: false, orphanedTypes: [Rejection] });
}

export const caseworker: StaffActor = {
  kind: "staff",
  id: "00000000-0000-4000-8000-000000000001",
  unit: "00000000-0000-4000-8000-000000000002",
  roles: ["caseworker"],
  language: "fi",
} as unknown as StaffActor;

export type Served = {
  readonly port: number;
  readonly logged: string[];
  readonly asked: Asked<Actor>[];
  /** Makes the end of the scope fail, as when the audit row cannot be written. */
  auditFails: boolean;
  graphql(body: unknown, headers?: Record<string, string>): Promise<Reply>;
  send(path: string, options?: Sending): Promise<Reply>;
  stop(drain?: number): Promise<void>;
};

export type Sending = { method?: string; headers?: Record<string, string>; body?: string | Buffer };
export type Reply = {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
  readonly bytes: Buffer;
  readonly json: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  };
};

export type Serving = Partial<Pick<SurfaceOptions<Actor>, "operations" | "freeDocuments" | "introspection">> & {
  readonly routes?: readonly Route[];
  readonly capacity?: number;
  readonly requestsPerMinute?: number;
  readonly timeLimit?: number;
  readonly requestsAtOnce?: number;
  readonly checks?: Parameters<typeof createEdge>[0]["checks"];
  readonly publicOrigin?: string;
  readonly pages?: Parameters<typeof createEdge>[0]["pages"];
};

type Watched = {
  readonly logged: string[];
  readonly asked: Asked<Actor>[];
  readonly log: Log;
  readonly metrics: Metrics;
};

/** An edge on a free port with the boxes behind `/casework/graphql`; `authorization: ok` is who may ask. */
export async function serve(serving: Serving = {}): Promise<Served> {
  const logged: string[] = [];
  const log = openLog("debug", new Writable({ write: (chunk, _, done) => (logged.push(String(chunk)), done()) }));
  const watched: Watched = { logged, asked: [], log, metrics: openMetrics() };
  const state = { auditFails: false };
  const edge = createEdge({
    routes: [await boxRoute(serving, watched, state), ...(serving.routes ?? [])],
    pages: serving.pages ?? (() => Promise.resolve(undefined)),
    checks: serving.checks ?? { database: () => Promise.resolve(true) },
    publicOrigin: serving.publicOrigin ?? "http://localhost:4000",
    trustedProxies: networksOf([]),
    metricsReaders: networksOf(["127.0.0.0/8"]),
    limits: { timeLimit: serving.timeLimit ?? 15_000, requests: serving.requestsAtOnce ?? 400 },
    log,
    metrics: watched.metrics,
  });
  const { port } = await edge.listen({ host: "127.0.0.1", port: 0 });
  const send = (path: string, options: Sending = {}) => exchange(port, path, options);
  const json = { "content-type": "application/json", authorization: "ok" };
  return Object.assign(state, {
    port,
    logged,
    asked: watched.asked,
    send,
    graphql: (body: unknown, headers: Record<string, string> = {}) =>
      send("/casework/graphql", {
        method: "POST",
        headers: { ...json, ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    stop: (drain = 0) => edge.stop(drain),
  });
}

function boxRoute(serving: Serving, { asked, log, metrics }: Watched, state: { auditFails: boolean }): Promise<Route> {
  return graphqlRoute<Actor>({
    surface: "casework",
    schema: boxSchema(),
    identify: ({ headers }) =>
      headers.authorization === "ok"
        ? Promise.resolve({ actor: caseworker, session: null, purpose: null })
        : Promise.reject(new EdgeFailure("UNAUTHENTICATED")),
    open: (one) => (asked.push(one), scopeOf(one, state)),
    operations: serving.operations ?? operationList([]),
    freeDocuments: serving.freeDocuments ?? true,
    introspection: serving.introspection ?? true,
    rateLimit: openRateLimit({ name: "person", requests: serving.requestsPerMinute ?? 10_000, seconds: 60 }),
    admission: openAdmission(serving.capacity ?? 100),
    log,
    metrics,
  });
}

function scopeOf(one: Asked<Actor>, state: { auditFails: boolean }): RequestScope<Actor> {
  const { actor } = one;
  const context = { actor, language: actor.language, refused: () => undefined } as unknown as RequestContext<Actor>;
  const settle = () => (state.auditFails ? Promise.reject(new KernelError("AUDIT_UNAVAILABLE")) : Promise.resolve());
  return { context, settle };
}

/** One request over a connection of its own; unlike fetch it lets any header be sent and follows nothing. */
export function exchange(
  port: AddressInfo["port"],
  path: string,
  { method = "GET", headers, body }: Sending,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      { host: "127.0.0.1", port, path, method, headers: headers ?? {}, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => {
          const bytes = Buffer.concat(parts);
          const text = bytes.toString("utf8");
          const isJson = /^application\/(graphql-response\+)?json/.test(String(response.headers["content-type"]));
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            bytes,
            json: (isJson && text ? JSON.parse(text) : {}) as Reply["json"],
          });
        });
        response.on("error", reject);
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The code of the first error of an answer. */
export function codeIn(reply: Reply): unknown {
  return reply.json.errors?.[0]?.extensions["code"];
}
