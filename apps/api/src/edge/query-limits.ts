import {
  GraphQLError,
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValidationRule,
} from "graphql";
import { fragmentsOf, rootFieldNames } from "./root-fields.ts";
import { hasForbiddenText } from "./text-input.ts";

/** How much one document may ask for. Fragments count each time they are used. */
export type QueryLimits = {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly selections: number;
  /** Largest `first` of a list. */
  readonly page: number;
  /** Most rows that lists within lists may come to. */
  readonly rows: number;
};

export const standardLimits: QueryLimits = {
  depth: 15,
  aliases: 15,
  directives: 5,
  rootFields: 10,
  selections: 500,
  page: 100,
  rows: 10_000,
};

type Measure = {
  /** Fields at the top of what is measured: those of the operation are its root fields. */
  fields: number;
  depth: number;
  aliases: number;
  directives: number;
  selections: number;
  rows: number;
  page: number;
};

const nothing: Measure = { fields: 0, depth: 0, aliases: 0, directives: 0, selections: 0, rows: 0, page: 0 };

/** The introspection of a type wraps itself many times; its depth says nothing about cost. */
const introspectionFields = new Set(["__schema", "__type"]);

/** Refuses documents above the limits, before anything is resolved, and literals with text that may not be taken in. */
export function limitsRule(limits: QueryLimits): ValidationRule {
  return (context) => ({
    Document(document) {
      const measurer = createMeasurer(document, limits);
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        const measure = withDirectives(measurer.measureOf(definition.selectionSet.selections), definition);
        const isIntrospection = rootFieldNames(document, definition).every((name) => introspectionFields.has(name));
        for (const limit of exceeded(measure, { isIntrospection, limits })) {
          context.reportError(limitError(limit, definition));
        }
      }
    },
    StringValue(node) {
      if (hasForbiddenText(node.value)) {
        context.reportError(new GraphQLError("INVALID_TEXT", { nodes: node, extensions: { code: "INVALID_TEXT" } }));
      }
    },
  });
}

function limitError(limit: string, node: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(`The document exceeds the limit of ${limit}`, {
    nodes: node,
    extensions: { code: "QUERY_LIMIT_EXCEEDED", limit },
  });
}

type Judging = { readonly isIntrospection: boolean; readonly limits: QueryLimits };

function exceeded(measure: Measure, { isIntrospection, limits }: Judging): string[] {
  const checks: readonly (readonly [string, boolean])[] = [
    ["depth", measure.depth > (isIntrospection ? 2 * limits.depth : limits.depth)],
    ["aliases", measure.aliases > limits.aliases],
    ["directives", measure.directives > limits.directives],
    ["rootFields", measure.fields > limits.rootFields],
    ["selections", measure.selections > limits.selections],
    ["page", measure.page > limits.page],
    ["rows", measure.rows > limits.rows],
  ];
  return checks.filter(([, isOver]) => isOver).map(([name]) => name);
}

type Measurer = { measureOf(nodes: readonly SelectionNode[]): Measure };

/**
 * Measures selections of a document. A fragment is measured once and then added wherever it is spread, so that a chain of
 * fragments that doubles at each step costs no time.
 */
function createMeasurer(document: DocumentNode, limits: QueryLimits): Measurer {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, Measure>();

  function ofFragment(name: string): Measure {
    const known = measured.get(name);
    if (known) return known;
    // Set first: a fragment that spreads itself is another rule's error, and must not run for ever here.
    measured.set(name, nothing);
    const measure = measureOf(fragments.get(name)?.selectionSet.selections ?? []);
    measured.set(name, measure);
    return measure;
  }

  function ofSelection(node: SelectionNode): Measure {
    switch (node.kind) {
      case Kind.FIELD:
        return fieldMeasure(node, { inner: measureOf(node.selectionSet?.selections ?? []), limits });
      case Kind.FRAGMENT_SPREAD:
        return withDirectives(ofFragment(node.name.value), node);
      case Kind.INLINE_FRAGMENT:
        return withDirectives(measureOf(node.selectionSet.selections), node);
    }
  }

  function measureOf(nodes: readonly SelectionNode[]): Measure {
    return nodes.map(ofSelection).reduce(add, nothing);
  }

  return { measureOf };
}

function fieldMeasure(node: FieldNode, { inner, limits }: { inner: Measure; limits: QueryLimits }): Measure {
  const page = pageOf(node, limits);
  const measure: Measure = {
    ...inner,
    fields: 1,
    depth: inner.depth + 1,
    aliases: inner.aliases + (node.alias ? 1 : 0),
    selections: inner.selections + 1,
    rows: page === 0 ? inner.rows : page * Math.max(1, inner.rows),
    page: Math.max(inner.page, page),
  };
  return withDirectives(measure, node);
}

function withDirectives(
  measure: Measure,
  { directives }: { directives?: readonly DirectiveNode[] | undefined },
): Measure {
  return { ...measure, directives: measure.directives + (directives?.length ?? 0) };
}

/** The `first` of a list; a variable counts as the largest page, because its value is not known yet. */
function pageOf({ arguments: given }: FieldNode, limits: QueryLimits): number {
  const first = given?.find(({ name }) => name.value === "first")?.value;
  if (!first) return 0;
  return first.kind === Kind.INT ? Number(first.value) : limits.page;
}

function add(one: Measure, other: Measure): Measure {
  return {
    fields: one.fields + other.fields,
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    selections: one.selections + other.selections,
    rows: one.rows + other.rows,
    page: Math.max(one.page, other.page),
  };
}
