import { amendReferralForm } from "@vas/domain/forms";
import type { CalendarDate, PersonId } from "@vas/domain/kernel";
import { Panel, Stack, useWords } from "@vas/ui";
import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import { ConflictNotice } from "../../app/commands/ConflictNotice.tsx";
import { useCommand } from "../../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../../app/forms/form.ts";
import { FormFaults } from "../../app/forms/FormFaults.tsx";
import { FormField } from "../../app/forms/FormField.tsx";
import { BasisFields } from "../form/BasisFields.tsx";
import { CircumstancesFields } from "../form/CircumstancesFields.tsx";
import { ConsentFields } from "../form/ConsentFields.tsx";
import { ExploitationFields } from "../form/ExploitationFields.tsx";
import { labelAt, type ContentForm } from "../form/form-fields.ts";
import { messages as formMessages } from "../form/messages.ts";
import { toContentInput } from "../form/referral-input.ts";
import type { ContentState } from "../form/referral-state.ts";
import { ReferrerFields } from "../form/ReferrerSection.tsx";
import { InterpreterField, SafetyFields } from "../form/SafetyFields.tsx";
import { SignsField } from "../form/SignsField.tsx";
import { adultOf, organisationNameOf, toContentState } from "./amend-state.ts";
import { AmendReferralDocument, type AmendReferral_ReferralFragment } from "./AmendReferralScreen.generated.ts";
import { useContentText } from "./content-text.ts";
import { messages } from "./messages.ts";
import { checked, useAmendment } from "./use-amendment.ts";

export type AmendProps = {
  readonly latest: AmendReferral_ReferralFragment;
  readonly today: string;
  /** Reads the referral again: somebody else has changed it. */
  readonly onStale: () => Promise<void>;
};

/** What the referral tells, to be completed or corrected: its form, and how it is stored. */
export function useAmendContent({ latest, today, onStale }: AmendProps) {
  const command = useCommand(AmendReferralDocument);
  const schema = amendReferralForm(today as CalendarDate, latest.person.id as PersonId);
  const form: ContentForm = useValidatedForm<ContentState, FieldValues>(schema, toContentState(latest));
  const { expectedVersion, markStale, conflict } = useAmendment(form, {
    version: latest.version,
    state: toContentState(latest),
  });
  const save = async (): Promise<boolean> => {
    let isSaved = false;
    await command.send(
      { input: { referral: latest.id, expectedVersion, content: toContentInput(form.getValues()) } },
      {
        ReferralChanged: () => {
          isSaved = true;
        },
        StaleVersion: () => void onStale().then(markStale),
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    );
    return isSaved;
  };
  return { form, command, conflict, isDirty: form.formState.isDirty, check: () => checked(form), save };
}

type FieldsProps = Omit<AmendProps, "onStale"> & { readonly content: ReturnType<typeof useAmendContent> };

/** The sections of what the referral tells. */
export function AmendContentFields({ content: { form, conflict }, latest, today }: FieldsProps) {
  const { t } = useWords();
  const textOf = useContentText();
  return (
    <Stack>
      {conflict && (
        <ConflictNotice
          fields={conflict.differing.map((field) => ({
            label: t(labelAt(field)),
            mine: textOf(field, conflict.mine),
            theirs: textOf(field, conflict.theirs),
          }))}
          onTakeTheirs={conflict.onTakeTheirs}
          onKeepMine={conflict.onKeepMine}
        />
      )}
      <FormFaults form={form} labelOf={(path) => t(labelAt(path))} />
      <ContentPanels form={form} latest={latest} today={today} />
    </Stack>
  );
}

type PanelsProps = Omit<AmendProps, "onStale"> & { readonly form: ContentForm };

function ContentPanels({ form, latest, today }: PanelsProps) {
  const { t, language } = useWords();
  const [adult, setAdult] = useState(() => adultOf(latest));
  return (
    <>
      <Panel title={t(messages.arrival)}>
        <ReferrerFields form={form} organisationName={organisationNameOf(latest, language)} />
      </Panel>
      <Panel title={t(messages.consent)}>
        <ConsentFields form={form} today={today} birthDate={latest.person.birthDate} />
      </Panel>
      <Panel title={t(messages.circumstances)}>
        <CircumstancesFields form={form} />
      </Panel>
      <Panel title={t(messages.signs)}>
        <FormField form={form} name="signs">
          {(field) => <SignsField {...field} />}
        </FormField>
      </Panel>
      <Panel title={t(messages.exploitation)}>
        <ExploitationFields form={form} />
      </Panel>
      <Panel title={t(formMessages.safety)}>
        <SafetyFields form={form} />
      </Panel>
      <Panel title={t(formMessages.interpreter)}>
        <InterpreterField form={form} />
      </Panel>
      <Panel title={t(formMessages.basis)}>
        <BasisFields form={form} adult={adult} onAdult={setAdult} />
      </Panel>
    </>
  );
}
