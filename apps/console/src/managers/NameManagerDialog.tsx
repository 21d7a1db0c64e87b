import { nameManagerForm, type NameManagerInput } from "@vas/domain/forms";
import { fieldLabels } from "@vas/domain/vocabulary";
import {
  ComboBox,
  languageNames,
  languages,
  RadioGroup,
  Select,
  TextField,
  useToast,
  useWords,
  type Language,
} from "@vas/ui";
import type { UseFormReturn } from "react-hook-form";
import { useCommand } from "../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../app/forms/form.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { FormField } from "../app/forms/FormField.tsx";
import { bodyName, type NamedBody } from "../organisations/organisation-names.ts";
import { NameManagerDocument } from "./Managers.generated.ts";
import { messages } from "./messages.ts";

/** A learner of the body who may be named. */
export type Candidate = { readonly id: string; readonly name: string };

type State = {
  readonly who: "known" | "newcomer";
  readonly person: string | null;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
};
type Props = {
  readonly organisation: NamedBody & { readonly id: string };
  readonly candidates: readonly Candidate[];
  readonly onClose: () => void;
  readonly onNamed: () => void;
};

/** Names who sees how the body's staff stands: one of its learners, or somebody who is taken in by the address of their work. */
export function NameManagerDialog({ organisation, candidates, onClose, onNamed }: Props) {
  const { t, language } = useWords();
  const toast = useToast();
  const command = useCommand(NameManagerDocument);
  const who = candidates.length > 0 ? "known" : "newcomer";
  const start: State = { who, person: null, name: "", email: "", language };
  const form = useValidatedForm<State, NameManagerInput>(nameManagerForm, start);
  const send = form.handleSubmit((given) =>
    command.send(
      { input: { organisation: organisation.id, ...toNamed(given) } },
      {
        ManagerChanged: () => {
          toast({ message: t(messages.named) });
          onNamed();
          onClose();
        },
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    ),
  );
  return (
    <FormDialog
      title={t(messages.nameOne)}
      submitLabel={t(messages.nameOne)}
      size="small"
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t(messages.nameText, { body: bodyName(organisation, language) })}</p>
      {candidates.length > 0 && <WhoField form={form} />}
      {form.watch("who") === "known" ? (
        <KnownField form={form} candidates={candidates} />
      ) : (
        <NewcomerFields form={form} />
      )}
    </FormDialog>
  );
}

function toNamed({ who, person, name, email, language }: NameManagerInput) {
  return who === "known" ? { learner: person } : { newcomer: { name, email, language } };
}

type FormProps = { readonly form: UseFormReturn<State, unknown, NameManagerInput> };

function WhoField({ form }: FormProps) {
  const { t } = useWords();
  const options = (["known", "newcomer"] as const).map((id) => ({ id, label: t(messages[id]) }));
  return (
    <FormField form={form} name="who">
      {({ onChange, ...field }) => (
        <RadioGroup
          label={t(messages.who)}
          options={options}
          {...field}
          onChange={(who) => onChange(who === "newcomer" ? who : "known")}
        />
      )}
    </FormField>
  );
}

function KnownField({ form, candidates }: FormProps & Pick<Props, "candidates">) {
  const { t } = useWords();
  const options = candidates.map(({ id, name }) => ({ id, label: name }));
  return (
    <FormField form={form} name="person">
      {(field) => <ComboBox label={t(messages.learner)} isRequired options={options} {...field} />}
    </FormField>
  );
}

function NewcomerFields({ form }: FormProps) {
  const { t } = useWords();
  const options = languages.map((one) => ({ id: one, label: languageNames[one] }));
  return (
    <>
      <FormField form={form} name="name">
        {(field) => <TextField label={t(fieldLabels.name)} isRequired {...field} />}
      </FormField>
      <FormField form={form} name="email">
        {(field) => (
          <TextField label={t(fieldLabels.email)} description={t(messages.emailHelp)} isRequired {...field} />
        )}
      </FormField>
      <FormField form={form} name="language">
        {({ onChange, ...field }) => (
          <Select
            label={t(messages.language)}
            isRequired
            options={options}
            {...field}
            onChange={(one) => onChange(languages.find((known) => known === one) ?? "fi")}
          />
        )}
      </FormField>
    </>
  );
}
