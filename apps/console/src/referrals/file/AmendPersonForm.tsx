import { personForm } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { Button, Cluster, Panel, Stack, useToast, useWords } from "@vas/ui";
import type { FieldValues } from "react-hook-form";
import { CommandNotice } from "../../app/commands/CommandNotice.tsx";
import { ConflictNotice } from "../../app/commands/ConflictNotice.tsx";
import { useCommand } from "../../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../../app/forms/form.ts";
import { FormFaults } from "../../app/forms/FormFaults.tsx";
import { UnsavedGuard } from "../../app/forms/UnsavedGuard.tsx";
import { labelAt } from "../form/form-fields.ts";
import { PersonFields } from "../form/PersonFields.tsx";
import { toIdentityInput } from "../form/referral-input.ts";
import type { PersonState } from "../form/referral-state.ts";
import { toPersonState } from "./amend-state.ts";
import type { AmendFormProps } from "./AmendContentForm.tsx";
import { AmendPersonDocument } from "./AmendReferralScreen.generated.ts";
import { usePersonText } from "./content-text.ts";
import { messages } from "./messages.ts";
import { useAmendment } from "./use-amendment.ts";

/** Who the person is, to be completed or corrected; saved by itself, because the person has a history of their own. */
export function AmendPersonForm({ latest, today, onStale }: AmendFormProps) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(AmendPersonDocument);
  const textOf = usePersonText();
  const schema = personForm(today as CalendarDate);
  const form = useValidatedForm<PersonState, FieldValues>(schema, toPersonState(latest));
  const amendment = useAmendment(form, { version: latest.person.version, state: toPersonState(latest) });
  const { conflict } = amendment;
  const send = form.handleSubmit(() => {
    const identity = toIdentityInput(form.getValues());
    return command.send(
      { input: { person: latest.person.id, expectedVersion: amendment.expectedVersion, identity } },
      {
        PersonAmended: ({ version }) => {
          toast({ message: t(messages.personSaved) });
          amendment.accept(version);
          form.reset(form.getValues());
          void onStale();
        },
        StaleVersion: () => void onStale().then(amendment.markStale),
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    );
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(event);
      }}
    >
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
          <CommandNotice command={command} />
          <Cluster>
            <Button type="submit" variant="secondary" isPending={command.isPending}>
              {t(messages.savePerson)}
            </Button>
          </Cluster>
        </Stack>
      </Panel>
      <UnsavedGuard isUnsaved={form.formState.isDirty} />
    </form>
  );
}
