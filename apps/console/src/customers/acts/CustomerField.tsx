import { useQuery } from "@apollo/client/react";
import { ComboBox, useWords } from "@vas/ui";
import { useDeferredValue, useState } from "react";
import type { Bound } from "../../app/forms/FormField.tsx";
import { CustomerChoicesDocument } from "../CustomerChanges.generated.ts";
import { messages } from "../messages.ts";

type CustomerFieldProps = Bound<string | null> & {
  readonly label: string;
  /** A customer who is no choice: the one whose file it is. */
  readonly except: string;
};

/** One of the customers within sight, found by name in any spelling or by reference. */
export function CustomerField({ except, ...field }: CustomerFieldProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed);
  const { data, previousData } = useQuery(CustomerChoicesDocument, { variables: { filter: { text } } });
  const found = (data ?? previousData)?.customers.nodes ?? [];
  const options = found
    .filter(({ id }) => id !== except)
    .map(({ id, name, reference }) => ({ id, label: name ?? t(messages.unnamed), description: reference }));
  return <ComboBox {...field} options={options} onSearch={setTyped} />;
}
