import type { TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useToast, useWords } from "@vas/ui";
import { messages } from "../messages.ts";
import { isRefusal, sendCommand } from "./send-command.ts";

/**
 * Takes an act back by the command that does its opposite, also when the dialog of the act is gone. It is a command like any
 * other, on the version that the act left behind: where somebody has changed the thing since, or the way back is closed, it
 * is refused, and a message says so.
 * @param onUndone for what the answer of the command does not bring along
 */
export function useUndo<Data extends object, Variables extends { readonly idempotencyKey: string }>(
  mutation: TypedDocumentNode<Data, Variables>,
  onUndone: () => void = () => undefined,
): (given: Omit<Variables, "idempotencyKey">) => () => void {
  const { t } = useWords();
  const client = useApolloClient();
  const toast = useToast();
  async function undo(given: Omit<Variables, "idempotencyKey">): Promise<void> {
    const variables = { ...given, idempotencyKey: crypto.randomUUID() } as unknown as Variables;
    try {
      const answer = await sendCommand(client, mutation, variables);
      if (isRefusal(answer)) return toast({ message: `${t(messages.notUndone)} ${answer.message}`, tone: "error" });
      toast({ message: t(messages.undone) });
      onUndone();
    } catch {
      toast({ message: `${t(messages.notUndone)} ${t(messages.checkUndone)}`, tone: "error" });
    }
  }
  return (given) => () => void undo(given);
}
