import { issueWords } from "@vas/domain/forms";
import { Button, Notice, useWords } from "@vas/ui";
import type { FieldErrors, FieldPath, FieldValues, UseFormReturn } from "react-hook-form";
import { messages } from "../messages.ts";

type Fault = { readonly path: string; readonly message: string };

function faultsIn(errors: FieldErrors, before: string): Fault[] {
  return Object.entries(errors).flatMap(([name, error]): Fault[] => {
    if (!error) return [];
    const path = `${before}${name}`;
    const { message } = error;
    return typeof message === "string" ? [{ path, message }] : faultsIn(error as FieldErrors, `${path}.`);
  });
}

export type FormFaultsProps<State extends FieldValues, Input> = {
  readonly form: UseFormReturn<State, unknown, Input>;
  /** What the field at a path is called on the screen. */
  readonly labelOf: (path: FieldPath<State>) => string;
};

/** After a failed try to send: everything to be corrected in one place, each with the way to its field. */
export function FormFaults<State extends FieldValues, Input>({ form, labelOf }: FormFaultsProps<State, Input>) {
  const { t } = useWords();
  const { errors, submitCount } = form.formState;
  const faults = faultsIn(errors, "");
  if (submitCount === 0 || faults.length === 0) return null;
  return (
    <Notice tone="error" title={t(messages.formFaults, { count: faults.length })}>
      <ul className="form-faults">
        {faults.map(({ path, message }) => (
          <li key={path}>
            <Button variant="quiet" onPress={() => form.setFocus(path as FieldPath<State>)}>
              {`${labelOf(path as FieldPath<State>)}: ${t(issueWords(message))}`}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
