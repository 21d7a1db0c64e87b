import { Button, Notice, useWords, type Words } from "@vas/ui";
import { messages as appMessages } from "../app/messages.ts";
import { messages } from "./messages.ts";
import type { Stage } from "./use-bank-import.ts";

type Failed = Extract<Stage, { kind: "failed" }>;

/** What went wrong in words. Of an import whose answer was lost nobody here knows whether it was done. */
function wordsOf({ work, fault }: Failed): readonly Words[] {
  const unsure = work === "import" ? [messages.unsureImport] : [];
  if (fault === "stopped") return [messages.stopped, ...unsure];
  if (fault === "fileChanged") return [messages.fileChanged];
  if (fault === "tooLarge") return [messages.tooLarge];
  switch (fault.kind) {
    case "unreachable":
      return [appMessages.unreachableText, ...unsure];
    case "busy":
      return [appMessages.busyText, ...unsure];
    case "outdated":
      return [appMessages.outdatedText];
    case "forbidden":
      return [appMessages.forbiddenText];
    case "signedOut":
    case "otherPerson":
    case "notFound":
    case "unknown":
      return [messages.refusedByServer, ...unsure];
  }
}

type Props = { readonly stage: Failed; readonly onRetry: () => void };

/** The work did not end: why, and the same work again. */
export function ImportFault({ stage, onRetry }: Props) {
  const { t } = useWords();
  const { work, fault } = stage;
  const requestId = typeof fault === "string" ? undefined : fault.requestId;
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
