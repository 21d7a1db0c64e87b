import { useId, useState } from "react";
import { flushSync } from "react-dom";

export type Steps = {
  readonly isReview: boolean;
  /** The id of the form that is written, hidden while its letter is reviewed. */
  readonly formId: string;
  readonly toReview: () => void;
  /** Shows what is written again, and moves there unless a field is moved to next. */
  readonly toWriting: () => void;
};

/** The two steps of a proposal: it is written, then its letter is reviewed. */
export function useSteps(): Steps {
  const [isReview, setReview] = useState(false);
  const formId = useId();
  return {
    isReview,
    formId,
    toReview: () => setReview(true),
    toWriting: () => {
      // What is hidden takes no focus, so it is shown before anything moves there.
      flushSync(() => setReview(false));
      document.getElementById(formId)?.focus();
    },
  };
}
