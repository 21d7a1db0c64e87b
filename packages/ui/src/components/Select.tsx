import type { Ref } from "react";
import { Button } from "react-aria-components/Button";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { Text } from "react-aria-components/Text";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";
import { ariaFieldProps, type FieldProps, type Option } from "./field-props.ts";
import { FieldFault, FieldHead } from "./FieldParts.tsx";
import { Icon } from "./Icon.tsx";

export type SelectProps = FieldProps<string | null> & {
  readonly options: readonly Option[];
  readonly inputRef?: Ref<HTMLButtonElement>;
};

/** The list of options that Select and ComboBox open. */
export function OptionItem({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem id={option.id} className="ui-option" textValue={option.label} isDisabled={option.isDisabled ?? false}>
      <Text slot="label" {...(option.lang ? { lang: option.lang } : {})}>
        {option.label}
      </Text>
      {option.description !== undefined && (
        <Text slot="description" className="ui-option-description">
          {option.description}
        </Text>
      )}
    </ListBoxItem>
  );
}

/** One of a short list of codes; more than about fifteen belong in a ComboBox. */
export function Select(props: SelectProps) {
  const { label, description, isOptional, error, options, value, onChange, inputRef } = props;
  const { t } = useWords();
  return (
    <AriaSelect
      {...ariaFieldProps(props)}
      className="ui-field"
      placeholder={t(messages.choose)}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
    >
      <FieldHead label={label} description={description} isOptional={isOptional} />
      <Button className="ui-input ui-select" {...(inputRef ? { ref: inputRef } : {})}>
        <SelectValue className="ui-select-value" />
        <Icon name="chevronDown" />
      </Button>
      <FieldFault error={error} />
      <Popover className="ui-popover">
        <ListBox className="ui-listbox" items={options}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
