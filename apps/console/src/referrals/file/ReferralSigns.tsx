import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { signGroupCodes, signGroupLabels, signs } from "@vas/domain/vocabulary";
import { Panel, Stack, useWords } from "@vas/ui";
import { messages } from "./messages.ts";
import { ReferralSigns_ReferralFragmentDoc } from "./ReferralSigns.generated.ts";

type Props = { readonly referral: FragmentType<typeof ReferralSigns_ReferralFragmentDoc> };

/** The signs that were seen, by the form of exploitation that they point to first. */
export function ReferralSigns({ referral: from }: Props) {
  const { t } = useWords();
  const { data } = useSuspenseFragment({ fragment: ReferralSigns_ReferralFragmentDoc, from });
  const seen = signs.filter(({ id }) => data.signs.includes(id));
  const groups = signGroupCodes.filter((group) => seen.some((sign) => sign.group === group));
  return (
    <Panel title={t(messages.signs)}>
      {groups.length === 0 && <p>{t(messages.signsNone)}</p>}
      {groups.map((group) => (
        <Stack key={group} gap="xs">
          <h3>{t(signGroupLabels[group])}</h3>
          <ul className="sign-list">
            {seen
              .filter((sign) => sign.group === group)
              .map(({ id, text }) => (
                <li key={id}>{t(text)}</li>
              ))}
          </ul>
        </Stack>
      ))}
    </Panel>
  );
}
