import { useToast } from "@vas/ui";
import { useState } from "react";
import { focusTitleIfLost } from "../../app/use-title-focus.ts";

export type ActedOn = {
  readonly id: string;
  readonly version: number;
  readonly assignee: { readonly id: string } | null;
};

export type ReferralActProps = {
  readonly referral: ActedOn;
  /** Reads the referral again: somebody else has changed it. */
  readonly onStale: () => Promise<void>;
  readonly onClose: () => void;
};

type Changed = { readonly referral: { readonly version: number } };
/** How an act is taken back from the version that it left behind; undefined where it cannot be. */
export type UndoAct = (version: number) => (() => void) | undefined;

/**
 * What every act on a referral shares: the version it is based on, word of its success, and, where somebody else was
 * first, the version since which things have changed. What was written stays; the person looks and sends again.
 */
export function useReferralAct({ referral, onStale, onClose }: ReferralActProps, done: string, undo?: UndoAct) {
  const toast = useToast();
  const [since, setSince] = useState<number>();
  return {
    since,
    base: { referral: referral.id, expectedVersion: referral.version },
    handlers: {
      ReferralChanged: ({ referral: { version } }: Changed) => {
        const onUndo = undo?.(version);
        toast({ message: done, ...(onUndo ? { onUndo } : {}) });
        onClose();
        focusTitleIfLost();
      },
      StaleVersion: () => {
        setSince(referral.version);
        void onStale();
      },
    },
  };
}
