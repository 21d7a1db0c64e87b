import type { ReactNode } from "react";
import type { Language } from "../i18n/language.ts";

type ChoiceTextProps = {
  readonly label: ReactNode;
  /** The language of the label where it is not that of the page. */
  readonly lang?: Language | undefined;
  readonly description: string | undefined;
};

/** What a choice is called, and what it means. */
export function ChoiceText({ label, lang, description }: ChoiceTextProps) {
  return (
    <span className="ui-choice-text">
      {lang ? <span lang={lang}>{label}</span> : label}
      {description !== undefined && <span className="ui-choice-description">{description}</span>}
    </span>
  );
}
