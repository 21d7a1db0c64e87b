import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Notice, useWords } from "@vas/ui";
import { messages } from "./messages.ts";
import { SafeContact_ReferralFragmentDoc } from "./SafeContact.generated.ts";

type Props = { readonly referral: FragmentType<typeof SafeContact_ReferralFragmentDoc> };

/** What everyone must read before reaching out; it stands above every contact detail of the screen. */
export function SafeContact({ referral: from }: Props) {
  const { t, format } = useWords();
  const { data } = useSuspenseFragment({ fragment: SafeContact_ReferralFragmentDoc, from });
  const { acuteDanger, safeContact, interpreterLanguage } = data;
  return (
    <Notice tone="warning" title={t(messages.safeContact)}>
      {acuteDanger && (
        <p>
          <strong>{t(messages.inDanger)}</strong>
        </p>
      )}
      <p className="prose">{safeContact === "" ? t(messages.safeContactMissing) : safeContact}</p>
      {interpreterLanguage && (
        <p>{t(messages.interpreterNeeded, { language: format.languageName(interpreterLanguage) })}</p>
      )}
    </Notice>
  );
}
