import type { FragmentType } from "@apollo/client";
import { useQuery, useSuspenseFragment } from "@apollo/client/react";
import { useToast, useWords } from "@vas/ui";
import { decisionMessages } from "../admission/decision-messages.ts";
import { ReturnDialog } from "../admission/DecisionDialogs.tsx";
import { ConfirmProposal, DecisionProposal } from "../admission/DecisionProposal.tsx";
import { EndingLetterDocument, type Letter_LetterFragment } from "../admission/Letter.generated.ts";
import { CommandNotice } from "../app/commands/CommandNotice.tsx";
import { useCommand } from "../app/commands/use-command.ts";
import { EndingDecisionFacts, useEndingDecision, type EndingDecision } from "./EndingDecisionFacts.tsx";
import { EndingProposal_EndingFragmentDoc } from "./EndingProposal.generated.ts";
import { ConfirmEndingDocument, ReturnEndingDocument } from "./EndingCommands.generated.ts";
import { messages } from "./messages.ts";

type Props = {
  readonly ending: FragmentType<typeof EndingProposal_EndingFragmentDoc>;
  readonly decision: EndingDecision;
  /** Reads the screen again: somebody changed something under it. */
  readonly onStale: () => void;
};

/** A proposal to end assistance before the person who decides. */
export function EndingProposal({ ending: from, decision: fromDecision, onStale }: Props) {
  const { data: ending } = useSuspenseFragment({ fragment: EndingProposal_EndingFragmentDoc, from });
  const decision = useEndingDecision(fromDecision);
  const variables = { decision: decision.id };
  const { data } = useQuery(EndingLetterDocument, { variables, fetchPolicy: "no-cache" });
  const letter = data?.endingLetter ?? undefined;
  const acting = { decision: fromDecision, onStale };
  return (
    <DecisionProposal
      decision={decision}
      facts={<EndingDecisionFacts decision={fromDecision} />}
      changes={ending.changes}
      letter={letter}
      confirming={(onClose) => (
        <Confirming {...acting} seenCustomerVersion={ending.customer.version} letter={letter} onClose={onClose} />
      )}
      returning={(onClose, isOwn) => <Returning {...acting} isOwn={isOwn} onClose={onClose} />}
    />
  );
}

type ActProps = Omit<Props, "ending"> & { readonly onClose: () => void };

type ConfirmingProps = ActProps & {
  readonly seenCustomerVersion: number;
  readonly letter: Letter_LetterFragment | undefined;
};

function Confirming({ decision: from, seenCustomerVersion, letter, onStale, onClose }: ConfirmingProps) {
  const { t, format } = useWords();
  const toast = useToast();
  const { id, version, aftercareUntil, corrects } = useEndingDecision(from);
  const confirm = useCommand(ConfirmEndingDocument);
  const consequence = aftercareUntil
    ? t(messages.consequenceAftercare, { day: format.date(aftercareUntil) })
    : t(messages.consequence);
  const input = { decision: id, expectedVersion: version, seenCustomerVersion };
  return (
    <ConfirmProposal
      command={confirm}
      letter={letter}
      consequence={corrects ? t(decisionMessages.consequenceCorrection) : consequence}
      onClose={onClose}
      onStale={onStale}
      onConfirm={(seeAgain) =>
        confirm.send(
          { input },
          {
            EndingChanged: () => toast({ message: t(decisionMessages.confirmed) }),
            CustomerChangedSince: seeAgain,
            StaleVersion: seeAgain,
            NotProposed: seeAgain,
          },
        )
      }
    />
  );
}

function Returning({ decision: from, isOwn, onStale, onClose }: ActProps & { readonly isOwn: boolean }) {
  const { t } = useWords();
  const toast = useToast();
  const { id, version } = useEndingDecision(from);
  const command = useCommand(ReturnEndingDocument);
  return (
    <ReturnDialog
      onClose={onClose}
      isOwn={isOwn}
      isPending={command.isPending}
      notice={<CommandNotice command={command} />}
      onSend={({ reason }, onInvalid) =>
        command.send(
          { input: { decision: id, expectedVersion: version, reason } },
          {
            EndingChanged: () => toast({ message: t(decisionMessages.returned) }),
            InvalidField: onInvalid,
            StaleVersion: onStale,
          },
        )
      }
    />
  );
}
