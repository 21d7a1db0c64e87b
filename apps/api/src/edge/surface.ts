import { HeaderMap, type ApolloServer } from "@apollo/server";
import type { Actor, Language } from "@vas/domain/kernel";
import type { GraphQLSchema } from "graphql";
import { z } from "zod";
import type { Surface } from "../kernel/audit.ts";
import type { SessionFacts } from "../kernel/context.ts";
import type { Asked, RequestScope } from "../kernel/request.ts";
import { compiledOperations } from "./compiled-operations.ts";
import { EdgeFailure } from "./edge-failure.ts";
import { readJsonObject, type Answer, type EdgeRequest, type Headers, type Route } from "./exchange.ts";
import { startGraphQLServer } from "./graphql-server.ts";
import { chosenLanguage } from "./language.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { operationHash, type ListedOperation, type OperationList } from "./operations.ts";
import type { Admission } from "./overload.ts";
import { standardLimits } from "./query-limits.ts";
import type { RateLimit } from "./rate-limit.ts";
import { operationRunner, type OperationContext } from "./run-operation.ts";
import { guardSchema } from "./surface-schema.ts";
import { cleanInput } from "./text-input.ts";

/** Who asks, as the sign-in has found. */
export type Identity<A extends Actor> = {
  readonly actor: A;
  readonly session: SessionFacts | null;
  readonly purpose: string | null;
};

export type SurfaceOptions<A extends Actor> = {
  readonly surface: Surface;
  readonly schema: GraphQLSchema;
  /** @throws EdgeFailure UNAUTHENTICATED */
  readonly identify: (request: EdgeRequest) => Promise<Identity<A>>;
  readonly open: (asked: Asked<A>) => RequestScope<A>;
  readonly operations: OperationList;
  /** Whether documents that are not listed are answered too. */
  readonly freeDocuments: boolean;
  readonly introspection: boolean;
  readonly rateLimit: RateLimit;
  readonly admission: Admission;
  readonly log: Log;
  readonly metrics: Metrics;
};

/** Largest body of a GraphQL request, in bytes. The longest valid form fits (`longest-form.test.ts`). */
const largestBody = 65_536;
const keptOperations = 500;

/** The GraphQL endpoint of a surface. @throws Error where a root field requires no permission. */
export async function graphqlRoute<A extends Actor>(options: SurfaceOptions<A>): Promise<Route> {
  const schema = guardSchema(options.schema);
  const server = await startGraphQLServer({
    schema,
    execute: operationRunner({
      open: options.open,
      prepare: compiledOperations(schema, keptOperations),
      admission: options.admission,
      largestPage: standardLimits.page,
    }),
    introspection: options.introspection,
    limits: standardLimits,
    log: options.log,
  });

  return {
    method: "POST",
    path: `/${options.surface}/graphql`,
    async handle(request) {
      const identity = await options.identify(request);
      const limitHeaders = await options.rateLimit.count(identity.actor.id);
      const { body, listed } = findOperation(await readJsonObject(request, largestBody), options);
      const context = contextOf(request, identity, { listed, log: options.log });
      const started = performance.now();
      const answer = await ask(server, { request, body, context, headers: limitHeaders });
      const seconds = (performance.now() - started) / 1_000;
      const operation = context.masking.operation;
      options.metrics.operated({ surface: options.surface, operation, code: answer.code ?? "OK", seconds });
      return { ...answer, operation };
    },
  };
}

type Body = { query: string; operationName?: string; variables: Record<string, unknown> };

const graphqlBody = z.object({
  query: z.string().optional(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.looseObject({ persistedQuery: z.looseObject({ sha256Hash: z.string() }).optional() }).nullish(),
});

type Finding = Pick<SurfaceOptions<Actor>, "operations" | "freeDocuments">;
type Found = { readonly body: Body; readonly listed: ListedOperation | undefined };

/** @throws EdgeFailure OPERATION_NOT_LISTED, BAD_REQUEST, INVALID_TEXT */
function findOperation(given: Record<string, unknown>, { operations, freeDocuments }: Finding): Found {
  const parsed = graphqlBody.safeParse(given);
  if (!parsed.success) throw new EdgeFailure("BAD_REQUEST");
  const { query, operationName, variables } = parsed.data;
  const listed = operations.find(hashOf(parsed.data));
  const text = listed?.text ?? (freeDocuments ? query : undefined);
  if (text === undefined) throw new EdgeFailure("OPERATION_NOT_LISTED");
  const named = operationName ? { operationName } : {};
  return { body: { query: text, ...named, variables: cleanInput(variables ?? {}) }, listed };
}

/** The hash of the text that was sent, or the hash that was sent in place of a text. */
function hashOf({ query, extensions }: z.output<typeof graphqlBody>): string {
  if (query) return operationHash(query);
  const hash = extensions?.persistedQuery?.sha256Hash;
  if (hash === undefined) throw new EdgeFailure("BAD_REQUEST");
  return hash;
}

function contextOf<A extends Actor>(
  request: EdgeRequest,
  { actor, session, purpose }: Identity<A>,
  { listed, log }: { listed: ListedOperation | undefined; log: Log },
): OperationContext {
  const language: Language = chosenLanguage(request.headers) ?? actor.language;
  return {
    actor: language === actor.language ? actor : { ...actor, language },
    session,
    purpose,
    requestId: request.id,
    listedName: listed?.name ?? null,
    masking: { language, requestId: request.id, operation: listed?.name ?? "free", log },
    report: { code: undefined },
  };
}

type Asking = { request: EdgeRequest; body: Body; context: OperationContext; headers: Headers };

async function ask(
  server: ApolloServer<OperationContext>,
  { request, body, context, headers }: Asking,
): Promise<Answer> {
  const given = new HeaderMap();
  for (const name of ["accept", "content-type"] as const) {
    const value = request.headers[name];
    if (value !== undefined) given.set(name, value);
  }
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: "POST", headers: given, search: "", body },
    context: () => Promise.resolve(context),
  });
  // Incremental delivery is not in the schema, so that an answer is always one whole text.
  if (answer.body.kind !== "complete") throw new EdgeFailure("BAD_REQUEST");
  const { code } = context.report;
  return {
    status: answer.status ?? 200,
    headers: { ...Object.fromEntries(answer.headers), ...headers },
    body: answer.body.string,
    ...(code ? { code } : {}),
  };
}
