import { Stack, StatusTag, useWords } from "@vas/ui";
import { bankMessages } from "./bank-messages.ts";
import type { Item } from "./question-bank-filter.ts";

type Statistics = NonNullable<Item["statistics"]>;

/** A correlation; what is not known says so. */
export function Discrimination({ value }: { readonly value: Statistics["discrimination"] }) {
  const { t, format } = useWords();
  return value === null ? <span className="ui-quiet">{t(bankMessages.notKnown)}</span> : format.number(value);
}

/** Why a question is to be looked at, in words. */
export function Concerns({ statistics: { concerns } }: { readonly statistics: Statistics }) {
  const { t } = useWords();
  return (
    <Stack gap="xs">
      {concerns.map((concern) => (
        <div key={concern}>
          <StatusTag tone="warning">{t(bankMessages[concern])}</StatusTag>
        </div>
      ))}
    </Stack>
  );
}

/** What the figures mean, and what they do not. */
export function HowCounted() {
  const { t } = useWords();
  return (
    <Stack gap="s">
      <p>{t(bankMessages.howDifficulty)}</p>
      <p>{t(bankMessages.howDiscrimination)}</p>
      <p>{t(bankMessages.howProtected)}</p>
      <p>{t(bankMessages.howJudged)}</p>
    </Stack>
  );
}
