import { useSuspenseQuery } from "@apollo/client/react";
import { useSearch } from "@tanstack/react-router";
import { Notice, Stack, useWords } from "@vas/ui";
import { useState } from "react";
import { legalDayOf } from "../../app/legal-day.ts";
import { Screen } from "../../app/Screen.tsx";
import { NotFound } from "../../app/ScreenStates.tsx";
import { textFrom, type RawSearch } from "../../app/search-params.ts";
import { messages } from "./messages.ts";
import { NewReferralForm } from "./NewReferralForm.tsx";
import { ReferralDraftBodiesDocument, ReferredCustomerDocument } from "./NewReferralScreen.generated.ts";
import { fromDraftBody } from "./referral-draft.ts";
import { emptyReferral, referralAgain } from "./referral-state.ts";
import { UnfinishedDrafts } from "./UnfinishedDrafts.tsx";

/** Writes a referral in: from the beginning, from a draft that the address names, or of an ended customer that it names. */
export function NewReferralScreen() {
  const search: RawSearch = useSearch({ strict: false });
  // The address names the draft once it is saved; only what it named at first is read.
  const [draftId] = useState(() => textFrom(search["draft"]));
  const [customerId] = useState(() => textFrom(search["customer"]));
  const [today] = useState(() => legalDayOf(new Date()));
  return customerId !== undefined && draftId === undefined ? (
    <ReferralOfCustomer customer={customerId} today={today} />
  ) : (
    <ReferralOfAnyone draftId={draftId} today={today} />
  );
}

type AnyoneProps = { readonly draftId: string | undefined; readonly today: string };

function ReferralOfAnyone({ draftId, today }: AnyoneProps) {
  const { t } = useWords();
  const { data } = useSuspenseQuery(ReferralDraftBodiesDocument, { fetchPolicy: "network-only" });
  const draft = data.referralDrafts.find(({ id }) => id === draftId);
  return (
    <Screen name={t(messages.newReferral)}>
      {draftId !== undefined && !draft && <Notice tone="warning" title={t(messages.lostDraft)} />}
      {!draft && <UnfinishedDrafts drafts={data.referralDrafts} />}
      <NewReferralForm
        start={draft ? fromDraftBody(draft.body, today) : emptyReferral(today)}
        draft={draft && { id: draft.id, version: draft.version }}
        today={today}
      />
    </Screen>
  );
}

type CustomerProps = { readonly customer: string; readonly today: string };

/** A new referral of a person whose assistance has ended: a decision on it opens the customership again. */
function ReferralOfCustomer({ customer: id, today }: CustomerProps) {
  const { t } = useWords();
  const { data } = useSuspenseQuery(ReferredCustomerDocument, { variables: { customer: id } });
  const { customer } = data;
  if (!customer) return <NotFound />;
  return (
    <Screen name={t(messages.newReferral)}>
      <Stack>
        <Notice title={t(messages.again, { reference: customer.reference })}>{t(messages.againText)}</Notice>
        <NewReferralForm
          start={referralAgain(customer, { today, unnamed: t(messages.unnamed) })}
          draft={undefined}
          today={today}
        />
      </Stack>
    </Screen>
  );
}
