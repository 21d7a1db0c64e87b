import {
  Button,
  FileDrop,
  isLanguage,
  languageNames,
  languages,
  Panel,
  ProgressBar,
  RadioGroup,
  useWords,
} from "@vas/ui";
import { useEffect } from "react";
import { WorkGuard } from "../app/files/WorkGuard.tsx";
import { ImportFault } from "../app/import/ImportFault.tsx";
import { Done, Preview, Refused } from "./ImportResult.tsx";
import { messages } from "./messages.ts";
import { useBankImport, type BankImport, type Stage } from "./use-bank-import.ts";

const leaving = {
  leaveTitle: messages.leaveTitle,
  leaveText: messages.leaveText,
  stay: messages.stay,
  leave: messages.leave,
};

function Working({
  stage,
  onStop,
}: {
  readonly stage: Extract<Stage, { kind: "working" }>;
  readonly onStop: () => void;
}) {
  const { t, format } = useWords();
  const title = t(stage.work === "check" ? messages.checking : messages.importing);
  const share = Math.round(stage.sent * 100);
  return (
    <div className="exchange-part">
      <p role="status">{title}</p>
      <ProgressBar
        label={t(share < 100 ? messages.sending : messages.reading)}
        value={share}
        valueLabel={format.percent(share / 100)}
      />
      <Button variant="secondary" onPress={onStop}>
        {t(messages.stop)}
      </Button>
    </div>
  );
}

const reasons = { tooLarge: [messages.tooLarge] };

function StageView({ bank }: { readonly bank: BankImport }) {
  const { stage, file, importAll, retry, stop, reset } = bank;
  switch (stage.kind) {
    case "empty":
      return null;
    case "working":
      return <Working stage={stage} onStop={stop} />;
    case "preview":
      return <Preview stage={stage} name={file?.name ?? ""} onImport={importAll} />;
    case "refused":
      return <Refused problems={stage.problems} problemCount={stage.problemCount} />;
    case "failed":
      return <ImportFault work={stage.work} fault={stage.fault} reasons={reasons} onRetry={retry} />;
    case "done":
      return <Done counts={stage.counts} onAnother={reset} />;
  }
}

type Props = { readonly course: string; readonly onImported: () => void };

/** A file is chosen, what it would change is shown, and all of it is imported or nothing. */
export function ImportPanel({ course, onImported }: Props) {
  const { t } = useWords();
  const bank = useBankImport(course, "fi");
  const { stage, file, language, choose, speak, stop } = bank;
  const isDone = stage.kind === "done";
  useEffect(() => {
    if (isDone) onImported();
    // oxlint-disable-next-line react/exhaustive-deps -- once for each import: what is told of the bank is read again
  }, [isDone]);
  return (
    <Panel title={t(messages.import)}>
      <WorkGuard isWorking={stage.kind === "working"} onLeave={stop} words={leaving} />
      {stage.kind !== "working" && !isDone && (
        <div className="exchange-part">
          <FileDrop
            label={t(messages.file)}
            description={t(messages.fileHelp)}
            accept={[".gift", ".txt", ".xml", ".zip"]}
            file={file}
            onChange={choose}
          />
          <RadioGroup
            label={t(messages.fileLanguage)}
            description={t(messages.fileLanguageHelp)}
            layout="columns"
            options={languages.map((one) => ({ id: one, label: languageNames[one] }))}
            value={language}
            onChange={(chosen) => {
              if (isLanguage(chosen)) speak(chosen);
            }}
          />
        </div>
      )}
      <StageView bank={bank} />
    </Panel>
  );
}
