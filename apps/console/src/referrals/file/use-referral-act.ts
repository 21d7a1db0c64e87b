import { useToast } from "@vas/ui";
import { useState } from "react";

export type ActedOn = { readonly id: string; readonly version: number };

export type ReferralActProps = {
  readonly referral: ActedOn;
  /** Reads the referral again: somebody else has changed it. */
  readonly onStale: () => Promise<void>;
  readonly onClose: () => void;
};

/**
 * What every act on a referral shares: the version it is based on, word of its success, and, where somebody else was
 * first, the version since which things have changed. What was written stays; the person looks and sends again.
 */
export function useReferralAct({ referral, onStale, onClose }: ReferralActProps, done: string) {
  const toast = useToast();
  const [since, setSince] = useState<number>();
  return {
    since,
    base: { referral: referral.id, expectedVersion: referral.version },
    handlers: {
      ReferralChanged: () => {
        toast({ message: done });
        onClose();
      },
      StaleVersion: () => {
        setSince(referral.version);
        void onStale();
      },
    },
  };
}
