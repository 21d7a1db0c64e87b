import { useBlocker, useNavigate } from "@tanstack/react-router";
import { recordReferralForm, type RecordReferralInput } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { Button, Cluster, Notice, Panel, Stack, Stepper, useToast, useWords } from "@vas/ui";
import { useRef, useState, type RefObject } from "react";
import { useWatch } from "react-hook-form";
import { CommandNotice } from "../../app/commands/CommandNotice.tsx";
import { useCommand } from "../../app/commands/use-command.ts";
import { DraftStatusLine } from "../../app/forms/DraftStatusLine.tsx";
import { showInvalidField, useValidatedForm } from "../../app/forms/form.ts";
import { FormFaults } from "../../app/forms/FormFaults.tsx";
import { FormField } from "../../app/forms/FormField.tsx";
import { UnsavedGuard } from "../../app/forms/UnsavedGuard.tsx";
import { BasisFields } from "./BasisFields.tsx";
import { ChildrenSection } from "./ChildrenSection.tsx";
import { CircumstancesFields } from "./CircumstancesFields.tsx";
import { ConsentFields } from "./ConsentFields.tsx";
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
import { useReferralDraft, type KeptDraft, type Keeping } from "./use-referral-draft.ts";

export type NewReferralFormProps = {
  readonly start: ReferralState;
  readonly draft: KeptDraft | undefined;
  readonly today: string;
};

/** Two steps: everything that the referral tells, in the law's order, then a look at the whole before it is recorded. */
export function NewReferralForm({ start, draft, today }: NewReferralFormProps) {
  const { t } = useWords();
  const [isReviewing, setReviewing] = useState(false);
  const keeping = useRef<Keeping>({ kept: draft ?? null, flush: () => Promise.resolve() });
  const form = useValidatedForm<ReferralState, RecordReferralInput>(recordReferralForm(today as CalendarDate), start);
  return (
    <Stack>
      <Stepper
        label={t(messages.steps)}
        steps={[t(messages.stepWrite), t(messages.stepReview)]}
        current={isReviewing ? 1 : 0}
      />
      {isReviewing ? (
        <Review form={form} keeping={keeping} onBack={() => setReviewing(false)} />
      ) : (
        <Sections form={form} today={today} onReview={() => setReviewing(true)} />
      )}
      <DraftKeeper form={form} keeping={keeping} />
    </Stack>
  );
}

type KeeperProps = { readonly form: ReferralForm; readonly keeping: RefObject<Keeping> };

/** Watches the whole form, in a place of its own: the sections are not drawn anew with every letter. */
function DraftKeeper({ form, keeping }: KeeperProps) {
  const state = useWatch({ control: form.control }) as ReferralState;
  const draft = useReferralDraft(state, keeping);
  useBlocker({
    // What was typed a moment ago is saved before the screen is left.
    shouldBlockFn: async () => {
      await draft.flush();
      return false;
    },
    enableBeforeUnload: false,
  });
  return (
    <>
      <DraftStatusLine draft={draft} />
      <UnsavedGuard isUnsaved={draft.status === "failed"} />
    </>
  );
}

type SectionsProps = { readonly form: ReferralForm; readonly today: string; readonly onReview: () => void };

function Sections({ form, today, onReview }: SectionsProps) {
  const { t } = useWords();
  const content = contentFormOf(form);
  const [known, person, adult] = useWatch({ control: form.control, name: ["known", "newPerson", "adult"] });
  const review = form.handleSubmit(onReview);
  return (
    <form
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
        <Cluster>
          <Button type="submit">{t(messages.review)}</Button>
        </Cluster>
      </Stack>
    </form>
  );
}

type ReviewProps = KeeperProps & { readonly onBack: () => void };

function Review({ form, keeping, onBack }: ReviewProps) {
  const { t } = useWords();
  const toast = useToast();
  const navigate = useNavigate();
  const command = useCommand(RecordReferralDocument);
  const [refusedChild, setRefusedChild] = useState<string>();
  const state = form.getValues();
  const record = async () => {
    // The draft goes with the record: what is saved after it would be a new one.
    await keeping.current.flush();
    await command.send(
      { input: toRecordInput(state, keeping.current.kept?.id ?? null) },
      {
        ReferralRecorded: ({ id, reference }) => {
          toast({ message: t(messages.recorded, { reference }) });
          void navigate({ to: "/referrals/$id", params: { id }, ignoreBlocker: true });
        },
        InvalidField: (answer) => {
          onBack();
          showInvalidField(form, answer);
        },
        AccompanyingChildRefused: ({ child, message }) =>
          setRefusedChild(t(messages.childRefused, { number: child + 1, message })),
      },
    );
  };
  return (
    <Stack>
      <p>{t(messages.recordLede)}</p>
      <ReferralReview state={state} />
      <CommandNotice command={command} />
      {refusedChild !== undefined && <Notice tone="error" title={refusedChild} />}
      <Cluster>
        <Button onPress={record}>{t(messages.record)}</Button>
        <Button variant="secondary" onPress={onBack}>
          {t(messages.back)}
        </Button>
      </Cluster>
    </Stack>
  );
}
