import { walkInForm, type WalkInInput } from "@vas/domain/forms";
import { fieldLabels, type LearnerRole } from "@vas/domain/vocabulary";
import { Select, TextField, useWords } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import { useValidatedForm } from "../app/forms/form.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { FormField } from "../app/forms/FormField.tsx";
import { bodyName, type NamedBody } from "../organisations/organisation-names.ts";
import { messages } from "./messages.ts";

export type WalkIn = WalkInInput & { readonly organisationName: string };

type State = {
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
  readonly role: string | null;
};
type Body = NamedBody & { readonly id: string };
type Props = {
  readonly bodies: readonly Body[];
  /** The work of who was added last, as most of a training do the same; null before, as it is not guessed. */
  readonly role: LearnerRole | null;
  readonly onClose: () => void;
  readonly onAdded: (walkIn: WalkIn) => void;
};

const nothingSent = { isPending: false, refusal: undefined, failure: undefined };

/** Somebody who took part without being on the list. They are kept with the others of the list. */
export function WalkInDialog({ bodies, role, onClose, onAdded }: Props) {
  const { t, language } = useWords();
  const { options: codes } = useCodes();
  const options = bodies.map((body) => ({ id: body.id, label: bodyName(body, language) }));
  const start = { name: "", email: "", organisation: options.length === 1 ? (options[0]?.id ?? null) : null, role };
  const form = useValidatedForm<State, WalkInInput>(walkInForm, start);
  const add = form.handleSubmit((walkIn) => {
    onAdded({ ...walkIn, organisationName: options.find(({ id }) => id === walkIn.organisation)?.label ?? "" });
    onClose();
  });
  return (
    <FormDialog
      title={t(messages.addWalkIn)}
      submitLabel={t(messages.add)}
      size="small"
      isUnsaved={form.formState.isDirty}
      command={nothingSent}
      onSubmit={add}
      onClose={onClose}
    >
      <FormField form={form} name="name">
        {(field) => <TextField label={t(fieldLabels.name)} isRequired {...field} />}
      </FormField>
      <FormField form={form} name="email">
        {(field) => (
          <TextField label={t(fieldLabels.email)} description={t(messages.emailHelp)} isOptional {...field} />
        )}
      </FormField>
      <FormField form={form} name="organisation">
        {(field) => <Select label={t(messages.body)} isRequired options={options} {...field} />}
      </FormField>
      <FormField form={form} name="role">
        {(field) => (
          <Select
            label={t(messages.role)}
            description={t(messages.roleHelp)}
            isRequired
            options={codes("learnerRole")}
            {...field}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
