import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { fieldPath, type Form } from "@vas/domain/forms";
import type { FieldName, FieldProblem } from "@vas/domain/vocabulary";
import {
  get,
  set,
  useForm,
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type FieldErrors,
  type Resolver,
  type UseFormReturn,
} from "react-hook-form";
import type { Place } from "./field-places.ts";

/** A form whose state may still be open (null, empty) and whose result is what the schema lets through. */
export type ValidatedForm<State extends FieldValues, Input> = UseFormReturn<State, unknown, Input>;

/**
 * A form checked by the same schema as the API's command. A fault shows when a field is left, and goes away as it is
 * corrected. A day that is only half written, or is none that there is, is a fault too, also where the form needs no day.
 */
export function useValidatedForm<State extends FieldValues, Input extends FieldValues>(
  schema: Form<Input>,
  start: State,
): ValidatedForm<State, Input> {
  return useForm<State, unknown, Input>({
    defaultValues: start as DefaultValues<State>,
    mode: "onTouched",
    resolver: withoutUnfinishedDays(standardSchemaResolver(schema) as unknown as Resolver<State, unknown, Input>),
  });
}

function withoutUnfinishedDays<State extends FieldValues, Input>(
  check: Resolver<State, unknown, Input>,
): Resolver<State, unknown, Input> {
  return async (values, context, options) => {
    const result = await check(values, context, options);
    const unfinished = (options.names ?? []).filter((path) => !isFinished(get(options.fields, path)));
    if (unfinished.length === 0) return result;
    const errors = { ...result.errors } as FieldErrors<State>;
    for (const path of unfinished) set(errors, path, { type: "custom", message: "not_a_date" satisfies FieldProblem });
    return { values: {}, errors };
  };
}

type Checked = { readonly ref?: Partial<Place> } | undefined;

function isFinished(field: Checked): boolean {
  return field?.ref?.reportValidity?.() !== false;
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
