import { useNavigate, useRouter, useRouterState } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";

export type Steps = {
  readonly isReview: boolean;
  /** The id of a form that is hidden, not gone, while it is reviewed; it takes focus when it is written on. */
  readonly formId: string;
  /** Shows what was written, as a step of the browser's own: its Back leads to writing. */
  readonly toReview: () => void;
  /** Goes on writing, as Back does. */
  readonly toWriting: () => void;
  /** Shows what is written at once, because something in it was refused; a field may be moved to next. */
  readonly returnToWriting: () => void;
};

/** The two steps of a long form: it is written, then reviewed. */
export function useSteps(): Steps {
  const formId = useId();
  // An entry of the history that another form left, or this one before the page was loaded again, is none of ours.
  const [own] = useState(() => crypto.randomUUID());
  const [isReview, setReview] = useState(false);
  const { history } = useRouter();
  const navigate = useNavigate();
  const reviewed = useRouterState({ select: ({ location }) => location.state.reviewOf });
  const [followed, setFollowed] = useState(reviewed);
  if (followed !== reviewed) {
    setFollowed(reviewed);
    setReview(reviewed === own);
  }
  const wasReview = useRef(isReview);
  useEffect(() => {
    if (wasReview.current && !isReview) document.getElementById(formId)?.focus();
    wasReview.current = isReview;
  }, [formId, isReview]);
  return {
    isReview,
    formId,
    toReview: () => {
      setReview(true);
      void navigate({ to: ".", search: true, state: (state) => ({ ...state, reviewOf: own }) });
    },
    toWriting: () => history.back(),
    returnToWriting: () => {
      // What is hidden takes no focus, so it is shown before anything moves there.
      flushSync(() => setReview(false));
      const state = { reviewOf: undefined };
      void navigate({
        to: ".",
        search: true,
        state: (kept) => ({ ...kept, ...state }),
        replace: true,
        resetScroll: false,
      });
    },
  };
}
