import { issueWords } from "@vas/domain/forms";
import { useWords } from "@vas/ui";
import { useCallback, type ReactNode } from "react";
import {
  useController,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  type UseFormReturn,
} from "react-hook-form";
import { keepPlace } from "./field-places.ts";

/** What a field of @vas/ui takes from the form: spread it into the field. */
export type Bound<Value> = {
  readonly name: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly onBlur: () => void;
  readonly inputRef: (place: HTMLElement | null) => void;
  readonly error: string | undefined;
};

export type FormFieldProps<State extends FieldValues, Name extends FieldPath<State>, Input> = {
  readonly form: UseFormReturn<State, unknown, Input>;
  readonly name: Name;
  readonly children: (field: Bound<FieldPathValue<State, Name>>) => ReactNode;
};

/**
 * Binds one field of a form: `<FormField form={form} name="reason">{(field) => <TextArea label={…} {...field} />}</FormField>`.
 * The words of a fault follow the language at once.
 */
export function FormField<State extends FieldValues, Name extends FieldPath<State>, Input>({
  form,
  name,
  children,
}: FormFieldProps<State, Name, Input>) {
  const { t } = useWords();
  const { field, fieldState } = useController({ control: form.control, name });
  const message = fieldState.error?.message;
  const { control } = form;
  const { ref } = field;
  const inputRef = useCallback(
    (place: HTMLElement | null) => ref(place && keepPlace(control, name, place)),
    [control, name, ref],
  );
  return children({
    name: field.name,
    value: field.value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    inputRef,
    error: message === undefined ? undefined : t(issueWords(message, name)),
  });
}
