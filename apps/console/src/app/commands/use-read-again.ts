import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";

export type ReadAgain<Variables> = {
  readonly variables: Variables;
  /** As the screen reads it: what it has from no cache is put into none. */
  readonly fetchPolicy?: "network-only" | "no-cache";
};

/**
 * Reads once more what a screen is about, and leaves the screen as it is meanwhile and where no answer comes: what is being
 * written there stays. Rejects with why there is no answer.
 */
export function useReadAgain<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  { variables, fetchPolicy = "network-only" }: ReadAgain<Variables>,
): () => Promise<Data | undefined> {
  const client = useApolloClient();
  return async () => (await client.query<unknown>({ query, variables, fetchPolicy })).data as Data | undefined;
}
