import { Button, Panel, ProgressBar, useWords } from "@vas/ui";
import { messages } from "./messages.ts";
import type { Stage } from "./use-register-import.ts";

type Props = {
  readonly stage: Extract<Stage, { kind: "working" }>;
  readonly total: number;
  readonly onStop: () => void;
};

/** How far the work has come: first what has been sent, then the rows that the server has read. */
export function ImportProgress({ stage: { work, sent, rows }, total, onStop }: Props) {
  const { t, format } = useWords();
  const title = t(work === "check" ? messages.checking : messages.importing);
  const isReading = sent >= 1;
  const most = Math.max(total, rows, 1);
  return (
    <Panel title={title}>
      <p role="status">
        {title}. {t(messages.stayHere)}
      </p>
      {isReading ? (
        <ProgressBar
          label={t(messages.reading)}
          value={rows}
          max={most}
          valueLabel={t(messages.rowsRead, { rows: format.number(rows), total: format.number(most) })}
        />
      ) : (
        <ProgressBar
          label={t(messages.sending)}
          value={Math.round(sent * 100)}
          valueLabel={format.percent(Math.round(sent * 100) / 100)}
        />
      )}
      <div className="ui-cluster">
        <Button variant="secondary" onPress={onStop}>
          {t(messages.stop)}
        </Button>
      </div>
    </Panel>
  );
}
