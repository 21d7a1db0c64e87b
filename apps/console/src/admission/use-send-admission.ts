import { useCommand, type Command, type Handlers } from "../app/commands/use-command.ts";
import type { AdmissionContentInput } from "../schema.generated.ts";
import {
  CorrectAdmissionDocument,
  ProposeAdmissionDocument,
  ReviseAdmissionDocument,
  type ProposeAdmissionMutation,
} from "./AdmissionCommands.generated.ts";

/** What is written: a first proposal on a referral, a returned one anew, or a correction of a decision in force. */
export type Writing =
  | { readonly kind: "propose"; readonly referral: string; readonly expectedVersion: number }
  | { readonly kind: "revise" | "correct"; readonly decision: string; readonly expectedVersion: number };

type AnswerHandlers = Handlers<ProposeAdmissionMutation>;

export type SendAdmission = {
  readonly command: Pick<Command<never, never>, "isPending" | "refusal" | "failure" | "dismiss">;
  readonly send: (content: AdmissionContentInput, handlers: AnswerHandlers) => Promise<void>;
};

/** Sends what was written by the command that fits; the three answer alike. */
export function useSendAdmission(writing: Writing): SendAdmission {
  const propose = useCommand(ProposeAdmissionDocument);
  const revise = useCommand(ReviseAdmissionDocument);
  const correct = useCommand(CorrectAdmissionDocument);
  switch (writing.kind) {
    case "propose": {
      const { referral, expectedVersion } = writing;
      return {
        command: propose,
        send: (content, handlers) => propose.send({ input: { referral, expectedVersion, content } }, handlers),
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
