import { reasonForm, type ReasonInput } from "@vas/domain/forms";
import { proseRule } from "@vas/domain/vocabulary";
import { DescriptionList, TextArea, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { useCommand } from "../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../app/forms/form.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { FormField } from "../app/forms/FormField.tsx";
import type { Certificate } from "./CertificateScreen.tsx";
import { messages } from "./messages.ts";
import { RevokeCertificateDocument } from "./RevokeCertificateDialog.generated.ts";

type Props = {
  readonly certificate: Certificate;
  readonly onClose: () => void;
  readonly onStale: () => void;
};

/** Revokes a certificate in two steps: why, and then what will happen, to be looked at before it does. */
export function RevokeCertificateDialog({ certificate, onClose, onStale }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const [reviewed, setReviewed] = useState<string>();
  const form = useValidatedForm<{ reason: string }, ReasonInput>(reasonForm, { reason: "" });
  const revoke = useCommand(RevokeCertificateDocument);
  async function send(reason: string) {
    await revoke.send(
      { input: { certificate: certificate.id, expectedVersion: certificate.version, reason } },
      {
        CertificateChanged: () => {
          toast({ message: t(messages.isRevoked) });
          onClose();
        },
        StaleVersion: onStale,
        InvalidField: (answer) => {
          setReviewed(undefined);
          showInvalidField(form, answer);
        },
      },
    );
  }
  return reviewed === undefined ? (
    <FormDialog
      title={t(messages.revoke)}
      callsOff
      submitLabel={t(messages.toReview)}
      isUnsaved={form.formState.isDirty}
      command={revoke}
      onSubmit={form.handleSubmit(({ reason }) => setReviewed(reason))}
      onClose={onClose}
    >
      <p>{t(messages.revokeText)}</p>
      <FormField form={form} name="reason">
        {(field) => <TextArea label={t(messages.reason)} maxGraphemes={proseRule.max} {...field} />}
      </FormField>
    </FormDialog>
  ) : (
    <FormDialog
      title={t(messages.review)}
      submitLabel={t(messages.revoke)}
      isAlert
      isDanger
      command={revoke}
      onSubmit={() => send(reviewed)}
      onClose={() => setReviewed(undefined)}
      closeLabel={t(messages.back)}
    >
      <p>{t(messages.reviewText)}</p>
      <DescriptionList
        facts={[
          { term: t(messages.holder), value: certificate.holder },
          { term: t(messages.course), value: certificate.title },
          { term: t(messages.reason), value: reviewed },
        ]}
      />
    </FormDialog>
  );
}
