import { useId } from "react";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";
import { ariaFieldProps, type InputFieldProps } from "./field-props.ts";
import { FieldFault, FieldHead } from "./FieldParts.tsx";
import { countGraphemes } from "./graphemes.ts";

export type TextAreaProps = InputFieldProps<string, HTMLTextAreaElement> & {
  readonly rows?: number;
  /** The language that is written in it, where it is not that of the page. */
  readonly lang?: string;
  /** The most characters as a person counts them; typing past it is allowed and told, so that no pasted text is cut. */
  readonly maxGraphemes?: number;
};

type CharacterCountProps = { readonly id: string; readonly value: string; readonly most: number };

function CharacterCount({ id, value, most }: CharacterCountProps) {
  const { t } = useWords();
  const left = most - countGraphemes(value);
  const isClose = left < most / 10;
  return (
    <p
      id={id}
      className="ui-character-count"
      data-over={left < 0 ? "" : undefined}
      role={isClose ? "status" : undefined}
    >
      {left < 0 ? t(messages.charactersOver, { over: -left }) : t(messages.charactersLeft, { left })}
    </p>
  );
}

/** Several lines of text; grows with what is written and counts characters when a limit is given. */
export function TextArea(props: TextAreaProps) {
  const { label, description, isOptional, error, value, onChange, inputRef, maxGraphemes } = props;
  const countId = useId();
  return (
    <AriaTextField
      {...ariaFieldProps(props)}
      {...(maxGraphemes === undefined ? {} : { "aria-describedby": countId })}
      className="ui-field"
      value={value}
      onChange={onChange}
    >
      <FieldHead label={label} description={description} isOptional={isOptional} />
      <AriaTextArea className="ui-input ui-textarea" rows={props.rows ?? 4} lang={props.lang} ref={inputRef} />
      {maxGraphemes !== undefined && <CharacterCount id={countId} value={value} most={maxGraphemes} />}
      <FieldFault error={error} />
    </AriaTextField>
  );
}
