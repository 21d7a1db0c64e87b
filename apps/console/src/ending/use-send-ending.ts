import { useCommand, type Command, type Handlers } from "../app/commands/use-command.ts";
import type { EndingContentInput } from "../schema.generated.ts";
import {
  CorrectEndingDocument,
  ProposeEndingDocument,
  ReviseEndingDocument,
  type ProposeEndingMutation,
} from "./EndingCommands.generated.ts";

/** What is written: a first proposal on a customership, a returned one anew, or a correction of a decision in force. */
export type Writing =
  | { readonly kind: "propose"; readonly customer: string; readonly expectedVersion: number }
  | { readonly kind: "revise" | "correct"; readonly decision: string; readonly expectedVersion: number };

export type SendEnding = {
  readonly command: Pick<Command<never, never>, "isPending" | "refusal" | "failure" | "dismiss">;
  readonly send: (content: EndingContentInput, handlers: Handlers<ProposeEndingMutation>) => Promise<void>;
};

/** Sends what was written by the command that fits; the three answer alike. */
export function useSendEnding(writing: Writing): SendEnding {
  const propose = useCommand(ProposeEndingDocument);
  const revise = useCommand(ReviseEndingDocument);
  const correct = useCommand(CorrectEndingDocument);
  switch (writing.kind) {
    case "propose": {
      const { customer, expectedVersion } = writing;
      return {
        command: propose,
        send: (content, handlers) => propose.send({ input: { customer, expectedVersion, content } }, handlers),
      };
    }
    case "revise":
    case "correct": {
      const { decision, expectedVersion } = writing;
      const command = writing.kind === "revise" ? revise : correct;
      return {
        command,
        send: (content, handlers) => command.send({ input: { decision, expectedVersion, content } }, handlers),
      };
    }
  }
}
