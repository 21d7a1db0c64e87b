import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";

/**
 * The names of the root fields that an operation asks for, each once and in order, through however many fragments: what is
 * asked for does not depend on where in the document it is written.
 */
export function rootFieldNames(document: DocumentNode, { selectionSet }: OperationDefinitionNode): readonly string[] {
  const fragments = fragmentsOf(document);
  const names = new Set<string>();
  // A fragment counts once: neither one that spreads itself nor a chain that doubles at each step costs time.
  const spread = new Set<string>();
  const waiting: SelectionNode[] = [...selectionSet.selections];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    switch (node.kind) {
      case Kind.FIELD:
        names.add(node.name.value);
        break;
      case Kind.INLINE_FRAGMENT:
        waiting.push(...node.selectionSet.selections);
        break;
      case Kind.FRAGMENT_SPREAD:
        if (!spread.has(node.name.value)) waiting.push(...selectionsOf(fragments.get(node.name.value)));
        spread.add(node.name.value);
        break;
    }
  }
  return [...names].toSorted();
}

/** The fragments of a document by name. */
export function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function selectionsOf(fragment: FragmentDefinitionNode | undefined): readonly SelectionNode[] {
  return fragment?.selectionSet.selections ?? [];
}
