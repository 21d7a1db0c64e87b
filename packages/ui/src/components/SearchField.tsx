import type { Ref } from "react";
import { Button } from "react-aria-components/Button";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { SearchField as AriaSearchField } from "react-aria-components/SearchField";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";

export type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit?: (value: string) => void;
  /** Words in the empty field, such as what can be searched for. */
  readonly hint?: string;
  /** The key that moves focus here, shown in the field. */
  readonly shortcut?: string;
  readonly isLabelHidden?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** A search; the words stay in this field and are never put in an address. */
export function SearchField(props: SearchFieldProps) {
  const { label, hint, shortcut, isLabelHidden = false, inputRef, value, onChange, onSubmit } = props;
  const { t } = useWords();
  return (
    <AriaSearchField
      className="ui-field ui-search"
      value={value}
      onChange={onChange}
      {...(onSubmit ? { onSubmit } : {})}
    >
      <Label className={classNames("ui-label", isLabelHidden && "ui-visually-hidden")}>{label}</Label>
      <div className="ui-input-group ui-search-group">
        <Icon name="search" />
        <Input
          className="ui-input"
          ref={inputRef}
          placeholder={hint ?? ""}
          autoComplete="off"
          spellCheck={false}
          aria-keyshortcuts={shortcut}
        />
        {shortcut !== undefined && value === "" && <kbd className="ui-shortcut">{shortcut}</kbd>}
        {value !== "" && (
          <Button className="ui-input-button" aria-label={t(messages.clearSearch)}>
            <Icon name="close" />
          </Button>
        )}
      </div>
    </AriaSearchField>
  );
}
