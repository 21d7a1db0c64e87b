import { amendReferralForm } from "@vas/domain/forms";
import type { CalendarDate, PersonId } from "@vas/domain/kernel";
import { Panel, Stack, useWords } from "@vas/ui";
import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import { useCommand } from "../../app/commands/use-command.ts";
import { FormField } from "../../app/forms/FormField.tsx";
import { BasisFields } from "../form/BasisFields.tsx";
import { CircumstancesFields } from "../form/CircumstancesFields.tsx";
import { ConsentFields } from "../form/ConsentFields.tsx";
import { ExploitationFields } from "../form/ExploitationFields.tsx";
import type { ContentForm } from "../form/form-fields.ts";
import { messages as formMessages } from "../form/messages.ts";
import { toContentInput } from "../form/referral-input.ts";
import type { ContentState } from "../form/referral-state.ts";
import { ReferrerFields } from "../form/ReferrerSection.tsx";
import { InterpreterField, SafetyFields } from "../form/SafetyFields.tsx";
import { SignsField } from "../form/SignsField.tsx";
import { adultOf, organisationNameOf, toContentState } from "./amend-state.ts";
import { AmendReferralDocument, type AmendReferral_ReferralFragment } from "./AmendReferralScreen.generated.ts";
import { AmendmentFaults } from "./AmendmentFaults.tsx";
import { useContentText } from "./content-text.ts";
import { messages } from "./messages.ts";
import { useAmendment } from "./use-amendment.ts";

export type AmendProps = {
  readonly latest: AmendReferral_ReferralFragment;
  readonly today: string;
  /** Reads the referral again: somebody else has changed it. */
  readonly onStale: () => Promise<void>;
};

/** What the referral tells, to be completed or corrected: its form, and how it is stored. */
export function useAmendContent({ latest, today, onStale }: AmendProps) {
  const command = useCommand(AmendReferralDocument);
  const amendment = useAmendment<ContentState, FieldValues>({
    schema: amendReferralForm(today as CalendarDate, latest.person.id as PersonId),
    latest: { version: latest.version, state: toContentState(latest) },
    onStale,
  });
  const { form, expectedVersion } = amendment;
  const save = () =>
    amendment.save(({ saved, refusals }) =>
      command.send(
        { input: { referral: latest.id, expectedVersion, content: toContentInput(form.getValues()) } },
        { ReferralChanged: saved, ...refusals },
      ),
    );
  return { ...amendment, command, save };
}

type FieldsProps = Omit<AmendProps, "onStale"> & { readonly content: ReturnType<typeof useAmendContent> };

/** The sections of what the referral tells. */
export function AmendContentFields({ content, latest, today }: FieldsProps) {
  return (
    <Stack>
      <AmendmentFaults amendment={content} textOf={useContentText()} />
      <ContentPanels form={content.form} latest={latest} today={today} />
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
