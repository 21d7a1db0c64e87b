import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { fieldPath, type Form } from "@vas/domain/forms";
import type { FieldName } from "@vas/domain/vocabulary";
import {
  useForm,
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
} from "react-hook-form";

/** A form whose state may still be open (null, empty) and whose result is what the schema lets through. */
export type ValidatedForm<State extends FieldValues, Input> = UseFormReturn<State, unknown, Input>;

/**
 * A form checked by the same schema as the API's command. A fault shows when a field is left, and goes away as it is
 * corrected.
 */
export function useValidatedForm<State extends FieldValues, Input extends FieldValues>(
  schema: Form<Input>,
  start: State,
): ValidatedForm<State, Input> {
  return useForm<State, unknown, Input>({
    defaultValues: start as DefaultValues<State>,
    mode: "onTouched",
    resolver: standardSchemaResolver(schema) as unknown as Resolver<State, unknown, Input>,
  });
}

/** An `InvalidField` of the API; the field and the problem are codes of the domain. */
export type InvalidFieldAnswer = { readonly field: FieldName; readonly problem: string };

/** Shows a field that the API refused as if the form had found it, and moves there. */
export function showInvalidField<State extends FieldValues, Input>(
  form: ValidatedForm<State, Input>,
  { field, problem }: InvalidFieldAnswer,
): void {
  form.setError(fieldPath(field) as FieldPath<State>, { message: problem }, { shouldFocus: true });
}
