import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { Cluster, StatusTag, useWords, WithAside } from "@vas/ui";
import { useCodes } from "../../app/codes.ts";
import { Screen } from "../../app/Screen.tsx";
import { NotFound } from "../../app/ScreenStates.tsx";
import { statusTone } from "../status-tone.ts";
import { messages } from "./messages.ts";
import { nameLine } from "./person-line.ts";
import { ReferralAside } from "./ReferralAside.tsx";
import { ReferralFacts } from "./ReferralFacts.tsx";
import { ReferralHistory, SupplementThread } from "./ReferralHistory.tsx";
import { ReferralPeople } from "./ReferralPeople.tsx";
import { ReferralDocument, ReferralFile_ReferralFragmentDoc } from "./ReferralScreen.generated.ts";
import "../referrals.css";
import { SafeContact } from "./SafeContact.tsx";

/** What do we know, and can it be decided? */
export function ReferralScreen() {
  const { id } = useParams({ from: "/shell/referrals/$id" });
  const { data, refetch } = useSuspenseQuery(ReferralDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  if (!data.referral) return <NotFound />;
  const again = async () => {
    await refetch();
  };
  return <ReferralFile referral={data.referral} onStale={again} />;
}

type FileProps = {
  readonly referral: FragmentType<typeof ReferralFile_ReferralFragmentDoc>;
  readonly onStale: () => Promise<void>;
};

function ReferralFile({ referral: from, onStale }: FileProps) {
  const { t } = useWords();
  const codes = useCodes();
  const { data: referral } = useSuspenseFragment({
    fragment: ReferralFile_ReferralFragmentDoc,
    fragmentName: "ReferralFile_referral",
    from,
  });
  const { reference, status, person, acuteDanger, isChild } = referral;
  return (
    <Screen
      name={t(messages.titleOf, { reference })}
      title={`${t(messages.titleOf, { reference })}: ${nameLine(person) ?? t(messages.unnamed)}`}
    >
      <Cluster>
        <StatusTag tone={statusTone(status)}>{codes.label("referralStatus", status)}</StatusTag>
        {acuteDanger && <StatusTag tone="error">{t(messages.acuteDanger)}</StatusTag>}
        {isChild && <StatusTag tone="warning">{t(messages.child)}</StatusTag>}
      </Cluster>
      <SafeContact referral={referral} />
      <WithAside label={t(messages.aside)} aside={<ReferralAside referral={referral} onStale={onStale} />}>
        <ReferralFacts referral={referral} />
        <ReferralPeople referral={referral} />
        <SupplementThread referral={referral} />
        <ReferralHistory referral={referral} />
      </WithAside>
    </Screen>
  );
}
