import { TextField, type FieldProps } from "@vas/ui";
import { useState } from "react";

/** A whole number. What is typed stays as it is typed; the form is told the number, or that there is none. */
export function NumberField({ value, onChange, ...field }: FieldProps<number | null>) {
  const [typed, setTyped] = useState(value === null ? "" : String(value));
  const isShown = typed.trim() === "" ? value === null : Number(typed) === value || Number.isNaN(value);
  return (
    <TextField
      {...field}
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
