import { Button, Notice, Stack, useWords } from "@vas/ui";
import type { ReactNode } from "react";
import { decisionMessages } from "./decision-messages.ts";

type Props = { readonly onLeave: () => void; readonly children: ReactNode };

/** The frame of a form that corrects a decision in force: what will happen, and the way out. */
export function Correcting({ onLeave, children }: Props) {
  const { t } = useWords();
  return (
    <Stack gap="m">
      <Notice
        title={t(decisionMessages.correct)}
        actions={
          <Button variant="secondary" onPress={onLeave}>
            {t(decisionMessages.endCorrection)}
          </Button>
        }
      >
        {t(decisionMessages.correcting)}
      </Notice>
      {children}
    </Stack>
  );
}
