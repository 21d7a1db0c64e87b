import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useWords, type Fact } from "@vas/ui";
import { DecisionFacts } from "../admission/DecisionParts.tsx";
import { useCodes } from "../app/codes.ts";
import {
  EndingDecisionFacts_DecisionFragmentDoc,
  type EndingDecisionFacts_DecisionFragment,
} from "./EndingDecisionFacts.generated.ts";
import { messages } from "./messages.ts";

export type EndingDecision = FragmentType<typeof EndingDecisionFacts_DecisionFragmentDoc>;

/** A decision as the components of this folder read it. */
export function useEndingDecision(from: EndingDecision): EndingDecisionFacts_DecisionFragment {
  return useSuspenseFragment({ fragment: EndingDecisionFacts_DecisionFragmentDoc, from }).data;
}

type HearingProps = { readonly hearing: NonNullable<EndingDecisionFacts_DecisionFragment["hearing"]> };

function HearingText({ hearing: { heardOn, text } }: HearingProps) {
  const { t, format } = useWords();
  return (
    <>
      <p>{heardOn ? t(messages.heard, { day: format.date(heardOn) }) : t(messages.notHeard)}</p>
      <p className="decision-text">{text}</p>
    </>
  );
}

/** What a decision on ending says, and how far it has come. */
export function EndingDecisionFacts({ decision: from }: { readonly decision: EndingDecision }) {
  const { t, format } = useWords();
  const { label } = useCodes();
  const decision = useEndingDecision(from);
  const { ground, assessment, hearing, returnWay, aftercareUntil, immediateEnforcement } = decision;
  const said: readonly Fact[] = [
    { term: t(messages.ground), value: label("endingGround", ground) },
    ...(returnWay ? [{ term: t(messages.returnWay), value: label("returnWay", returnWay) }] : []),
    ...(assessment ? [{ term: t(messages.assessment), value: <p className="decision-text">{assessment}</p> }] : []),
    ...(hearing ? [{ term: t(messages.hearing), value: <HearingText hearing={hearing} /> }] : []),
    {
      term: t(messages.aftercare),
      value: aftercareUntil ? format.date(aftercareUntil) : t(messages.noAftercare),
    },
    {
      term: t(messages.enforcement),
      value: t(immediateEnforcement ? messages.enforcedAtOnce : messages.enforcedWhenFinal),
    },
  ];
  return <DecisionFacts decision={decision} before={said} />;
}
