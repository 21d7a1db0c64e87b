import { Stack, StatusTag, useWords } from "@vas/ui";
import { bankMessages } from "./bank-messages.ts";
import type { Item } from "./question-bank-filter.ts";

type Statistics = NonNullable<Item["statistics"]>;

/** A correlation with two decimals; what is not known says so. */
export function Discrimination({ value }: { readonly value: Statistics["discrimination"] }) {
  const { t, format } = useWords();
  return value === null ? (
    <span className="ui-quiet">{t(bankMessages.notKnown)}</span>
  ) : (
    format.number(Math.round(value * 100) / 100)
  );
}

/** Why a question is to be looked at, in words. */
export function Concerns({ statistics: { concerns, isRough } }: { readonly statistics: Statistics }) {
  const { t } = useWords();
  return (
    <Stack gap="xs">
      {concerns.map((concern) => (
        <div key={concern}>
          <StatusTag tone="warning">{t(bankMessages[concern])}</StatusTag>
        </div>
      ))}
      {isRough && <span className="ui-quiet">{t(bankMessages.rough)}</span>}
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
      <p>{t(bankMessages.howRough)}</p>
    </Stack>
  );
}
