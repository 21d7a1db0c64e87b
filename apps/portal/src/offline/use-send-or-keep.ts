import type { DocumentNode, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { failureOf, isPassing } from "@vas/client";
import { useState } from "react";
import type { Waiting } from "../device/queue.ts";
import { useOffline } from "./OfflineContext.tsx";

/** The server's answer, or that what was done is kept on this device and will be sent. */
export type SentOrKept<Data> = { readonly kind: "answered"; readonly data: Data } | { readonly kind: "kept" };

type Refetched = { readonly refetchQueries?: readonly DocumentNode[] };

function nameOf({ definitions }: DocumentNode): string {
  const [definition] = definitions;
  return definition && "operation" in definition ? (definition.name?.value ?? "") : "";
}

/**
 * A command that is not lost with the network: where the server is out of reach it is kept on the device and sent later, after
 * what was done before it. `send` throws what else goes wrong.
 */
export function useSendOrKeep<Data, Variables extends Waiting["variables"]>(
  document: TypedDocumentNode<Data, Variables>,
  { refetchQueries = [] }: Refetched = {},
) {
  const client = useApolloClient();
  const offline = useOffline();
  const [isPending, setPending] = useState(false);

  async function keep(variables: Variables): Promise<SentOrKept<Data>> {
    await offline.keep(nameOf(document), variables);
    // What the page shows is asked anew, and comes from the device, with this counted in.
    await client.refetchQueries({ include: "active" }).catch(() => undefined);
    return { kind: "kept" };
  }

  async function sendNow(variables: Variables): Promise<SentOrKept<Data>> {
    // In order: nothing overtakes what was done before it.
    if (offline.seen().waiting.length > 0 && (await offline.send()) !== "empty") return keep(variables);
    try {
      const { data } = await client.mutate({ mutation: document, variables, refetchQueries: [...refetchQueries] });
      return { kind: "answered", data: data as Data };
    } catch (error) {
      if (!isPassing(failureOf(error))) throw error;
      offline.connection.note(true);
      return keep(variables);
    }
  }

  async function send(variables: Variables): Promise<SentOrKept<Data>> {
    setPending(true);
    return sendNow(variables).finally(() => setPending(false));
  }
  return { send, isPending };
}
