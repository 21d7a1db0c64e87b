import type { ReferralStatus } from "@vas/domain/vocabulary";
import type { Tone } from "@vas/ui";

const tones: Readonly<Record<ReferralStatus, Tone>> = {
  received: "info",
  under_consideration: "neutral",
  supplement_requested: "warning",
  decided: "success",
  withdrawn: "neutral",
};

/** The colour that helps to tell statuses apart; the words carry the meaning. */
export function statusTone(status: ReferralStatus): Tone {
  return tones[status];
}
