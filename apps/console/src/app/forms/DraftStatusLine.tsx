import { useWords } from "@vas/ui";
import { messages } from "../messages.ts";
import type { Draft } from "./use-draft.ts";

/** "Draft saved at 14.32": says by itself how the draft is. */
export function DraftStatusLine({ draft: { status, savedAt } }: { readonly draft: Draft }) {
  const { t, format } = useWords();
  const saved = savedAt === undefined ? "" : t(messages.draftSaved, { time: format.time(savedAt) });
  const words = {
    unchanged: saved,
    waiting: t(messages.draftWaiting),
    saving: t(messages.draftSaving),
    saved,
    failed: t(messages.draftFailed),
    stopped: t(messages.draftStopped),
    refused: t(messages.draftRefused),
  };
  return (
    <p className="draft-status" data-status={status} role="status">
      {words[status]}
    </p>
  );
}
