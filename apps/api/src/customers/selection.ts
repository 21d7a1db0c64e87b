import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from "graphql";

/** Does the operation ask for this field of the answer? What nobody asks for need not be counted. */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, field: string): boolean {
  function holds(set: SelectionSetNode | undefined): boolean {
    return (set?.selections ?? []).some((node) => {
      switch (node.kind) {
        case Kind.FIELD:
          return node.name.value === field;
        case Kind.INLINE_FRAGMENT:
          return holds(node.selectionSet);
        case Kind.FRAGMENT_SPREAD:
          return holds(fragments[node.name.value]?.selectionSet);
      }
    });
  }
  return fieldNodes.some(({ selectionSet }) => holds(selectionSet));
}
