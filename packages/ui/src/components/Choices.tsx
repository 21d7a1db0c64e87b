import type { ReactNode, Ref } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components/Checkbox";
import { CheckboxGroup as AriaCheckboxGroup } from "react-aria-components/CheckboxGroup";
import { Radio, RadioGroup as AriaRadioGroup } from "react-aria-components/RadioGroup";
import { Switch as AriaSwitch } from "react-aria-components/Switch";
import { ariaFieldProps, type FieldProps, type Option } from "./field-props.ts";
import { FieldFault, FieldHead } from "./FieldParts.tsx";
import { Icon } from "./Icon.tsx";

function ChoiceText({ label, description }: { readonly label: ReactNode; readonly description: string | undefined }) {
  return (
    <span className="ui-choice-text">
      {label}
      {description !== undefined && <span className="ui-choice-description">{description}</span>}
    </span>
  );
}

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
};

/** Any number of a list of codes. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { label, description, isOptional, error, options, value, onChange, layout = "rows" } = props;
  return (
    <AriaCheckboxGroup {...ariaFieldProps(props)} className="ui-field" value={[...value]} onChange={onChange}>
      <FieldHead label={label} description={description} isOptional={isOptional} />
      <div className="ui-choices" data-layout={layout}>
        {options.map((option) => (
          <AriaCheckbox key={option.id} value={option.id} className="ui-choice" isDisabled={option.isDisabled ?? false}>
            <CheckMark />
            <ChoiceText label={option.label} description={option.description} />
          </AriaCheckbox>
        ))}
      </div>
      <FieldFault error={error} />
    </AriaCheckboxGroup>
  );
}

export type RadioGroupProps = FieldProps<string | null> & {
  readonly options: readonly Option[];
  readonly layout?: "rows" | "columns";
};

/** One of a few codes, all in sight. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, description, isOptional, error, options, value, onChange, layout = "rows" } = props;
  return (
    <AriaRadioGroup {...ariaFieldProps(props)} className="ui-field" value={value} onChange={onChange}>
      <FieldHead label={label} description={description} isOptional={isOptional} />
      <div className="ui-choices" data-layout={layout}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="ui-choice" isDisabled={option.isDisabled ?? false}>
            <span className="ui-radio-mark" aria-hidden="true" />
            <ChoiceText label={option.label} description={option.description} />
          </Radio>
        ))}
      </div>
      <FieldFault error={error} />
    </AriaRadioGroup>
  );
}

export type SwitchProps = {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
};

/** A setting that takes effect at once. */
export function Switch({ children, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className="ui-choice">
      <span className="ui-switch-mark" aria-hidden="true" />
      <ChoiceText label={children} description={undefined} />
    </AriaSwitch>
  );
}
