import { useState } from "react";
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

export type ComboBoxProps = InputFieldProps<string | null, HTMLInputElement> & {
  readonly options: readonly Option[];
  /**
   * Makes the list one that the server searches: told what is typed, while `options` holds what was found. The option
   * chosen stays known when a later search does not find it.
   */
  readonly onSearch?: (text: string) => void;
  /** The option of a value that was chosen earlier, for a list that the server searches. */
  readonly chosen?: Option | undefined;
};

/** What the list shows, and how it is searched: here by any part of a name, or by the server. */
function useSearch({ options, onSearch, chosen }: Pick<ComboBoxProps, "options" | "onSearch" | "chosen">) {
  const [kept, setKept] = useState(chosen);
  if (!onSearch) return { keep: () => undefined, list: { defaultItems: options } };
  const isFound = kept === undefined || options.some(({ id }) => id === kept.id);
  const items = isFound ? options : [kept, ...options];
  return {
    keep: (id: string | null) => setKept(options.find((option) => option.id === id)),
    list: { items, onInputChange: onSearch },
  };
}

/** One of a long list, found by typing any part of its name: countries, languages, organisations. */
export function ComboBox(props: ComboBoxProps) {
  const { label, description, isOptional, error, value, onChange, inputRef } = props;
  const { t } = useWords();
  const { keep, list } = useSearch(props);
  const choose = (id: string | null) => {
    keep(id);
    onChange(id);
  };
  return (
    <AriaComboBox
      {...ariaFieldProps(props)}
      className="ui-field"
      menuTrigger="input"
      allowsEmptyCollection
      {...list}
      value={value}
      onChange={(key) => choose(key === null ? null : String(key))}
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
