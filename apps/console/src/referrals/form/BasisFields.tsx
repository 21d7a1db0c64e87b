import { fieldLabels } from "@vas/domain/vocabulary";
import { Button, Cluster, RadioGroup, Stack, TextField, useWords } from "@vas/ui";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { useCodes } from "../../app/codes.ts";
import { FormField } from "../../app/forms/FormField.tsx";
import { DuplicateCheck } from "./DuplicateCheck.tsx";
import type { ContentForm } from "./form-fields.ts";
import { messages } from "./messages.ts";
import type { KnownPerson } from "./referral-state.ts";

export type BasisFieldsProps = {
  readonly form: ContentForm;
  readonly adult: KnownPerson | null;
  readonly onAdult: (adult: KnownPerson | null) => void;
};

/** On which basis the person is proposed; a child is linked to the adult (Act 746/2011 s.35.3). */
export function BasisFields({ form, adult, onAdult }: BasisFieldsProps) {
  const { t } = useWords();
  const codes = useCodes();
  const basis = useWatch({ control: form.control, name: "proposedBasis" });
  const link = (chosen: KnownPerson | null) => {
    form.setValue("adultPerson", chosen?.id ?? null, { shouldDirty: true, shouldValidate: chosen !== null });
    onAdult(chosen);
  };
  return (
    <Stack>
      <FormField form={form} name="proposedBasis">
        {(field) => (
          <RadioGroup
            label={t(fieldLabels.proposedBasis)}
            options={codes.options("basis")}
            {...field}
            onChange={(chosen) => {
              field.onChange(chosen);
              if (chosen !== "accompanying_child") link(null);
            }}
          />
        )}
      </FormField>
      {basis === "accompanying_child" && <AdultField form={form} adult={adult} onAdult={link} />}
    </Stack>
  );
}

function AdultField({ form, adult, onAdult }: BasisFieldsProps) {
  const { t } = useWords();
  const [name, setName] = useState("");
  if (adult) {
    return (
      <Cluster>
        <span>{t(messages.adultChosen, { name: adult.name })}</span>
        <Button variant="secondary" onPress={() => onAdult(null)}>
          {t(messages.adultChange)}
        </Button>
      </Cluster>
    );
  }
  return (
    <Stack gap="s">
      <FormField form={form} name="adultPerson">
        {({ inputRef, error, onBlur }) => (
          <TextField
            label={t(messages.adultSearch)}
            description={t(messages.adultSearchHelp)}
            value={name}
            onChange={setName}
            onBlur={onBlur}
            inputRef={inputRef}
            error={error}
          />
        )}
      </FormField>
      <DuplicateCheck
        asked={{ name, birthDate: null, nationalities: [] }}
        onChoose={onAdult}
        none={<p className="ui-quiet">{t(messages.duplicatesNone)}</p>}
      />
    </Stack>
  );
}
