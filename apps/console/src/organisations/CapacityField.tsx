import { fieldLabels } from "@vas/domain/vocabulary";
import { TextField, useWords } from "@vas/ui";
import { useState } from "react";
import type { Bound } from "../app/forms/FormField.tsx";
import { messages } from "./messages.ts";

/** A number of places. What is typed stays as it is typed; the form is told the number, or that it is none. */
export function CapacityField({ value, onChange, ...field }: Bound<number | null>) {
  const { t } = useWords();
  const [typed, setTyped] = useState(value === null ? "" : String(value));
  const isShown = typed === "" ? value === null : Number(typed) === value || Number.isNaN(value);
  return (
    <TextField
      {...field}
      label={t(fieldLabels.capacity)}
      description={t(messages.capacityHelp)}
      isOptional
      inputMode="numeric"
      width="narrow"
      value={isShown ? typed : String(value ?? "")}
      onChange={(text) => {
        setTyped(text);
        onChange(text.trim() === "" ? null : Number(text));
      }}
    />
  );
}
