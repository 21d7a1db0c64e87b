import type { ReactNode } from "react";

export type Tone = "neutral" | "info" | "success" | "warning" | "error";

/** The state of a matter in a word or two; the words carry the meaning, the colour only helps. */
export function StatusTag({ tone = "neutral", children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className="ui-tag" data-tone={tone}>
      {children}
    </span>
  );
}

/** A small count beside a word. `label` says what is counted to those who do not see the place. */
export function Badge({ count, label }: { readonly count: number; readonly label: string }) {
  return (
    <span className="ui-badge">
      <span aria-hidden="true">{count}</span>
      <span className="ui-visually-hidden"> {label}</span>
    </span>
  );
}
