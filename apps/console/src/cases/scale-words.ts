import type { CaseScale } from "@vas/domain/forms";
import type { Words } from "@vas/ui";
import { messages } from "./messages.ts";

/** What each scale is called on which a choice is judged. */
export const scaleWords: Readonly<Record<CaseScale, Words>> = {
  safety: messages.safety,
  rights: messages.rights,
  procedure: messages.procedure,
};
