import { useSuspenseQuery } from "@apollo/client/react";
import { assignReferralForm, type AssignReferralInput } from "@vas/domain/forms";
import { fieldLabels } from "@vas/domain/vocabulary";
import { ComboBox, useWords } from "@vas/ui";
import { useCodes } from "../../app/codes.ts";
import { useCommand } from "../../app/commands/use-command.ts";
import { useUndo } from "../../app/commands/use-undo.ts";
import { showInvalidField, useValidatedForm } from "../../app/forms/form.ts";
import { FormDialog } from "../../app/forms/FormDialog.tsx";
import { FormField } from "../../app/forms/FormField.tsx";
import { ChangedSince } from "./ChangedSince.tsx";
import { messages } from "./messages.ts";
import type { ActDialogProps } from "./ReferralActs.tsx";
import { AssignReferralDocument, ColleaguesDocument, GiveBackReferralDocument } from "./ReferralAside.generated.ts";
import { useReferralAct, type UndoAct } from "./use-referral-act.ts";

/** Takes a change of handler back: the one who had the referral has it again. Who gave it away cannot let it wait again. */
function useReassigning({ referral: { id, assignee } }: Pick<ActDialogProps, "referral">): UndoAct {
  const undo = useUndo(AssignReferralDocument);
  return (version) => {
    if (!assignee) return undefined;
    return undo({ input: { referral: id, expectedVersion: version, assignee: assignee.id } });
  };
}

/** Takes the taking back: the one who had the referral has it again; where nobody had, it waits again. */
export function useGivingBack({ referral }: Pick<ActDialogProps, "referral">): UndoAct {
  const reassign = useReassigning({ referral });
  const giveBack = useUndo(GiveBackReferralDocument);
  return (version) => reassign(version) ?? giveBack({ input: { referral: referral.id, expectedVersion: version } });
}

/** Gives the referral to a colleague. */
export function AssignDialog(props: ActDialogProps) {
  const { t, format } = useWords();
  const codes = useCodes();
  const { data } = useSuspenseQuery(ColleaguesDocument);
  const command = useCommand(AssignReferralDocument);
  const { base, handlers, since } = useReferralAct(props, t(messages.assigned), useReassigning(props));
  const form = useValidatedForm<{ assignee: string | null }, AssignReferralInput>(assignReferralForm, {
    assignee: null,
  });
  const send = form.handleSubmit(({ assignee }) =>
    command.send(
      { input: { ...base, assignee } },
      { ...handlers, InvalidField: (answer) => showInvalidField(form, answer) },
    ),
  );
  return (
    <FormDialog
      title={t(messages.assign)}
      submitLabel={t(messages.assign)}
      size="small"
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={send}
      onClose={props.onClose}
    >
      <ChangedSince referral={props.history} since={since} />
      <FormField form={form} name="assignee">
        {(field) => (
          <ComboBox
            label={t(fieldLabels.assignee)}
            options={data.colleagues.map(({ id, name, roles, unit }) => ({
              id,
              label: name,
              description: `${format.list(roles.map((role) => codes.label("staffRole", role)))}, ${unit}`,
            }))}
            {...field}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
