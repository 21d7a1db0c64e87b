import { personForm } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { Panel, Stack, useWords } from "@vas/ui";
import type { FieldValues } from "react-hook-form";
import { useCommand } from "../../app/commands/use-command.ts";
import { PersonFields } from "../form/PersonFields.tsx";
import { toIdentityInput } from "../form/referral-input.ts";
import type { PersonState } from "../form/referral-state.ts";
import { toPersonState } from "./amend-state.ts";
import type { AmendProps } from "./AmendContent.tsx";
import { AmendmentFaults } from "./AmendmentFaults.tsx";
import { AmendPersonDocument } from "./AmendReferralScreen.generated.ts";
import { usePersonText } from "./content-text.ts";
import { messages } from "./messages.ts";
import { useAmendment } from "./use-amendment.ts";

/** Who the person is, to be completed or corrected. It is a command of its own, because the person has a history of their own. */
export function useAmendPerson({ latest, today, onStale }: AmendProps) {
  const command = useCommand(AmendPersonDocument);
  const amendment = useAmendment<PersonState, FieldValues>({
    schema: personForm(today as CalendarDate),
    latest: { version: latest.person.version, state: toPersonState(latest) },
    onStale,
  });
  const { form, expectedVersion, accept } = amendment;
  const save = () =>
    amendment.save(({ saved, refusals }) =>
      command.send(
        { input: { person: latest.person.id, expectedVersion, identity: toIdentityInput(form.getValues()) } },
        {
          PersonAmended: ({ version }) => {
            saved();
            accept(version);
            void onStale();
          },
          ...refusals,
        },
      ),
    );
  return { ...amendment, command, save };
}

/** The section of who the person is. */
export function AmendPersonFields({ person }: { readonly person: ReturnType<typeof useAmendPerson> }) {
  const { t } = useWords();
  return (
    <Panel title={t(messages.person)}>
      <Stack>
        <AmendmentFaults amendment={person} textOf={usePersonText()} />
        <PersonFields form={person.form} at="" />
      </Stack>
    </Panel>
  );
}
