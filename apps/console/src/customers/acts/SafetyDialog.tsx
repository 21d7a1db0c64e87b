import { setSafetyForm, type SetSafetyInput } from "@vas/domain/forms";
import { fieldLabels, proseRule } from "@vas/domain/vocabulary";
import { Checkbox, CheckboxGroup, TextArea, useToast, useWords } from "@vas/ui";
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

type SafetyState = {
  readonly safetyFlags: readonly string[];
  readonly safetyNote: string;
  readonly protectedIdentity: boolean;
};

function stateOf({ safetyFlags, safetyNote, protectedIdentity }: CustomerFileData): SafetyState {
  return { safetyFlags, safetyNote, protectedIdentity };
}

const fields = ["safetyFlags", "safetyNote", "protectedIdentity"] as const;

/** What everyone who opens the file must know. Two people's changes are compared field by field. */
export function SafetyDialog({ customer, onStale, onClose }: FileDialogProps) {
  const { t } = useWords();
  const codes = useCodes();
  const toast = useToast();
  const command = useCommand(SetSafetyDocument);
  // What the form is based on; a later reading takes its place only where the person says so.
  const [base, setBase] = useState(customer);
  const form = useValidatedForm<SafetyState, SetSafetyInput>(setSafetyForm, stateOf(customer));
  const isConflict = customer.version !== base.version;
  const goOnWith = (state: SafetyState) => {
    form.reset(stateOf(customer));
    for (const field of fields) form.setValue(field, state[field], { shouldDirty: true });
    setBase(customer);
  };
  const send = form.handleSubmit(({ safetyFlags, safetyNote, protectedIdentity }) =>
    command.send(
      {
        input: {
          customer: customer.id,
          expectedVersion: base.version,
          safetyFlags: [...safetyFlags],
          safetyNote,
          protectedIdentity,
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
      <FormField form={form} name="protectedIdentity">
        {({ value, onChange }) => (
          <Checkbox isSelected={value} onChange={onChange}>
            {t(messages.protected)}
          </Checkbox>
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
  const { differing, merged } = mergeVersions(versions);
  const shown = {
    safetyFlags: ({ safetyFlags }: SafetyState) =>
      safetyFlags.map((flag) => codes.label("safetyFlag", flag)).join(", "),
    safetyNote: ({ safetyNote }: SafetyState) => safetyNote,
    protectedIdentity: (state: SafetyState) => t(state.protectedIdentity ? messages.yes : messages.no),
  };
  const labels = { ...fieldLabels, protectedIdentity: messages.protected };
  return (
    <ConflictNotice
      fields={differing.map((field) => ({
        label: t(labels[field]),
        mine: shown[field](mine) || "–",
        theirs: shown[field](theirs) || "–",
      }))}
      onTakeTheirs={() => onChoose(theirs)}
      onKeepMine={() => onChoose(merged)}
    />
  );
}
