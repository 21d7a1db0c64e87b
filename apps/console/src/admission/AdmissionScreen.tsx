import { useSuspenseQuery } from "@apollo/client/react";
import { getRouteApi } from "@tanstack/react-router";
import { Cluster, EmptyState, Notice, Panel, Stack, useWords } from "@vas/ui";
import { startTransition, useState } from "react";
import { useCodes } from "../app/codes.ts";
import { AppLink } from "../app/links.tsx";
import { Screen } from "../app/Screen.tsx";
import { NotFound } from "../app/ScreenStates.tsx";
import { useTitleFocus } from "../app/use-title-focus.ts";
import { AdmissionDecided } from "./AdmissionDecided.tsx";
import { AdmissionDecisionFacts, useAdmissionDecision, type AdmissionDecision } from "./AdmissionDecisionFacts.tsx";
import { NewAdmissionForm, WrittenAdmissionForm } from "./AdmissionForm.tsx";
import { AdmissionProposal } from "./AdmissionProposal.tsx";
import { AdmissionScreenDocument, type AdmissionScreenQuery } from "./AdmissionScreen.generated.ts";
import { Correcting } from "./Correcting.tsx";
import { decisionMessages } from "./decision-messages.ts";
import { messages } from "./messages.ts";

type Admission = NonNullable<AdmissionScreenQuery["admission"]>;

const route = getRouteApi("/shell/referrals/$id/admission");

/** Is the decision right and complete? */
export function AdmissionScreen() {
  const { t, format } = useWords();
  const { label } = useCodes();
  const { id } = route.useParams();
  const { data, refetch } = useSuspenseQuery(AdmissionScreenDocument, { variables: { referral: id } });
  const { admission } = data;
  if (!admission) return <NotFound />;
  const { referral, person } = admission;
  const { reference, receivedOn, referrerKind } = referral;
  const facts = [
    person.name || t(messages.nameUnknown),
    ...(person.birthDate ? [format.date(person.birthDate)] : []),
    label("referrerKind", referrerKind),
    t(messages.received, { day: format.date(receivedOn) }),
  ];
  return (
    <Screen name={t(messages.titleOf, { reference })} lede={facts.join(" · ")}>
      <p>
        <AppLink to="/referrals/$id" params={{ id }}>
          {t(messages.toReferral, { reference })}
        </AppLink>
      </p>
      <Matter admission={admission} onStale={() => startTransition(() => void refetch())} />
      <History decisions={admission.decisions.filter((one) => one.id !== shownOf(admission)?.id)} />
    </Screen>
  );
}

function shownOf({ open, inForce }: Admission): { readonly id: string } | null | undefined {
  return open ?? inForce;
}

type MatterProps = { readonly admission: Admission; readonly onStale: () => void };

/** What the screen is about now: a proposal to decide or to write anew, a decision in force, or a first proposal to write. */
function Matter({ admission, onStale }: MatterProps) {
  const { open, inForce } = admission;
  useTitleFocus(open ? `${open.id} ${open.status}` : (inForce?.id ?? ""));
  if (open?.status === "proposed") return <AdmissionProposal admission={admission} decision={open} onStale={onStale} />;
  if (open) return <Returned admission={admission} open={open} onStale={onStale} />;
  if (inForce) return <InForce admission={admission} inForce={inForce} onStale={onStale} />;
  return <Unwritten admission={admission} onStale={onStale} />;
}

function Unwritten({ admission, onStale }: MatterProps) {
  const { t } = useWords();
  const { law, canPropose, whyNotPropose } = admission;
  if (canPropose && law.open) return <NewAdmissionForm admission={admission} onStale={onStale} />;
  return <EmptyState title={t(messages.notNow)}>{canPropose ? t(messages.notByNow) : whyNotPropose}</EmptyState>;
}

type InForceProps = MatterProps & { readonly inForce: NonNullable<Admission["inForce"]> };

function InForce({ admission, inForce, onStale }: InForceProps) {
  const [isCorrecting, setCorrecting] = useState(false);
  useTitleFocus(String(isCorrecting));
  if (!isCorrecting) {
    return <AdmissionDecided admission={admission} decision={inForce} onCorrect={() => setCorrecting(true)} />;
  }
  return (
    <Correcting onLeave={() => setCorrecting(false)}>
      <WrittenAdmissionForm admission={admission} written={inForce} writing="correct" onStale={onStale} />
    </Correcting>
  );
}

type ReturnedProps = MatterProps & { readonly open: NonNullable<Admission["open"]> };

/** A returned proposal: why it came back, and the form to write it anew, or what it says to those who only read. */
function Returned({ admission, open, onStale }: ReturnedProps) {
  const { t } = useWords();
  const { returnedBy, returnReason } = useAdmissionDecision(open);
  return (
    <Stack gap="m">
      <Notice tone="warning" title={t(decisionMessages.returnedBy, { name: returnedBy?.name ?? "" })}>
        <p className="decision-text">{returnReason}</p>
      </Notice>
      {open.availableActions.includes("revise") ? (
        <WrittenAdmissionForm admission={admission} written={open} writing="revise" onStale={onStale} />
      ) : (
        <Panel title={t(decisionMessages.proposal)}>
          <AdmissionDecisionFacts decision={open} />
        </Panel>
      )}
    </Stack>
  );
}

type HistoryProps = { readonly decisions: readonly (AdmissionDecision & { readonly id: string })[] };

function History({ decisions }: HistoryProps) {
  const { t } = useWords();
  if (decisions.length === 0) return null;
  return (
    <Panel title={t(decisionMessages.history)}>
      <Cluster>
        {decisions.map((decision) => (
          <AdmissionDecisionFacts key={decision.id} decision={decision} />
        ))}
      </Cluster>
    </Panel>
  );
}
