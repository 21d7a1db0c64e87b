import type { ReactNode } from "react";

/** What a choice is called, and what it means. */
export function ChoiceText({
  label,
  description,
}: {
  readonly label: ReactNode;
  readonly description: string | undefined;
}) {
  return (
    <span className="ui-choice-text">
      {label}
      {description !== undefined && <span className="ui-choice-description">{description}</span>}
    </span>
  );
}
