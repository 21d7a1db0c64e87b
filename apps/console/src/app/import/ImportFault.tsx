import { type Failure } from "@vas/client";
import { Button, Notice, useWords, type Words } from "@vas/ui";
import { messages as appMessages } from "../messages.ts";
import { messages } from "./messages.ts";

/** The two pieces of work on a file: a check stores nothing, an import everything. */
export type Work = "check" | "import";

/** What every import can end with before its time; a slice has reasons of its own beside them. */
export type Fault = "stopped" | "fileChanged" | "tooLarge" | Failure;

/** Of an import whose answer was lost nobody here knows whether it was done. */
function wordsOfFailure({ kind }: Failure, work: Work): readonly Words[] {
  const unsure = work === "import" ? [messages.unsureImport] : [];
  switch (kind) {
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

function wordsOf(fault: Exclude<Fault, "tooLarge">, work: Work): readonly Words[] {
  if (fault === "fileChanged") return [messages.fileChanged];
  if (fault === "stopped") return [work === "check" ? messages.stopped : messages.stoppedImport];
  return wordsOfFailure(fault, work);
}

type Props<Reason extends string> = {
  readonly work: Work;
  readonly fault: Fault | Reason;
  /** How large a file may be, and the reasons that only this import has, in words. */
  readonly reasons: Readonly<Record<Reason | "tooLarge", readonly Words[]>>;
  readonly onRetry: () => void;
};

/** The work on a file did not end: why, and the same work again. */
export function ImportFault<Reason extends string>({ work, fault, reasons, onRetry }: Props<Reason>) {
  const { t } = useWords();
  const words = isReason(fault, reasons) ? reasons[fault] : wordsOf(fault, work);
  const isFinal = fault === "fileChanged" || fault === "tooLarge";
  const requestId = typeof fault === "object" ? fault.requestId : undefined;
  return (
    <Notice
      tone={fault === "stopped" ? "info" : "error"}
      title={t(work === "check" ? messages.failedCheck : messages.failedImport)}
      actions={!isFinal && <Button onPress={onRetry}>{t(messages.tryAgain)}</Button>}
    >
      <p>{words.map((one) => t(one)).join(" ")}</p>
      {requestId !== undefined && <p className="ui-quiet">{t(messages.requestId, { id: requestId })}</p>}
    </Notice>
  );
}

function isReason<Reason extends string>(
  fault: Fault | Reason,
  reasons: Readonly<Record<Reason | "tooLarge", readonly Words[]>>,
): fault is Reason | "tooLarge" {
  return typeof fault === "string" && Object.hasOwn(reasons, fault);
}
