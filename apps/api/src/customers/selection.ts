import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from "graphql";

type Selection = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">;

/** What was found in a document; it stays the same as long as the document is kept, and is forgotten with it. */
const found = new WeakMap<FieldNode, Map<string, ReadonlySet<string>>>();

/**
 * The fields that the operation asks for, of the field being answered or of one below it (`path`). What nobody asks for
 * need be neither read nor counted.
 */
export function selectedFields({ fieldNodes, fragments }: Selection, ...path: readonly string[]): ReadonlySet<string> {
  const [first] = fieldNodes;
  const known = (first && found.get(first)) ?? new Map<string, ReadonlySet<string>>();
  const place = path.join(".");
  const fields = known.get(place) ?? new Set(below(fieldNodes, path, fragments).map(({ name }) => name.value));
  known.set(place, fields);
  if (first) found.set(first, known);
  return fields;
}

function below(
  nodes: readonly FieldNode[],
  path: readonly string[],
  fragments: Selection["fragments"],
): readonly FieldNode[] {
  const children = nodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, fragments));
  const [next, ...rest] = path;
  if (next === undefined) return children;
  return below(
    children.filter(({ name }) => name.value === next),
    rest,
    fragments,
  );
}

function fieldsOf(set: SelectionSetNode | undefined, fragments: Selection["fragments"]): FieldNode[] {
  return (set?.selections ?? []).flatMap((node) => {
    switch (node.kind) {
      case Kind.FIELD:
        return [node];
      case Kind.INLINE_FRAGMENT:
        return fieldsOf(node.selectionSet, fragments);
      case Kind.FRAGMENT_SPREAD:
        return fieldsOf(fragments[node.name.value]?.selectionSet, fragments);
    }
  });
}
