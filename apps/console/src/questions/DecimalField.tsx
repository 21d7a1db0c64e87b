import { readNumber, TextField, useWords, writeNumber } from "@vas/ui";
import { useState } from "react";
import type { Bound } from "../app/forms/FormField.tsx";
import { messages } from "./question-editor-messages.ts";

type Props = Bound<number | null> & { readonly label: string; readonly description?: string };

/**
 * A number as the language of the page writes it. What is typed stays as it is typed, with how it is understood where that looks
 * otherwise; the form is told the number, or that it is none.
 */
export function DecimalField({ value, onChange, description, ...field }: Props) {
  const { t, language } = useWords();
  const read = (text: string) => (text.trim() === "" ? null : (readNumber(text, language) ?? Number.NaN));
  const shown = (number: number | null) => (number === null ? "" : writeNumber(number, language));
  const [typed, setTyped] = useState(shown(value));
  const text = Object.is(read(typed), value) ? typed : shown(value);
  const understood = Number.isFinite(value) && text.trim() !== shown(value);
  const told = [description, understood && t(messages.understood, { number: shown(value) })].filter(Boolean).join(" ");
  return (
    <TextField
      {...field}
      {...(told !== "" && { description: told })}
      inputMode="decimal"
      width="narrow"
      value={text}
      onChange={(next) => {
        setTyped(next);
        onChange(read(next));
      }}
    />
  );
}
