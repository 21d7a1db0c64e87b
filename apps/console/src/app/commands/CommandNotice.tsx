import { Notice, useWords } from "@vas/ui";
import { messages } from "../messages.ts";
import type { Command } from "./use-command.ts";

type CommandNoticeProps = { readonly command: Pick<Command<never, never>, "refusal" | "failure"> };

/** Why a command was refused, in the server's words, or that no answer came; read out at once. */
export function CommandNotice({ command: { refusal, failure } }: CommandNoticeProps) {
  const { t } = useWords();
  if (refusal) return <Notice tone="error" title={refusal.message} />;
  if (!failure) return null;
  const isOpen = failure.kind === "unreachable" || failure.kind === "busy";
  return (
    <Notice tone="error" title={t(isOpen ? messages.notSent : messages.notDone)}>
      {failure.requestId}
    </Notice>
  );
}
