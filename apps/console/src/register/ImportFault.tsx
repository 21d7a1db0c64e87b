import { Button, Notice, useWords, type Words } from "@vas/ui";
import { messages as appMessages } from "../app/messages.ts";
import { messages } from "./messages.ts";
import type { Fault, Stage } from "./use-register-import.ts";

type Failed = Extract<Stage, { kind: "failed" }>;
type Reason = Extract<Failed["fault"], string>;

const reasons = {
  fileChanged: [messages.fileChanged],
  otherRunning: [messages.otherRunning, messages.fileKept],
  tooLarge: [messages.tooLarge],
} as const satisfies Partial<Record<Reason, readonly Words[]>>;

const wordsOfReason: Readonly<Record<Failed["work"], Readonly<Record<Reason, readonly Words[]>>>> = {
  check: { ...reasons, stopped: [messages.stopped] },
  import: { ...reasons, stopped: [messages.stoppedImport] },
};

/** What went wrong in words. Of an import whose answer was lost nobody here knows whether it was done. */
function wordsOf({ work, fault }: Failed): readonly Words[] {
  if (typeof fault === "string") return wordsOfReason[work][fault];
  const unsure = work === "import" ? [messages.unsureImport] : [];
  switch (fault.kind) {
    case "unreachable":
      return [appMessages.unreachableText, ...unsure, messages.fileKept];
    case "busy":
      return [appMessages.busyText, ...unsure, messages.fileKept];
    case "outdated":
      return [appMessages.outdatedText];
    case "forbidden":
      return [appMessages.forbiddenText];
    case "signedOut":
    case "otherPerson":
    case "notFound":
    case "unknown":
      return [messages.refusedByServer, ...unsure, messages.fileKept];
  }
}

function requestIdOf(fault: Fault): string | undefined {
  return typeof fault === "string" ? undefined : fault.requestId;
}

type Props = { readonly stage: Failed; readonly onRetry: () => void };

/** The work did not end: why, and the same work again. */
export function ImportFault({ stage, onRetry }: Props) {
  const { t } = useWords();
  const { work, fault } = stage;
  const requestId = requestIdOf(fault);
  const isFinal = fault === "fileChanged" || fault === "tooLarge";
  return (
    <Notice
      tone={fault === "stopped" ? "info" : "error"}
      title={t(work === "check" ? messages.failedCheck : messages.failedImport)}
      actions={!isFinal && <Button onPress={onRetry}>{t(messages.tryAgain)}</Button>}
    >
      <p>
        {wordsOf(stage)
          .map((words) => t(words))
          .join(" ")}
      </p>
      {requestId !== undefined && <p className="ui-quiet">{t(messages.requestId, { id: requestId })}</p>}
    </Notice>
  );
}
