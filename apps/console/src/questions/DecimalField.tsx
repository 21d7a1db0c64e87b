import { TextField, useWords } from "@vas/ui";
import { useState } from "react";
import type { Bound } from "../app/forms/FormField.tsx";

type Props = Bound<number | null> & { readonly label: string; readonly description?: string };

/** A number with a comma or a point. What is typed stays as it is typed; the form is told the number, or that it is none. */
export function DecimalField({ value, onChange, ...field }: Props) {
  const { language } = useWords();
  const shown = (number: number | null) =>
    number === null ? "" : String(number).replace(".", language === "en" ? "." : ",");
  const [typed, setTyped] = useState(shown(value));
  const parsed = typed.trim() === "" ? null : Number(typed.replace(",", "."));
  return (
    <TextField
      {...field}
      inputMode="decimal"
      width="narrow"
      value={Object.is(parsed, value) ? typed : shown(value)}
      onChange={(text) => {
        setTyped(text);
        onChange(text.trim() === "" ? null : Number(text.replace(",", ".")));
      }}
    />
  );
}
