import { setSafetyForm, type SetSafetyInput } from "@vas/domain/forms";
import { fieldLabels, proseRule } from "@vas/domain/vocabulary";
import { CheckboxGroup, TextArea, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../../app/codes.ts";
import { ConflictNotice } from "../../app/commands/ConflictNotice.tsx";
import { useCommand } from "../../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../../app/forms/form.ts";
import { FormDialog } from "../../app/forms/FormDialog.tsx";
import { FormField } from "../../app/forms/FormField.tsx";
import { mergeVersions } from "../../app/forms/three-way.ts";
import type { CustomerFileData, FileDialogProps } from "../customer-file.ts";
import { SetSafetyDocument } from "../CustomerChanges.generated.ts";
import { messages } from "../messages.ts";

type SafetyState = { readonly safetyFlags: readonly string[]; readonly safetyNote: string };

const protection = "protected_identity";

/** Protected identity stands once, among the flags. */
function stateOf({ safetyFlags, safetyNote, protectedIdentity }: CustomerFileData): SafetyState {
  const isMissing = protectedIdentity && !safetyFlags.includes(protection);
  return { safetyFlags: isMissing ? [...safetyFlags, protection] : safetyFlags, safetyNote };
}

/** The mark goes with the flag: nobody sets it by itself. */
type FormState = SafetyState & { readonly protectedIdentity: boolean };

function formStateOf(customer: CustomerFileData): FormState {
  return { ...stateOf(customer), protectedIdentity: customer.protectedIdentity };
}

const fields = ["safetyFlags", "safetyNote"] as const;

/** What everyone who opens the file must know. Two people's changes are compared field by field. */
export function SafetyDialog({ customer, onStale, onClose }: FileDialogProps) {
  const { t } = useWords();
  const codes = useCodes();
  const toast = useToast();
  const command = useCommand(SetSafetyDocument);
  // What the form is based on; a later reading takes its place only where the person says so.
  const [base, setBase] = useState(customer);
  const form = useValidatedForm<FormState, SetSafetyInput>(setSafetyForm, formStateOf(customer));
  const isConflict = customer.version !== base.version;
  const goOnWith = (state: SafetyState) => {
    form.reset(formStateOf(customer));
    for (const field of fields) form.setValue(field, state[field], { shouldDirty: true });
    setBase(customer);
  };
  const send = form.handleSubmit(({ safetyFlags, safetyNote }) =>
    command.send(
      {
        input: {
          customer: customer.id,
          expectedVersion: base.version,
          safetyFlags: [...safetyFlags],
          safetyNote,
          protectedIdentity: safetyFlags.includes(protection),
        },
      },
      {
        CustomerChanged: () => {
          toast({ message: t(messages.safetySet) });
          onClose();
        },
        StaleVersion: onStale,
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    ),
  );
  return (
    <FormDialog
      title={t(messages.setSafety)}
      submitLabel={t(messages.save)}
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      {isConflict && (
        <SafetyConflict base={stateOf(base)} mine={form.getValues()} theirs={stateOf(customer)} onChoose={goOnWith} />
      )}
      <FormField form={form} name="safetyFlags">
        {(field) => (
          <CheckboxGroup label={t(fieldLabels.safetyFlags)} options={codes.options("safetyFlag")} {...field} />
        )}
      </FormField>
      <FormField form={form} name="safetyNote">
        {(field) => (
          <TextArea
            label={t(fieldLabels.safetyNote)}
            description={t(messages.safetyNoteHelp)}
            isOptional
            rows={4}
            maxGraphemes={proseRule.max}
            {...field}
          />
        )}
      </FormField>
    </FormDialog>
  );
}

type ConflictProps = Readonly<Record<"base" | "mine" | "theirs", SafetyState>> & {
  readonly onChoose: (state: SafetyState) => void;
};

function SafetyConflict({ onChoose, ...versions }: ConflictProps) {
  const { t } = useWords();
  const codes = useCodes();
  const { mine, theirs } = versions;
  const { differing, own, merged } = mergeVersions(versions);
  const shown = {
    safetyFlags: ({ safetyFlags }: SafetyState) =>
      safetyFlags.map((flag) => codes.label("safetyFlag", flag)).join(", "),
    safetyNote: ({ safetyNote }: SafetyState) => safetyNote,
  };
  return (
    <ConflictNotice
      fields={differing.map((field) => ({
        label: t(fieldLabels[field]),
        mine: shown[field](mine) || "–",
        theirs: shown[field](theirs) || "–",
        isOwn: own.includes(field),
      }))}
      onTakeTheirs={() => onChoose(theirs)}
      onKeepMine={() => onChoose(merged)}
    />
  );
}
