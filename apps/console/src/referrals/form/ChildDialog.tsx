import { accompanyingChildForm, type AccompanyingChildInput } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { proseRule } from "@vas/domain/vocabulary";
import { Button, Checkbox, Dialog, Stack, TextArea, useWords } from "@vas/ui";
import { useId } from "react";
import { useValidatedForm } from "../../app/forms/form.ts";
import { FormField } from "../../app/forms/FormField.tsx";
import { useDiscardQuestion } from "../../app/forms/use-discard-question.tsx";
import { messages } from "./messages.ts";
import { PersonFields } from "./PersonFields.tsx";
import { emptyPerson, type ChildState } from "./referral-state.ts";

export type ChildDialogProps = {
  /** The child to change; without one a new one is written. */
  readonly child: ChildState | undefined;
  readonly today: string;
  readonly onClose: () => void;
  readonly onDone: (child: ChildState) => void;
};

const emptyChild: ChildState = { person: emptyPerson, childHeard: false, circumstances: "" };

/** One accompanying child. */
export function ChildDialog({ child, today, onClose, onDone }: ChildDialogProps) {
  const { t } = useWords();
  const formId = useId();
  const form = useValidatedForm<ChildState, AccompanyingChildInput>(
    accompanyingChildForm(today as CalendarDate),
    child ?? emptyChild,
  );
  const done = form.handleSubmit(() => onDone(form.getValues()));
  const { close, question } = useDiscardQuestion(form.formState.isDirty, onClose);
  return (
    <Dialog
      title={t(child ? messages.amendChild : messages.addChild)}
      isOpen
      onClose={close}
      size="large"
      actions={
        <Button type="submit" form={formId}>
          {t(messages.done)}
        </Button>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // The dialog is drawn inside the referral's own form; sending it must not send that one.
          event.stopPropagation();
          void done(event);
        }}
      >
        <Stack>
          <PersonFields form={form} at="person" />
          <FormField form={form} name="circumstances">
            {(field) => <TextArea label={t(messages.childSituation)} maxGraphemes={proseRule.max} {...field} />}
          </FormField>
          <FormField form={form} name="childHeard">
            {({ value, onChange, inputRef }) => (
              <Checkbox
                description={t(messages.childHeardHelp)}
                isSelected={value}
                onChange={onChange}
                inputRef={inputRef}
              >
                {t(messages.childHeard)}
              </Checkbox>
            )}
          </FormField>
        </Stack>
      </form>
      {question}
    </Dialog>
  );
}
