import { spanProblemWords } from "@vas/domain/vocabulary";
import { Button, Cluster, Columns, DateField, FileDrop, Notice, Stack, Stepper, useWords } from "@vas/ui";
import { WorkGuard } from "../app/files/WorkGuard.tsx";
import { ImportFault } from "../app/import/ImportFault.tsx";
import { messages as importMessages } from "../app/import/messages.ts";
import { Screen } from "../app/Screen.tsx";
import { FormatGuide } from "./FormatGuide.tsx";
import { ImportProgress } from "./ImportProgress.tsx";
import { Checked, Done, Refused } from "./ImportResult.tsx";
import { messages } from "./messages.ts";
import "./register.css";
import { useRegisterImport, type RegisterImport, type Stage } from "./use-register-import.ts";

const leaving = {
  leaveTitle: messages.leaveTitle,
  leaveText: messages.leaveText,
  stay: messages.stay,
  leave: messages.leave,
};

const reasons = {
  otherRunning: [messages.otherRunning, importMessages.fileKept],
  tooLarge: [messages.tooLarge],
};

/** The step in which the work stands, from 0. */
function stepOf(stage: Stage): number {
  switch (stage.kind) {
    case "empty":
    case "spreadsheet":
      return 0;
    case "working":
    case "failed":
      return stage.work === "check" ? 1 : 2;
    case "checked":
    case "refused":
      return 1;
    case "done":
      return 2;
  }
}

function StageView({ register }: { readonly register: RegisterImport }) {
  const { t } = useWords();
  const { stage, file, rows, daysProblem, check, importAll, retry, stop, reset } = register;
  const name = file?.name ?? "";
  switch (stage.kind) {
    case "empty":
      // Other days were written after the file was chosen.
      return file && !daysProblem ? (
        <Cluster>
          <Button onPress={check}>{t(messages.checkFile)}</Button>
        </Cluster>
      ) : null;
    case "spreadsheet":
      return <Notice tone="error" title={t(messages.notCsv)} />;
    case "working":
      return <ImportProgress stage={stage} total={rows} onStop={stop} />;
    case "failed":
      return <ImportFault work={stage.work} fault={stage.fault} reasons={reasons} onRetry={retry} />;
    case "refused":
      return <Refused problems={stage.problems} problemCount={stage.problemCount} />;
    case "checked":
      return <Checked counts={stage.counts} covers={stage.covers} name={name} onImport={importAll} />;
    case "done":
      return <Done counts={stage.counts} covers={stage.covers} name={name} onAnother={reset} />;
  }
}

/** The first and the last day of the file. That one of them is missing is said when there is a file to check. */
function DaysFields({ register }: { readonly register: RegisterImport }) {
  const { t } = useWords();
  const { days, daysProblem, setDays, file } = register;
  const isTold = daysProblem !== undefined && (daysProblem !== "not_both" || file !== null);
  return (
    <Stack>
      <p>{t(messages.daysHelp)}</p>
      <Columns>
        <DateField
          label={t(messages.firstDay)}
          isOptional
          value={days.from}
          onChange={(from) => setDays({ ...days, from })}
        />
        <DateField
          label={t(messages.lastDay)}
          isOptional
          value={days.to}
          onChange={(to) => setDays({ ...days, to })}
          error={isTold ? t(spanProblemWords(daysProblem)) : undefined}
        />
      </Columns>
    </Stack>
  );
}

/** Is this file sound, and shall it be imported? */
export function RegisterScreen() {
  const { t } = useWords();
  const register = useRegisterImport();
  const { stage, file, choose, stop } = register;
  const isWorking = stage.kind === "working";
  const isChoosing = !isWorking && stage.kind !== "done";
  return (
    <Screen name={t(messages.title)} lede={t(messages.lede)}>
      <WorkGuard isWorking={isWorking} onLeave={stop} words={leaving} />
      <Stepper
        label={t(messages.steps)}
        steps={[t(messages.stepChoose), t(messages.stepCheck), t(messages.stepImport)]}
        current={stepOf(stage)}
      />
      {isChoosing && <DaysFields register={register} />}
      {isChoosing && (
        <FileDrop
          label={t(messages.file)}
          description={t(messages.fileHelp)}
          accept={[".csv", "text/csv"]}
          file={file}
          onChange={choose}
        />
      )}
      <StageView register={register} />
      <FormatGuide />
    </Screen>
  );
}
