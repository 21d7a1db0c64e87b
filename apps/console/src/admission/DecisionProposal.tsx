import { Button, Cluster, Notice, Panel, Skeleton, Stack, useWords } from "@vas/ui";
import { useState, type ReactNode } from "react";
import { CommandNotice } from "../app/commands/CommandNotice.tsx";
import type { Command } from "../app/commands/use-command.ts";
import { useSession } from "../app/session/SessionProvider.tsx";
import { decisionMessages as messages } from "./decision-messages.ts";
import { ConfirmDialog } from "./DecisionDialogs.tsx";
import { ChangesPanel, type DecisionChange } from "./DecisionParts.tsx";
import type { Letter_LetterFragment } from "./Letter.generated.ts";
import { Letter, LetterPane } from "./Letter.tsx";

/** What the two acts on a proposal need to know of it. */
export type Proposed = {
  readonly proposer?: { readonly id: string } | null | undefined;
  readonly availableActions: readonly string[];
  readonly whyNot: readonly { readonly action: string; readonly reason: string }[];
};

export type Dialogs = {
  readonly confirming: (onClose: () => void) => ReactNode;
  /** `isOwn`: the person who looks wrote the proposal, and takes it back rather than returns it. */
  readonly returning: (onClose: () => void, isOwn: boolean) => ReactNode;
};

type Props = Dialogs & {
  readonly decision: Proposed;
  readonly facts: ReactNode;
  readonly changes: readonly DecisionChange[];
  /** Undefined while it is being composed. */
  readonly letter: Letter_LetterFragment | undefined;
};

/** A proposal before the person who decides: what it says, what has changed since, the letter, and the two acts. */
export function DecisionProposal({ decision, facts, changes, letter, confirming, returning }: Props) {
  const { t } = useWords();
  return (
    <div className="decision-columns">
      <Stack gap="m">
        <Panel title={t(messages.proposal)}>{facts}</Panel>
        <ChangesPanel changes={changes} />
        <ProposalActs decision={decision} confirming={confirming} returning={returning} />
      </Stack>
      <LetterPane label={t(messages.letter)}>
        {letter ? <Letter letter={letter} /> : <Skeleton lines={10} />}
      </LetterPane>
    </div>
  );
}

type ActsProps = Dialogs & { readonly decision: Proposed };

function ProposalActs({ decision: { proposer, availableActions, whyNot }, confirming, returning }: ActsProps) {
  const { t } = useWords();
  const isOwn = useIsMe(proposer);
  const [open, setOpen] = useState<"confirm" | "return">();
  const why = whyNot.find(({ action }) => action === "confirm")?.reason;
  const close = () => setOpen(undefined);
  return (
    <Stack gap="s">
      {why && <Notice title={t(messages.waiting, { reason: why })} />}
      <Cluster>
        {availableActions.includes("confirm") && (
          <Button onPress={() => setOpen("confirm")}>{t(messages.confirm)}</Button>
        )}
        {availableActions.includes("return") && (
          <Button variant="secondary" onPress={() => setOpen("return")}>
            {t(isOwn ? messages.takeBack : messages.return)}
          </Button>
        )}
      </Cluster>
      {open === "confirm" && confirming(close)}
      {open === "return" && returning(close, isOwn)}
    </Stack>
  );
}

function useIsMe(person: Proposed["proposer"]): boolean {
  const { session } = useSession();
  return person?.id === session.id;
}

type SeeAgain = (answer: { readonly message: string }) => void;

type ConfirmingProps = {
  readonly command: Pick<Command<never, never>, "refusal" | "failure">;
  readonly letter: Letter_LetterFragment | undefined;
  /** What the decision does, besides coming into force. */
  readonly consequence: string;
  readonly onClose: () => void;
  /** Decides; `seeAgain` takes the refusals that say that what was looked at is no longer so. */
  readonly onConfirm: (seeAgain: SeeAgain) => Promise<void>;
  /** Reads the screen again: somebody changed something under it. */
  readonly onStale: () => void;
};

/** The last look before a decision. Where something changed under it, it says so and shows what holds now. */
export function ConfirmProposal({ command, letter, consequence, onClose, onConfirm, onStale }: ConfirmingProps) {
  const [changed, setChanged] = useState<string>();
  const seeAgain: SeeAgain = ({ message }) => {
    setChanged(message);
    onStale();
  };
  return (
    <ConfirmDialog
      onClose={onClose}
      letter={letter}
      consequence={consequence}
      notice={
        <>
          {changed && <Notice tone="warning" title={changed} />}
          <CommandNotice command={command} />
        </>
      }
      onConfirm={() => onConfirm(seeAgain)}
    />
  );
}
