import { useUnsaved } from "@vas/client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { createDraftSaver, type DraftProgress, type DraftStatus, type SaveDraft } from "./draft-saver.ts";

export type Draft = DraftProgress & {
  /** What is written could not be kept, so leaving the screen would lose it. */
  readonly isUnkept: boolean;
  /** Saves what is not saved yet, such as before the form is sent. */
  readonly flush: () => Promise<void>;
};

export type UseDraft<Value> = {
  /** What the form holds now; compared by content. */
  readonly value: Value;
  readonly save: SaveDraft<Value>;
  /** Milliseconds of quiet after the last change. */
  readonly delay?: number;
};

const retryAfter = 5000;
const unkept: readonly DraftStatus[] = ["failed", "stopped", "refused"];

/**
 * Saves a form by itself while it is written. Until a save is done the page asks before it is left, and a session that ends
 * keeps the page.
 */
export function useDraft<Value>({ value, save, delay = 1500 }: UseDraft<Value>): Draft {
  const [saver] = useState(() => createDraftSaver<Value>(value, { delay, retryAfter }));
  const content = JSON.stringify(value);
  useEffect(() => saver.saveWith(save), [saver, save]);
  useEffect(() => saver.offer(JSON.parse(content) as Value), [saver, content]);
  useEffect(() => saver.stop, [saver]);
  const progress = useSyncExternalStore(saver.onChange, saver.progress);
  useUnsaved(progress.status !== "unchanged" && progress.status !== "saved");
  return { ...progress, isUnkept: unkept.includes(progress.status), flush: saver.flush };
}
