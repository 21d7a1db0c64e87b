import type { ReactNode, Ref } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components/Checkbox";
import { CheckboxGroup as AriaCheckboxGroup } from "react-aria-components/CheckboxGroup";
import { ChoiceText } from "./ChoiceText.tsx";
import { ariaFieldProps, type FieldProps, type Option } from "./field-props.ts";
import { FieldFault, FieldHead } from "./FieldParts.tsx";
import { Icon } from "./Icon.tsx";

function CheckMark() {
  return (
    <span className="ui-check-mark" aria-hidden="true">
      <Icon name="check" />
    </span>
  );
}

export type CheckboxProps = {
  readonly children: ReactNode;
  readonly description?: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly isInvalid?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** One yes or no that takes effect when the form is sent. */
export function Checkbox({ children, description, inputRef, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className="ui-choice" {...(inputRef ? { inputRef } : {})}>
      <CheckMark />
      <ChoiceText label={children} description={description} />
    </AriaCheckbox>
  );
}

export type CheckboxGroupProps = FieldProps<readonly string[]> & {
  readonly options: readonly Option[];
  readonly layout?: "rows" | "columns";
  /** The group; `focusInto` moves to the choice in it. */
  readonly inputRef?: Ref<HTMLDivElement>;
};

/** Any number of a list of codes. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { label, description, isOptional, error, options, value, onChange, layout = "rows", inputRef } = props;
  return (
    <AriaCheckboxGroup
      {...ariaFieldProps(props)}
      {...(inputRef ? { ref: inputRef } : {})}
      className="ui-field"
      value={[...value]}
      onChange={onChange}
    >
      <FieldHead label={label} description={description} isOptional={isOptional} />
      <div className="ui-choices" data-layout={layout}>
        {options.map((option) => (
          <AriaCheckbox key={option.id} value={option.id} className="ui-choice" isDisabled={option.isDisabled ?? false}>
            <CheckMark />
            <ChoiceText label={option.label} lang={option.lang} description={option.description} />
          </AriaCheckbox>
        ))}
      </div>
      <FieldFault error={error} />
    </AriaCheckboxGroup>
  );
}
