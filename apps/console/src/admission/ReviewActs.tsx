import { Button, Cluster, Notice, Stack, useWords } from "@vas/ui";
import { useEffect, useRef } from "react";
import { decisionMessages as messages } from "./decision-messages.ts";

type Props = { readonly isPending: boolean; readonly onBack: () => void; readonly onSend: () => void };

/** The second step of a proposal: the letter was read, so it is sent or written on. */
export function ReviewActs({ isPending, onBack, onSend }: Props) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} role="group" className="decision-review" aria-label={t(messages.stepReview)}>
      <Stack gap="m">
        <Notice title={t(messages.stepReview)}>{t(messages.reviewText)}</Notice>
        <Cluster>
          <Button onPress={onSend} isPending={isPending}>
            {t(messages.send)}
          </Button>
          <Button variant="secondary" onPress={onBack}>
            {t(messages.back)}
          </Button>
        </Cluster>
      </Stack>
    </div>
  );
}
