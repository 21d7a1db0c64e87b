import type { QuestionEdit } from "@vas/domain/forms";
import { isLanguage, useWords } from "@vas/ui";
import type { FieldPath } from "react-hook-form";
import { useCodes } from "../app/codes.ts";
import { messages } from "./question-editor-messages.ts";

const plain = {
  id: messages.id,
  module: messages.module,
  use: messages.use,
  kind: messages.kind,
  lawAsOf: messages.lawAsOf,
  source: messages.source,
  signs: messages.signs,
  number: messages.number,
  tolerance: messages.tolerance,
  right: messages.rightAnswer,
  isTrue: messages.isTrue,
  stem: messages.stem,
  reason: messages.reason,
  accepted: messages.accepted,
  choices: messages.choices,
  items: messages.items,
  pairs: messages.pairs,
} as const;

const numbered = {
  choices: messages.choice,
  items: messages.item,
  left: messages.left,
  right: messages.right,
} as const;

/** What the part of a question at a path of its form is called. */
export function useLabelOf(): (path: FieldPath<QuestionEdit>) => string {
  const { t } = useWords();
  const codes = useCodes();
  const inLanguage = (name: string, spoken: string | undefined): string =>
    isLanguage(spoken) ? t(messages.inLanguage, { name, language: codes.label("language", spoken) }) : name;
  return (path) => {
    const [name = "", index, side = "", language] = path.split(".");
    const entry = numbered[(name === "pairs" ? side : name) as keyof typeof numbered];
    if (language !== undefined) return inLanguage(t(entry, { place: Number(index) + 1 }), language);
    return inLanguage(t(plain[name as keyof typeof plain]), index);
  };
}
