import { useNavigate } from "@tanstack/react-router";
import { recordReferralForm, type RecordReferralInput } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { Button, Notice, Panel, Stack, Stepper, useToast, useWords } from "@vas/ui";
import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { CommandNotice } from "../../app/commands/CommandNotice.tsx";
import { useCommand } from "../../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../../app/forms/form.ts";
import { FormFaults } from "../../app/forms/FormFaults.tsx";
import { FormField } from "../../app/forms/FormField.tsx";
import { useSteps, type Steps } from "../../app/forms/use-steps.ts";
import { focusTitle } from "../../app/use-title-focus.ts";
import { BasisFields } from "./BasisFields.tsx";
import { ChildrenSection } from "./ChildrenSection.tsx";
import { CircumstancesFields } from "./CircumstancesFields.tsx";
import { ConsentFields } from "./ConsentFields.tsx";
import { DraftKeeper, FormEnd, useKeeping } from "./DraftKeeper.tsx";
import { ExploitationFields } from "./ExploitationFields.tsx";
import { contentFormOf, labelAt, type ReferralForm } from "./form-fields.ts";
import { messages } from "./messages.ts";
import { RecordReferralDocument } from "./NewReferralScreen.generated.ts";
import { PersonSection } from "./PersonSection.tsx";
import { toRecordInput } from "./referral-input.ts";
import type { ReferralState } from "./referral-state.ts";
import { ReferralReview } from "./ReferralReview.tsx";
import { ReferrerSection } from "./ReferrerSection.tsx";
import { InterpreterField, SafetyFields } from "./SafetyFields.tsx";
import { SignsField } from "./SignsField.tsx";
import "../referrals.css";
import type { KeptDraft } from "./use-referral-draft.ts";

export type NewReferralFormProps = {
  readonly start: ReferralState;
  readonly draft: KeptDraft | undefined;
  readonly today: string;
};

/** Two steps: everything that the referral tells, in the law's order, then a look at the whole before it is recorded. */
export function NewReferralForm({ start, draft, today }: NewReferralFormProps) {
  const { t } = useWords();
  const steps = useSteps();
  const form = useValidatedForm<ReferralState, RecordReferralInput>(recordReferralForm(today as CalendarDate), start);
  return (
    <Stack>
      <Stepper
        label={t(messages.steps)}
        steps={[t(messages.stepWrite), t(messages.stepReview)]}
        current={steps.isReview ? 1 : 0}
      />
      <DraftKeeper form={form} draft={draft}>
        {steps.isReview ? <Review form={form} steps={steps} /> : <Sections form={form} today={today} steps={steps} />}
      </DraftKeeper>
    </Stack>
  );
}

type SectionsProps = { readonly form: ReferralForm; readonly today: string; readonly steps: Steps };

function Sections({ form, today, steps }: SectionsProps) {
  const { t } = useWords();
  const content = contentFormOf(form);
  const [known, person, adult] = useWatch({ control: form.control, name: ["known", "newPerson", "adult"] });
  const { flush } = useKeeping();
  const review = form.handleSubmit(async () => {
    // The address names the draft before it becomes two entries of the history.
    await flush();
    steps.toReview();
  });
  return (
    <form
      id={steps.formId}
      tabIndex={-1}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void review(event);
      }}
    >
      <Stack>
        <FormFaults form={form} labelOf={(path) => t(labelAt(path))} />
        <ReferrerSection form={form} today={today} />
        <PersonSection form={form} />
        <Panel title={t(messages.consent)}>
          <ConsentFields form={content} today={today} birthDate={known?.birthDate ?? person?.birthDate ?? null} />
        </Panel>
        <Panel title={t(messages.circumstances)}>
          <CircumstancesFields form={content} />
        </Panel>
        <Panel title={t(messages.signs)}>
          <FormField form={content} name="signs">
            {(field) => <SignsField {...field} />}
          </FormField>
        </Panel>
        <Panel title={t(messages.forms)}>
          <ExploitationFields form={content} />
        </Panel>
        <Panel title={t(messages.safety)}>
          <SafetyFields form={content} />
        </Panel>
        <Panel title={t(messages.interpreter)}>
          <InterpreterField form={content} />
        </Panel>
        <Panel title={t(messages.basis)}>
          <BasisFields form={content} adult={adult} onAdult={(chosen) => form.setValue("adult", chosen)} />
        </Panel>
        <ChildrenSection form={form} today={today} />
        <FormEnd>
          <Button type="submit">{t(messages.review)}</Button>
        </FormEnd>
      </Stack>
    </form>
  );
}

type ReviewProps = { readonly form: ReferralForm; readonly steps: Steps };

function Review({ form, steps }: ReviewProps) {
  const { t } = useWords();
  const toast = useToast();
  const navigate = useNavigate();
  const { flush, kept, forget } = useKeeping();
  const command = useCommand(RecordReferralDocument);
  const [refused, setRefused] = useState<string>();
  useEffect(focusTitle, []);
  const state = form.getValues();
  const record = async () => {
    const begun = kept();
    // The draft goes with the record: what is saved after it would be a new one.
    await flush();
    // Saved as a draft of its own because the one that it was is gone: it may have been recorded in another window.
    if (begun && kept()?.id !== begun.id) return setRefused(t(messages.draftElsewhere));
    await command.send(
      { input: toRecordInput(state, kept()?.id ?? null) },
      {
        ReferralRecorded: ({ id, reference }) => {
          toast({ message: t(messages.recorded, { reference }) });
          void navigate({ to: "/referrals/$id", params: { id }, ignoreBlocker: true });
        },
        InvalidField: (answer) => {
          steps.returnToWriting();
          showInvalidField(form, answer);
        },
        DraftNotFound: ({ message }) => {
          forget();
          setRefused(message);
        },
        AccompanyingChildRefused: ({ child, message }) =>
          setRefused(t(messages.childRefused, { number: child + 1, message })),
      },
    );
  };
  return (
    <Stack>
      <p>{t(messages.recordLede)}</p>
      <ReferralReview state={state} />
      <CommandNotice command={command} />
      {refused !== undefined && <Notice tone="error" title={refused} />}
      <FormEnd>
        <Button onPress={record}>{t(messages.record)}</Button>
        <Button variant="secondary" onPress={steps.toWriting}>
          {t(messages.back)}
        </Button>
      </FormEnd>
    </Stack>
  );
}
