import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Button, DescriptionList, Panel, StatusTag, useToast, useWords, type Fact } from "@vas/ui";
import { useCodes } from "../../app/codes.ts";
import { AppLink } from "../../app/links.tsx";
import { statusTone } from "../status-tone.ts";
import { messages } from "./messages.ts";
import { ReferralActs } from "./ReferralActs.tsx";
import { ReferralAside_ReferralFragmentDoc, type ReferralAside_ReferralFragment } from "./ReferralAside.generated.ts";

export type ReferralAsideProps = {
  readonly referral: FragmentType<typeof ReferralAside_ReferralFragmentDoc>;
  readonly onStale: () => Promise<void>;
};

/** How far the referral has come, what is due, and what comes next. */
export function ReferralAside({ referral: from, onStale }: ReferralAsideProps) {
  const { data: referral } = useSuspenseFragment({
    fragment: ReferralAside_ReferralFragmentDoc,
    fragmentName: "ReferralAside_referral",
    from,
  });
  return (
    <>
      <StatePanel referral={referral} />
      <DecisionsPanel referral={referral} />
      <ReferralActs referral={referral} onStale={onStale} />
    </>
  );
}

type Props = { readonly referral: ReferralAside_ReferralFragment };

function StatePanel({ referral }: Props) {
  const { t, format } = useWords();
  const codes = useCodes();
  const { reference, status, daysWaiting, assignee, supplement, withdrawnOn } = referral;
  const facts: readonly Fact[] = [
    {
      term: t(messages.state),
      value: <StatusTag tone={statusTone(status)}>{codes.label("referralStatus", status)}</StatusTag>,
    },
    { term: t(messages.handler), value: assignee?.name ?? t(messages.nobody) },
    ...(daysWaiting === null ? [] : [{ term: t(messages.waiting), value: t(messages.days, { days: daysWaiting }) }]),
    ...(withdrawnOn ? [{ term: t(messages.withdrawnOn), value: format.date(withdrawnOn) }] : []),
  ];
  return (
    <Panel title={t(messages.state)} actions={<CopyReference reference={reference} />}>
      <DescriptionList facts={facts} />
      {supplement && (
        <p>
          {`${t(messages.supplementDue)} ${format.date(supplement.dueOn)} `}
          {supplement.isLate && <StatusTag tone="error">{t(messages.late)}</StatusTag>}
        </p>
      )}
    </Panel>
  );
}

function CopyReference({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const toast = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(reference);
    toast({ message: t(messages.copied) });
  };
  return (
    <Button variant="quiet" onPress={copy}>
      {t(messages.copy)}
    </Button>
  );
}

function DecisionsPanel({ referral: { id, decisions } }: Props) {
  const { t, format } = useWords();
  const codes = useCodes();
  if (decisions.length === 0) return null;
  return (
    <Panel title={t(messages.decisions)}>
      <ul className="people-list">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <span>{`${codes.label("outcome", decision.outcome)}: ${codes.label("decisionStatus", decision.status)}`}</span>
            {decision.decidedOn && <span>{` (${format.date(decision.decidedOn)})`}</span>}
          </li>
        ))}
      </ul>
      <AppLink to="/referrals/$id/admission" params={{ id }}>
        {t(messages.openDecision)}
      </AppLink>
    </Panel>
  );
}
