import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { fieldLabels } from "@vas/domain/vocabulary";
import { StatusTag, useWords, type Fact } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import {
  AdmissionDecisionFacts_DecisionFragmentDoc,
  type AdmissionDecisionFacts_DecisionFragment,
} from "./AdmissionDecisionFacts.generated.ts";
import { DecisionFacts } from "./DecisionParts.tsx";
import { messages } from "./messages.ts";

export type AdmissionDecision = FragmentType<typeof AdmissionDecisionFacts_DecisionFragmentDoc>;

/** A decision as the components of this folder read it. */
export function useAdmissionDecision(from: AdmissionDecision): AdmissionDecisionFacts_DecisionFragment {
  return useSuspenseFragment({ fragment: AdmissionDecisionFacts_DecisionFragmentDoc, from }).data;
}

type FindingProps = { readonly finding: AdmissionDecisionFacts_DecisionFragment["findings"][number] };

function FindingText({ finding: { met, reasons } }: FindingProps) {
  const { t } = useWords();
  return (
    <>
      <StatusTag tone={met ? "success" : "neutral"}>{t(met ? messages.yes : messages.no)}</StatusTag>
      <p className="decision-text">{reasons}</p>
    </>
  );
}

/** What a decision on admission says, and how far it has come. */
export function AdmissionDecisionFacts({ decision: from }: { readonly decision: AdmissionDecision }) {
  const { t } = useWords();
  const { label } = useCodes();
  const decision = useAdmissionDecision(from);
  const { outcome, basis, findings, negativeReason } = decision;
  const said: readonly Fact[] = [
    { term: t(messages.outcome), value: t(messages[outcome]) },
    ...(negativeReason ? [{ term: t(messages.negativeReason), value: label("negativeReason", negativeReason) }] : []),
    ...(basis ? [{ term: t(messages.basis), value: label("basis", basis) }] : []),
    ...findings.map((finding) => ({
      term: t(fieldLabels[finding.name]),
      value: <FindingText finding={finding} />,
    })),
  ];
  return <DecisionFacts decision={decision} before={said} />;
}
