import type { FragmentType } from "@apollo/client";
import { useQuery, useSuspenseFragment } from "@apollo/client/react";
import { Button, Cluster, Notice, Panel, Skeleton, Stack, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { decisionMessages } from "../admission/decision-messages.ts";
import { ConfirmDialog, ReturnDialog } from "../admission/DecisionDialogs.tsx";
import { ChangesPanel } from "../admission/DecisionParts.tsx";
import { EndingLetterDocument } from "../admission/Letter.generated.ts";
import { Letter, LetterPane } from "../admission/Letter.tsx";
import { CommandNotice } from "../app/commands/CommandNotice.tsx";
import { useCommand } from "../app/commands/use-command.ts";
import { useSession } from "../app/session/SessionProvider.tsx";
import { EndingDecisionFacts, useEndingDecision, type EndingDecision } from "./EndingDecisionFacts.tsx";
import {
  ConfirmEndingDocument,
  EndingProposal_EndingFragmentDoc,
  ReturnEndingDocument,
} from "./EndingProposal.generated.ts";
import { messages } from "./messages.ts";

type Props = {
  readonly ending: FragmentType<typeof EndingProposal_EndingFragmentDoc>;
  readonly decision: EndingDecision;
  /** Reads the screen again: somebody changed something under it. */
  readonly onStale: () => void;
};

/** A proposal before the person who decides: what it says, what has changed since, the letter, and the two acts. */
export function EndingProposal({ ending: from, decision, onStale }: Props) {
  const { t } = useWords();
  const { data: ending } = useSuspenseFragment({ fragment: EndingProposal_EndingFragmentDoc, from });
  const { id } = useEndingDecision(decision);
  const { data } = useQuery(EndingLetterDocument, { variables: { decision: id }, fetchPolicy: "no-cache" });
  const letter = data?.endingLetter ?? undefined;
  return (
    <div className="decision-columns">
      <Stack gap="m">
        <Panel title={t(decisionMessages.proposal)}>
          <EndingDecisionFacts decision={decision} />
        </Panel>
        <ChangesPanel changes={ending.changes} />
        <ProposalActs
          decision={decision}
          seenCustomerVersion={ending.customer.version}
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
  readonly decision: EndingDecision;
  readonly seenCustomerVersion: number;
  readonly letter: Parameters<typeof ConfirmDialog>[0]["letter"];
  readonly onStale: () => void;
};

function ProposalActs({ decision: from, seenCustomerVersion, letter, onStale }: ActsProps) {
  const { t } = useWords();
  const isOwn = useOwnProposal(from);
  const [open, setOpen] = useState<"confirm" | "return">();
  const { availableActions, whyNot } = useEndingDecision(from);
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
          seenCustomerVersion={seenCustomerVersion}
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
function useOwnProposal(from: EndingDecision): boolean {
  const { session } = useSession();
  const { proposer } = useEndingDecision(from);
  return proposer?.id === session.id;
}

type ConfirmingProps = ActsProps & { readonly onClose: () => void };

function Confirming({ decision: from, seenCustomerVersion, letter, onStale, onClose }: ConfirmingProps) {
  const { t, format } = useWords();
  const toast = useToast();
  const { id, version, aftercareUntil, corrects } = useEndingDecision(from);
  const [changed, setChanged] = useState<string>();
  const confirm = useCommand(ConfirmEndingDocument);
  const seeAgain = ({ message }: { readonly message: string }) => {
    setChanged(message);
    onStale();
  };
  const consequence = aftercareUntil
    ? t(messages.consequenceAftercare, { day: format.date(aftercareUntil) })
    : t(messages.consequence);
  return (
    <ConfirmDialog
      onClose={onClose}
      letter={letter}
      consequence={corrects ? t(decisionMessages.consequenceCorrection) : consequence}
      notice={
        <>
          {changed && <Notice tone="warning" title={changed} />}
          <CommandNotice command={confirm} />
        </>
      }
      onConfirm={() =>
        confirm.send(
          { input: { decision: id, expectedVersion: version, seenCustomerVersion } },
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

type ReturningProps = {
  readonly decision: EndingDecision;
  readonly isOwn: boolean;
  readonly onStale: () => void;
  readonly onClose: () => void;
};

function Returning({ decision: from, isOwn, onStale, onClose }: ReturningProps) {
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
