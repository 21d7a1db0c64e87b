import type { FragmentType } from "@apollo/client";
import { useQuery, useSuspenseFragment } from "@apollo/client/react";
import { useToast, useWords } from "@vas/ui";
import { CommandNotice } from "../app/commands/CommandNotice.tsx";
import { useCommand } from "../app/commands/use-command.ts";
import { AdmissionDecisionFacts, useAdmissionDecision, type AdmissionDecision } from "./AdmissionDecisionFacts.tsx";
import { AdmissionProposal_AdmissionFragmentDoc } from "./AdmissionProposal.generated.ts";
import { ConfirmAdmissionDocument, ReturnAdmissionDocument } from "./AdmissionCommands.generated.ts";
import { decisionMessages } from "./decision-messages.ts";
import { ReturnDialog } from "./DecisionDialogs.tsx";
import { ConfirmProposal, DecisionProposal } from "./DecisionProposal.tsx";
import { AdmissionLetterDocument, type Letter_LetterFragment } from "./Letter.generated.ts";
import { messages } from "./messages.ts";

type Props = {
  readonly admission: FragmentType<typeof AdmissionProposal_AdmissionFragmentDoc>;
  readonly decision: AdmissionDecision;
  /** Reads the screen again: somebody changed something under it. */
  readonly onStale: () => void;
};

/** A proposal of admission before the person who decides. */
export function AdmissionProposal({ admission: from, decision: fromDecision, onStale }: Props) {
  const { data: admission } = useSuspenseFragment({ fragment: AdmissionProposal_AdmissionFragmentDoc, from });
  const decision = useAdmissionDecision(fromDecision);
  const variables = { decision: decision.id };
  const { data } = useQuery(AdmissionLetterDocument, { variables, fetchPolicy: "no-cache" });
  const letter = data?.admissionLetter ?? undefined;
  const acting = { decision: fromDecision, onStale };
  return (
    <DecisionProposal
      decision={decision}
      facts={<AdmissionDecisionFacts decision={fromDecision} />}
      changes={admission.changes}
      letter={letter}
      confirming={(onClose) => (
        <Confirming {...acting} seenReferralVersion={admission.referral.version} letter={letter} onClose={onClose} />
      )}
      returning={(onClose, isOwn) => <Returning {...acting} isOwn={isOwn} onClose={onClose} />}
    />
  );
}

type ActProps = Omit<Props, "admission"> & { readonly onClose: () => void };

type ConfirmingProps = ActProps & {
  readonly seenReferralVersion: number;
  readonly letter: Letter_LetterFragment | undefined;
};

function Confirming({ decision: from, seenReferralVersion, letter, onStale, onClose }: ConfirmingProps) {
  const { t } = useWords();
  const toast = useToast();
  const { id, version, outcome, corrects } = useAdmissionDecision(from);
  const confirm = useCommand(ConfirmAdmissionDocument);
  const consequence = outcome === "positive" ? messages.consequencePositive : messages.consequenceNegative;
  const input = { decision: id, expectedVersion: version, seenReferralVersion };
  return (
    <ConfirmProposal
      command={confirm}
      letter={letter}
      consequence={t(corrects ? decisionMessages.consequenceCorrection : consequence)}
      onClose={onClose}
      onStale={onStale}
      onConfirm={(seeAgain) =>
        confirm.send(
          { input },
          {
            AdmissionChanged: () => toast({ message: t(decisionMessages.confirmed) }),
            ReferralChangedSince: seeAgain,
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
  const { id, version } = useAdmissionDecision(from);
  const command = useCommand(ReturnAdmissionDocument);
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
            AdmissionChanged: () => toast({ message: t(decisionMessages.returned) }),
            InvalidField: onInvalid,
            StaleVersion: onStale,
          },
        )
      }
    />
  );
}
