import type { FragmentType } from "@apollo/client";
import { useQuery, useSuspenseFragment } from "@apollo/client/react";
import { Button, Cluster, Notice, Panel, Skeleton, Stack, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { CommandNotice } from "../app/commands/CommandNotice.tsx";
import { useCommand } from "../app/commands/use-command.ts";
import { AppLink } from "../app/links.tsx";
import { useTitleFocus } from "../app/use-title-focus.ts";
import { AdmissionDecided_AdmissionFragmentDoc } from "./AdmissionDecided.generated.ts";
import { RecordAdmissionServiceDocument } from "./AdmissionCommands.generated.ts";
import { AdmissionDecisionFacts, useAdmissionDecision, type AdmissionDecision } from "./AdmissionDecisionFacts.tsx";
import { decisionMessages } from "./decision-messages.ts";
import { ServiceDialog } from "./DecisionDialogs.tsx";
import { AdmissionLetterDocument } from "./Letter.generated.ts";
import { LetterPane, PrintableLetter } from "./Letter.tsx";
import { messages } from "./messages.ts";

type Props = {
  readonly admission: FragmentType<typeof AdmissionDecided_AdmissionFragmentDoc>;
  readonly decision: AdmissionDecision;
  readonly onCorrect: () => void;
};

/** A decision in force: what it says, its letter, its service, and the way to correct it. */
export function AdmissionDecided({ admission: from, decision, onCorrect }: Props) {
  const { t } = useWords();
  const { data: admission } = useSuspenseFragment({ fragment: AdmissionDecided_AdmissionFragmentDoc, from });
  const { availableActions, version } = useAdmissionDecision(decision);
  useTitleFocus(String(version));
  const [isServing, setServing] = useState(false);
  const { customer } = admission;
  return (
    <div className="decision-columns">
      <Stack gap="m">
        <Panel title={t(decisionMessages.decision)}>
          <AdmissionDecisionFacts decision={decision} />
          {customer && (
            <p>
              <AppLink to="/customers/$id" params={{ id: customer.id }}>
                {t(messages.customer, { reference: customer.reference })}
              </AppLink>
            </p>
          )}
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
      <DecidedLetter decision={decision} />
    </div>
  );
}

/** The letter of a decision, read anew when its service is recorded, for the letter tells it. */
export function DecidedLetter({ decision: from }: { readonly decision: AdmissionDecision }) {
  const { t } = useWords();
  const { id, version, hasLetter } = useAdmissionDecision(from);
  return (
    <LetterPane label={t(decisionMessages.letter)}>
      {hasLetter ? <LoadedLetter key={version} id={id} /> : <Notice title={t(decisionMessages.noLetter)} />}
    </LetterPane>
  );
}

function LoadedLetter({ id }: { readonly id: string }) {
  const { data } = useQuery(AdmissionLetterDocument, { variables: { decision: id }, fetchPolicy: "no-cache" });
  return data?.admissionLetter ? <PrintableLetter letter={data.admissionLetter} /> : <Skeleton lines={10} />;
}

type ServingProps = { readonly decision: AdmissionDecision; readonly onClose: () => void };

function Serving({ decision: from, onClose }: ServingProps) {
  const { t } = useWords();
  const toast = useToast();
  const { id, version, decidedOn } = useAdmissionDecision(from);
  const command = useCommand(RecordAdmissionServiceDocument);
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
            AdmissionChanged: () => {
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
