import { useQuery } from "@apollo/client/react";
import { correctNameForm, type NameWritten } from "@vas/domain/forms";
import { proseRule } from "@vas/domain/vocabulary";
import {
  Dialog,
  EmptyState,
  ErrorState,
  Notice,
  Skeleton,
  TextArea,
  TextField,
  Timeline,
  useToast,
  useWords,
} from "@vas/ui";
import { useState } from "react";
import { useCommand } from "../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../app/forms/form.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { FormField } from "../app/forms/FormField.tsx";
import {
  CorrectLearnerNameDocument,
  LearnerNameDocument,
  type LearnerNameQuery,
} from "./CorrectNameDialog.generated.ts";
import { messages } from "./messages.ts";

type Props = {
  readonly learner: string;
  readonly onClose: () => void;
  /** Told once it is corrected: what shows the name has it fetched again. */
  readonly onCorrected: () => void;
};
type Named = NonNullable<LearnerNameQuery["learnerName"]>;

/** Corrects what a learner is called. Name and version are fetched as it opens: nobody corrects what they have not seen. */
export function CorrectNameDialog({ learner, onClose, onCorrected }: Props) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(LearnerNameDocument, {
    variables: { learner },
    fetchPolicy: "network-only",
  });
  const again = () => void refetch();
  if (data?.learnerName) return <NameForm named={data.learnerName} onStale={again} {...{ onClose, onCorrected }} />;
  return (
    <Dialog title={t(messages.correct)} isOpen onClose={onClose}>
      {error ? (
        <ErrorState title={t(messages.failed)} onRetry={again} />
      ) : data ? (
        <EmptyState title={t(messages.gone)} />
      ) : (
        <Skeleton lines={4} />
      )}
    </Dialog>
  );
}

type FormProps = Omit<Props, "learner"> & { readonly named: Named; readonly onStale: () => void };

function NameForm({ named, onClose, onCorrected, onStale }: FormProps) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(CorrectLearnerNameDocument);
  const [stale, setStale] = useState<string>();
  const form = useValidatedForm<NameWritten, NameWritten>(correctNameForm, { name: named.name, reason: "" });
  const send = form.handleSubmit((written) =>
    command.send(
      { input: { learner: named.learner, expectedVersion: named.version, ...written } },
      {
        LearnerNameCorrected: () => {
          toast({ message: t(messages.corrected) });
          onCorrected();
          onClose();
        },
        StaleVersion: ({ message }) => {
          setStale(message);
          onStale();
        },
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    ),
  );
  return (
    <FormDialog
      title={t(messages.correctOf, { name: named.name })}
      submitLabel={t(messages.correct)}
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      {stale !== undefined && <Notice tone="warning" title={stale} />}
      <p>{t(messages.text)}</p>
      <FormField form={form} name="name">
        {(field) => <TextField label={t(messages.name)} isRequired {...field} />}
      </FormField>
      <FormField form={form} name="reason">
        {(field) => <TextArea label={t(messages.reason)} isRequired maxGraphemes={proseRule.max} {...field} />}
      </FormField>
      <p>{t(messages.certificates)}</p>
      {named.corrections.length > 0 && <History corrections={named.corrections} />}
    </FormDialog>
  );
}

function History({ corrections }: { readonly corrections: Named["corrections"] }) {
  const { t } = useWords();
  const items = corrections.map(({ at, by, before, reason }) => ({
    id: at,
    at,
    title: before,
    content: reason,
    who: by ?? t(messages.colleague),
  }));
  return (
    <section aria-label={t(messages.history)}>
      <h3>{t(messages.history)}</h3>
      <Timeline label={t(messages.history)} items={items} />
    </section>
  );
}
