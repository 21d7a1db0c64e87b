import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { useWords } from "@vas/ui";
import { useState } from "react";
import { legalDayOf } from "../../app/legal-day.ts";
import { Screen } from "../../app/Screen.tsx";
import { NotFound } from "../../app/ScreenStates.tsx";
import { AmendContentForm } from "./AmendContentForm.tsx";
import { AmendPersonForm } from "./AmendPersonForm.tsx";
import { AmendReferral_ReferralFragmentDoc, ReferralToAmendDocument } from "./AmendReferralScreen.generated.ts";
import "../referrals.css";
import { messages } from "./messages.ts";

/** Completes or corrects what a referral tells and who the person is. */
export function AmendReferralScreen() {
  const { id } = useParams({ from: "/shell/referrals/$id/amend" });
  const { data, refetch } = useSuspenseQuery(ReferralToAmendDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  const again = async () => {
    await refetch();
  };
  return data.referral ? <AmendReferral referral={data.referral} onStale={again} /> : <NotFound />;
}

type AmendProps = {
  readonly referral: FragmentType<typeof AmendReferral_ReferralFragmentDoc>;
  readonly onStale: () => Promise<void>;
};

function AmendReferral({ referral: from, onStale }: AmendProps) {
  const { t } = useWords();
  const [today] = useState(() => legalDayOf(new Date()));
  const { data: latest } = useSuspenseFragment({ fragment: AmendReferral_ReferralFragmentDoc, from });
  return (
    <Screen name={t(messages.amend)} title={t(messages.titleOf, { reference: latest.reference })}>
      <AmendPersonForm latest={latest} today={today} onStale={onStale} />
      <AmendContentForm latest={latest} today={today} onStale={onStale} />
    </Screen>
  );
}
