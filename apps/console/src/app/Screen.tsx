import { PageHeader, Stack, useWords, VisuallyHidden } from "@vas/ui";
import { useEffect, useRef, type ReactNode } from "react";
import { takeArrival } from "./arrival.ts";
import { messages } from "./messages.ts";

export type ScreenProps = {
  /** What the screen is, in words that may stand in a window title: never a person's name. */
  readonly name: string;
  /** The heading where it says more than the name, such as a reference and a customer. */
  readonly title?: ReactNode;
  readonly lede?: ReactNode;
  readonly actions?: ReactNode;
  readonly isTitleHidden?: boolean;
  readonly children: ReactNode;
};

/** One screen: window title, heading that takes focus on arrival, and what follows. Every screen begins with it. */
export function Screen({ name, title = name, lede, actions, isTitleHidden = false, children }: ScreenProps) {
  const { t } = useWords();
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeArrival()) head.current?.querySelector("h1")?.focus({ preventScroll: true });
  }, []);
  return (
    <Stack gap="m">
      <title>{`${name} – ${t(messages.product)}`}</title>
      <div ref={head}>
        {isTitleHidden ? (
          <VisuallyHidden>
            <h1 tabIndex={-1}>{title}</h1>
          </VisuallyHidden>
        ) : (
          <PageHeader title={title} {...(lede === undefined ? {} : { lede })} {...(actions ? { actions } : {})} />
        )}
      </div>
      {children}
    </Stack>
  );
}
