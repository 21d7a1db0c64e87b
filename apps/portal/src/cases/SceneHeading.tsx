import { useEffect, useEffectEvent, useRef, type ReactNode } from "react";

type Props = {
  readonly children: ReactNode;
  /** After something that the learner did; not where the page was opened here. */
  readonly takesFocus: boolean;
  /** The id of what a screen reader tells with the heading. */
  readonly describedBy?: string;
};

/** The heading of where the learner is in a case. After a choice focus comes here, and what followed is told with it. */
export function SceneHeading({ children, takesFocus, describedBy }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrive = useEffectEvent(() => {
    if (takesFocus) heading.current?.focus();
  });
  useEffect(() => arrive(), []);
  return (
    <h2 ref={heading} className="ui-h2" tabIndex={-1} aria-describedby={describedBy}>
      {children}
    </h2>
  );
}
