import { useQuery } from "@apollo/client/react";
import { Button, Cluster, Notice, Panel, Skeleton, Stack, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { decisionMessages } from "../admission/decision-messages.ts";
import { ServiceDialog } from "../admission/DecisionDialogs.tsx";
import { EndingLetterDocument } from "../admission/Letter.generated.ts";
import { LetterPane, PrintableLetter } from "../admission/Letter.tsx";
import { CommandNotice } from "../app/commands/CommandNotice.tsx";
import { useCommand } from "../app/commands/use-command.ts";
import { useTitleFocus } from "../app/use-title-focus.ts";
import { RecordEndingServiceDocument } from "./EndingCommands.generated.ts";
import { EndingDecisionFacts, useEndingDecision, type EndingDecision } from "./EndingDecisionFacts.tsx";

type Props = { readonly decision: EndingDecision; readonly onCorrect: () => void };

/** A decision in force: what it says, its letter, its service, and the way to correct it. */
export function EndingDecided({ decision, onCorrect }: Props) {
  const { t } = useWords();
  const { id, version, hasLetter, availableActions } = useEndingDecision(decision);
  const [isServing, setServing] = useState(false);
  useTitleFocus(String(version));
  return (
    <div className="decision-columns">
      <Stack gap="m">
        <Panel title={t(decisionMessages.decision)}>
          <EndingDecisionFacts decision={decision} />
        </Panel>
        <Cluster>
          {availableActions.includes("recordService") && (
            <Button onPress={() => setServing(true)}>{t(decisionMessages.service)}</Button>
          )}
          {availableActions.includes("correct") && (
            <Button variant="secondary" onPress={onCorrect}>
              {t(decisionMessages.correct)}
            </Button>
          )}
        </Cluster>
        {isServing && <Serving decision={decision} onClose={() => setServing(false)} />}
      </Stack>
      <LetterPane label={t(decisionMessages.letter)}>
        {hasLetter ? <LoadedLetter key={version} id={id} /> : <Notice title={t(decisionMessages.noLetter)} />}
      </LetterPane>
    </div>
  );
}

function LoadedLetter({ id }: { readonly id: string }) {
  const { data } = useQuery(EndingLetterDocument, { variables: { decision: id }, fetchPolicy: "no-cache" });
  return data?.endingLetter ? <PrintableLetter letter={data.endingLetter} /> : <Skeleton lines={10} />;
}

type ServingProps = { readonly decision: EndingDecision; readonly onClose: () => void };

function Serving({ decision: from, onClose }: ServingProps) {
  const { t } = useWords();
  const toast = useToast();
  const { id, version, decidedOn } = useEndingDecision(from);
  const command = useCommand(RecordEndingServiceDocument);
  return (
    <ServiceDialog
      onClose={onClose}
      decidedOn={decidedOn ?? ""}
      isPending={command.isPending}
      notice={<CommandNotice command={command} />}
      onSend={({ servedOn }, onInvalid) =>
        command.send(
          { input: { decision: id, expectedVersion: version, servedOn } },
          {
            EndingChanged: () => {
              toast({ message: t(decisionMessages.servedToast) });
              onClose();
            },
            InvalidField: onInvalid,
          },
        )
      }
    />
  );
}
