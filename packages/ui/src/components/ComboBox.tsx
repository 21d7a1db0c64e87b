import { Button } from "react-aria-components/Button";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { ListBox } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";
import { ariaFieldProps, type InputFieldProps, type Option } from "./field-props.ts";
import { FieldFault, FieldHead } from "./FieldParts.tsx";
import { Icon } from "./Icon.tsx";
import { OptionItem } from "./Select.tsx";

export type ComboBoxProps = InputFieldProps<string | null, HTMLInputElement> & { readonly options: readonly Option[] };

/** One of a long list, found by typing any part of its name: countries, languages, organisations. */
export function ComboBox(props: ComboBoxProps) {
  const { label, description, isOptional, error, options, value, onChange, inputRef } = props;
  const { t } = useWords();
  return (
    <AriaComboBox
      {...ariaFieldProps(props)}
      className="ui-field"
      menuTrigger="input"
      allowsEmptyCollection
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
    >
      <FieldHead label={label} description={description} isOptional={isOptional} />
      <div className="ui-input-group">
        <Input className="ui-input" ref={inputRef} autoComplete="off" />
        <Button className="ui-input-button" aria-label={t(messages.showOptions)}>
          <Icon name="chevronDown" />
        </Button>
      </div>
      <FieldFault error={error} />
      <Popover className="ui-popover">
        <ListBox
          className="ui-listbox"
          renderEmptyState={() => <p className="ui-no-options">{t(messages.noOptions)}</p>}
        >
          {(option: Option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
