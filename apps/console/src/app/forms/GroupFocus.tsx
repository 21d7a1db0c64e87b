import type { ReactNode } from "react";
import type { RefCallBack } from "react-hook-form";

type Props = {
  /** From `FormField`; a group of choices has no one element of its own to take it. */
  readonly inputRef: RefCallBack;
  readonly children: ReactNode;
};

/** Around a group of choices: a form that moves to the field moves to the group's first choice, or to the chosen one. */
export function GroupFocus({ inputRef, children }: Props) {
  function take(group: HTMLDivElement | null) {
    inputRef(
      group && {
        focus: () => (group.querySelector<HTMLElement>("input:checked") ?? group.querySelector("input"))?.focus(),
      },
    );
  }
  return <div ref={take}>{children}</div>;
}
