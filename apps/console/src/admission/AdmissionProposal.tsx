import type { FragmentType } from "@apollo/client";
import { useQuery, useSuspenseFragment } from "@apollo/client/react";
import { Button, Cluster, Notice, Panel, Skeleton, Stack, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { CommandNotice } from "../app/commands/CommandNotice.tsx";
import { useCommand } from "../app/commands/use-command.ts";
import { useSession } from "../app/session/SessionProvider.tsx";
import { AdmissionDecisionFacts, useAdmissionDecision, type AdmissionDecision } from "./AdmissionDecisionFacts.tsx";
import {
  AdmissionProposal_AdmissionFragmentDoc,
  ConfirmAdmissionDocument,
  ReturnAdmissionDocument,
} from "./AdmissionProposal.generated.ts";
import { decisionMessages } from "./decision-messages.ts";
import { ConfirmDialog, ReturnDialog } from "./DecisionDialogs.tsx";
import { ChangesPanel } from "./DecisionParts.tsx";
import { AdmissionLetterDocument } from "./Letter.generated.ts";
import { Letter, LetterPane } from "./Letter.tsx";
import { messages } from "./messages.ts";

type Props = {
  readonly admission: FragmentType<typeof AdmissionProposal_AdmissionFragmentDoc>;
  readonly decision: AdmissionDecision;
  /** Reads the screen again: somebody changed something under it. */
  readonly onStale: () => void;
};

/** A proposal before the person who decides: what it says, what has changed since, the letter, and the two acts. */
export function AdmissionProposal({ admission: from, decision, onStale }: Props) {
  const { t } = useWords();
  const { data: admission } = useSuspenseFragment({ fragment: AdmissionProposal_AdmissionFragmentDoc, from });
  const { id } = useAdmissionDecision(decision);
  const { data } = useQuery(AdmissionLetterDocument, { variables: { decision: id }, fetchPolicy: "no-cache" });
  const letter = data?.admissionLetter ?? undefined;
  return (
    <div className="decision-columns">
      <Stack gap="m">
        <Panel title={t(decisionMessages.proposal)}>
          <AdmissionDecisionFacts decision={decision} />
        </Panel>
        <ChangesPanel changes={admission.changes} />
        <ProposalActs
          decision={decision}
          seenReferralVersion={admission.referral.version}
          letter={letter}
          onStale={onStale}
        />
      </Stack>
      <LetterPane label={t(decisionMessages.letter)}>
        {letter ? <Letter letter={letter} /> : <Skeleton lines={10} />}
      </LetterPane>
    </div>
  );
}

type ActsProps = {
  readonly decision: AdmissionDecision;
  readonly seenReferralVersion: number;
  readonly letter: Parameters<typeof ConfirmDialog>[0]["letter"];
  readonly onStale: () => void;
};

function ProposalActs({ decision: from, seenReferralVersion, letter, onStale }: ActsProps) {
  const { t } = useWords();
  const isOwn = useOwnProposal(from);
  const [open, setOpen] = useState<"confirm" | "return">();
  const { availableActions, whyNot } = useAdmissionDecision(from);
  const why = whyNot.find(({ action }) => action === "confirm")?.reason;
  const close = () => setOpen(undefined);
  return (
    <Stack gap="s">
      {why && <Notice title={t(decisionMessages.waiting, { reason: why })} />}
      <Cluster>
        {availableActions.includes("confirm") && (
          <Button onPress={() => setOpen("confirm")}>{t(decisionMessages.confirm)}</Button>
        )}
        {availableActions.includes("return") && (
          <Button variant="secondary" onPress={() => setOpen("return")}>
            {t(isOwn ? decisionMessages.takeBack : decisionMessages.return)}
          </Button>
        )}
      </Cluster>
      {open === "confirm" && (
        <Confirming
          decision={from}
          seenReferralVersion={seenReferralVersion}
          letter={letter}
          onStale={onStale}
          onClose={close}
        />
      )}
      {open === "return" && <Returning decision={from} isOwn={isOwn} onStale={onStale} onClose={close} />}
    </Stack>
  );
}

/** Did the person who looks write the proposal? */
function useOwnProposal(from: AdmissionDecision): boolean {
  const { session } = useSession();
  const { proposer } = useAdmissionDecision(from);
  return proposer?.id === session.id;
}

type ConfirmingProps = ActsProps & { readonly onClose: () => void };

function Confirming({ decision: from, seenReferralVersion, letter, onStale, onClose }: ConfirmingProps) {
  const { t } = useWords();
  const toast = useToast();
  const { id, version, outcome, corrects } = useAdmissionDecision(from);
  const [changed, setChanged] = useState<string>();
  const confirm = useCommand(ConfirmAdmissionDocument);
  const seeAgain = ({ message }: { readonly message: string }) => {
    setChanged(message);
    onStale();
  };
  const consequence = outcome === "positive" ? messages.consequencePositive : messages.consequenceNegative;
  return (
    <ConfirmDialog
      onClose={onClose}
      letter={letter}
      consequence={t(corrects ? decisionMessages.consequenceCorrection : consequence)}
      notice={
        <>
          {changed && <Notice tone="warning" title={changed} />}
          <CommandNotice command={confirm} />
        </>
      }
      onConfirm={() =>
        confirm.send(
          { input: { decision: id, expectedVersion: version, seenReferralVersion } },
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

type ReturningProps = {
  readonly decision: AdmissionDecision;
  readonly isOwn: boolean;
  readonly onStale: () => void;
  readonly onClose: () => void;
};

function Returning({ decision: from, isOwn, onStale, onClose }: ReturningProps) {
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
