import { useSuspenseQuery } from "@apollo/client/react";
import { getRouteApi } from "@tanstack/react-router";
import { EmptyState, Notice, Panel, Stack, useWords } from "@vas/ui";
import { startTransition, useState } from "react";
import { Correcting } from "../admission/Correcting.tsx";
import { decisionMessages } from "../admission/decision-messages.ts";
import { useCodes } from "../app/codes.ts";
import { AppLink } from "../app/links.tsx";
import { Screen } from "../app/Screen.tsx";
import { NotFound } from "../app/ScreenStates.tsx";
import { useTitleFocus } from "../app/use-title-focus.ts";
import { EndingDecided } from "./EndingDecided.tsx";
import { EndingDecisionFacts, useEndingDecision, type EndingDecision } from "./EndingDecisionFacts.tsx";
import { NewEndingForm, WrittenEndingForm } from "./EndingForm.tsx";
import { EndingProposal } from "./EndingProposal.tsx";
import { EndingScreenDocument, type EndingScreenQuery } from "./EndingScreen.generated.ts";
import { messages } from "./messages.ts";

type Ending = NonNullable<EndingScreenQuery["ending"]>;

const route = getRouteApi("/shell/customers/$id/ending");

/** May assistance end, on which ground, and what follows? */
export function EndingScreen() {
  const { t } = useWords();
  const { id } = route.useParams();
  const { data, refetch } = useSuspenseQuery(EndingScreenDocument, { variables: { customer: id } });
  const { ending } = data;
  if (!ending) return <NotFound />;
  const { customer, children } = ending;
  const { reference } = customer;
  const shown = ending.open ?? ending.inForce;
  return (
    <Screen name={t(messages.titleOf, { reference })} lede={<Lede ending={ending} />}>
      <p>
        <AppLink to="/customers/$id" params={{ id }}>
          {t(messages.toCustomer, { reference })}
        </AppLink>
      </p>
      {children.length > 0 && <Children references={children.map((child) => child.reference)} />}
      <Matter ending={ending} onStale={() => startTransition(() => void refetch())} />
      <History decisions={ending.decisions.filter((one) => one.id !== shown?.id)} />
    </Screen>
  );
}

function Lede({ ending: { customer, person } }: { readonly ending: Ending }) {
  const { t, format } = useWords();
  const { label } = useCodes();
  const { basis, admittedOn, endedOn } = customer;
  return [
    person.name || t(messages.nameUnknown),
    ...(person.birthDate ? [format.date(person.birthDate)] : []),
    label("basis", basis),
    t(messages.since, { day: format.date(admittedOn) }),
    ...(endedOn ? [t(messages.endedOn, { day: format.date(endedOn) })] : []),
  ].join(" · ");
}

function Children({ references }: { readonly references: readonly string[] }) {
  const { t, format } = useWords();
  return <Notice tone="warning" title={t(messages.children, { references: format.list(references) })} />;
}

type MatterProps = { readonly ending: Ending; readonly onStale: () => void };

/** What the screen is about now: a proposal to decide or to write anew, a decision in force, or a first proposal to write. */
function Matter({ ending, onStale }: MatterProps) {
  const { open, inForce } = ending;
  useTitleFocus(open ? `${open.id} ${open.status}` : (inForce?.id ?? ""));
  if (open?.status === "proposed") return <EndingProposal ending={ending} decision={open} onStale={onStale} />;
  if (open) return <Returned ending={ending} open={open} onStale={onStale} />;
  if (inForce) return <InForce ending={ending} inForce={inForce} onStale={onStale} />;
  return <Unwritten ending={ending} onStale={onStale} />;
}

function Unwritten({ ending, onStale }: MatterProps) {
  const { t } = useWords();
  const { law, canPropose, whyNotPropose } = ending;
  if (canPropose && law.open) return <NewEndingForm ending={ending} onStale={onStale} />;
  return <EmptyState title={t(messages.notNow)}>{whyNotPropose}</EmptyState>;
}

type InForceProps = MatterProps & { readonly inForce: NonNullable<Ending["inForce"]> };

function InForce({ ending, inForce, onStale }: InForceProps) {
  const [isCorrecting, setCorrecting] = useState(false);
  useTitleFocus(String(isCorrecting));
  if (!isCorrecting) return <EndingDecided decision={inForce} onCorrect={() => setCorrecting(true)} />;
  return (
    <Correcting onLeave={() => setCorrecting(false)}>
      <WrittenEndingForm ending={ending} written={inForce} writing="correct" onStale={onStale} />
    </Correcting>
  );
}

type ReturnedProps = MatterProps & { readonly open: NonNullable<Ending["open"]> };

function Returned({ ending, open, onStale }: ReturnedProps) {
  const { t } = useWords();
  const { returnedBy, returnReason } = useEndingDecision(open);
  return (
    <Stack gap="m">
      <Notice tone="warning" title={t(decisionMessages.returnedBy, { name: returnedBy?.name ?? "" })}>
        <p className="decision-text">{returnReason}</p>
      </Notice>
      {open.availableActions.includes("revise") ? (
        <WrittenEndingForm ending={ending} written={open} writing="revise" onStale={onStale} />
      ) : (
        <Panel title={t(decisionMessages.proposal)}>
          <EndingDecisionFacts decision={open} />
        </Panel>
      )}
    </Stack>
  );
}

type HistoryProps = { readonly decisions: readonly (EndingDecision & { readonly id: string })[] };

function History({ decisions }: HistoryProps) {
  const { t } = useWords();
  if (decisions.length === 0) return null;
  return (
    <Panel title={t(decisionMessages.history)}>
      {decisions.map((decision) => (
        <EndingDecisionFacts key={decision.id} decision={decision} />
      ))}
    </Panel>
  );
}
