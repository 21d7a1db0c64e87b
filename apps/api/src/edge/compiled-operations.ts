import {
  getVariableValues,
  Kind,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import type { Importance } from "./overload.ts";
import { rootFieldNames } from "./root-fields.ts";
import { requiredBy } from "./surface-schema.ts";

type Run = (root: undefined, context: object, variables: Readonly<Record<string, unknown>>) => unknown;

/** A document made ready once and then used for every request that sends it. */
export type PreparedOperation = {
  readonly run: (context: object, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;
  readonly importance: Importance;
  /** What the document asks for, made of the schema's names: `query customer,session`. For the audit log. */
  readonly description: string;
  /** Variables that say how long a page of a list shall be. */
  readonly pageVariables: readonly string[];
};

type Asked = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly hash: string;
};

/** Compiled documents of one schema; the ones used last are kept. */
export function compiledOperations(schema: GraphQLSchema, kept: number): (asked: Asked) => PreparedOperation {
  const cache = new LRUCache<string, PreparedOperation>({ max: kept });
  return ({ document, operation, hash }) => {
    const key = `${hash} ${operation.name?.value ?? ""}`;
    const known = cache.get(key);
    if (known) return known;
    const rootFields = rootFieldNames(document, operation);
    const prepared: PreparedOperation = {
      run: compile(schema, document, operation),
      importance: operation.operation === "mutation" ? "decision" : importanceOf(schema, rootFields),
      description: `${operation.operation} ${rootFields.join(",")}`,
      pageVariables: pageVariablesOf(document),
    };
    cache.set(key, prepared);
    return prepared;
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PreparedOperation["run"] {
  const compiled = compileQuery(schema, document, operation.name?.value, { useExperimentalPathBasedSkipInclude: true });
  if (!isCompiledQuery(compiled)) return () => Promise.resolve(compiled);
  const run = compiled.query as Run;
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length === 0) return async (context) => (await run(undefined, context, {})) as ExecutionResult;
  return async (context, variables) => {
    // The compiled document refuses a required input field that has a default and was left out; graphql fills it in.
    const { coerced, errors } = getVariableValues(schema, definitions, variables);
    if (errors) return { errors };
    return (await run(undefined, context, coerced)) as ExecutionResult;
  };
}

/** Changes matter most; what reads nothing but statistics or training can wait, unless somebody's time runs. */
function importanceOf(schema: GraphQLSchema, rootFields: readonly string[]): Importance {
  const fields = schema.getQueryType()?.getFields() ?? {};
  // `__typename` belongs to no permission and tells nothing of what the operation costs.
  const asked = rootFields.flatMap((name) => fields[name] ?? []);
  return asked.length > 0 && asked.every(canWait) ? "deferrable" : "usual";
}

function canWait(field: Pick<GraphQLField<unknown, unknown>, "extensions">): boolean {
  return field.extensions["timeRuns"] !== true && /^(statistics|training):/.test(requiredBy(field) ?? "");
}

function pageVariablesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Argument({ name, value }) {
      if (name.value === "first" && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
