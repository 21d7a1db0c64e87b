import type { Actor } from "@vas/domain/kernel";
import type { ExecutionResult, GraphQLError, OperationDefinitionNode, DocumentNode } from "graphql";
import type { SessionFacts } from "../kernel/context.ts";
import type { Asked, RequestScope } from "../kernel/request.ts";
import type { PreparedOperation } from "./compiled-operations.ts";
import { codeOf, EdgeFailure } from "./edge-failure.ts";
import { errorCodes } from "./error-codes.ts";
import { maskResolverError, maskVariableError, operationFailure, type Masking } from "./masking.ts";
import type { Admission } from "./overload.ts";

/** What one GraphQL request carries from the HTTP side to the executor, and back for the log. */
export type OperationContext = {
  readonly actor: Actor;
  readonly session: SessionFacts | null;
  readonly purpose: string | null;
  readonly requestId: string;
  readonly listedName: string | null;
  readonly masking: Masking;
  /** What the log and the metrics are told afterwards. */
  readonly report: { code: string | undefined };
};

/** What Apollo Server hands to an executor, as far as it is used here. */
type Execution = {
  readonly document: DocumentNode;
  readonly operation?: OperationDefinitionNode | undefined;
  readonly queryHash?: string | undefined;
  readonly request: { readonly variables?: Record<string, unknown> | undefined };
  readonly context: OperationContext;
};

type Outcome = { data?: Record<string, unknown> | null; errors?: GraphQLError[] };
export type ExecuteOperation = (execution: unknown) => Promise<Outcome>;

export type RunOptions<A extends Actor> = {
  readonly open: (asked: Asked<A>) => RequestScope<A>;
  readonly prepare: (asked: {
    document: DocumentNode;
    operation: OperationDefinitionNode;
    hash: string;
  }) => PreparedOperation;
  readonly admission: Admission;
  readonly largestPage: number;
};

/**
 * Runs operations: lets them in, opens the request's scope, runs the compiled document, and answers only when the scope is
 * settled, that is when the audit row of everything that was read is committed.
 */
export function operationRunner<A extends Actor>(options: RunOptions<A>): ExecuteOperation {
  return async (execution) => {
    const { document, operation, queryHash, request, context } = execution as Execution;
    const { masking, report } = context;
    try {
      if (!operation) throw new EdgeFailure("BAD_REQUEST");
      const prepared = options.prepare({ document, operation, hash: queryHash ?? "" });
      const variables = request.variables ?? {};
      checkPages(prepared, variables, options.largestPage);
      const leave = options.admission.enter(prepared.importance);
      try {
        return readable(await runSettled(options, { prepared, variables, context }), masking);
      } finally {
        leave();
      }
    } catch (error) {
      report.code = codeOf(error);
      throw operationFailure(error, masking);
    }
  };
}

type Running = {
  readonly prepared: PreparedOperation;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: OperationContext;
};

async function runSettled<A extends Actor>(
  { open }: RunOptions<A>,
  { prepared, variables, context }: Running,
): Promise<ExecutionResult> {
  const { actor, session, purpose, requestId, listedName } = context;
  const operation = listedName ?? prepared.description;
  const asked = { actor: actor as A, requestId, operation, purpose };
  const scope = open(session ? { ...asked, session } : asked);
  let result: ExecutionResult;
  try {
    result = await prepared.run(scope.context, variables);
  } catch (error) {
    await scope.settle().catch(() => undefined);
    throw error;
  }
  await scope.settle();
  return result;
}

/** @throws the first error where nothing was answered and it is the server's: then the HTTP status has to say so. */
function readable({ data, errors = [] }: ExecutionResult, masking: Masking): Outcome {
  if (data === undefined) return { errors: errors.map((error) => maskVariableError(error, masking)) };
  const [first] = errors;
  if (!first) return { data };
  if (isEmpty(data) && errorCodes[codeOf(first)].status === 503) throw first;
  return { data, errors: errors.map((error) => maskResolverError(error, masking)) };
}

function isEmpty(data: Record<string, unknown> | null): boolean {
  return data === null || Object.values(data).every((value) => value === null);
}

function checkPages(
  { pageVariables }: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  largest: number,
) {
  for (const name of pageVariables) {
    const value = variables[name];
    if (typeof value === "number" && (value > largest || value < 1)) throw new EdgeFailure("QUERY_LIMIT_EXCEEDED");
  }
}
