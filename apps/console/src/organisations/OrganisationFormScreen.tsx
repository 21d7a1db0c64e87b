import { useSuspenseQuery } from "@apollo/client/react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { fieldLabels } from "@vas/domain/vocabulary";
import { useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import { ConflictNotice } from "../app/commands/ConflictNotice.tsx";
import { UnreadNotice } from "../app/commands/UnreadNotice.tsx";
import { useCommand } from "../app/commands/use-command.ts";
import { useMeeting } from "../app/commands/use-meeting.ts";
import { useReadAgain } from "../app/commands/use-read-again.ts";
import { showInvalidField } from "../app/forms/form.ts";
import { mergeVersions, type Versions } from "../app/forms/three-way.ts";
import { AppButtonLink } from "../app/links.tsx";
import { Screen } from "../app/Screen.tsx";
import { NotFound } from "../app/ScreenStates.tsx";
import { messages } from "./messages.ts";
import {
  emptyOrganisation,
  organisationFields,
  toDetailsInput,
  toOrganisationState,
  type OrganisationState,
} from "./organisation-form.ts";
import { bodyName } from "./organisation-names.ts";
import { OrganisationForm, useOrganisationForm } from "./OrganisationForm.tsx";
import {
  OpenOrganisationDocument,
  OrganisationToAmendDocument,
  type OrganisationToAmendQuery,
} from "./OrganisationFormScreen.generated.ts";
import { AmendOrganisationDocument } from "./OrganisationCommands.generated.ts";

/** After a save: the body's own screen, with word of it. */
function useArrival(): (id: string) => void {
  const { t } = useWords();
  const toast = useToast();
  const navigate = useNavigate();
  return (id) => {
    toast({ message: t(messages.saved) });
    void navigate({ to: "/organisations/$id", params: { id }, ignoreBlocker: true });
  };
}

/** Takes a body into the list. */
export function NewOrganisationScreen() {
  const { t } = useWords();
  const arrive = useArrival();
  const command = useCommand(OpenOrganisationDocument);
  const form = useOrganisationForm(emptyOrganisation);
  return (
    <Screen name={t(messages.open)}>
      <OrganisationForm
        form={form}
        command={command}
        onSend={(details) =>
          command.send(
            { input: toDetailsInput(details) },
            {
              OrganisationChanged: ({ organisation }) => arrive(organisation.id),
              InvalidField: (answer) => showInvalidField(form, answer),
            },
          )
        }
        cancel={
          <AppButtonLink variant="secondary" to="/organisations">
            {t(messages.cancel)}
          </AppButtonLink>
        }
      />
    </Screen>
  );
}

type Known = NonNullable<OrganisationToAmendQuery["organisation"]>;

/** Changes what is known of a body. */
export function AmendOrganisationScreen() {
  const { id } = useParams({ from: "/shell/organisations/$id/amend" });
  const variables = { id };
  const { data } = useSuspenseQuery(OrganisationToAmendDocument, { variables, fetchPolicy: "network-only" });
  const readAgain = useReadAgain(OrganisationToAmendDocument, { variables });
  const again = async () => (await readAgain())?.organisation ?? undefined;
  return data.organisation ? <AmendOrganisation known={data.organisation} again={again} /> : <NotFound />;
}

type AmendProps = { readonly known: Known; readonly again: () => Promise<Known | undefined> };

function AmendOrganisation({ known, again }: AmendProps) {
  const { t, language } = useWords();
  const arrive = useArrival();
  const command = useCommand(AmendOrganisationDocument);
  // What the form is based on; a later reading takes its place only where the person says so.
  const [base, setBase] = useState(known);
  const [theirs, setTheirs] = useState<Known>();
  const meeting = useMeeting(again, setTheirs);
  const form = useOrganisationForm(toOrganisationState(known));
  const goOnWith = (state: OrganisationState, latest: Known) => {
    form.reset(toOrganisationState(latest));
    for (const field of organisationFields) form.setValue(field, state[field], { shouldDirty: true });
    setBase(latest);
    setTheirs(undefined);
  };
  return (
    <Screen name={t(messages.amend)} title={t(messages.amendOf, { name: bodyName(known, language) })}>
      <OrganisationForm
        form={form}
        command={command}
        onSend={(details) =>
          command.send(
            { input: { organisation: known.id, expectedVersion: base.version, details: toDetailsInput(details) } },
            {
              OrganisationChanged: ({ organisation }) => arrive(organisation.id),
              StaleVersion: () => void meeting.meet(),
              InvalidField: (answer) => showInvalidField(form, answer),
            },
          )
        }
        conflict={
          <>
            <UnreadNotice meeting={meeting} isWritten />
            {theirs && (
              <OrganisationConflict
                base={toOrganisationState(base)}
                mine={form.getValues()}
                theirs={toOrganisationState(theirs)}
                onChoose={(state) => goOnWith(state, theirs)}
              />
            )}
          </>
        }
        cancel={
          <AppButtonLink variant="secondary" to="/organisations/$id" params={{ id: known.id }}>
            {t(messages.cancel)}
          </AppButtonLink>
        }
      />
    </Screen>
  );
}

type ConflictProps = Versions<OrganisationState> & { readonly onChoose: (state: OrganisationState) => void };

function OrganisationConflict({ onChoose, ...versions }: ConflictProps) {
  const { t, format } = useWords();
  const codes = useCodes();
  const { mine, theirs } = versions;
  const { differing, own, merged } = mergeVersions(versions);
  const shown = (state: OrganisationState, field: keyof OrganisationState): string => {
    const value = state[field];
    if (value === null || value === "") return "–";
    if (field === "kind") return codes.label("organisationKind", String(value));
    return field === "openedOn" ? format.date(String(value)) : String(value);
  };
  const fields = differing.map((field) => ({
    label: t(fieldLabels[field]),
    mine: shown(mine, field),
    theirs: shown(theirs, field),
    isOwn: own.includes(field),
  }));
  return <ConflictNotice fields={fields} onTakeTheirs={() => onChoose(theirs)} onKeepMine={() => onChoose(merged)} />;
}
