import { useNavigate } from "@tanstack/react-router";
import { amendReferralForm } from "@vas/domain/forms";
import type { CalendarDate, PersonId } from "@vas/domain/kernel";
import { Button, Cluster, Panel, Stack, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import { CommandNotice } from "../../app/commands/CommandNotice.tsx";
import { ConflictNotice } from "../../app/commands/ConflictNotice.tsx";
import { useCommand } from "../../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../../app/forms/form.ts";
import { FormFaults } from "../../app/forms/FormFaults.tsx";
import { FormField } from "../../app/forms/FormField.tsx";
import { UnsavedGuard } from "../../app/forms/UnsavedGuard.tsx";
import { AppButtonLink } from "../../app/links.tsx";
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
import { useAmendment } from "./use-amendment.ts";

export type AmendFormProps = {
  readonly latest: AmendReferral_ReferralFragment;
  readonly today: string;
  /** Reads the referral again: somebody else has changed it. */
  readonly onStale: () => Promise<void>;
};

/** What the referral tells, to be completed or corrected. */
export function AmendContentForm({ latest, today, onStale }: AmendFormProps) {
  const { t } = useWords();
  const toast = useToast();
  const navigate = useNavigate();
  const command = useCommand(AmendReferralDocument);
  const textOf = useContentText();
  const schema = amendReferralForm(today as CalendarDate, latest.person.id as PersonId);
  const form: ContentForm = useValidatedForm<ContentState, FieldValues>(schema, toContentState(latest));
  const amendment = useAmendment(form, { version: latest.version, state: toContentState(latest) });
  const { conflict } = amendment;
  const send = form.handleSubmit(() =>
    command.send(
      {
        input: {
          referral: latest.id,
          expectedVersion: amendment.expectedVersion,
          content: toContentInput(form.getValues()),
        },
      },
      {
        ReferralChanged: () => {
          toast({ message: t(messages.amended) });
          void navigate({ to: "/referrals/$id", params: { id: latest.id }, ignoreBlocker: true });
        },
        StaleVersion: () => void onStale().then(amendment.markStale),
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    ),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(event);
      }}
    >
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
        <CommandNotice command={command} />
        <Cluster>
          <Button type="submit" isPending={command.isPending}>
            {t(messages.save)}
          </Button>
          <AppButtonLink variant="secondary" to="/referrals/$id" params={{ id: latest.id }}>
            {t(messages.backToReferral)}
          </AppButtonLink>
        </Cluster>
      </Stack>
      <UnsavedGuard isUnsaved={form.formState.isDirty} />
    </form>
  );
}

type PanelsProps = Omit<AmendFormProps, "onStale"> & { readonly form: ContentForm };

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
