import type { Ref } from "react";
import { Radio, RadioGroup as AriaRadioGroup } from "react-aria-components/RadioGroup";
import { ChoiceText } from "./ChoiceText.tsx";
import { ariaFieldProps, type FieldProps, type Option } from "./field-props.ts";
import { FieldFault, FieldHead } from "./FieldParts.tsx";

export type RadioGroupProps = FieldProps<string | null> & {
  readonly options: readonly Option[];
  readonly layout?: "rows" | "columns";
  /** The group; `focusInto` moves to the choice in it. */
  readonly inputRef?: Ref<HTMLDivElement>;
};

/** One of a few codes, all in sight. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, description, isOptional, error, options, value, onChange, layout = "rows", inputRef } = props;
  return (
    <AriaRadioGroup
      {...ariaFieldProps(props)}
      {...(inputRef ? { ref: inputRef } : {})}
      className="ui-field"
      value={value}
      onChange={onChange}
    >
      <FieldHead label={label} description={description} isOptional={isOptional} />
      <div className="ui-choices" data-layout={layout}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="ui-choice" isDisabled={option.isDisabled ?? false}>
            <span className="ui-radio-mark" aria-hidden="true" />
            <ChoiceText label={option.label} lang={option.lang} description={option.description} />
          </Radio>
        ))}
      </div>
      <FieldFault error={error} />
    </AriaRadioGroup>
  );
}
