import type { ReactNode } from "react";

export type DisclosureProps = {
  /** By which an address leads here. */
  readonly id: string;
  readonly title: string;
  /** How it stands within, in words: nobody has to open it to know. */
  readonly told: string;
  readonly isOpen: boolean;
  /** Opened or closed by whoever reads, or by the browser that found something within. */
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

/** A part below a heading that is shown when it is asked for. The browser finds words in a closed one; print shows them all. */
export function Disclosure({ id, title, told, isOpen, onToggle, children }: DisclosureProps) {
  return (
    <details
      className="ui-disclosure"
      id={id}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => open !== isOpen && onToggle(open)}
    >
      <summary>
        <h3 className="ui-h3">{title}</h3>
        <span className="ui-quiet">{told}</span>
      </summary>
      <div className="ui-disclosure-body">{children}</div>
    </details>
  );
}
