import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import type { Log } from "./log.ts";
import { complete, preliminary } from "./masking.ts";
import { limitsRule, type QueryLimits } from "./query-limits.ts";
import type { ExecuteOperation, OperationContext } from "./run-operation.ts";

export type GraphQLServerOptions = {
  readonly schema: GraphQLSchema;
  readonly execute: ExecuteOperation;
  readonly introspection: boolean;
  readonly limits: QueryLimits;
  readonly log: Log;
};

type Gateway = NonNullable<ApolloServerOptions<OperationContext>["gateway"]>;

/** Documents kept parsed and checked; a listed client has fewer, a partner's free ones take turns. */
const keptDocuments = 1_000;

/**
 * Apollo Server around our own executor: it reads the request, parses and validates; it neither listens, nor logs, nor
 * batches, nor keeps registered queries.
 */
export async function startGraphQLServer(options: GraphQLServerOptions): Promise<ApolloServer<OperationContext>> {
  const server = new ApolloServer<OperationContext>({
    gateway: gatewayOf(options),
    nodeEnv: "production",
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 1_000 },
    validationRules: [limitsRule(options.limits)],
    documentStore: documentStore(),
    stringifyResult: (result) => JSON.stringify(result),
    formatError: (formatted, error) => preliminary(formatted, error, options.introspection),
    logger: quietLogger(options.log),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), completeErrors],
  });
  await server.start();
  return server;
}

/** The executor stands where Apollo expects a gateway: the one place where an executor of one's own can stand. */
function gatewayOf({ schema, execute }: GraphQLServerOptions): Gateway {
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: () => Promise.resolve({ executor: execute }),
    stop: () => Promise.resolve(),
  };
}

const completeErrors: ApolloServerPlugin<OperationContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response, contextValue }) {
        const { body } = response;
        if (body.kind === "single" && body.singleResult.errors) {
          const errors = body.singleResult.errors.map((error) => complete(error, contextValue.masking));
          body.singleResult.errors = errors;
          contextValue.report.code ??= codeIn(errors[0]);
        }
        return Promise.resolve();
      },
    }),
};

function codeIn(error: GraphQLFormattedError | undefined): string | undefined {
  const code = error?.extensions?.["code"];
  return typeof code === "string" ? code : undefined;
}

function documentStore() {
  const documents = new LRUCache<string, DocumentNode>({ max: keptDocuments });
  return {
    get: (key: string) => Promise.resolve(documents.get(key)),
    set: (key: string, document: DocumentNode) => Promise.resolve(void documents.set(key, document)),
    delete: (key: string) => Promise.resolve(documents.delete(key)),
  };
}

/** Apollo's own messages may quote errors; only that there was one is told. */
function quietLogger(log: Log) {
  const silent = () => undefined;
  return {
    debug: silent,
    info: silent,
    warn: () => log.warn("graphql server warned"),
    error: () => log.error("graphql server failed"),
  };
}
