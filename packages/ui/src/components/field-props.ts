import type { Ref } from "react";
import type { Language } from "../i18n/language.ts";

/** What every form field takes, so that a form library can bind any of them the same way. */
export type FieldProps<Value> = {
  readonly label: string;
  readonly description?: string | undefined;
  /** What is wrong and what to do; its presence makes the field invalid. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  /** Marks a field of a form whose other fields are required. */
  readonly isOptional?: boolean;
  readonly isDisabled?: boolean;
  readonly name?: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly onBlur?: () => void;
};

export type InputFieldProps<Value, Element> = FieldProps<Value> & { readonly inputRef?: Ref<Element> };

/** One choice of a list: the code that is stored and the words that are shown. */
export type Option = {
  readonly id: string;
  readonly label: string;
  /** The language of the label where it is not that of the page. */
  readonly lang?: Language | undefined;
  readonly description?: string;
  readonly isDisabled?: boolean;
};

type AriaFieldProps = {
  readonly validationBehavior: "aria";
  readonly isInvalid: boolean;
  readonly isRequired: boolean;
  readonly isDisabled: boolean;
  readonly name?: string;
  readonly onBlur?: () => void;
};

/** The part of the props that every React Aria field takes as it is. */
export function ariaFieldProps(props: Omit<FieldProps<never>, "value" | "onChange">): AriaFieldProps {
  return {
    validationBehavior: "aria",
    isInvalid: props.error !== undefined,
    isRequired: props.isRequired ?? false,
    isDisabled: props.isDisabled ?? false,
    ...(props.name === undefined ? {} : { name: props.name }),
    ...(props.onBlur === undefined ? {} : { onBlur: props.onBlur }),
  };
}
