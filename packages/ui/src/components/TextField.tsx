import { Input } from "react-aria-components/Input";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import { classNames } from "./class-names.ts";
import { ariaFieldProps, type InputFieldProps } from "./field-props.ts";
import { FieldFault, FieldHead } from "./FieldParts.tsx";

export type TextFieldProps = InputFieldProps<string, HTMLInputElement> & {
  readonly type?: "text" | "email" | "tel" | "url";
  readonly inputMode?: "text" | "numeric" | "decimal";
  readonly autoComplete?: string;
  /** How wide an answer is expected. */
  readonly width?: "narrow" | "full";
};

/** One line of text. Nothing a person types here is stored by the browser unless `autoComplete` says so. */
export function TextField(props: TextFieldProps) {
  const { label, description, isOptional, error, value, onChange, inputRef, type, inputMode } = props;
  return (
    <AriaTextField
      {...ariaFieldProps(props)}
      className={classNames("ui-field", props.width === "narrow" && "ui-field-narrow")}
      type={type ?? "text"}
      autoComplete={props.autoComplete ?? "off"}
      value={value}
      onChange={onChange}
    >
      <FieldHead label={label} description={description} isOptional={isOptional} />
      <Input className="ui-input" ref={inputRef} inputMode={inputMode} />
      <FieldFault error={error} />
    </AriaTextField>
  );
}
