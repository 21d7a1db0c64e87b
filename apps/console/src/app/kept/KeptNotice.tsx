import { Button, Cluster, Notice, useWords } from "@vas/ui";
import { messages } from "../messages.ts";
import { focusTitle } from "../use-title-focus.ts";

export type KeptNoticeProps = {
  /** When it was written, an ISO instant. */
  readonly at: string;
  readonly onBringBack: () => void;
  readonly onForget: () => void;
};

/** Text that this browser has kept and nobody has saved: is it to be brought back? */
export function KeptNotice({ at, onBringBack, onForget }: KeptNoticeProps) {
  const { t, format } = useWords();
  // The button that was pressed goes away with the notice. A conflict that then appears takes the focus for itself.
  const answer = (act: () => void) => () => {
    act();
    focusTitle();
  };
  return (
    <Notice
      tone="warning"
      title={t(messages.keptText, { when: format.instant(at) })}
      actions={
        <Cluster>
          <Button onPress={answer(onBringBack)}>{t(messages.bringBack)}</Button>
          <Button variant="secondary" onPress={answer(onForget)}>
            {t(messages.forgetText)}
          </Button>
        </Cluster>
      }
    />
  );
}
