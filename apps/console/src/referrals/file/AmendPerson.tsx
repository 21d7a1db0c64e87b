import { personForm } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { Panel, Stack, useWords } from "@vas/ui";
import type { FieldValues } from "react-hook-form";
import { ConflictNotice } from "../../app/commands/ConflictNotice.tsx";
import { useCommand } from "../../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../../app/forms/form.ts";
import { FormFaults } from "../../app/forms/FormFaults.tsx";
import { labelAt } from "../form/form-fields.ts";
import { PersonFields } from "../form/PersonFields.tsx";
import { toIdentityInput } from "../form/referral-input.ts";
import type { PersonState } from "../form/referral-state.ts";
import { toPersonState } from "./amend-state.ts";
import type { AmendProps } from "./AmendContent.tsx";
import { AmendPersonDocument } from "./AmendReferralScreen.generated.ts";
import { usePersonText } from "./content-text.ts";
import { messages } from "./messages.ts";
import { checked, useAmendment } from "./use-amendment.ts";

/** Who the person is, to be completed or corrected. It is a command of its own, because the person has a history of their own. */
export function useAmendPerson({ latest, today, onStale }: AmendProps) {
  const command = useCommand(AmendPersonDocument);
  const form = useValidatedForm<PersonState, FieldValues>(personForm(today as CalendarDate), toPersonState(latest));
  const amendment = useAmendment(form, { version: latest.person.version, state: toPersonState(latest) });
  const { expectedVersion, markStale, conflict } = amendment;
  const save = async (): Promise<boolean> => {
    let isSaved = false;
    await command.send(
      { input: { person: latest.person.id, expectedVersion, identity: toIdentityInput(form.getValues()) } },
      {
        PersonAmended: ({ version }) => {
          isSaved = true;
          amendment.accept(version);
          form.reset(form.getValues());
          void onStale();
        },
        StaleVersion: () => void onStale().then(markStale),
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    );
    return isSaved;
  };
  return { form, command, conflict, isDirty: form.formState.isDirty, check: () => checked(form), save };
}

/** The section of who the person is. */
export function AmendPersonFields({
  person: { form, conflict },
}: {
  readonly person: ReturnType<typeof useAmendPerson>;
}) {
  const { t } = useWords();
  const textOf = usePersonText();
  return (
    <Panel title={t(messages.person)}>
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
        <PersonFields form={form} at="" />
      </Stack>
    </Panel>
  );
}
