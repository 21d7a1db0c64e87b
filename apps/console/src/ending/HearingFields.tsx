import { proseRule } from "@vas/domain/vocabulary";
import { DatePicker, RadioGroup, TextArea, useWords } from "@vas/ui";
import { useWatch } from "react-hook-form";
import type { ValidatedForm } from "../app/forms/form.ts";
import { FormField } from "../app/forms/FormField.tsx";
import type { EndingInput, EndingState } from "./ending-form.ts";
import { messages } from "./messages.ts";

type Props = {
  readonly form: ValidatedForm<EndingState, EndingInput>;
  readonly mustBeHeard: boolean;
  readonly today: string;
};

/** The hearing before the decision, or why there was none (Act 434/2003 s.34). */
export function HearingFields({ form, mustBeHeard, today }: Props) {
  const { t } = useWords();
  const kind = useWatch({ control: form.control, name: "hearing.kind" });
  return (
    <fieldset className="decision-finding">
      <legend>{t(messages.hearing)}</legend>
      <FormField form={form} name="hearing.kind">
        {({ onChange, ...field }) => (
          <RadioGroup
            label={t(messages.hearingQuestion)}
            {...(mustBeHeard ? { description: t(messages.mustBeHeard) } : {})}
            isRequired
            layout="columns"
            options={[
              { id: "heard", label: t(messages.wasHeard) },
              { id: "not_heard", label: t(messages.notHeard) },
            ]}
            onChange={(chosen) => onChange(chosen as EndingState["hearing"]["kind"])}
            {...field}
          />
        )}
      </FormField>
      {kind === "heard" && (
        <>
          <FormField form={form} name="hearing.heardOn">
            {(field) => <DatePicker label={t(messages.heardOn)} isRequired max={today} {...field} />}
          </FormField>
          <FormField form={form} name="hearing.summary">
            {(field) => (
              <TextArea label={t(messages.hearingSummary)} isRequired maxGraphemes={proseRule.max} {...field} />
            )}
          </FormField>
        </>
      )}
      {kind === "not_heard" && (
        <FormField form={form} name="hearing.reason">
          {(field) => (
            <TextArea label={t(messages.notHeardReason)} isRequired maxGraphemes={proseRule.max} {...field} />
          )}
        </FormField>
      )}
    </fieldset>
  );
}
