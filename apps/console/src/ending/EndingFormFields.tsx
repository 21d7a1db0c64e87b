import { proseRule, type EndingGround } from "@vas/domain/vocabulary";
import { Checkbox, DatePicker, RadioGroup, Select, TextArea, useWords } from "@vas/ui";
import { useWatch } from "react-hook-form";
import { useCodes } from "../app/codes.ts";
import type { ValidatedForm } from "../app/forms/form.ts";
import { LetterLanguageField } from "../admission/LetterLanguageField.tsx";
import { FormField } from "../app/forms/FormField.tsx";
import type { EndingInput, EndingState } from "./ending-form.ts";
import { HearingFields } from "./HearingFields.tsx";
import { messages } from "./messages.ts";

export type EndingFormEnding = {
  readonly customer: { readonly id: string; readonly endedOn?: string | null | undefined };
  readonly mustBeHeard: boolean;
  readonly law: {
    readonly grounds: readonly {
      readonly id: string;
      readonly text: string;
      readonly section?: { readonly citation: string } | null | undefined;
      readonly counts: readonly EndingGround[];
    }[];
    readonly aftercare?: { readonly citation: string } | null | undefined;
    readonly immediateEnforcement?: { readonly citation: string } | null | undefined;
  };
};

type FormProps = { readonly form: ValidatedForm<EndingState, EndingInput>; readonly ending: EndingFormEnding };
type FieldsProps = FormProps & { readonly today: string };

/** The parts of a proposal: ground, way of return, assessment, hearing, what follows, language of the letter. */
export function EndingFormFields({ form, ending, today }: FieldsProps) {
  const { t } = useWords();
  return (
    <>
      <GroundFields form={form} ending={ending} />
      <FormField form={form} name="assessment">
        {(field) => (
          <TextArea
            label={t(messages.assessment)}
            description={t(messages.assessmentHelp)}
            isRequired
            rows={8}
            maxGraphemes={proseRule.max}
            {...field}
          />
        )}
      </FormField>
      <HearingFields form={form} mustBeHeard={ending.mustBeHeard} today={today} />
      <ConsequenceFields form={form} ending={ending} today={today} />
    </>
  );
}

const leaving: Readonly<Partial<Record<EndingGround, readonly string[]>>> = {
  moved_from_finland: ["assisted_voluntary_return", "other_voluntary"],
  removed_from_finland: ["deportation"],
};

/** The law's ground, and how statistics count it: a choice only where the law joins what statistics part. */
function GroundFields({ form, ending: { law } }: FormProps) {
  const { t } = useWords();
  const { options } = useCodes();
  const statutory = useWatch({ control: form.control, name: "statutoryGround" });
  const ground = useWatch({ control: form.control, name: "ground" });
  const counts = law.grounds.find(({ id }) => id === statutory)?.counts ?? [];
  const ways = (ground && leaving[ground]) ?? [];
  function choose(id: string | null) {
    const [only, ...others] = law.grounds.find((one) => one.id === id)?.counts ?? [];
    form.setValue("ground", only && others.length === 0 ? only : null);
    form.setValue("returnWay", null);
  }
  return (
    <>
      <FormField form={form} name="statutoryGround">
        {({ onChange, ...field }) => (
          <RadioGroup
            label={t(messages.statutoryGround)}
            isRequired
            options={law.grounds.map(({ id, text, section }) => ({
              id,
              label: text,
              ...(section ? { description: section.citation } : {}),
            }))}
            onChange={(id) => {
              onChange(id);
              choose(id);
            }}
            {...field}
          />
        )}
      </FormField>
      {counts.length > 1 && (
        <FormField form={form} name="ground">
          {({ onChange, ...field }) => (
            <Select
              label={t(messages.ground)}
              isRequired
              options={options("endingGround", counts)}
              onChange={(code) => {
                onChange(code as EndingGround | null);
                form.setValue("returnWay", null);
              }}
              {...field}
            />
          )}
        </FormField>
      )}
      {ways.length > 0 && (
        <FormField form={form} name="returnWay">
          {({ value, onChange, ...field }) => (
            <RadioGroup
              label={t(messages.returnWay)}
              options={[...options("returnWay", ways), { id: "unknown", label: t(messages.unknownWay) }]}
              value={value ?? "unknown"}
              onChange={(code) => onChange(code === "unknown" ? null : (code as EndingState["returnWay"]))}
              {...field}
            />
          )}
        </FormField>
      )}
    </>
  );
}

function ConsequenceFields({ form, ending: { law, customer }, today }: FieldsProps) {
  const { t } = useWords();
  const { aftercare, immediateEnforcement } = law;
  return (
    <>
      {aftercare && (
        <FormField form={form} name="aftercareUntil">
          {(field) => (
            <DatePicker
              label={t(messages.aftercare)}
              description={t(messages.aftercareHelp, { section: aftercare.citation })}
              isOptional
              min={customer.endedOn ?? today}
              {...field}
            />
          )}
        </FormField>
      )}
      {immediateEnforcement && (
        <FormField form={form} name="immediateEnforcement">
          {({ value, onChange, inputRef }) => (
            <Checkbox
              isSelected={value}
              onChange={onChange}
              inputRef={inputRef}
              description={immediateEnforcement.citation}
            >
              {t(messages.atOnce)}
            </Checkbox>
          )}
        </FormField>
      )}
      <FormField form={form} name="letterLanguage">
        {(field) => <LetterLanguageField {...field} />}
      </FormField>
    </>
  );
}
