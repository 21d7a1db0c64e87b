import { fieldLabels, proseRule, type Basis, type FieldName } from "@vas/domain/vocabulary";
import { Notice, RadioGroup, Select, TextArea, useWords } from "@vas/ui";
import { useWatch } from "react-hook-form";
import { useCodes } from "../app/codes.ts";
import type { ValidatedForm } from "../app/forms/form.ts";
import { FormField } from "../app/forms/FormField.tsx";
import { findingsOf, type AdmissionInput, type AdmissionState, type FindingPath } from "./admission-form.ts";
import type { AdmissionFormAdmission } from "./AdmissionForm.tsx";
import { LetterLanguageField } from "./LetterLanguageField.tsx";
import { messages } from "./messages.ts";

type FormProps = { readonly form: ValidatedForm<AdmissionState, AdmissionInput> };
type FieldsProps = FormProps & { readonly admission: AdmissionFormAdmission };

/** The parts of a proposal in the law's order: basis, findings, outcome, reason, language of the letter. */
export function AdmissionFormFields({ form, admission }: FieldsProps) {
  const { t } = useWords();
  const { options } = useCodes();
  const basis = useWatch({ control: form.control, name: "findings.basis" });
  const outcome = useWatch({ control: form.control, name: "outcome" });
  return (
    <>
      <BasisField form={form} admission={admission} />
      {basis && findingsOf[basis].map((path) => <FindingFields key={path} form={form} path={path} />)}
      {basis === "accompanying_child" && <AdultField form={form} admission={admission} />}
      <FormField form={form} name="outcome">
        {({ value, onChange, ...field }) => (
          <RadioGroup
            label={t(messages.outcome)}
            isRequired
            options={[
              { id: "positive", label: t(messages.positive) },
              { id: "negative", label: t(messages.negative) },
            ]}
            value={value}
            onChange={(code) => {
              onChange(code === "positive" || code === "negative" ? code : null);
              if (code === "positive") form.setValue("negativeReason", null);
            }}
            {...field}
          />
        )}
      </FormField>
      {outcome === "negative" && (
        <FormField form={form} name="negativeReason">
          {({ onChange, ...field }) => (
            <Select
              label={t(messages.negativeReason)}
              isRequired
              options={options("negativeReason")}
              onChange={(code) => onChange(code as AdmissionState["negativeReason"])}
              {...field}
            />
          )}
        </FormField>
      )}
      <FormField form={form} name="letterLanguage">
        {(field) => <LetterLanguageField {...field} />}
      </FormField>
    </>
  );
}

function BasisField({ form, admission: { law } }: FieldsProps) {
  const { t } = useWords();
  const { label } = useCodes();
  const options = law.bases.map(({ basis, identifies, sections }) => {
    const cited = sections.map(({ citation }) => citation).join("; ");
    return {
      id: basis,
      label: label("basis", basis),
      description: identifies ? t(messages.identifies, { sections: cited }) : cited,
    };
  });
  return (
    <FormField form={form} name="findings.basis">
      {({ onChange, ...field }) => (
        <RadioGroup
          label={t(messages.basis)}
          isRequired
          options={options}
          onChange={(code) => onChange(code as Basis | null)}
          {...field}
        />
      )}
    </FormField>
  );
}

const names: Readonly<Record<FindingPath, FieldName>> = {
  "findings.mayBeVictim": "mayBeVictim",
  "findings.needsAssistance": "needsAssistance",
  "findings.specialNeed": "specialNeed",
  "findings.need": "childNeed",
};

function FindingFields({ form, path }: FormProps & { readonly path: FindingPath }) {
  const { t } = useWords();
  const { isSubmitted } = form.formState;
  return (
    <fieldset className="decision-finding">
      <legend>{t(fieldLabels[names[path]])}</legend>
      <FormField form={form} name={`${path}.met`}>
        {({ value, onChange, ...field }) => (
          <RadioGroup
            label={t(messages.met)}
            isRequired
            layout="columns"
            options={[
              { id: "yes", label: t(messages.yes) },
              { id: "no", label: t(messages.no) },
            ]}
            value={value === null ? null : value ? "yes" : "no"}
            onChange={(answer) => {
              onChange(answer === null ? null : answer === "yes");
              // An outcome that denied what was found may do so no longer.
              if (isSubmitted) void form.trigger(["outcome", "negativeReason"]);
            }}
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name={`${path}.reasons`}>
        {(field) => (
          <TextArea
            label={t(messages.reasons)}
            description={t(messages.reasonsHelp)}
            isRequired
            rows={6}
            maxGraphemes={proseRule.max}
            {...field}
          />
        )}
      </FormField>
    </fieldset>
  );
}

function AdultField({ form, admission: { adults } }: FieldsProps) {
  const { t } = useWords();
  if (adults.length === 0) return <Notice tone="warning" title={t(messages.noAdult)} />;
  return (
    <FormField form={form} name="findings.adultCustomer">
      {(field) => (
        <Select
          label={t(messages.adult)}
          isRequired
          options={adults.map(({ id, reference }) => ({ id, label: reference }))}
          {...field}
        />
      )}
    </FormField>
  );
}
