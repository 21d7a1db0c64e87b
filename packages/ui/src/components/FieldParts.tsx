import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";

type PartsProps = {
  readonly label: string;
  readonly description?: string | undefined;
  readonly isOptional?: boolean | undefined;
};

function Optional() {
  const { t } = useWords();
  return <span className="ui-optional"> ({t(messages.optional)})</span>;
}

/** The label and the help text above a field. */
export function FieldHead({ label, description, isOptional = false }: PartsProps) {
  return (
    <div className="ui-field-head">
      <Label className="ui-label">
        {label}
        {isOptional && <Optional />}
      </Label>
      {description !== undefined && (
        <Text slot="description" className="ui-description">
          {description}
        </Text>
      )}
    </div>
  );
}

/** What is wrong, below the field. */
export function FieldFault({ error }: { readonly error: string | undefined }) {
  return <FieldError className="ui-field-error">{error}</FieldError>;
}
