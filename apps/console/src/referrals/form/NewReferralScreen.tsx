import { skipToken, useSuspenseQuery } from "@apollo/client/react";
import { useSearch } from "@tanstack/react-router";
import { Notice, useWords } from "@vas/ui";
import { useState } from "react";
import { legalDayOf } from "../../app/legal-day.ts";
import { Screen } from "../../app/Screen.tsx";
import { textFrom, type RawSearch } from "../../app/search-params.ts";
import { messages } from "./messages.ts";
import { NewReferralForm } from "./NewReferralForm.tsx";
import { ReferralDraftBodiesDocument } from "./NewReferralScreen.generated.ts";
import { fromDraftBody } from "./referral-draft.ts";
import { emptyReferral } from "./referral-state.ts";

/** Writes a referral in, from the beginning or from a draft that the address names. */
export function NewReferralScreen() {
  const { t } = useWords();
  const search: RawSearch = useSearch({ strict: false });
  // The address names the draft once it is saved; only the one that it named at first is read.
  const [draftId] = useState(() => textFrom(search["draft"]));
  const [today] = useState(() => legalDayOf(new Date()));
  const { data } = useSuspenseQuery(
    ReferralDraftBodiesDocument,
    draftId === undefined ? skipToken : { fetchPolicy: "network-only" },
  );
  const draft = data?.referralDrafts.find(({ id }) => id === draftId);
  return (
    <Screen name={t(messages.newReferral)}>
      {draftId !== undefined && !draft && <Notice tone="warning" title={t(messages.lostDraft)} />}
      <NewReferralForm
        start={draft ? fromDraftBody(draft.body, today) : emptyReferral(today)}
        draft={draft && { id: draft.id, version: draft.version }}
        today={today}
      />
    </Screen>
  );
}
